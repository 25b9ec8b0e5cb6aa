package paydirt.ui.help;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import paydirt.driver.Basis;
import paydirt.driver.Choice;
import paydirt.driver.Condition;
import paydirt.driver.Driver;
import paydirt.driver.Source;
import paydirt.formula.Words.Piece;
import paydirt.methodology.Entry;
import paydirt.scenario.Scenario;
import paydirt.ui.component.Badge;
import paydirt.ui.component.Tone;
import paydirt.ui.component.Words;
import paydirt.unit.Notation;

/** Draws a line or a field of the methodology. */
final class EntryCard {
  private static final Notation NOTATION = Scenario.EMPTY.notation();
  private static final double NO_LIMIT = 1e15;
  private static final int MOST_READERS = 8;

  private final YearMonth month;
  private final Predicate<String> isLine;
  private final Consumer<String> follow;

  /**
   * @param month the month against which figures are stale
   * @param isLine whether an id is that of a line; else it is a driver's
   * @param follow leads to an id
   */
  EntryCard(YearMonth month, Predicate<String> isLine, Consumer<String> follow) {
    this.month = month;
    this.isLine = isLine;
    this.follow = follow;
  }

  Node of(Entry entry) {
    VBox card = new VBox();
    card.getStyleClass().add("help-entry");
    card.getChildren().add(head(entry));
    card.getChildren().add(Words.wrapped(entry.id(), "t11", "faint"));
    if (entry instanceof Entry.OfLine line) {
      card.getChildren().addAll(forms(line));
    } else if (entry instanceof Entry.OfField field) {
      card.getChildren().addAll(facts(field));
    }
    if (!entry.readBy().isEmpty()) {
      card.getChildren().add(readers(entry));
    }
    return card;
  }

  private Node head(Entry entry) {
    HBox head = new HBox(6, Words.yielding(entry.label(), "t13"));
    head.setAlignment(Pos.CENTER_LEFT);
    if (entry instanceof Entry.OfLine line) {
      Entry.Form form = line.forms().get(0);
      head.getChildren().add(Badge.of(Tone.OFF, form.kind().word()));
      head.getChildren().add(Words.fixed(NOTATION.symbol(form.unit()), "t11", "faint"));
    } else if (entry instanceof Entry.OfField field && field.field() instanceof Driver driver) {
      head.getChildren().add(Words.fixed(NOTATION.symbol(driver.unit()), "t11", "faint"));
      if (driver.source().map(s -> s.basis() == Basis.RECALLED).orElse(false)) {
        head.getChildren().add(Badge.of(Tone.WARN, Feather.HELP_CIRCLE, "recalled"));
      }
      if (driver.source().map(s -> s.isStaleIn(month)).orElse(false)) {
        head.getChildren().add(Badge.of(Tone.WARN, Feather.CLOCK, "more than a year old"));
      }
    }
    return head;
  }

  // ---- lines

  private List<Node> forms(Entry.OfLine line) {
    List<Node> nodes = new ArrayList<>();
    String said = "";
    for (Entry.Form form : line.forms()) {
      if (!form.doc().equals(said)) {
        nodes.add(Words.wrapped((said.isEmpty() ? "" : "Or: ") + form.doc(), "t12", "muted"));
      }
      said = form.doc();
      nodes.add(formula(form));
    }
    return nodes;
  }

  /** Names as buttons, signs between them; as many lines as it takes. */
  private Node formula(Entry.Form form) {
    FlowPane line = new FlowPane(4, 4);
    line.getChildren().add(Words.fixed("=", "t11", "muted"));
    for (Piece piece : form.formula()) {
      if (piece.id().isPresent()) {
        line.getChildren().add(term(piece.text(), piece.id().get()));
      } else {
        line.getChildren().add(Words.wrapped(piece.text().strip(), "t11", "muted"));
      }
    }
    line.setAccessibleText(form.words());
    return line;
  }

  private Button term(String name, String id) {
    Button term = new Button(name);
    term.getStyleClass().add("term");
    if (!isLine.test(id)) {
      term.getStyleClass().add("input");
    }
    term.setOnAction(event -> follow.accept(id));
    return term;
  }

  private Node readers(Entry entry) {
    FlowPane line = new FlowPane(4, 4);
    line.getChildren().add(Words.fixed("Read by", "t11", "faint"));
    entry.readBy().stream().limit(MOST_READERS).forEach(id -> line.getChildren().add(term(id, id)));
    int more = entry.readBy().size() - MOST_READERS;
    if (more > 0) {
      line.getChildren().add(Words.fixed("and " + more + " more", "t11", "faint"));
    }
    return line;
  }

  // ---- fields

  private List<Node> facts(Entry.OfField field) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(Words.wrapped(field.field().doc(), "t12", "muted"));
    if (field.field() instanceof Driver driver) {
      nodes.add(Words.wrapped(bounds(driver), "t12"));
      driver.source().ifPresent(source -> nodes.add(Words.wrapped(said(source), "t11", "muted")));
    } else if (field.field() instanceof Choice choice) {
      choice
          .options()
          .forEach(
              option ->
                  nodes.add(Words.wrapped("– " + option.label() + ": " + option.doc(), "t12")));
    }
    if (!field.conditions().isEmpty()) {
      String where =
          field.conditions().stream().map(Condition::toString).collect(Collectors.joining(" and "));
      nodes.add(Words.wrapped("Asked where " + where, "t11", "faint"));
    }
    return nodes;
  }

  private static String bounds(Driver driver) {
    String usual =
        "Usual "
            + NOTATION.compactNumber(driver.usualLow(), driver.unit())
            + " to "
            + NOTATION.compactNumber(driver.usualHigh(), driver.unit());
    String least = ", at least " + NOTATION.compactNumber(driver.least(), driver.unit());
    String most =
        driver.most() < NO_LIMIT
            ? ", at most " + NOTATION.compactNumber(driver.most(), driver.unit())
            : "";
    String standard =
        driver.standard().isPresent()
            ? ", default " + NOTATION.exact(driver.standard().getAsDouble(), driver.unit())
            : ", without a default";
    return usual + least + most + standard;
  }

  private static String said(Source source) {
    return "Source: " + source.text() + " (" + source.basis().word() + ", " + source.date() + ")";
  }
}
