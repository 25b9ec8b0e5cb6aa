package paydirt.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paydirt.catalog.Figure;
import paydirt.driver.Distribution;
import paydirt.driver.Driver;
import paydirt.driver.Source;
import paydirt.driver.Value;

/**
 * The serving constants of one generation of accelerators, fitted together to measured throughput.
 *
 * @param id the generation, such as {@code h100}; {@code typical} serves for every other
 * @param accelerators catalogue ids of the accelerators that it holds for
 * @param constants by driver of {@link ServingConstants}
 * @param medianError median of |predicted ÷ measured − 1| on models that the fit had not seen
 * @param spread of measured over predicted throughput that has this median
 * @param rows how many measurements it rests on
 * @param note what must be known to use it; empty for nothing
 */
public record Calibration(
    String id,
    List<String> accelerators,
    Map<Driver, Double> constants,
    double medianError,
    Distribution spread,
    int rows,
    Source source,
    String note) {

  private static final String ANY_OTHER = "typical";

  public Calibration {
    accelerators = List.copyOf(accelerators);
    constants = Collections.unmodifiableMap(new LinkedHashMap<>(constants));
  }

  /** Whether it serves for every accelerator that has no set of its own. */
  public boolean isTypical() {
    return id.equals(ANY_OTHER);
  }

  /**
   * The set for an accelerator: that of its generation, else the typical one.
   *
   * @throws IllegalArgumentException if there is no typical one
   */
  public static Calibration of(String accelerator, List<Calibration> all) {
    return all.stream()
        .filter(each -> each.accelerators.contains(accelerator))
        .findFirst()
        .or(() -> all.stream().filter(Calibration::isTypical).findFirst())
        .orElseThrow(() -> new IllegalArgumentException("no calibration holds for " + accelerator));
  }

  /**
   * A node of {@link ServingConstants#SECTION} with these constants, their spread and their source.
   */
  public Node in(Node node) {
    Node filled = node;
    for (Map.Entry<Driver, Double> constant : constants.entrySet()) {
      filled = filled.with(constant.getKey(), value(constant.getValue()));
    }
    return filled.with(ServingConstants.THROUGHPUT_FACTOR, value(1).spread(Optional.of(spread)));
  }

  private Value value(double number) {
    return new Figure(number, source, note).toValue();
  }
}
