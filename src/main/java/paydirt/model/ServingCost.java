package paydirt.model;

import paydirt.formula.Line;

/**
 * What a model costs to answer with, in a month.
 *
 * @param paying for paying users
 * @param free for free users
 * @param idle for capacity that stands idle; none for a rented model
 * @param tokens all tokens served, cached input included
 */
record ServingCost(Line paying, Line free, java.util.Optional<Line> idle, Line tokens) {}
