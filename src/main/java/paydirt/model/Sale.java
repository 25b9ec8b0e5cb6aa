package paydirt.model;

import paydirt.formula.Line;
import paydirt.scenario.Node;

/**
 * A product that is sold: who uses it and how much, what they pay, and what taking the payments
 * costs.
 */
record Sale(
    Node product, DemandChapter.Users users, UsageChapter.Use usage, Line revenue, Line fees) {}
