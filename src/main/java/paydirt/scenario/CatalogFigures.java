package paydirt.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paydirt.catalog.AiModel;
import paydirt.catalog.CatalogRecord;
import paydirt.catalog.Figure;
import paydirt.catalog.GpuPrice;
import paydirt.catalog.TokenPrice;
import paydirt.catalog.TrainingRun;
import paydirt.driver.Driver;
import paydirt.driver.Value;

/**
 * Takes figures of catalogue records into a scenario, each with its source: from then on the
 * scenario holds them itself, and each can be overridden.
 */
public final class CatalogFigures {

  private static final Map<Driver, Driver> ARCHITECTURE = new LinkedHashMap<>();
  private static final Map<Driver, Driver> HARDWARE = new LinkedHashMap<>();

  private static final Map<Driver, Driver> PRICES = new LinkedHashMap<>();

  private static final Map<Driver, Driver> RUN = new LinkedHashMap<>();

  static {
    RUN.put(TrainingPlan.TOKENS, TrainingRun.TOKENS);
    RUN.put(TrainingPlan.USEFUL_HOURS, TrainingRun.ACCELERATOR_HOURS);
    RUN.put(TrainingPlan.MFU, TrainingRun.MFU);
    RUN.put(TrainingPlan.ACCELERATORS, TrainingRun.ACCELERATORS);
    PRICES.put(RentedPlan.INPUT_PRICE, TokenPrice.INPUT);
    PRICES.put(RentedPlan.CACHED_PRICE, TokenPrice.CACHED_INPUT);
    PRICES.put(RentedPlan.CACHE_WRITE_PRICE, TokenPrice.CACHE_WRITE);
    PRICES.put(RentedPlan.OUTPUT_PRICE, TokenPrice.OUTPUT);
    ARCHITECTURE.put(Architecture.TOTAL_PARAMETERS, AiModel.PARAMETERS);
    ARCHITECTURE.put(Architecture.ACTIVE_PARAMETERS, AiModel.ACTIVE_PARAMETERS);
    ARCHITECTURE.put(Architecture.LAYERS, AiModel.LAYERS);
    ARCHITECTURE.put(Architecture.HIDDEN_WIDTH, AiModel.HIDDEN_WIDTH);
    ARCHITECTURE.put(Architecture.ATTENTION_WIDTH, AiModel.ATTENTION_WIDTH);
    ARCHITECTURE.put(Architecture.KV_ELEMENTS, AiModel.KV_ELEMENTS_PER_TOKEN);
    ARCHITECTURE.put(Architecture.KV_HEADS, AiModel.KV_HEADS);
    ARCHITECTURE.put(Architecture.EXPERT_SHARE, AiModel.EXPERT_SHARE);
    ARCHITECTURE.put(Architecture.EXPERTS, AiModel.EXPERTS);
    ARCHITECTURE.put(Architecture.EXPERTS_PER_TOKEN, AiModel.EXPERTS_PER_TOKEN);
    HARDWARE.put(Accelerator.BANDWIDTH, paydirt.catalog.Accelerator.MEMORY_BANDWIDTH);
    HARDWARE.put(Accelerator.MEMORY, paydirt.catalog.Accelerator.MEMORY);
    HARDWARE.put(Accelerator.LINK, paydirt.catalog.Accelerator.LINK_BANDWIDTH);
  }

  /** Prices are stated in cents or so, and discounts in percent. */
  private static final double SAME_DISCOUNT = 1e-3;

  /** Months between a term of one year and one of three. */
  private static final double TERM_BETWEEN = 24;

  private CatalogFigures() {}

  /**
   * A node with what a record states.
   *
   * @param missing what it does not state, which stays as it was
   */
  public record Taken(Node node, List<Driver> missing) {}

  /** How large the numbers are that weights and cache are kept and multiplied in. */
  public enum Precision {
    BF16(2),
    FP8(1),
    FP4(0.5);

    private final double bytes;

    Precision(double bytes) {
      this.bytes = bytes;
    }

    /** Bytes of one number. */
    public double bytes() {
      return bytes;
    }
  }

  /** The architecture of an AI model. */
  public static Taken architecture(Node architecture, CatalogRecord model) {
    Taken taken = take(architecture, model, ARCHITECTURE);
    boolean latent = model.value(AiModel.LATENT_ATTENTION).orElse(0) > 0;
    // One compressed entry stands for all heads, and cannot be divided among accelerators.
    Node named = taken.node().with(Architecture.CATALOG_MODEL, model.id());
    return new Taken(latent ? named.with(Architecture.KV_HEADS, 1) : named, taken.missing());
  }

  /**
   * What an accelerator can do when it serves in a precision: at the peak of the next larger one
   * where it has no units for it.
   */
  public static Taken hardware(Node hardware, CatalogRecord accelerator, Precision precision) {
    Taken taken = take(hardware, accelerator, HARDWARE);
    Optional<Figure> peak = peak(accelerator, precision);
    if (peak.isPresent()) {
      return new Taken(taken.node().with(Accelerator.PEAK, peak.get().toValue()), taken.missing());
    }
    List<Driver> missing = new ArrayList<>(taken.missing());
    missing.add(Accelerator.PEAK);
    return new Taken(taken.node(), missing);
  }

  private static Optional<Figure> peak(CatalogRecord accelerator, Precision precision) {
    Optional<Figure> bf16 = accelerator.figure(paydirt.catalog.Accelerator.PEAK_BF16);
    Optional<Figure> fp8 = accelerator.figure(paydirt.catalog.Accelerator.PEAK_FP8).or(() -> bf16);
    return switch (precision) {
      case BF16 -> bf16;
      case FP8 -> fp8;
      case FP4 -> accelerator.figure(paydirt.catalog.Accelerator.PEAK_FP4).or(() -> fp8);
    };
  }

  /**
   * A supply of an accelerator: its id, its peak in 16 bit, its hardware and the calibration of its
   * generation. Prices stay as they are.
   */
  public static Taken supply(
      Node supply, CatalogRecord accelerator, Precision precision, List<Calibration> calibrations) {
    Taken hardware = hardware(supply.part(Accelerator.SECTION), accelerator, precision);
    List<Driver> missing = new ArrayList<>(hardware.missing());
    Node named = supply.with(Supply.ACCELERATOR_NAME, accelerator.id());
    Optional<Figure> peak = accelerator.figure(paydirt.catalog.Accelerator.PEAK_BF16);
    Node trained = peak.map(figure -> named.with(Supply.PEAK, figure.toValue())).orElse(named);
    if (peak.isEmpty()) {
      missing.add(Supply.PEAK);
    }
    return new Taken(
        trained
            .with(Accelerator.SECTION, node -> hardware.node())
            .with(ServingConstants.SECTION, Calibration.of(accelerator.id(), calibrations)::in),
        missing);
  }

  /**
   * The token prices of a provider, with the discount that its prices of batches come to. Where it
   * has none for input and output alike, that is missing.
   */
  public static Taken rental(Node plan, CatalogRecord price) {
    Taken taken = take(plan.with(RentedPlan.CATALOG_PRICE, price.id()), price, PRICES);
    Optional<Figure> input = batchDiscount(price, TokenPrice.INPUT, TokenPrice.BATCH_INPUT);
    Optional<Figure> output = batchDiscount(price, TokenPrice.OUTPUT, TokenPrice.BATCH_OUTPUT);
    if (input.isPresent()
        && output.isPresent()
        && Math.abs(input.get().value() - output.get().value()) < SAME_DISCOUNT) {
      return new Taken(
          taken.node().with(RentedPlan.BATCH_DISCOUNT, output.get().toValue()), taken.missing());
    }
    List<Driver> missing = new ArrayList<>(taken.missing());
    missing.add(RentedPlan.BATCH_DISCOUNT);
    return new Taken(taken.node(), missing);
  }

  /** What an hour costs on demand. */
  public static Taken hourPrice(Node supply, CatalogRecord price) {
    return take(supply, price, Map.of(Supply.HOUR_PRICE, GpuPrice.ON_DEMAND));
  }

  /** What an hour of a commitment costs, by its term. */
  public static Taken reservation(Node reservation, CatalogRecord price) {
    return take(reservation, price, Map.of(Reservation.PRICE, committedPrice(reservation)));
  }

  /** Which price of an hour a commitment takes: of a year, or of three if its term is nearer. */
  public static Driver committedPrice(Node reservation) {
    boolean isLong = reservation.value(Reservation.TERM).start() >= TERM_BETWEEN;
    return isLong ? GpuPrice.RESERVED_THREE_YEARS : GpuPrice.RESERVED_ONE_YEAR;
  }

  /**
   * The cluster and the utilisation of a run that was published, and its tokens, or its hours where
   * the plan states those.
   */
  public static Taken training(Node plan, CatalogRecord run) {
    Map<Driver, Driver> pairs = new LinkedHashMap<>();
    RUN.forEach(
        (driver, figure) -> {
          if (plan.has(driver)) {
            pairs.put(driver, figure);
          }
        });
    return take(plan, run, pairs);
  }

  private static Optional<Figure> batchDiscount(CatalogRecord price, Driver list, Driver batch) {
    double full = price.value(list).orElse(0);
    return price
        .figure(batch)
        .filter(figure -> full > 0 && figure.value() <= full)
        .map(figure -> new Figure(1 - figure.value() / full, figure.source(), figure.note()));
  }

  private static Taken take(Node node, CatalogRecord record, Map<Driver, Driver> pairs) {
    Node filled = node;
    List<Driver> missing = new ArrayList<>();
    for (Map.Entry<Driver, Driver> pair : pairs.entrySet()) {
      Optional<Figure> figure = record.figure(pair.getValue());
      if (figure.isPresent()) {
        filled = filled.with(pair.getKey(), converted(figure.get(), pair));
      } else {
        missing.add(pair.getKey());
      }
    }
    return new Taken(filled, missing);
  }

  private static Value converted(Figure figure, Map.Entry<Driver, Driver> pair) {
    double base = figure.value() * pair.getValue().unit().scale();
    double shown = base / pair.getKey().unit().scale();
    return new Figure(shown, figure.source(), figure.note()).toValue();
  }
}
