package paydirt.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import paydirt.formula.Input;

/**
 * Nodes under construction: equal ones become one, and what has only constants below it is computed
 * at once, by the arithmetic that evaluation uses.
 */
final class Graph {

  private final boolean shared;
  private final List<Node> nodes = new ArrayList<>();
  private final Map<Node, Node> known = new HashMap<>();
  private final Map<String, Node> inputs = new HashMap<>();

  /**
   * @param shared whether equal nodes become one; without it results are the same, only slower
   */
  Graph(boolean shared) {
    this.shared = shared;
  }

  List<Node> nodes() {
    return nodes;
  }

  Node number(double value) {
    return intern(Op.CONSTANT, value, 0, 0, null, Node.NO_ARGS);
  }

  Node input(Input input) {
    return inputs.computeIfAbsent(input.id(), id -> intern(Op.INPUT, 0, 0, 0, input, Node.NO_ARGS));
  }

  Node month() {
    return intern(Op.MONTH, 0, 0, 0, null, Node.NO_ARGS);
  }

  /** A node of an elementwise operation, or what it comes to. */
  Node elementwise(Op op, Node... args) {
    if (allConstant(args)) {
      return number(
          Arithmetic.apply(
              op,
              args[0].number,
              args.length > 1 ? args[1].number : 0,
              args.length > 2 ? args[2].number : 0));
    }
    if (op == Op.CHOOSE && args[0].op == Op.CONSTANT) {
      return args[0].number != 0 ? args[1] : args[2];
    }
    if ((op == Op.TIMES || op == Op.DIVIDE) && args[1].isNumber(1)) {
      return args[0];
    }
    if (op == Op.TIMES && args[0].isNumber(1)) {
      return args[1];
    }
    return intern(op, 0, 0, 0, null, args);
  }

  /**
   * A node that looks back or over the horizon.
   *
   * @param target what tells it apart beside its arguments, by identity; null for nothing
   */
  Node special(Op op, int extra, int reason, Object target, Node... args) {
    return intern(op, 0, extra, reason, target, args);
  }

  private static boolean allConstant(Node[] args) {
    for (Node arg : args) {
      if (arg.op != Op.CONSTANT) {
        return false;
      }
    }
    return true;
  }

  private Node intern(Op op, double number, int extra, int reason, Object target, Node[] args) {
    Node node = new Node(nodes.size(), op, args, number, extra, reason, target);
    if (shared) {
      Node same = known.putIfAbsent(node, node);
      if (same != null) {
        return same;
      }
    }
    nodes.add(node);
    return node;
  }
}
