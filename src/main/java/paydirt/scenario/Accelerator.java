package paydirt.scenario;

import static paydirt.unit.Unit.ACCELERATOR;
import static paydirt.unit.Unit.BYTE;
import static paydirt.unit.Unit.GIGABYTE;
import static paydirt.unit.Unit.SECOND;
import static paydirt.unit.Unit.TERAFLOP;

import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.driver.Source;
import paydirt.unit.Unit;

/** What the data sheet of an accelerator promises to those who train and serve on it. */
public final class Accelerator {
  private Accelerator() {}

  private static final Source H100 = Source.found("NVIDIA H100 SXM data sheet", "2023-03");

  private static final Unit TERABYTE = BYTE.scaled(1e12, "TB");

  public static final Driver PEAK =
      Driver.of("peak", TERAFLOP.per(SECOND).per(ACCELERATOR))
          .label("Peak compute, serving")
          .limits(1, 1_000_000)
          .usual(312, 15_000)
          .standard(1_979)
          .fixed()
          .source(H100)
          .doc(
              "Dense peak of one accelerator in the precision the model is served in, without sparsity; the 16-bit peak where it has no units for that precision.");

  public static final Driver BANDWIDTH =
      Driver.of("bandwidth", TERABYTE.per(SECOND).per(ACCELERATOR))
          .label("Memory bandwidth")
          .limits(0.01, 1_000)
          .usual(0.8, 8)
          .standard(3.35)
          .fixed()
          .source(H100)
          .doc("How fast one accelerator reads its memory, by its data sheet.");

  public static final Driver MEMORY =
      Driver.of("memory", GIGABYTE.per(ACCELERATOR))
          .label("Memory")
          .limits(1, 10_000)
          .usual(48, 288)
          .standard(80)
          .fixed()
          .source(H100)
          .doc("Memory of one accelerator.");

  public static final Driver LINK =
      Driver.of("link", GIGABYTE.per(SECOND).per(ACCELERATOR))
          .label("Link bandwidth")
          .limits(0.1, 100_000)
          .usual(26, 900)
          .standard(450)
          .fixed()
          .source(H100)
          .doc("How fast one accelerator sends to the others of its server, one way.");

  public static final Section SECTION =
      Section.of("hardware", "Hardware", "What one accelerator can do at best when it serves.")
          .with(Group.of("Hardware", "hard-drive", PEAK, BANDWIDTH, MEMORY, LINK));
}
