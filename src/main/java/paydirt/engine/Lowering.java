package paydirt.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import paydirt.formula.Binary;
import paydirt.formula.Choose;
import paydirt.formula.Constant;
import paydirt.formula.Formula;
import paydirt.formula.Input;
import paydirt.formula.Kind;
import paydirt.formula.Ladder;
import paydirt.formula.Line;
import paydirt.formula.Lookback;
import paydirt.formula.MonthIndex;
import paydirt.formula.Quotient;
import paydirt.formula.Reference;
import paydirt.formula.Sheet;
import paydirt.formula.Sum;
import paydirt.formula.Unary;
import paydirt.formula.Whole;

/** Turns the formulas of a sheet into one graph. */
final class Lowering {

  private record Pending(Node node, Formula past) {}

  private final Sheet sheet;
  private final Graph graph;
  private final Absence.Codes reasons = new Absence.Codes();
  private final Map<Line, Result> results = new HashMap<>();
  private final IdentityHashMap<Formula, Node> lowered = new IdentityHashMap<>();
  private final Deque<Pending> pending = new ArrayDeque<>();

  Lowering(Sheet sheet, boolean shared) {
    this.sheet = sheet;
    this.graph = new Graph(shared);
  }

  Program program() {
    for (Line line : sheet.computationOrder()) {
      results.put(line, result(line));
    }
    while (!pending.isEmpty()) {
      Pending next = pending.remove();
      next.node.past = lower(next.past);
    }
    return new Program(sheet, List.copyOf(graph.nodes()), results, reasons);
  }

  private Result result(Line line) {
    if (line.kind() != Kind.RATIO) {
      return new Result(lower(line.formula()), graph.number(1), Absence.Codes.PRESENT);
    }
    Whole.Ratio ratio = (Whole.Ratio) line.formula();
    Node divisor = lower(ratio.divisor());
    Node quotient =
        graph.elementwise(Op.DIVIDE_OR, lower(ratio.dividend()), divisor, graph.number(0));
    return new Result(quotient, divisor, reasons.of(ratio.otherwise(), false));
  }

  private Node lower(Formula formula) {
    Node known = lowered.get(formula);
    if (known == null) {
      known = node(formula);
      lowered.put(formula, known);
    }
    return known;
  }

  private Node node(Formula formula) {
    if (formula instanceof Constant f) {
      return graph.number(f.value());
    } else if (formula instanceof Input f) {
      return graph.input(f);
    } else if (formula instanceof Line f) {
      return results.get(f).values();
    } else if (formula instanceof Reference f) {
      return results.get(sheet.line(f.id())).values();
    } else if (formula instanceof MonthIndex) {
      return graph.month();
    } else if (formula instanceof Unary f) {
      return graph.elementwise(Op.valueOf(f.operation().name()), lower(f.of()));
    } else if (formula instanceof Binary f) {
      return graph.elementwise(Op.valueOf(f.operation().name()), lower(f.left()), lower(f.right()));
    } else if (formula instanceof Quotient f) {
      return quotient(f);
    } else if (formula instanceof Choose f) {
      return graph.elementwise(
          Op.CHOOSE, lower(f.condition()), lower(f.then()), lower(f.otherwise()));
    } else if (formula instanceof Sum f) {
      return sum(f);
    } else if (formula instanceof Ladder f) {
      return ladder(f);
    } else if (formula instanceof Lookback f) {
      return lookback(f);
    }
    return whole((Whole) formula);
  }

  private Node quotient(Quotient f) {
    Node dividend = lower(f.dividend());
    Node divisor = lower(f.divisor());
    return f.atZero() == null
        ? graph.elementwise(Op.DIVIDE, dividend, divisor)
        : graph.elementwise(Op.DIVIDE_OR, dividend, divisor, lower(f.atZero()));
  }

  private Node sum(Sum f) {
    Node sum = null;
    for (Formula term : f.terms()) {
      Node next = lower(term);
      sum = sum == null ? next : graph.elementwise(Op.TOTAL, sum, next);
    }
    return sum == null ? graph.number(0) : sum;
  }

  /** Rung by rung: a better one that is admissible replaces the best so far. */
  private Node ladder(Ladder f) {
    Node lowest = graph.number(Double.NEGATIVE_INFINITY);
    Node best = lowest;
    Node value = lower(f.none());
    for (Ladder.Rung rung : f.rungs()) {
      Node score =
          graph.elementwise(Op.CHOOSE, lower(rung.admissible()), lower(rung.score()), lowest);
      Node better = graph.elementwise(Op.LESS, best, score);
      best = graph.elementwise(Op.CHOOSE, better, score, best);
      value = graph.elementwise(Op.CHOOSE, better, lower(rung.value()), value);
    }
    return value;
  }

  private Node lookback(Lookback formula) {
    if (formula instanceof Lookback.Previous f) {
      return past(Op.PREVIOUS, f.of(), lower(f.first()));
    } else if (formula instanceof Lookback.Ago f) {
      return ago(f);
    } else if (formula instanceof Lookback.RunningSum f) {
      return graph.special(Op.RUNNING_SUM, 0, 0, null, lower(f.of()));
    } else if (formula instanceof Lookback.SumOfLast f) {
      return graph.special(Op.SUM_OF_LAST, 0, 0, null, lower(f.of()), lower(f.months()));
    }
    Lookback.Convolution f = (Lookback.Convolution) formula;
    return graph.special(Op.CONVOLUTION, 0, 0, null, lower(f.of()), lower(f.curve()));
  }

  private Node ago(Lookback.Ago f) {
    Node months = lower(f.months());
    Node before = lower(f.before());
    if (f.months() instanceof Constant constant && Math.round(constant.value()) >= 1) {
      return past(Op.AGO, f.of(), months, before);
    }
    Node of = lower(f.of());
    Node ago = graph.special(Op.AGO, 0, 0, of, months, before);
    ago.past = of;
    return ago;
  }

  /** What it looks back at may not be lowered yet, as it may be the line this stands in. */
  private Node past(Op op, Formula of, Node... args) {
    Object target = of instanceof Reference reference ? sheet.line(reference.id()) : of;
    Node node = graph.special(op, 0, 0, target, args);
    if (node.past == null) {
      pending.add(new Pending(node, (Formula) target));
    }
    return node;
  }

  private Node whole(Whole formula) {
    if (formula instanceof Whole.FirstMonth f) {
      int reason = reasons.of(f.otherwise(), true);
      return over(Op.FIRST_MONTH, f.inRow(), reason, source(f.condition()), lower(f.from()));
    } else if (formula instanceof Whole.Folded f) {
      Result source = source(f.of());
      return graph.special(
          Op.FOLD, 0, source.reason(), f.fold(), source.values(), source.presence());
    } else if (formula instanceof Whole.ValueAt f) {
      Result source = source(f.of());
      int reason = reasons.of(f.otherwise(), false);
      return over(Op.VALUE_AT, source.reason(), reason, source, lower(f.month()));
    } else if (formula instanceof Whole.Npv f) {
      return over(Op.NPV, 0, 0, source(f.of()), lower(f.ratePerYear()));
    } else if (formula instanceof Whole.Irr f) {
      int several = reasons.of(f.several(), false);
      return over(Op.IRR, several, reasons.of(f.never(), false), source(f.of()));
    } else if (formula instanceof Whole.Mirr f) {
      int reason = reasons.of(f.otherwise(), false);
      Node finance = lower(f.financePerYear());
      return over(Op.MIRR, 0, reason, source(f.of()), finance, lower(f.reinvestPerYear()));
    } else if (formula instanceof Whole.Ratio f) {
      int reason = reasons.of(f.otherwise(), false);
      return graph.special(Op.RATIO, 0, reason, null, lower(f.dividend()), lower(f.divisor()));
    } else if (formula instanceof Whole.Provided f) {
      int reason = reasons.of(f.otherwise(), false);
      return graph.special(Op.PROVIDED, 0, reason, null, lower(f.condition()), lower(f.value()));
    }
    Whole.Else f = (Whole.Else) formula;
    return graph.special(Op.ELSE, 0, 0, null, lower(f.value()), lower(f.fallback()));
  }

  private Result source(Formula formula) {
    Line line =
        formula instanceof Line direct
            ? direct
            : formula instanceof Reference reference ? sheet.line(reference.id()) : null;
    return line != null
        ? results.get(line)
        : new Result(lower(formula), graph.number(1), Absence.Codes.PRESENT);
  }

  private Node over(Op op, int extra, int reason, Result source, Node... others) {
    List<Node> args = new ArrayList<>(List.of(source.values(), source.presence()));
    args.addAll(List.of(others));
    return graph.special(op, extra, reason, null, args.toArray(Node[]::new));
  }
}
