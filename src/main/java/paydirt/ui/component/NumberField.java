package paydirt.ui.component;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A number a person can set: name and badges, a field with the unit inside, a slider over the usual
 * range, and a sentence where there is something to say.
 *
 * <p>Enter or leaving the field takes the text over, Esc takes the typing back, the arrows nudge by
 * a step, with Alt by 1 %, with Shift and Alt by 10 %. A text that cannot be read stays as it was
 * typed, is marked, and the sentence says which value is still used.
 */
public final class NumberField extends VBox {
  private static final MathContext NUDGED = new MathContext(6);
  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
  private static final PseudoClass UNUSUAL = PseudoClass.getPseudoClass("unusual");
  private static final PseudoClass UNREADABLE = PseudoClass.getPseudoClass("unreadable");
  private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
  private static final PseudoClass FORMULA = PseudoClass.getPseudoClass("formula");

  private final String unit;
  private final UsualRange usual;
  private final NumberText text;
  private final Label name;
  private final HBox badges = new HBox();
  private final NumberBox box;
  private final TextField input;
  private final RangeSlider slider;
  private final HBox note = new HBox();
  private final Label sentence = Words.wrapped("", "number-note-text");
  private final FontIcon noteIcon = Icons.of(Feather.INFO, 12);

  private NumberState state = NumberState.notEntered();
  private double step;
  private DoubleConsumer onCommit = value -> {};
  private DoubleConsumer onChanging = value -> {};
  private Runnable onClear = () -> {};
  private String refused = "";

  /**
   * A field without a value.
   *
   * @param label the name of the number
   * @param unit its unit as shown inside the field: {@code %/mo}
   * @param usual the range the slider spans
   * @param text reads and writes the number
   */
  public NumberField(String label, String unit, UsualRange usual, NumberText text) {
    this.unit = unit;
    this.usual = usual;
    this.text = text;
    this.step = usual.step();
    getStyleClass().add("number-row");
    name = Words.wrapped(label, "number-name");
    name.setTooltip(new Tooltip(label));
    badges.getStyleClass().add("number-badges");
    badges.setMinWidth(Region.USE_PREF_SIZE);
    box = new NumberBox(unit);
    input = box.input();
    input.setPromptText("not entered");
    input.setAccessibleText(unit.isEmpty() ? label : label + ", " + unit);
    name.setLabelFor(input);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox head = new HBox(name, badges, between, box);
    head.getStyleClass().add("number-head");
    slider = new RangeSlider(usual, this::preview, value -> onCommit.accept(value));
    slider.name(label);
    HBox.setHgrow(slider, Priority.ALWAYS);
    HBox scale =
        new HBox(
            Words.fixed(text.brief(usual.low()), "range-low"),
            slider,
            Words.fixed(text.brief(usual.high()), "range-high"));
    scale.getStyleClass().add("number-scale");
    note.getStyleClass().add("number-note");
    note.getChildren().addAll(noteIcon, sentence);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    getChildren().addAll(head, scale, note);
    input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    input.setOnAction(event -> commit());
    input
        .focusedProperty()
        .addListener(
            (source, before, now) -> {
              if (now) {
                input.selectAll();
              } else if (typed()) {
                commit();
              }
            });
    show(state);
  }

  /** Shows what the document says; a text being typed or refused stays until it is settled. */
  public void show(NumberState shown) {
    boolean settled = !typed() || !shown.value().equals(state.value());
    state = shown;
    if (settled) {
      refused = "";
      if (typed()) {
        input.setText(written());
        if (input.isFocused()) {
          input.selectAll();
        }
      }
    }
    refresh();
  }

  /**
   * Marks what was just entered as not acceptable; to be called from the commit action.
   *
   * @param why short, without a full stop: {@code Must be at least 0}
   */
  public void refuse(String why) {
    refused = why;
    refresh();
  }

  /** What the field shows of the document. */
  public NumberState state() {
    return state;
  }

  /** Puts these badges, and what else is small, beside the name. */
  public void setBadges(Node... shown) {
    badges.getChildren().setAll(shown);
  }

  /** The step of one arrow key, in the unit of the value, above 0. */
  public void setStep(double nudge) {
    step = nudge;
  }

  /** Called with a value that was entered; one gesture calls it once. */
  public void setOnCommit(DoubleConsumer action) {
    onCommit = action;
  }

  /** Called with values passed while the slider is dragged. */
  public void setOnChanging(DoubleConsumer action) {
    onChanging = action;
  }

  /** Called when the value was taken away. */
  public void setOnClear(Runnable action) {
    onClear = action;
  }

  /** The text input, to focus it. */
  public TextField input() {
    return input;
  }

  private String written() {
    return state.value().isPresent() ? text.write(state.value().getAsDouble()) : "";
  }

  private boolean typed() {
    return !input.getText().equals(written());
  }

  private void preview(double value) {
    input.setText(text.write(value));
    onChanging.accept(value);
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE -> {
        if (revert()) {
          event.consume();
        }
      }
      case UP -> nudge(event, 1);
      case DOWN -> nudge(event, -1);
      default -> {}
    }
  }

  /** Takes the typing back; false if nothing was typed. */
  public boolean revert() {
    boolean typed = typed();
    if (typed) {
      refused = "";
      input.setText(written());
      input.selectAll();
      refresh();
    }
    return typed;
  }

  private void nudge(KeyEvent event, int direction) {
    event.consume();
    OptionalDouble from = state.value();
    if (typed() && text.read(input.getText()) instanceof NumberText.Value typedValue) {
      from = OptionalDouble.of(typedValue.number());
    }
    if (from.isEmpty() || state.followsFormula()) {
      return;
    }
    double value = from.getAsDouble();
    double share = event.isShiftDown() ? 0.10 : 0.01;
    BigDecimal next =
        event.isAltDown()
            ? BigDecimal.valueOf(value + direction * share * Math.abs(value)).round(NUDGED)
            : BigDecimal.valueOf(value).add(BigDecimal.valueOf(direction * step));
    take(next.doubleValue());
  }

  private void commit() {
    if (state.followsFormula() || !typed()) {
      input.selectAll();
      return;
    }
    NumberText.Entry entry = text.read(input.getText());
    if (entry instanceof NumberText.Value value) {
      take(value.number());
    } else if (entry instanceof NumberText.Unreadable unreadable) {
      refused = unreadable.why();
      refresh();
    } else {
      refused = "";
      onClear.run();
      refresh();
    }
  }

  private void take(double value) {
    refused = "";
    if (state.value().isPresent() && state.value().getAsDouble() == value) {
      input.setText(written());
    } else {
      input.setText(text.write(value));
      onCommit.accept(value);
    }
    input.selectAll();
    refresh();
  }

  private void refresh() {
    boolean missing = state.value().isEmpty();
    boolean unusual =
        !missing && !state.followsFormula() && !usual.contains(state.value().getAsDouble());
    pseudoClassStateChanged(CHANGED, state.changed());
    pseudoClassStateChanged(FORMULA, state.followsFormula());
    pseudoClassStateChanged(UNREADABLE, !refused.isEmpty());
    pseudoClassStateChanged(UNUSUAL, unusual && refused.isEmpty());
    pseudoClassStateChanged(MISSING, missing && refused.isEmpty());
    input.setEditable(!state.followsFormula());
    box.showUnit(!missing && refused.isEmpty());
    slider.show(
        state.value(), state.saved(), !missing && !state.followsFormula() && refused.isEmpty());
    if (!refused.isEmpty()) {
      say(Feather.X_OCTAGON, refused + "; " + stillUsed());
    } else if (unusual) {
      String range =
          "Usual is " + text.brief(usual.low()) + " to " + text.brief(usual.high()) + ".";
      say(Feather.ALERT_TRIANGLE, state.note().orElse(range));
    } else if (state.note().isPresent()) {
      Feather icon =
          missing ? Feather.CORNER_DOWN_RIGHT : state.followsFormula() ? Feather.LINK : null;
      say(icon, state.note().get());
    } else {
      say(null, "");
    }
  }

  private String stillUsed() {
    return state.value().isPresent()
        ? (written() + (unit.startsWith("%") ? " %" : " " + unit)).strip() + " is still used"
        : "no value is used";
  }

  private void say(Feather icon, String words) {
    note.setVisible(!words.isEmpty());
    note.setManaged(!words.isEmpty());
    noteIcon.setVisible(icon != null);
    noteIcon.setManaged(icon != null);
    if (icon != null) {
      noteIcon.setIconCode(icon);
    }
    sentence.setText(words);
    input.setAccessibleHelp(words);
  }
}
