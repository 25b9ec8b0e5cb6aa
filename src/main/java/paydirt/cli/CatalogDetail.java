package paydirt.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import paydirt.catalog.CatalogRecord;
import paydirt.catalog.Derived;
import paydirt.catalog.Figure;
import paydirt.driver.Driver;
import paydirt.driver.Field;
import paydirt.driver.Group;
import paydirt.driver.Text;
import paydirt.unit.Unit;

/**
 * Everything that is known of one record, for people.
 *
 * @param month the month against which figures are stale
 */
record CatalogDetail(CatalogRecord record, YearMonth month) {

  private static final int DIGITS = 6;

  String text() {
    Page page = new Page();
    page.line(record.label() + "  (" + record.kind().key() + " " + record.id() + ")");
    record.texts().forEach((text, words) -> page.wrapped("  ", text.label() + ": " + words));
    if (!record.note().isEmpty()) {
      page.wrapped("  ", record.note());
    }
    CatalogSources sources = new CatalogSources();
    TextTable table =
        new TextTable(
            TextTable.Side.LEFT,
            TextTable.Side.RIGHT,
            TextTable.Side.LEFT,
            TextTable.Side.LEFT,
            TextTable.Side.LEFT,
            TextTable.Side.LEFT);
    record.figures().forEach((driver, figure) -> table.row(row(driver, figure, sources)));
    derived().forEach(each -> table.row(row(each)));
    print(page, table.lines());
    page.blank();
    sources.numbers(List.of(record.source()));
    sources.print(page);
    return page.text();
  }

  private List<String> row(Driver driver, Figure figure, CatalogSources sources) {
    String basis = figure.source().basis().word();
    return List.of(
        driver.label(),
        CatalogRecord.NOTATION.exact(figure.value(), driver.unit()),
        CatalogRecord.NOTATION.symbol(driver.unit()),
        figure.source().date().toString(),
        figure.isStaleIn(month) ? basis + ", " + figure.age(month) : basis,
        "[" + sources.numbers(List.of(figure.source())) + "]");
  }

  private List<Derived> derived() {
    return record.kind().derived().stream().filter(each -> each.of(record).isPresent()).toList();
  }

  private List<String> row(Derived each) {
    OptionalDouble value = each.of(record);
    Unit unit = each.unit();
    return List.of(
        each.label(),
        CatalogRecord.NOTATION.exact(rounded(value.orElseThrow()), unit),
        CatalogRecord.NOTATION.symbol(unit),
        "",
        "follows",
        "");
  }

  /** Digits beyond those of the figures it follows from are noise. */
  private static double rounded(double value) {
    return new BigDecimal(value).round(new MathContext(DIGITS)).doubleValue();
  }

  /** The lines of the table under the headings of the kind, notes below their figures. */
  private void print(Page page, List<String> lines) {
    List<String> notes = new ArrayList<>();
    record.figures().values().forEach(figure -> notes.add(figure.note()));
    int next = 0;
    for (Group group : record.kind().section().groups()) {
      long count = group.fields().stream().filter(this::isNumber).count();
      if (count > 0) {
        page.blank().line(group.label());
      }
      for (int i = 0; i < count; i++, next++) {
        page.line("  " + lines.get(next));
        if (!notes.get(next).isEmpty()) {
          page.wrapped("      ", notes.get(next));
        }
      }
    }
    if (next < lines.size()) {
      page.blank().line("What follows");
      lines.subList(next, lines.size()).forEach(line -> page.line("  " + line));
    }
  }

  private boolean isNumber(Field field) {
    return !(field instanceof Text) && record.figures().containsKey(field);
  }
}
