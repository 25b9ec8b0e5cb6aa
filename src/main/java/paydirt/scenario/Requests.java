package paydirt.scenario;

import static paydirt.unit.Unit.REQUEST;
import static paydirt.unit.Unit.TOKEN;

import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.driver.Source;

/**
 * What a mean request looks like, where no product says it: for measurements, and for the question
 * what one replica can do.
 */
public final class Requests {
  private Requests() {}

  public static final Driver INPUT_LENGTH =
      Driver.of("inputLength", TOKEN.per(REQUEST))
          .label("Input length")
          .limits(0, 1e7)
          .usual(100, 10_000)
          .standard(1_000)
          .source(Source.assumption("A chat with some history", "2026-11"))
          .doc("Fresh input tokens of a mean request.");

  public static final Driver OUTPUT_LENGTH =
      Driver.of("outputLength", TOKEN.per(REQUEST))
          .label("Output length")
          .limits(1, 1e6)
          .usual(100, 2_000)
          .standard(500)
          .source(Source.assumption("A page of text", "2026-11"))
          .doc("Output tokens of a mean request.");

  public static final Section SECTION =
      Section.of("requests", "Requests", "What a mean request looks like.")
          .with(Group.of("Requests", "message-square", INPUT_LENGTH, OUTPUT_LENGTH));
}
