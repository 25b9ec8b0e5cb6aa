package paydirt.model;

import java.util.List;
import java.util.Optional;
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
   * @param live above 0 in months in which the model answers for the product
   * @param paying what its paying users ask of the model, if it answers any
   * @param free the same of its free users
   */
  record Part(
      Node product,
      Formula live,
      Optional<UsageChapter.Group> paying,
      Optional<UsageChapter.Group> free) {

    /** The same with what another group of users asks. */
    Part and(Part other) {
      return new Part(
          product, live.plus(other.live), paying.or(() -> other.paying), free.or(() -> other.free));
    }

    private Stream<UsageChapter.Group> groups() {
      return Stream.concat(paying.stream(), free.stream());
    }
  }

  List<Formula> live() {
    return parts.stream().map(Part::live).toList();
  }

  /** Requests of paying and of free users of each product. */
  List<Line> requests() {
    return parts.stream().flatMap(Part::groups).map(UsageChapter.Group::requests).toList();
  }

  List<Tokens> paying() {
    return tokens(Part::paying);
  }

  List<Tokens> free() {
    return tokens(Part::free);
  }

  private List<Tokens> tokens(Function<Part, Optional<UsageChapter.Group>> group) {
    return parts.stream()
        .flatMap(part -> group.apply(part).stream())
        .map(UsageChapter.Group::tokens)
        .toList();
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
