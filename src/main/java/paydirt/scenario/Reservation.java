package paydirt.scenario;

import static paydirt.unit.Unit.ACCELERATOR;
import static paydirt.unit.Unit.HOUR;
import static paydirt.unit.Unit.MONTH;
import static paydirt.unit.Unit.MONTHS;
import static paydirt.unit.Unit.USD;

import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.driver.Source;

/** Accelerators rented for a term at a fixed price, paid whether they are used or not. */
public final class Reservation {
  private Reservation() {}

  public static final Driver COUNT =
      Driver.of("count", ACCELERATOR)
          .label("Reserved accelerators")
          .limits(0, 10_000_000)
          .usual(8, 20_000)
          .standard(64)
          .fixed()
          .whole()
          .source(Source.assumption("Eight servers of eight", "2026-11"))
          .doc("How many accelerators the commitment holds.");

  public static final Driver PRICE =
      Driver.of("price", USD.per(ACCELERATOR.times(HOUR)))
          .label("Reserved price")
          .limits(0, 1_000)
          .usual(1, 5)
          .standard(2.1)
          .fixed()
          .source(
              Source.assumption(
                  "30 % below an on-demand price of 2.99 for a year's term", "2026-11"))
          .doc("What an accelerator costs for an hour of the term, used or not.");

  public static final Driver START =
      Driver.of("start", MONTH)
          .label("First month of the term")
          .limits(-120, 180)
          .usual(1, 36)
          .standard(1)
          .fixed()
          .whole()
          .source(Source.assumption("From the first month", "2026-11"))
          .doc("The month with which the term begins; 0 and less lie before the first month.");

  public static final Driver TERM =
      Driver.of("term", MONTHS)
          .label("Term")
          .limits(1, 300)
          .usual(6, 36)
          .standard(12)
          .fixed()
          .whole()
          .source(Source.assumption("The shortest term that clouds discount", "2026-11"))
          .doc("For how many months the accelerators are held and paid.");

  public static final Section SECTION =
      Section.listOf(
              "reserved",
              "Reserved",
              "reservation",
              "Accelerators rented for a term, paid whether used or not.")
          .with(Group.of("Reserved", "calendar", COUNT, PRICE, START, TERM));
}
