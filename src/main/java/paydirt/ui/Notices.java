package paydirt.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import paydirt.scenario.Entry;
import paydirt.scenario.Problem;
import paydirt.scenario.Scenario;
import paydirt.ui.component.Buttons;
import paydirt.ui.component.Notice;
import paydirt.ui.component.Tone;

/** What went wrong or needs an answer, in a corner above the views until it is settled. */
final class Notices {
  private static final double WIDTH = 420;

  private final VBox stack = new VBox(8);

  Notices() {
    stack.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    stack.setPickOnBounds(false);
    stack.getStyleClass().add("notices");
    StackPane.setAlignment(stack, Pos.TOP_RIGHT);
  }

  Node node() {
    return stack;
  }

  /**
   * Shows a notice in the place of any other about the same.
   *
   * @param about what it is about, such as {@code file}
   */
  void show(String about, Tone tone, String what, String kept, List<Answer> answers) {
    clear(about);
    List<Button> buttons = new ArrayList<>();
    for (Answer answer : answers) {
      Button button = Buttons.small(answer.label());
      button.setOnAction(
          event -> {
            clear(about);
            answer.task().run();
          });
      buttons.add(button);
    }
    Button close = Buttons.small(answers.isEmpty() ? "Close" : "Not now");
    close.setOnAction(event -> clear(about));
    buttons.add(close);
    Notice notice = new Notice(tone, what, kept, buttons.toArray(Button[]::new));
    notice.setUserData(about);
    stack.getChildren().add(notice);
  }

  /** Says that something went wrong that needs no answer. */
  void trouble(String about, String sentence) {
    show(about, Tone.WARN, sentence, "The program goes on.", List.of());
  }

  /**
   * Says why something was not done; nothing was changed.
   *
   * @param what what was wanted: {@code Remove Atlas}
   * @param show leads to a field
   */
  void refusal(String what, Problem why, Scenario scenario, Consumer<String> show) {
    Optional<Entry> field = Entry.at(scenario.root(), why.path());
    String where = field.map(Notices::words).orElse(why.path());
    show(
        "refusal",
        Tone.WARN,
        "Not done: " + what,
        why.sentence(where) + ".",
        field.map(entry -> new Answer("Show it", () -> show.accept(entry.path()))).stream()
            .toList());
  }

  private static String words(Entry entry) {
    String item = entry.node().label();
    return "“" + entry.field().label() + "”" + (item.isEmpty() ? "" : " of " + item);
  }

  /** Takes away what was said about something. */
  void clear(String about) {
    stack.getChildren().removeIf(notice -> about.equals(notice.getUserData()));
  }

  /** Something a person can answer. */
  record Answer(String label, Runnable task) {}
}
