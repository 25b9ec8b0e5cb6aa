package paydirt.ui;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kordamp.ikonli.feather.Feather;
import paydirt.catalog.Accelerator;
import paydirt.catalog.AiModel;
import paydirt.catalog.Catalog;
import paydirt.catalog.CatalogRecord;
import paydirt.catalog.GpuPrice;
import paydirt.catalog.Kind;
import paydirt.catalog.TokenPrice;
import paydirt.catalog.TrainingRun;
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
import paydirt.scenario.NamedRecords;
import paydirt.scenario.Node;
import paydirt.scenario.Owned;
import paydirt.scenario.Ownership;
import paydirt.scenario.OwnershipFigures;
import paydirt.scenario.RentedPlan;
import paydirt.scenario.Reservation;
import paydirt.scenario.Scenario;
import paydirt.scenario.Supply;
import paydirt.scenario.TrainingPlan;
import paydirt.ui.catalog.Marks;

/**
 * Which parts of a scenario can take their figures from the catalogue, and what there is to choose
 * from. The catalogue is read when somebody asks for the first time.
 */
public final class CatalogPicker {

  private static final Set<Section> FITTING =
      Set.of(
          Architecture.SECTION,
          TrainingPlan.SECTION,
          Supply.SECTION,
          Ownership.SECTION,
          Reservation.SECTION,
          Owned.SECTION,
          RentedPlan.SECTION);

  /** So many of a record's numbers are shown beside its name. */
  private static final int NUMBERS_SHOWN = 2;

  private Optional<Catalog> catalog = Optional.empty();
  private List<Calibration> calibrations = List.of();

  /**
   * A record that can fill a part.
   *
   * @param label what it is called among the others
   * @param columns the numbers that tell it apart, the foremost first
   * @param fill gives the part with its figures
   */
  private record Offer(
      String label, CatalogRecord record, List<Driver> columns, Function<Node, Taken> fill) {

    /** The first of its numbers that the record states. */
    String numbers() {
      return columns.stream()
          .filter(driver -> record.figure(driver).isPresent())
          .limit(NUMBERS_SHOWN)
          .map(driver -> number(driver, record.value(driver).getAsDouble()))
          .collect(Collectors.joining(" · "));
    }

    private static String number(Driver driver, double value) {
      return CatalogRecord.NOTATION.exactWithUnit(value, driver.unit());
    }
  }

  /** Whether figures of a section can be taken from the catalogue. */
  public static boolean fits(Section section) {
    return FITTING.contains(section);
  }

  /**
   * A record for each choice; choosing it is one step of the history.
   *
   * @param said told what the record does not state, and why an edit was refused
   */
  List<Palette.Entry> entries(Scenario scenario, String path, Desk desk, Consumer<String> said) {
    Node node = find(scenario, path);
    List<Palette.Entry> entries = new ArrayList<>();
    for (Offer offer : offers(scenario, node)) {
      Node filled = offer.fill().apply(node).node();
      if (!filled.equals(node)) {
        entries.add(entry(offer, path, scenario.firstMonth(), desk, said));
      }
    }
    return entries;
  }

  private static Palette.Entry entry(
      Offer offer, String path, YearMonth month, Desk desk, Consumer<String> said) {
    CatalogRecord record = offer.record();
    return new Palette.Entry(
        offer.label(),
        offer.numbers(),
        Feather.DATABASE,
        record.id(),
        () -> Marks.of(record, month),
        () -> take(offer, path, desk, said));
  }

  private List<Offer> offers(Scenario scenario, Node node) {
    Section section = node.section();
    if (section.equals(Architecture.SECTION)) {
      return all(AiModel.KIND, CatalogFigures::architecture);
    }
    if (section.equals(TrainingPlan.SECTION)) {
      return all(TrainingRun.KIND, CatalogFigures::training);
    }
    if (section.equals(RentedPlan.SECTION)) {
      return all(TokenPrice.KIND, CatalogFigures::rental);
    }
    if (section.equals(Reservation.SECTION)) {
      return prices(
          supplyAround(scenario, node),
          CatalogFigures.committedPrice(node),
          CatalogFigures::reservation);
    }
    if (section.equals(Supply.SECTION)) {
      List<Offer> offers = new ArrayList<>(all(Accelerator.KIND, this::supply));
      offers.addAll(prices(node, GpuPrice.ON_DEMAND, CatalogFigures::hourPrice));
      return offers;
    }
    return owners(supplyAround(scenario, node));
  }

  private Taken supply(Node supply, CatalogRecord chip) {
    return CatalogFigures.supply(supply, chip, Precision.FP8, calibrations);
  }

  private List<Offer> all(Kind kind, BiFunction<Node, CatalogRecord, Taken> fill) {
    return catalog().records(kind).stream()
        .map(
            record ->
                new Offer(record.label(), record, kind.columns(), node -> fill.apply(node, record)))
        .toList();
  }

  /**
   * Prices of an hour of the supply's accelerator.
   *
   * @param taken the one of a record's prices that is taken, so the one to show
   */
  private List<Offer> prices(
      Node supply, Driver taken, BiFunction<Node, CatalogRecord, Taken> fill) {
    Set<String> wanted =
        accelerators(supply).stream().map(CatalogRecord::id).collect(Collectors.toSet());
    return all(GpuPrice.KIND, fill).stream()
        .filter(
            offer ->
                offer.record().text(GpuPrice.ACCELERATOR_ID).filter(wanted::contains).isPresent())
        .map(
            offer ->
                new Offer("Price: " + offer.label(), offer.record(), List.of(taken), offer.fill()))
        .toList();
  }

  /** The supply's accelerator with every way of owning it that the catalogue knows. */
  private List<Offer> owners(Node supply) {
    List<Offer> offers = new ArrayList<>();
    for (CatalogRecord chip : accelerators(supply)) {
      for (CatalogRecord owner : catalog().records(paydirt.catalog.Ownership.KIND)) {
        if (owner.figure(Accelerator.SERVER_PRICE_FACTOR).isPresent()) {
          offers.add(
              new Offer(
                  chip.label() + ": " + owner.label(),
                  chip,
                  chip.kind().columns(),
                  node ->
                      new Taken(OwnershipFigures.of(node, chip, owner).orElse(node), List.of())));
        }
      }
    }
    return offers;
  }

  /** The record of the supply's accelerator; all, if it goes by a name of its own. */
  private List<CatalogRecord> accelerators(Node supply) {
    return NamedRecords.find(catalog(), Accelerator.KIND, supply.text(Supply.ACCELERATOR_NAME))
        .map(List::of)
        .orElseGet(() -> catalog().records(Accelerator.KIND));
  }

  private static Node supplyAround(Scenario scenario, Node node) {
    return scenario.supplies().stream()
        .filter(supply -> node.path().startsWith(supply.path() + "."))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(node.path() + " is in no supply"));
  }

  private static void take(Offer offer, String path, Desk desk, Consumer<String> said) {
    List<Driver> missing = new ArrayList<>();
    desk.edit(
            "Figures of " + offer.label(),
            path,
            scenario ->
                scenario.with(
                    root ->
                        root.changing(
                            path,
                            node -> {
                              Taken taken = offer.fill().apply(node);
                              missing.addAll(taken.missing());
                              return taken.node();
                            })))
        .forEach(problem -> said.accept(problem.sentence()));
    if (!missing.isEmpty()) {
      said.accept(
          "The catalogue does not know of "
              + offer.record().label()
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
