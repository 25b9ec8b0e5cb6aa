package paydirt.ui.tile;

import java.util.List;
import java.util.Optional;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Months;
import paydirt.analysis.Verdict;
import paydirt.chart.MonthSeries;
import paydirt.engine.Outcome;
import paydirt.ui.component.Change;
import paydirt.ui.component.Change.Arrow;
import paydirt.ui.component.Courses;
import paydirt.ui.component.TileText;
import paydirt.ui.component.Tone;
import paydirt.unit.Notation;
import paydirt.unit.Unit;

/**
 * Writes the tiles: one evaluation in words, beside the saved one if there is one to compare with.
 */
final class TileWriter {

  private final Evaluation now;
  private final Optional<Evaluation> saved;
  private final boolean narrow;
  private final Notation notation;
  private final Months months;

  TileWriter(Evaluation now, Optional<Evaluation> saved, boolean narrow) {
    this.now = now;
    this.saved = saved;
    this.narrow = narrow;
    this.notation = now.scenario().notation();
    this.months = new Months(now.scenario().firstMonth());
  }

  TileText write(KeyNumber number) {
    String label = narrow ? number.shortLabel() : number.label();
    Outcome outcome = number.outcome(now);
    MonthSeries course = Courses.of(now.projection().series(number.course().apply(now.model())));
    if (outcome.value().isEmpty()) {
      return outcome.isNever()
          ? new TileText(label, "never", "", within(), never(number), course)
          : new TileText(label, "–", "", outcome.reason(), Change.none(), MonthSeries.of());
    }
    double value = outcome.value().getAsDouble();
    if (number.unit(now).equals(Unit.MONTH) && now.verdict().state() == Verdict.State.LOST) {
      return new TileText(label, "lost", "", "reached " + month(value), lost(), course);
    }
    return new TileText(
        label,
        digits(value, number.unit(now)),
        number.unit(now).isPercent() ? notation.symbol(number.unit(now)) : "",
        context(number),
        change(number, value),
        course);
  }

  /** The number without what the label says already. */
  private String digits(double value, Unit unit) {
    if (unit.equals(Unit.MONTH)) {
      return month(value);
    }
    return unit.isMoney() ? notation.money(value) : notation.compactNumber(value, unit);
  }

  private String month(double value) {
    return months.shortly((int) Math.round(value));
  }

  private String within() {
    return "within " + now.projection().months() + " months";
  }

  private String context(KeyNumber number) {
    List<String> parts = number.context().apply(now);
    return narrow ? parts.get(0) : String.join(" · ", parts);
  }

  private Change never(KeyNumber number) {
    return saved
        .map(number::outcome)
        .filter(before -> before.value().isPresent())
        .map(
            before ->
                new Change(Tone.BAD, Arrow.NONE, "was " + month(before.value().getAsDouble())))
        .orElse(new Change(Tone.BAD, Arrow.NONE, "not reached"));
  }

  private Change lost() {
    Outcome lost = now.projection().outcome(now.model().metrics().lost());
    return lost.value().isPresent()
        ? new Change(Tone.WARN, Arrow.NONE, "from " + month(lost.value().getAsDouble()))
        : Change.none();
  }

  private Change change(KeyNumber number, double value) {
    if (saved.isEmpty()) {
      return Change.none();
    }
    Outcome before = number.outcome(saved.get());
    if (before.value().isEmpty()) {
      return new Change(Tone.OFF, Arrow.NONE, before.isNever() ? "was never" : "was –");
    }
    double difference = value - before.value().getAsDouble();
    String text = signed(difference, number.unit(now));
    if (text.isEmpty()) {
      return Change.none();
    }
    return new Change(
        tone(number.better(), difference), difference > 0 ? Arrow.UP : Arrow.DOWN, text);
  }

  private static Tone tone(KeyNumber.Better better, double difference) {
    return switch (better) {
      case MORE -> difference > 0 ? Tone.GOOD : Tone.BAD;
      case LESS -> difference < 0 ? Tone.GOOD : Tone.BAD;
      case NEITHER -> Tone.OFF;
    };
  }

  /** A difference with its sign; empty where it rounds to nothing. */
  private String signed(double difference, Unit unit) {
    String text;
    if (unit.equals(Unit.MONTH)) {
      text = Notation.grouped(difference, 0) + " mo";
    } else if (unit.isPercent()) {
      text = Notation.grouped(difference * 100, 1) + " pp";
    } else {
      text = digits(difference, unit);
    }
    boolean nothing = text.chars().noneMatch(c -> c >= '1' && c <= '9');
    return nothing ? "" : difference > 0 ? "+" + text : text;
  }
}
