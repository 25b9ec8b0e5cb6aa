package paydirt.file;

import static org.assertj.core.api.Assertions.assertThat;
import static paydirt.file.Bakery.node;
import static paydirt.file.Bakery.withProduct;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paydirt.driver.Section;
import paydirt.scenario.Scenario;

class SchemaWriterTest {

  private static final Schema BAKERY = schema(Bakery.ROOT);

  private static Schema schema(Section root) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(SchemaWriter.toText(root), InputFormat.JSON);
  }

  private static List<Error> complaints(String json) {
    return BAKERY.validate(json, InputFormat.JSON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"price\": 20",
        "\"price\": 20, \"reserve\": null, \"shift\": {}",
        "\"price\": 20, \"reserve\": -5, \"kind\": \"own\"",
        "\"price\": 20, \"kind\": \"bought\", \"fee\": 0.3",
        "\"price\": { \"value\": 20, \"perYear\": -0.1, \"steps\": [{ \"month\": 13, \"set\": 25 },"
            + " { \"month\": 14, \"multiply\": 2, \"perYear\": 0 }] }",
        "\"price\": { \"value\": 20, \"range\": [15, 30] }",
        "\"price\": { \"value\": 20, \"range\": [15, 30], \"shape\": \"pert\" }",
        "\"price\": { \"value\": 20, \"range\": [15, 30], \"shape\": \"beta\", \"alpha\": 1,"
            + " \"beta\": 2 }",
        "\"price\": { \"value\": 20, \"shape\": \"discrete\", \"values\": [1], \"weights\": [1] }",
        "\"price\": { \"value\": 20, \"note\": \"n\", \"source\": \"s\", \"date\": \"2026-05\","
            + " \"basis\": \"found\" }"
      })
  void what_the_reader_takes_the_schema_takes_before_and_after_it_is_saved(String members) {
    String text = withProduct(members);

    assertThat(complaints(text)).isEmpty();
    assertThat(complaints(ScenarioWriter.toText(node(text)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"churn\": 0.1",
        "\"price\": -1",
        "\"price\": 1001",
        "\"price\": \"20\"",
        "\"price\": null",
        "\"prise\": 20, \"price\": 20",
        "\"price\": 20, \"kind\": \"bougth\"",
        "\"price\": 20, \"kind\": \"bought\"",
        "\"price\": 20, \"shift\": { \"bakers\": 2.5 }",
        "\"price\": 20, \"shift\": []",
        "\"price\": { \"value\": -1 }",
        "\"price\": { \"perYear\": 0.1 }",
        "\"price\": { \"value\": 20, \"perYear\": -1 }",
        "\"price\": { \"value\": 20, \"steps\": [{ \"month\": 0, \"set\": 25 }] }",
        "\"price\": { \"value\": 20, \"steps\": [{ \"month\": 13, \"set\": 25, \"add\": 1 }] }",
        "\"price\": { \"value\": 20, \"steps\": [{ \"month\": 13 }] }",
        "\"price\": { \"value\": 20, \"range\": [15] }",
        "\"price\": { \"value\": 20, \"shape\": \"pert\" }",
        "\"price\": { \"value\": 20, \"range\": [15, 30], \"shape\": \"beta\" }",
        "\"price\": { \"value\": 20, \"range\": [15, 30], \"alpha\": 2 }",
        "\"price\": { \"value\": 20, \"shape\": \"discrete\", \"values\": [1] }",
        "\"price\": { \"value\": 20, \"range\": [15, 30], \"values\": [1] }",
        "\"price\": { \"value\": 20, \"source\": \"s\" }"
      })
  void what_the_reader_refuses_the_schema_refuses(String members) {
    String text = withProduct(members);

    assertThat(complaints(text)).isNotEmpty();
    assertThat(Bakery.read(text).root()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{ \"format\": 2 }",
        "[]",
        "{ \"format\": 3, \"abuot\": {} }",
        "{ \"format\": 3, \"about\": { \"months\": { \"value\": 60, \"perYear\": 0.1 } } }",
        "{ \"format\": 3, \"about\": { \"firstMonth\": \"May 2027\" } }",
        "{ \"format\": 3, \"products\": [{ \"price\": 20 }] }",
        "{ \"format\": 3, \"products\": [{ \"id\": \"Rolls\", \"price\": 20 }] }"
      })
  void the_frame_of_a_file_is_in_the_schema(String text) {
    assertThat(complaints(text)).isNotEmpty();
  }

  @Test
  void a_driver_is_described_by_its_label_unit_and_usual_range() {
    assertThat(SchemaWriter.toText(Bakery.ROOT))
        .contains(
            "\"title\": \"Churn\"",
            "Share of customers who leave in a month. Unit: %/mo, as a share: 0.04 is 4 %. Usual:"
                + " 0.02 to 0.12.",
            "\"minimum\": -1000000");
  }

  @Test
  void an_empty_scenario_keeps_its_schema() {
    assertThat(
            schema(Scenario.SECTION)
                .validate(ScenarioWriter.toText(Scenario.EMPTY), InputFormat.JSON))
        .isEmpty();
  }
}
