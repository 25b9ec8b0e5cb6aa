package paydirt.methodology;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import paydirt.scenario.Calibration;
import paydirt.unit.Notation;

/** The conventions that hold in every chapter, in words. */
final class Introduction {

  private final List<Calibration> calibrations;

  private Introduction(List<Calibration> calibrations) {
    this.calibrations = calibrations;
  }

  /**
   * The topics of the introduction.
   *
   * @param calibrations what is known of the error of computed throughput
   */
  static List<Topic> topics(List<Calibration> calibrations) {
    return new Introduction(calibrations).topics();
  }

  private List<Topic> topics() {
    return List.of(
        topic(
            "The model",
            "Paydirt asks whether a company that builds, or builds on, a large AI model reaches profit, when, and how much money it needs until then. The model is one sheet of lines. Each line is declared once, with its unit, its kind, its formula and a sentence that says what it is; tables, charts, explanations, exports and this page all read that declaration.",
            "Which lines there are follows from the lists and choices of a scenario: its products, models, people, and what is switched on. A feature that is off adds no line. Numbers never change the lines, only their values. This page has the lines of every choice there is. Where a line can be computed in several ways, it has a sentence and a formula for each; a formula is the longest there is, and terms of what a scenario does not have fall away.",
            "In ids, <product> stands for the id of a product, <model> for that of a model, and so on."),
        topic(
            "Months",
            "Time runs in months, from 12 to 180 of them, numbered from 1. A month has 730 hours and 365 ÷ 12 days. Revenue and use follow the mean of the users at a month's beginning and end; interest runs on opening balances; tax falls monthly.",
            "A growth of g a year is (1 + g) ^ (months ÷ 12); a yearly discount rate of r is (1 + r) ^ (1 ÷ 12) − 1 a month, on flows at the month's end. A driver can step or grow over time. Money is nominal, in one currency, and never rounded inside.",
            "Lines that look back see only earlier months, so there is no iteration. Rounding up forgives a billionth, so that noise of the arithmetic never buys a replica."),
        topic(
            "Kinds of line",
            "A flow is an amount of the month; over a quarter or a year it adds up. A stock is a balance at the month's end, of which a longer period shows the last month; an opening is one at the month's start, of which it shows the first. A level is a price, a rate or a factor; the last month counts. A constant is the same in every month.",
            "A ratio is one line over another. Over a longer period it is computed again from their sums, never averaged.",
            "An outcome is one number, known after the last month: a month of break-even, a lowest cash, a present value. Every metric is an outcome."),
        topic(
            "Numbers that do not exist",
            "Nothing is invented. A ratio over zero, a break-even that never comes or a return that no rate gives is absent, with its reason; tables show –, CSV is empty, and JSON has null and the reason. A driver may be left not entered where its declaration allows it; then the lines that need it are absent, and totals above them say what they are without."),
        topic(
            "Units",
            "Every line and driver has a unit, and formulas are checked for units when the model is built: dollars per 1M tokens plus dollars per GPU-hour does not build. The month is no dimension: a flow has the unit of its amount, and a subscription's price is money per user and month. Prices of tokens are always per 1M tokens. The catalogue is in US dollars and enters another currency by the exchange rate of the scenario."),
        topic(
            "The verdict",
            "The answer is one of five, checked in this order. Out of cash: cash falls below its minimum. Profitable: operating income is above zero in three months in a row, all inside the horizon, and the last three months together are profitable. Reached and then lost: break-even was sustained once, but not at the end. Never: no sustained break-even within the horizon. Undefined: something that is needed is not entered or cannot be computed.",
            "It holds under the numbers of the scenario and says nothing of how likely they are."),
        topic(
            "Four gross margins",
            "Published gross margins of AI companies are not of one kind, so four stand side by side. The serving margin takes only serving of paying users from revenue. The reported margin takes the whole cost of revenue but serving of free users, which then counts as winning customers. The gross margin, the headline, takes serving of free users and idle capacity too. The fully loaded margin also takes the training of models, spread over the months of their amortisation.",
            "On a revenue of 100, with 20 for serving paying users, 15 for idle capacity, support and fees, 25 for serving free users and 30 for training, they are 80, 65, 40 and 10 %."),
        topic(
            "Where figures come from",
            "Every default has a source, a date and a basis. Found: read at its source. Recalled: remembered, not read again, and marked wherever it is shown. Assumption: chosen, because nobody publishes it. A figure more than a year older than the first month of a scenario is marked as stale.",
            "A scenario embeds the figures that it took from the catalogue; newer ones change nothing until they are taken."),
        topic("How well throughput is known", throughput()));
  }

  /** Error by generation, the best known first. */
  private String[] throughput() {
    int rows =
        calibrations.stream().filter(each -> !each.isTypical()).mapToInt(each -> each.rows()).sum();
    String errors =
        String.join(
            "; ",
            calibrations.stream()
                .sorted(Comparator.comparing(Calibration::rows).reversed())
                .filter(each -> !each.isTypical())
                .map(Introduction::error)
                .toList());
    return new String[] {
      "What a replica can do is computed from the shapes of models and the data sheets of accelerators, with constants fitted in this project to measured throughput. The error is the median of |predicted ÷ measured − 1| on models that the fit had not seen. The same configuration measured twice differs by 12 % in the median, so no form can do much better. Time to first token is not predicted.",
      "On "
          + Notation.grouped(rows, 0)
          + " measurements, by generation of accelerators: "
          + errors
          + ". Every other accelerator takes typical constants."
    };
  }

  private static String error(Calibration calibration) {
    return String.format(
        Locale.ROOT,
        "%s %.0f %% (%s)",
        calibration.id().toUpperCase(Locale.ROOT),
        100 * calibration.medianError(),
        Notation.grouped(calibration.rows(), 0));
  }

  private static Topic topic(String title, String... about) {
    return Topic.of(Part.INTRODUCTION, title, List.of(about), List.of());
  }

  /** The publications that equations come from, each with the chapter that uses it. */
  static Topic sources(List<Topic> topics) {
    Stream<String> sources =
        topics.stream().flatMap(t -> t.sources().stream().map(source -> t.title() + ". " + source));
    return Topic.of(
        Part.INTRODUCTION,
        "Sources of equations",
        List.of(
            "What is not listed is accounting, or follows from the definition of the thing. Each driver names the source of its default itself."),
        sources.toList());
  }
}
