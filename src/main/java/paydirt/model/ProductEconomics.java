package paydirt.model;

import java.util.List;
import java.util.Optional;
import paydirt.formula.Line;

/**
 * Who uses a product, what they pay and cost, and what the market asks for the same: lines of the
 * sheet.
 *
 * @param id of the product
 * @param label of the product
 * @param listed price of a user-month for someone who begins to pay
 * @param tenths the paying users in ten parts by their use, the lightest first; empty where all are
 *     alike
 * @param losses from which use on users lose money; none where all are alike, or pay by the token
 * @param market what others charge; none without competition
 * @param lastYear outcomes of the last twelve months
 */
public record ProductEconomics(
    String id,
    String label,
    Users users,
    PerUser perUser,
    PerMillion perMillion,
    Line listed,
    List<UserMonth> tenths,
    Optional<Losses> losses,
    Optional<Market> market,
    LastYear lastYear) {

  /** Copies the tenths. */
  public ProductEconomics {
    tenths = List.copyOf(tenths);
  }

  /**
   * How many there are, and who comes and goes in a month.
   *
   * @param total free and paying users at month end
   * @param free those who do not pay; none without a free tier
   * @param arriving who comes, free or paying
   * @param beginning who begins to pay
   * @param leaving who stops to pay
   */
  public record Users(
      Line total, Optional<Line> free, Line paying, Line arriving, Line beginning, Line leaving) {}

  /**
   * What a paying user brings, costs and leaves in a month.
   *
   * @param servingFree what a free user costs; none without a free tier
   * @param afterServing CM1
   * @param contribution CM2
   * @param afterAcquisition CM3
   */
  public record PerUser(
      Line revenue,
      Line serving,
      Optional<Line> servingFree,
      Line afterServing,
      Line contribution,
      Line afterAcquisition) {}

  /** What 1M tokens of paying users bring and cost. */
  public record PerMillion(Line price, Line cost) {}

  /** What a user of some kind pays, costs and earns in a month. */
  public record UserMonth(Line pays, Line costs, Line earns) {}

  /**
   * Who loses money.
   *
   * @param percentile the share of users below the use from which one costs more than it pays
   * @param plans the same for each plan, with what would stop it
   */
  public record Losses(Line percentile, List<PlanLoss> plans) {
    /** Copies the plans. */
    public Losses {
      plans = List.copyOf(plans);
    }
  }

  /**
   * Who loses money on a plan.
   *
   * @param plan label of the tier, or of the product where there are none
   * @param paid for the plan, whatever the use
   * @param allowance at which no user loses money
   * @param price at which nearly all users pay what they cost
   * @param heavy a user at the 95th percentile
   */
  public record PlanLoss(
      String plan, Line paid, Line percentile, Line allowance, Line price, UserMonth heavy) {}

  /**
   * The market of a product.
   *
   * @param price what the market pays for what the product can do
   * @param rivals what rivals charge for theirs
   * @param selfHosting what hosting the best open model oneself costs
   * @param share our part of those who would come
   */
  public record Market(Line price, Line rivals, Line selfHosting, Line share) {}

  /** Outcomes of the last twelve months. */
  public record LastYear(
      Line revenuePerUser,
      Line contribution,
      Line churn,
      Line acquisitionCost,
      Line value,
      Line payback) {}
}
