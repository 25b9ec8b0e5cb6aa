package paydirt.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paydirt.file.ScenarioWriter;

/** A program that ends without saving, and the one that is started after it. */
class RecoveryTest {

  @TempDir Path folder;
  private Desk first;
  private Path lean;

  @BeforeEach
  void open_a_file() {
    first = start();
    lean = Company.file(folder, "lean.json", 20);
    first.workspace.open(lean);
  }

  private Desk start() {
    return new Desk(folder.resolve("config"));
  }

  /** The first program ends badly: its lock is let go of, its draft stays. */
  private void crash() {
    first.recovery.release();
  }

  private Recoverable onlyOneLeft(Desk desk) {
    List<Recoverable> left = desk.recovery.left();
    assertThat(left).hasSize(1);
    return left.get(0);
  }

  private long draftsOnDisk() throws Exception {
    Path recovery = folder.resolve("config").resolve("recovery");
    if (!Files.exists(recovery)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(recovery)) {
      return files.filter(file -> !file.toString().endsWith(".lock")).count();
    }
  }

  @Test
  void nothing_is_left_at_a_first_start() {
    assertThat(start().recovery.left()).isEmpty();
  }

  @Test
  void unsaved_work_is_offered_with_its_file_time_and_number_of_changes() {
    first.price(25);
    first.price(30);
    first.later.pass();
    crash();

    Recoverable work = onlyOneLeft(start());

    assertThat(work.title()).isEqualTo("lean.json");
    assertThat(work.file()).contains(lean);
    assertThat(work.time()).isEqualTo(Desk.NOON);
    assertThat(work.changes()).isEqualTo(2);
  }

  @Test
  void the_persons_file_is_not_touched() {
    first.price(25);
    first.later.pass();

    assertThat(lean).hasContent(ScenarioWriter.toText(Company.at(20)));
  }

  @Test
  void nothing_is_written_until_edits_settle() throws Exception {
    first.price(25);

    assertThat(draftsOnDisk()).isZero();
  }

  @Test
  void only_the_last_of_several_edits_is_written() {
    first.price(25);
    Runnable overtaken = first.later.begunBeforeCancel();
    first.price(30);
    first.later.pass();
    overtaken.run();
    crash();

    Desk second = start();
    second.workspace.recover(onlyOneLeft(second));
    assertThat(second.price()).isEqualTo(30);
  }

  @Test
  void recovered_work_is_one_unsaved_change_upon_the_file() {
    first.price(25);
    first.later.pass();
    crash();
    Desk second = start();
    second.workspace.recover(onlyOneLeft(second));

    assertThat(second.price()).isEqualTo(25);
    assertThat(second.document().title().get()).isEqualTo("lean.json");
    assertThat(second.document().dirty().get()).isTrue();
    assertThat(second.results.saved().get()).contains(20.0);
    second.workspace.undo();
    assertThat(second.price()).isEqualTo(20);
    assertThat(second.document().dirty().get()).isFalse();
  }

  @Test
  void recovered_work_is_kept_on_until_it_is_saved() throws Exception {
    first.price(25);
    first.later.pass();
    crash();
    Desk second = start();
    second.workspace.recover(onlyOneLeft(second));
    second.recovery.release();

    Desk third = start();
    third.workspace.recover(onlyOneLeft(third));
    assertThat(third.price()).isEqualTo(25);
    assertThat(third.workspace.save().isSaved()).isTrue();
    assertThat(draftsOnDisk()).isZero();
  }

  @Test
  void work_that_had_no_file_is_recovered_as_never_saved() {
    first.workspace.newFrom(Company.at(20), "Lab");
    first.price(25);
    first.later.pass();
    crash();
    Desk second = start();
    second.workspace.recover(onlyOneLeft(second));

    assertThat(second.price()).isEqualTo(25);
    assertThat(second.document().title().get()).isEqualTo("Lab");
    assertThat(second.document().file().get()).isEmpty();
    assertThat(second.document().dirty().get()).isTrue();
    assertThat(second.results.saved().get()).isEmpty();
  }

  @Test
  void a_file_that_was_changed_since_the_work_began_is_a_conflict_when_it_is_saved() {
    first.price(25);
    first.later.pass();
    crash();
    Company.file(folder, "lean.json", 33);
    Desk second = start();
    second.workspace.recover(onlyOneLeft(second));

    assertThat(second.workspace.save().outcome()).isEqualTo(Saving.Outcome.CONFLICT);
    assertThat(lean).hasContent(ScenarioWriter.toText(Company.at(33)));
  }

  @Test
  void work_whose_file_is_gone_is_recovered_all_the_same() throws Exception {
    first.price(25);
    first.later.pass();
    crash();
    Files.delete(lean);
    Desk second = start();
    second.workspace.recover(onlyOneLeft(second));

    assertThat(second.price()).isEqualTo(25);
    assertThat(second.document().dirty().get()).isTrue();
    assertThat(second.workspace.saveAnyway().isSaved()).isTrue();
    assertThat(lean).exists();
  }

  @Test
  void saving_removes_the_draft() throws Exception {
    first.price(25);
    first.later.pass();
    assertThat(draftsOnDisk()).isEqualTo(1);
    first.workspace.save();

    assertThat(draftsOnDisk()).isZero();
  }

  @Test
  void closing_removes_the_draft() throws Exception {
    first.price(25);
    first.later.pass();
    first.workspace.close();

    assertThat(draftsOnDisk()).isZero();
  }

  @Test
  void undoing_back_to_what_was_saved_removes_the_draft() throws Exception {
    first.price(25);
    first.later.pass();
    first.workspace.undo();

    assertThat(draftsOnDisk()).isZero();
  }

  @Test
  void a_write_that_comes_too_late_does_not_bring_a_saved_draft_back() throws Exception {
    first.price(25);
    Runnable late = first.later.begunBeforeCancel();
    first.workspace.save();
    late.run();

    assertThat(draftsOnDisk()).isZero();
  }

  @Test
  void work_of_a_program_that_still_runs_is_not_offered() {
    first.price(25);
    first.later.pass();

    assertThat(start().recovery.left()).isEmpty();
  }

  @Test
  void two_programs_keep_their_work_apart() {
    Desk second = start();
    second.workspace.newFrom(Company.at(40), "Another");
    first.price(25);
    second.price(45);
    first.later.pass();
    second.later.pass();
    crash();
    second.recovery.release();

    assertThat(start().recovery.left())
        .extracting(Recoverable::title)
        .containsExactlyInAnyOrder("lean.json", "Another");
  }

  @Test
  void work_left_behind_is_not_overwritten_by_the_next_program() {
    first.price(25);
    first.later.pass();
    crash();
    Desk second = start();
    second.workspace.newFrom(Company.at(40), "Another");
    second.price(45);
    second.later.pass();

    assertThat(onlyOneLeft(second).title()).isEqualTo("lean.json");
  }

  @Test
  void work_that_is_not_wanted_is_not_offered_again() {
    first.price(25);
    first.later.pass();
    crash();
    Desk second = start();
    second.recovery.discard(onlyOneLeft(second));

    assertThat(start().recovery.left()).isEmpty();
  }

  @Test
  void a_broken_draft_is_set_aside_and_told() {
    first.price(25);
    first.later.pass();
    crash();
    Path draft = onlyOneLeft(start()).place();
    Company.write(draft, "time=yesterday\n");
    Desk second = start();

    assertThat(second.recovery.left()).isEmpty();
    assertThat(second.troubles).hasSize(1);
    assertThat(second.troubles.get(0)).contains(draft.getFileName() + ".broken");
    assertThat(draft).doesNotExist();
  }

  @Test
  void a_draft_that_cannot_be_written_is_told() {
    Company.write(folder.resolve("config"), "a file where the folder should be");
    first.price(25);
    first.later.pass();

    assertThat(first.troubles).hasSize(1);
    assertThat(first.troubles.get(0)).startsWith("Unsaved work could not be kept: ");
  }
}
