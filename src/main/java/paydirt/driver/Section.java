package paydirt.driver;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The declaration of a part of a scenario: its fields, in groups, and the sections inside it.
 *
 * <p>A section occurs once, or as a list of items that each have an id and a label. Whoever reads,
 * writes, shows or documents a scenario walks sections; a section added here appears everywhere.
 */
public final class Section {

  private final String key;
  private final String label;
  private final String doc;
  private final String itemNoun;
  private final List<Group> groups;
  private final List<Section> parts;
  private final Optional<Condition> condition;

  private Section(
      String key,
      String label,
      String doc,
      String itemNoun,
      List<Group> groups,
      List<Section> parts,
      Optional<Condition> condition) {
    this.key = key;
    this.label = label;
    this.doc = doc;
    this.itemNoun = itemNoun;
    this.groups = List.copyOf(groups);
    this.parts = List.copyOf(parts);
    this.condition = condition;
    checkKeys();
  }

  private void checkKeys() {
    Set<String> seen = new HashSet<>(isList() ? Set.of("id", "label") : Set.of());
    for (Field field : fields()) {
      if (!seen.add(field.key())) {
        throw new IllegalArgumentException(
            "section " + key + " declares “" + field.key() + "” twice");
      }
    }
    for (Section part : parts) {
      if (!seen.add(part.key)) {
        throw new IllegalArgumentException("section " + key + " declares “" + part.key + "” twice");
      }
    }
  }

  /** A section that occurs once. */
  public static Section of(String key, String label, String doc) {
    return new Section(key, label, doc, "", List.of(), List.of(), Optional.empty());
  }

  /**
   * A section that is a list of items; {@code itemNoun} is what one of them is called, such as
   * {@code product}.
   */
  public static Section listOf(String key, String label, String itemNoun, String doc) {
    return new Section(key, label, doc, itemNoun, List.of(), List.of(), Optional.empty());
  }

  /** The same section with these groups of fields. */
  public Section with(Group... moreGroups) {
    List<Group> all = new ArrayList<>(groups);
    all.addAll(List.of(moreGroups));
    return new Section(key, label, doc, itemNoun, all, parts, condition);
  }

  /** The same section with these sections inside it. */
  public Section with(Section... moreParts) {
    List<Section> all = new ArrayList<>(parts);
    all.addAll(List.of(moreParts));
    return new Section(key, label, doc, itemNoun, groups, all, condition);
  }

  /**
   * The same section, present only where a choice of the section around it stands at one of some
   * options.
   */
  public Section when(Choice choice, Choice.Option... any) {
    return new Section(
        key, label, doc, itemNoun, groups, parts, Optional.of(new Condition(choice, any)));
  }

  /** All fields in the order of declaration. */
  public List<Field> fields() {
    return groups.stream().flatMap(group -> group.fields().stream()).toList();
  }

  public List<Group> groups() {
    return groups;
  }

  /** The sections inside this one. */
  public List<Section> parts() {
    return parts;
  }

  /** The name in files and paths. */
  public String key() {
    return key;
  }

  public String label() {
    return label;
  }

  public String doc() {
    return doc;
  }

  /** Whether it is a list of items. */
  public boolean isList() {
    return !itemNoun.isEmpty();
  }

  /** What one item of a list is called; empty for a section that occurs once. */
  public String itemNoun() {
    return itemNoun;
  }

  /** The choice of the section around it that must have been made for this one to be present. */
  public Optional<Condition> condition() {
    return condition;
  }

  @Override
  public String toString() {
    return "section " + key;
  }
}
