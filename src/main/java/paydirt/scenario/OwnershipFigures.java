package paydirt.scenario;

import java.util.Map;
import java.util.Optional;
import paydirt.catalog.Accelerator;
import paydirt.catalog.CatalogRecord;
import paydirt.catalog.Figure;
import paydirt.driver.Driver;
import paydirt.unit.Notation;

/**
 * Takes what the catalogue knows of owning an accelerator into the section {@link Ownership}, or
 * into a purchase of {@link Owned}.
 */
public final class OwnershipFigures {

  private static final Map<Driver, Driver> CONDITIONS =
      Map.of(
          Owned.NETWORK_SHARE, paydirt.catalog.Ownership.INTERCONNECT_SHARE,
          Ownership.DECLINE, paydirt.catalog.Ownership.VALUE_DECLINE,
          Owned.LIFE, paydirt.catalog.Ownership.SERVICE_LIFE,
          Owned.PUE, paydirt.catalog.Ownership.PUE,
          Owned.ELECTRICITY, paydirt.catalog.Ownership.ELECTRICITY_PRICE,
          Owned.COLOCATION, paydirt.catalog.Ownership.COLOCATION,
          Owned.MAINTENANCE, paydirt.catalog.Ownership.MAINTENANCE);

  private OwnershipFigures() {}

  /**
   * The section with the accelerator's price and power, each with its share of the server, and the
   * owner's conditions that the section has; nothing if price or power are not known.
   *
   * @param owner a record of {@link paydirt.catalog.Ownership}
   */
  public static Optional<Node> of(Node ownership, CatalogRecord accelerator, CatalogRecord owner) {
    Optional<Figure> price =
        product(
            accelerator.figure(Accelerator.PURCHASE_PRICE),
            either(accelerator, owner, Accelerator.SERVER_PRICE_FACTOR));
    Optional<Figure> power = power(accelerator, owner);
    if (price.isEmpty() || power.isEmpty()) {
      return Optional.empty();
    }
    Node filled =
        ownership.with(Owned.PRICE, price.get().toValue()).with(Owned.POWER, power.get().toValue());
    for (Map.Entry<Driver, Driver> pair : CONDITIONS.entrySet()) {
      filled = taken(filled, pair.getKey(), owner.figure(pair.getValue()));
    }
    return Optional.of(filled);
  }

  /** Design power with server and network, times the part of it that is drawn in training. */
  private static Optional<Figure> power(CatalogRecord accelerator, CatalogRecord owner) {
    Optional<Figure> design =
        accelerator
            .figure(Accelerator.ALL_IN_POWER)
            .or(
                () ->
                    product(
                        accelerator.figure(Accelerator.BOARD_POWER),
                        either(accelerator, owner, Accelerator.SERVER_POWER_FACTOR)));
    return product(design, either(accelerator, owner, Accelerator.AVERAGE_DRAW));
  }

  private static Optional<Figure> either(CatalogRecord first, CatalogRecord second, Driver figure) {
    return first.figure(figure).or(() -> second.figure(figure));
  }

  /** From the source of the first, or of the second where only that one is recalled. */
  private static Optional<Figure> product(Optional<Figure> a, Optional<Figure> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Optional.empty();
    }
    Figure first = a.get();
    Figure second = b.get();
    return Optional.of(
        new Figure(
            first.value() * second.value(),
            second.isRecalled() ? second.source() : first.source(),
            Notation.plain(first.value()) + " × " + Notation.plain(second.value())));
  }

  private static Node taken(Node node, Driver driver, Optional<Figure> figure) {
    return figure.isPresent() && node.section().fields().contains(driver)
        ? node.with(driver, figure.get().toValue())
        : node;
  }
}
