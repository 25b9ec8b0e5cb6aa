package paydirt.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import paydirt.catalog.Catalog;
import paydirt.catalog.CatalogRecord;
import paydirt.catalog.Kind;

/**
 * Reads the catalogue: one file for each kind of record.
 *
 * <pre>{@code
 * { "format": 1,
 *   "sources": { "epochChips": { "text": "Epoch AI, chip data set", "basis": "found" } },
 *   "records": [ { "id": "h100-sxm", "label": "H100 SXM 80 GB", "source": "epochChips", "date": "2026-11",
 *                  "memory": 80, "purchasePrice": { "value": 30000, "source": "street", "date": "2026-06" } } ] }
 * }</pre>
 *
 * <p>A figure is a number, or an object where it has a note or another source or date than its
 * record.
 */
public final class CatalogReader {

  /** The format of the files. */
  static final int FORMAT = 1;

  private static final String FOLDER = "/paydirt/catalog/";

  private CatalogReader() {}

  /**
   * The catalogue that comes with the program.
   *
   * @throws IllegalStateException if one of its files is wrong, with everything that is
   */
  public static Catalog ofProgram() {
    List<CatalogRecord> records = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Kind kind : Catalog.KINDS) {
      CatalogReading reading = read(kind, kind.key() + ".json", shipped(kind));
      records.addAll(reading.records());
      findings.addAll(reading.findings());
    }
    if (!findings.isEmpty()) {
      throw new IllegalStateException(
          findings.stream().map(Finding::sentence).collect(Collectors.joining("\n")));
    }
    return new Catalog(records);
  }

  private static byte[] shipped(Kind kind) {
    String name = FOLDER + kind.key() + ".json";
    try (InputStream in = CatalogReader.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program comes without " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the bytes of a file.
   *
   * @param name what findings call it
   */
  public static CatalogReading read(Kind kind, String name, byte[] bytes) {
    Findings findings = new Findings(name);
    try {
      JsonTree.Members tree = TreeReader.read(TextDecoder.decode(bytes, findings), findings);
      return new CatalogReading(new CatalogMapper(kind, findings).map(tree), findings.all());
    } catch (Refused e) {
      return new CatalogReading(List.of(), findings.all());
    }
  }
}
