package paydirt.analysis;

import paydirt.engine.Projection;
import paydirt.model.CompanyModel;
import paydirt.scenario.Scenario;

/** A scenario with its model, its projection and the verdict: what every view shows. */
public record Evaluation(
    Scenario scenario, CompanyModel model, Projection projection, Verdict verdict) {}
