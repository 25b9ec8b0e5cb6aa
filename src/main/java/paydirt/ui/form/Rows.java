package paydirt.ui.form;

import paydirt.driver.Choice;
import paydirt.driver.Driver;
import paydirt.driver.Text;
import paydirt.ui.Desk;

/** Makes the row that fits a kind of field; a new kind gets its row here. */
final class Rows {
  private Rows() {}

  static Row of(Row.Shown shown, Desk desk) {
    if (shown.entry().field() instanceof Driver driver) {
      return new NumberRow(driver, shown, desk);
    }
    if (shown.entry().field() instanceof Choice choice) {
      return OptionRow.of(choice, shown, desk);
    }
    Text text = (Text) shown.entry().field();
    return text.list().isPresent()
        ? OptionRow.of(text, shown, desk)
        : new TextRow(text, shown, desk);
  }
}
