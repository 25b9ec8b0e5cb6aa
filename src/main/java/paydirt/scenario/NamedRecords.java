package paydirt.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import paydirt.catalog.AiModel;
import paydirt.catalog.Catalog;
import paydirt.catalog.CatalogRecord;
import paydirt.catalog.Kind;
import paydirt.catalog.TokenPrice;
import paydirt.driver.Driver;
import paydirt.driver.Field;
import paydirt.driver.Section;
import paydirt.driver.Text;
import paydirt.scenario.CatalogFigures.Taken;

/**
 * The records of the catalogue that a scenario names: the accelerator of a supply, the model of an
 * architecture, the price sheet of a rented model. What a file leaves out beside a name is what the
 * record says; what it states stays.
 *
 * <p>Example: a supply that states {@code "accelerator": "b200"} and nothing else computes with the
 * peak, the memory and the calibration of a B200, and rents it at the catalogue's price on demand.
 */
public final class NamedRecords {

  private static final Map<Section, Name> NAMES =
      Map.of(
          Supply.SECTION,
          new Name(Supply.ACCELERATOR_NAME, paydirt.catalog.Accelerator.KIND),
          Architecture.SECTION,
          new Name(Architecture.CATALOG_MODEL, AiModel.KIND),
          RentedPlan.SECTION,
          new Name(RentedPlan.CATALOG_PRICE, TokenPrice.KIND));

  private final Supplier<Catalog> catalog;
  private final Supplier<List<Calibration>> calibrations;

  /** The field of a section that names a record. */
  private record Name(Text text, Kind kind) {

    Optional<CatalogRecord> record(Catalog catalog, Node node) {
      return find(catalog, kind, node.text(text));
    }

    Problem unknown(Catalog catalog, Node node, String consequence) {
      String name = node.text(text);
      return new Problem(
          Problem.Severity.WARNING,
          node.pathOf(text.key()),
          "is “" + name + "”, which is none of the catalogue's " + kind.key() + consequence,
          Nearest.hint(id(name), catalog.ids(kind)),
          Optional.empty());
    }

    Problem incomplete(Node node, List<String> labels, String consequence) {
      return Problem.warning(
          node.pathOf(text.key()),
          "is “"
              + node.text(text)
              + "”, of which the catalogue does not know "
              + String.join(", ", labels)
              + consequence);
    }
  }

  /**
   * A scenario with figures of the records it names.
   *
   * @param problems warnings of names and figures that the catalogue does not have
   */
  public record Filled(Node root, List<Problem> problems) {}

  /**
   * @param catalog read when a scenario leaves figures out, and only then
   * @param calibrations serving constants by generation of accelerators
   */
  public NamedRecords(Supplier<Catalog> catalog, Supplier<List<Calibration>> calibrations) {
    this.catalog = catalog;
    this.calibrations = calibrations;
  }

  /** The record of a name as the catalogue or as people write it: {@code H100 SXM} is h100-sxm. */
  public static Optional<CatalogRecord> find(Catalog catalog, Kind kind, String name) {
    return catalog.find(kind, id(name));
  }

  private static String id(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  /** Fills in what is left out beside a name. */
  public Filled fill(Node root) {
    List<Node> incomplete = root.all().stream().filter(NamedRecords::leavesFiguresOut).toList();
    if (incomplete.isEmpty()) {
      return new Filled(root, List.of());
    }
    Catalog records = catalog.get();
    List<Problem> problems = new ArrayList<>();
    Node filled = root;
    for (Node node : incomplete) {
      Name name = NAMES.get(node.section());
      Optional<CatalogRecord> record = name.record(records, node);
      if (record.isPresent()) {
        Taken taken = withPrice(take(node, record.get()), records, record.get());
        List<String> unknown =
            labels(taken.missing().stream().filter(driver -> !isStated(node, driver)).toList());
        if (!unknown.isEmpty()) {
          problems.add(name.incomplete(node, unknown, "; their defaults are taken"));
        }
        filled = filled.changing(node.path(), stated -> completed(stated, taken.node()));
      } else {
        problems.add(
            name.unknown(records, node, ", so that what is left out beside it is default"));
      }
    }
    return new Filled(filled, problems);
  }

  /**
   * After the edit of a name: every figure is that of the record, but for prices of an hour. Any
   * other field, and a name that is empty, leave the scenario as it is.
   */
  public Filled take(Node root, String path) {
    Optional<Entry> entry =
        Entry.at(root, path).filter(each -> namesRecord(each.node(), each.field()));
    if (entry.isEmpty()) {
      return new Filled(root, List.of());
    }
    Catalog records = catalog.get();
    Node node = entry.get().node();
    Name name = NAMES.get(node.section());
    Optional<CatalogRecord> record = name.record(records, node);
    if (record.isEmpty()) {
      return new Filled(
          root, List.of(name.unknown(records, node, ", so that the figures stay as they are")));
    }
    Taken taken = take(node, record.get());
    return new Filled(
        root.changing(node.path(), stated -> taken.node()),
        taken.missing().isEmpty()
            ? List.of()
            : List.of(name.incomplete(node, labels(taken.missing()), "; what was there stays")));
  }

  private static boolean namesRecord(Node node, Field field) {
    Name name = NAMES.get(node.section());
    return name != null && name.text().equals(field) && !node.text(name.text()).isBlank();
  }

  private static boolean leavesFiguresOut(Node node) {
    Name name = NAMES.get(node.section());
    return name != null
        && node.values().isGiven(name.text())
        && namesRecord(node, name.text())
        && withParts(node)
            .anyMatch(
                each ->
                    each.section().fields().stream()
                        .anyMatch(
                            field ->
                                field instanceof Driver
                                    && each.has(field)
                                    && !each.values().isGiven(field)));
  }

  private static Stream<Node> withParts(Node node) {
    return Stream.concat(
        Stream.of(node),
        node.section().parts().stream().filter(part -> !part.isList()).map(node::part));
  }

  private static boolean isStated(Node node, Driver driver) {
    return withParts(node).anyMatch(each -> each.values().isGiven(driver));
  }

  private static List<String> labels(List<Driver> drivers) {
    return drivers.stream().map(Driver::label).toList();
  }

  private Taken take(Node node, CatalogRecord record) {
    if (node.section().equals(Supply.SECTION)) {
      return CatalogFigures.supply(node, record, CatalogFigures.Precision.FP8, calibrations.get());
    }
    return node.section().equals(Architecture.SECTION)
        ? CatalogFigures.architecture(node, record)
        : CatalogFigures.rental(node, record);
  }

  private static Taken withPrice(Taken taken, Catalog catalog, CatalogRecord record) {
    if (!taken.node().section().equals(Supply.SECTION)) {
      return taken;
    }
    return HourPrices.onDemand(catalog, record)
        .map(price -> new Taken(taken.node().with(Supply.HOUR_PRICE, price), taken.missing()))
        .orElseGet(
            () ->
                new Taken(
                    taken.node(),
                    Stream.concat(taken.missing().stream(), Stream.of(Supply.HOUR_PRICE))
                        .toList()));
  }

  /** What is stated in a node, and where it states nothing, what is in another. */
  private static Node completed(Node stated, Node other) {
    Node node = stated;
    for (Field field : stated.section().fields()) {
      if (field instanceof Driver driver
          && !stated.values().isGiven(driver)
          && other.values().isGiven(driver)) {
        node = node.with(driver, other.value(driver));
      }
    }
    for (Section part : stated.section().parts()) {
      if (!part.isList()) {
        node = node.with(part, inside -> completed(inside, other.part(part)));
      }
    }
    return node;
  }
}
