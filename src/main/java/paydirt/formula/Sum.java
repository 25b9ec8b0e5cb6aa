package paydirt.formula;

import java.util.List;
import paydirt.unit.Dimension;

/**
 * A sum over a list, in the list's order; a term that is not known is left out and named, so a
 * total stays readable.
 */
public record Sum(List<Formula> terms, Dimension dimension) implements Formula {

  public Sum {
    terms = List.copyOf(terms);
    for (Formula term : terms) {
      if (!term.dimension().equals(dimension)) {
        throw new IllegalArgumentException(
            "a sum in " + dimension + " has a term in " + term.dimension() + ": " + Words.of(term));
      }
    }
  }
}
