package paydirt.cli;

import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import paydirt.catalog.Catalog;
import paydirt.catalog.CatalogRecord;
import paydirt.catalog.Kind;
import paydirt.file.CatalogReader;
import paydirt.scenario.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code catalog}: the shipped reference data. */
@Command(
    name = "catalog",
    description = {
      "List the shipped reference data with source, date and basis.",
      "With an ID everything that is known of one record."
    },
    sortOptions = false)
final class CatalogCommand implements Callable<Integer> {

  private final Console console;
  private final Clock clock;

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      description = "accelerators, models, prices, gpu-prices, training or ownership.")
  private String kind = "";

  @Parameters(
      index = "1",
      paramLabel = "ID",
      arity = "0..1",
      description = "A record of this kind, such as llama-3.1-70b of models.")
  private Optional<String> id = Optional.empty();

  @Option(
      names = "--month",
      paramLabel = "MONTH",
      description =
          "The month, such as 2027-01, against which figures are stale: a scenario's first month;"
              + " this month unless given.")
  private Optional<String> month = Optional.empty();

  @Mixin private FormatOption format = new FormatOption();

  /**
   * @param clock tells the month in which the command runs
   */
  CatalogCommand(Console console, Clock clock) {
    this.console = console;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Refusal {
    Kind wanted = kind();
    YearMonth at = month();
    Catalog catalog = CatalogReader.ofProgram();
    if (id.isEmpty()) {
      List<CatalogRecord> records = catalog.records(wanted);
      CatalogData data = new CatalogData(wanted, records, at);
      CatalogList list = new CatalogList(wanted, records, at);
      console.print(format.choose(list::text, data::json, data::csv));
    } else {
      CatalogRecord record = record(catalog, wanted, id.get());
      CatalogData data = new CatalogData(wanted, List.of(record), at);
      CatalogDetail detail = new CatalogDetail(record, at);
      console.print(format.choose(detail::text, data::json, data::csv));
    }
    return 0;
  }

  private Kind kind() throws Refusal {
    List<String> keys = Catalog.KINDS.stream().map(Kind::key).toList();
    return Catalog.kind(kind)
        .orElseThrow(
            () ->
                Refusal.ofUsage(
                    "the catalogue has no “"
                        + kind
                        + "”; "
                        + hint(kind, keys, "it has " + String.join(", ", keys))));
  }

  private static CatalogRecord record(Catalog catalog, Kind kind, String id) throws Refusal {
    return catalog
        .find(kind, id)
        .orElseThrow(
            () ->
                Refusal.ofScenario(
                    List.of(
                        kind.key()
                            + " has no “"
                            + id
                            + "”; "
                            + hint(
                                id, catalog.ids(kind), "`catalog " + kind.key() + "` lists all"))));
  }

  private static String hint(String wanted, List<String> known, String otherwise) {
    String nearest = Nearest.hint(wanted, known);
    return nearest.isEmpty() ? otherwise : nearest;
  }

  private YearMonth month() throws Refusal {
    if (month.isEmpty()) {
      return YearMonth.now(clock);
    }
    try {
      return YearMonth.parse(month.get());
    } catch (DateTimeParseException e) {
      throw Refusal.ofUsage("--month is “" + month.get() + "” but must be a month such as 2027-01");
    }
  }
}
