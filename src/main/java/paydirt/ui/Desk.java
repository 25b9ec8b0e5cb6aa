package paydirt.ui;

import java.util.List;
import java.util.function.UnaryOperator;
import paydirt.scenario.Problem;
import paydirt.scenario.Scenario;

/** What views and panes ask of the window around them. */
public interface Desk {

  /**
   * Shows why a number is what it is.
   *
   * @param id a line or a driver
   * @param month 1-based; without meaning for outcomes
   */
  void explain(String id, int month);

  /** Shows a driver in the form and puts the cursor into it. */
  void goTo(String driverPath);

  /**
   * Changes the open scenario: one step of the history.
   *
   * @param label what was done, for undo: {@code Price, Chat}
   * @param path where, so that undo can show the place
   * @return the errors for which the edit is refused, and nothing is changed; empty if it is made
   */
  List<Problem> edit(String label, String path, UnaryOperator<Scenario> change);

  /** Offers records of the catalogue to fill the part of the scenario at a path. */
  void takeFromCatalog(String path);
}
