package paydirt.ui.tile;

import java.util.List;
import java.util.function.Function;
import paydirt.analysis.Evaluation;
import paydirt.engine.Outcome;
import paydirt.formula.Line;
import paydirt.model.CompanyModel;
import paydirt.unit.Unit;

/**
 * One of the numbers at the head of a view, declared once.
 *
 * @param shortLabel the label where tiles are narrow
 * @param line the outcome it shows
 * @param better which way is good news
 * @param course the line whose months are drawn beside it
 * @param context what stands below the number, the most important part first
 */
public record KeyNumber(
    String label,
    String shortLabel,
    Function<CompanyModel, Line> line,
    Better better,
    Function<CompanyModel, Line> course,
    Function<Evaluation, List<String>> context) {

  /** Which way a number should move. */
  public enum Better {
    /** As of costs. */
    LESS,
    /** As of income. */
    MORE,
    /** It is what it is. */
    NEITHER
  }

  /** The id by which the number is explained. */
  public String id(Evaluation now) {
    return line.apply(now.model()).id();
  }

  /** What comes of it. */
  public Outcome outcome(Evaluation of) {
    return of.projection().outcome(line.apply(of.model()));
  }

  Unit unit(Evaluation now) {
    return line.apply(now.model()).unit();
  }
}
