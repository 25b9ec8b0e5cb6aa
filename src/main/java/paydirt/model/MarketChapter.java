package paydirt.model;

import static paydirt.formula.Formula.ago;
import static paydirt.formula.Formula.constant;
import static paydirt.formula.Formula.max;
import static paydirt.formula.Formula.min;
import static paydirt.formula.Formula.number;
import static paydirt.formula.Formula.previous;
import static paydirt.formula.Formula.runningSum;
import static paydirt.formula.Formula.when;
import static paydirt.model.Terms.log10;
import static paydirt.model.Terms.monthNumber;
import static paydirt.scenario.MarketScale.MAGNITUDES;
import static paydirt.unit.Unit.MONTHS;
import static paydirt.unit.Unit.PURE;

import java.util.List;
import java.util.Optional;
import paydirt.driver.Driver;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Reference;
import paydirt.formula.Sheet;
import paydirt.scenario.Market;
import paydirt.scenario.Model;
import paydirt.scenario.Node;

/**
 * The capability race, and what a capability is worth in it.
 *
 * <p>Capability is the order of magnitude of effective training compute, {@code log10(compute ×
 * algorithmic gain)}, above the largest run of month 1. The frontier rises with the growth of the
 * largest run and of algorithms; rivals and open models trail it by months; a model of our own
 * stays where it was when it was ready, one fine-tuned from open weights where those were.
 * Effective compute is a scale of the field (Ho et al. 2024, arXiv 2403.05812); that choice and
 * price follow it is an assumption.
 *
 * <p>What is ahead of the best open model earns a premium for each order of magnitude; what is
 * behind has the price of a capability that can be had for free, which erodes with every month
 * behind.
 *
 * <p>Example: at growth of 4.5 and a gain of 3 a year the frontier rises by log10(13.5) = 1.13 a
 * year. A model of a tenth of the largest run, ready in month 1, is at −1; open models 6 months
 * behind are at −0.57, so it is 0.43 or 4.6 months behind them, and an erosion of 10 a year leaves
 * 10^(−4.6/12) = 42 % of the price.
 */
final class MarketChapter {

  private static final String CAPABILITY = "Capability";

  /** A run of less is no model. */
  private static final double LEAST_PART_OF_FRONTIER = 1e-12;

  /** What a capability is worth has nothing left to lose after five years. */
  private static final double MOST_MONTHS_BEHIND = 60;

  private final Chapter chapter;
  private final Sheet.Builder sheet;
  private final Node market;

  private MarketChapter(Sheet.Builder sheet, Node market) {
    this.chapter = sheet.chapter("Market");
    this.sheet = sheet;
    this.market = market;
  }

  /**
   * The race as products meet it.
   *
   * @param pace by how much the frontier rises in a month
   * @param gain algorithmic gain since month 1
   * @param open the best open model, ours included
   * @param rivals the mean rival against it
   */
  record Race(Node market, Line frontier, Line pace, Line gain, Line open, Standing rivals) {}

  /**
   * Where somebody stands.
   *
   * @param worth what the market pays for the capability relative to the best open model's
   */
  record Standing(Line capability, Line worth) {}

  /** A model that we serve: trained by us if it has a month in which it is ready. */
  record Entrant(Node model, Optional<Line> ready, boolean isOpen) {}

  /** The frontier, our models against it, and those who can be had for free. */
  static Race write(Sheet.Builder sheet, Node market, List<Entrant> ours) {
    return new MarketChapter(sheet, market).race(ours);
  }

  /** The capability of a model of ours, wherever it stands on the sheet. */
  static Formula capability(Node model) {
    return new Reference(model.path() + ".market.capability", MAGNITUDES);
  }

  private Race race(List<Entrant> ours) {
    Formula gained = log10(market.input(Market.ALGORITHMIC_GAIN)).times(1 / 12.0);
    Line gain =
        chapter.level(
            "market.algorithmicGain",
            "Algorithmic gain since month 1",
            MAGNITUDES,
            runningSum(previous(gained, number(0))),
            "Sum of log10(gain per year) ÷ 12 over the months before.");
    Line pace =
        chapter.level(
            "market.pace",
            "Rise of the frontier in a month",
            MAGNITUDES,
            gained.plus(log10(market.input(Market.FRONTIER_GROWTH)).times(1 / 12.0)),
            "log10 of the growth of the largest run and of the algorithmic gain a year, ÷ 12.");
    Line frontier =
        chapter.level(
            "market.frontier",
            "Capability of the frontier",
            MAGNITUDES,
            runningSum(previous(pace, number(0))),
            "0 in month 1, and then the rises of the months before.");
    Line openOfOthers =
        chapter.level(
            "market.openOfOthers",
            "Capability of open models of others",
            MAGNITUDES,
            trailing(frontier, pace, Market.OPEN_LAG),
            "The frontier less the months by which open models trail, at this month's pace.");
    ours.forEach(entrant -> capability(entrant, frontier, pace, gain, openOfOthers));
    Line open = open(ours, openOfOthers);
    Line rival =
        chapter.level(
            "market.rival.capability",
            "Capability of rivals",
            MAGNITUDES,
            trailing(frontier, pace, Market.RIVAL_LAG),
            "The frontier less the months by which the mean rival trails, at this month's pace.");
    Line worth = worth(chapter, market, rival, open, pace, "market.rival.", ", rivals");
    return new Race(market, frontier, pace, gain, open, new Standing(rival, worth));
  }

  private Formula trailing(Line frontier, Line pace, Driver lag) {
    return frontier.minus(market.input(lag).times(pace));
  }

  private void capability(Entrant entrant, Line frontier, Line pace, Line gain, Line openOfOthers) {
    Node model = entrant.model();
    Chapter ofModel = sheet.chapter("Market", model.path(), model.label());
    if (model.is(Model.KIND, Model.RENTED)) {
      ofModel.level(
          "market.capability",
          CAPABILITY,
          MAGNITUDES,
          trailing(frontier, pace, Market.RENTED_LAG),
          "The frontier less the months by which what we rent trails, at this month's pace.");
    } else if (model.is(Model.KIND, Model.FINE_TUNED)) {
      Formula since = monthNumber().minus(entrant.ready().orElseThrow()).atLeastZero();
      ofModel.level(
          "market.capability",
          CAPABILITY,
          MAGNITUDES,
          ago(openOfOthers, since, openOfOthers),
          "That of open models of others in the month in which it is ready; adapting weights is taken to add nothing.");
    } else {
      ofModel.level(
          "market.capability",
          CAPABILITY,
          MAGNITUDES,
          ofRun(model, entrant.ready().orElseThrow(), gain),
          "log10(training compute ÷ largest run of month 1) and the algorithmic gain up to the month in which it is ready.");
    }
  }

  private Formula ofRun(Node model, Line ready, Line gain) {
    Formula part = TrainingChapter.compute(model).over(market.input(Market.FRONTIER_COMPUTE));
    return log10(max(part, number(LEAST_PART_OF_FRONTIER)))
        .plus(ago(gain, monthNumber().minus(ready).atLeastZero(), number(0)));
  }

  private Line open(List<Entrant> ours, Line others) {
    Formula best = others;
    for (Entrant entrant : ours) {
      if (entrant.isOpen() && entrant.ready().isPresent()) {
        best =
            max(
                best,
                when(
                    monthNumber().atLeast(entrant.ready().get()),
                    capability(entrant.model()),
                    others));
      }
    }
    return chapter.level(
        "market.openCapability",
        "Capability of the best open model",
        MAGNITUDES,
        best,
        "That of open models of others, or of a model of ours with open weights if it is ready and better.");
  }

  /** What a capability is worth, with its lead and the months behind. */
  static Line worth(
      Chapter chapter,
      Node market,
      Formula capability,
      Line open,
      Line pace,
      String prefix,
      String suffix) {
    Line lead =
        chapter.level(
            prefix + "lead",
            "Lead over the best open model" + suffix,
            MAGNITUDES,
            capability.minus(open),
            "Capability less that of the best open model; below 0 it is behind.");
    Line behind =
        chapter.level(
            prefix + "monthsBehind",
            "Months behind open models" + suffix,
            MONTHS,
            min(
                lead.negated().atLeastZero().over(pace, 0),
                constant(MOST_MONTHS_BEHIND, MONTHS, "60 months")),
            "How long ago open models were as capable, at this month's pace; 0 if ahead, 60 at most.");
    return chapter.level(
        prefix + "worth",
        "Worth against the best open model" + suffix,
        PURE,
        when(
            lead.isAboveZero(),
            number(1).plus(market.input(Market.LEAD_PREMIUM)).pow(lead),
            market.input(Market.PRICE_EROSION).pow(behind.times(-1 / 12.0))),
        "Ahead (1 + premium)^lead; behind erosion^(−months behind ÷ 12): what can be had for free earns no premium.");
  }
}
