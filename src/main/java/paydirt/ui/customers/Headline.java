package paydirt.ui.customers;

import java.util.List;
import java.util.function.Function;
import paydirt.formula.Line;
import paydirt.model.CompanyModel;
import paydirt.model.ProductEconomics;
import paydirt.ui.tile.KeyNumber;
import paydirt.ui.tile.KeyNumber.Better;

/** The numbers of one product at the head of the customers view. */
final class Headline {

  private static final String LAST_YEAR = "last 12 months";

  private final Function<CompanyModel, ProductEconomics> product;

  /**
   * @param product finds the chosen one in a model
   */
  Headline(Function<CompanyModel, ProductEconomics> product) {
    this.product = product;
  }

  List<KeyNumber> numbers() {
    return List.of(
        number(
            "Revenue per user",
            "ARPU",
            of -> of.lastYear().revenuePerUser(),
            Better.MORE,
            of -> of.perUser().revenue(),
            "a month"),
        number(
            "Contribution per user",
            "Contribution",
            of -> of.lastYear().contribution(),
            Better.MORE,
            of -> of.perUser().contribution(),
            "a month"),
        number(
            "Churn",
            "Churn",
            of -> of.lastYear().churn(),
            Better.LESS,
            of -> of.users().leaving(),
            "a month"),
        number(
            "Cost of winning one",
            "CAC",
            of -> of.lastYear().acquisitionCost(),
            Better.LESS,
            of -> of.users().beginning(),
            "CAC, blended"),
        number(
            "Lifetime value",
            "LTV",
            of -> of.lastYear().value(),
            Better.MORE,
            of -> of.perUser().contribution(),
            "not discounted"),
        number(
            "Payback",
            "Payback",
            of -> of.lastYear().payback(),
            Better.LESS,
            of -> of.perUser().afterAcquisition(),
            "months"));
  }

  private KeyNumber number(
      String label,
      String shortLabel,
      Function<ProductEconomics, Line> line,
      Better better,
      Function<ProductEconomics, Line> course,
      String context) {
    return new KeyNumber(
        label,
        shortLabel,
        model -> line.apply(product.apply(model)),
        better,
        model -> course.apply(product.apply(model)),
        now -> List.of(context, LAST_YEAR));
  }
}
