package paydirt.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import paydirt.formula.Formula;
import paydirt.formula.FormulaText;
import paydirt.formula.InferredKind;
import paydirt.formula.Input;
import paydirt.formula.Kind;
import paydirt.formula.Line;
import paydirt.formula.Names;
import paydirt.formula.NotAFormula;
import paydirt.formula.Quotient;
import paydirt.formula.Reference;
import paydirt.formula.Sheet;
import paydirt.formula.Whole;
import paydirt.scenario.Excerpt;
import paydirt.scenario.Nearest;
import paydirt.scenario.Node;
import paydirt.scenario.OwnLine;
import paydirt.scenario.Problem;
import paydirt.scenario.Scenario;
import paydirt.unit.Unit;

/**
 * The lines that a person wrote into the scenario, in any order: each is read when another first
 * needs it. A line {@code margin} is called {@code own.margin}, which no line of the model is.
 *
 * <p>A ratio of whole expressions, {@code (a - b) / c}, needs lines to divide, since a year is the
 * quotient of sums; they are {@code own.margin.dividend} and {@code own.margin.divisor}.
 */
final class OwnFormulas implements Names {

  private final Scenario scenario;
  private final Sheet.Builder sheet;
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<String, Input> inputs = new LinkedHashMap<>();

  /** By id, each line behind the lines that only it divides. */
  private final Map<String, List<Line>> read = new LinkedHashMap<>();

  private final Set<String> open = new LinkedHashSet<>();
  private final Set<String> faulty = new LinkedHashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  private OwnFormulas(Scenario scenario, Sheet.Builder sheet) {
    this.scenario = scenario;
    this.sheet = sheet;
    scenario.ownLines().forEach(node -> nodes.put(OwnLine.PREFIX + node.id(), node));
    scenario.drivers().forEach(bound -> inputs.put(bound.path(), bound.input()));
  }

  /** Declares the lines whose formula can be read, in the order of the scenario. */
  static OwnFormulas write(Sheet.Builder sheet, Scenario scenario) {
    OwnFormulas own = new OwnFormulas(scenario, sheet);
    own.nodes.forEach(
        (id, node) -> {
          if (node.text(OwnLine.FORMULA).isBlank()) {
            own.warn(node.pathOf(OwnLine.FORMULA.key()), "is empty, so the line is left out");
          } else if (!own.isKnown(id)) {
            own.read(id);
          }
        });
    for (String id : own.nodes.keySet()) {
      own.read.getOrDefault(id, List.of()).forEach(sheet::add);
    }
    own.refuseCircle();
    return own;
  }

  /** What is wrong with the formulas, or worth a look. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Notes something that stops nothing. */
  void warn(String path, String message) {
    problems.add(Problem.warning(path, message));
  }

  /** Notes what is wrong with a formula. */
  void refuse(String path, String text, NotAFormula trouble) {
    problems.add(
        Problem.error(
                path,
                "cannot be read at column " + trouble.column() + ": " + trouble.getMessage(),
                trouble.hint())
            .at(new Excerpt(text, trouble.column())));
  }

  // ---- names

  @Override
  public Optional<Formula> find(String id) throws NotAFormula {
    if (nodes.containsKey(id)) {
      return Optional.of(own(id));
    }
    Line line = sheet.lines().get(id);
    return line != null ? Optional.of(line) : Optional.ofNullable(inputs.get(id));
  }

  @Override
  public String hint(String wanted, Collection<String> others) {
    List<String> known = new ArrayList<>(sheet.lines().keySet());
    known.addAll(inputs.keySet());
    known.addAll(nodes.keySet());
    known.addAll(others);
    String section = OwnLine.SECTION.key() + ".";
    boolean isPath = wanted.startsWith(section);
    return Nearest.hint(
        isPath ? OwnLine.PREFIX + wanted.substring(section.length()) : wanted, known);
  }

  private boolean isKnown(String id) {
    return read.containsKey(id) || faulty.contains(id);
  }

  private Formula own(String id) throws NotAFormula {
    if (nodes.get(id).text(OwnLine.FORMULA).isBlank()) {
      throw new NotAFormula(0, id + " has no formula", "");
    }
    if (open.contains(id)) {
      return itself(id);
    }
    if (!isKnown(id)) {
      read(id);
    }
    if (faulty.contains(id)) {
      throw new NotAFormula(0, "the formula of " + id + " is wrong", "");
    }
    List<Line> lines = read.get(id);
    return lines.get(lines.size() - 1);
  }

  /** A line that is being read can be read a month ago, if one can say what it will be. */
  private Formula itself(String id) throws NotAFormula {
    Node node = nodes.get(id);
    Optional<Unit> unit = scenario.notation().unit(node.text(OwnLine.UNIT));
    Optional<Kind> kind = OwnLine.kind(node).filter(Kind::isMonthly);
    if (node.text(OwnLine.UNIT).isBlank() || unit.isEmpty() || kind.isEmpty()) {
      List<String> path = new ArrayList<>(open);
      path.add(id);
      throw new NotAFormula(
          0,
          "the line reads itself: "
              + String.join(" → ", path.subList(path.indexOf(id), path.size())),
          "to read it of the month before, state its unit, and its kind as flow, stock or level");
    }
    return new Reference(id, unit.get());
  }

  // ---- lines

  private void read(String id) {
    Node node = nodes.get(id);
    String text = node.text(OwnLine.FORMULA);
    open.add(id);
    try {
      FormulaText formula = FormulaText.read(text, OwnKind.use(node), scenario.notation(), this);
      Kind kind = OwnKind.of(node, formula);
      Optional<Unit> unit = unit(node, formula.formula());
      if (unit.isPresent()) {
        read.put(id, lines(id, node, formula, kind, unit.get()));
      } else {
        faulty.add(id);
      }
    } catch (NotAFormula trouble) {
      faulty.add(id);
      refuse(node.pathOf(OwnLine.FORMULA.key()), text, trouble);
    }
    open.remove(id);
  }

  /** The unit that is stated, or that the formula has; empty if the stated one is wrong. */
  private Optional<Unit> unit(Node node, Formula formula) {
    String stated = node.text(OwnLine.UNIT);
    if (stated.isBlank()) {
      return Optional.of(unitOf(formula));
    }
    String path = node.pathOf(OwnLine.UNIT.key());
    Optional<Unit> unit = scenario.notation().unit(stated);
    if (unit.isEmpty()) {
      problems.add(
          Problem.error(
              path,
              "is “" + stated + "” but must be a unit as it stands beside numbers",
              "here it can be " + scenario.notation().symbol(unitOf(formula))));
    } else if (!unit.get().dimension().equals(formula.dimension())) {
      problems.add(
          Problem.error(
              path,
              "is “"
                  + stated
                  + "” ("
                  + unit.get().dimension()
                  + ") but the formula gives "
                  + formula.dimension()));
      return Optional.empty();
    }
    return unit;
  }

  /** What a formula is shown in: as the line or driver that it is, else by what it counts. */
  static Unit unitOf(Formula formula) {
    if (formula instanceof Line line) {
      return line.unit();
    }
    return formula instanceof Input input ? input.unit() : Unit.of(formula.dimension());
  }

  private List<Line> lines(String id, Node node, FormulaText text, Kind kind, Unit unit)
      throws NotAFormula {
    if (kind != Kind.RATIO) {
      return List.of(line(id, label(node), "", unit, kind, text.formula(), node));
    }
    Formula dividend;
    Formula divisor;
    if (text.formula() instanceof Whole.Ratio ratio) {
      dividend = ratio.dividend();
      divisor = ratio.divisor();
    } else {
      Quotient quotient = (Quotient) text.formula();
      dividend = quotient.dividend();
      divisor = quotient.divisor();
    }
    if (!kindOf(dividend).mayBeDividedBy(kindOf(divisor))) {
      throw new NotAFormula(
          Math.max(1, text.divisionColumn()),
          "a "
              + kindOf(dividend).word()
              + " divided by a "
              + kindOf(divisor).word()
              + " has no meaning over a year",
          "say what the division gives at zero, as in a / b else 0, to have it month by month");
    }
    List<Line> lines = new ArrayList<>();
    Formula above = part(id + ".dividend", "Dividend", dividend, node, lines);
    Formula below = part(id + ".divisor", "Divisor", divisor, node, lines);
    String why =
        text.formula() instanceof Whole.Ratio ratio ? ratio.otherwise() : "the divisor is zero";
    Whole.Ratio quotient = new Whole.Ratio(above, below, why);
    lines.add(line(id, label(node), "", unit, Kind.RATIO, quotient, node));
    return lines;
  }

  private Kind kindOf(Formula part) {
    return part instanceof Reference reference
        ? OwnLine.kind(nodes.get(reference.id())).orElseThrow()
        : InferredKind.of(part);
  }

  private static Formula part(
      String id, String label, Formula formula, Node node, List<Line> lines) {
    if (formula instanceof Line || formula instanceof Reference) {
      return formula;
    }
    Unit unit = Unit.of(formula.dimension());
    Line part = line(id, label, label(node), unit, InferredKind.of(formula), formula, node);
    lines.add(part);
    return part;
  }

  private static Line line(
      String id, String label, String item, Unit unit, Kind kind, Formula formula, Node node) {
    String doc = "A line of your own: " + node.text(OwnLine.FORMULA).strip();
    return new Line(
        id, label, item, OwnLine.SECTION.label(), unit, kind, Line.Role.DETAIL, formula, doc);
  }

  private static String label(Node node) {
    return node.label().isBlank() ? node.id() : node.label();
  }

  private void refuseCircle() {
    List<Line> circle = sheet.circle();
    if (!circle.isEmpty()) {
      Node first = nodes.get(circle.get(0).id());
      problems.add(
          Problem.error(
              first.pathOf(OwnLine.FORMULA.key()),
              "reads itself within a month: "
                  + String.join(" → ", circle.stream().map(Line::id).toList()),
              "read it of the month before, as in previous(" + circle.get(0).id() + ", 0)"));
    }
  }
}
