package paydirt.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static paydirt.scenario.Bakery.CHURN;
import static paydirt.scenario.Bakery.KIND;
import static paydirt.scenario.Bakery.NAME;
import static paydirt.scenario.Bakery.PRICE;
import static paydirt.scenario.Bakery.RESERVE;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paydirt.driver.Driver;
import paydirt.driver.Step.Change;
import paydirt.driver.Value;
import paydirt.unit.Notation;

class AssignmentTest {

  private static final ValueCheck CHECK = new ValueCheck(60, new Notation("USD"));

  private static final Node BAKERY =
      Node.empty(Bakery.ROOT, "")
          .adding(
              Bakery.PRODUCTS,
              "rolls",
              "Rolls",
              rolls ->
                  rolls.with(
                      PRICE, Value.of(20).then(13, Change.SET, 30).then(25, Change.MULTIPLY, 1.5)));

  private static Node edited(Node bakery, String assignment) {
    Edited edited = Assignment.apply(bakery, assignment, CHECK);
    return edited.root().orElseThrow(() -> new AssertionError(edited.problems()));
  }

  private static Node rolls(String assignment) {
    return edited(BAKERY, assignment).items(Bakery.PRODUCTS).get(0);
  }

  private static String refusal(String assignment) {
    Edited edited = Assignment.apply(BAKERY, assignment, CHECK);
    assertThat(edited.root()).isEmpty();
    return edited.problems().stream().map(Problem::sentence).collect(Collectors.joining("\n"));
  }

  @Test
  void another_start_scales_the_whole_path() {
    assertThat(rolls("products.rolls.price=10").value(PRICE))
        .isEqualTo(Value.of(10).then(13, Change.SET, 15).then(25, Change.MULTIPLY, 1.5));
  }

  @Test
  void a_factor_scales_the_whole_path() {
    assertThat(rolls("products.rolls.price*=2").value(PRICE))
        .isEqualTo(Value.of(40).then(13, Change.SET, 60).then(25, Change.MULTIPLY, 1.5));
  }

  @Test
  void one_step_is_changed_by_its_month() {
    assertThat(rolls("products.rolls.price@13=25").value(PRICE))
        .isEqualTo(Value.of(20).then(13, Change.SET, 25).then(25, Change.MULTIPLY, 1.5));
    assertThat(rolls("products.rolls.price@25=2").value(PRICE))
        .isEqualTo(Value.of(20).then(13, Change.SET, 30).then(25, Change.MULTIPLY, 2));
  }

  @ParameterizedTest
  @CsvSource({
    "products.rolls.churn=4%, 0.04",
    "products.rolls.churn=0.04, 0.04",
    "products.rolls.churn = 4 %, 0.04",
    "products.rolls.price=$2.50, 2.5",
    "products.rolls.reserve=250k, 250000",
    "products.rolls.reserve=-1m, -1000000"
  })
  void numbers_are_in_peoples_notation(String assignment, double value) {
    Driver driver =
        assignment.contains("churn") ? CHURN : assignment.contains("price") ? PRICE : RESERVE;

    assertThat(rolls(assignment).value(driver).start()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"none", "null", "None"})
  void an_optional_driver_can_be_left_not_entered(String none) {
    Node given = edited(BAKERY, "products.rolls.reserve=5");

    assertThat(
            edited(given, "products.rolls.reserve=" + none)
                .items(Bakery.PRODUCTS)
                .get(0)
                .values()
                .find(RESERVE))
        .isEmpty();
  }

  @Test
  void a_choice_takes_the_key_of_an_option() {
    assertThat(rolls("products.rolls.kind=bought").is(KIND, Bakery.BOUGHT)).isTrue();
  }

  @Test
  void a_text_takes_everything_behind_the_first_sign() {
    assertThat(edited(BAKERY, "about.name=a = b").part(Bakery.ABOUT).text(NAME)).isEqualTo("a = b");
  }

  @Test
  void an_unusual_value_is_set_with_a_warning() {
    Edited edited = Assignment.apply(BAKERY, "products.rolls.churn=90%", CHECK);

    assertThat(edited.root()).isPresent();
    assertThat(edited.problems())
        .containsExactly(
            Problem.warning(
                "products.rolls.churn", "is 90 %/mo, unusual but used; usual is 2 to 12 %/mo"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          products.rolls.prise=20 | products.rolls.prise is not in this scenario; did you mean “products.rolls.price”?
          churn=20                | churn is not in this scenario; did you mean “products.rolls.churn”?
          zebra=1                 | zebra is not in this scenario
          products.rolls.price    | “products.rolls.price” is none of ID=VALUE, ID*=FACTOR and ID@MONTH=VALUE
          =20                     | “=20” is none of ID=VALUE, ID*=FACTOR and ID@MONTH=VALUE
          products.rolls.price@13*=2 | “products.rolls.price@13*=2” is none of ID=VALUE, ID*=FACTOR and ID@MONTH=VALUE
          products.rolls.price=-3 | products.rolls.price is −3 $/user·mo but must be at least 0
          products.rolls.price@25=100 | products.rolls.price@25 is 3,000 $/user·mo but must be at most 1,000
          products.rolls.price=abc | products.rolls.price cannot be set: “abc” is not a number
          products.rolls.price=none | products.rolls.price must be given; only an optional number can be “none”
          products.rolls.price@14=25 | products.rolls.price has no step in month 14; its steps are in months 13, 25
          products.rolls.churn@14=25 | products.rolls.churn has no step in month 14; it has no steps
          products.rolls.reserve*=2 | products.rolls.reserve is not entered, so nothing can be multiplied
          products.rolls.kind=bougth | products.rolls.kind is “bougth” but must be one of own, bought; did you mean “bought”?
          products.rolls.kind*=2 | products.rolls.kind is not a number and takes the form ID=VALUE only
          about.firstMonth=May | about.firstMonth is “May” but must be a month such as 2027-01
          """)
  void what_cannot_be_set_is_refused_with_its_sentence(String assignment, String sentence) {
    assertThat(refusal(assignment)).isEqualTo(sentence);
  }

  @Test
  void a_path_that_starts_at_zero_takes_no_other_start() {
    Node free =
        BAKERY.changing(
            "products.rolls", rolls -> rolls.with(PRICE, Value.of(0).then(13, Change.SET, 30)));

    Edited edited = Assignment.apply(free, "products.rolls.price=5", CHECK);

    assertThat(edited.root()).isEmpty();
    assertThat(edited.problems().get(0).sentence())
        .isEqualTo(
            "products.rolls.price starts at 0, so its steps cannot be scaled to 5; use ID*=FACTOR"
                + " for the whole path or ID@MONTH=VALUE for one step");
  }

  @Test
  void every_field_is_an_entry_used_or_not() {
    assertThat(Entry.all(BAKERY).stream().map(Entry::path))
        .containsExactly(
            "about.name",
            "about.firstMonth",
            "products.rolls.kind",
            "products.rolls.price",
            "products.rolls.churn",
            "products.rolls.reserve",
            "products.rolls.shift.bakers");
    assertThat(Entry.used(edited(BAKERY, "products.rolls.kind=bought")).stream().map(Entry::path))
        .doesNotContain("products.rolls.shift.bakers");
    assertThat(Entry.at(BAKERY, "products.rolls.price").map(Entry::isGiven)).contains(true);
    assertThat(Entry.at(BAKERY, "products.rolls.churn").map(Entry::isGiven)).contains(false);
  }
}
