package paydirt.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All records, by kind and id, in the order in which they were filed. */
public final class Catalog {

  /** Every kind of record, in the order in which they are listed. */
  public static final List<Kind> KINDS =
      List.of(
          Accelerator.KIND,
          AiModel.KIND,
          TokenPrice.KIND,
          GpuPrice.KIND,
          TrainingRun.KIND,
          Ownership.KIND);

  private final Map<Kind, Map<String, CatalogRecord>> shelves = new LinkedHashMap<>();

  /**
   * @throws IllegalArgumentException if two records of a kind have one id
   */
  public Catalog(List<CatalogRecord> records) {
    for (Kind kind : KINDS) {
      shelves.put(kind, new LinkedHashMap<>());
    }
    for (CatalogRecord record : records) {
      if (shelves.get(record.kind()).put(record.id(), record) != null) {
        throw new IllegalArgumentException(
            "the catalogue has two " + record.kind().key() + " called “" + record.id() + "”");
      }
    }
  }

  /** The kind of this key, if there is one. */
  public static Optional<Kind> kind(String key) {
    return KINDS.stream().filter(kind -> kind.key().equals(key)).findFirst();
  }

  /** The records of a kind. */
  public List<CatalogRecord> records(Kind kind) {
    return List.copyOf(shelves.get(kind).values());
  }

  /** The ids of a kind. */
  public List<String> ids(Kind kind) {
    return List.copyOf(shelves.get(kind).keySet());
  }

  /** The record of this id, if there is one. */
  public Optional<CatalogRecord> find(Kind kind, String id) {
    return Optional.ofNullable(shelves.get(kind).get(id));
  }
}
