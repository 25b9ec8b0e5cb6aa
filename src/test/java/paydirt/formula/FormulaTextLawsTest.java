package paydirt.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import paydirt.formula.FormulaText.Use;
import paydirt.unit.Notation;

/** What is printed is read again as it was, and no text breaks the reader. */
class FormulaTextLawsTest {

  private static final Map<String, Input> INPUTS =
      Map.of("a", Terms.A, "b", Terms.B, "c", Terms.C, "fixed", Terms.FIXED);

  private static final Names NAMES =
      new Names() {
        @Override
        public Optional<Formula> find(String id) {
          return Optional.ofNullable(INPUTS.get(id));
        }

        @Override
        public String hint(String wanted, Collection<String> others) {
          return "";
        }
      };

  /**
   * A tree and how it is written with no more brackets than it needs.
   *
   * @param binding how tightly its outermost sign binds
   */
  private record Printed(Formula tree, String text, int binding) {

    private static final int SUM = 1;
    private static final int PRODUCT = 2;
    private static final int SIGN = 3;
    private static final int POWER = 4;
    private static final int VALUE = 5;

    String in(int least) {
      return binding >= least ? text : "(" + text + ")";
    }

    static Printed call(Formula tree, String name, String arguments) {
      return new Printed(tree, name + "(" + arguments + ")", VALUE);
    }

    static Printed negated(Printed a) {
      return new Printed(a.tree.negated(), "-" + a.in(SIGN), SIGN);
    }

    static Printed joined(String sign, Printed a, Printed b) {
      return switch (sign) {
        case "+" -> new Printed(a.tree.plus(b.tree), a.in(SUM) + " + " + b.in(PRODUCT), SUM);
        case "-" -> new Printed(a.tree.minus(b.tree), a.in(SUM) + "-" + b.in(PRODUCT), SUM);
        case "*" -> new Printed(a.tree.times(b.tree), a.in(PRODUCT) + "*" + b.in(SIGN), PRODUCT);
        case "/" ->
            new Printed(
                a.tree.over(b.tree, 7), a.in(PRODUCT) + " / " + b.in(SIGN) + " else 7", PRODUCT);
        case "^" -> new Printed(a.tree.pow(b.tree), a.in(VALUE) + "^" + b.in(SIGN), POWER);
        default -> call(Formula.min(a.tree, b.tree), "min", a.text + ", " + b.text);
      };
    }

    static Printed chosen(Printed a, Printed b, Printed c) {
      return call(
          Formula.when(a.tree.lessThan(b.tree).and(b.tree.atMost(c.tree)), b.tree, c.tree),
          "if",
          a.in(SUM) + " < " + b.in(SUM) + " and " + b.in(SUM) + " <= " + c.in(SUM) + ", " + b.text
              + ", " + c.text);
    }

    static Printed looking(Printed a, Printed b) {
      return call(Formula.previous(a.tree, b.tree), "previous", a.text + ", " + b.text);
    }
  }

  @Provide
  Arbitrary<Printed> printed() {
    Arbitrary<Printed> names =
        Arbitraries.of(INPUTS.keySet()).map(id -> new Printed(INPUTS.get(id), id, Printed.VALUE));
    Arbitrary<Printed> numbers =
        Arbitraries.integers()
            .between(1, 999)
            .map(n -> new Printed(Formula.number(n), String.valueOf(n), Printed.VALUE));
    return Arbitraries.recursive(() -> Arbitraries.oneOf(names, numbers), this::deeper, 0, 5);
  }

  private Arbitrary<Printed> deeper(Arbitrary<Printed> inside) {
    return Arbitraries.oneOf(
        inside.map(Printed::negated),
        inside.map(a -> Printed.call(Formula.exp(a.tree()), "exp", a.text())),
        Combinators.combine(Arbitraries.of("+", "-", "*", "/", "^", "min"), inside, inside)
            .as(Printed::joined),
        Combinators.combine(inside, inside).as(Printed::looking),
        Combinators.combine(inside, inside, inside).as(Printed::chosen));
  }

  @Property(tries = 500)
  void what_is_printed_is_read_as_the_same_tree(@ForAll("printed") Printed printed)
      throws NotAFormula {
    if (printed.text().length() <= 2_000) {
      assertThat(read(printed.text())).isEqualTo(printed.tree());
    }
  }

  @Provide
  Arbitrary<String> salad() {
    Arbitrary<String> words =
        Arbitraries.of(
            "a",
            "b",
            "zebra",
            "month",
            "(",
            ")",
            ",",
            "+",
            "-",
            "*",
            "/",
            "^",
            "else",
            "and",
            "or",
            "not",
            "<",
            ">=",
            "=",
            "!=",
            "if(",
            "min(",
            "previous(",
            "sum(",
            "at(",
            "npv(",
            "1",
            "0",
            "1e300",
            "4%",
            "$2M",
            "5 [$/user]",
            "[",
            "]",
            "..",
            "\u00a0",
            "月",
            "😀",
            "\u0000",
            "\ud800");
    return Arbitraries.oneOf(
        words.list().ofMaxSize(30).map(list -> String.join(" ", list)), Arbitraries.strings());
  }

  @Property(tries = 2_000)
  void any_text_is_a_formula_or_says_where_it_is_none(
      @ForAll("salad") String text, @ForAll Use use) {
    try {
      FormulaText.read(text, use, new Notation("USD"), NAMES);
    } catch (NotAFormula trouble) {
      assertThat(trouble.column()).isBetween(1, text.length() + 1);
      assertThat(trouble.getMessage()).isNotBlank();
    }
  }

  private static Formula read(String text) throws NotAFormula {
    return FormulaText.read(text, Use.LINE, new Notation("USD"), NAMES).formula();
  }
}
