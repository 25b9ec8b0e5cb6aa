package paydirt.cli;

import java.util.List;
import java.util.Optional;
import paydirt.driver.Condition;
import paydirt.driver.Declared;
import paydirt.driver.Driver;
import paydirt.driver.Field;
import paydirt.driver.Section;
import paydirt.driver.Source;
import paydirt.driver.Value;
import paydirt.driver.Values;
import paydirt.scenario.Entry;
import paydirt.scenario.Node;

/**
 * A field of a scenario, or of the catalogue, with everything that is known of it.
 *
 * @param path its id; in the catalogue an item of a list is written {@code <product>}
 * @param heading the section, with the item it belongs to
 * @param values what is set beside it; nothing in the catalogue
 * @param conditions what must be chosen for it to matter; empty in a scenario, whose choices are
 *     made
 */
record DriverEntry(
    String path, String heading, Field field, Values values, List<Condition> conditions) {

  /** The fields that matter in a scenario. */
  static List<DriverEntry> of(Node root) {
    return Entry.used(root).stream()
        .map(
            entry ->
                new DriverEntry(
                    entry.path(),
                    heading(entry.node()),
                    entry.field(),
                    entry.node().values(),
                    List.of()))
        .toList();
  }

  private static String heading(Node node) {
    String section = node.section().label();
    return node.label().isEmpty() ? section : section + ", " + node.label();
  }

  /** Every field that can be declared. */
  static List<DriverEntry> catalogue(Section root) {
    return Declared.in(root).stream()
        .map(
            each ->
                new DriverEntry(
                    each.id(),
                    each.section().label(),
                    each.field(),
                    Values.DEFAULTS,
                    each.conditions()))
        .toList();
  }

  Optional<Driver> driver() {
    return field instanceof Driver driver ? Optional.of(driver) : Optional.empty();
  }

  /** The number, or its default; empty if it is not entered or no number. */
  Optional<Value> value() {
    return driver().flatMap(values::find);
  }

  boolean isDefault() {
    return driver()
        .map(driver -> value().isPresent() && value().equals(driver.standardValue()))
        .orElseGet(() -> !values.isGiven(field));
  }

  /** Where the number comes from: its own source, or the declaration's if it is the default. */
  Optional<Source> source() {
    Optional<Source> own = value().flatMap(Value::source);
    return own.isPresent() || !isDefault() ? own : driver().flatMap(Driver::source);
  }
}
