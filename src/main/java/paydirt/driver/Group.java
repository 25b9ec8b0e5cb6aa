package paydirt.driver;

import java.util.List;

/**
 * Fields of a section that are shown together under a heading.
 *
 * @param icon the name of a Feather icon, such as {@code dollar-sign}
 * @param isProminent whether it holds what people come to change, so that a form shows it unfolded
 */
public record Group(String label, String icon, List<Field> fields, boolean isProminent) {

  public Group {
    fields = List.copyOf(fields);
  }

  public static Group of(String label, String icon, Field... fields) {
    return new Group(label, icon, List.of(fields), false);
  }

  /** The same group, as one of those that people come to change. */
  public Group prominent() {
    return new Group(label, icon, fields, true);
  }
}
