package paydirt.scenario;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Companies for properties: a test that is in this domain asks for a {@code Scenario}. */
public final class RandomScenarios extends DomainContextBase {

  /** Whole scenarios without an error. */
  @Provide
  public static Arbitrary<Scenario> scenarios() {
    return Arbitraries.randomValue(RandomScenario::next);
  }
}
