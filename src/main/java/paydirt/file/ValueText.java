package paydirt.file;

import java.util.ArrayList;
import java.util.List;
import paydirt.driver.Distribution;
import paydirt.driver.Step;
import paydirt.driver.Value;

/** A driver's value as files hold it: a number, or an object if there is more to say. */
final class ValueText {

  /** Texts in a value up to this length stay in its line. The numbers never decide. */
  private static final int LONGEST_IN_LINE = 40;

  private ValueText() {}

  static String of(Value value, int indent) {
    if (value.isPlain()) {
      return NumberText.of(value.start());
    }
    List<String> members = new ArrayList<>();
    members.add(number("value", value.start()));
    if (value.perYear() != 0) {
      members.add(number("perYear", value.perYear()));
    }
    if (!value.steps().isEmpty()) {
      List<String> steps = value.steps().stream().map(ValueText::step).toList();
      members.add(JsonText.member("steps", JsonText.list(steps)));
    }
    value.distribution().ifPresent(spread -> members.addAll(spread(spread)));
    int words = value.note().length();
    if (!value.note().isEmpty()) {
      members.add(text("note", value.note()));
    }
    if (value.source().isPresent()) {
      words += value.source().get().text().length();
      members.add(text("source", value.source().get().text()));
      members.add(text("date", value.source().get().date().toString()));
      members.add(text("basis", value.source().get().basis().word()));
    }
    return words <= LONGEST_IN_LINE
        ? JsonText.object(members)
        : JsonText.block("{", members, "}", indent);
  }

  private static String step(Step step) {
    List<String> members = new ArrayList<>();
    members.add(JsonText.member("month", String.valueOf(step.month())));
    members.add(number(step.change().key(), step.amount()));
    step.perYear().ifPresent(rate -> members.add(number("perYear", rate)));
    return JsonText.object(members);
  }

  /** The shape is always stated, though some could be guessed from the range. */
  private static List<String> spread(Distribution spread) {
    if (spread instanceof Distribution.Normal normal) {
      return range(normal.low(), normal.high(), Shape.NORMAL);
    }
    if (spread instanceof Distribution.LogNormal normal) {
      return range(normal.low(), normal.high(), Shape.LOGNORMAL);
    }
    if (spread instanceof Distribution.Uniform uniform) {
      return range(uniform.low(), uniform.high(), Shape.UNIFORM);
    }
    if (spread instanceof Distribution.Triangular triangle) {
      return range(triangle.low(), triangle.high(), Shape.TRIANGULAR);
    }
    if (spread instanceof Distribution.Pert pert) {
      return range(pert.low(), pert.high(), Shape.PERT);
    }
    if (spread instanceof Distribution.Beta beta) {
      List<String> members = new ArrayList<>(range(beta.low(), beta.high(), Shape.BETA));
      members.add(number("alpha", beta.alpha()));
      members.add(number("beta", beta.beta()));
      return members;
    }
    Distribution.Discrete discrete = (Distribution.Discrete) spread;
    return List.of(
        text("shape", Shape.DISCRETE.word()),
        numbers("values", discrete.values()),
        numbers("weights", discrete.weights()));
  }

  private static List<String> range(double low, double high, Shape shape) {
    return List.of(numbers("range", List.of(low, high)), text("shape", shape.word()));
  }

  private static String number(String key, double value) {
    return JsonText.member(key, NumberText.of(value));
  }

  private static String numbers(String key, List<Double> values) {
    return JsonText.member(key, JsonText.list(values.stream().map(NumberText::of).toList()));
  }

  private static String text(String key, String value) {
    return JsonText.member(key, JsonText.quoted(value));
  }
}
