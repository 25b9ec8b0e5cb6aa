package paydirt.scenario;

import paydirt.driver.Choice;
import paydirt.driver.Choice.Option;

/** The function of the income statement that a role or a cost belongs to. */
public final class Function {
  private Function() {}

  public static final Option COST_OF_REVENUE =
      new Option("operations", "Operations and support", "Part of the cost of revenue.");
  public static final Option RESEARCH =
      new Option("research", "Research", "Models, training and data; research and development.");
  public static final Option ENGINEERING =
      new Option("engineering", "Engineering", "Building the product; research and development.");
  public static final Option SALES =
      new Option("sales", "Sales and marketing", "Winning customers.");
  public static final Option GENERAL =
      new Option(
          "general", "General and administrative", "Everything that keeps the company going.");

  /** Research first, since most heads of such a company work there. */
  public static final Choice CHOICE =
      Choice.of(
          "function",
          "Function",
          "The line of the income statement it is part of.",
          RESEARCH,
          ENGINEERING,
          COST_OF_REVENUE,
          SALES,
          GENERAL);
}
