package paydirt.model;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.model.UsageChapter.Tokens;
import paydirt.scenario.Node;
import paydirt.unit.Unit;

/** What the products ask of one model in a month, product by product. */
record Load(List<Part> parts) {

  /**
   * What one product asks of it.
   *
   * @param live 1 in months in which the model answers for the product
   */
  record Part(Node product, Line live, UsageChapter.Use usage) {}

  List<Line> live() {
    return parts.stream().map(Part::live).toList();
  }

  /** Requests of paying and of free users of each product. */
  List<Line> requests() {
    return parts.stream()
        .map(Part::usage)
        .flatMap(
            usage ->
                Stream.concat(Stream.of(usage.payingRequests()), usage.freeRequests().stream()))
        .toList();
  }

  List<Tokens> paying() {
    return parts.stream().map(part -> part.usage().paying()).toList();
  }

  List<Tokens> free() {
    return parts.stream().flatMap(part -> part.usage().free().stream()).toList();
  }

  /** Fresh input tokens of all users. */
  Formula freshInput() {
    return sum(tokens -> Stream.of(tokens.freshInput()));
  }

  /** Output tokens of all users. */
  Formula output() {
    return sum(tokens -> Stream.of(tokens.output()));
  }

  /** Input, cached input and output tokens of all users. */
  Formula tokens() {
    return sum(tokens -> Stream.of(tokens.freshInput(), tokens.cachedInput(), tokens.output()));
  }

  private Formula sum(Function<Tokens, Stream<Line>> lines) {
    return Formula.sum(
        Stream.of(paying(), free()).flatMap(List::stream).flatMap(lines).toList(), Unit.TOKEN);
  }
}
