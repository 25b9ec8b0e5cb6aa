/**
 * How the window looks: fonts, light and dark.
 *
 * <p>Uses {@code paydirt.chart}, JavaFX and AtlantaFX. The style sheet {@code paydirt.css} names
 * colours only as {@code -pd-…}; their values come from the one colour table, {@link
 * paydirt.chart.Token}, so charts and controls cannot drift apart. The theme is set on each scene
 * and not on the application, so two windows, and tests side by side, do not disturb each other.
 */
package paydirt.ui.theme;
