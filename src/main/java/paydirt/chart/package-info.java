/**
 * Charts drawn from plain data: cash at month end, revenue against stacked cost, stacked layers,
 * lines, training runs.
 *
 * <p>Uses {@code paydirt.unit}, JFreeChart and {@code java.awt}, never JavaFX, so that a chart can
 * be drawn to a picture without a window. The colour table of the whole program ({@link
 * paydirt.chart.Token}) lives here because both the charts and the window's stylesheet are written
 * from it: one table, no second place where a colour is named.
 *
 * <p>The data records know nothing of the engine. Months are 0-based in code and 1-based in every
 * text a person reads. A chart object is made once; new data replaces its datasets, a new {@link
 * paydirt.chart.Theme} repaints it.
 */
package paydirt.chart;
