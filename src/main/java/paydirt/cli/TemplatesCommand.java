package paydirt.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import paydirt.analysis.Evaluator;
import paydirt.analysis.Verdict;
import paydirt.scenario.About;
import paydirt.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code templates}: the shipped scenarios, each with its verdict. */
@Command(
    name = "templates",
    description = "List the shipped scenarios, each with its verdict.",
    sortOptions = false)
final class TemplatesCommand implements Callable<Integer> {

  private record Template(String name, Scenario scenario, Verdict verdict) {
    String description() {
      return scenario.about().text(About.DESCRIPTION);
    }
  }

  private final ScenarioSource source;
  private final Evaluator evaluator;
  private final Console console;

  @Mixin private FormatOption format = new FormatOption();

  TemplatesCommand(ScenarioSource source, Evaluator evaluator, Console console) {
    this.source = source;
    this.evaluator = evaluator;
    this.console = console;
  }

  @Override
  public Integer call() throws Refusal {
    List<Template> templates = new ArrayList<>();
    for (String name : source.shipped().names()) {
      Scenario scenario = source.scenario(source.shippedReading(name), name, List.of());
      templates.add(new Template(name, scenario, evaluator.evaluate(scenario).verdict()));
    }
    console.print(
        format.choose(() -> text(templates), () -> json(templates), () -> csv(templates)));
    return 0;
  }

  private static String text(List<Template> templates) {
    TextTable table = new TextTable(TextTable.Side.LEFT, TextTable.Side.LEFT);
    for (Template template : templates) {
      table.row(template.name(), template.scenario().name());
      table.row("", template.verdict().sentence());
    }
    return new Page().lines(table.lines()).text();
  }

  private static String json(List<Template> templates) {
    ObjectNode tree = Json.object();
    ArrayNode array = tree.putArray("templates");
    for (Template template : templates) {
      ObjectNode object = array.addObject();
      object.put("id", template.name());
      object.put("name", template.scenario().name());
      object.put("description", template.description());
      object.set("verdict", RunJson.verdict(template.verdict()));
    }
    return Json.text(tree);
  }

  private static String csv(List<Template> templates) {
    Csv csv = new Csv(List.of("id", "name", "state", "verdict", "description"));
    for (Template template : templates) {
      csv.row(
          List.of(
              template.name(),
              template.scenario().name(),
              template.verdict().state().key(),
              template.verdict().sentence(),
              template.description()));
    }
    return csv.text();
  }
}
