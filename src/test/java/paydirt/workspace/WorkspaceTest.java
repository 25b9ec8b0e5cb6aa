package paydirt.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paydirt.scenario.Pricing;
import paydirt.scenario.Problem;
import paydirt.scenario.Product;
import paydirt.scenario.Scenario;

class WorkspaceTest {

  @TempDir Path folder;
  private Desk desk;
  private Workspace<Double> workspace;
  private OpenDocument document;

  @BeforeEach
  void open_a_company() {
    desk = new Desk(folder);
    workspace = desk.workspace;
    document = workspace.document();
    workspace.newFrom(Company.at(20), "Lab");
  }

  @Test
  void a_new_document_has_its_name_and_no_file_and_is_clean() {
    assertThat(document.open().get()).isTrue();
    assertThat(document.title().get()).isEqualTo("Lab");
    assertThat(document.file().get()).isEmpty();
    assertThat(document.dirty().get()).isFalse();
  }

  @Test
  void a_new_document_is_evaluated_as_it_stands_and_as_saved() {
    assertThat(workspace.results().now().get()).contains(20.0);
    assertThat(workspace.results().saved().get()).contains(20.0);
  }

  @Test
  void an_edit_changes_scenario_and_result_but_not_what_was_saved() {
    assertThat(desk.price(25)).isEmpty();

    assertThat(desk.price()).isEqualTo(25);
    assertThat(workspace.results().now().get()).contains(25.0);
    assertThat(workspace.results().saved().get()).contains(20.0);
    assertThat(Company.priceOf(document.saved().get().orElseThrow())).isEqualTo(20);
  }

  @Test
  void an_edit_is_an_unsaved_change_that_can_be_undone() {
    desk.price(25);

    assertThat(document.dirty().get()).isTrue();
    assertThat(document.unsavedChanges().get()).isEqualTo(1);
    assertThat(document.canUndo().get()).isTrue();
    assertThat(document.canRedo().get()).isFalse();
    assertThat(document.undoable().get().orElseThrow().label()).isEqualTo("Price, Chat");
  }

  @Test
  void undo_brings_scenario_and_result_back_and_tells_the_path() {
    desk.price(25);

    assertThat(workspace.undo().orElseThrow().path()).isEqualTo(Company.PRICE_PATH);
    assertThat(desk.price()).isEqualTo(20);
    assertThat(workspace.results().now().get()).contains(20.0);
    assertThat(document.dirty().get()).isFalse();
    assertThat(document.canRedo().get()).isTrue();
  }

  @Test
  void redo_repeats_the_edit_and_tells_the_path() {
    desk.price(25);
    workspace.undo();

    assertThat(workspace.redo().orElseThrow().path()).isEqualTo(Company.PRICE_PATH);
    assertThat(desk.price()).isEqualTo(25);
    assertThat(workspace.results().now().get()).contains(25.0);
  }

  @Test
  void an_edit_that_would_make_the_scenario_wrong_is_refused_with_the_reason() {
    List<Problem> errors = desk.price(-3);

    assertThat(errors).extracting(Problem::path).containsExactly(Company.PRICE_PATH);
    assertThat(desk.price()).isEqualTo(20);
    assertThat(document.canUndo().get()).isFalse();
  }

  @Test
  void an_edit_that_breaks_what_holds_between_sections_is_refused() {
    List<Problem> errors =
        workspace.edit(
            "Model, Chat",
            "products.chat.model",
            Company.chat(chat -> chat.with(Product.MODEL, "titan")));

    assertThat(errors).extracting(Problem::path).containsExactly("products.chat.model");
    assertThat(document.dirty().get()).isFalse();
  }

  @Test
  void stating_a_default_is_no_change_because_the_file_states_it_anyway() {
    Company.write(
        folder.resolve("short.json"),
        """
        { "format": 3,
          "models": [ { "id": "atlas", "label": "Atlas" } ],
          "products": [ { "id": "chat", "label": "Chat", "model": "atlas" } ] }
        """);
    workspace.open(folder.resolve("short.json"));
    desk.price(Pricing.PRICE.standard().orElseThrow());

    assertThat(document.dirty().get()).isFalse();
  }

  @Test
  void a_drag_and_the_edit_that_ends_it_are_one_step() {
    desk.price(19);
    desk.drag(21);
    desk.drag(22);
    assertThat(desk.price()).isEqualTo(22);
    desk.price(23);
    workspace.undo();

    assertThat(desk.price()).isEqualTo(19);
  }

  @Test
  void two_drags_are_two_steps() {
    desk.drag(21);
    desk.price(22);
    desk.drag(23);
    desk.price(24);
    workspace.undo();

    assertThat(desk.price()).isEqualTo(22);
  }

  @Test
  void revert_goes_back_to_what_was_saved_and_can_be_undone() {
    desk.price(25);
    desk.price(30);
    workspace.revert();

    assertThat(desk.price()).isEqualTo(20);
    assertThat(document.dirty().get()).isFalse();
    workspace.undo();
    assertThat(desk.price()).isEqualTo(30);
  }

  @Test
  void who_watches_the_scenario_finds_the_other_properties_up_to_date() {
    List<Boolean> seen = new ArrayList<>();
    document.scenario().addListener((source, before, now) -> seen.add(document.dirty().get()));
    desk.price(25);
    workspace.undo();

    assertThat(seen).containsExactly(true, false);
  }

  @Test
  void closing_leaves_nothing_open() {
    desk.price(25);
    workspace.close();

    assertThat(document.open().get()).isFalse();
    assertThat(document.title().get()).isEmpty();
    assertThat(document.dirty().get()).isFalse();
    assertThat(document.canUndo().get()).isFalse();
    assertThat(document.scenario().get()).isEqualTo(Scenario.EMPTY);
    assertThat(workspace.results().now().get()).isEmpty();
    assertThat(workspace.results().saved().get()).isEmpty();
  }

  @Test
  void editing_nothing_is_a_mistake_of_the_program() {
    workspace.close();

    assertThatThrownBy(() -> desk.price(25))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no document is open");
  }

  @Test
  void a_template_with_errors_is_a_mistake_of_the_program() {
    assertThatThrownBy(() -> workspace.newFrom(Company.at(-3), "Lab"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("products.chat.price");
  }

  @Test
  void a_failed_evaluation_keeps_the_last_result_and_tells_why() {
    Results<Double> results =
        new Results<>(
            scenario -> {
              if (Company.priceOf(scenario) > 100) {
                throw new ArithmeticException("too dear");
              }
              return Company.priceOf(scenario);
            },
            Runnable::run,
            Runnable::run,
            () -> 0L);
    Workspace<Double> dear = new Workspace<>(results, desk.recovery);
    dear.newFrom(Company.at(20), "Lab");
    dear.edit("Price", Company.PRICE_PATH, Company.price(101));

    assertThat(results.now().get()).contains(20.0);
    assertThat(results.trouble().get().orElseThrow()).hasMessage("too dear");

    dear.edit("Price", Company.PRICE_PATH, Company.price(21));
    assertThat(results.trouble().get()).isEmpty();

    dear.newFrom(Company.at(200), "Another");
    assertThat(results.now().get()).as("not that of another document").isEmpty();
  }

  @Test
  void an_undo_that_does_nothing_evaluates_nothing() {
    Waiting worker = new Waiting();
    Workspace<Double> quiet =
        new Workspace<>(
            new Results<>(Company::priceOf, worker, Runnable::run, () -> 0L), desk.recovery);
    quiet.newFrom(Company.at(20), "Lab");
    worker.runAll();
    quiet.undo();
    quiet.redo();
    quiet.edit("Price", Company.PRICE_PATH, Company.price(20));

    assertThat(worker.count()).isZero();
  }
}
