package paydirt.driver;

import java.util.List;

/**
 * Holds where a choice of the same section (for a part: of the section around it) is asked and
 * stands at one of some options.
 */
public record Condition(Choice choice, List<Choice.Option> options) {

  /** Copies the options; there must be one. */
  public Condition {
    options = List.copyOf(options);
    if (options.isEmpty()) {
      throw new IllegalArgumentException("a condition on " + choice + " needs an option");
    }
  }

  public Condition(Choice choice, Choice.Option... options) {
    this(choice, List.of(options));
  }

  /** Whether the condition holds for these values. */
  public boolean holds(Values values) {
    boolean isAsked = choice.condition().map(around -> around.holds(values)).orElse(true);
    return isAsked && options.contains(values.get(choice));
  }

  /** In words: {@code kind is rented}, {@code pricing is tiers or seats}. */
  @Override
  public String toString() {
    List<String> keys = options.stream().map(Choice.Option::key).toList();
    int last = keys.size() - 1;
    String either =
        last == 0
            ? keys.get(0)
            : String.join(", ", keys.subList(0, last)) + " or " + keys.get(last);
    return choice.key() + " is " + either;
  }
}
