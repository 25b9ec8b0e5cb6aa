package paydirt.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static paydirt.scenario.Bakery.BAKERS;
import static paydirt.scenario.Bakery.KIND;
import static paydirt.scenario.Bakery.PRICE;
import static paydirt.scenario.Bakery.PRODUCTS;
import static paydirt.scenario.Bakery.SHIFT;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import paydirt.unit.Notation;

class ScenarioCheckTest {

  private static final ScenarioCheck CHECK = new ScenarioCheck(60, new Notation("USD"));

  private static Node bakery(UnaryOperator<Node> rolls) {
    return Node.empty(Bakery.ROOT, "").adding(PRODUCTS, "rolls", "Rolls", rolls);
  }

  private static List<String> sentences(Node root) {
    return CHECK.of(root).stream().map(p -> p.severity() + " " + p.sentence()).toList();
  }

  @Test
  void a_scenario_within_its_declarations_is_fine() {
    assertThat(sentences(bakery(rolls -> rolls.with(PRICE, 20)))).isEmpty();
  }

  @Test
  void what_has_no_default_must_be_given() {
    assertThat(sentences(bakery(rolls -> rolls)))
        .containsExactly("ERROR products.rolls.price is missing but must be given");
  }

  @Test
  void a_text_must_have_its_form() {
    Node root =
        bakery(rolls -> rolls.with(PRICE, 20))
            .with(Bakery.ABOUT, about -> about.with(Bakery.FIRST_MONTH, "May"));

    assertThat(sentences(root))
        .containsExactly("ERROR about.firstMonth is “May” but must be a month such as 2027-01");
  }

  @Test
  void every_problem_is_told_in_the_order_of_declaration() {
    Node root =
        bakery(rolls -> rolls.with(PRICE, -3).with(SHIFT, shift -> shift.with(BAKERS, 2.5)))
            .with(Bakery.ABOUT, about -> about.with(Bakery.FIRST_MONTH, "May"));

    assertThat(CHECK.of(root))
        .extracting(Problem::path)
        .containsExactly("about.firstMonth", "products.rolls.price", "products.rolls.shift.bakers");
  }

  @Test
  void a_part_that_is_set_and_not_used_is_worth_a_look() {
    assertThat(
            sentences(
                bakery(
                    rolls ->
                        rolls
                            .with(PRICE, 20)
                            .with(KIND, Bakery.BOUGHT)
                            .with(SHIFT, shift -> shift.with(BAKERS, 3)))))
        .containsExactly("WARNING products.rolls.shift is not used while kind is bought");
  }

  @Test
  void what_is_not_used_must_still_be_right() {
    assertThat(
            sentences(
                bakery(
                    rolls ->
                        rolls
                            .with(PRICE, 20)
                            .with(KIND, Bakery.BOUGHT)
                            .with(SHIFT, shift -> shift.with(BAKERS, 2.5)))))
        .contains("ERROR products.rolls.shift.bakers is 2.5 heads but must be a whole number");
  }

  @Test
  void a_field_that_is_set_and_not_used_is_worth_a_look() {
    Node root =
        Scenario.EMPTY
            .root()
            .adding(
                OtherCost.SECTION,
                "office",
                "Office",
                cost -> cost.with(OtherCost.MONTHLY, 5_000).with(OtherCost.EACH_USER, 1));

    assertThat(sentences(root))
        .containsExactly("WARNING costs.office.eachUser is not used while kind is fixed");
  }
}
