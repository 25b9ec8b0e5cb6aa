package paydirt.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paydirt.file.Finding;
import paydirt.file.Reading;
import paydirt.file.ScenarioWriter;

class WorkspaceFilesTest {

  @TempDir Path folder;
  private Desk desk;
  private Workspace<Double> workspace;
  private OpenDocument document;
  private Path lean;

  @BeforeEach
  void open_a_file() {
    desk = new Desk(folder.resolve("config"));
    workspace = desk.workspace;
    document = workspace.document();
    lean = Company.file(folder, "lean.json", 20);
    workspace.open(lean);
  }

  @Test
  void an_opened_file_gives_the_document_its_title_and_is_clean() {
    assertThat(desk.price()).isEqualTo(20);
    assertThat(document.title().get()).isEqualTo("lean.json");
    assertThat(document.file().get()).contains(lean);
    assertThat(document.dirty().get()).isFalse();
    assertThat(workspace.results().now().get()).contains(20.0);
  }

  @Test
  void opening_a_broken_file_gives_the_findings_and_leaves_the_document_as_it_is() {
    desk.price(25);
    Path broken = folder.resolve("broken.json");
    Company.write(broken, "{ \"format\": 3,\n \"prodcts\": [] }");

    Reading reading = workspace.open(broken);

    assertThat(reading.findings()).extracting(Finding::line).containsExactly(2);
    assertThat(desk.price()).isEqualTo(25);
    assertThat(document.title().get()).isEqualTo("lean.json");
    assertThat(document.canUndo().get()).isTrue();
    assertThat(document.dirty().get()).isTrue();
  }

  @Test
  void opening_another_file_begins_a_new_history() {
    desk.price(25);
    workspace.open(Company.file(folder, "rich.json", 40));

    assertThat(desk.price()).isEqualTo(40);
    assertThat(document.canUndo().get()).isFalse();
    assertThat(document.dirty().get()).isFalse();
    assertThat(workspace.results().saved().get()).contains(40.0);
  }

  @Test
  void saving_writes_the_file_and_cleans_the_document() {
    desk.price(25);
    Saving saving = workspace.save();

    assertThat(saving.outcome()).isEqualTo(Saving.Outcome.SAVED);
    assertThat(lean).hasContent(ScenarioWriter.toText(Company.at(25)));
    assertThat(document.dirty().get()).isFalse();
    assertThat(workspace.results().saved().get()).contains(25.0);
  }

  @Test
  void after_saving_undo_still_works_and_is_an_unsaved_change() {
    desk.price(25);
    workspace.save();
    workspace.undo();

    assertThat(desk.price()).isEqualTo(20);
    assertThat(document.dirty().get()).isTrue();
  }

  @Test
  void saving_again_and_again_is_no_conflict_with_oneself() {
    desk.price(25);
    workspace.save();
    desk.price(30);

    assertThat(workspace.save().isSaved()).isTrue();
  }

  @Test
  void saving_what_has_no_file_asks_for_one() {
    workspace.newFrom(Company.at(20), "Lab");

    assertThat(workspace.save().outcome()).isEqualTo(Saving.Outcome.NO_FILE);
  }

  @Test
  void save_as_makes_the_file_the_documents_own() {
    workspace.newFrom(Company.at(20), "Lab");
    Path lab = folder.resolve("lab.json");

    assertThat(workspace.saveAs(lab).isSaved()).isTrue();
    assertThat(document.title().get()).isEqualTo("lab.json");
    assertThat(document.file().get()).contains(lab);
    desk.price(25);
    assertThat(workspace.save().isSaved()).isTrue();
    assertThat(lab).hasContent(ScenarioWriter.toText(Company.at(25)));
  }

  @Test
  void a_file_that_another_program_changed_is_a_conflict_and_not_overwritten() {
    desk.price(25);
    Company.file(folder, "lean.json", 33);
    Saving saving = workspace.save();

    assertThat(saving.outcome()).isEqualTo(Saving.Outcome.CONFLICT);
    assertThat(saving.message()).contains("lean.json was changed by another program");
    assertThat(lean).hasContent(ScenarioWriter.toText(Company.at(33)));
    assertThat(document.dirty().get()).isTrue();
  }

  @Test
  void a_file_that_another_program_removed_is_a_conflict() throws Exception {
    desk.price(25);
    Files.delete(lean);

    assertThat(workspace.save().outcome()).isEqualTo(Saving.Outcome.CONFLICT);
    assertThat(lean).doesNotExist();
  }

  @Test
  void after_a_conflict_it_can_be_saved_anyway() {
    desk.price(25);
    Company.file(folder, "lean.json", 33);
    workspace.save();

    assertThat(workspace.saveAnyway().isSaved()).isTrue();
    assertThat(lean).hasContent(ScenarioWriter.toText(Company.at(25)));
    assertThat(document.dirty().get()).isFalse();
  }

  @Test
  void after_a_conflict_the_file_can_be_reloaded_and_the_own_work_brought_back_by_undo() {
    desk.price(25);
    Company.file(folder, "lean.json", 33);
    workspace.reload();

    assertThat(desk.price()).isEqualTo(33);
    assertThat(document.dirty().get()).isFalse();
    workspace.undo();
    assertThat(desk.price()).isEqualTo(25);
    assertThat(document.dirty().get()).isTrue();
    assertThat(workspace.save().isSaved()).isTrue();
  }

  @Test
  void reloading_a_broken_file_leaves_the_document_as_it_is() {
    desk.price(25);
    Company.write(lean, "{");

    assertThat(workspace.reload().findings()).isNotEmpty();
    assertThat(desk.price()).isEqualTo(25);
    assertThat(document.dirty().get()).isTrue();
  }

  @Test
  void reloading_without_a_file_is_a_mistake_of_the_program() {
    workspace.newFrom(Company.at(20), "Lab");

    assertThatThrownBy(workspace::reload)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Lab has no file");
  }

  @Test
  void a_change_on_disk_is_noticed() {
    assertThat(workspace.isChangedOnDisk()).isFalse();
    Company.file(folder, "lean.json", 33);
    assertThat(workspace.isChangedOnDisk()).isTrue();
  }

  @Test
  void a_file_written_again_with_the_same_text_is_not_changed() {
    Company.file(folder, "lean.json", 20);
    desk.price(25);

    assertThat(workspace.isChangedOnDisk()).isFalse();
    assertThat(workspace.save().isSaved()).isTrue();
  }

  @Test
  void a_file_that_cannot_be_written_is_told_and_the_work_stays() {
    desk.price(25);
    Saving saving = workspace.saveAs(folder.resolve("nowhere").resolve("lean.json"));

    assertThat(saving.outcome()).isEqualTo(Saving.Outcome.FAILED);
    assertThat(saving.message()).contains("there is no folder");
    assertThat(document.dirty().get()).isTrue();
    assertThat(document.file().get()).contains(lean);
  }
}
