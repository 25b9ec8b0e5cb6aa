package paydirt.catalog;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import paydirt.driver.Basis;
import paydirt.driver.Source;
import paydirt.driver.Value;

/**
 * One figure of a record.
 *
 * @param value in the unit of the driver it is filed under
 * @param note what must be known to use it; empty for nothing
 */
public record Figure(double value, Source source, String note) {

  public Figure {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("a figure is " + value + " but must be finite");
    }
  }

  /** Whether it was remembered and not read at its source. */
  public boolean isRecalled() {
    return source.basis() == Basis.RECALLED;
  }

  /** Whether its source is more than a year older than a month. */
  public boolean isStaleIn(YearMonth month) {
    return source.isStaleIn(month);
  }

  /** How old its source is in a month: {@code 14 months old}. */
  public String age(YearMonth month) {
    return ChronoUnit.MONTHS.between(source.date(), month) + " months old";
  }

  /** The figure as a scenario holds it: with its source and note. */
  public Value toValue() {
    return new Value(value, 0, List.of(), Optional.empty(), note, Optional.of(source));
  }
}
