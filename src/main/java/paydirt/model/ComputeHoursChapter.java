package paydirt.model;

import static paydirt.formula.Formula.sum;
import static paydirt.unit.Unit.ACCELERATOR;
import static paydirt.unit.Unit.HOUR;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import paydirt.formula.Chapter;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.model.ComputeChapter.Hosted;
import paydirt.model.ComputeChapter.Parts;
import paydirt.model.ComputeChapter.Research;
import paydirt.model.ComputeChapter.Trained;
import paydirt.model.ComputeChapter.Unused;
import paydirt.unit.Unit;

/**
 * What each GPU-hour is used for, and which stand idle.
 *
 * <p>Hours of different accelerators are added as they are.
 */
final class ComputeHoursChapter {

  private static final Unit GPU_HOURS = ACCELERATOR.times(HOUR);

  private final Sheet.Builder sheet;
  private final Chapter chapter;

  /**
   * The hours of all models.
   *
   * @param uses by what they do, in the order in which they are stacked; idle ones last
   * @param all that are paid
   * @param used those in which something is trained or answered
   */
  record Hours(List<Line> uses, Line all, Line used) {}

  private ComputeHoursChapter(Sheet.Builder sheet) {
    this.sheet = sheet;
    this.chapter = sheet.chapter("Compute");
  }

  static Hours write(Sheet.Builder sheet, Parts parts) {
    return new ComputeHoursChapter(sheet).write(parts);
  }

  private Hours write(Parts parts) {
    List<Line> busy =
        List.of(
            use(
                "training",
                "Training",
                each(parts.trained(), ComputeHoursChapter::ofRun),
                "Training runs and their post-training."),
            use(
                "experiments",
                parts.research().isEmpty() ? "Experiments" : "Research",
                Stream.concat(
                        parts.trained().stream().map(model -> model.run().experimentHours()),
                        parts.research().stream().map(Research::hours))
                    .toList(),
                "Those of trials before the training runs, and of research compute beside them."),
            use(
                "paying",
                "Paying users",
                each(parts.hosted(), model -> List.of(payingHours(model))),
                "Replicas that answer paying users."),
            use(
                "free",
                "Free users",
                each(parts.hosted(), model -> List.of(freeHours(model))),
                "Replicas that answer free users."));
    List<Line> idle =
        List.of(
            use(
                "idle",
                "Idle replicas",
                each(parts.hosted(), model -> List.of(idleHours(model))),
                "Replicas that stand ready and have nothing to do."),
            use(
                "unused",
                "Unused commitments",
                each(parts.unused(), Unused::hours),
                "Owned and reserved accelerators that neither training nor serving uses."));
    List<Line> uses = Stream.of(busy, idle).flatMap(List::stream).toList();
    return new Hours(
        uses,
        hours(
            "compute.hours",
            "GPU-hours",
            uses,
            "All accelerator-hours that are paid, used or not, whatever the accelerator."),
        hours("compute.hours.used", "GPU-hours used", busy, "Training and busy replicas."));
  }

  private static <T> List<Line> each(List<T> parts, Function<T, List<Line>> lines) {
    return parts.stream().map(lines).flatMap(List::stream).toList();
  }

  private static List<Line> ofRun(Trained model) {
    return List.of(model.run().acceleratorHours(), model.run().postTrainingHours());
  }

  private Line payingHours(Hosted model) {
    return ofModel(model, "paying", "Busy GPU-hours, paying users", model.capacity().payingBusy());
  }

  private Line freeHours(Hosted model) {
    return ofModel(model, "free", "Busy GPU-hours, free users", model.capacity().freeBusy());
  }

  private Line idleHours(Hosted model) {
    return ofModel(model, "idle", "Idle GPU-hours", model.capacity().idle());
  }

  private Line ofModel(Hosted model, String key, String label, Line replicaHours) {
    return sheet
        .chapter("Serving", model.model().path(), model.model().label())
        .flow(
            "serving.acceleratorHours." + key,
            label,
            GPU_HOURS,
            replicaHours.times(model.capacity().replica().accelerators()),
            "Replica-hours times accelerators per replica.");
  }

  private Line use(String key, String label, List<Line> hours, String doc) {
    return hours("compute.hours." + key, label, hours, doc);
  }

  private Line hours(String id, String label, List<Line> hours, String doc) {
    return chapter.flow(id, label, GPU_HOURS, sum(hours, GPU_HOURS), doc);
  }
}
