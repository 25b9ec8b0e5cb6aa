package paydirt.ui.table;

/** What a person does with the table by mouse and keys. */
interface TableActions {

  /** Folds or unfolds a row. */
  void turn(Row row);

  /** Unfolds or folds all rows. */
  void turnAll(boolean open);

  /**
   * Asks why a number is what it is.
   *
   * @param column the number of the period; −1 where the name was chosen
   */
  void explain(Row row, int column);

  /**
   * Goes to a number without asking anything.
   *
   * @param column the number of the period; −1 for the name
   */
  void look(Row row, int column);
}
