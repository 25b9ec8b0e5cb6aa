package paydirt.model;

import java.util.List;
import java.util.stream.Stream;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.scenario.Node;
import paydirt.unit.Unit;

/** What the products ask of one model in a month, product by product. */
record Load(List<Part> parts) {

  /**
   * What one product asks of it.
   *
   * @param live 1 in months in which the model answers for the product
   */
  record Part(Node product, Line live, UsageChapter.Tokens paying, UsageChapter.Tokens free) {}

  List<Line> live() {
    return parts.stream().map(Part::live).toList();
  }

  List<UsageChapter.Tokens> paying() {
    return parts.stream().map(Part::paying).toList();
  }

  List<UsageChapter.Tokens> free() {
    return parts.stream().map(Part::free).toList();
  }

  /** Input, cached input and output tokens of all users. */
  Formula tokens() {
    return Formula.sum(
        Stream.concat(paying().stream(), free().stream())
            .flatMap(t -> Stream.of(t.freshInput(), t.cachedInput(), t.output()))
            .toList(),
        Unit.TOKEN);
  }
}
