package paydirt.driver;

/**
 * Holds where a choice of the same section (for a part: of the section around it) stands at an
 * option.
 */
public record Condition(Choice choice, Choice.Option option) {

  /** Whether the condition holds for these values. */
  public boolean holds(Values values) {
    return values.get(choice).equals(option);
  }

  /** In words: {@code kind is rented}. */
  @Override
  public String toString() {
    return choice.key() + " is " + option.key();
  }
}
