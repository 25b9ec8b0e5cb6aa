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

  /** Shows a field or an item of a list in the form and puts the cursor there. */
  void goTo(String path);

  /**
   * Changes the open scenario: one step of the history.
   *
   * @param label what was done, for undo: {@code Price, Chat}
   * @param path where, so that undo can show the place
   * @return the errors for which the edit is refused, and nothing is changed; empty if it is made
   */
  List<Problem> edit(String label, String path, UnaryOperator<Scenario> change);

  /**
   * Changes the open scenario while something is dragged: such changes of one path, and the edit of
   * it that follows, are one step of the history.
   *
   * @return as of {@link #edit}
   */
  List<Problem> adjust(String label, String path, UnaryOperator<Scenario> change);

  /** Shows an item of a list in the form and lets its name be typed. */
  void renameItem(String path);

  /**
   * Says why something was not done, and leads to what stands in its way.
   *
   * @param what what was wanted: {@code Remove Atlas}
   */
  void refuse(String what, Problem why);

  /** Offers records of the catalogue to fill the part of the scenario at a path. */
  void takeFromCatalog(String path);
}
