package paydirt.engine;

/** Which nodes differ from trial to trial: those that read an input that does, through any path. */
final class Lanes {

  private final boolean[] differ;

  Lanes(Plan plan, Trials trials) {
    differ = new boolean[plan.nodes().size()];
    boolean changed = true;
    // Again until nothing changes, since what is looked back at may come later in the order.
    while (changed) {
      changed = false;
      for (Node node : plan.nodes()) {
        if (!differ[node.id]
            && plan.isNeeded(node)
            && !plan.isMissing(node)
            && reads(node, trials)) {
          differ[node.id] = true;
          changed = true;
        }
      }
    }
  }

  private boolean reads(Node node, Trials trials) {
    if (node.op == Op.INPUT) {
      return trials.vary(node.input());
    }
    for (Node arg : node.args) {
      if (differ[arg.id]) {
        return true;
      }
    }
    return node.past != null && differ[node.past.id];
  }

  boolean differ(Node node) {
    return differ[node.id];
  }
}
