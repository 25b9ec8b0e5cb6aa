package paydirt.model;

import paydirt.formula.Sheet;
import paydirt.scenario.Scenario;

/**
 * Lines declared beside the chapters of the model. It is written behind them, so it can read every
 * one of their lines by its id.
 */
@FunctionalInterface
public interface Appendix {

  /** Declares the lines for a scenario's structure; the numbers stay outside. */
  void write(Sheet.Builder sheet, Scenario scenario);
}
