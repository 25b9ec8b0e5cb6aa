package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DynamicTest;

/**
 * A published figure and what the model makes of it, printed with its source.
 *
 * @param tolerance relative to what is expected
 * @param given what was entered that the figure follows from; empty if it is computed from
 *     published facts of another kind
 */
record Published(
    String name, double expected, double tolerance, double got, String source, String given) {

  /** An identity only restates what was entered, so it checks the accounting and nothing else. */
  static Published identity(
      String name, double expected, double tolerance, double got, String source, String given) {
    return new Published(name, expected, tolerance, got, source, "identity: given " + given);
  }

  DynamicTest test() {
    return DynamicTest.dynamicTest(
        line(),
        () -> {
          System.out.println(line());
          assertThat(Math.abs(got / expected - 1)).as(line()).isLessThanOrEqualTo(tolerance);
        });
  }

  private String line() {
    return String.format(
        Locale.ROOT,
        "%s: expected %.4g ± %.3g %%, got %.4g (%+.2f %%)%s; %s",
        name,
        expected,
        100 * tolerance,
        got,
        100 * (got / expected - 1),
        given.isEmpty() ? "" : " [" + given + "]",
        source);
  }
}
