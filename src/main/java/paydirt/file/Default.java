package paydirt.file;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import paydirt.driver.Choice;
import paydirt.driver.Driver;
import paydirt.driver.Field;
import paydirt.driver.Text;
import paydirt.driver.Value;
import paydirt.scenario.Entry;
import paydirt.scenario.Node;
import paydirt.unit.Notation;

/**
 * A field that a file leaves out, so that its declared default is taken, or a figure of a record of
 * the catalogue that the file names.
 *
 * @param figure of the record; empty if the default is taken
 */
public record Default(String path, Field field, Optional<Value> figure) {

  private static final String NOT_ENTERED = "it counts as not entered";

  /**
   * All of a scenario; texts that are empty by default are not worth a word.
   *
   * @param stated as the file has it
   * @param filled the same with figures of the catalogue
   */
  static List<Default> of(Node stated, Node filled) {
    Set<String> given =
        Entry.all(stated).stream()
            .filter(Entry::isGiven)
            .map(Entry::path)
            .collect(Collectors.toSet());
    return Entry.used(filled).stream()
        .filter(entry -> !given.contains(entry.path()))
        .filter(entry -> !(entry.field() instanceof Text text && text.standard().isEmpty()))
        .map(entry -> new Default(entry.path(), entry.field(), figure(entry)))
        .toList();
  }

  private static Optional<Value> figure(Entry entry) {
    return entry.isGiven() && entry.field() instanceof Driver driver
        ? entry.node().values().find(driver)
        : Optional.empty();
  }

  /** Whether it is a figure of the catalogue. */
  public boolean isOfCatalog() {
    return figure.isPresent();
  }

  /** {@code products.chat.churn is not stated; its default 4 %/mo is taken}. */
  public String sentence(Notation notation) {
    return path + " is not stated; " + value(notation).map(this::taken).orElse(NOT_ENTERED);
  }

  /** What a file says that states it: {@code products.chat.churn is stated: 4 %/mo}. */
  public String statement(Notation notation) {
    return path + " is stated: " + value(notation).orElse("not entered");
  }

  private String taken(String value) {
    return isOfCatalog()
        ? value + " is taken from the catalogue"
        : "its default " + value + " is taken";
  }

  /** The default or the figure in words; empty if it is not entered. */
  private Optional<String> value(Notation notation) {
    if (field instanceof Driver driver && isOfCatalog()) {
      return figure.map(value -> notation.exactWithUnit(value.start(), driver.unit()));
    }
    if (field instanceof Driver driver) {
      return driver.standard().isPresent()
          ? Optional.of(notation.exactWithUnit(driver.standard().getAsDouble(), driver.unit()))
          : Optional.empty();
    }
    return Optional.of(
        field instanceof Choice choice
            ? choice.standard().key()
            : "“" + ((Text) field).standard() + "”");
  }
}
