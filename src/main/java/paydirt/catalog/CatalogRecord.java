package paydirt.catalog;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import paydirt.driver.Driver;
import paydirt.driver.Source;
import paydirt.driver.Text;
import paydirt.unit.Notation;

/**
 * Something the catalogue knows: an accelerator, an AI model, a price.
 *
 * @param id lower-case words with hyphens, as the field writes them: {@code llama-3.1-70b}
 * @param label what people call it
 * @param note what must be known of the whole record; empty for nothing
 * @param source where its texts, and most of its figures, come from
 * @param texts what it is said to be; a text that is not known is not there
 * @param figures its numbers, in the order of declaration; what is not known is not there
 */
public record CatalogRecord(
    Kind kind,
    String id,
    String label,
    String note,
    Source source,
    Map<Text, String> texts,
    Map<Driver, Figure> figures) {

  /** The form of an id. */
  public static final String ID = "[a-z0-9]+([.-][a-z0-9]+)*";

  /** Catalogue prices are in dollars whatever the scenario's currency. */
  public static final Notation NOTATION = new Notation("USD");

  /**
   * @throws IllegalArgumentException if the id is not of the {@linkplain #ID form}, a field is not
   *     of the kind, or a figure is outside its limits
   */
  public CatalogRecord {
    if (!id.matches(ID)) {
      throw new IllegalArgumentException(
          "catalogue id “" + id + "” must be lower-case words with hyphens");
    }
    texts = inOrder(kind.texts(), texts, id);
    figures = inOrder(kind.drivers(), figures, id);
    figures.forEach(
        (driver, figure) ->
            driver
                .complaint(figure.value(), NOTATION)
                .ifPresent(
                    complaint -> {
                      throw new IllegalArgumentException(
                          id + ": " + driver.key() + " " + complaint);
                    }));
  }

  private static <K, V> Map<K, V> inOrder(List<K> declared, Map<K, V> given, String id) {
    Map<K, V> ordered = new LinkedHashMap<>();
    for (K field : declared) {
      if (given.containsKey(field)) {
        ordered.put(field, given.get(field));
      }
    }
    if (ordered.size() < given.size()) {
      throw new IllegalArgumentException(id + " states a field that its kind does not declare");
    }
    return Collections.unmodifiableMap(ordered);
  }

  /** The figure of a driver; empty if it is not known. */
  public Optional<Figure> figure(Driver driver) {
    return Optional.ofNullable(figures.get(driver));
  }

  /** The value of a driver, in its unit; empty if it is not known. */
  public OptionalDouble value(Driver driver) {
    return figure(driver)
        .map(figure -> OptionalDouble.of(figure.value()))
        .orElse(OptionalDouble.empty());
  }

  /** A text; empty if it is not known. */
  public Optional<String> text(Text text) {
    return Optional.ofNullable(texts.get(text));
  }

  /** Where the figures come from, each source once; the record's own first. */
  public List<Source> sources() {
    Collection<Figure> all = figures.values();
    return Stream.concat(Stream.of(source), all.stream().map(Figure::source)).distinct().toList();
  }

  /** The month of its oldest figure; without figures, of the record's source. */
  public YearMonth oldest() {
    return figures.values().stream()
        .map(figure -> figure.source().date())
        .min(Comparator.naturalOrder())
        .orElse(source.date());
  }

  /** Whether any of its figures is recalled; without figures, whether the record is. */
  public boolean isRecalled() {
    return figures.isEmpty()
        ? new Figure(0, source, "").isRecalled()
        : figures.values().stream().anyMatch(Figure::isRecalled);
  }

  /** Whether any of its figures is more than a year older than a month. */
  public boolean isStaleIn(YearMonth month) {
    return figures.isEmpty()
        ? source.isStaleIn(month)
        : figures.values().stream().anyMatch(figure -> figure.isStaleIn(month));
  }
}
