package paydirt.ui.form;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import paydirt.analysis.ValueWords;
import paydirt.driver.Basis;
import paydirt.driver.Choice;
import paydirt.driver.Driver;
import paydirt.driver.Source;
import paydirt.driver.Text;
import paydirt.driver.Value;
import paydirt.scenario.Scenario;
import paydirt.ui.component.Badge;
import paydirt.ui.component.Tone;
import paydirt.ui.component.Words;
import paydirt.unit.Notation;

/** What a field is, what is usual, what is allowed and where its number comes from. */
final class FieldHelp {
  private static final double WIDTH = 320;

  private final Row.Shown shown;
  private final VBox words = new VBox();

  private FieldHelp(Row.Shown shown) {
    this.shown = shown;
  }

  static Node of(Row.Shown shown) {
    return new FieldHelp(shown).write();
  }

  /** How old a source is: {@code 14 months old}. */
  static String age(Source source, YearMonth now) {
    return ChronoUnit.MONTHS.between(source.date(), now) + " months old";
  }

  private Node write() {
    words.getStyleClass().add("field-help");
    words.setPrefWidth(WIDTH);
    words.setMaxWidth(WIDTH);
    String item = shown.entry().node().label();
    String label = shown.entry().field().label();
    words.getChildren().add(Words.wrapped(item.isEmpty() ? label : label + ", " + item, "t13"));
    words.getChildren().add(Words.wrapped(shown.entry().field().doc()));
    if (shown.entry().field() instanceof Driver driver) {
      writeDriver(driver);
    } else if (shown.entry().field() instanceof Choice choice) {
      choice.options().forEach(option -> fact(option.label(), option.doc()));
    } else if (shown.entry().field() instanceof Text text) {
      fact("Expected", text.expected());
    }
    fact("Id", shown.entry().path());
    return words;
  }

  private void writeDriver(Driver driver) {
    Notation notation = shown.scenario().notation();
    fact("Usual", range(driver.usualLow(), driver.usualHigh(), driver, notation));
    fact("Allowed", range(driver.least(), driver.most(), driver, notation) + extras(driver));
    driver
        .standard()
        .ifPresent(value -> fact("Default", notation.exactWithUnit(value, driver.unit())));
    Scenario.Bound bound = new Scenario.Bound(shown.entry().node(), driver);
    new ValueWords(notation).of(bound.value(), driver).forEach(moves -> fact("Here", moves));
    bound.value().map(Value::note).filter(note -> !note.isEmpty()).ifPresent(n -> fact("Note", n));
    bound.source().ifPresent(this::writeSource);
  }

  private static String extras(Driver driver) {
    return (driver.isWhole() ? ", whole numbers" : "")
        + (driver.isOptional() ? ", or not entered" : "")
        + (driver.varies() ? "" : "; the same in every month");
  }

  private static String range(double low, double high, Driver driver, Notation notation) {
    return notation.exact(low, driver.unit())
        + " to "
        + notation.exactWithUnit(high, driver.unit());
  }

  private void fact(String name, String content) {
    if (!content.isEmpty()) {
      HBox row = new HBox(Words.fixed(name, "help-name"), Words.wrapped(content, "t11"));
      row.getStyleClass().add("help-row");
      words.getChildren().add(row);
    }
  }

  private void writeSource(Source source) {
    HBox badges = new HBox(basis(source.basis()));
    badges.getStyleClass().add("help-row");
    YearMonth now = shown.scenario().firstMonth();
    if (source.isStaleIn(now)) {
      badges.getChildren().add(Badge.of(Tone.WARN, Feather.CLOCK, age(source, now)));
    }
    badges.getChildren().add(Words.fixed("as of " + source.date(), "t11", "muted"));
    VBox card = new VBox(Words.wrapped(source.text(), "t11"), badges);
    card.getStyleClass().add("source-card");
    words.getChildren().add(card);
  }

  private static Badge basis(Basis basis) {
    return switch (basis) {
      case FOUND -> Badge.of(Tone.GOOD, Feather.CHECK, basis.word());
      case RECALLED -> Badge.of(Tone.WARN, Feather.HELP_CIRCLE, basis.word());
      case ASSUMPTION -> Badge.of(Tone.OFF, Feather.EDIT_3, basis.word());
    };
  }
}
