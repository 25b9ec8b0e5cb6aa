package paydirt.model;

import java.util.List;
import paydirt.formula.Line;

/**
 * What a model costs to answer with, in a month.
 *
 * @param paying for paying users
 * @param free for free users
 * @param idle for capacity that stands idle, or for what a commitment to a provider leaves unused
 * @param tokens all tokens served, cached input included
 */
record ServingCost(Line paying, Line free, Line idle, Line tokens) {

  /** What answering costs while it happens, without what stands idle. */
  List<Line> busy() {
    return List.of(paying, free);
  }

  List<Line> all() {
    return List.of(paying, free, idle);
  }
}
