package paydirt.driver;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text: a name, a description, the first month. It enters no formula, unless it is one, or part
 * of one.
 */
public final class Text implements Field {

  /** The regular expression of a text that may be anything. */
  public static final String ANYTHING = "(?s).*";

  private final String key;
  private final String label;
  private final String doc;
  private final String standard;
  private final Pattern pattern;
  private final String expected;
  private final Optional<String> list;
  private final boolean optional;
  private final boolean once;
  private final boolean structural;

  private Text(
      String key,
      String label,
      String doc,
      String standard,
      Pattern pattern,
      String expected,
      Optional<String> list,
      boolean optional,
      boolean once,
      boolean structural) {
    this.key = key;
    this.label = label;
    this.doc = doc;
    this.standard = standard;
    this.pattern = pattern;
    this.expected = expected;
    this.list = list;
    this.optional = optional;
    this.once = once;
    this.structural = structural;
  }

  public static Text of(String key, String label, String standard, String doc) {
    return new Text(
        key,
        label,
        doc,
        standard,
        Pattern.compile(ANYTHING),
        "a text",
        Optional.empty(),
        false,
        false,
        false);
  }

  /** The same text, held to a regular expression; {@code expectedForm} says it in words. */
  public Text matching(String regex, String expectedForm) {
    return new Text(
        key,
        label,
        doc,
        standard,
        Pattern.compile(regex),
        expectedForm,
        list,
        optional,
        once,
        structural);
  }

  /**
   * The same text, which is the id of an item in one of the scenario's lists, such as {@code
   * models}.
   */
  public Text naming(String listKey) {
    return new Text(
        key,
        label,
        doc,
        standard,
        pattern,
        "the id of one of " + listKey,
        Optional.of(listKey),
        optional,
        once,
        true);
  }

  /** The same text, which may be empty and then names nothing. */
  public Text orNone() {
    return new Text(key, label, doc, standard, pattern, expected, list, true, once, structural);
  }

  /** The same text, which names another item in each item of its own list. */
  public Text once() {
    return new Text(key, label, doc, standard, pattern, expected, list, optional, true, structural);
  }

  /** Whether no two items of its own list may name the same. */
  public boolean isOnce() {
    return once;
  }

  /** The same text, which decides which lines there are or how they are computed. */
  public Text shapingModel() {
    return new Text(key, label, doc, standard, pattern, expected, list, optional, once, true);
  }

  /** Whether it decides which lines there are or how they are computed. */
  public boolean shapesModel() {
    return structural;
  }

  /** Whether it may name nothing. */
  public boolean isOptional() {
    return optional;
  }

  /** The list whose items it names, if it names one. */
  public Optional<String> list() {
    return list;
  }

  /** Whether a text has the required form. */
  public boolean accepts(String text) {
    return pattern.matcher(text).matches();
  }

  /** The regular expression that a text must match. */
  public String regex() {
    return pattern.pattern();
  }

  /** The required form in words. */
  public String expected() {
    return expected;
  }

  public String standard() {
    return standard;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public Optional<Condition> condition() {
    return Optional.empty();
  }

  @Override
  public String toString() {
    return "text " + key;
  }
}
