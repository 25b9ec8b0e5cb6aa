package paydirt.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import paydirt.catalog.Figure;
import paydirt.driver.Distribution;
import paydirt.driver.Source;
import paydirt.driver.Value;

/**
 * Model FLOP utilisation of published benchmark runs, on the 6·N·D count.
 *
 * @param accelerator the generation, such as {@code H100}
 * @param experts whether the models are mixtures of experts
 * @param precision of the arithmetic, such as {@code bf16}
 * @param mfu median of the runs
 * @param spread log-normal, with the median error of models left out; empty where only one was run
 * @param runs how many there are
 */
public record BenchmarkMfu(
    String accelerator,
    boolean experts,
    String precision,
    double mfu,
    Optional<Distribution> spread,
    int runs,
    Source source) {

  /**
   * The utilisation for an accelerator in a precision, if any run is known: that of its generation,
   * which its id begins with ({@code h100-sxm}).
   */
  public static Optional<BenchmarkMfu> of(
      String acceleratorId, boolean experts, String precision, List<BenchmarkMfu> all) {
    String generation = acceleratorId.split("-", -1)[0];
    return all.stream()
        .filter(each -> each.accelerator.toLowerCase(Locale.ROOT).equals(generation))
        .filter(each -> each.experts == experts && each.precision.equals(precision))
        .findFirst();
  }

  /** As a driver's value, with its spread and its source. */
  public Value toValue() {
    return new Figure(mfu, source, runs + " runs").toValue().spread(spread);
  }
}
