package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.scenario.Owned;
import paydirt.scenario.Ownership;
import paydirt.scenario.Scenario;
import paydirt.scenario.TestModels;

/** Epoch AI's amortisation of accelerators: 0.14 orders of magnitude a year. */
class OwnershipChapterTest {

  @Test
  void an_hour_takes_its_part_of_what_a_year_takes_off_the_value() {
    // Golden: 0.14 · ln 10 = 0.322362 a year, after which 27.56 % of the value is gone. One dollar
    // an hour of a year's 8,760 is the price; power costs nothing.
    Evaluation owner =
        new Evaluator()
            .evaluate(
                Scenario.EMPTY.with(
                    root ->
                        TestModels.withSupply(root)
                            .changing(
                                "supplies.gpu",
                                supply ->
                                    supply.with(
                                        Ownership.SECTION,
                                        ownership ->
                                            ownership
                                                .with(Owned.PRICE, 8_760)
                                                .with(Owned.NETWORK_SHARE, 0)
                                                .with(Ownership.DECLINE, 1 - Math.pow(10, -0.14))
                                                .with(Ownership.AGE, 0)
                                                .with(Owned.POWER, 0)))));
    assertThat(TrainingLab.at(owner, "supplies.gpu.ownership.hourPrice", 1))
        .isCloseTo(0.322362, within(5e-7));
    assertThat(TrainingLab.at(owner, "supplies.gpu.ownership.value", 13) / 8_760)
        .isCloseTo(1 - 0.2756, within(5e-5));
  }
}
