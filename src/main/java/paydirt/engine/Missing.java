package paydirt.engine;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is unknown because an input is not entered: everything that reads it, except for totals,
 * which leave it out and say so.
 */
final class Missing {

  private static final Set<String> NONE = Set.of();

  private final Absence.Codes reasons;
  private final Set<String>[] missing;
  private final Set<String>[] without;
  private final int[] codes;

  @SuppressWarnings({"unchecked", "rawtypes"})
  private Missing(Absence.Codes reasons, int size) {
    this.reasons = reasons;
    this.missing = new Set[size];
    this.without = new Set[size];
    this.codes = new int[size];
  }

  /** Everything is known. */
  static Missing nothing(Absence.Codes reasons) {
    return new Missing(reasons, 0);
  }

  /** Spreads from the inputs until nothing changes, since lines may read themselves a month ago. */
  Missing(Program program, boolean[] needed, Inputs inputs) {
    this(new Absence.Codes(program.reasons()), program.nodes().size());
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Node node : program.nodes()) {
        if (needed[node.id]) {
          changed |= spread(node, inputs);
        }
      }
    }
    for (int id = 0; id < missing.length; id++) {
      if (missing[id] != null) {
        codes[id] = reasons.of(missing[id].iterator().next() + " is not entered", false);
      }
    }
  }

  private boolean spread(Node node, Inputs inputs) {
    boolean changed = false;
    if (node.op == Op.INPUT && !inputs.isEntered(node.input())) {
      changed = add(missing, node, Set.of(node.input().title()));
    }
    boolean leavesOut = node.op == Op.TOTAL || node.op == Op.ELSE;
    if (leavesOut && !(isMissing(node.args[0]) && isMissing(node.args[1]))) {
      if (node.op == Op.TOTAL) {
        changed |= add(without, node, labels(missing, node.args[0]));
        changed |= add(without, node, labels(missing, node.args[1]));
      }
    } else {
      for (Node arg : node.args) {
        changed |= add(missing, node, labels(missing, arg));
      }
      if (node.past != null) {
        changed |= add(missing, node, labels(missing, node.past));
      }
    }
    for (Node arg : node.args) {
      changed |= add(without, node, labels(without, arg));
    }
    if (node.past != null) {
      changed |= add(without, node, labels(without, node.past));
    }
    return changed;
  }

  private static boolean add(Set<String>[] sets, Node node, Collection<String> labels) {
    if (labels.isEmpty()) {
      return false;
    }
    if (sets[node.id] == null) {
      sets[node.id] = new LinkedHashSet<>();
    }
    return sets[node.id].addAll(labels);
  }

  private static Set<String> labels(Set<String>[] sets, Node node) {
    return node.id >= sets.length || sets[node.id] == null ? NONE : sets[node.id];
  }

  /** The reasons of the program and those found here. */
  Absence.Codes reasons() {
    return reasons;
  }

  boolean isMissing(Node node) {
    return node.id < missing.length && missing[node.id] != null;
  }

  /** The code of the reason for which a missing node is absent. */
  int code(Node node) {
    return codes[node.id];
  }

  /** The labels of inputs that a total in or below this node left out. */
  List<String> without(Node node) {
    return List.copyOf(labels(without, node));
  }
}
