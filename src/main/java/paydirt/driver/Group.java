package paydirt.driver;

import java.util.List;

/**
 * Fields of a section that are shown together under a heading.
 *
 * @param icon the name of a Feather icon, such as {@code dollar-sign}
 */
public record Group(String label, String icon, List<Field> fields) {

  public Group {
    fields = List.copyOf(fields);
  }

  public static Group of(String label, String icon, Field... fields) {
    return new Group(label, icon, List.of(fields));
  }
}
