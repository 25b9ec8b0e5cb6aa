package paydirt.ui.component;

import java.util.Optional;
import paydirt.analysis.Verdict;

/**
 * What the verdict bar shows.
 *
 * @param tone how good the news is
 * @param headline state and time, a sentence
 * @param detail what else matters, may be empty
 * @param chance how sure it is, where that is known
 */
public record VerdictText(Tone tone, String headline, String detail, Optional<Chance> chance) {

  /** A verdict that no trials have been run for. */
  public static VerdictText of(Verdict verdict) {
    return new VerdictText(
        tone(verdict.state()), verdict.sentence(), verdict.detail(), Optional.empty());
  }

  private static Tone tone(Verdict.State state) {
    return switch (state) {
      case PROFITABLE -> Tone.GOOD;
      case LOST -> Tone.WARN;
      case NEVER, OUT_OF_CASH -> Tone.BAD;
      case UNDEFINED -> Tone.OFF;
    };
  }

  /**
   * How sure a verdict is.
   *
   * @param value the chance: {@code 71 %}
   * @param spread its sampling error: {@code ± 1.3 pp}, may be empty
   * @param of what it is the chance of: {@code chance by Dec 2031}
   */
  public record Chance(String value, String spread, String of) {}
}
