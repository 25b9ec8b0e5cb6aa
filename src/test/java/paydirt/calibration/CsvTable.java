package paydirt.calibration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** A table of this package's resources: plain commas, no quotes. */
final class CsvTable {

  /** One line; cells by the name of their column. */
  record Row(Map<String, String> cells) {

    String text(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new IllegalArgumentException("there is no column " + column);
      }
      return cell;
    }

    double number(String column) {
      return Double.parseDouble(text(column));
    }

    /** A number that not every row has. */
    OptionalDouble numberIfAny(String column) {
      String cell = text(column);
      return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
    }
  }

  private CsvTable() {}

  static List<Row> read(String resource) {
    InputStream bytes = CsvTable.class.getResourceAsStream(resource);
    if (bytes == null) {
      throw new IllegalArgumentException("there is no resource " + resource);
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      String[] names = lines.readLine().split(",", -1);
      List<Row> rows = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split(",", -1);
        if (cells.length != names.length) {
          throw new IllegalArgumentException(resource + ": " + line);
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
          row.put(names[i], cells[i]);
        }
        rows.add(new Row(row));
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
