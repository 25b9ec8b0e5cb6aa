package paydirt.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import paydirt.driver.Source;
import paydirt.formula.Words;

/**
 * Why a number is what it is: its formula, the values it was made from, and where those come from.
 *
 * @param id the line's or the driver's id
 * @param chapter the part of the model it belongs to; for a driver, its section
 * @param kind the kind of line, or {@code driver}
 * @param month the month the figures are of, 1-based; 0 for outcomes, which are of the whole
 *     horizon
 * @param partsMonth the month, 1-based, that the figures of the parts are of; the last one for
 *     outcomes
 * @param formula the formula in words; empty for a driver
 * @param fraction the same, each name a piece of its own; without pieces for a driver
 * @param parts what the formula reads, in reading order
 * @param passport where a driver's number comes from; empty for a line
 * @param without the drivers that a total leaves out because they are not entered
 * @param usedBy the lines that read it
 */
public record Explanation(
    String id,
    String title,
    String chapter,
    String kind,
    int month,
    int partsMonth,
    Figure figure,
    String formula,
    Words.Fraction fraction,
    String doc,
    List<Part> parts,
    Optional<Passport> passport,
    List<String> without,
    List<Reader> usedBy) {

  /**
   * One number that a formula reads.
   *
   * @param isDriver whether a person can set it
   * @param share its part of the whole, where the formula adds up; negative where it takes away
   */
  public record Part(
      String id, String title, boolean isDriver, Figure figure, OptionalDouble share) {}

  /** A line that reads the explained one. */
  public record Reader(String id, String title) {}

  /**
   * Where a driver's number comes from.
   *
   * @param isDefault whether it is the declaration's default
   * @param source the publication or the reasoning; empty where none is given
   * @param note the person's own words; empty for none
   * @param isStale whether the source is more than a year older than the scenario's first month
   */
  public record Passport(
      boolean isDefault,
      Optional<Source> source,
      String note,
      boolean isStale,
      double usualLow,
      double usualHigh,
      String overTime) {}
}
