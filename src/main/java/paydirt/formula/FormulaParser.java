package paydirt.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import paydirt.formula.FormulaText.Comparison;
import paydirt.formula.FormulaText.Use;
import paydirt.unit.Notation;
import paydirt.unit.Unit;

/**
 * Reads the text of one formula, by recursive descent:
 *
 * <pre>
 * formula    = and { "or" and }
 * and        = not { "and" not }
 * not        = "not" not | comparison
 * comparison = sum [ ( "&lt;" | "&lt;=" | "&gt;" | "&gt;=" | "=" | "!=" ) sum ]
 * sum        = product { ( "+" | "-" ) product }
 * product    = signed { "*" signed | "/" signed [ "else" number ] }
 * signed     = "-" signed | power
 * power      = value [ "^" signed ]
 * value      = number | "month" | id [ "else" number ] | function | "(" formula ")"
 * function   = name "(" formula { "," formula } ")"
 * number     = [ currency ] digits [ "k" | "M" | "bn" | "t" | "%" ] [ "[" unit "]" ]
 * </pre>
 *
 * <p>An id is that of a line or a driver, such as {@code products.chat.users.paying}; {@code month}
 * is the number of the month, 1 for the first. Numbers are as people write them ({@code 1e6},
 * {@code 4%}, {@code 250k}); {@code $200} and {@code 200 [$]} are money, {@code 200 [$/user]} is
 * money per user, a bare number is a pure one, and a bare 0 is zero of whatever unit is wanted.
 * {@code a ^ b ^ c} is {@code a ^ (b ^ c)} and {@code -a ^ b} is {@code -(a ^ b)}. Two comparisons
 * are joined with {@code and}.
 *
 * <p><b>Division.</b> What may be zero needs the value to take then: {@code a / b else 0}. Without
 * it the formula as a whole is a ratio, {@code (a - b) / c}: absent where c is zero, and over a
 * year the quotient of the sums. A line that is a ratio is read with {@code margin.gross else 0}.
 * In a condition neither is needed, since a month without a value is not asked; in an outcome the
 * result is absent.
 *
 * <p>Of the functions, {@code sum}, {@code lowest}, {@code highest}, {@code monthOfLowest}, {@code
 * monthOfHighest}, {@code last}, {@code at}, {@code firstMonth} and {@code npv} take all months of
 * their first argument and make the formula an outcome; {@code previous}, {@code ago}, {@code
 * runningSum} and {@code sumOfLast} look at earlier months; {@link Functions} has them all.
 */
final class FormulaParser {

  private static final String MONTH = "month";
  private static final Constant NEVER = Formula.constant(1e6, Unit.MONTH, "never");

  private final Use use;
  private final Names names;
  private final Tokens tokens;
  private final Constants constants;
  private final Place place;
  private final Divisions divisions;

  /** The last comparison, which is the whole formula if nothing joins it to another. */
  private Optional<Comparison> comparison = Optional.empty();

  private Optional<Formula> compared = Optional.empty();

  FormulaParser(String text, Use use, Notation notation, Names names) throws NotAFormula {
    this.use = use;
    this.names = names;
    this.tokens = new Tokens(text);
    this.constants = new Constants(notation);
    this.place = place();
    this.divisions = new Divisions(tokens, use, constants, place);
  }

  /** One name that is known at the end only makes the whole formula an outcome. */
  private Place place() throws NotAFormula {
    if (use == Use.CONSTANT) {
      return Place.inConstant();
    }
    boolean isOutcome = use == Use.OUTCOME;
    for (int i = 0; i < tokens.all().size() && !isOutcome; i++) {
      Token token = tokens.all().get(i);
      if (token.type() == Token.Type.NAME) {
        boolean isCall = tokens.all().get(i + 1).is("(");
        isOutcome = isCall ? takesAllMonths(token) : isOfKind(Kind.OUTCOME, find(token));
      }
    }
    return isOutcome ? Place.inOutcome() : Place.inMonths();
  }

  private static boolean takesAllMonths(Token name) {
    return Functions.named(name.text())
        .filter(function -> function.reach() == Functions.Reach.HORIZON)
        .isPresent();
  }

  private static boolean isOfKind(Kind kind, Optional<Formula> found) {
    return found.isPresent() && found.get() instanceof Line line && line.kind() == kind;
  }

  FormulaText read() throws NotAFormula {
    Formula formula = formula();
    if (tokens.peek().type() != Token.Type.END) {
      throw new NotAFormula(
          tokens.peek().column(), tokens.peek().described() + " does not go on from here", "");
    }
    int divisionColumn = divisions.columnOf(formula);
    if (use == Use.CONDITION && !Conditions.isCondition(formula)) {
      throw new NotAFormula(
          1, Constants.described(formula) + " is no condition", "compare it, as in a >= b");
    }
    boolean isCompared = compared.isPresent() && compared.get() == formula;
    return new FormulaText(
        formula,
        place.ofOutcome(),
        divisionColumn,
        isCompared ? comparison : Optional.empty(),
        divisions.divisors());
  }

  // ---- conditions

  private Formula formula() throws NotAFormula {
    tokens.enter();
    Formula left = and();
    while (tokens.isNext("or")) {
      Token sign = tokens.take();
      needsCondition(sign, left);
      Formula right = and();
      needsCondition(sign, right);
      left = left.or(right);
    }
    tokens.leave();
    return left;
  }

  private Formula and() throws NotAFormula {
    Formula left = not();
    while (tokens.isNext("and")) {
      Token sign = tokens.take();
      needsCondition(sign, left);
      Formula right = not();
      needsCondition(sign, right);
      left = left.and(right);
    }
    return left;
  }

  private Formula not() throws NotAFormula {
    if (!tokens.isNext("not")) {
      return comparison();
    }
    Token sign = tokens.take();
    tokens.enter();
    Formula denied = not();
    tokens.leave();
    needsCondition(sign, denied);
    return denied.complement();
  }

  private static void needsCondition(Token sign, Formula side) throws NotAFormula {
    if (!Conditions.isCondition(side)) {
      throw new NotAFormula(
          sign.column(),
          "“" + sign.text() + "” needs conditions but gets " + Constants.described(side),
          "compare it, as in a >= b");
    }
  }

  private Formula comparison() throws NotAFormula {
    Formula left = sum();
    Optional<Relation> relation = Relation.of(tokens.peek());
    if (relation.isEmpty()) {
      return left;
    }
    Token sign = tokens.take();
    Formula right = sum();
    if (Relation.of(tokens.peek()).isPresent()) {
      throw new NotAFormula(
          tokens.peek().column(),
          "two comparisons stand in a row",
          "join them, as in a < b and b < c");
    }
    constants.needSameUnit(sign, left, right);
    Formula a = Functions.fitted(left, right.dimension());
    Formula b = Functions.fitted(right, a.dimension());
    Formula both = relation.get().of(orNever(a), orNever(b));
    comparison = Optional.of(new Comparison(a, relation.get().words(), b));
    compared = Optional.of(both);
    return both;
  }

  /** In a condition a month that never comes, or is not reached, is later than any other. */
  private Formula orNever(Formula side) {
    boolean isMonth =
        side instanceof Whole.FirstMonth
            || (side instanceof Line line
                && (line.unit().equals(Unit.MONTH) || line.unit().equals(Unit.MONTHS)));
    return use == Use.CONDITION && place.isAfterLastMonth() && isMonth
        ? new Whole.Else(side, NEVER)
        : side;
  }

  // ---- arithmetic

  private Formula sum() throws NotAFormula {
    Formula left = product();
    while (tokens.isNext("+") || tokens.isNext("-")) {
      Token sign = tokens.take();
      Formula right = product();
      constants.needSameUnit(sign, left, right);
      Formula a = Functions.fitted(left, right.dimension());
      Formula b = Functions.fitted(right, a.dimension());
      left = sign.is("+") ? a.plus(b) : a.minus(b);
    }
    return left;
  }

  private Formula product() throws NotAFormula {
    Formula left = signed();
    while (tokens.isNext("*") || tokens.isNext("/")) {
      Token sign = tokens.take();
      Formula right = signed();
      left = sign.is("*") ? left.times(right) : divisions.quotient(sign, left, right);
    }
    return left;
  }

  private Formula signed() throws NotAFormula {
    if (!tokens.takeIf("-")) {
      return power();
    }
    tokens.enter();
    Formula negated = signed().negated();
    tokens.leave();
    return negated;
  }

  private Formula power() throws NotAFormula {
    Formula base = value();
    if (!tokens.isNext("^")) {
      return base;
    }
    Token sign = tokens.take();
    Formula exponent = signed();
    return built(sign.column(), () -> base.pow(exponent));
  }

  // ---- values

  private Formula value() throws NotAFormula {
    Token token = tokens.take();
    if (token.is("(")) {
      Formula inside = formula();
      tokens.close(token);
      return inside;
    }
    if (token.type() == Token.Type.NUMBER) {
      return constants.of(token);
    }
    if (token.type() != Token.Type.NAME || Constants.WORDS.contains(token.text())) {
      throw new NotAFormula(
          token.column(),
          "a number, a name or “(” is expected but " + token.described() + " stands here",
          "");
    }
    if (tokens.isNext("(")) {
      return call(token);
    }
    if (token.is(MONTH)) {
      place.needsMonth(token, "changes from month to month");
      return Formula.month().plus(Formula.number(1));
    }
    return named(token);
  }

  private Formula named(Token token) throws NotAFormula {
    Formula found =
        find(token)
            .orElseThrow(() -> unknown(token, "there is no line and no driver " + quoted(token)));
    if (found instanceof Input input) {
      if (input.varies()) {
        place.needsMonth(token, "may change from month to month");
      }
      return input;
    }
    if (!(found instanceof Line line)) {
      place.needsMonth(token, "is computed month by month");
      return found;
    }
    if (line.kind() == Kind.CONSTANT) {
      return line;
    }
    if (line.kind() == Kind.OUTCOME) {
      if (!place.isAfterLastMonth()) {
        throw new NotAFormula(
            token.column(),
            token.text() + " is known after the last month only",
            "an outcome can read it, outside of functions over months");
      }
      return line;
    }
    place.needsMonth(token, "is a " + line.kind().word());
    return line.kind() == Kind.RATIO
        ? divisions.ratioLine(token, (Whole.Ratio) line.formula())
        : line;
  }

  private Optional<Formula> find(Token token) throws NotAFormula {
    try {
      return names.find(token.text());
    } catch (NotAFormula trouble) {
      throw trouble.at(token.column());
    }
  }

  private NotAFormula unknown(Token name, String message) {
    return new NotAFormula(name.column(), message, names.hint(name.text(), Functions.names()));
  }

  private static String quoted(Token name) {
    return "“" + name.text() + "”";
  }

  // ---- functions

  private Formula call(Token name) throws NotAFormula {
    Functions.Declared function =
        Functions.named(name.text())
            .orElseThrow(() -> unknown(name, "there is no function " + quoted(name)));
    if (function.reach() == Functions.Reach.EARLIER) {
      place.needsMonth(name, "looks back from a month");
    } else if (function.reach() == Functions.Reach.HORIZON && !place.isAfterLastMonth()) {
      throw new NotAFormula(
          name.column(), name.text() + " takes all months and cannot stand in a month", "");
    }
    Token opened = tokens.take();
    List<Formula> arguments = new ArrayList<>();
    do {
      arguments.add(argument(function, arguments.isEmpty()));
    } while (tokens.takeIf(","));
    tokens.close(opened);
    if (!function.takes(arguments.size())) {
      throw new NotAFormula(
          name.column(),
          name.text() + " gets " + arguments.size() + " of its arguments",
          "it is written " + function.form());
    }
    return built(name.column(), () -> function.build().apply(arguments));
  }

  private Formula argument(Functions.Declared function, boolean isFirst) throws NotAFormula {
    if (!isFirst || function.reach() == Functions.Reach.MONTH) {
      return formula();
    }
    if (function.reach() == Functions.Reach.HORIZON && isRatioAlone()) {
      return find(tokens.take()).orElseThrow();
    }
    place.lookElsewhere();
    Formula argument = formula();
    place.lookBackHere();
    return argument;
  }

  /** A ratio line can be taken over all months as it is, since absent ones are skipped. */
  private boolean isRatioAlone() throws NotAFormula {
    boolean isAlone = tokens.second().is(")") || tokens.second().is(",");
    return isAlone
        && tokens.peek().type() == Token.Type.NAME
        && isOfKind(Kind.RATIO, find(tokens.peek()));
  }

  /** The algebra itself says what does not fit; the text adds where. */
  private static Formula built(int column, Supplier<Formula> formula) throws NotAFormula {
    try {
      return formula.get();
    } catch (IllegalArgumentException misfit) {
      throw new NotAFormula(column, misfit.getMessage(), "");
    }
  }
}
