package paydirt.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import paydirt.engine.Outcome;
import paydirt.engine.Projection;
import paydirt.engine.Series;
import paydirt.formula.Line;
import paydirt.model.CompanyModel;
import paydirt.model.Metrics;
import paydirt.scenario.Funding;
import paydirt.scenario.Scenario;
import paydirt.unit.Notation;

/** Makes the verdict from the outcomes of a projection. */
final class VerdictWriter {

  private final Scenario scenario;
  private final CompanyModel model;
  private final Metrics metrics;
  private final Projection projection;
  private final Notation notation;
  private final Months months;

  VerdictWriter(Scenario scenario, CompanyModel model, Projection projection) {
    this.scenario = scenario;
    this.model = model;
    this.metrics = model.metrics();
    this.projection = projection;
    this.notation = scenario.notation();
    this.months = new Months(scenario.firstMonth());
  }

  Verdict write() {
    Optional<Integer> outOfCash = month(metrics.outOfCash());
    if (outOfCash.isPresent() && isKnown(metrics.lowestCash())) {
      return outOfCash(outOfCash.get());
    }
    Optional<String> unknown = unknown();
    if (unknown.isPresent()) {
      return new Verdict(Verdict.State.UNDEFINED, "Cannot be said: " + unknown.get() + ".", "");
    }
    if (scenario.products().isEmpty()) {
      return noProfitToReach("nothing is sold");
    }
    if (noRevenueIsKnown()) {
      return noProfitToReach("no revenue is known");
    }
    Optional<Integer> breakEven = month(metrics.breakEven());
    if (breakEven.isEmpty()) {
      return new Verdict(
          Verdict.State.NEVER,
          "Does not reach operating profit within " + scenario.months() + " months.",
          sentences(coverage(), trend(), lowestCash()));
    }
    return amount(metrics.lastMonthsProfit()) > 0
        ? profitable(breakEven.get())
        : lost(breakEven.get());
  }

  /** Why no verdict can be given, if none can. */
  private Optional<String> unknown() {
    for (Line line : List.of(metrics.lowestCash(), metrics.lastMonthsProfit())) {
      Outcome outcome = projection.outcome(line);
      if (outcome.value().isEmpty()) {
        return Optional.of(outcome.reason());
      }
    }
    return Optional.empty();
  }

  /** Whether there would be revenue only from what is not entered. */
  private boolean noRevenueIsKnown() {
    Line revenue = model.statements().revenue();
    return !projection.series(revenue).without().isEmpty()
        && IntStream.range(0, projection.months()).allMatch(month -> valueAt(revenue, month) == 0);
  }

  private Verdict noProfitToReach(String why) {
    return new Verdict(
        Verdict.State.UNDEFINED,
        "Cannot be said: " + why + ", so that there is no profit to reach.",
        sentences(lowestCash(), funding(), withoutUnknown()));
  }

  private Verdict outOfCash(int month) {
    double minimum = scenario.funding().value(Funding.MINIMUM_CASH).start();
    double lowest = amount(metrics.lowestCash());
    String shortBy = notation.money(minimum - lowest);
    String sentence =
        minimum > 0
            ? "Falls below its minimum cash of "
                + notation.money(minimum)
                + " in "
                + months.named(month)
            : "Runs out of cash in " + months.named(month);
    String more = "With " + shortBy + " more from the start it would " + afterMoreMoney() + ".";
    return new Verdict(
        Verdict.State.OUT_OF_CASH,
        sentence + ", " + shortBy + " short.",
        sentences(Optional.of(more), breakEvenIsReached() ? lowestCash() : coverage()));
  }

  private boolean breakEvenIsReached() {
    return month(metrics.breakEven()).isPresent();
  }

  private String afterMoreMoney() {
    Optional<Integer> breakEven = month(metrics.breakEven());
    if (breakEven.isEmpty()) {
      return "still not reach operating profit within " + scenario.months() + " months";
    }
    String reach = "reach operating profit in " + months.named(breakEven.get());
    return amount(metrics.lastMonthsProfit()) > 0 || !isKnown(metrics.lastMonthsProfit())
        ? reach
        : reach
            + " and lose it in "
            + month(metrics.lost()).map(months::named).orElse("the last months");
  }

  private Verdict profitable(int breakEven) {
    String reaches =
        breakEven == 1
            ? "Makes an operating profit from the first month"
            : "Reaches operating profit in " + months.named(breakEven);
    Optional<String> dip =
        month(metrics.lost())
            .map(month -> "A loss returns in " + months.shortly(month) + ", but not at the end.");
    return new Verdict(
        Verdict.State.PROFITABLE,
        reaches + " and never runs short of cash.",
        sentences(lowestCash(), funding(), dip, withoutUnknown()));
  }

  private Verdict lost(int breakEven) {
    String lost = month(metrics.lost()).map(months::named).orElse("the last months");
    return new Verdict(
        Verdict.State.LOST,
        "Reaches operating profit in " + months.named(breakEven) + " and loses it in " + lost + ".",
        sentences(coverage(), lowestCash(), withoutUnknown()));
  }

  private Optional<String> lowestCash() {
    return month(metrics.lowestCashMonth())
        .map(
            month ->
                "Lowest cash "
                    + notation.money(amount(metrics.lowestCash()))
                    + " in "
                    + months.shortly(month)
                    + ".");
  }

  private Optional<String> funding() {
    double need = amount(metrics.peakNeed());
    String available = notation.money(amount(metrics.fundingAvailable()));
    return Optional.of(
        need > 0
            ? "Needs " + notation.money(need) + " of the " + available + " it has or raises."
            : "Needs no funding.");
  }

  /** Why it loses: how far revenue carries the costs at the end, and the largest of them. */
  private Optional<String> coverage() {
    int last = projection.months() - 1;
    double cost = 0;
    for (Line line : model.costs()) {
      cost += valueAt(line, last);
    }
    Line largest =
        model.costs().stream()
            .max(Comparator.comparingDouble(line -> valueAt(line, last)))
            .orElseThrow();
    double revenue = valueAt(model.statements().revenue(), last);
    if (cost <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        "In the last month revenue covers "
            + Notation.grouped(revenue / cost * 100, 0)
            + " % of operating cost; the largest cost is "
            + largest.label().toLowerCase(java.util.Locale.ROOT)
            + ", "
            + notation.money(valueAt(largest, last))
            + ".");
  }

  /** Whether it is default alive, where the trend of the last year leads to a profit at all. */
  private Optional<String> trend() {
    Metrics.Trend trend = metrics.trend();
    if (!isKnown(trend.cash())) {
      return Optional.empty();
    }
    int later = (int) Math.ceil(amount(trend.months()));
    double left = amount(trend.cash());
    return Optional.of(
        "On the trend of its last year it would reach profit "
            + (later == 0
                ? "right after it"
                : later
                    + (later == 1 ? " month" : " months")
                    + " later and burn "
                    + notation.money(amount(trend.burn()))
                    + " until then")
            + ": default "
            + (left >= 0 ? "alive." : "dead, " + notation.money(-left) + " short."));
  }

  private Optional<String> withoutUnknown() {
    List<String> left = projection.series(model.statements().operatingIncome()).without();
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of("Computed without " + String.join(", ", left) + ", which is not entered.");
  }

  private double valueAt(Line line, int month) {
    Series series = projection.series(line);
    return series.isPresent(month) ? series.value(month) : 0;
  }

  private boolean isKnown(Line line) {
    return projection.outcome(line).value().isPresent();
  }

  private double amount(Line line) {
    return projection.outcome(line).value().orElse(0);
  }

  private Optional<Integer> month(Line line) {
    Outcome outcome = projection.outcome(line);
    return outcome.value().isPresent()
        ? Optional.of((int) Math.round(outcome.value().getAsDouble()))
        : Optional.empty();
  }

  @SafeVarargs
  private static String sentences(Optional<String>... parts) {
    List<String> present = new ArrayList<>();
    for (Optional<String> part : parts) {
      part.ifPresent(present::add);
    }
    return String.join(" ", present);
  }
}
