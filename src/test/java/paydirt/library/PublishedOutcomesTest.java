package paydirt.library;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import paydirt.fixture.Document;
import paydirt.fixture.PublishedRow;

/**
 * The tables of what is published of the companies of the library, in the README and in {@code
 * scenarios/published.md}. {@code mvn test -Dtest='Published*Test,ReadmeTest'
 * -Dpaydirt.goldens=write} writes them again.
 */
class PublishedOutcomesTest {

  private static final Pattern COMMA_OUTSIDE_QUOTES =
      Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

  @Test
  void the_readme_shows_one_row_of_each_company() throws IOException {
    StringBuilder rows = new StringBuilder();
    outcomes().forEach((name, each) -> rows.append(PublishedRow.summaryOf(named(name), each)));

    Document.README.holdPart(
        "companies of the library", PublishedRow.summary("Company", rows.toString()));
  }

  @Test
  void every_outcome_of_every_company_is_listed() throws IOException {
    Document.PUBLISHED.holdPart(
        "companies of the library",
        outcomes().entrySet().stream()
            .map(each -> PublishedRow.table(named(each.getKey()), each.getValue()))
            .collect(Collectors.joining("\n")));
  }

  private static String named(String scenario) {
    return "`" + scenario + "`";
  }

  private static Map<String, List<PublishedRow>> outcomes() throws IOException {
    return LibraryTest.rows().stream()
        .map(PublishedOutcomesTest::cells)
        .collect(
            Collectors.groupingBy(
                cells -> cells.get(0),
                LinkedHashMap::new,
                Collectors.mapping(PublishedOutcomesTest::row, Collectors.toList())));
  }

  private static List<String> cells(String row) {
    return COMMA_OUTSIDE_QUOTES
        .splitAsStream(row + ",")
        .map(cell -> cell.replaceAll("^\"|\"$", "").replace("\"\"", "\""))
        .toList();
  }

  private static PublishedRow row(List<String> cells) {
    String unit = cells.get(3);
    double scale = unit.equals("%") ? 100 : 1;
    String remark = cells.size() > 10 ? cells.get(10) : "";
    return new PublishedRow(
        cells.get(1) + (unit.isEmpty() ? "" : ", " + unit),
        scale * Double.parseDouble(cells.get(4)),
        scale * LibraryTest.outcome(cells.get(0), cells.get(2), unit),
        PublishedRow.between(
            scale * Double.parseDouble(cells.get(5)), scale * Double.parseDouble(cells.get(6))),
        remark.startsWith("Restates an input"),
        remark,
        cells.get(7) + ", " + cells.get(8) + ", " + cells.get(9));
  }
}
