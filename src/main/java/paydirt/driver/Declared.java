package paydirt.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A field where it is declared, without a scenario around it.
 *
 * @param id its path, in which an item of a list is written by its noun: {@code
 *     products.<product>.price}
 * @param section the section that holds it
 * @param conditions what must be chosen for it to matter, the outermost first
 */
public record Declared(String id, Section section, Field field, List<Condition> conditions) {

  public Declared {
    conditions = List.copyOf(conditions);
  }

  /** Every field of a section and of those inside it, in the order of declaration. */
  public static List<Declared> in(Section root) {
    List<Declared> all = new ArrayList<>();
    collect(root, "", List.of(), all);
    return List.copyOf(all);
  }

  private static void collect(
      Section section, String path, List<Condition> around, List<Declared> all) {
    List<Condition> conditions = with(around, section.condition());
    for (Field field : section.fields()) {
      all.add(
          new Declared(path + field.key(), section, field, with(conditions, field.condition())));
    }
    for (Section part : section.parts()) {
      collect(part, path + part.key() + "." + item(part), conditions, all);
    }
  }

  private static String item(Section part) {
    return part.isList() ? "<" + part.itemNoun() + ">." : "";
  }

  private static List<Condition> with(List<Condition> around, Optional<Condition> more) {
    List<Condition> all = new ArrayList<>(around);
    more.ifPresent(all::add);
    return all;
  }
}
