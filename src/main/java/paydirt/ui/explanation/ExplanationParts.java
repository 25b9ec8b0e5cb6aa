package paydirt.ui.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import paydirt.analysis.Effect;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Explanation;
import paydirt.analysis.Figure;
import paydirt.analysis.Months;
import paydirt.chart.MonthSeries;
import paydirt.driver.Basis;
import paydirt.driver.Source;
import paydirt.engine.Series;
import paydirt.formula.Kind;
import paydirt.formula.Line;
import paydirt.ui.Desk;
import paydirt.ui.component.Badge;
import paydirt.ui.component.Buttons;
import paydirt.ui.component.Sparkline;
import paydirt.ui.component.Tone;
import paydirt.ui.component.Words;
import paydirt.unit.Notation;
import paydirt.unit.Unit;

/** Draws the parts of an explanation. */
final class ExplanationParts {
  private static final int MOST_READERS = 8;
  private static final double TREND_HEIGHT = 46;

  private final Evaluation evaluation;
  private final Desk desk;
  private final Notation notation;
  private final Months months;

  ExplanationParts(Evaluation evaluation, Desk desk) {
    this.evaluation = evaluation;
    this.desk = desk;
    this.notation = evaluation.scenario().notation();
    this.months = new Months(evaluation.scenario().firstMonth());
  }

  /** Everything but the effects, top to bottom; the readers are last. */
  List<Node> of(Explanation explanation) {
    List<Node> parts = new ArrayList<>();
    parts.add(head(explanation));
    trend(explanation).ifPresent(parts::add);
    parts.add(Words.wrapped(explanation.doc(), "t12", "muted"));
    if (!explanation.formula().isEmpty()) {
      parts.add(formula(explanation));
    }
    if (!explanation.parts().isEmpty()) {
      parts.add(madeOf(explanation));
    }
    if (!explanation.without().isEmpty()) {
      parts.add(
          Words.wrapped(
              "Without " + String.join(", ", explanation.without()) + ": not entered.",
              "t11",
              "warn-text"));
    }
    explanation.passport().ifPresent(passport -> parts.add(passport(explanation, passport)));
    parts.add(usedBy(explanation));
    return parts;
  }

  private Node formula(Explanation explanation) {
    int month = explanation.partsMonth();
    VBox fraction = new VBox(4, expression(explanation.fraction().above(), month));
    fraction.setAlignment(Pos.CENTER);
    if (!explanation.fraction().below().isEmpty()) {
      Region bar = new Region();
      bar.getStyleClass().add("fraction-bar");
      fraction.getChildren().addAll(bar, expression(explanation.fraction().below(), month));
    }
    fraction.setAccessibleText(explanation.formula());
    return section("Formula", fraction);
  }

  /** Names as buttons, signs between them; as many lines as it takes. */
  private Node expression(List<paydirt.formula.Words.Piece> pieces, int month) {
    FlowPane line = new FlowPane(4, 4);
    line.setAlignment(Pos.CENTER);
    for (paydirt.formula.Words.Piece piece : pieces) {
      if (piece.id().isPresent()) {
        Button term = term(piece.id().get(), piece.text(), month);
        if (evaluation.model().sheet().find(piece.id().get()).isEmpty()) {
          term.getStyleClass().add("input");
        }
        line.getChildren().add(term);
      } else {
        line.getChildren().add(Words.wrapped(piece.text().strip(), "t11", "muted"));
      }
    }
    return line;
  }

  private Node head(Explanation explanation) {
    OptionalDouble number = explanation.figure().value();
    boolean isMonth = explanation.figure().unit().equals(Unit.MONTH) && number.isPresent();
    String when =
        isMonth
            ? months.shortly((int) Math.round(number.getAsDouble()))
            : explanation.month() == 0
                ? "whole horizon"
                : months.shortly(explanation.month()) + " · month " + explanation.month();
    HBox value =
        new HBox(8, Words.fixed(text(explanation.figure()), "t22"), gap(), kind(explanation));
    value.setAlignment(Pos.CENTER_LEFT);
    VBox head =
        new VBox(
            2,
            Words.yielding(explanation.chapter(), "path-part"),
            Words.wrapped(explanation.title(), "t15"),
            value,
            Words.fixed(when, "t11", "muted"));
    if (explanation.figure().value().isEmpty()) {
      head.getChildren().add(Words.wrapped(explanation.figure().reason(), "t11", "warn-text"));
    }
    return head;
  }

  private static Badge kind(Explanation explanation) {
    return Badge.of(Tone.OFF, explanation.kind());
  }

  private Optional<Node> trend(Explanation explanation) {
    return evaluation
        .model()
        .sheet()
        .find(explanation.id())
        .filter(line -> line.kind() != Kind.OUTCOME && line.kind() != Kind.CONSTANT)
        .map(this::sparkline);
  }

  private Node sparkline(Line line) {
    Series series = evaluation.projection().series(line);
    Sparkline trend = new Sparkline();
    trend.show(MonthSeries.of(series.toArray(0)));
    trend.setMinHeight(TREND_HEIGHT);
    trend.setPrefHeight(TREND_HEIGHT);
    return trend;
  }

  private Node madeOf(Explanation explanation) {
    VBox rows = new VBox(6);
    for (Explanation.Part part : explanation.parts()) {
      rows.getChildren().add(row(part, explanation.partsMonth()));
    }
    return section("Made of, " + months.shortly(explanation.partsMonth()), rows);
  }

  private Node row(Explanation.Part part, int month) {
    Button name = term(part.id(), part.title(), month);
    if (part.isDriver()) {
      name.getStyleClass().add("input");
    }
    HBox line = new HBox(8, name, gap(), Words.fixed(text(part.figure()), "t12-strong"));
    line.setAlignment(Pos.CENTER_LEFT);
    VBox row = new VBox(3, line);
    part.share()
        .ifPresent(
            share -> {
              line.getChildren()
                  .add(Words.fixed(notation.compact(share, Unit.SHARE), "t11", "muted"));
              row.getChildren().add(shareBar(share));
            });
    return row;
  }

  private static Node shareBar(double share) {
    Region bar = new Region();
    bar.getStyleClass().add("share-bar");
    bar.setStyle("-fx-background-color: " + (share < 0 ? "-pd-s5" : "-pd-s1"));
    StackPane track = new StackPane(bar);
    track.getStyleClass().add("share-track");
    StackPane.setAlignment(bar, Pos.CENTER_LEFT);
    bar.maxWidthProperty().bind(track.widthProperty().multiply(Math.min(1, Math.abs(share))));
    return track;
  }

  /** Where effects will stand once they are known. */
  VBox effectsSection() {
    return new VBox(6);
  }

  void showEffects(VBox section, List<Effect> found, int month) {
    if (found.isEmpty()) {
      return;
    }
    section
        .getChildren()
        .setAll(Words.fixed("A 10 % rise of the driver changes it by", "t11", "muted"));
    for (Effect effect : found) {
      Button name = term(effect.path(), effect.title(), month);
      name.getStyleClass().add("plain");
      name.setWrapText(true);
      HBox.setHgrow(name, Priority.ALWAYS);
      HBox row =
          new HBox(
              8,
              name,
              gap(),
              Words.fixed(signed(change(effect), effect.change()), "t11", "muted"),
              Words.fixed(relative(effect), "t12-medium"));
      row.setAlignment(Pos.CENTER_LEFT);
      section.getChildren().add(row);
    }
  }

  private String relative(Effect effect) {
    String arrow = effect.change() > 0 ? "▲ " : "▼ ";
    // A month is a date: a share of it says nothing.
    if (effect.relative() == 0 || effect.unit().equals(Unit.MONTH)) {
      return arrow.strip();
    }
    return arrow + signed(notation.compact(effect.relative(), Unit.SHARE), effect.relative());
  }

  /** Without what the unit is per, since the number's head says it. */
  private String change(Effect effect) {
    Unit unit = effect.unit();
    if (unit.equals(Unit.MONTH)) {
      return Notation.grouped(effect.change(), 0) + " mo";
    }
    return unit.isPercent()
        ? notation.compactNumber(effect.change(), unit) + " pp"
        : unit.isMoney()
            ? notation.money(effect.change())
            : notation.compactNumber(effect.change(), unit);
  }

  private static String signed(String text, double value) {
    return value > 0 ? "+" + text : text;
  }

  private Node passport(Explanation explanation, Explanation.Passport passport) {
    Unit unit = explanation.figure().unit();
    VBox card = new VBox();
    card.getStyleClass().add("source-card");
    HBox head =
        new HBox(
            6, Words.fixed(passport.isDefault() ? "Default" : "Set here", "t12-strong"), gap());
    passport
        .source()
        .ifPresent(source -> head.getChildren().addAll(marks(source, passport.isStale())));
    head.setAlignment(Pos.CENTER_LEFT);
    card.getChildren().add(head);
    card.getChildren()
        .add(
            Words.wrapped(
                passport.source().map(Source::text).orElse("No source is given."), "t11", "muted"));
    passport
        .source()
        .ifPresent(
            source ->
                card.getChildren().add(Words.wrapped("As of " + source.date(), "t11", "muted")));
    card.getChildren()
        .add(
            Words.wrapped(
                "Usual range "
                    + notation.compact(passport.usualLow(), unit)
                    + " to "
                    + notation.compact(passport.usualHigh(), unit),
                "t11",
                "muted"));
    for (String line : List.of(passport.overTime(), passport.note())) {
      if (!line.isEmpty()) {
        card.getChildren().add(Words.wrapped(line, "t11", "muted"));
      }
    }
    Button edit = Buttons.small("Change it");
    edit.setOnAction(event -> desk.goTo(explanation.id()));
    return section("Where it comes from", card, edit);
  }

  private static List<Node> marks(Source source, boolean isStale) {
    List<Node> marks = new ArrayList<>();
    Tone tone =
        source.basis() == Basis.FOUND
            ? Tone.GOOD
            : source.basis() == Basis.RECALLED ? Tone.WARN : Tone.OFF;
    marks.add(Badge.of(tone, source.basis().word()));
    if (isStale) {
      marks.add(Badge.of(Tone.WARN, "over a year old"));
    }
    return marks;
  }

  private Node usedBy(Explanation explanation) {
    FlowPane readers = new FlowPane(4, 4);
    for (Explanation.Reader reader : explanation.usedBy().stream().limit(MOST_READERS).toList()) {
      readers.getChildren().add(term(reader.id(), reader.title(), explanation.partsMonth()));
    }
    int more = explanation.usedBy().size() - MOST_READERS;
    if (more > 0) {
      readers.getChildren().add(Words.fixed("+ " + more + " lines", "t11", "muted"));
    }
    return explanation.usedBy().isEmpty()
        ? section("Used by no other line")
        : section("Used by", readers);
  }

  private Button term(String id, String title, int month) {
    Button term = new Button(title);
    term.getStyleClass().setAll("term");
    term.setMinWidth(0);
    term.setOnAction(event -> desk.explain(id, month));
    return term;
  }

  private static VBox section(String title, Node... content) {
    VBox section = new VBox(6, Words.fixed(title, "t11", "muted"));
    section.getChildren().addAll(content);
    return section;
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  private String text(Figure figure) {
    OptionalDouble value = figure.value();
    return value.isPresent() ? notation.compact(value.getAsDouble(), figure.unit()) : "–";
  }
}
