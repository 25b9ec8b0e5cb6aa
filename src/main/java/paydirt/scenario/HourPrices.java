package paydirt.scenario;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import paydirt.catalog.Catalog;
import paydirt.catalog.CatalogRecord;
import paydirt.catalog.Figure;
import paydirt.catalog.GpuPrice;
import paydirt.driver.Basis;
import paydirt.driver.Source;
import paydirt.driver.Value;
import paydirt.unit.Notation;

/** What an hour of an accelerator costs on demand, where nobody says at which provider. */
public final class HourPrices {

  private HourPrices() {}

  /**
   * The median on demand of what the catalogue has for an accelerator in its latest year; empty if
   * it has no such price.
   */
  public static Optional<Value> onDemand(Catalog catalog, CatalogRecord accelerator) {
    List<Figure> prices =
        catalog.records(GpuPrice.KIND).stream()
            .filter(
                price -> price.text(GpuPrice.ACCELERATOR_ID).equals(Optional.of(accelerator.id())))
            .flatMap(price -> price.figure(GpuPrice.ON_DEMAND).stream())
            .toList();
    return prices.stream()
        .map(price -> price.source().date())
        .max(Comparator.naturalOrder())
        .map(latest -> median(recent(prices, latest), latest));
  }

  private static List<Figure> recent(List<Figure> prices, YearMonth latest) {
    return prices.stream()
        .filter(price -> price.source().date().plusYears(1).isAfter(latest))
        .sorted(Comparator.comparingDouble(Figure::value))
        .toList();
  }

  private static Value median(List<Figure> sorted, YearMonth latest) {
    int half = sorted.size() / 2;
    double median =
        sorted.size() % 2 == 1
            ? sorted.get(half).value()
            : (sorted.get(half - 1).value() + sorted.get(half).value()) / 2;
    return Value.of(median).withSource(source(sorted, latest));
  }

  private static Source source(List<Figure> prices, YearMonth latest) {
    String text =
        prices.size() == 1
            ? prices.get(0).source().text()
            : "Median of "
                + prices.size()
                + " prices on demand in the catalogue's latest year, "
                + Notation.plain(prices.get(0).value())
                + " to "
                + Notation.plain(prices.get(prices.size() - 1).value())
                + " USD";
    boolean isRecalled = prices.stream().anyMatch(Figure::isRecalled);
    return new Source(text, latest, isRecalled ? Basis.RECALLED : Basis.FOUND);
  }
}
