package paydirt.model;

import static paydirt.formula.Formula.exp;
import static paydirt.formula.Formula.ln;
import static paydirt.formula.Formula.max;
import static paydirt.formula.Formula.min;
import static paydirt.formula.Formula.normal;
import static paydirt.formula.Formula.normalInverse;
import static paydirt.formula.Formula.number;
import static paydirt.formula.Formula.when;
import static paydirt.model.Terms.zero;
import static paydirt.unit.Unit.REQUEST;
import static paydirt.unit.Unit.USER;

import java.util.Optional;
import paydirt.formula.Formula;
import paydirt.scenario.Node;
import paydirt.scenario.Usage;

/**
 * What users ask for in a month, where they differ: log-normal with a stated mean m and spread σ,
 * so that the logarithm of use has the mean {@code μ = ln m − σ²/2}. Where σ is 0 all ask for the
 * mean.
 *
 * <p>A use x lies at {@code z = (ln x − μ)/σ = ln(x/m)/σ + σ/2} of the standard normal
 * distribution. Of all use, users below z make the part {@code Φ(z − σ)} (Aitchison and Brown, The
 * Lognormal Distribution, 1957, §2.4), from which everything here follows.
 *
 * <p>Example: m 300 and σ 0.9. A use of 300 lies at z = 0.45, where Φ = 67.4 % of the users are. A
 * cap of 300 leaves 300 · Φ(−0.45) = 97.9 of those below it and 300 · Φ(−0.45) = 97.9 of those at
 * it: 195.8 in the mean.
 *
 * @param mean requests of a user in a month
 * @param sigma the spread; none where all are alike
 */
record LogNormalUse(Formula mean, Optional<Formula> sigma) {

  /** How many parts of equal numbers of users there are. */
  static final int TENTHS = 10;

  /** The use of a product's paying users. */
  static LogNormalUse ofPaying(Node product) {
    return of(product, product.input(Usage.REQUESTS));
  }

  /** A use with the spread between users of a product. */
  static LogNormalUse of(Node product, Formula mean) {
    return new LogNormalUse(
        mean,
        product.is(Usage.SPREAD, Usage.LOG_NORMAL)
            ? Optional.of(product.input(Usage.SIGMA))
            : Optional.empty());
  }

  /** The share of users who ask for no more than this. */
  Formula shareUpTo(Formula use) {
    return spread(use, normal(position(use)), use.atLeast(mean));
  }

  /**
   * What a user gets in the mean where nobody gets more than a cap c: {@code m · Φ(z − σ) + c ·
   * Φ(−z)} with c at z.
   */
  Formula within(Formula cap) {
    return spread(
        cap,
        mean.times(normal(position(cap).minus(spread())))
            .plus(cap.times(normal(position(cap).negated()))),
        min(mean, cap));
  }

  /** The use that a share p of users does not exceed: {@code m · exp(σ · Φ⁻¹(p) − σ²/2)}. */
  Formula at(double share) {
    return sigma
        .<Formula>map(
            spread ->
                mean.times(
                    exp(
                        spread
                            .times(normalInverse(number(share)))
                            .minus(spread.times(spread).times(0.5)))))
        .orElse(mean);
  }

  /**
   * What users of a tenth ask for in the mean: {@code 10 · m · (Φ(z₂ − σ) − Φ(z₁ − σ))} between its
   * bounds.
   *
   * @param tenth 1 for those who ask for least, to 10
   */
  Formula ofTenth(int tenth) {
    return sigma
        .<Formula>map(spread -> mean.times(below(tenth).minus(below(tenth - 1))).times(TENTHS))
        .orElse(mean);
  }

  /** The same where nobody gets more than a cap. */
  Formula ofTenthWithin(int tenth, Formula cap) {
    Formula below = mean.times(below(tenth, cap).minus(below(tenth - 1, cap)));
    Formula atCap =
        cap.times(
            number(tenth / (double) TENTHS)
                .minus(max(number((tenth - 1) / (double) TENTHS), normal(position(cap))))
                .atLeastZero());
    return spread(cap, below.plus(atCap).times(TENTHS), min(mean, cap));
  }

  /** The part of all use that is made by users in the first tenths. */
  private Formula below(int tenths) {
    return isOpen(tenths) ? number(tenths == 0 ? 0 : 1) : normal(bound(tenths).minus(spread()));
  }

  /** The same of those among them who stay below a cap. */
  private Formula below(int tenths, Formula cap) {
    if (tenths == 0) {
      return number(0);
    }
    Formula end = isOpen(tenths) ? position(cap) : min(bound(tenths), position(cap));
    return normal(end.minus(spread()));
  }

  private static boolean isOpen(int tenths) {
    return tenths % TENTHS == 0;
  }

  private static Formula bound(int tenths) {
    return normalInverse(number(tenths / (double) TENTHS));
  }

  private Formula position(Formula use) {
    return ln(use.over(mean, 0)).over(spread(), 0).plus(spread().times(0.5));
  }

  private Formula spread() {
    return sigma.orElse(number(0));
  }

  /** One value where users differ, another where they do not, or none asks for anything. */
  private Formula spread(Formula use, Formula different, Formula alike) {
    return sigma
        .map(
            spread ->
                when(
                    spread
                        .isAboveZero()
                        .and(mean.isAboveZero())
                        .and(use.greaterThan(zero(REQUEST.per(USER)))),
                    different,
                    alike))
        .orElse(alike);
  }
}
