package paydirt.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import paydirt.analysis.TrainingStudy.Answer;
import paydirt.analysis.TrainingStudy.Question;
import paydirt.driver.Source;
import paydirt.unit.Notation;
import paydirt.unit.Unit;

/** What {@code training} prints in each format. */
record TrainingResult(Question question, Answer answer, AnswerSources sources) {

  private static final Notation DOLLARS = AnswerRow.DOLLARS;
  private static final double DAYS_IN_A_MONTH = 365 / 12.0;
  private static final double BILLION = 1e9;
  private static final Unit DAYS = Unit.PURE.scaled(1, "days");

  private static final String NO_DEVELOPMENT =
      "development includes experiments, post-training, data and staff, which a scenario states";

  private static final String NOT_OWNED =
      "the catalogue does not know the accelerator's price or power";

  private List<AnswerRow> rows() {
    Unit hours = Unit.ACCELERATOR.times(Unit.HOUR);
    return List.of(
        AnswerRow.of("flop", "Training compute, 6·N·D", answer.flop(), Unit.FLOP),
        AnswerRow.of("mfu", "Model FLOP utilisation", answer.mfu().start(), Unit.SHARE),
        AnswerRow.of("gpuHours", "Useful GPU-hours", answer.gpuHours(), hours),
        AnswerRow.of("goodput", "Goodput", answer.goodput(), Unit.SHARE),
        AnswerRow.of("billedGpuHours", "Billed GPU-hours", answer.billedGpuHours(), hours),
        AnswerRow.of("count", "Accelerators", answer.accelerators(), Unit.ACCELERATOR),
        AnswerRow.of(
            "leastCount", "  least that hold it", answer.leastAccelerators(), Unit.ACCELERATOR),
        AnswerRow.of("days", "Days", days(), DAYS),
        AnswerRow.of(
            "hourPrice",
            "Price of a GPU-hour",
            question.hourPrice().start(),
            Unit.MONEY.per(hours)));
  }

  private double days() {
    return answer.months() * DAYS_IN_A_MONTH;
  }

  /** What the run costs on each basis. */
  private List<AnswerRow> costs() {
    return List.of(
        AnswerRow.of("cost.rental", "Cost, rented", answer.rental(), Unit.MONEY),
        AnswerRow.of(
            "cost.ownership",
            "Cost, owned: value lost and energy",
            answer.ownership(),
            NOT_OWNED,
            Unit.MONEY),
        AnswerRow.of(
            "cost.purchase", "Purchase of the cluster", answer.purchase(), NOT_OWNED, Unit.MONEY),
        AnswerRow.of(
            "cost.development",
            "Whole development",
            OptionalDouble.empty(),
            NO_DEVELOPMENT,
            Unit.MONEY));
  }

  private List<AnswerRow> all() {
    return Stream.of(rows(), costs()).flatMap(List::stream).toList();
  }

  String text() {
    Page page =
        new Page()
            .wrapped(
                "",
                Notation.compactNumber(question.activeParameters() * BILLION)
                    + " parameters on "
                    + Notation.compactNumber(question.tokens() * BILLION)
                    + " tokens take "
                    + Notation.compactNumber(answer.billedGpuHours())
                    + " GPU-hours of "
                    + question.accelerator().label()
                    + ", "
                    + Notation.grouped(days(), 1)
                    + " days on "
                    + Notation.grouped(answer.accelerators(), 0)
                    + ": "
                    + DOLLARS.money(answer.rental())
                    + " rented.")
            .blank();
    AnswerRow.print(all(), page);
    page.wrapped("", "MFU: " + utilisation() + ".");
    sources.print(page);
    return page.text();
  }

  private String utilisation() {
    if (question.mfu().isPresent()) {
      return "as stated";
    }
    return answer
        .mfu()
        .source()
        .map(Source::text)
        .map(source -> source + " (" + answer.mfu().note() + ")")
        .orElse("the usual one; no benchmark run of the accelerator is known");
  }

  String json() {
    ObjectNode object = Json.object();
    object.put("accelerator", question.accelerator().id());
    AnswerRow.put(rows(), object);
    object.put("mfuSource", utilisation());
    AnswerRow.put(costs(), object);
    object.set("sources", sources.json());
    return Json.text(object);
  }

  String csv() {
    return AnswerRow.csv(all()).text();
  }
}
