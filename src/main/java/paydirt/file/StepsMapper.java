package paydirt.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import paydirt.driver.Step;
import paydirt.scenario.Nearest;
import paydirt.scenario.ValueCheck;

/** Maps the dated steps of a driver's value. */
final class StepsMapper {

  private static final Set<String> KEYS = Set.of("month", "set", "add", "multiply", "perYear");

  private final Findings findings;
  private final Lines lines;

  StepsMapper(Findings findings, Lines lines) {
    this.findings = findings;
    this.lines = lines;
  }

  /** The steps; those that are wrong are noted and left out. */
  List<Step> map(JsonTree tree, String path) {
    if (!(tree instanceof JsonTree.Items list)) {
      findings.error(
          tree.line(), path + ".steps", "is " + tree.describe() + " but must be a list of steps");
      return List.of();
    }
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      String stepPath = path + ".steps#" + (i + 1);
      JsonTree item = list.items().get(i);
      if (item instanceof JsonTree.Members object) {
        step(object, stepPath).ifPresent(step -> append(steps, step, item.line(), stepPath, path));
      } else {
        findings.error(
            item.line(),
            stepPath,
            "is " + item.describe() + " but must be an object",
            "such as { \"month\": 13, \"set\": 25 }");
      }
    }
    return steps;
  }

  private void append(List<Step> steps, Step step, int line, String stepPath, String path) {
    int before = steps.isEmpty() ? 0 : steps.get(steps.size() - 1).month();
    if (step.month() <= before) {
      findings.error(
          line,
          stepPath,
          "is in month " + step.month() + " but must come after the one in month " + before);
      return;
    }
    lines.put(path + "@" + step.month(), line);
    steps.add(step);
  }

  private Optional<Step> step(JsonTree.Members object, String path) {
    object.entries().keySet().stream()
        .filter(key -> !KEYS.contains(key))
        .forEach(
            key ->
                findings.error(
                    object.entries().get(key).line(),
                    path + "." + key,
                    "is not known",
                    Nearest.hint(key, KEYS)));
    int month = month(object, path);
    List<Step.Change> changes = new ArrayList<>();
    for (Step.Change change : Step.Change.values()) {
      if (object.find(change.key()).isPresent()) {
        changes.add(change);
      }
    }
    if (changes.size() != 1) {
      findings.error(object.line(), path, "must have one of “set”, “add” and “multiply”");
      return Optional.empty();
    }
    Step.Change change = changes.get(0);
    OptionalDouble amount = number(object, path, change.key());
    OptionalDouble perYear = rate(object, path);
    return month == 0 || amount.isEmpty()
        ? Optional.empty()
        : Optional.of(new Step(month, change, amount.getAsDouble(), perYear));
  }

  /** The month; 0 if it is wrong. */
  private int month(JsonTree.Members object, String path) {
    JsonTree tree = object.find("month").orElse(null);
    if (tree == null) {
      findings.error(object.line(), path, "has no “month”");
      return 0;
    }
    if (tree instanceof JsonTree.Figure number
        && number.value() == Math.rint(number.value())
        && number.value() >= 2
        && number.value() <= ValueCheck.LAST_MONTH) {
      return (int) number.value();
    }
    findings.error(
        tree.line(),
        path + ".month",
        "is " + tree.describe() + " but must be a whole number from 2 to " + ValueCheck.LAST_MONTH);
    return 0;
  }

  /** The yearly rate of an object, if it states one. */
  OptionalDouble rate(JsonTree.Members object, String path) {
    OptionalDouble rate = number(object, path, "perYear");
    if (rate.isPresent() && rate.getAsDouble() <= -1) {
      findings.error(
          object.entries().get("perYear").line(),
          path + ".perYear",
          "is " + NumberText.of(rate.getAsDouble()) + " but must be above -1",
          "-0.1 is 10 % less every year");
      return OptionalDouble.empty();
    }
    return rate;
  }

  private OptionalDouble number(JsonTree.Members object, String path, String key) {
    JsonTree tree = object.find(key).orElse(null);
    if (tree == null) {
      return OptionalDouble.empty();
    }
    if (tree instanceof JsonTree.Figure number) {
      return OptionalDouble.of(number.value());
    }
    findings.error(
        tree.line(), path + "." + key, "is " + tree.describe() + " but must be a number");
    return OptionalDouble.empty();
  }
}
