package paydirt.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import paydirt.driver.Basis;
import paydirt.driver.Source;

/** Numbers the sources of a page, so that figures can point at them. */
final class CatalogSources {

  /** A source of any date. */
  private record Origin(String text, Basis basis) {}

  private final List<Origin> origins = new ArrayList<>();

  /** The numbers of these sources: {@code 1,3}. */
  String numbers(Collection<Source> sources) {
    return sources.stream()
        .map(this::number)
        .distinct()
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(","));
  }

  private int number(Source source) {
    Origin origin = new Origin(source.text(), source.basis());
    if (!origins.contains(origin)) {
      origins.add(origin);
    }
    return origins.indexOf(origin) + 1;
  }

  /** The list that the numbers point at. */
  void print(Page page) {
    page.line("Sources");
    for (int i = 0; i < origins.size(); i++) {
      Origin origin = origins.get(i);
      page.wrapped(
          String.format("%3d  ", i + 1),
          "     ",
          origin.text() + " (" + origin.basis().word() + ")");
    }
  }
}
