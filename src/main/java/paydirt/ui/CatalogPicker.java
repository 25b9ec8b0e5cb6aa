package paydirt.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.kordamp.ikonli.feather.Feather;
import paydirt.catalog.Accelerator;
import paydirt.catalog.AiModel;
import paydirt.catalog.Catalog;
import paydirt.catalog.CatalogRecord;
import paydirt.catalog.Kind;
import paydirt.catalog.TokenPrice;
import paydirt.driver.Driver;
import paydirt.driver.Field;
import paydirt.driver.Section;
import paydirt.file.CalibrationReader;
import paydirt.file.CatalogReader;
import paydirt.scenario.Architecture;
import paydirt.scenario.Calibration;
import paydirt.scenario.CatalogFigures;
import paydirt.scenario.CatalogFigures.Precision;
import paydirt.scenario.CatalogFigures.Taken;
import paydirt.scenario.Node;
import paydirt.scenario.RentedPlan;
import paydirt.scenario.Scenario;
import paydirt.scenario.Supply;

/**
 * Which parts of a scenario can take their figures from the catalogue, and what there is to choose
 * from. The catalogue is read when somebody asks for the first time.
 */
public final class CatalogPicker {

  /** How a record fills a part of a scenario. */
  private record Shelf(Kind kind, BiFunction<Node, CatalogRecord, Taken> fill) {}

  private final Map<Section, Shelf> shelves;
  private Optional<Catalog> catalog = Optional.empty();
  private List<Calibration> calibrations = List.of();

  CatalogPicker() {
    shelves =
        Map.of(
            Architecture.SECTION,
            new Shelf(AiModel.KIND, CatalogFigures::architecture),
            Supply.SECTION,
            new Shelf(
                Accelerator.KIND,
                (node, chip) -> CatalogFigures.supply(node, chip, Precision.FP8, calibrations)),
            RentedPlan.SECTION,
            new Shelf(TokenPrice.KIND, CatalogFigures::rental));
  }

  /** Whether figures of a section can be taken from the catalogue. */
  public static boolean fits(Section section) {
    return section.equals(Architecture.SECTION)
        || section.equals(Supply.SECTION)
        || section.equals(RentedPlan.SECTION);
  }

  /**
   * A record for each choice; choosing it is one step of the history.
   *
   * @param said told what the record does not state, and why an edit was refused
   */
  List<Palette.Entry> entries(Scenario scenario, String path, Desk desk, Consumer<String> said) {
    Node node = find(scenario, path);
    Shelf shelf = shelves.get(node.section());
    List<Palette.Entry> entries = new ArrayList<>();
    for (CatalogRecord record : catalog().records(shelf.kind())) {
      Taken taken = shelf.fill().apply(node, record);
      int known = node.section().fields().size();
      if (taken.missing().size() < known) {
        entries.add(
            new Palette.Entry(
                record.label(),
                record.id(),
                Feather.DATABASE,
                () -> take(record, path, shelf, desk, said)));
      }
    }
    return entries;
  }

  private static void take(
      CatalogRecord record, String path, Shelf shelf, Desk desk, Consumer<String> said) {
    List<Driver> missing = new ArrayList<>();
    desk.edit(
            "Figures of " + record.label(),
            path,
            scenario ->
                scenario.with(
                    root ->
                        root.changing(
                            path,
                            node -> {
                              Taken taken = shelf.fill().apply(node, record);
                              missing.addAll(taken.missing());
                              return taken.node();
                            })))
        .forEach(problem -> said.accept(problem.sentence()));
    if (!missing.isEmpty()) {
      said.accept(
          "The catalogue does not know of "
              + record.label()
              + ": "
              + String.join(", ", missing.stream().map(Field::label).toList())
              + ". What was there stays.");
    }
  }

  private Catalog catalog() {
    if (catalog.isEmpty()) {
      catalog = Optional.of(CatalogReader.ofProgram());
      calibrations = CalibrationReader.ofProgram();
    }
    return catalog.get();
  }

  private static Node find(Scenario scenario, String path) {
    return scenario.root().all().stream()
        .filter(node -> node.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("nothing stands at " + path));
  }
}
