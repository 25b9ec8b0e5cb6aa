package paydirt.scenario;

import java.util.Arrays;
import java.util.Optional;
import paydirt.driver.Choice;
import paydirt.driver.Choice.Option;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.driver.Text;
import paydirt.formula.Kind;

/** A line of a person's own, computed from lines and drivers of the model by a formula. */
public final class OwnLine {
  private OwnLine() {}

  /** What stands before the item's id in the id of its line: {@code own.margin}. */
  public static final String PREFIX = "own.";

  public static final Text FORMULA =
      Text.of(
              "formula",
              "Formula",
              "",
              "What it is computed from, such as 0.8 * users.paying or (revenue.total - $2M) / revenue.total. Ids are those of lines and drivers; money is written $200, other units 200 [$/user].")
          .shapingModel();

  public static final Option INFERRED =
      new Option("inferred", "As the formula says", "Amounts of the month stay amounts.");

  public static final Choice KIND =
      Choice.of(
          "kind",
          "Kind",
          "How it is read over a quarter or a year.",
          INFERRED,
          option(Kind.FLOW, "Amounts add up."),
          option(Kind.STOCK, "A balance; the last month counts."),
          option(Kind.LEVEL, "A price, rate or factor; the last month counts."),
          option(Kind.RATIO, "One line over another, computed again from their sums."),
          option(Kind.CONSTANT, "The same in every month."),
          option(Kind.OUTCOME, "One number, known after the last month."));

  public static final Text UNIT =
      Text.of(
              "unit",
              "Unit",
              "",
              "What it is shown in, such as % or $/user; as the formula says if it is empty.")
          .shapingModel();

  public static final Section SECTION =
      Section.listOf("lines", "Own lines", "line", "Lines of your own, beside those of the model.")
          .with(Group.of("Own lines", "edit-3", FORMULA, KIND, UNIT));

  private static Option option(Kind kind, String doc) {
    String word = kind.word();
    return new Option(word, Character.toUpperCase(word.charAt(0)) + word.substring(1), doc);
  }

  /** The kind that was chosen; empty if the formula says it. */
  public static Optional<Kind> kind(Node line) {
    String key = line.values().get(KIND).key();
    return Arrays.stream(Kind.values()).filter(kind -> kind.word().equals(key)).findFirst();
  }
}
