package paydirt.analysis;

import java.util.List;
import paydirt.model.AssertionLines;

/**
 * Whether an assertion holds in one evaluation.
 *
 * @param sentence the end of a sentence that begins with what it says: {@code fails in month 9 (Sep
 *     2027): Cash is $1.2M but must be at least $2M}
 * @param failing the months in which it fails, 1-based; empty for one about an outcome
 */
public record AssertionResult(
    AssertionLines assertion, State state, String sentence, List<Integer> failing) {

  /** What came of an assertion. */
  public enum State {
    HOLDS("holds"),
    FAILS("fails"),
    /** Nothing within the horizon can be held against it. */
    UNTESTED("untested");

    private final String word;

    State(String word) {
      this.word = word;
    }

    /** The word that tables and files use. */
    public String word() {
      return word;
    }
  }

  public AssertionResult {
    failing = List.copyOf(failing);
  }

  /** In few words: {@code holds}, {@code fails from month 9}. */
  public String shortly() {
    return switch (state) {
      case HOLDS -> "holds";
      case UNTESTED -> "is not tested";
      case FAILS ->
          failing.isEmpty()
              ? "fails"
              : "fails " + (failing.size() == 1 ? "in" : "from") + " month " + failing.get(0);
    };
  }

  public boolean fails() {
    return state == State.FAILS;
  }
}
