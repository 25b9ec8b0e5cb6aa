package paydirt.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import paydirt.unit.Dimension;

/** The functions that the text of a formula can name. */
final class Functions {

  /** What a function does to the months of its first argument. */
  enum Reach {
    /** Nothing: it computes within the month. */
    MONTH,
    /** It reads earlier months. */
    EARLIER,
    /** It takes all months together. */
    HORIZON
  }

  /**
   * One function.
   *
   * @param arguments what they are called; a last one that ends with … may be repeated
   */
  record Declared(
      String name, List<String> arguments, Reach reach, Function<List<Formula>, Formula> build) {

    boolean takes(int count) {
      return count == arguments.size() || (count > arguments.size() && repeats());
    }

    private boolean repeats() {
      return arguments.get(arguments.size() - 1).endsWith("…");
    }

    /** How it is written: {@code previous(x, first)}. */
    String form() {
      return name + "(" + String.join(", ", arguments) + ")";
    }
  }

  private static final String NO_MONTH = "there is no such month within the horizon";
  private static final String NEVER = "it does not happen within the horizon";

  private static final Map<String, Declared> ALL = new LinkedHashMap<>();

  static {
    declare("if", Reach.MONTH, "condition, then, otherwise", Functions::choice);
    declare("min", Reach.MONTH, "a, b…", args -> chain(args, Formula::min));
    declare("max", Reach.MONTH, "a, b…", args -> chain(args, Formula::max));
    declare("abs", Reach.MONTH, "x", args -> Formula.max(args.get(0), args.get(0).negated()));
    declare("exp", Reach.MONTH, "x", args -> Formula.exp(args.get(0)));
    declare("ln", Reach.MONTH, "x", args -> Formula.ln(args.get(0)));
    declare("ceil", Reach.MONTH, "x", args -> Formula.ceil(args.get(0)));
    declare("floor", Reach.MONTH, "x", args -> Formula.floor(args.get(0)));
    declare("round", Reach.MONTH, "x", args -> Formula.round(args.get(0)));
    declare("normal", Reach.MONTH, "x", args -> Formula.normal(args.get(0)));
    declare(
        "previous",
        Reach.EARLIER,
        "x, first",
        args -> Formula.previous(args.get(0), fitted(args.get(1), args.get(0).dimension())));
    declare(
        "ago",
        Reach.EARLIER,
        "x, months, before",
        args ->
            Formula.ago(args.get(0), args.get(1), fitted(args.get(2), args.get(0).dimension())));
    declare("runningSum", Reach.EARLIER, "x", args -> Formula.runningSum(args.get(0)));
    declare(
        "sumOfLast",
        Reach.EARLIER,
        "x, months",
        args -> Formula.sumOfLast(args.get(0), args.get(1)));
    declare("sum", Reach.HORIZON, "x", args -> Whole.sum(args.get(0)));
    declare("lowest", Reach.HORIZON, "x", args -> Whole.lowest(args.get(0)));
    declare("highest", Reach.HORIZON, "x", args -> Whole.highest(args.get(0)));
    declare("monthOfLowest", Reach.HORIZON, "x", args -> Whole.monthOfLowest(args.get(0)));
    declare("monthOfHighest", Reach.HORIZON, "x", args -> Whole.monthOfHighest(args.get(0)));
    declare("last", Reach.HORIZON, "x", args -> Whole.last(args.get(0)));
    declare(
        "at",
        Reach.HORIZON,
        "x, month",
        args -> new Whole.ValueAt(args.get(0), args.get(1), NO_MONTH));
    declare(
        "firstMonth",
        Reach.HORIZON,
        "condition",
        args -> Whole.firstMonth(condition("firstMonth", args.get(0)), 1, NEVER));
    declare(
        "npv", Reach.HORIZON, "x, ratePerYear", args -> new Whole.Npv(args.get(0), args.get(1)));
  }

  private Functions() {}

  private static void declare(
      String name, Reach reach, String arguments, Function<List<Formula>, Formula> build) {
    ALL.put(name, new Declared(name, Arrays.asList(arguments.split(", ")), reach, build));
  }

  /** The function of this name, if there is one. */
  static Optional<Declared> named(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  static List<String> names() {
    return List.copyOf(ALL.keySet());
  }

  /** A bare zero is zero of any unit: people write {@code max(x, 0)}. */
  static Formula fitted(Formula formula, Dimension dimension) {
    return isBareZero(formula) ? new Constant(0, dimension, "") : formula;
  }

  static boolean isBareZero(Formula formula) {
    return formula instanceof Constant constant
        && constant.value() == 0
        && constant.dimension().isNone();
  }

  private static Formula choice(List<Formula> args) {
    Formula then = fitted(args.get(1), args.get(2).dimension());
    return Formula.when(condition("if", args.get(0)), then, fitted(args.get(2), then.dimension()));
  }

  private static Formula chain(List<Formula> args, BinaryOperator<Formula> join) {
    Dimension dimension =
        args.stream()
            .filter(arg -> !isBareZero(arg))
            .findFirst()
            .map(Formula::dimension)
            .orElse(Dimension.NONE);
    List<Formula> all = new ArrayList<>();
    args.forEach(arg -> all.add(fitted(arg, dimension)));
    return all.stream().reduce(join).orElseThrow();
  }

  private static Formula condition(String name, Formula formula) {
    if (!Conditions.isCondition(formula)) {
      throw new IllegalArgumentException(
          name + " needs a condition, such as a > b, but gets " + Words.of(formula));
    }
    return formula;
  }
}
