package paydirt.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import paydirt.scenario.Problem;

/** A workspace in which everything happens in place; what comes of a scenario is its price. */
final class Desk {

  static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

  final Later later = new Later();
  final List<String> troubles = new ArrayList<>();
  final Recovery recovery;
  final Results<Double> results =
      new Results<>(Company::priceOf, Runnable::run, Runnable::run, () -> 0L);
  final Workspace<Double> workspace;

  /**
   * @param settings the folder that two runs of the program share
   */
  Desk(Path settings) {
    recovery =
        new Recovery(
            settings,
            Clock.fixed(NOON, ZoneOffset.UTC),
            later,
            Duration.ofSeconds(1),
            troubles::add);
    workspace = new Workspace<>(results, recovery);
  }

  OpenDocument document() {
    return workspace.document();
  }

  List<Problem> price(double price) {
    return workspace.edit("Price, Chat", Company.PRICE_PATH, Company.price(price));
  }

  List<Problem> drag(double price) {
    return workspace.adjust("Price, Chat", Company.PRICE_PATH, Company.price(price));
  }

  double price() {
    return Company.priceOf(document().scenario().get());
  }
}
