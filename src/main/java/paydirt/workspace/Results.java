package paydirt.workspace;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import paydirt.scenario.Scenario;

/**
 * What comes of the open document, as it stands and as it was saved.
 *
 * <p>If an evaluation fails, the document's last result stays and {@link #trouble} tells why.
 *
 * @param <R> what an evaluation gives
 */
public final class Results<R> {

  private final Recalculation<Scenario, R> ofNow;
  private final Recalculation<Scenario, R> ofSaved;
  private final ReadOnlyObjectWrapper<Optional<R>> now = empty();
  private final ReadOnlyObjectWrapper<Optional<R>> saved = empty();
  private final ReadOnlyObjectWrapper<Optional<Throwable>> trouble = empty();

  private Optional<Scenario> askedNow = Optional.empty();
  private Optional<Scenario> askedSaved = Optional.empty();
  private boolean nowIsOfThisDocument;

  /**
   * @param evaluation is called on the worker, for one scenario after another
   * @param worker where scenarios are evaluated
   * @param view where results are delivered; must keep the order
   * @param nanoClock nanoseconds from any fixed moment
   */
  public Results(
      Function<Scenario, R> evaluation, Executor worker, Executor view, LongSupplier nanoClock) {
    ofNow = new Recalculation<>(evaluation, worker, view, nanoClock);
    ofSaved = new Recalculation<>(evaluation, worker, view, nanoClock);
    ofNow.latest().addListener((source, before, result) -> result.ifPresent(this::showNow));
    ofSaved
        .latest()
        .addListener(
            (source, before, result) -> saved.set(result.flatMap(Recalculation.Result::value)));
  }

  private static <T> ReadOnlyObjectWrapper<Optional<T>> empty() {
    return new ReadOnlyObjectWrapper<>(Optional.empty());
  }

  private void showNow(Recalculation.Result<Scenario, R> result) {
    trouble.set(result.trouble());
    if (result.value().isPresent() || !nowIsOfThisDocument) {
      now.set(result.value());
      nowIsOfThisDocument = result.value().isPresent();
    }
  }

  /** Evaluates what changed. */
  void follow(Scenario scenario, Optional<Scenario> savedScenario) {
    if (!askedNow.equals(Optional.of(scenario))) {
      askedNow = Optional.of(scenario);
      ofNow.submit(scenario);
    }
    if (!askedSaved.equals(savedScenario)) {
      askedSaved = savedScenario;
      savedScenario.ifPresentOrElse(ofSaved::submit, ofSaved::forget);
    }
  }

  /**
   * Another document takes the place of this one, whose result stays in sight until there is one.
   */
  void beginDocument() {
    nowIsOfThisDocument = false;
    askedNow = Optional.empty();
    askedSaved = Optional.empty();
    ofSaved.forget();
  }

  /** There is no document any more. */
  void clear() {
    beginDocument();
    ofNow.forget();
    now.set(Optional.empty());
    trouble.set(Optional.empty());
  }

  /** The latest result of the document as it stands; empty before the first. */
  public ReadOnlyObjectProperty<Optional<R>> now() {
    return now.getReadOnlyProperty();
  }

  /** The result of the document as it was saved; empty before it is there, or if it never was. */
  public ReadOnlyObjectProperty<Optional<R>> saved() {
    return saved.getReadOnlyProperty();
  }

  /** Why the latest evaluation failed; empty if it did not. */
  public ReadOnlyObjectProperty<Optional<Throwable>> trouble() {
    return trouble.getReadOnlyProperty();
  }

  /** Whether the document as it stands is being evaluated. */
  public ReadOnlyBooleanProperty busy() {
    return ofNow.busy();
  }

  /** How long the latest evaluation took, without waiting. */
  public ReadOnlyObjectProperty<Duration> took() {
    return ofNow.took();
  }
}
