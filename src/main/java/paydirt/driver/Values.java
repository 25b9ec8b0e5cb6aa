package paydirt.driver;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is set in one section: an immutable map from its fields to what stands there.
 *
 * <p>A field that is not in the map stands at its declared default; {@link #isGiven} tells the two
 * apart.
 */
public final class Values {

  /** Nothing set: all defaults. */
  public static final Values DEFAULTS = new Values(Map.of(), Map.of(), Map.of());

  private final Map<Driver, Optional<Value>> numbers;
  private final Map<Choice, Choice.Option> choices;
  private final Map<Text, String> texts;

  private Values(
      Map<Driver, Optional<Value>> numbers,
      Map<Choice, Choice.Option> choices,
      Map<Text, String> texts) {
    this.numbers = Collections.unmodifiableMap(numbers);
    this.choices = Collections.unmodifiableMap(choices);
    this.texts = Collections.unmodifiableMap(texts);
  }

  /** Whether something is set for this field, be it "not entered". */
  public boolean isGiven(Field field) {
    return numbers.containsKey(field) || choices.containsKey(field) || texts.containsKey(field);
  }

  /** The driver's value, or its default; empty if it is not entered. */
  public Optional<Value> find(Driver driver) {
    Optional<Value> given = numbers.get(driver);
    if (given != null) {
      return given;
    }
    return driver.standardValue();
  }

  /**
   * The driver's value, or its default.
   *
   * @throws IllegalArgumentException if it is not entered
   */
  public Value get(Driver driver) {
    return find(driver).orElseThrow(() -> new IllegalArgumentException(driver + " is not entered"));
  }

  public Choice.Option get(Choice choice) {
    return choices.getOrDefault(choice, choice.standard());
  }

  public String get(Text text) {
    return texts.getOrDefault(text, text.standard());
  }

  public Values with(Driver driver, Value value) {
    return withNumber(driver, Optional.of(value));
  }

  /** A plain number. */
  public Values with(Driver driver, double value) {
    return with(driver, Value.of(value));
  }

  /** Marks an optional driver as not entered. */
  public Values without(Driver driver) {
    if (!driver.isOptional()) {
      throw new IllegalArgumentException(driver + " must be entered");
    }
    return withNumber(driver, Optional.empty());
  }

  private Values withNumber(Driver driver, Optional<Value> value) {
    return new Values(put(numbers, driver, value), choices, texts);
  }

  public Values with(Choice choice, Choice.Option option) {
    if (!choice.options().contains(option)) {
      throw new IllegalArgumentException(choice + " has no option " + option.key());
    }
    return new Values(numbers, put(choices, choice, option), texts);
  }

  public Values with(Text text, String content) {
    return new Values(numbers, choices, put(texts, text, content));
  }

  private static <K, V> Map<K, V> put(Map<K, V> map, K key, V value) {
    Map<K, V> changed = new LinkedHashMap<>(map);
    changed.put(key, value);
    return changed;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Values that
        && numbers.equals(that.numbers)
        && choices.equals(that.choices)
        && texts.equals(that.texts);
  }

  @Override
  public int hashCode() {
    return numbers.hashCode() * 31 + choices.hashCode() * 7 + texts.hashCode();
  }
}
