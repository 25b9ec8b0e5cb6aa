package paydirt.formula;

import java.util.List;
import java.util.stream.Collectors;

/** Lines that depend on themselves within a month. */
final class CircularDeclaration extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<Line> circle;

  CircularDeclaration(List<Line> circle) {
    super(
        "circular declaration: "
            + circle.stream().map(Line::id).collect(Collectors.joining(" → ")));
    this.circle = List.copyOf(circle);
  }

  /** The lines in the order in which each reads the next; the first again at the end. */
  List<Line> circle() {
    return circle;
  }
}
