package paydirt.file;

import java.util.List;
import paydirt.catalog.CatalogRecord;

/**
 * What came of reading a file of the catalogue.
 *
 * @param records those that are right
 * @param findings what is wrong, in the order of the file
 */
public record CatalogReading(List<CatalogRecord> records, List<Finding> findings) {

  public CatalogReading {
    records = List.copyOf(records);
    findings = List.copyOf(findings);
  }
}
