package paydirt.scenario;

import static paydirt.unit.Unit.ACCELERATOR;
import static paydirt.unit.Unit.HOUR;
import static paydirt.unit.Unit.SECOND;
import static paydirt.unit.Unit.TERAFLOP;
import static paydirt.unit.Unit.USD;

import paydirt.driver.Choice;
import paydirt.driver.Choice.Option;
import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.driver.Source;
import paydirt.driver.Text;

/**
 * One kind of accelerators, and the ways in which they are had: rented by the hour, reserved for a
 * term, owned.
 */
public final class Supply {
  private Supply() {}

  public static final Text ACCELERATOR_NAME =
      Text.of(
          "accelerator",
          "Accelerator",
          "H100 SXM",
          "Which accelerator the figures below are for. A file that names one of the catalogue, such as h100-sxm, may leave figures out: they are that accelerator's.");

  public static final Driver PEAK =
      Driver.of("peak", TERAFLOP.per(SECOND).per(ACCELERATOR))
          .label("Peak compute")
          .limits(1, 100_000)
          .usual(312, 2_500)
          .standard(989)
          .fixed()
          .source(
              Source.found("NVIDIA H100 SXM data sheet, dense BF16 without sparsity", "2023-03"))
          .doc("Dense peak of one accelerator in the precision of training, without sparsity.");

  public static final Driver HOUR_PRICE =
      Driver.of("hourPrice", USD.per(ACCELERATOR.times(HOUR)))
          .label("GPU price, on demand")
          .limits(0, 1_000)
          .usual(1.2, 7)
          .standard(2.99)
          .source(
              Source.found(
                  "Lambda list price for an H100, SkyPilot catalogue v8; others 1.29 to 10.00",
                  "2026-01"))
          .doc(
              "What one accelerator costs for an hour, rented on demand, with its share of the server.");

  public static final Option ONE_BY_ONE =
      new Option("single", "One by one", "Replicas take as many accelerators as they need.");

  public static final Option IN_NODES =
      new Option(
          "nodes",
          "In whole nodes",
          "The replicas of a model take whole nodes; what is left of the last one stands idle.");

  public static final Choice ALLOTMENT =
      Choice.of(
          "allotment",
          "Accelerators come",
          "Whether replicas can have a part of a server, or only all of it.",
          ONE_BY_ONE,
          IN_NODES);

  public static final Driver NODE_SIZE =
      Driver.of("nodeSize", ACCELERATOR)
          .label("Accelerators of a node")
          .limits(1, 10_000)
          .usual(4, 72)
          .standard(8)
          .fixed()
          .whole()
          .when(ALLOTMENT, IN_NODES)
          .source(Source.found("NVIDIA DGX H100 data sheet: eight accelerators", "2023-03"))
          .doc("Accelerators that are had together, and no fewer.");

  public static final Section SECTION =
      Section.listOf(
              "supplies",
              "Compute supply",
              "supply",
              "The accelerators of training and serving: what they can do, and what they cost.")
          .with(
              Group.of(
                  "Compute supply",
                  "cpu",
                  ACCELERATOR_NAME,
                  PEAK,
                  HOUR_PRICE,
                  ALLOTMENT,
                  NODE_SIZE))
          .with(
              Accelerator.SECTION,
              ServingConstants.SECTION,
              ResearchBlock.SECTION,
              Ownership.SECTION,
              Reservation.SECTION,
              Owned.SECTION);
}
