package paydirt.ui.component;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** The answer: reaches profit or not, when, how sure. Never by colour alone. */
public final class VerdictBar extends HBox {
  /** How much room the answer takes. */
  public enum Size {
    /** Two lines, 64 high. */
    LARGE,
    /** One line, 32 high. */
    LINE
  }

  /** Icon, paddings and gaps of the one-line bar. */
  private static final double BESIDE_WORDS = 130;

  private final Size size;
  private final StackPane icon = new StackPane();
  private final Label headline;
  private final Label detail;
  private final Label chance = Words.fixed("", "verdict-chance");
  private final Label spread = Words.fixed("", "verdict-spread");
  private final Label of = Words.fixed("", "verdict-of");
  private final Tooltip words = new Tooltip();
  private String whole = "";

  /** An empty bar. */
  public VerdictBar(Size size) {
    this.size = size;
    boolean large = size == Size.LARGE;
    getStyleClass().addAll("verdict", large ? "verdict-large" : "verdict-line");
    headline = Words.yielding("", "verdict-headline");
    detail = Words.yielding("", "verdict-detail");
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    icon.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    HBox sure = new HBox(chance, spread);
    sure.getStyleClass().add("verdict-sure");
    sure.setMaxHeight(Region.USE_PREF_SIZE);
    if (large) {
      VBox words = new VBox(headline, detail);
      words.getStyleClass().add("verdict-words");
      words.setMinWidth(0);
      VBox right = new VBox(sure, of);
      right.getStyleClass().add("verdict-words");
      getChildren().addAll(icon, words, between, right);
    } else {
      // A box shrinks all its labels alike; the sentence is to stay whole as long as it can.
      detail.maxWidthProperty().addListener(observable -> fit());
      detail
          .maxWidthProperty()
          .bind(
              Bindings.createDoubleBinding(
                  () -> Math.max(0, getWidth() - headline.prefWidth(-1) - BESIDE_WORDS),
                  widthProperty(),
                  headline.textProperty(),
                  headline.fontProperty()));
      getChildren().addAll(icon, headline, detail, between, sure);
    }
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.TEXT);
    words.setWrapText(true);
    words.setMaxWidth(480);
    Tooltip.install(this, words);
  }

  /** Shows this verdict. */
  public void show(VerdictText text) {
    getStyleClass().removeIf(style -> style.startsWith("tone-"));
    getStyleClass().add(text.tone().styleClass());
    icon.getChildren().clear();
    text.tone()
        .icon()
        .ifPresent(shape -> icon.getChildren().add(Icons.of(shape, size == Size.LARGE ? 24 : 16)));
    headline.setText(text.headline());
    whole = text.detail();
    fit();
    chance.setText(text.chance().map(VerdictText.Chance::value).orElse(""));
    spread.setText(text.chance().map(VerdictText.Chance::spread).orElse(""));
    of.setText(text.chance().map(VerdictText.Chance::of).orElse(""));
    words.setText((text.headline() + "\n" + text.detail()).strip());
    setAccessibleText(text.headline() + " " + text.detail());
  }

  /**
   * On one line, as many whole sentences of the detail as there is room for; the tooltip has all.
   */
  private void fit() {
    if (size == Size.LARGE) {
      detail.setText(whole);
      return;
    }
    Text measure = new Text();
    measure.setFont(detail.getFont());
    String fitting = "";
    for (String sentence : whole.split("(?<=[.]) ", -1)) {
      String longer = (fitting + " " + sentence).strip();
      measure.setText(longer);
      if (measure.getLayoutBounds().getWidth() > detail.getMaxWidth()) {
        break;
      }
      fitting = longer;
    }
    detail.setText(fitting);
  }
}
