package paydirt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpCommandTest {

  private static String printed(String... args) {
    Terminal answer = Terminal.run(args);
    assertThat(answer.exitCode()).as(answer.err()).isZero();
    assertThat(answer.err()).isEmpty();
    return answer.out();
  }

  @Test
  void without_a_name_it_lists_the_chapters() {
    assertThat(printed("help"))
        .contains("How the model works\n  the-model", "What is computed\n  market")
        .contains("What can be set\n  about")
        .containsPattern("cash-flow +Cash flow, \\d+ lines")
        .contains("`help CHAPTER`", "`help ID`", "`help COMMAND`");
  }

  @Test
  void a_chapter_has_its_lines_with_kind_unit_sentence_and_formula() {
    assertThat(printed("help", "totals"))
        .startsWith("Totals · what is computed\n")
        .contains("  users.total\n      Users · stock · users\n")
        .contains("Users of all products at month end.\n      = Users [product]\n");
  }

  @Test
  void a_chapter_names_the_sources_of_its_equations() {
    assertThat(printed("help", "customers")).contains("Source: New users: Bass,");
  }

  @Test
  void a_driver_has_its_limits_its_default_and_its_source() {
    assertThat(printed("help", "products.assistant.price"))
        .startsWith("Products · what can be set\n\n  products.<product>.price\n")
        .contains("Price · $/user·mo · usual 5 to 60 · limits 0 to 1.0M · default 20\n")
        .contains("What a paying user is charged for a month.\n")
        .containsPattern("Source: .* \\(found, \\d{4}-\\d{2}\\)")
        .contains("Asked where pricing is subscription\n")
        .contains("Read by products.<product>.");
  }

  @Test
  void a_choice_has_its_options() {
    assertThat(printed("help", "products.x.freeTier")).contains("- yes (default): ");
  }

  @Test
  void a_command_goes_first_and_points_to_the_chapter_that_it_hides() {
    assertThat(printed("help", "run")).isEqualTo(printed("run", "--help"));
    assertThat(printed("help", "training"))
        .startsWith("Usage: paydirt training")
        .contains("`help --chapter training` is the chapter “Training” of the model.");
    assertThat(printed("help", "--chapter", "training")).contains("models.<model>.training.flop");
  }

  @Test
  void a_name_of_a_chapter_and_of_a_section_prints_both() {
    assertThat(printed("help", "market"))
        .contains("Market · what is computed", "Market · what can be set");
  }

  @ParameterizedTest
  @ValueSource(strings = {"custommers", "revenue.totl", "products.x.prise", "runn"})
  void a_slip_is_met_with_the_nearest_name(String slip) {
    Terminal answer = Terminal.run("help", slip);

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err())
        .contains("help knows no command, chapter, line or driver “" + slip + "”; did you mean “");
  }

  @Test
  void json_has_everything_and_all_means_every_chapter() {
    JsonNode topics = Terminal.run("help", "all", "--format", "json").json().path("topics");

    assertThat(topics.findValuesAsText("id"))
        .contains("revenue.total", "products.<product>.price", "models.<model>.training.flop");
    JsonNode price =
        Terminal.run("help", "products.x.price", "--format", "json")
            .json()
            .at("/topics/0/entries/0");
    assertThat(price.path("default").asDouble()).isEqualTo(20);
    assertThat(price.at("/source/basis").asText()).isEqualTo("found");
    assertThat(price.path("when").asText()).isEqualTo("pricing is subscription");
  }

  @Test
  void csv_has_a_row_for_each_form_and_each_field() {
    List<List<String>> rows = Terminal.run("help", "all", "--format", "csv").csv();

    assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0)));
    assertThat(rows.stream().filter(row -> row.get(1).equals("costs.<cost>.cost"))).hasSize(7);
  }
}
