package paydirt.model;

import static paydirt.formula.Formula.min;

import java.util.Optional;
import java.util.function.Function;
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
   * @param within what a user asks for within the allowance, in the mean over all
   * @param above what is served above it; none where use stops
   */
  record Limit(Formula allowance, Line within, Optional<Above> above) {

    /** What is paid for use above the allowance, in the mean over all users; none if it is free. */
    Optional<Formula> paid() {
      return above.flatMap(more -> more.paid(more.use()));
    }

    /** What is served to a user who asks for this much. */
    Formula servedOf(Formula use) {
      return plus(min(use, allowance), more -> more.of(beyond(use)));
    }

    /** What a user pays above the allowance who asks for this much; none if it is free. */
    Optional<Formula> paidOf(Formula use) {
      return above.flatMap(more -> more.paid(more.of(beyond(use))));
    }

    /** What a user asks for above the allowance who asks for this much. */
    Formula beyond(Formula use) {
      return use.minus(allowance).atLeastZero();
    }

    private Formula served() {
      return plus(within, Above::use);
    }

    private Formula plus(Formula inside, Function<Above, Formula> outside) {
      return above.map(outside).map(inside::plus).orElse(inside);
    }
  }

  /**
   * What is served above an allowance.
   *
   * @param share of the use above it; none where it is all of it
   * @param price what a request costs; none where it is free
   * @param use what is served, in the mean over all users
   */
  record Above(Optional<Formula> share, Optional<Formula> price, Line use) {

    /** What is served of a use above the allowance, or of an amount in proportion to it. */
    Formula of(Formula beyond) {
      return share.map(beyond::times).orElse(beyond);
    }

    /** What is paid for requests that are served; none if they are free. */
    Optional<Formula> paid(Formula served) {
      return price.map(served::times);
    }

    /** What a request loses that is asked for, in the mean of those served and those not. */
    Formula loss(Formula requestCost) {
      return of(price.map(paid -> requestCost.minus(paid).atLeastZero()).orElse(requestCost));
    }
  }

  /** Requests of a user that are served, in the mean over all users of the plan. */
  Formula served(LogNormalUse use) {
    return limit.map(Limit::served).orElse(use.mean());
  }
}
