package paydirt.model;

import static paydirt.formula.Formula.min;

import java.util.Optional;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.scenario.Node;

/**
 * Something that paying users buy.
 *
 * @param node the product or the tier that states it
 * @param chapter where its lines stand
 * @param taken the part of new paying users that takes it; none where it is the only one
 * @param price of a user-month, without what is charged for use
 * @param limit of the use that the price includes; none where it includes all
 */
record Plan(
    Node node, Chapter chapter, Optional<Line> taken, Formula price, Optional<Limit> limit) {

  /**
   * A limit of the use that a price includes.
   *
   * @param allowance requests of a user in a month
   * @param remaining the share of the use above it that is served all the same
   * @param price what a request above it costs
   * @param within what a user asks for within the allowance, in the mean over all
   * @param above what is served above it, in the mean over all
   */
  record Limit(Formula allowance, Formula remaining, Formula price, Line within, Line above) {

    /** What is paid for use above the allowance, in the mean over all users of the plan. */
    Formula paid() {
      return above.times(price);
    }

    /** What is served above the allowance to a user who asks for this much. */
    Formula aboveOf(Formula use) {
      return use.minus(allowance).atLeastZero().times(remaining);
    }

    /** What is served to a user who asks for this much. */
    Formula servedOf(Formula use) {
      return min(use, allowance).plus(aboveOf(use));
    }

    /** What a served request above the allowance loses, times the share that is served. */
    Formula lossAbove(Formula requestCost) {
      return requestCost.minus(price).atLeastZero().times(remaining);
    }
  }

  /** Requests of a user that are served, in the mean over all users of the plan. */
  Formula served(LogNormalUse use) {
    return limit.<Formula>map(l -> l.within().plus(l.above())).orElse(use.mean());
  }
}
