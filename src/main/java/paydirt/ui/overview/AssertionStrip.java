package paydirt.ui.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import paydirt.analysis.AssertionReport;
import paydirt.analysis.AssertionResult;
import paydirt.analysis.Evaluation;
import paydirt.scenario.Assertion;
import paydirt.ui.Desk;
import paydirt.ui.component.Buttons;
import paydirt.ui.component.Icons;
import paydirt.ui.component.Tone;

/**
 * Whether what the scenario states about its results is so: those that fail first, each with the
 * month in which it begins. What holds is named alone, its sign says so. A click explains one.
 * Without assertions it takes no room.
 */
final class AssertionStrip {

  /** Of more than these, the last and all others are one chip that leads to the form. */
  private static final int MOST = 4;

  private static final double GAP = 6;
  private static final double WIDEST = 340;

  private final Desk desk;
  private final FlowPane strip = new FlowPane(GAP, GAP);

  AssertionStrip(Desk desk) {
    this.desk = desk;
    strip.getStyleClass().add("assertion-strip");
    strip.setMinHeight(FlowPane.USE_PREF_SIZE);
    // A pane that wraps is as wide as it likes; it must not push its neighbours.
    strip.setPrefWrapLength(1);
    show(List.of());
  }

  Node node() {
    return strip;
  }

  void show(Evaluation evaluation) {
    show(AssertionReport.of(evaluation));
  }

  private void show(List<AssertionResult> results) {
    List<AssertionResult> sorted =
        results.stream().sorted(Comparator.comparing(AssertionStrip::urgency)).toList();
    int shown = sorted.size() > MOST ? MOST - 1 : sorted.size();
    strip.getChildren().clear();
    sorted.subList(0, shown).forEach(result -> strip.getChildren().add(chip(result)));
    if (shown < sorted.size()) {
      strip.getChildren().add(more(sorted.subList(shown, sorted.size())));
    }
    strip.setVisible(!results.isEmpty());
    strip.setManaged(!results.isEmpty());
  }

  private static int urgency(AssertionResult result) {
    return switch (result.state()) {
      case FAILS -> 0;
      case UNTESTED -> 1;
      case HOLDS -> 2;
    };
  }

  private Hyperlink chip(AssertionResult result) {
    String label = result.assertion().label();
    boolean holds = result.state() == AssertionResult.State.HOLDS;
    Hyperlink chip = link(holds ? label : capital(result.shortly()) + ": " + label, tone(result));
    chip.setAccessibleText(label + " " + result.shortly());
    chip.setTooltip(new Tooltip(label + "\n" + result.sentence()));
    chip.setOnAction(
        event ->
            desk.explain(
                result.assertion().evidence().id(),
                result.failing().stream().findFirst().orElse(1)));
    return chip;
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private Hyperlink more(List<AssertionResult> others) {
    boolean allHold = others.stream().allMatch(r -> r.state() == AssertionResult.State.HOLDS);
    Hyperlink more =
        link(
            others.size() + (allHold ? " more hold" : " more"),
            allHold ? Tone.GOOD : tone(others.get(0)));
    more.setOnAction(
        event -> desk.goTo(Assertion.SECTION.key() + "." + others.get(0).assertion().id()));
    return more;
  }

  private static Hyperlink link(String text, Tone tone) {
    Hyperlink link = Buttons.link(text);
    Optional.of(tone).flatMap(Tone::icon).ifPresent(icon -> link.setGraphic(Icons.of(icon, 12)));
    link.getStyleClass().addAll("chip", tone.styleClass());
    link.setMinWidth(0);
    link.setMaxWidth(WIDEST);
    return link;
  }

  private static Tone tone(AssertionResult result) {
    return switch (result.state()) {
      case HOLDS -> Tone.GOOD;
      case FAILS -> Tone.BAD;
      case UNTESTED -> Tone.OFF;
    };
  }
}
