package paydirt.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Keeps unsaved work beside the settings, never over a person's file, so that a program that ends
 * badly loses none.
 *
 * <p>A draft is written when edits have settled, and removed when the document is saved or given
 * up. Several running programs keep their drafts apart and do not offer each other's. One for a
 * program: a second in the same one would let go of the first one's lock on some systems.
 */
public final class Recovery {

  private final Path folder;
  private final Clock clock;
  private final ScheduledExecutorService later;
  private final Duration settling;
  private final Consumer<String> trouble;

  /** Counts what was asked for, so that a write overtaken by a newer wish does nothing. */
  private final AtomicLong newest = new AtomicLong();

  private Optional<Future<?>> waiting = Optional.empty();
  private Optional<DraftSlot> slot = Optional.empty();

  /**
   * @param settings the folder of the settings
   * @param later where drafts are written
   * @param settling how long no further edit must come before a draft is written
   * @param trouble is told, on any thread, that a draft could not be kept, read or removed
   */
  public Recovery(
      Path settings,
      Clock clock,
      ScheduledExecutorService later,
      Duration settling,
      Consumer<String> trouble) {
    this.folder = settings.resolve("recovery");
    this.clock = clock;
    this.later = later;
    this.settling = settling;
    this.trouble = trouble;
  }

  /** What earlier runs left behind, the latest first. */
  public synchronized List<Recoverable> left() {
    List<Recoverable> left = new ArrayList<>();
    try {
      for (Path draft : DraftSlot.draftsIn(folder)) {
        if (!isOwn(draft)) {
          readIfLeft(draft).ifPresent(left::add);
        }
      }
    } catch (IOException e) {
      trouble.accept("Unsaved work could not be looked for: " + e.getMessage());
    }
    left.sort(Comparator.comparing(Recoverable::time).reversed());
    return List.copyOf(left);
  }

  private boolean isOwn(Path draft) {
    return slot.filter(own -> own.place().equals(draft)).isPresent();
  }

  private Optional<Recoverable> readIfLeft(Path draft) throws IOException {
    Optional<DraftSlot> free = DraftSlot.claim(draft);
    if (free.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Recoverable.fromMap(draft, PropertiesFile.read(draft)));
    } catch (IOException | IllegalArgumentException e) {
      trouble.accept(
          "Unsaved work could not be read and is now in " + PropertiesFile.setAside(draft));
      return Optional.empty();
    } finally {
      free.get().release();
    }
  }

  /** Keeps this draft, instead of any before, once edits have settled. */
  public void keep(Draft draft) {
    long ticket = next();
    Runnable write = () -> write(ticket, draft);
    waiting = Optional.of(later.schedule(write, settling.toMillis(), TimeUnit.MILLISECONDS));
  }

  /** Keeps this draft at once, and says whether it could. */
  public boolean keepNow(Draft draft) {
    return write(next(), draft);
  }

  /** Removes the draft: its document is saved or given up. */
  public void discard() {
    next();
    clear();
  }

  /** Removes what was left behind: it is recovered or not wanted. */
  public void discard(Recoverable work) {
    try {
      Optional<DraftSlot> free = DraftSlot.claim(work.place());
      if (free.isPresent()) {
        free.get().clear();
        free.get().release();
      }
    } catch (IOException e) {
      trouble.accept("Kept work could not be removed: " + e.getMessage());
    }
  }

  private long next() {
    waiting.ifPresent(write -> write.cancel(false));
    waiting = Optional.empty();
    return newest.incrementAndGet();
  }

  /** Catches everything: an executor would keep a failure to itself. */
  private synchronized boolean write(long ticket, Draft draft) {
    if (ticket != newest.get()) {
      return false;
    }
    try {
      if (slot.isEmpty()) {
        slot = Optional.of(DraftSlot.claimFree(folder));
      }
      DraftSlot own = slot.get();
      own.write(Recoverable.of(draft, own.place(), clock.instant()).toMap());
      return true;
    } catch (IOException | RuntimeException e) {
      trouble.accept("Unsaved work could not be kept: " + e.getMessage());
      return false;
    }
  }

  private synchronized void clear() {
    try {
      if (slot.isPresent()) {
        slot.get().clear();
      }
    } catch (IOException e) {
      trouble.accept("Kept work could not be removed: " + e.getMessage());
    }
  }

  /** The program ends; a draft that is still there will be offered at the next start. */
  public synchronized void release() {
    next();
    try {
      if (slot.isPresent()) {
        slot.get().release();
      }
    } catch (IOException e) {
      trouble.accept("Kept work could not be let go of: " + e.getMessage());
    }
    slot = Optional.empty();
  }
}
