package paydirt.ui.form;

import java.util.Optional;
import paydirt.driver.Choice;
import paydirt.driver.Driver;
import paydirt.driver.Text;
import paydirt.driver.Value;
import paydirt.scenario.Entry;

/** What stands in a field, whatever its kind, to be compared. */
sealed interface Content {

  record OfDriver(Optional<Value> value) implements Content {}

  record OfChoice(Choice.Option option) implements Content {}

  record OfText(String text) implements Content {}

  static Content of(Entry entry) {
    if (entry.field() instanceof Driver driver) {
      return new OfDriver(entry.node().values().find(driver));
    }
    if (entry.field() instanceof Choice choice) {
      return new OfChoice(entry.node().values().get(choice));
    }
    return new OfText(entry.node().text((Text) entry.field()));
  }
}
