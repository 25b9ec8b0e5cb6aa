package paydirt.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/** An executor whose tasks wait until a test runs them, in the order it likes. */
final class Waiting implements Executor {

  private final List<Runnable> tasks = new ArrayList<>();

  @Override
  public void execute(Runnable task) {
    tasks.add(task);
  }

  int count() {
    return tasks.size();
  }

  /** Runs the task that has waited longest. */
  void runFirst() {
    tasks.remove(0).run();
  }

  /** Runs the task that came last. */
  void runLast() {
    tasks.remove(tasks.size() - 1).run();
  }

  void runAll() {
    while (!tasks.isEmpty()) {
      runFirst();
    }
  }
}
