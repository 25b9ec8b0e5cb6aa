package paydirt.workspace;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Evaluates the latest of a stream of states away from the window thread.
 *
 * <p>The latest wins: a newer submission makes work that has not begun be skipped, and a result
 * that arrives late be dropped. Everything but the evaluation itself happens on the view's thread.
 *
 * @param <S> what is evaluated
 * @param <R> what comes of it
 */
public final class Recalculation<S, R> {

  /**
   * What came of one state.
   *
   * @param value the result; empty if the evaluation failed
   * @param trouble why it failed; empty if it did not
   * @param took how long the evaluation took, without waiting
   */
  public record Result<S, R>(
      S state, Optional<R> value, Optional<Throwable> trouble, Duration took) {}

  private final Function<? super S, ? extends R> evaluation;
  private final Executor worker;
  private final Executor view;
  private final LongSupplier nanoClock;
  private final AtomicLong newest = new AtomicLong();
  private final ReadOnlyObjectWrapper<Optional<Result<S, R>>> latest =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Duration> took = new ReadOnlyObjectWrapper<>(Duration.ZERO);
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  /**
   * @param worker where states are evaluated
   * @param view where results are delivered; must keep the order
   * @param nanoClock nanoseconds from any fixed moment
   */
  public Recalculation(
      Function<? super S, ? extends R> evaluation,
      Executor worker,
      Executor view,
      LongSupplier nanoClock) {
    this.evaluation = evaluation;
    this.worker = worker;
    this.view = view;
    this.nanoClock = nanoClock;
  }

  /** Evaluates this state instead of any that was submitted before. */
  public void submit(S state) {
    long ticket = newest.incrementAndGet();
    busy.set(true);
    worker.execute(() -> work(ticket, state));
  }

  /** Drops the latest result and whatever is under way. */
  public void forget() {
    newest.incrementAndGet();
    latest.set(Optional.empty());
    busy.set(false);
  }

  private void work(long ticket, S state) {
    if (isNewest(ticket)) {
      Result<S, R> result = evaluate(state);
      view.execute(() -> deliver(ticket, result));
    }
  }

  /** Catches everything: a failure that ended here would leave the window busy for ever. */
  private Result<S, R> evaluate(S state) {
    long start = nanoClock.getAsLong();
    try {
      Optional<R> value = Optional.of(evaluation.apply(state));
      return new Result<>(state, value, Optional.empty(), since(start));
    } catch (Throwable trouble) {
      return new Result<>(state, Optional.empty(), Optional.of(trouble), since(start));
    }
  }

  private Duration since(long start) {
    return Duration.ofNanos(nanoClock.getAsLong() - start);
  }

  private void deliver(long ticket, Result<S, R> result) {
    if (isNewest(ticket)) {
      busy.set(false);
      took.set(result.took());
      latest.set(Optional.of(result));
    }
  }

  private boolean isNewest(long ticket) {
    return newest.get() == ticket;
  }

  /** What came of the latest state that is evaluated; empty before the first. */
  public ReadOnlyObjectProperty<Optional<Result<S, R>>> latest() {
    return latest.getReadOnlyProperty();
  }

  /** Whether a state is waiting or under way. */
  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** How long the latest evaluation took. */
  public ReadOnlyObjectProperty<Duration> took() {
    return took.getReadOnlyProperty();
  }
}
