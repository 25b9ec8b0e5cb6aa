package paydirt.scenario;

import java.util.ArrayList;
import java.util.List;
import paydirt.driver.Driver;
import paydirt.driver.Field;
import paydirt.driver.Section;
import paydirt.driver.Text;
import paydirt.unit.Notation;

/** Checks what no section can check alone. */
final class CrossCheck {

  /** A share that is noise of the arithmetic, as in the formulas' rounding up. */
  private static final double ROUNDING = 1e-9;

  private final Scenario scenario;
  private final List<Problem> problems = new ArrayList<>();

  CrossCheck(Scenario scenario) {
    this.scenario = scenario;
  }

  List<Problem> problems() {
    for (Node node : scenario.root().all()) {
      for (Field field : node.section().fields()) {
        if (field instanceof Text text && text.list().isPresent()) {
          checkName(node, text, text.list().orElseThrow());
        }
      }
    }
    for (Node model : scenario.models()) {
      if (model.has(TrainingPlan.SECTION)) {
        Node plan = model.part(TrainingPlan.SECTION);
        scenario
            .supplyOf(plan, TrainingPlan.SUPPLY)
            .ifPresent(supply -> checkMemory(model.part(Architecture.SECTION), plan, supply));
      }
    }
    if (scenario.products().isEmpty()) {
      problems.add(Problem.warning("products", "is empty, so there is no revenue"));
    }
    return List.copyOf(problems);
  }

  private void checkName(Node node, Text text, String listKey) {
    List<String> ids =
        scenario.root().section().parts().stream()
            .filter(part -> part.key().equals(listKey))
            .flatMap((Section part) -> scenario.root().items(part).stream())
            .map(Node::id)
            .toList();
    String named = node.text(text);
    if (!ids.contains(named)) {
      problems.add(
          Problem.error(
              node.pathOf(text.key()),
              "is “" + named + "” but must be " + text.expected(),
              hint(named, listKey, ids)));
    }
  }

  /**
   * The memory of all accelerators of a run must hold what training keeps of every parameter. The
   * line “Least accelerators” of the model is the same number.
   */
  private void checkMemory(Node architecture, Node plan, Node supply) {
    Node hardware = supply.part(Accelerator.SECTION);
    double memory = base(hardware, Accelerator.MEMORY) * Accelerator.USABLE_MEMORY;
    double state =
        base(architecture, Architecture.TOTAL_PARAMETERS) * base(plan, TrainingPlan.STATE_BYTES);
    double accelerators = base(plan, TrainingPlan.ACCELERATORS);
    if (accelerators * memory < state * (1 - ROUNDING)) {
      Notation notation = scenario.notation();
      problems.add(
          Problem.error(
              plan.pathOf(TrainingPlan.ACCELERATORS.key()),
              "is "
                  + notation.exactWithUnit(accelerators, TrainingPlan.ACCELERATORS.unit())
                  + " but must be at least "
                  + notation.exact(
                      Math.ceil(state / memory * (1 - ROUNDING)), TrainingPlan.ACCELERATORS.unit()),
              "they must hold "
                  + shown(architecture, Architecture.TOTAL_PARAMETERS)
                  + " at "
                  + shown(plan, TrainingPlan.STATE_BYTES)
                  + " in nine tenths of "
                  + shown(hardware, Accelerator.MEMORY)));
    }
  }

  private static double base(Node node, Driver driver) {
    return driver.unit().toBase(node.value(driver).start());
  }

  private String shown(Node node, Driver driver) {
    return scenario.notation().exactWithUnit(node.value(driver).start(), driver.unit());
  }

  private static String hint(String named, String listKey, List<String> ids) {
    if (ids.isEmpty()) {
      return listKey + " is empty";
    }
    String nearest = Nearest.hint(named, ids);
    return nearest.isEmpty() ? listKey + " has " + String.join(", ", ids) : nearest;
  }
}
