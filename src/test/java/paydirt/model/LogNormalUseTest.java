package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static paydirt.unit.Unit.REQUEST;
import static paydirt.unit.Unit.USER;

import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.integration.IterativeLegendreGaussIntegrator;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Test;
import paydirt.engine.Inputs;
import paydirt.engine.Program;
import paydirt.formula.Formula;
import paydirt.formula.Input;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.unit.Unit;

/** The formulas of log-normal use against sums over the density of the normal distribution. */
class LogNormalUseTest {

  private static final Unit REQUESTS = REQUEST.per(USER);
  private static final Input MEAN = new Input("mean", "Mean", "", REQUESTS, false, false);
  private static final Input SIGMA = new Input("sigma", "Spread", "", Unit.PURE, false, false);
  private static final Input CAP = new Input("cap", "Cap", "", REQUESTS, false, false);

  private static final LogNormalUse USE = new LogNormalUse(MEAN, Optional.of(SIGMA));

  /** A mean use, its spread, and a cap. */
  private record Case(double mean, double sigma, double cap) {

    double of(Formula formula, Unit unit) {
      Sheet.Builder sheet = Sheet.builder();
      Line line = sheet.chapter("Test").level("line", "Line", unit, formula, "Under test.");
      Inputs inputs =
          Inputs.builder(1).value(MEAN, mean).value(SIGMA, sigma).value(CAP, cap).build();
      return Program.compile(sheet.build()).project(inputs).series(line).value(0);
    }

    double requests(Formula formula) {
      return of(formula, REQUESTS);
    }

    double within() {
      return requests(USE.within(CAP));
    }

    double share() {
      return of(USE.shareUpTo(CAP), Unit.SHARE);
    }

    /** Mean over the users between two points of the normal distribution, by a sum over it. */
    double integral(double from, double to, Function<Double, Double> use) {
      double kink = (Math.log(cap / mean) + sigma * sigma / 2) / sigma;
      double middle = Math.min(to, Math.max(from, kink));
      return piece(from, middle, use) + piece(middle, to, use);
    }

    private double piece(double from, double to, Function<Double, Double> use) {
      UnivariateFunction weighted =
          z ->
              use.apply(mean * FastMath.exp(sigma * z - sigma * sigma / 2))
                  * FastMath.exp(-z * z / 2)
                  / FastMath.sqrt(2 * FastMath.PI);
      return to - from < 1e-9
          ? 0
          : new IterativeLegendreGaussIntegrator(20, 1e-12, 1e-14)
              .integrate(1_000_000, weighted, from, to);
    }
  }

  /** Where no user is any more. */
  private static final double FAR = 12;

  @Test
  void the_worked_example_of_the_documentation() {
    // z = 0.45; Φ(0.45) = 0.67364, Φ(−0.45) = 0.32636: 300 · 0.32636 twice.
    Case example = new Case(300, 0.9, 300);
    assertThat(example.share()).isCloseTo(0.67364, within(1e-5));
    assertThat(example.within()).isCloseTo(600 * 0.32636, within(0.01));
  }

  @Test
  void users_who_are_all_alike_get_the_smaller_of_mean_and_cap() {
    assertThat(new Case(300, 0, 200).within()).isEqualTo(200);
    assertThat(new Case(300, 0, 400).within()).isEqualTo(300);
    assertThat(new Case(300, 0, 200).share()).isZero();
    assertThat(new Case(300, 0, 300).share()).isEqualTo(1);
    assertThat(new Case(300, 0, 200).requests(USE.ofTenthWithin(10, CAP))).isEqualTo(200);
    assertThat(new Case(300, 0, 200).requests(USE.ofTenth(10))).isCloseTo(300, within(1e-9));
    assertThat(new Case(300, 0, 200).requests(USE.at(0.95))).isEqualTo(300);
  }

  @Test
  void nothing_is_served_under_a_cap_of_nothing_nor_where_nobody_asks() {
    assertThat(new Case(300, 0.9, 0).within()).isZero();
    assertThat(new Case(300, 0.9, 0).share()).isZero();
    assertThat(new Case(300, 0.9, 0).requests(USE.ofTenthWithin(10, CAP))).isZero();
    assertThat(new Case(0, 0.9, 100).within()).isZero();
    assertThat(new Case(0, 0.9, 100).share()).isEqualTo(1);
    assertThat(new Case(0, 0.9, 100).requests(USE.ofTenth(10))).isZero();
  }

  @Test
  void the_heaviest_of_twenty_asks_for_three_times_the_mean_at_a_spread_of_nine_tenths() {
    // exp(0.9 · 1.644854 − 0.405) = exp(1.075368) = 2.93107.
    assertThat(new Case(30, 0.9, 0).requests(USE.at(0.95))).isCloseTo(87.932, within(0.001));
  }

  @Property(tries = 200)
  void use_within_a_cap_is_the_mean_of_what_each_user_gets(
      @ForAll @DoubleRange(min = 0.1, max = 1000) double mean,
      @ForAll @DoubleRange(min = 0.05, max = 2.5) double sigma,
      @ForAll @DoubleRange(min = 0.1, max = 5000) double cap) {
    Case drawn = new Case(mean, sigma, cap);
    double expected = drawn.integral(-FAR, FAR, use -> Math.min(use, cap));
    assertThat(drawn.within()).isCloseTo(expected, within(1e-8 * mean));
    assertThat(drawn.within()).isLessThanOrEqualTo(mean * (1 + 1e-12));
    assertThat(drawn.within()).isLessThanOrEqualTo(cap * (1 + 1e-12));
  }

  @Property(tries = 200)
  void a_higher_cap_is_never_less_use(
      @ForAll @DoubleRange(min = 0, max = 1000) double mean,
      @ForAll @DoubleRange(min = 0, max = 4) double sigma,
      @ForAll @DoubleRange(min = 0, max = 5000) double cap,
      @ForAll @DoubleRange(min = 0, max = 5000) double more) {
    double low = new Case(mean, sigma, cap).within();
    double high = new Case(mean, sigma, cap + more).within();
    assertThat(high).isGreaterThanOrEqualTo(low - 1e-9 * mean);
    assertThat(new Case(mean, sigma, cap + more).share())
        .isGreaterThanOrEqualTo(new Case(mean, sigma, cap).share());
  }

  @Property(tries = 100)
  void the_tenths_together_are_all_use(
      @ForAll @DoubleRange(min = 0, max = 1000) double mean,
      @ForAll @DoubleRange(min = 0, max = 4) double sigma,
      @ForAll @DoubleRange(min = 0, max = 5000) double cap) {
    Case drawn = new Case(mean, sigma, cap);
    double asked = 0;
    double within = 0;
    double before = 0;
    for (int tenth = 1; tenth <= LogNormalUse.TENTHS; tenth++) {
      double ofTenth = drawn.requests(USE.ofTenthWithin(tenth, CAP));
      assertThat(ofTenth).as("tenth " + tenth).isGreaterThanOrEqualTo(before - 1e-9 * mean);
      before = ofTenth;
      asked += drawn.requests(USE.ofTenth(tenth)) / LogNormalUse.TENTHS;
      within += ofTenth / LogNormalUse.TENTHS;
    }
    assertThat(asked).isCloseTo(mean, within(1e-9 * mean + 1e-12));
    assertThat(within).isCloseTo(drawn.within(), within(1e-9 * mean + 1e-12));
  }

  /** The bounds of the tenths: Φ⁻¹(0.1) to Φ⁻¹(0.9), from tables of the normal distribution. */
  private static final double[] BOUNDS = {
    -FAR,
    -1.2815515655446004,
    -0.8416212335729142,
    -0.5244005127080407,
    -0.2533471031357997,
    0,
    0.2533471031357997,
    0.5244005127080407,
    0.8416212335729142,
    1.2815515655446004,
    FAR
  };

  @Property(tries = 50)
  void a_tenth_is_the_mean_of_its_users(
      @ForAll @DoubleRange(min = 0.1, max = 1000) double mean,
      @ForAll @DoubleRange(min = 0.05, max = 2) double sigma,
      @ForAll @DoubleRange(min = 0.1, max = 5000) double cap) {
    Case drawn = new Case(mean, sigma, cap);
    for (int tenth : new int[] {1, 4, 9, 10}) {
      double from = BOUNDS[tenth - 1];
      double to = BOUNDS[tenth];
      assertThat(drawn.requests(USE.ofTenth(tenth)))
          .as("tenth " + tenth)
          .isCloseTo(10 * drawn.integral(from, to, use -> use), within(1e-7 * mean));
      assertThat(drawn.requests(USE.ofTenthWithin(tenth, CAP)))
          .as("tenth " + tenth + " within")
          .isCloseTo(10 * drawn.integral(from, to, use -> Math.min(use, cap)), within(1e-7 * mean));
    }
  }
}
