package paydirt.file;

import static org.assertj.core.api.Assertions.assertThat;
import static paydirt.file.Bakery.node;
import static paydirt.file.Bakery.read;
import static paydirt.file.Bakery.sentences;
import static paydirt.file.Bakery.withProduct;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paydirt.driver.Distribution;
import paydirt.driver.Source;
import paydirt.driver.Step;
import paydirt.driver.Value;
import paydirt.scenario.Node;
import paydirt.unit.Notation;

class ScenarioReaderTest {

  private static Value price(String value) {
    return product(withProduct("\"price\": " + value)).value(Bakery.PRICE);
  }

  private static Node product(String text) {
    return node(text).items(Bakery.PRODUCTS).get(0);
  }

  private static Distribution spread(String members) {
    return price("{ \"value\": 20, " + members + " }").distribution().orElseThrow();
  }

  @Test
  void a_number_is_a_value_that_holds() {
    assertThat(price("20")).isEqualTo(Value.of(20));
  }

  @Test
  void an_object_says_how_a_value_changes_and_where_it_comes_from() {
    assertThat(
            price(
                """
                { "value": 20, "perYear": -0.1,
                  "steps": [ { "month": 13, "set": 25, "perYear": 0 },
                             { "month": 25, "add": -5 },
                             { "month": 37, "multiply": 2 } ],
                  "note": "ours", "source": "price list", "date": "2026-05", "basis": "recalled" }
                """))
        .isEqualTo(
            new Value(
                20,
                -0.1,
                List.of(
                    new Step(13, Step.Change.SET, 25, OptionalDouble.of(0)),
                    new Step(25, Step.Change.ADD, -5, OptionalDouble.empty()),
                    new Step(37, Step.Change.MULTIPLY, 2, OptionalDouble.empty())),
                Optional.empty(),
                "ours",
                Optional.of(Source.recalled("price list", "2026-05"))));
  }

  @Test
  void a_range_above_zero_is_log_normal_unless_it_says_otherwise() {
    assertThat(spread("\"range\": [15, 30]")).isEqualTo(new Distribution.LogNormal(15, 30));
  }

  @Test
  void a_range_from_zero_is_normal_unless_it_says_otherwise() {
    assertThat(spread("\"range\": [0, 40]")).isEqualTo(new Distribution.Normal(0, 40));
  }

  @Test
  void each_shape_has_its_name() {
    assertThat(spread("\"range\": [15, 30], \"shape\": \"normal\""))
        .isEqualTo(new Distribution.Normal(15, 30));
    assertThat(spread("\"range\": [15, 30], \"shape\": \"lognormal\""))
        .isEqualTo(new Distribution.LogNormal(15, 30));
    assertThat(spread("\"range\": [15, 30], \"shape\": \"uniform\""))
        .isEqualTo(new Distribution.Uniform(15, 30));
    assertThat(spread("\"range\": [15, 30], \"shape\": \"triangular\""))
        .isEqualTo(new Distribution.Triangular(15, 30));
    assertThat(spread("\"range\": [15, 30], \"shape\": \"pert\""))
        .isEqualTo(new Distribution.Pert(15, 30));
    assertThat(spread("\"range\": [15, 30], \"shape\": \"beta\", \"alpha\": 2, \"beta\": 3"))
        .isEqualTo(new Distribution.Beta(15, 30, 2, 3));
    assertThat(spread("\"shape\": \"discrete\", \"values\": [15, 30], \"weights\": [1, 2]"))
        .isEqualTo(new Distribution.Discrete(List.of(15.0, 30.0), List.of(1.0, 2.0)));
  }

  @Test
  void null_is_not_entered() {
    Node product = product(withProduct("\"price\": 20, \"reserve\": null"));

    assertThat(product.values().find(Bakery.RESERVE)).isEmpty();
    assertThat(product.values().isGiven(Bakery.RESERVE)).isTrue();
  }

  @Test
  void what_is_left_out_takes_its_default_and_is_told() {
    Reading reading = read(withProduct("\"price\": 20"));

    assertThat(reading.defaults().stream().map(d -> d.sentence(new Notation("USD"))))
        .containsExactly(
            "about.firstMonth is not stated; its default “2027-01” is taken",
            "about.months is not stated; its default 60 months is taken",
            "products.rolls.kind is not stated; its default own is taken",
            "products.rolls.churn is not stated; its default 5 %/mo is taken",
            "products.rolls.inputPrice is not stated; its default 1 $/1M tok is taken",
            "products.rolls.reserve is not stated; it counts as not entered",
            "products.rolls.shift.bakers is not stated; its default 2 heads is taken");
  }

  @Test
  void a_byte_order_mark_is_accepted() {
    assertThat(read("\uFEFF{ \"format\": 3 }").root()).isPresent();
  }

  @Test
  void lines_end_as_the_system_of_their_writer_ends_them() {
    Reading reading = read(withProduct("\"prise\": 20").replace("\n", "\r\n"));

    assertThat(sentences(reading)).startsWith("bakery.json:4: products.rolls.prise is not known");
  }

  @Test
  void an_unusual_value_is_used_with_a_warning() {
    Reading reading = read(withProduct("\"price\": 500"));

    assertThat(reading.root()).isPresent();
    assertThat(sentences(reading))
        .isEqualTo(
            "bakery.json:4: products.rolls.price is 500 $/user·mo, unusual but used; usual is 5 to"
                + " 60 $/user·mo");
  }

  @Test
  void an_unusual_value_that_says_where_it_comes_from_needs_no_warning() {
    Reading reading =
        read(
            withProduct(
                "\"price\": {\"value\": 500, \"source\": \"price list\", \"date\": \"2026-08\", \"basis\": \"found\"}"));

    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void what_the_choices_leave_unused_is_kept_with_a_warning() {
    Reading reading = read(withProduct("\"price\": 20, \"fee\": 0.3"));

    assertThat(reading.root().orElseThrow().items(Bakery.PRODUCTS).get(0).value(Bakery.FEE))
        .isEqualTo(Value.of(0.3));
    assertThat(sentences(reading))
        .isEqualTo("bakery.json:4: products.rolls.fee is not used while kind is own");
  }

  @Test
  void an_unused_part_is_kept_with_one_warning() {
    Reading reading =
        read(
            withProduct(
                "\"kind\": \"bought\", \"price\": 20, \"fee\": 0.3, \"shift\": { \"bakers\": 3 }"));

    assertThat(sentences(reading))
        .isEqualTo("bakery.json:4: products.rolls.shift is not used while kind is bought");
  }

  /** Quartiles of a normal spread from 10 to 30: 20 ± 10 · 0.67449 ÷ 1.64485 = 15.9 and 24.1. */
  @Test
  void a_value_outside_the_quartiles_of_its_range_is_a_warning() {
    String range = "\"range\": [10, 30], \"shape\": \"normal\" }";

    assertThat(sentences(read(withProduct("\"price\": { \"value\": 24, " + range)))).isEmpty();
    assertThat(sentences(read(withProduct("\"price\": { \"value\": 25, " + range))))
        .isEqualTo(
            "bakery.json:4: products.rolls.price is 25 $/user·mo, outside the middle half of its"
                + " own range, $15.90/user·mo to $24.10/user·mo");
  }

  @Test
  void a_file_that_was_read_has_its_stamp(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("bakery.json");
    Files.writeString(file, withProduct("\"price\": 20"));

    FileStamp stamp = Bakery.reader().read(file).stamp().orElseThrow();

    assertThat(stamp.matches(file)).isTrue();
  }

  @Test
  void a_reading_of_bytes_is_called_by_the_name_given() {
    Reading reading =
        Bakery.reader().read("scenarios/lean.json", "{}".getBytes(StandardCharsets.UTF_8));

    assertThat(sentences(reading))
        .isEqualTo("scenarios/lean.json:1: format is missing; begin the file with \"format\": 3");
  }
}
