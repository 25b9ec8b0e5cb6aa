package paydirt.chart;

import java.time.YearMonth;
import java.util.List;
import paydirt.unit.Notation;
import paydirt.unit.Unit;

/**
 * What a chart of stacked layers shows.
 *
 * @param first calendar month of month 0
 * @param notation writes the values
 * @param unit of all values
 * @param total the name of all layers together, and their sum in each month
 * @param layers lowest first, each as long as the total
 */
public record LayersData(
    YearMonth first, Notation notation, Unit unit, Total total, List<Layer> layers) {

  /** All layers together. */
  public record Total(String label, MonthSeries values) {}

  /** Copies the layers and checks that all have the same months. */
  public LayersData {
    layers = List.copyOf(layers);
    for (Layer layer : layers) {
      if (layer.values().months() != total.values().months()) {
        throw new IllegalArgumentException(
            "layer "
                + layer.label()
                + " has "
                + layer.values().months()
                + " months but the total has "
                + total.values().months());
      }
    }
  }

  /** Nothing to show yet. */
  public static LayersData empty(YearMonth first, Notation notation, Unit unit) {
    return new LayersData(first, notation, unit, new Total("", MonthSeries.of()), List.of());
  }
}
