package paydirt.ui.form;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import paydirt.driver.Text;
import paydirt.ui.Desk;

/** A text: one line, or several where there is much of it. */
final class TextRow implements Row {
  private static final int LONG = 60;
  private static final int SHORT_PATTERN_COLUMNS = 9;
  private static final int LINES = 4;

  private final Text text;
  private final Desk desk;
  private final FieldFrame frame;
  private final TextInputControl input;
  private Shown shown;

  TextRow(Text text, Shown first, Desk desk) {
    this.text = text;
    this.desk = desk;
    this.shown = first;
    frame = new FieldFrame(text.label());
    frame.mark(new Help(frame, () -> FieldHelp.of(shown)).mark());
    input = written().length() > LONG ? several() : one();
    input.getStyleClass().add("form-text");
    input.setAccessibleText(text.label());
    input.setText(written());
    input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    input
        .focusedProperty()
        .addListener(
            (source, before, now) -> {
              if (!now) {
                commit();
              }
            });
    show(first);
  }

  private TextArea several() {
    TextArea area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(LINES);
    frame.below(area);
    return area;
  }

  private TextField one() {
    TextField line = new TextField();
    line.setOnAction(event -> commit());
    if (text.accepts("\n")) {
      frame.below(line);
    } else {
      line.setPrefColumnCount(SHORT_PATTERN_COLUMNS);
      frame.beside(line);
    }
    return line;
  }

  @Override
  public Node node() {
    return frame;
  }

  @Override
  public void focus() {
    input.requestFocus();
  }

  @Override
  public boolean revert() {
    boolean typed = !input.getText().equals(written());
    if (typed) {
      input.setText(written());
      frame.complain("");
    }
    return typed;
  }

  @Override
  public void show(Shown now) {
    boolean settled =
        input.getText().equals(written()) || !now.entry().node().text(text).equals(written());
    shown = now;
    if (settled && !input.getText().equals(written())) {
      input.setText(written());
    }
    if (settled) {
      frame.complain("");
    }
    frame.setChanged(now.isChanged());
  }

  private String written() {
    return shown.entry().node().text(text);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      if (revert()) {
        event.consume();
      }
    } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      commit();
      event.consume();
    }
  }

  private void commit() {
    String typed = input.getText();
    if (typed.equals(written())) {
      frame.complain("");
    } else if (text.accepts(typed)) {
      frame.complain("");
      Edits.make(desk, shown.entry(), values -> values.with(text, typed)).ifPresent(this::complain);
    } else {
      frame.complain("Must be " + text.expected() + "; “" + written() + "” is still used");
    }
  }

  @Override
  public Optional<Refused> refused() {
    return frame.complaint().isEmpty()
        ? Optional.empty()
        : Optional.of(new Refused(input.getText(), written(), frame.complaint()));
  }

  @Override
  public void restore(Refused refused) {
    if (refused.over().equals(written())) {
      input.setText(refused.typed());
      frame.complain(refused.why());
    }
  }

  /** Says why not, and marks the place where it was typed. */
  private void complain(Edits.Refused why) {
    String used = written().isBlank() ? "" : "; what stood here is still used";
    frame.complain(why.sentence() + used);
    why.place().ifPresent(place -> input.selectRange(place.column() - 1, place.column()));
  }
}
