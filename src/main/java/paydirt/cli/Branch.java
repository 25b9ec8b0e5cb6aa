package paydirt.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import paydirt.analysis.Explainer;
import paydirt.analysis.Explanation;

/**
 * An explanation with those of the numbers it reads, down to the drivers.
 *
 * @param share the part of the whole above it, where that adds up
 * @param isAbove whether the same line was already taken apart further up; it then has no branches
 */
record Branch(
    Explanation explanation, OptionalDouble share, boolean isAbove, List<Branch> branches) {

  Branch {
    branches = List.copyOf(branches);
  }

  /**
   * The tree of a line or a driver that there is.
   *
   * @param month 1-based
   * @param depth how many times numbers are taken apart
   */
  static Branch of(Explainer explainer, String id, int month, int depth) {
    return new Author(explainer, month).branch(id, OptionalDouble.empty(), depth);
  }

  /** Remembers what was taken apart, since many lines share inputs and cash reads itself. */
  private static final class Author {
    private final Explainer explainer;
    private final int month;
    private final Set<String> takenApart = new HashSet<>();

    Author(Explainer explainer, int month) {
      this.explainer = explainer;
      this.month = month;
    }

    Branch branch(String id, OptionalDouble share, int depth) {
      Explanation explanation = explainer.explain(id, month).orElseThrow();
      boolean isLeaf = depth == 0 || explanation.parts().isEmpty();
      boolean isAbove = !explanation.parts().isEmpty() && takenApart.contains(id);
      List<Branch> branches = new ArrayList<>();
      if (!isLeaf && !isAbove) {
        takenApart.add(id);
        for (Explanation.Part part : explanation.parts()) {
          branches.add(branch(part.id(), part.share(), depth - 1));
        }
      }
      return new Branch(explanation, share, isAbove, branches);
    }
  }
}
