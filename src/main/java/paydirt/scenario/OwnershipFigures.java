package paydirt.scenario;

import java.util.Optional;
import java.util.OptionalDouble;
import paydirt.catalog.Accelerator;
import paydirt.catalog.CatalogRecord;
import paydirt.driver.Driver;

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
    OptionalDouble price =
        product(
            accelerator.value(Accelerator.PURCHASE_PRICE),
            either(accelerator, owner, Accelerator.SERVER_PRICE_FACTOR));
    OptionalDouble power = power(accelerator, owner);
    if (price.isEmpty() || power.isEmpty()) {
      return Optional.empty();
    }
    Node filled =
        ownership.with(Owned.PRICE, price.getAsDouble()).with(Owned.POWER, power.getAsDouble());
    filled =
        taken(filled, Owned.NETWORK_SHARE, owner, paydirt.catalog.Ownership.INTERCONNECT_SHARE);
    filled = taken(filled, Ownership.DECLINE, owner, paydirt.catalog.Ownership.VALUE_DECLINE);
    filled = taken(filled, Owned.PUE, owner, paydirt.catalog.Ownership.PUE);
    return Optional.of(
        taken(filled, Owned.ELECTRICITY, owner, paydirt.catalog.Ownership.ELECTRICITY_PRICE));
  }

  /** Design power with server and network, times the part of it that is drawn in training. */
  private static OptionalDouble power(CatalogRecord accelerator, CatalogRecord owner) {
    OptionalDouble allIn = accelerator.value(Accelerator.ALL_IN_POWER);
    OptionalDouble design =
        allIn.isPresent()
            ? allIn
            : product(
                accelerator.value(Accelerator.BOARD_POWER),
                either(accelerator, owner, Accelerator.SERVER_POWER_FACTOR));
    return product(design, either(accelerator, owner, Accelerator.AVERAGE_DRAW));
  }

  private static OptionalDouble either(CatalogRecord first, CatalogRecord second, Driver figure) {
    OptionalDouble own = first.value(figure);
    return own.isPresent() ? own : second.value(figure);
  }

  private static OptionalDouble product(OptionalDouble a, OptionalDouble b) {
    return a.isPresent() && b.isPresent()
        ? OptionalDouble.of(a.getAsDouble() * b.getAsDouble())
        : OptionalDouble.empty();
  }

  private static Node taken(Node node, Driver driver, CatalogRecord owner, Driver figure) {
    return owner.figure(figure).map(found -> node.with(driver, found.toValue())).orElse(node);
  }
}
