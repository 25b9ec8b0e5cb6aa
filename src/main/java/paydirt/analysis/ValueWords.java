package paydirt.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import paydirt.driver.Distribution;
import paydirt.driver.Driver;
import paydirt.driver.Step;
import paydirt.driver.Value;
import paydirt.unit.Notation;
import paydirt.unit.Unit;

/** What a driver's number has to say beyond itself, in words. */
public record ValueWords(Notation notation) {

  /** A sentence for how it moves and one for how uncertain it is; none for a plain number. */
  public List<String> of(Optional<Value> value, Driver driver) {
    List<String> words = new ArrayList<>();
    value.filter(Value::changes).ifPresent(v -> words.add(overTime(v, driver.unit())));
    value
        .flatMap(Value::distribution)
        .ifPresent(spread -> words.add(spread(spread, driver.unit())));
    return words;
  }

  /** How it moves: {@code −10 % a year; from month 13 set to 25 $/user·mo}; empty if it holds. */
  public String overTime(Value value, Unit unit) {
    List<String> moves = new ArrayList<>();
    if (value.perYear() != 0) {
      moves.add(perYear(value.perYear()));
    }
    for (Step step : value.steps()) {
      String change =
          switch (step.change()) {
            case SET -> "set to " + notation.exactWithUnit(step.amount(), unit);
            case ADD -> "plus " + notation.exactWithUnit(step.amount(), unit);
            case MULTIPLY -> "times " + notation.exact(step.amount(), Unit.PURE);
          };
      moves.add(
          "from month "
              + step.month()
              + " "
              + change
              + (step.perYear().isPresent()
                  ? ", then " + perYear(step.perYear().getAsDouble())
                  : ""));
    }
    return String.join("; ", moves);
  }

  private String perYear(double rate) {
    return (rate > 0 ? "+" : "") + notation.exactWithUnit(rate, Unit.SHARE) + " a year";
  }

  /** How uncertain it is: {@code 90 % range 2 to 7 %/mo, log-normal}. */
  public String spread(Distribution spread, Unit unit) {
    if (spread instanceof Distribution.Normal s) {
      return "90 % range " + range(s.low(), s.high(), unit) + ", normal";
    }
    if (spread instanceof Distribution.LogNormal s) {
      return "90 % range " + range(s.low(), s.high(), unit) + ", log-normal";
    }
    if (spread instanceof Distribution.Uniform s) {
      return "anywhere from " + range(s.low(), s.high(), unit);
    }
    if (spread instanceof Distribution.Triangular s) {
      return "from " + range(s.low(), s.high(), unit) + ", triangular";
    }
    if (spread instanceof Distribution.Pert s) {
      return "from " + range(s.low(), s.high(), unit) + ", PERT";
    }
    if (spread instanceof Distribution.Beta s) {
      return "from " + range(s.low(), s.high(), unit) + ", beta";
    }
    return oneOf((Distribution.Discrete) spread, unit);
  }

  private String oneOf(Distribution.Discrete spread, Unit unit) {
    double sum = spread.weights().stream().mapToDouble(weight -> weight).sum();
    return IntStream.range(0, spread.values().size())
        .mapToObj(
            i ->
                notation.exact(spread.values().get(i), unit)
                    + String.format(Locale.ROOT, " (%.0f %%)", 100 * spread.weights().get(i) / sum))
        .collect(Collectors.joining(", ", "one of ", " " + notation.symbol(unit)))
        .strip();
  }

  private String range(double low, double high, Unit unit) {
    return notation.exact(low, unit) + " to " + notation.exactWithUnit(high, unit);
  }
}
