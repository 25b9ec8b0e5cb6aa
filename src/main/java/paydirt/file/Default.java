package paydirt.file;

import java.util.List;
import java.util.Optional;
import paydirt.driver.Choice;
import paydirt.driver.Driver;
import paydirt.driver.Field;
import paydirt.driver.Text;
import paydirt.scenario.Entry;
import paydirt.scenario.Node;
import paydirt.unit.Notation;

/** A field that a file leaves out, so that its declared default is taken. */
public record Default(String path, Field field) {

  private static final String NOT_ENTERED = "it counts as not entered";

  /** All of a scenario; texts that are empty by default are not worth a word. */
  static List<Default> of(Node root) {
    return Entry.used(root).stream()
        .filter(entry -> !entry.isGiven())
        .filter(entry -> !(entry.field() instanceof Text text && text.standard().isEmpty()))
        .map(entry -> new Default(entry.path(), entry.field()))
        .toList();
  }

  /** {@code products.chat.churn is not stated; its default 4 %/mo is taken}. */
  public String sentence(Notation notation) {
    return path + " is not stated; " + value(notation).map(Default::taken).orElse(NOT_ENTERED);
  }

  /** What a file says that states it: {@code products.chat.churn is stated: 4 %/mo}. */
  public String statement(Notation notation) {
    return path + " is stated: " + value(notation).orElse("not entered");
  }

  private static String taken(String value) {
    return "its default " + value + " is taken";
  }

  /** The default in words; empty if it is not entered. */
  private Optional<String> value(Notation notation) {
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
