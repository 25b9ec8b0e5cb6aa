package paydirt.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import paydirt.driver.Basis;
import paydirt.driver.Choice;
import paydirt.driver.Distribution;
import paydirt.driver.Source;
import paydirt.driver.Step;
import paydirt.driver.Value;
import paydirt.scenario.Node;

/** What is written is read back, and written again the same. */
class RoundTripTest {

  @Property(tries = 100)
  void a_scenario_is_read_back_as_it_was_and_saved_again_byte_for_byte(
      @ForAll("bakeries") Node bakery) {
    String text = ScenarioWriter.toText(bakery);

    Node read = Bakery.node(text);

    assertThat(read).isEqualTo(Stated.of(bakery));
    assertThat(ScenarioWriter.toText(read)).isEqualTo(text);
    assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(text);
  }

  @Property
  void a_number_is_read_back_to_the_same_bits(@ForAll double number) {
    assertThat(Double.parseDouble(NumberText.of(number))).isEqualTo(number + 0.0);
  }

  @Provide
  Arbitrary<Node> bakeries() {
    Arbitrary<Node> products =
        Combinators.combine(
                values(0, 1000),
                values(0, 1),
                amounts(0, 1).optional(),
                Arbitraries.integers().between(0, 100).optional(),
                Arbitraries.of(Bakery.OVEN, Bakery.BOUGHT),
                Arbitraries.strings())
            .as(RoundTripTest::product);
    return Combinators.combine(products.list().ofMaxSize(3), Arbitraries.strings())
        .as(RoundTripTest::bakery);
  }

  private static Node bakery(List<Node> products, String name) {
    List<Node> items = new ArrayList<>();
    for (Node product : products) {
      items.add(renamed(product, "item" + items.size()));
    }
    return Node.empty(Bakery.ROOT, "")
        .with(Bakery.ABOUT, about -> about.with(Bakery.NAME, name))
        .withItems(Bakery.PRODUCTS, items);
  }

  private static Node renamed(Node product, String id) {
    Node fresh = Node.item(Bakery.PRODUCTS, "products", id, product.label());
    return fresh
        .with(product.values())
        .with(Bakery.SHIFT, shift -> shift.with(product.part(Bakery.SHIFT).values()));
  }

  private static Node product(
      Value price,
      Value churn,
      Optional<Double> fee,
      Optional<Integer> bakers,
      Choice.Option kind,
      String label) {
    Node product =
        Node.item(Bakery.PRODUCTS, "products", "any", label)
            .with(Bakery.PRICE, price)
            .with(Bakery.KIND, kind);
    if (kind.equals(Bakery.OVEN)) {
      product = product.with(Bakery.CHURN, churn);
    }
    if (kind.equals(Bakery.BOUGHT) || fee.isPresent()) {
      product = product.with(Bakery.FEE, fee.orElse(0.5));
    }
    return bakers.isEmpty()
        ? product
        : product.with(Bakery.SHIFT, shift -> shift.with(Bakery.BAKERS, bakers.get()));
  }

  /** Values that stay within limits: they only step to amounts within, and only fall between. */
  private static Arbitrary<Value> values(double low, double high) {
    return Combinators.combine(
            amounts(low, high),
            amounts(-0.99, 0),
            steps(low, high),
            spreads(low, high).optional(0.5),
            Arbitraries.strings(),
            sources().optional(0.3))
        .as(Value::new);
  }

  private static Arbitrary<Double> amounts(double low, double high) {
    return Arbitraries.doubles().between(low, high).ofScale(9).map(number -> number + 0.0);
  }

  private static Arbitrary<List<Step>> steps(double low, double high) {
    Arbitrary<OptionalDouble> rates =
        amounts(-0.99, 0)
            .optional(0.3)
            .map(rate -> rate.map(OptionalDouble::of).orElse(OptionalDouble.empty()));
    return Arbitraries.integers()
        .between(2, 200)
        .set()
        .ofMaxSize(3)
        .flatMap(
            months ->
                Combinators.combine(
                        amounts(low, high).list().ofSize(months.size()),
                        rates.list().ofSize(months.size()))
                    .as((amounts, rate) -> zip(months.stream().sorted().toList(), amounts, rate)));
  }

  private static List<Step> zip(
      List<Integer> months, List<Double> amounts, List<OptionalDouble> rates) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < months.size(); i++) {
      steps.add(new Step(months.get(i), Step.Change.SET, amounts.get(i), rates.get(i)));
    }
    return steps;
  }

  /** Only shapes that accept a value anywhere; the others have tests of their own. */
  private static Arbitrary<Distribution> spreads(double low, double high) {
    double middle = (low + high) / 2;
    Arbitrary<Double> lower = amounts(low, middle - (high - low) / 100);
    Arbitrary<Double> upper = amounts(middle, high);
    return Arbitraries.oneOf(
        Combinators.combine(lower, upper).as(Distribution.Normal::new),
        Combinators.combine(lower.filter(x -> x > 0), upper).as(Distribution.LogNormal::new),
        Combinators.combine(lower, upper).as(Distribution.Uniform::new),
        Combinators.combine(lower, upper, amounts(0.1, 9), amounts(0.1, 9))
            .as(Distribution.Beta::new),
        Combinators.combine(lower, upper)
            .as((a, b) -> new Distribution.Discrete(List.of(a, b), List.of(1.0, 0.0))));
  }

  private static Arbitrary<Source> sources() {
    return Combinators.combine(
            Arbitraries.strings(),
            Arbitraries.integers().between(1000, 9999),
            Arbitraries.integers().between(1, 12),
            Arbitraries.of(Basis.class))
        .as((text, year, month, basis) -> new Source(text, YearMonth.of(year, month), basis));
  }
}
