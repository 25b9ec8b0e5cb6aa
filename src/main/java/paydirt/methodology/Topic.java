package paydirt.methodology;

import java.util.List;
import java.util.Locale;

/**
 * A chapter of the methodology.
 *
 * @param key the name by which people ask for it: {@code cash-flow}, {@code models.training}
 * @param about what it is, a paragraph each
 * @param sources the publications that its equations come from
 * @param entries its lines or drivers, in their order
 */
public record Topic(
    Part part,
    String key,
    String title,
    List<String> about,
    List<String> sources,
    List<Entry> entries) {

  public Topic {
    about = List.copyOf(about);
    sources = List.copyOf(sources);
    entries = List.copyOf(entries);
  }

  /** A topic without entries. */
  static Topic of(Part part, String title, List<String> about, List<String> sources) {
    return new Topic(part, key(title), title, about, sources, List.of());
  }

  /** A title as a name that is easily typed: {@code cash-flow} for {@code Cash flow}. */
  static String key(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  Topic with(List<? extends Entry> more) {
    return new Topic(part, key, title, about, sources, List.copyOf(more));
  }
}
