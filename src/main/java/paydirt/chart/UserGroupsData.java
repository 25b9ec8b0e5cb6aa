package paydirt.chart;

import java.util.List;
import java.util.Optional;
import paydirt.unit.Notation;
import paydirt.unit.Unit;

/**
 * What a chart of groups of users shows.
 *
 * @param notation writes the values
 * @param unit of all values
 * @param groups from left to right
 * @param turn where users begin to cost more than they pay; none where nobody does
 */
public record UserGroupsData(
    Notation notation, Unit unit, List<UserGroup> groups, Optional<Turn> turn) {

  /** Copies the groups. */
  public UserGroupsData {
    groups = List.copyOf(groups);
  }

  /**
   * A place between or within groups.
   *
   * @param at groups to the left of it, with the part of the one it lies in: 8.7
   * @param label what it says
   */
  public record Turn(double at, String label) {}

  /** Nothing to show yet. */
  public static UserGroupsData empty(Notation notation, Unit unit) {
    return new UserGroupsData(notation, unit, List.of(), Optional.empty());
  }
}
