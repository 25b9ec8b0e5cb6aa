package paydirt.catalog;

import java.util.OptionalDouble;
import java.util.function.Function;
import paydirt.unit.Unit;

/**
 * Something that follows from a record's figures.
 *
 * @param key its name where programs read it
 * @param rule the value in the unit; empty where a figure that it needs is not known
 */
public record Derived(
    String key, String label, Unit unit, String doc, Function<CatalogRecord, OptionalDouble> rule) {

  /** The value for a record, in the unit. */
  public OptionalDouble of(CatalogRecord record) {
    return rule.apply(record);
  }
}
