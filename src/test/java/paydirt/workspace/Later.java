package paydirt.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A scheduled executor without threads: what is scheduled waits until a test lets time pass. */
final class Later extends ScheduledThreadPoolExecutor {

  private final List<Task> tasks = new ArrayList<>();

  Later() {
    super(1);
  }

  @Override
  public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
    Task task = new Task(command, unit.toMillis(delay));
    tasks.add(task);
    return task;
  }

  /** Everything that is due has its turn; what was cancelled does nothing. */
  void pass() {
    List<Task> due = new ArrayList<>(tasks);
    tasks.clear();
    due.forEach(Task::run);
  }

  /** The last task that waits runs although it was cancelled, as if it had begun before. */
  Runnable begunBeforeCancel() {
    return tasks.get(tasks.size() - 1).command;
  }

  private static final class Task extends FutureTask<Void> implements ScheduledFuture<Void> {
    private final Runnable command;
    private final long millis;

    Task(Runnable command, long millis) {
      super(command, null);
      this.command = command;
      this.millis = millis;
    }

    @Override
    public long getDelay(TimeUnit unit) {
      return unit.convert(millis, TimeUnit.MILLISECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
      return Long.compare(millis, other.getDelay(TimeUnit.MILLISECONDS));
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }
}
