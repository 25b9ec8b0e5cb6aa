package paydirt.model;

import paydirt.formula.Line;

/**
 * What a model costs to answer with, in a month.
 *
 * @param paying for paying users
 * @param free for free users
 * @param idle for capacity that stands idle, or for what a commitment to a provider leaves unused
 * @param tokens all tokens served, cached input included
 */
record ServingCost(Line paying, Line free, Line idle, Line tokens) {}
