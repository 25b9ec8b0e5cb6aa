package paydirt.analysis;

/**
 * The answer in one sentence, conditional on the scenario's numbers.
 *
 * @param sentence the state and when, such as {@code Reaches operating profit in June 2029 (month
 *     30) and never runs short of cash.}
 * @param detail why, and what else to know, in a sentence or two
 */
public record Verdict(State state, String sentence, String detail) {

  /** The cases that are kept apart, in the order in which they are checked. */
  public enum State {
    /** Cash falls below its minimum. */
    OUT_OF_CASH("outOfCash"),
    /** Break-even is sustained and the last three months are profitable together. */
    PROFITABLE("profitable"),
    /** Break-even was sustained once, but not at the end. */
    LOST("lost"),
    /** No sustained break-even within the horizon. */
    NEVER("never"),
    /** Something that is needed is not entered, or cannot be computed. */
    UNDEFINED("undefined");

    private final String key;

    State(String key) {
      this.key = key;
    }

    /** The word that machines read. */
    public String key() {
      return key;
    }
  }
}
