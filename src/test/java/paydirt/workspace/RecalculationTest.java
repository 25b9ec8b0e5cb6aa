package paydirt.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RecalculationTest {

  private final Waiting worker = new Waiting();
  private final Waiting view = new Waiting();
  private final AtomicLong nanos = new AtomicLong();
  private final List<Integer> evaluated = new ArrayList<>();
  private final Recalculation<Integer, Integer> squares =
      new Recalculation<>(this::square, worker, view, nanos::get);

  private int square(int number) {
    evaluated.add(number);
    nanos.addAndGet(3_000_000);
    return number * number;
  }

  private int latest() {
    return squares.latest().get().orElseThrow().value().orElseThrow();
  }

  @Test
  void a_submitted_state_is_evaluated_and_delivered() {
    squares.submit(3);
    worker.runAll();
    view.runAll();

    assertThat(latest()).isEqualTo(9);
    assertThat(squares.latest().get().orElseThrow().state()).isEqualTo(3);
  }

  @Test
  void nothing_is_evaluated_on_the_thread_that_submits() {
    squares.submit(3);

    assertThat(evaluated).isEmpty();
  }

  @Test
  void nothing_is_delivered_on_the_worker() {
    squares.submit(3);
    worker.runAll();

    assertThat(squares.latest().get()).isEmpty();
  }

  @Test
  void work_that_has_not_begun_is_skipped_for_a_newer_state() {
    squares.submit(3);
    squares.submit(4);
    squares.submit(5);
    worker.runAll();
    view.runAll();

    assertThat(evaluated).containsExactly(5);
    assertThat(latest()).isEqualTo(25);
  }

  @Test
  void a_result_is_dropped_if_a_newer_state_came_while_it_was_on_its_way() {
    squares.submit(3);
    worker.runAll();
    squares.submit(4);
    view.runAll();

    assertThat(squares.latest().get()).isEmpty();
    assertThat(squares.busy().get()).isTrue();
  }

  @Test
  void an_older_result_never_replaces_a_newer_one() {
    squares.submit(3);
    worker.runFirst();
    squares.submit(4);
    worker.runFirst();
    view.runLast();
    view.runLast();

    assertThat(latest()).isEqualTo(16);
  }

  @Test
  void it_is_busy_from_the_submission_to_the_delivery() {
    squares.submit(3);
    assertThat(squares.busy().get()).isTrue();
    worker.runAll();
    assertThat(squares.busy().get()).isTrue();
    view.runAll();
    assertThat(squares.busy().get()).isFalse();
  }

  @Test
  void the_time_an_evaluation_took_is_told_without_the_waiting() {
    squares.submit(3);
    nanos.addAndGet(50_000_000);
    worker.runAll();
    nanos.addAndGet(50_000_000);
    view.runAll();

    assertThat(squares.took().get()).isEqualTo(Duration.ofMillis(3));
  }

  @Test
  void a_failure_is_delivered_as_a_value() {
    RuntimeException failure = new IllegalStateException("no such line");
    Recalculation<Integer, Integer> failing =
        new Recalculation<>(
            number -> {
              throw failure;
            },
            Runnable::run,
            Runnable::run,
            nanos::get);
    failing.submit(3);

    assertThat(failing.latest().get().orElseThrow().trouble()).contains(failure);
    assertThat(failing.latest().get().orElseThrow().value()).isEmpty();
    assertThat(failing.busy().get()).isFalse();
  }

  @Test
  void an_error_of_the_machine_is_delivered_as_well() {
    Error error = new StackOverflowError();
    Recalculation<Integer, Integer> failing =
        new Recalculation<>(
            number -> {
              throw error;
            },
            Runnable::run,
            Runnable::run,
            nanos::get);
    failing.submit(3);

    assertThat(failing.latest().get().orElseThrow().trouble()).contains(error);
  }

  @Test
  void after_forgetting_there_is_no_result_and_none_arrives() {
    squares.submit(3);
    worker.runAll();
    squares.forget();
    view.runAll();

    assertThat(squares.latest().get()).isEmpty();
    assertThat(squares.busy().get()).isFalse();
  }

  @Test
  void executors_that_run_in_place_give_the_result_at_once() {
    Recalculation<Integer, Integer> inPlace =
        new Recalculation<>(this::square, Runnable::run, Runnable::run, nanos::get);
    inPlace.submit(3);

    assertThat(inPlace.latest().get().orElseThrow().value()).contains(9);
  }
}
