package paydirt.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MigrationTest {

  private static byte[] stored(String name) throws IOException {
    return MigrationTest.class.getResourceAsStream("formats/" + name).readAllBytes();
  }

  private static Reading read(String name) throws IOException {
    return ScenarioReader.ofScenarios().read(name, stored(name));
  }

  @Test
  void a_file_of_format_1_opens_as_its_twin_of_format_2() throws IOException {
    Reading old = read("tokens-1.json");

    assertThat(old.findings()).isEmpty();
    assertThat(old.root()).isPresent().isEqualTo(read("tokens-2.json").root());
  }

  @Test
  void what_was_changed_in_an_old_file_is_told() throws IOException {
    assertThat(read("tokens-1.json").migrations())
        .containsExactly(
            "format 1 to 2: prices of tokens are now per 1M tokens, they were per 1k;"
                + " “monthlyChurn” is now “churn”",
            "format 2 to 3: “supply” is now the first of a list of “supplies”, which training and"
                + " serving name; “activeParameters” of the training is now in the model's"
                + " “architecture”");
    assertThat(read("tokens-1.json").wasMigrated()).isTrue();
    assertThat(read("supply-3.json").migrations()).isEmpty();
  }

  @Test
  void a_file_of_format_2_opens_as_its_twin_of_format_3() throws IOException {
    Reading old = read("supply-2.json");

    assertThat(Bakery.sentences(old))
        .contains("supply-2.json:1: products is empty, so there is no revenue")
        .contains("supply-2.json:13: supplies.main.accelerator is “A100”, which is none of");
    assertThat(old.root()).isPresent().isEqualTo(read("supply-3.json").root());
  }

  @Test
  void findings_in_an_old_file_name_its_own_lines() throws IOException {
    String text =
        new String(stored("tokens-1.json"), StandardCharsets.UTF_8)
            .replace("\"monthlyChurn\": 0.04", "\"monthlyChurn\": 4")
            .replace("\"set\": 0.0024", "\"set\": -1");

    Reading reading =
        ScenarioReader.ofScenarios().read("old.json", text.getBytes(StandardCharsets.UTF_8));

    assertThat(reading.findings().stream().map(Finding::sentence))
        .containsExactly(
            "old.json:17: products.api.outputPrice@13 is −1,000 $/1M tok but must be at least 0",
            "old.json:23: products.api.churn is 400 %/mo but must be at most 100");
  }

  @Test
  void a_saved_migrated_file_is_in_the_current_format() throws IOException {
    String text = ScenarioWriter.toText(read("tokens-1.json").scenario().orElseThrow());

    assertThat(text).startsWith("{\n  \"format\": 3,\n").contains("\"inputPrice\": 0.6,");
  }

  @Test
  void there_is_one_migration_for_each_older_format() {
    List<Integer> from = Migrations.ALL.stream().map(Migration::from).toList();

    assertThat(from).isEqualTo(IntStream.range(1, ScenarioReader.FORMAT).boxed().toList());
  }

  @Test
  void an_old_file_whose_lists_are_no_lists_is_refused_like_a_new_one() {
    String text = "{ \"format\": 1, \"products\": 3 }";

    Reading reading =
        ScenarioReader.ofScenarios().read("old.json", text.getBytes(StandardCharsets.UTF_8));

    assertThat(Bakery.sentences(reading))
        .isEqualTo(
            "old.json:1: products is the number 3 but must be a list, each product an object");
  }
}
