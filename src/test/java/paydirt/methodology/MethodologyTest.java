package paydirt.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paydirt.analysis.Evaluator;
import paydirt.driver.Choice;
import paydirt.driver.Declared;
import paydirt.driver.Driver;
import paydirt.file.CalibrationReader;
import paydirt.file.ScenarioReader;
import paydirt.file.ShippedScenarios;
import paydirt.formula.Kind;
import paydirt.formula.Line;
import paydirt.methodology.Entry.Form;
import paydirt.methodology.Entry.OfField;
import paydirt.methodology.Entry.OfLine;
import paydirt.scenario.Assertion;
import paydirt.scenario.OwnLine;
import paydirt.scenario.RandomScenarios;
import paydirt.scenario.Scenario;

/** The page is in step with the declarations: whatever a company can compute or set is on it. */
@Domain(RandomScenarios.class)
class MethodologyTest {

  private static final Methodology PAGE =
      Methodology.of(Scenario.SECTION, new Evaluator()::sheet, CalibrationReader.ofProgram());

  // ---- lines

  static List<String> names() {
    return ShippedScenarios.ofProgram().names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_line_of_a_shipped_scenario_is_on_the_page_as_it_is_declared(String name) {
    Path file = Path.of("scenarios", name + ".json");
    assertIsOnPage(ScenarioReader.ofScenarios().read(file).scenario().orElseThrow());
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void every_line_of_any_company_is_on_the_page_as_it_is_declared(@ForAll Scenario company) {
    assertIsOnPage(company);
  }

  private static void assertIsOnPage(Scenario company) {
    for (Line line : new Evaluator().sheet(company).lines()) {
      if (!line.id().startsWith(OwnLine.PREFIX)) {
        assertThat(forms(line.id())).as(line.id()).isNotEmpty();
        // What an assertion compares has the kind and unit that a person chose.
        if (!line.id().startsWith(Assertion.SECTION.key())) {
          assertThat(forms(line.id()))
              .extracting(form -> form.kind() + " in " + form.unit().symbol(""))
              .as(line.id())
              .contains(line.kind() + " in " + line.unit().symbol(""));
        }
      }
    }
  }

  /** Their sentences and formulas are put together from three choices and more. */
  private static final String COMPOSED = ".*\\.(users\\.new(Paying)?|revenue(\\.base)?)";

  @ParameterizedTest
  @MethodSource("names")
  void every_line_of_a_shipped_scenario_has_its_sentence_on_the_page(String name) {
    Path file = Path.of("scenarios", name + ".json");
    Scenario company = ScenarioReader.ofScenarios().read(file).scenario().orElseThrow();
    for (Line line : new Evaluator().sheet(company).lines()) {
      if (!line.id().startsWith(OwnLine.PREFIX) && !line.id().matches(COMPOSED)) {
        assertThat(forms(line.id())).extracting(Form::doc).as(line.id()).contains(line.doc());
      }
    }
  }

  private static List<Form> forms(String id) {
    return PAGE.find(id).stream()
        .flatMap(entry -> entry instanceof OfLine line ? line.forms().stream() : Stream.empty())
        .toList();
  }

  @Test
  void everything_that_a_formula_reads_is_on_the_page() {
    Set<String> known = PAGE.entries().map(Entry::id).collect(Collectors.toSet());

    assertThat(lines().flatMap(line -> line.forms().stream()).flatMap(f -> f.reads().stream()))
        .isNotEmpty()
        .allSatisfy(id -> assertThat(known).contains(id));
  }

  @Test
  void a_formula_names_its_own_item_without_saying_so_and_others_by_what_they_are() {
    assertThat(forms("products.<product>.revenue").get(0).words())
        .isEqualTo("Paying user-months × Price");
    assertThat(forms("users.total").get(0).words()).isEqualTo("Users [product]");
  }

  @Test
  void what_a_choice_changes_is_a_form_of_its_own() {
    assertThat(forms("costs.rent.cost"))
        .extracting(Form::doc)
        .contains("The same amount every month.", "A part of the month's revenue.");
  }

  @Test
  void a_line_says_who_reads_it() {
    assertThat(PAGE.find("grossProfit").get(0).readBy()).contains("margin.gross");
    assertThat(PAGE.find("products.x.price").get(0).readBy())
        .contains("products.<product>.revenue");
  }

  // ---- drivers

  @Test
  void every_field_that_is_declared_is_on_the_page_once() {
    assertThat(PAGE.entries().filter(OfField.class::isInstance).map(Entry::id))
        .hasSameElementsAs(Declared.in(Scenario.SECTION).stream().map(Declared::id).toList())
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_driver_of_a_shipped_scenario_is_on_the_page_as_it_is_declared(String name) {
    Path file = Path.of("scenarios", name + ".json");
    for (Scenario.Bound bound :
        ScenarioReader.ofScenarios().read(file).scenario().orElseThrow().drivers()) {
      assertThat(PAGE.find(bound.path()))
          .as(bound.path())
          .anySatisfy(
              entry ->
                  assertThat(entry)
                      .isInstanceOfSatisfying(
                          OfField.class,
                          field -> assertThat(field.field()).isSameAs(bound.driver())));
    }
  }

  /** Only the horizon and the statements of a person have no number that somebody could doubt. */
  @Test
  void a_field_says_what_it_is_and_its_default_comes_from_somewhere() {
    assertThat(fields())
        .allSatisfy(
            field -> {
              assertThat(field.label()).as(field.id()).isNotBlank();
              assertThat(field.field().doc()).as(field.id()).isNotBlank();
            });
    assertThat(fields().map(OfField::field).filter(Choice.class::isInstance))
        .allSatisfy(
            choice ->
                assertThat(((Choice) choice).options())
                    .allSatisfy(option -> assertThat(option.doc()).isNotBlank()));
    assertThat(fields().map(OfField::field).filter(Driver.class::isInstance))
        .anySatisfy(driver -> assertThat(((Driver) driver).source()).isPresent());
  }

  // ---- sentences

  /** Lines of two items may share a sentence; of the same item they are called differently. */
  @Test
  void no_sentence_stands_for_two_lines_of_one_name() {
    Set<String> seen = new HashSet<>();
    for (OfLine line : lines().toList()) {
      String around = line.id().substring(0, line.id().lastIndexOf('>') + 1);
      Set<String> said =
          line.forms().stream()
              .map(form -> around + "|" + form.label() + "|" + form.doc())
              .collect(Collectors.toSet());
      said.forEach(sentence -> assertThat(seen.add(sentence)).as(sentence).isTrue());
    }
  }

  @Test
  void a_sentence_ends() {
    assertThat(lines().flatMap(line -> line.forms().stream()).map(Form::doc).distinct())
        .filteredOn(doc -> !doc.matches("(?s).*[.?]"))
        .isEmpty();
  }

  // ---- chapters

  @Test
  void every_chapter_is_described_and_has_lines() {
    assertThat(Chapters.ALL).allSatisfy(topic -> assertThat(topic.about()).isNotEmpty());
    assertThat(PAGE.topics().stream().filter(t -> t.part() == Part.LINES).map(Topic::title))
        .containsExactlyElementsOf(Chapters.ALL.stream().map(Topic::title).toList());
  }

  @Test
  void the_names_of_topics_are_told_apart_within_their_part() {
    for (Part part : Part.values()) {
      assertThat(PAGE.topics().stream().filter(t -> t.part() == part).map(Topic::key))
          .isNotEmpty()
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void the_introduction_names_every_kind_of_line() {
    String about = String.join(" ", PAGE.called("kinds-of-line").get(0).about());
    assertThat(Arrays.stream(Kind.values()).map(Kind::word))
        .allSatisfy(word -> assertThat(about).containsIgnoringCase(word));
  }

  /** H100: 845 rows, 11.0 %, as the calibration's own report has it. */
  @Test
  void the_error_of_throughput_is_that_of_the_calibration() {
    assertThat(String.join(" ", PAGE.called("How well throughput is known").get(0).about()))
        .contains("2,735 measurements", "H100 11 % (845)");
  }

  @Test
  void sources_of_equations_are_gathered_in_one_place() {
    assertThat(PAGE.called("sources-of-equations").get(0).sources())
        .anyMatch(source -> source.contains("Customers") && source.contains("Bass"));
  }

  // ---- names

  @Test
  void an_id_is_found_by_its_items_or_by_their_nouns() {
    assertThat(found("products.chat.price")).containsExactly("products.<product>.price");
    assertThat(found("products.<product>.price")).containsExactly("products.<product>.price");
    assertThat(found("products.chat.nothing")).isEmpty();
    assertThat(found("users.total")).containsExactly("users.total");
  }

  @Test
  void a_line_that_is_called_as_a_driver_is_found_with_it() {
    assertThat(PAGE.find("models.atlas.training.goodput"))
        .hasSize(2)
        .hasAtLeastOneElementOfType(OfLine.class)
        .hasAtLeastOneElementOfType(OfField.class);
  }

  @Test
  void a_chapter_and_a_section_of_one_name_are_both_called_by_it() {
    assertThat(PAGE.called("market"))
        .extracting(Topic::part)
        .containsExactly(Part.LINES, Part.DRIVERS);
    assertThat(PAGE.called("Cash flow")).hasSize(1);
    assertThat(PAGE.called("models.training")).hasSize(1);
    assertThat(PAGE.called("nothing")).isEmpty();
  }

  private static List<String> found(String id) {
    return PAGE.find(id).stream().map(Entry::id).toList();
  }

  private static Stream<OfLine> lines() {
    return PAGE.entries().filter(OfLine.class::isInstance).map(OfLine.class::cast);
  }

  private static Stream<OfField> fields() {
    return PAGE.entries().filter(OfField.class::isInstance).map(OfField.class::cast);
  }
}
