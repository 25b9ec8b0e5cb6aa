package paydirt.methodology;

import java.util.List;
import paydirt.driver.Condition;
import paydirt.driver.Declared;
import paydirt.driver.Driver;
import paydirt.driver.Field;
import paydirt.formula.Kind;
import paydirt.formula.Words;
import paydirt.unit.Unit;

/**
 * A line or a field, as its declaration says what it is.
 *
 * <p>In its id an item of a list is written by its noun: {@code products.<product>.price}.
 */
public sealed interface Entry {

  /** The path, with nouns for items. */
  String id();

  /** What people call it. */
  String label();

  /** The ids of the lines that read it. */
  List<String> readBy();

  /** Everything that is said of it, to be searched. */
  String text();

  /** Whether an id is this one, with any items for the nouns. */
  default boolean isCalled(String asked) {
    String[] pattern = id().split("\\.", -1);
    String[] names = asked.split("\\.", -1);
    boolean fits = pattern.length == names.length;
    for (int i = 0; fits && i < names.length; i++) {
      fits = pattern[i].startsWith("<") || pattern[i].equals(names[i]);
    }
    return fits;
  }

  /** How many names of the id are those of items. */
  default int items() {
    return id().split("<", -1).length - 1;
  }

  /**
   * A computed line.
   *
   * @param forms what it can be: one for each sentence that a company's choices let it say; the
   *     formula of each is the longest there is, of which a company without some feature has fewer
   *     terms
   */
  record OfLine(String id, List<Form> forms, List<String> readBy) implements Entry {
    public OfLine {
      forms = List.copyOf(forms);
      readBy = List.copyOf(readBy);
    }

    @Override
    public String label() {
      return forms.get(0).label();
    }

    @Override
    public String text() {
      StringBuilder text = new StringBuilder(id);
      forms.forEach(form -> text.append(' ').append(form.label()).append(' ').append(form.doc()));
      return text.toString();
    }
  }

  /**
   * What a line is under some choices.
   *
   * @param formula in words; each name is a piece with its id, in which items go by their nouns
   * @param reads the ids of all that it reads, in reading order
   */
  record Form(
      String label,
      Kind kind,
      Unit unit,
      String doc,
      List<Words.Piece> formula,
      List<String> reads) {
    public Form {
      formula = List.copyOf(formula);
      reads = List.copyOf(reads);
    }

    /** The formula on one line. */
    public String words() {
      return String.join("", formula.stream().map(Words.Piece::text).toList());
    }
  }

  /** A number, a choice or a text that can be set. */
  record OfField(Declared declared, List<String> readBy) implements Entry {
    public OfField {
      readBy = List.copyOf(readBy);
    }

    @Override
    public String id() {
      return declared.id();
    }

    public Field field() {
      return declared.field();
    }

    @Override
    public String label() {
      return field().label();
    }

    /** What must be chosen for it to matter. */
    public List<Condition> conditions() {
      return declared.conditions();
    }

    @Override
    public String text() {
      String source =
          field() instanceof Driver driver ? driver.source().map(s -> s.text()).orElse("") : "";
      return String.join(" ", id(), label(), field().doc(), source);
    }
  }
}
