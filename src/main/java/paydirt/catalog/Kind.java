package paydirt.catalog;

import java.util.List;
import paydirt.driver.Driver;
import paydirt.driver.Section;
import paydirt.driver.Text;

/** A kind of record, with what its records can say. */
public final class Kind {

  private final Section section;
  private final List<Driver> columns;
  private final List<Derived> derived;

  private Kind(Section section, List<Driver> columns, List<Derived> derived) {
    this.section = section;
    this.columns = columns;
    this.derived = derived;
  }

  /**
   * @param section the declaration of everything that a record of this kind can say
   * @param columns the numbers that tell records apart
   */
  static Kind of(Section section, Driver... columns) {
    return new Kind(section, List.of(columns), List.of());
  }

  /** The same kind with what follows from a record's figures. */
  Kind with(Derived... more) {
    return new Kind(section, columns, List.of(more));
  }

  /** Its name in files and on the command line: {@code accelerators}. */
  public String key() {
    return section.key();
  }

  /** What people call it. */
  public String label() {
    return section.label();
  }

  /** The declaration of everything that a record of this kind can say. */
  public Section section() {
    return section;
  }

  /** The numbers that a record can state, in the order of declaration. */
  public List<Driver> drivers() {
    return section.fields().stream()
        .filter(Driver.class::isInstance)
        .map(Driver.class::cast)
        .toList();
  }

  /** The texts that a record can state, in the order of declaration. */
  public List<Text> texts() {
    return section.fields().stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
  }

  /** The numbers that tell records apart; a table of many shows these. */
  public List<Driver> columns() {
    return columns;
  }

  /** What follows from a record's figures. */
  public List<Derived> derived() {
    return derived;
  }

  @Override
  public String toString() {
    return key();
  }
}
