package paydirt.model;

import paydirt.formula.Line;
import paydirt.scenario.Node;

/** A product that is sold: who pays for it, what they pay, and what taking the payments costs. */
record Sale(Node product, DemandChapter.Users users, Line revenue, Line fees) {}
