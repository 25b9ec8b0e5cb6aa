package paydirt.ui.explanation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import paydirt.analysis.Effect;
import paydirt.analysis.Effects;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Explainer;
import paydirt.analysis.Explanation;
import paydirt.ui.Desk;
import paydirt.ui.component.Buttons;
import paydirt.ui.component.EmptyState;
import paydirt.ui.component.Icons;
import paydirt.ui.component.Tone;
import paydirt.ui.component.Words;

/** Why one number is what it is, with a way back to the number before. */
public final class ExplanationPane {
  private static final int MOST_EFFECTS = 6;

  /** A number in a month; months are 1-based. */
  private record Place(String id, int month) {}

  private final Desk desk;
  private final Executor worker;
  private final Effects effects;
  private final VBox body = new VBox(12);
  private final Button back = Buttons.bare(Feather.ARROW_LEFT, "Back to the number before");
  private final Button close = Buttons.bare(Feather.X, "Fold the explanation");
  private final VBox pane;
  private final Deque<Place> before = new ArrayDeque<>();
  private Optional<Place> place = Optional.empty();
  private Optional<Evaluation> now = Optional.empty();

  /** Counts what was asked, so that effects of an earlier question are dropped. */
  private final AtomicInteger question = new AtomicInteger();

  /**
   * @param effects says what moves a number
   * @param worker where effects are worked out, apart from the window's thread
   */
  public ExplanationPane(Desk desk, Effects effects, Executor worker) {
    this.desk = desk;
    this.effects = effects;
    this.worker = worker;
    back.setDisable(true);
    back.setOnAction(event -> goBack());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head =
        new HBox(
            6,
            Icons.of(Feather.HELP_CIRCLE, 14),
            Words.fixed("Why is this number?", "t11", "muted"),
            gap,
            back,
            close);
    head.getStyleClass().add("pane-tools");
    body.setPadding(new Insets(10, 14, 14, 14));
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    pane = new VBox(head, scroll);
    pane.getStyleClass().add("explanation-pane");
    showNothing();
  }

  /** The pane, to be put beside the views. */
  public Node node() {
    return pane;
  }

  /** The button that folds the pane away. */
  public Button closeButton() {
    return close;
  }

  /** What is explained at the moment: a line's or a driver's id. */
  public Optional<String> explained() {
    return place.map(Place::id);
  }

  /** Explains the same number in a new evaluation. */
  public void show(Evaluation evaluation) {
    now = Optional.of(evaluation);
    refresh();
  }

  /**
   * Explains another number.
   *
   * @param month 1-based; without meaning for outcomes
   */
  public void explain(String id, int month) {
    Place wanted = new Place(id, month);
    if (place.isPresent() && !place.get().equals(wanted)) {
      before.push(place.get());
    }
    place = Optional.of(wanted);
    refresh();
  }

  private void goBack() {
    if (!before.isEmpty()) {
      place = Optional.of(before.pop());
      refresh();
    }
  }

  private void refresh() {
    question.incrementAndGet();
    back.setDisable(before.isEmpty());
    Optional<Explanation> explanation =
        now.flatMap(
            evaluation ->
                place.flatMap(
                    at ->
                        new Explainer(evaluation)
                            .explain(
                                at.id(),
                                Math.max(
                                    1, Math.min(at.month(), evaluation.projection().months())))));
    explanation.ifPresentOrElse(this::showExplanation, this::showNothing);
  }

  private void showNothing() {
    body.getChildren()
        .setAll(
            new EmptyState(
                Tone.OFF,
                Feather.HELP_CIRCLE,
                "No number is chosen",
                "Click a tile, a month of a chart or a cell of the table."));
  }

  private void showExplanation(Explanation explanation) {
    Evaluation evaluation = now.orElseThrow();
    ExplanationParts parts = new ExplanationParts(evaluation, desk);
    body.getChildren().setAll(parts.of(explanation));
    if (!explanation.kind().equals("driver") && explanation.figure().value().isPresent()) {
      VBox section = parts.effectsSection();
      body.getChildren().add(Math.max(1, body.getChildren().size() - 1), section);
      findEffects(evaluation, explanation, parts, section);
    }
  }

  private void findEffects(
      Evaluation evaluation, Explanation explanation, ExplanationParts parts, VBox section) {
    int asked = question.get();
    int month = explanation.partsMonth();
    worker.execute(
        () -> {
          List<Effect> found =
              effects.of(
                  evaluation, explanation.id(), month, MOST_EFFECTS, () -> question.get() != asked);
          Platform.runLater(
              () -> {
                if (question.get() == asked) {
                  parts.showEffects(section, found, month);
                }
              });
        });
  }
}
