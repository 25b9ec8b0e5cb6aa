package paydirt.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import paydirt.fixture.Document;
import paydirt.fixture.PublishedRow;

/**
 * The tables of the published cases in the README and in {@code scenarios/published.md}. {@code mvn
 * test -Dtest='Published*Test,ReadmeTest' -Dpaydirt.goldens=write} writes them again.
 */
class PublishedFiguresTest {

  private record Case(String name, List<Published> figures) {}

  private static Case of(String name, List<Stream<Published>> figures) {
    return new Case(name, figures.stream().flatMap(each -> each).toList());
  }

  private final List<Case> cases =
      List.of(
          of(
              "DeepSeek-V3, its training run",
              List.of(new PublishedTrainingTest().deepSeekFigures())),
          of(
              "GPT-4, a run by three ways of counting",
              List.of(
                  new PublishedTrainingTest().gpt4Figures(),
                  new PublishedTrainingTest().gpt4Bases())),
          of(
              "DeepSeek, a day of inference",
              List.of(
                  new PublishedInferenceDayTest().accounted(),
                  new PublishedInferenceDayTest().computed())),
          of("Llama 2 70B on A100 and H100", List.of(new PublishedThroughputTest().llamaFigures())),
          of(
              "GitHub Copilot, a flat price in 2023",
              List.of(new PublishedFlatPriceTest().copilotFigures())),
          of("Sequoia, revenue that GPUs need", List.of(new PublishedCapexTest().sequoia())),
          of("RevenueCat, churn of AI apps", List.of(new PublishedChurnTest().churn())));

  @Test
  void the_readme_shows_one_row_of_each_case() {
    Document.README.holdPart(
        "published cases",
        PublishedRow.summary(
            "Case",
            cases.stream()
                .map(each -> PublishedRow.summaryOf(each.name, rows(each)))
                .collect(Collectors.joining())));
  }

  @Test
  void every_figure_of_every_case_is_listed() {
    Document.PUBLISHED.holdPart(
        "published cases",
        cases.stream()
            .map(each -> PublishedRow.table(each.name, rows(each)))
            .collect(Collectors.joining("\n")));
  }

  private static List<PublishedRow> rows(Case each) {
    return each.figures.stream()
        .map(
            figure ->
                new PublishedRow(
                    figure.name(),
                    figure.expected(),
                    figure.got(),
                    PublishedRow.within(figure.tolerance()),
                    figure.given().startsWith("identity"),
                    figure.given(),
                    figure.source()))
        .toList();
  }
}
