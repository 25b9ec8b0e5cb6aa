package paydirt.model;

import java.util.List;
import java.util.Optional;
import paydirt.formula.Formula;
import paydirt.formula.Line;

/**
 * What a model costs to answer with, in a month.
 *
 * @param paying for paying users
 * @param free for free users
 * @param idle for capacity that stands idle, or for what a commitment to a provider leaves unused,
 *     unless it is in the cost of users
 * @param standing what stands idle, in the cost of users or not
 * @param tokens all tokens served, cached input included
 * @param parts what of {@code paying} and {@code free} each product causes
 */
record ServingCost(
    Line paying, Line free, Line idle, Line standing, Line tokens, List<Part> parts) {

  /**
   * What the users of one product cause while they are answered; nothing of free ones without a
   * free tier.
   */
  record Part(String productId, Formula paying, Optional<Formula> free) {}

  List<Line> all() {
    return List.of(paying, free, idle);
  }
}
