package paydirt.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paydirt.driver.Choice;
import paydirt.driver.Driver;
import paydirt.driver.Step;
import paydirt.driver.Text;
import paydirt.driver.Value;
import paydirt.driver.Values;
import paydirt.unit.NotANumber;
import paydirt.unit.Notation;
import paydirt.unit.Unit;

/**
 * An edit of one field in one line of text, as the command line takes it.
 *
 * <ul>
 *   <li>{@code products.chat.price=25}: another start; steps scale with it. A choice takes an
 *       option's key, a text takes the text, an optional driver {@code none}.
 *   <li>{@code products.chat.price*=1.1}: the whole path times a factor.
 *   <li>{@code products.chat.price@13=25}: another amount at the step of month 13.
 * </ul>
 *
 * <p>Numbers are in people's notation; a bare number is meant as stored in files (0.04 is 4 %).
 *
 * @param month the step's month, 1-based; 0 for none
 * @param isFactor whether the content multiplies
 */
public record Assignment(String path, int month, boolean isFactor, String content) {

  private static final Pattern SHAPE =
      Pattern.compile("(?s)\\s*([^=*@\\s]+)\\s*(?:@\\s*(\\d{1,9}))?\\s*(\\*)?=(.*)");

  private static final Set<String> NOT_ENTERED = Set.of("none", "null");

  /** Reads the text; empty if it has none of the forms. */
  public static Optional<Assignment> parse(String text) {
    Matcher shape = SHAPE.matcher(text);
    if (!shape.matches() || (shape.group(2) != null && shape.group(3) != null)) {
      return Optional.empty();
    }
    int month = shape.group(2) == null ? 0 : Integer.parseInt(shape.group(2));
    return Optional.of(
        new Assignment(shape.group(1), month, shape.group(3) != null, shape.group(4).strip()));
  }

  /** Reads the text and makes the edit. */
  public static Edited apply(Node root, String text, ValueCheck check) {
    return parse(text)
        .map(assignment -> assignment.applyTo(root, check))
        .orElseGet(
            () ->
                Edited.refused(
                    Problem.error(
                        "", "“" + text + "” is none of ID=VALUE, ID*=FACTOR and ID@MONTH=VALUE")));
  }

  /** Makes the edit; refused if the field is not there or would leave its limits. */
  public Edited applyTo(Node root, ValueCheck check) {
    List<Entry> entries = Entry.all(root);
    Optional<Entry> entry = entries.stream().filter(e -> e.path().equals(path)).findFirst();
    if (entry.isEmpty()) {
      List<String> known = entries.stream().map(Entry::path).toList();
      return Edited.refused(
          Problem.error(path, "is not in this scenario", Nearest.hint(path, known)));
    }
    try {
      return edit(root, entry.get(), check);
    } catch (Refusal refusal) {
      return Edited.refused(Problem.error(path, refusal.getMessage(), refusal.hint));
    }
  }

  private Edited edit(Node root, Entry entry, ValueCheck check) throws Refusal {
    if (entry.field() instanceof Driver driver) {
      return editNumber(root, entry, driver, check);
    }
    if (month > 0 || isFactor) {
      throw new Refusal("is not a number and takes the form ID=VALUE only", "");
    }
    Values values = entry.node().values();
    if (entry.field() instanceof Choice choice) {
      return done(root, entry, values.with(choice, option(choice)), List.of());
    }
    Text text = (Text) entry.field();
    Optional<String> complaint = ScenarioCheck.complaint(text, content);
    if (complaint.isPresent()) {
      throw new Refusal(complaint.get(), "");
    }
    return done(root, entry, values.with(text, content), List.of());
  }

  private Choice.Option option(Choice choice) throws Refusal {
    List<String> keys = choice.options().stream().map(Choice.Option::key).toList();
    return choice
        .option(content)
        .orElseThrow(
            () ->
                new Refusal(
                    "is “" + content + "” but must be one of " + String.join(", ", keys),
                    Nearest.hint(content, keys)));
  }

  private Edited editNumber(Node root, Entry entry, Driver driver, ValueCheck check)
      throws Refusal {
    Values values = entry.node().values();
    if (month == 0 && !isFactor && NOT_ENTERED.contains(content.toLowerCase(Locale.ROOT))) {
      if (!driver.isOptional()) {
        throw new Refusal("must be given; only an optional number can be “none”", "");
      }
      return done(root, entry, values.without(driver), List.of());
    }
    Value changed = changed(values.find(driver), driver, check.notation());
    List<Problem> problems = check.of(path, driver, changed);
    if (problems.stream().anyMatch(Problem::isError)) {
      return new Edited(Optional.empty(), problems);
    }
    return done(root, entry, values.with(driver, changed), problems);
  }

  private Value changed(Optional<Value> before, Driver driver, Notation notation) throws Refusal {
    if (month > 0) {
      return withStep(before, driver, notation);
    }
    if (isFactor) {
      double factor = number(Unit.PURE, notation);
      return before
          .map(value -> value.times(factor))
          .orElseThrow(() -> new Refusal("is not entered, so nothing can be multiplied", ""));
    }
    double start = number(driver.unit(), notation);
    if (before.isPresent() && before.get().start() == 0 && !before.get().steps().isEmpty()) {
      throw new Refusal(
          "starts at 0, so its steps cannot be scaled to " + content,
          "use ID*=FACTOR for the whole path or ID@MONTH=VALUE for one step");
    }
    return before.map(value -> value.startingAt(start)).orElse(Value.of(start));
  }

  private Value withStep(Optional<Value> before, Driver driver, Notation notation) throws Refusal {
    List<Step> steps = before.map(Value::steps).orElse(List.of());
    Optional<Step> step = steps.stream().filter(s -> s.month() == month).findFirst();
    if (step.isEmpty()) {
      throw new Refusal("has no step in month " + month, stepsOf(steps));
    }
    Unit unit = step.get().change() == Step.Change.MULTIPLY ? Unit.PURE : driver.unit();
    double amount = number(unit, notation);
    return before.flatMap(value -> value.withStepAmount(month, amount)).orElseThrow();
  }

  private static String stepsOf(List<Step> steps) {
    if (steps.isEmpty()) {
      return "it has no steps";
    }
    List<String> months = steps.stream().map(step -> String.valueOf(step.month())).toList();
    return "its steps are in months " + String.join(", ", months);
  }

  /** Adding zero turns −0, which no file keeps, into 0. */
  private double number(Unit unit, Notation notation) throws Refusal {
    try {
      return notation.parse(content, unit, Notation.Bare.STORED) + 0.0;
    } catch (NotANumber e) {
      throw new Refusal("cannot be set: " + e.getMessage(), "");
    }
  }

  private static Edited done(Node root, Entry entry, Values values, List<Problem> warnings) {
    return new Edited(
        Optional.of(root.changing(entry.node().path(), node -> node.with(values))), warnings);
  }

  /** Why the edit is not made; caught in this class. */
  private static final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;
    private final String hint;

    Refusal(String message, String hint) {
      super(message);
      this.hint = hint;
    }
  }
}
