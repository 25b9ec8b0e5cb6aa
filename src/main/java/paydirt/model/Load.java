package paydirt.model;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.unit.Unit;

/**
 * What the products ask of one model in a month, by paying and by free users.
 *
 * @param live for each product served, whether it is on sale
 * @param requests of paying and of free users of each product
 */
record Load(
    List<Line> live,
    List<Line> requests,
    List<UsageChapter.Tokens> paying,
    List<UsageChapter.Tokens> free) {

  /** Fresh input tokens of all users. */
  Formula freshInput() {
    return sum(UsageChapter.Tokens::freshInput);
  }

  /** Output tokens of all users. */
  Formula output() {
    return sum(UsageChapter.Tokens::output);
  }

  private Formula sum(Function<UsageChapter.Tokens, Line> part) {
    return Formula.sum(
        Stream.of(paying, free).flatMap(List::stream).map(part).toList(), Unit.TOKEN);
  }
}
