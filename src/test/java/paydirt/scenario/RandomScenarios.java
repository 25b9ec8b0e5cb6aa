package paydirt.scenario;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.domains.DomainContextBase;
import paydirt.file.ScenarioWriter;

/**
 * Companies for properties: a test in this domain asks for a {@link Scenario}. A company that
 * breaks a law is reported as the file that would hold it.
 */
public final class RandomScenarios extends DomainContextBase {

  /** Whole scenarios without an error. */
  @Provide
  public static Arbitrary<Scenario> scenarios() {
    return Arbitraries.randomValue(RandomScenario::next);
  }

  /** The company as a file. */
  static final class AsFile implements SampleReportingFormat {
    @Override
    public boolean appliesTo(Object value) {
      return value instanceof Scenario;
    }

    @Override
    public Object report(Object value) {
      return ScenarioWriter.toText((Scenario) value);
    }
  }
}
