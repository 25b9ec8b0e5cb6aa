package paydirt.scenario;

import java.util.Optional;
import paydirt.catalog.Accelerator;
import paydirt.catalog.CatalogRecord;
import paydirt.catalog.Figure;
import paydirt.driver.Driver;
import paydirt.unit.Notation;

/** Takes what the catalogue knows of owning an accelerator into the section {@link Ownership}. */
public final class OwnershipFigures {

  private OwnershipFigures() {}

  /**
   * The section with the accelerator's price and power, each with its share of the server, and the
   * owner's conditions; nothing if price or power are not known.
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
    filled =
        taken(filled, Owned.NETWORK_SHARE, owner, paydirt.catalog.Ownership.INTERCONNECT_SHARE);
    filled = taken(filled, Ownership.DECLINE, owner, paydirt.catalog.Ownership.VALUE_DECLINE);
    filled = taken(filled, Owned.PUE, owner, paydirt.catalog.Ownership.PUE);
    return Optional.of(
        taken(filled, Owned.ELECTRICITY, owner, paydirt.catalog.Ownership.ELECTRICITY_PRICE));
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

  private static Node taken(Node node, Driver driver, CatalogRecord owner, Driver figure) {
    return owner.figure(figure).map(found -> node.with(driver, found.toValue())).orElse(node);
  }
}
