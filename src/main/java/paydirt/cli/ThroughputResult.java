package paydirt.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import paydirt.analysis.ReplicaStudy.Answer;
import paydirt.analysis.ReplicaStudy.Question;
import paydirt.unit.Notation;
import paydirt.unit.Unit;

/** What {@code throughput} prints in each format. */
record ThroughputResult(Question question, Answer answer, AnswerSources sources) {

  private static final Notation DOLLARS = AnswerRow.DOLLARS;

  private List<AnswerRow> rows() {
    Unit rate = Unit.TOKEN.per(Unit.SECOND);
    Unit cost = Unit.MONEY.per(Unit.MILLION_TOKENS);
    return List.of(
        AnswerRow.of("outputTokensPerSecond", "Output, reading in turn", answer.outputRate(), rate),
        AnswerRow.of(
            "perAccelerator",
            "  per accelerator",
            answer.outputRate() / question.accelerators(),
            rate.per(Unit.ACCELERATOR)),
        AnswerRow.of("decodeTokensPerSecond", "Output, writing only", answer.decodeRate(), rate),
        AnswerRow.of("inputTokensPerSecond", "Input, reading only", answer.inputRate(), rate),
        AnswerRow.of("userSpeed", "Speed of an answer", answer.userSpeed(), rate.per(Unit.REQUEST)),
        AnswerRow.of("batch", "Batch", answer.batch(), Unit.REQUEST),
        AnswerRow.of("largestBatch", "  largest in memory", answer.largestBatch(), Unit.REQUEST),
        AnswerRow.of("weights", "Weights", answer.weightsGigabytes(), Unit.GIGABYTE),
        AnswerRow.of(
            "hourPrice",
            "Price of a GPU-hour",
            question.hourPrice().start(),
            Unit.MONEY.per(Unit.ACCELERATOR.times(Unit.HOUR))),
        AnswerRow.of("costPerMillionInput", "Cost of 1M input tokens", answer.inputCost(), cost),
        AnswerRow.of("costPerMillionOutput", "Cost of 1M output tokens", answer.outputCost(), cost),
        AnswerRow.of("expectedError", "Expected error", answer.expectedError(), Unit.SHARE));
  }

  private String precision() {
    return question.precision().name().toLowerCase(Locale.ROOT);
  }

  String text() {
    Page page =
        new Page()
            .wrapped(
                "",
                question.model().label()
                    + " in "
                    + precision()
                    + " on "
                    + question.accelerators()
                    + " × "
                    + question.accelerator().label()
                    + ", "
                    + Notation.grouped(question.inputLength(), 0)
                    + " tokens in and "
                    + Notation.grouped(question.outputLength(), 0)
                    + " out: "
                    + Notation.compactNumber(answer.outputRate())
                    + " output tokens/s, limited by "
                    + answer.limit()
                    + ".")
            .blank();
    AnswerRow.print(rows(), page);
    notes().forEach(note -> page.wrapped("", note));
    sources.print(page);
    return page.text();
  }

  /** What is not as it was asked for, and how sure the figures are. */
  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    question.batch().filter(asked -> asked > answer.batch()).ifPresent(a -> notes.add(smaller(a)));
    if (answer.userSpeed() < question.latencyTarget()) {
      notes.add(
          "No batch gives each request "
              + Notation.plain(question.latencyTarget())
              + " tokens/s; one at a time gets "
              + Notation.compactNumber(answer.userSpeed())
              + ".");
    }
    notes.add(
        "Half of the measurements of models that the calibration had not seen lie within "
            + DOLLARS.compact(answer.expectedError(), Unit.SHARE)
            + " of such a figure; it rests on "
            + answer.calibration().rows()
            + " measurements of this generation. Costs are of busy hours: capacity that stands"
            + " idle comes on top.");
    if (!answer.calibration().note().isEmpty()) {
      notes.add(answer.calibration().note());
    }
    return notes;
  }

  private String smaller(int asked) {
    return "A batch of "
        + Notation.grouped(asked, 0)
        + (asked > answer.largestBatch() ? " does not fit into memory: " : " is too slow: ")
        + Notation.grouped(answer.batch(), 0)
        + " is the largest of 1, 2, 3, 4, 6, 8 … that does.";
  }

  String json() {
    ObjectNode object = Json.object();
    object.put("model", question.model().id());
    object.put("accelerator", question.accelerator().id());
    object.put("count", question.accelerators());
    object.put("precision", precision());
    object.put("limit", answer.limit());
    AnswerRow.put(rows(), object);
    object
        .putObject("calibration")
        .put("id", answer.calibration().id())
        .put("rows", answer.calibration().rows())
        .put("note", answer.calibration().note());
    object.set("sources", sources.json());
    return Json.text(object);
  }

  String csv() {
    Csv csv = AnswerRow.csv(rows());
    csv.row(List.of("limit", "Limited by", answer.limit(), ""));
    return csv.text();
  }
}
