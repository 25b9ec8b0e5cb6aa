package paydirt.scenario;

import static paydirt.unit.Unit.ACCELERATOR;
import static paydirt.unit.Unit.HOUR;
import static paydirt.unit.Unit.KILOWATT;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.MONTH;
import static paydirt.unit.Unit.PURE;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.USD;
import static paydirt.unit.Unit.YEAR;

import paydirt.driver.Choice;
import paydirt.driver.Choice.Option;
import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.driver.Source;

/** Accelerators bought with their servers, and what it takes to run them. */
public final class Owned {
  private Owned() {}

  public static final Driver COUNT =
      Driver.of("count", ACCELERATOR)
          .label("Owned accelerators")
          .limits(0, 10_000_000)
          .usual(8, 20_000)
          .standard(64)
          .fixed()
          .whole()
          .source(Source.assumption("Eight servers of eight", "2026-11"))
          .doc("How many accelerators are bought.");

  public static final Driver PRICE =
      Driver.of("price", USD.per(ACCELERATOR))
          .label("Price with server")
          .limits(0, 10_000_000)
          .usual(15_000, 60_000)
          .standard(30_700)
          .fixed()
          .source(
              Source.recalled(
                  "An H100 server of eight at about 245,000 USD, trade press", "2024-06"))
          .doc("What one accelerator costs with its share of the server, without the network.");

  public static final Driver NETWORK_SHARE =
      Driver.of("networkShare", SHARE)
          .label("Network share")
          .limits(0, 0.9)
          .usual(0.1, 0.3)
          .standard(0.19)
          .fixed()
          .source(Source.found("Interconnect is 19 % of a cluster's cost, Epoch AI", "2024-06"))
          .doc("Part of the whole cluster's price that is network; the servers are the rest.");

  public static final Driver BOUGHT =
      Driver.of("bought", MONTH)
          .label("Month bought")
          .limits(-120, 180)
          .usual(1, 36)
          .standard(1)
          .fixed()
          .whole()
          .source(Source.assumption("In the first month", "2026-11"))
          .doc(
              "The month at whose beginning they are paid and start to work; what was bought in month 0 or before is paid already.");

  public static final Driver LIFE =
      Driver.of("life", YEAR)
          .label("Service life")
          .limits(0.5, 20)
          .usual(3, 6)
          .standard(5)
          .fixed()
          .source(Source.assumption("Large clouds depreciate servers over 4 to 6 years", "2026-11"))
          .doc("How long they work and are depreciated.");

  public static final Driver RESIDUAL =
      Driver.of("residual", SHARE)
          .label("Residual value")
          .limits(0, 1)
          .usual(0, 0.3)
          .standard(0)
          .fixed()
          .source(Source.assumption("Nothing, which is the careful view", "2026-11"))
          .doc("Part of the purchase price that they are sold for at the end of their life.");

  public static final Option STRAIGHT =
      new Option("straight", "Straight line", "The same amount every month.");

  public static final Option FRONT_LOADED =
      new Option(
          "frontLoaded",
          "Front-loaded",
          "By the sum of the months' digits: most in the first month, least in the last.");

  public static final Choice DEPRECIATION =
      Choice.of(
          "depreciation",
          "Depreciation",
          "How the purchase becomes a cost over the service life; the cash is the same.",
          STRAIGHT,
          FRONT_LOADED);

  public static final Driver POWER =
      Driver.of("power", KILOWATT.per(ACCELERATOR))
          .label("Power with server")
          .limits(0.01, 20)
          .usual(0.8, 2)
          .standard(1.3)
          .fixed()
          .source(Source.recalled("DGX H100 data sheet: 10.2 kW for eight accelerators", "2023-03"))
          .doc("Power of one accelerator with its share of the server and the network.");

  public static final Driver PUE =
      Driver.of("pue", PURE)
          .label("PUE")
          .limits(1, 4)
          .usual(1.1, 1.6)
          .standard(1.25)
          .source(
              Source.assumption("Between new hyperscale sites and the industry's mean", "2026-11"))
          .doc(
              "Power usage effectiveness: power of the whole data centre over that of its servers.");

  public static final Driver ELECTRICITY =
      Driver.of("electricity", USD.per(KILOWATT.times(HOUR).scaled(1, "kWh")))
          .label("Electricity")
          .limits(0, 5)
          .usual(0.04, 0.2)
          .standard(0.0832)
          .source(Source.found("Mean price for US industry as Epoch AI uses it", "2024-06"))
          .doc("What a kilowatt-hour costs.");

  public static final Driver COLOCATION =
      Driver.of("colocation", USD.per(KILOWATT).monthly())
          .label("Colocation")
          .limits(0, 10_000)
          .usual(90, 250)
          .standard(150)
          .source(Source.assumption("Wholesale colocation without electricity", "2026-11"))
          .doc(
              "Rent of the place in a data centre, by the power reserved; 0 in a building of one's own.");

  public static final Driver MAINTENANCE =
      Driver.of("maintenance", SHARE.per(YEAR))
          .label("Maintenance")
          .limits(0, 1)
          .usual(0.01, 0.08)
          .standard(0.03)
          .source(Source.assumption("Spare parts and support contracts", "2026-11"))
          .doc("A year's maintenance over the purchase price.");

  public static final Driver STAFF =
      Driver.of("staff", MONEY.per(YEAR))
          .label("Operating staff")
          .limits(0, 1e9)
          .usual(0, 5e6)
          .standard(0)
          .source(Source.assumption("In the team, unless stated here", "2026-11"))
          .doc("What a year of the people costs who run the servers and are not in the team.");

  public static final Section SECTION =
      Section.listOf(
              "owned",
              "Owned",
              "purchase",
              "Accelerators bought with their servers, and what it takes to run them.")
          .with(
              Group.of(
                  "Owned",
                  "package",
                  COUNT,
                  PRICE,
                  NETWORK_SHARE,
                  BOUGHT,
                  LIFE,
                  RESIDUAL,
                  DEPRECIATION,
                  POWER,
                  PUE,
                  ELECTRICITY,
                  COLOCATION,
                  MAINTENANCE,
                  STAFF));
}
