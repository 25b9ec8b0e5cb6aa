package paydirt.file;

import static org.assertj.core.api.Assertions.assertThat;
import static paydirt.file.Bakery.node;
import static paydirt.file.Bakery.withProduct;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import paydirt.driver.Distribution;
import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.driver.Step;
import paydirt.driver.Value;
import paydirt.scenario.Node;
import paydirt.scenario.Scenario;
import paydirt.unit.Unit;

class ScenarioWriterTest {

  @Test
  void every_field_in_use_is_stated_in_the_order_of_declaration() {
    Node bakery =
        Node.empty(Bakery.ROOT, "")
            .adding(Bakery.PRODUCTS, "rolls", "Rolls", rolls -> rolls.with(Bakery.PRICE, 20));

    assertThat(ScenarioWriter.toText(bakery))
        .isEqualTo(
            """
            {
              "format": 3,
              "about": {
                "name": "",
                "firstMonth": "2027-01",
                "months": 60
              },
              "products": [
                {
                  "id": "rolls",
                  "label": "Rolls",
                  "kind": "own",
                  "price": 20,
                  "churn": 0.05,
                  "inputPrice": 1,
                  "reserve": null,
                  "shift": {
                    "bakers": 2
                  }
                }
              ]
            }
            """);
  }

  @Test
  void a_value_with_more_to_say_stays_in_one_line() {
    Value price =
        new Value(
            20,
            -0.1,
            Value.of(1).then(13, Step.Change.SET, 25).steps(),
            Optional.of(new Distribution.LogNormal(15, 30)),
            "as agreed",
            Optional.empty());

    assertThat(lines(price))
        .contains(
            "      \"price\": { \"value\": 20, \"perYear\": -0.1, \"steps\": [{ \"month\": 13, \"set\":"
                + " 25 }], \"range\": [15, 30], \"shape\": \"lognormal\", \"note\": \"as agreed\" },");
  }

  @Test
  void a_value_with_a_long_note_has_a_line_for_each_key() {
    Value price =
        new Value(
            20,
            0,
            List.of(),
            Optional.empty(),
            "a note of more than forty letters needs its own line",
            Optional.empty());

    assertThat(lines(price))
        .contains(
            "      \"price\": {",
            "        \"value\": 20,",
            "        \"note\": \"a note of more than forty letters needs its own line\"",
            "      },");
  }

  private static String[] lines(Value price) {
    Node bakery =
        Node.empty(Bakery.ROOT, "")
            .adding(Bakery.PRODUCTS, "rolls", "Rolls", rolls -> rolls.with(Bakery.PRICE, price));
    return ScenarioWriter.toText(bakery).split("\n");
  }

  @Test
  void a_changed_price_is_one_changed_line() {
    Node before = node(withProduct("\"price\": { \"value\": 20, \"range\": [15, 30] }"));
    Node after = node(withProduct("\"price\": { \"value\": 21.123456789, \"range\": [15, 30] }"));

    String[] old = ScenarioWriter.toText(before).split("\n");
    String[] changed = ScenarioWriter.toText(after).split("\n");

    assertThat(changed).hasSameSizeAs(old);
    assertThat(Arrays.stream(changed).filter(line -> !Arrays.asList(old).contains(line)))
        .hasSize(1);
  }

  @Test
  void what_is_not_in_use_is_written_if_it_was_given() {
    Node bakery = node(withProduct("\"price\": 20, \"fee\": 0.3"));

    assertThat(ScenarioWriter.toText(bakery)).contains("\"fee\": 0.3");
  }

  @Test
  void a_part_that_is_not_in_use_keeps_only_what_was_given() {
    Node unset = node(withProduct("\"kind\": \"bought\", \"price\": 20, \"fee\": 0.3"));
    Node set =
        node(
            withProduct(
                "\"kind\": \"bought\", \"price\": 20, \"fee\": 0.3, \"shift\": { \"bakers\": 3 }"));

    assertThat(ScenarioWriter.toText(unset)).doesNotContain("shift");
    assertThat(ScenarioWriter.toText(set)).contains("\"bakers\": 3");
  }

  @Test
  void a_declared_driver_is_in_file_reader_and_schema_without_another_edit() {
    Driver sugar =
        Driver.of("sugar", Unit.SHARE).label("Sugar").limits(0, 1).standard(0.1).doc("Sweetness.");
    Section dough = Section.of("dough", "Dough", "Of what.").with(Group.of("Dough", "box", sugar));
    Section root = Section.of("bakery", "Bakery", "A bakery.").with(dough);

    String text = ScenarioWriter.toText(Node.empty(root, ""));
    Reading reading =
        Bakery.reader(root)
            .read("sweet.json", text.replace("0.1", "0.2").getBytes(StandardCharsets.UTF_8));

    assertThat(text).contains("\"dough\": {\n    \"sugar\": 0.1\n  }");
    assertThat(reading.root().orElseThrow().part(dough).value(sugar)).isEqualTo(Value.of(0.2));
    assertThat(SchemaWriter.toText(root)).contains("\"sugar\": {", "Sweetness.");
  }

  @Test
  void texts_of_any_letters_are_escaped_where_json_or_utf_8_need_it() {
    assertThat(JsonText.quoted("“é” \"\\\n\t\u0001 \uD83D\uDE00 \uD83D"))
        .isEqualTo("\"“é” \\\"\\\\\\n\\t\\u0001 \uD83D\uDE00 \\uD83D\"");
  }

  @Test
  void the_empty_scenario_is_read_back() {
    String text = ScenarioWriter.toText(Scenario.EMPTY);
    Reading reading =
        ScenarioReader.ofScenarios().read("empty.json", text.getBytes(StandardCharsets.UTF_8));

    assertThat(reading.scenario().map(ScenarioWriter::toText)).contains(text);
    assertThat(reading.defaults()).isEmpty();
  }
}
