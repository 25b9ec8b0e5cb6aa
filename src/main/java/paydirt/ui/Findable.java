package paydirt.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import paydirt.analysis.Evaluation;
import paydirt.formula.Kind;
import paydirt.formula.Line;
import paydirt.scenario.Entry;
import paydirt.scenario.Scenario;
import paydirt.ui.form.ItemCommands;

/** Everything that the palette can find: actions, fields and results. */
final class Findable {
  private Findable() {}

  static List<Palette.Entry> all(
      List<Action> actions, Scenario scenario, Optional<Evaluation> evaluation, Desk desk) {
    List<Palette.Entry> entries = new ArrayList<>();
    for (Action action : actions) {
      if (action.enabled().get()) {
        entries.add(
            new Palette.Entry(action.label(), action.keyText(), action.icon(), action::run));
      }
    }
    for (ItemCommands.Command command : new ItemCommands(desk, () -> scenario).all()) {
      String about = command.about();
      entries.add(
          new Palette.Entry(
              command.label() + (about.isEmpty() ? "" : ": " + about),
              "List",
              command.icon(),
              command.task()));
    }
    for (Entry field : Entry.used(scenario.root())) {
      entries.add(
          new Palette.Entry(
              field.field().label(),
              context("Driver", field.node().label()),
              Feather.SLIDERS,
              () -> desk.goTo(field.path())));
    }
    evaluation.ifPresent(
        numbers ->
            numbers
                .model()
                .sheet()
                .lines()
                .forEach(line -> entries.add(result(line, numbers, desk))));
    return entries;
  }

  private static Palette.Entry result(Line line, Evaluation numbers, Desk desk) {
    int month = line.kind() == Kind.OUTCOME ? 1 : numbers.projection().months();
    return new Palette.Entry(
        line.label(),
        context("Result", line.item()),
        Feather.ACTIVITY,
        () -> desk.explain(line.id(), month));
  }

  private static String context(String kind, String item) {
    return item.isEmpty() ? kind : kind + " · " + item;
  }
}
