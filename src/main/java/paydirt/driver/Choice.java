package paydirt.driver;

import java.util.List;
import java.util.Optional;

/**
 * A decision between named options; it shapes the model and is therefore not a number. The first
 * option is the default.
 */
public final class Choice implements Field {

  /** One of the options. */
  public record Option(String key, String label, String doc) {}

  private final String key;
  private final String label;
  private final String doc;
  private final List<Option> options;
  private final Optional<Condition> condition;

  private Choice(
      String key, String label, String doc, List<Option> options, Optional<Condition> condition) {
    if (options.isEmpty()) {
      throw new IllegalArgumentException("choice " + key + " needs an option");
    }
    if (options.stream().map(Option::key).distinct().count() < options.size()) {
      throw new IllegalArgumentException("choice " + key + " declares an option twice");
    }
    this.key = key;
    this.label = label;
    this.doc = doc;
    this.options = options;
    this.condition = condition;
  }

  public static Choice of(String key, String label, String doc, Option... options) {
    return new Choice(key, label, doc, List.of(options), Optional.empty());
  }

  /** The same choice, asked only where another stands at one of some options. */
  public Choice when(Choice other, Option... any) {
    return new Choice(key, label, doc, options, Optional.of(new Condition(other, any)));
  }

  /** The option with this key, if there is one. */
  public Optional<Option> option(String optionKey) {
    return options.stream().filter(option -> option.key().equals(optionKey)).findFirst();
  }

  public List<Option> options() {
    return options;
  }

  public Option standard() {
    return options.get(0);
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
    return condition;
  }

  @Override
  public String toString() {
    return "choice " + key;
  }
}
