package paydirt.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/**
 * Something a person can do from a menu, by keys or by name.
 *
 * @param label what it does, as a command: {@code Save as…}
 * @param keys the keys that do it, the first one is shown; may be none
 * @param enabled whether it can be done now
 */
record Action(
    String label,
    Feather icon,
    List<KeyCombination> keys,
    ObservableBooleanValue enabled,
    Runnable task) {

  Action {
    keys = List.copyOf(keys);
  }

  /** An action that can always be done; {@code keys} as in {@code Shortcut+Shift+S}. */
  static Action of(String label, Feather icon, Runnable task, String... keys) {
    return new Action(
        label,
        icon,
        java.util.Arrays.stream(keys).map(KeyCombination::valueOf).toList(),
        Bindings.createBooleanBinding(() -> true),
        task);
  }

  /** The same action, possible only at times. */
  Action when(ObservableBooleanValue possible) {
    return new Action(label, icon, keys, possible, task);
  }

  /** The keys as they are shown: {@code Ctrl+Shift+S}; empty if there are none. */
  String keyText() {
    return keys.isEmpty() ? "" : keys.get(0).getDisplayText();
  }

  /** Does it, if it can be done now. */
  void run() {
    if (enabled.get()) {
      task.run();
    }
  }
}
