package paydirt;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paydirt.cli.Cli;
import paydirt.file.Reading;
import paydirt.file.ScenarioReader;
import paydirt.file.ScenarioWriter;
import paydirt.file.ShippedScenarios;

/**
 * What the architecture promises: a driver is one declaration and a line is one declaration, and
 * both are then everywhere. {@link Loyalty} declares them; nothing else knows of them.
 */
class OneDeclarationTest {

  private static final String DECLARED_IN_FILE = "\"loyalty\": {\n    \"bonus\": 2\n  }";

  @TempDir private Path folder;
  private String file;

  private record Answer(int exitCode, String out, String err) {}

  @BeforeEach
  void save() throws IOException {
    file = save("company.json", ScenarioWriter.toText(Loyalty.scenario()));
  }

  private String save(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  /** The company's file with other words for the programme. */
  private String saveWith(String loyalty) throws IOException {
    String text = Files.readString(Path.of(file));
    assertThat(text).contains(DECLARED_IN_FILE);
    return save("changed.json", text.replace(DECLARED_IN_FILE, loyalty));
  }

  private static Answer run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Cli cli = new Cli(new ShippedScenarios(Map.of()), Loyalty.DECLARED, Loyalty.evaluator());
    int exitCode = cli.run(args, new PrintStream(out, true), new PrintStream(err, true));
    return new Answer(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static String printed(String... args) {
    Answer answer = run(args);
    assertThat(answer.exitCode).as(answer.err).isZero();
    return answer.out;
  }

  private static JsonNode json(String... args) throws JsonProcessingException {
    return new JsonMapper().readTree(printed(args));
  }

  private static JsonNode withId(JsonNode list, String id) {
    return StreamSupport.stream(list.spliterator(), false)
        .filter(entry -> entry.path("id").asText().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError(id + " is missing"));
  }

  // ---- the driver

  @Test
  void a_saved_file_states_the_driver() throws IOException {
    assertThat(Files.readString(Path.of(file))).contains(DECLARED_IN_FILE);
  }

  @Test
  void a_file_is_read_back_as_it_was_saved() throws IOException {
    Reading reading =
        new ScenarioReader(Loyalty.DECLARED, ScenarioReader::problems).read(Path.of(file));

    assertThat(reading.findings())
        .noneMatch(finding -> finding.isError() || finding.problem().path().startsWith("loyalty"));
    assertThat(ScenarioWriter.toText(reading.scenario().orElseThrow()))
        .isEqualTo(Files.readString(Path.of(file)));
  }

  @Test
  void check_finds_nothing_wrong_with_the_driver() {
    Answer answer = run("check", file);

    assertThat(answer.exitCode).isZero();
    assertThat(answer.out).contains("fine").contains("no defaults taken");
    assertThat(answer.err).doesNotContain("loyalty");
  }

  @Test
  void check_tells_that_the_default_is_taken_where_a_file_leaves_the_driver_out()
      throws IOException {
    assertThat(printed("check", saveWith("\"loyalty\": {}")))
        .contains("loyalty.bonus is not stated; its default 2 $/user·mo is taken");
  }

  @Test
  void check_names_the_driver_that_was_meant_by_a_slip() throws IOException {
    Answer answer = run("check", saveWith("\"loyalty\": {\"bonsu\": 2}"));

    assertThat(answer.exitCode).isEqualTo(1);
    assertThat(answer.err).contains("loyalty.bonsu is not known; did you mean “bonus”?");
  }

  @Test
  void check_holds_the_driver_to_its_limits() throws IOException {
    Answer answer = run("check", saveWith("\"loyalty\": {\"bonus\": 2000}"));

    assertThat(answer.exitCode).isEqualTo(1);
    assertThat(answer.err).contains("loyalty.bonus is 2,000 $/user·mo but must be at most 1,000");
  }

  @Test
  void the_schema_takes_the_saved_file_and_knows_the_limits() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(printed("schema"), InputFormat.JSON);
    String outside = Files.readString(Path.of(saveWith("\"loyalty\": {\"bonus\": 2000}")));

    assertThat(schema.validate(Files.readString(Path.of(file)), InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(outside, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void the_schema_says_what_the_driver_is() throws JsonProcessingException {
    JsonNode bonus = json("schema").at("/properties/loyalty/properties/bonus");

    assertThat(bonus.path("title").asText()).isEqualTo("Loyalty bonus");
    assertThat(bonus.path("description").asText())
        .startsWith("What a paying user is given back in a month.");
  }

  @Test
  void drivers_lists_it_with_everything_that_is_declared() throws JsonProcessingException {
    JsonNode bonus =
        withId(json("drivers", file, "--format", "json").path("drivers"), "loyalty.bonus");

    assertThat(bonus.path("label").asText()).isEqualTo("Loyalty bonus");
    assertThat(bonus.path("section").asText()).isEqualTo("Loyalty programme");
    assertThat(bonus.path("value").asDouble()).isEqualTo(2);
    assertThat(bonus.path("unit").asText()).isEqualTo("USD/user·mo");
    assertThat(bonus.path("limits").get(1).asDouble()).isEqualTo(1_000);
    assertThat(bonus.path("usual").get(0).asDouble()).isEqualTo(0.5);
    assertThat(bonus.at("/source/text").asText()).isEqualTo("Price of a coffee");
    assertThat(bonus.path("doc").asText()).isEqualTo(Loyalty.BONUS.doc());
  }

  @Test
  void drivers_shows_it_to_people_with_and_without_a_file() {
    for (String text : new String[] {printed("drivers"), printed("drivers", file)}) {
      assertThat(text)
          .contains("Loyalty programme\n")
          .containsPattern("loyalty\\.bonus +2 +\\$/user·mo +usual 0\\.5 to 5")
          .contains("Loyalty bonus · default · Price of a coffee (assumption, 2026-01)");
    }
  }

  @Test
  void set_changes_it() throws JsonProcessingException {
    // 100 paying users at 3 each.
    JsonNode run =
        json(
            "run",
            file,
            "--set",
            "loyalty.bonus=$3",
            "--lines",
            "loyalty.cost",
            "--format",
            "json");

    assertThat(run.at("/lines/loyalty.cost/values/0").asDouble()).isEqualTo(300);
  }

  @Test
  void set_names_the_driver_that_was_meant_by_a_slip() {
    Answer answer = run("run", file, "--set", "loyalty.bonsu=3");

    assertThat(answer.exitCode).isEqualTo(2);
    assertThat(answer.err).contains("did you mean “loyalty.bonus”?");
  }

  // ---- the lines

  @Test
  void lines_lists_them_with_their_formula_in_words() throws JsonProcessingException {
    JsonNode cost = withId(json("lines", file, "--format", "json").path("lines"), "loyalty.cost");

    assertThat(cost.path("formula").asText()).isEqualTo("Paying users × Loyalty bonus");
    assertThat(cost.path("chapter").asText()).isEqualTo("Loyalty programme");
    assertThat(cost.path("kind").asText()).isEqualTo("flow");
    assertThat(cost.path("inputs")).hasToString("[\"users.paying\",\"loyalty.bonus\"]");
    assertThat(printed("lines", file))
        .contains("Loyalty programme\n  loyalty.cost  flow, $\n")
        .contains("Loyalty bonuses = Paying users × Loyalty bonus");
  }

  @Test
  void the_table_of_a_run_shows_them() {
    // 100 users × 2 × 12 months in each of two years.
    assertThat(printed("run", file, "--lines", "loyalty.cost"))
        .contains("Loyalty programme")
        .containsPattern("Loyalty bonuses +2,400 +2,400");
    assertThat(printed("run", file)).contains("Loyalty programme").contains("Loyalty bonuses");
  }

  @Test
  void a_run_gives_every_month_to_programs() throws JsonProcessingException {
    JsonNode run = json("run", file, "--format", "json");

    assertThat(run.at("/lines/loyalty.cost/values")).hasSize(24).allMatch(v -> v.asDouble() == 200);
    assertThat(run.at("/metrics/loyalty.total/value").asDouble()).isEqualTo(4_800);
    assertThat(printed("run", file, "--format", "csv")).contains("loyalty.cost");
  }

  @Test
  void a_run_names_the_line_that_was_meant_by_a_slip() {
    Answer answer = run("run", file, "--lines", "loyalty.cots");

    assertThat(answer.exitCode).isEqualTo(2);
    assertThat(answer.err).contains("did you mean “loyalty.cost”?");
  }

  @Test
  void explain_takes_the_line_apart_down_to_the_source_of_the_driver() {
    assertThat(printed("explain", file, "loyalty.cost", "--month", "3"))
        .contains("Loyalty bonuses in March 2027 (month 3): $200")
        .contains("= Paying users × Loyalty bonus")
        .contains("Loyalty bonus: $2/user·mo")
        .contains("default, usual 0.5 to 5; Price of a coffee (assumption, 2026-01)")
        .contains("Read by loyalty.total");
  }

  @Test
  void explain_says_who_reads_the_driver() throws JsonProcessingException {
    JsonNode bonus = json("explain", file, "loyalty.bonus", "--format", "json");

    assertThat(bonus.path("readBy")).hasToString("[\"loyalty.cost\"]");
  }

  @Test
  void help_has_the_driver_and_the_line() {
    assertThat(printed("help", "loyalty.bonus"))
        .contains("What a paying user is given back in a month.", "Read by loyalty.cost");
    assertThat(printed("help", "loyalty.cost")).contains("= Paying users × Loyalty bonus");
  }

  @Test
  void without_the_declaration_the_program_knows_neither() {
    Cli plain = new Cli(new ShippedScenarios(Map.of()));
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int exitCode =
        plain.run(
            new String[] {"check", file},
            new PrintStream(new ByteArrayOutputStream(), true),
            new PrintStream(err, true));

    assertThat(exitCode).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("loyalty is not known");
  }
}
