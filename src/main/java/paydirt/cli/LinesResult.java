package paydirt.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.formula.Words;
import paydirt.unit.Notation;

/** What {@code lines} prints in each format. */
record LinesResult(Sheet sheet, Notation notation) {

  String text() {
    Page page = new Page();
    String heading = "";
    for (Line line : sheet.lines()) {
      String next = line.item().isEmpty() ? line.chapter() : line.chapter() + ", " + line.item();
      if (!next.equals(heading)) {
        page.lines(heading.isEmpty() ? List.of(next) : List.of("", next));
        heading = next;
      }
      page.line("  " + line.id() + "  " + kindAndUnit(line));
      page.wrapped("      ", "        ", line.label() + " = " + Words.of(line.formula(), sheet));
    }
    return page.text();
  }

  private String kindAndUnit(Line line) {
    String unit = notation.symbol(line.unit());
    return unit.isEmpty() ? line.kind().word() : line.kind().word() + ", " + unit;
  }

  String json() {
    ObjectNode tree = Json.object();
    ArrayNode lines = tree.putArray("lines");
    for (Line line : sheet.lines()) {
      ObjectNode object = lines.addObject();
      object.put("id", line.id());
      object.put("label", line.title());
      object.put("chapter", line.chapter());
      object.put("unit", Json.unit(line.unit(), notation));
      object.put("kind", line.kind().word());
      object.put("formula", Words.of(line.formula(), sheet));
      ArrayNode inputs = object.putArray("inputs");
      sheet.read(line).forEach(inputs::add);
      object.put("doc", line.doc());
    }
    return Json.text(tree);
  }

  String csv() {
    Csv csv =
        new Csv(List.of("id", "label", "chapter", "unit", "kind", "formula", "inputs", "doc"));
    for (Line line : sheet.lines()) {
      csv.row(
          List.of(
              line.id(),
              line.title(),
              line.chapter(),
              Json.unit(line.unit(), notation),
              line.kind().word(),
              Words.of(line.formula(), sheet),
              sheet.read(line).stream().collect(Collectors.joining(" ")),
              line.doc()));
    }
    return csv.text();
  }
}
