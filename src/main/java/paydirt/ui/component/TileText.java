package paydirt.ui.component;

import paydirt.chart.MonthSeries;

/**
 * What a tile shows.
 *
 * @param label name of the number
 * @param value the number, short
 * @param unit small after the value, may be empty
 * @param context when, or beside what: {@code Oct 2028 · floor $2.0M}
 * @param change how it moved
 * @param course its course over time for the sparkline, may have no months
 */
public record TileText(
    String label, String value, String unit, String context, Change change, MonthSeries course) {}
