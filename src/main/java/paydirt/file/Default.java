package paydirt.file;

import java.util.List;
import paydirt.driver.Choice;
import paydirt.driver.Driver;
import paydirt.driver.Field;
import paydirt.driver.Text;
import paydirt.scenario.Entry;
import paydirt.scenario.Node;
import paydirt.unit.Notation;

/** A field that a file leaves out, so that its declared default is taken. */
public record Default(String path, Field field) {

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
    String start = path + " is not stated; ";
    if (field instanceof Driver driver) {
      return start
          + (driver.standard().isPresent()
              ? taken(notation.exactWithUnit(driver.standard().getAsDouble(), driver.unit()))
              : "it counts as not entered");
    }
    if (field instanceof Choice choice) {
      return start + taken(choice.standard().key());
    }
    return start + taken("“" + ((Text) field).standard() + "”");
  }

  private static String taken(String what) {
    return "its default " + what + " is taken";
  }
}
