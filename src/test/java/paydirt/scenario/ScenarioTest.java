package paydirt.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import paydirt.driver.Driver;
import paydirt.driver.Field;
import paydirt.driver.Section;
import paydirt.driver.Source;
import paydirt.driver.Step;
import paydirt.driver.Value;
import paydirt.ui.SampleCompany;

class ScenarioTest {

  private static final Scenario COMPANY = SampleCompany.scenario();

  private static List<String> structureWith(UnaryOperator<Node> change) {
    return COMPANY.with(change).structure();
  }

  private static List<String> problems(Scenario scenario) {
    return scenario.problems().stream().map(p -> p.severity() + " " + p.sentence()).toList();
  }

  private static Scenario without(String modelId) {
    return COMPANY.with(
        root ->
            root.withItems(
                Model.SECTION,
                COMPANY.models().stream().filter(m -> !m.id().equals(modelId)).toList()));
  }

  // ---- structure

  @Test
  void no_number_is_part_of_the_structure() {
    for (Scenario.Bound bound : COMPANY.drivers()) {
      Value other =
          Value.of(bound.driver().most())
              .growing(0.1)
              .then(13, Step.Change.SET, 1)
              .then(14, Step.Change.ADD, 2);

      assertThat(structureWith(root -> set(root, bound, other)))
          .as(bound.path())
          .isEqualTo(COMPANY.structure());
    }
  }

  private static Node set(Node root, Scenario.Bound bound, Value value) {
    return root.changing(bound.node().path(), node -> node.with(bound.driver(), value));
  }

  @Test
  void that_a_number_is_not_entered_is_no_part_of_the_structure() {
    assertThat(
            structureWith(
                root ->
                    root.changing(
                        "models.atlas.training",
                        training -> training.with(TrainingPlan.DATA_COST, 1e6))))
        .isEqualTo(COMPANY.structure());
  }

  @Test
  void a_name_that_no_line_bears_is_no_part_of_the_structure() {
    assertThat(
            structureWith(
                root -> root.with(About.SECTION, about -> about.with(About.NAME, "Other"))))
        .isEqualTo(COMPANY.structure());
  }

  @Test
  void lists_labels_choices_and_names_of_items_are_the_structure() {
    List<UnaryOperator<Node>> changes =
        List.of(
            root -> root.adding(Role.SECTION, "sales", "Sales", role -> role),
            root -> root.withItems(Role.SECTION, List.of()),
            root -> root.changing("products.chat", chat -> chat.labelled("Talk")),
            root -> root.changing("products.chat", chat -> chat.with(Product.MODEL, "rented")),
            root -> root.changing("models.atlas", atlas -> atlas.with(Model.KIND, Model.RENTED)));

    for (UnaryOperator<Node> change : changes) {
      assertThat(structureWith(change)).isNotEqualTo(COMPANY.structure());
    }
  }

  // ---- what sections hold against each other

  @Test
  void a_company_that_fits_together_has_no_problems() {
    assertThat(problems(COMPANY)).isEmpty();
    assertThat(COMPANY.modelOf(COMPANY.products().get(0))).contains(COMPANY.models().get(0));
  }

  @Test
  void a_model_that_is_not_there_is_told_with_the_nearest_one() {
    assertThat(
            problems(
                COMPANY.with(
                    root ->
                        root.changing("products.chat", chat -> chat.with(Product.MODEL, "atlsa")))))
        .containsExactly(
            "ERROR products.chat.model is “atlsa” but must be the id of one of models; did you mean"
                + " “atlas”?");
  }

  @Test
  void where_none_is_near_all_are_told() {
    assertThat(
            problems(
                COMPANY.with(
                    root ->
                        root.changing("products.chat", chat -> chat.with(Product.MODEL, "zebra")))))
        .containsExactly(
            "ERROR products.chat.model is “zebra” but must be the id of one of models; models has"
                + " atlas, rented");
  }

  @Test
  void a_model_that_a_product_needs_cannot_be_removed() {
    assertThat(problems(without("rented")))
        .containsExactly(
            "ERROR products.api.model is “rented” but must be the id of one of models; models has"
                + " atlas");
    assertThat(problems(COMPANY.with(root -> root.withItems(Model.SECTION, List.of()))))
        .hasSize(2)
        .allMatch(sentence -> sentence.endsWith("; models is empty"));
  }

  @Test
  void a_model_that_nothing_needs_can_be_removed() {
    Scenario spare =
        COMPANY.with(root -> root.adding(Model.SECTION, "spare", "Spare", TestModels::trained));
    Scenario again =
        spare.with(root -> root.withItems(Model.SECTION, spare.models().subList(0, 2)));

    assertThat(problems(spare)).isEmpty();
    assertThat(again).isEqualTo(COMPANY);
  }

  @Test
  void a_company_without_products_is_worth_a_look() {
    assertThat(problems(Scenario.EMPTY))
        .containsExactly("WARNING products is empty, so there is no revenue");
  }

  @Test
  void an_institute_that_lives_on_grants_needs_no_products() {
    Scenario institute =
        Scenario.EMPTY.with(
            root ->
                root.with(
                    Funding.SECTION,
                    funding -> funding.adding(Grant.SECTION, "state", "State", grant -> grant)));

    assertThat(problems(institute)).isEmpty();
  }

  // ---- where a number comes from

  @Test
  void a_default_has_the_source_of_its_declaration_and_another_number_its_own() {
    Source own = Source.found("our books", "2026-05");
    Scenario.Bound rate = bound(COMPANY, "tax.rate");
    Scenario.Bound other = bound(COMPANY.with(root -> set(root, rate, Value.of(0.3))), "tax.rate");
    Scenario.Bound sourced =
        bound(COMPANY.with(root -> set(root, rate, Value.of(0.3).withSource(own))), "tax.rate");

    assertThat(rate.isDefault()).isTrue();
    assertThat(rate.source()).isEqualTo(Tax.RATE.source()).isPresent();
    assertThat(other.isDefault()).isFalse();
    assertThat(other.source()).isEmpty();
    assertThat(sourced.source()).contains(own);
  }

  private static Scenario.Bound bound(Scenario scenario, String path) {
    return scenario.drivers().stream()
        .filter(bound -> bound.path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  // ---- everything that is declared

  private static Stream<Section> sections(Section section) {
    return Stream.concat(
        Stream.of(section), section.parts().stream().flatMap(ScenarioTest::sections));
  }

  @Test
  void every_declaration_has_a_label_and_says_what_it_is_in_a_sentence() {
    sections(Scenario.SECTION)
        .forEach(
            section -> {
              assertThat(section.doc()).as(section.key()).endsWith(".");
              for (Field field : section.fields()) {
                assertThat(field.label()).as(section.key() + "." + field.key()).isNotBlank();
                assertThat(field.doc()).as(section.key() + "." + field.key()).endsWith(".");
              }
            });
  }

  @Test
  void every_default_is_a_usual_value() {
    for (Driver driver : drivers()) {
      driver
          .standard()
          .ifPresent(
              value -> assertThat(driver.isUsual(value)).as(driver.key() + " " + value).isTrue());
    }
  }

  private static List<Driver> drivers() {
    List<Driver> drivers = new ArrayList<>();
    sections(Scenario.SECTION)
        .flatMap(section -> section.fields().stream())
        .forEach(
            field -> {
              if (field instanceof Driver driver) {
                drivers.add(driver);
              }
            });
    return drivers;
  }

  @Test
  void every_condition_asks_a_choice_of_the_same_section() {
    sections(Scenario.SECTION)
        .forEach(
            section ->
                Stream.concat(
                        section.fields().stream().flatMap(field -> field.condition().stream()),
                        section.parts().stream().flatMap(part -> part.condition().stream()))
                    .forEach(
                        condition -> assertThat(section.fields()).contains(condition.choice())));
  }

  @Test
  void every_path_of_a_company_is_its_own() {
    List<String> paths = Entry.all(COMPANY.root()).stream().map(Entry::path).toList();

    assertThat(new HashSet<>(paths)).hasSameSizeAs(paths);
  }
}
