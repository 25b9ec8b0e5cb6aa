package paydirt.cli;

import java.util.ArrayList;
import java.util.List;
import paydirt.engine.Series;
import paydirt.formula.Line;

/** A run for spreadsheets: a line in each row, a period in each column. */
final class RunCsv {

  private RunCsv() {}

  static String of(RunResult run) {
    List<String> header = new ArrayList<>(List.of("id", "label", "unit", "kind"));
    header.addAll(run.periods().keys());
    Csv csv = new Csv(header);
    for (Line line : run.lines()) {
      List<String> row = new ArrayList<>(List.of(line.id(), line.title()));
      row.add(Json.unit(line.unit(), run.notation()));
      row.add(line.kind().word());
      Series series = run.periods().of(line);
      for (int i = 0; i < series.size(); i++) {
        row.add(series.isPresent(i) ? Csv.number(series.value(i)) : "");
      }
      csv.row(row);
    }
    return csv.text();
  }
}
