package paydirt.model;

import java.util.List;
import paydirt.formula.Line;

/**
 * What the products ask of one model in a month, by paying and by free users.
 *
 * @param live for each product served, whether it is on sale
 */
record Load(List<Line> live, List<UsageChapter.Tokens> paying, List<UsageChapter.Tokens> free) {}
