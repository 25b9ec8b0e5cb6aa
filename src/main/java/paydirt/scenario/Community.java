package paydirt.scenario;

import static paydirt.unit.Unit.PERSON;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.YEAR;

import paydirt.driver.Choice;
import paydirt.driver.Choice.Option;
import paydirt.driver.Driver;
import paydirt.driver.Driver.Draft;
import paydirt.driver.Group;
import paydirt.driver.Source;
import paydirt.unit.Unit;

/** Developers who gather around models with open weights: what they bring and what they take. */
public final class Community {
  private Community() {}

  public static final Option OFF = new Option("off", "Off", "Nobody gathers around our weights.");

  public static final Option ON =
      new Option(
          "on", "On", "Developers gather around our models with open weights, release by release.");

  public static final Choice COMMUNITY =
      Choice.of(
          "community", "Community", "Whether developers gather around our open weights.", OFF, ON);

  private static final Unit THOUSAND_DEVELOPERS = PERSON.scaled(1_000, "1k heads");

  private static final Source NO_FIGURE =
      Source.assumption("No published figure; a first guess to vary", "2026-11");

  private static Draft driver(String key, Unit unit) {
    return Driver.of(key, unit).when(COMMUNITY, ON).source(NO_FIGURE);
  }

  public static final Driver AT_START =
      driver("developersAtStart", PERSON)
          .label("Developers at start")
          .limits(0, 1e8)
          .usual(0, 100_000)
          .standard(0)
          .fixed()
          .doc("Developers outside the company who build on our open weights before month 1.");

  public static final Driver PER_RELEASE =
      driver("developersPerRelease", PERSON)
          .label("Developers per release")
          .limits(0, 1e7)
          .usual(100, 50_000)
          .standard(5_000)
          .doc("Developers who join when a model with open weights is ready.");

  public static final Driver GROWTH =
      driver("developerGrowth", SHARE.per(YEAR))
          .label("Growth of developers")
          .limits(-0.99, 5)
          .usual(-0.5, 1)
          .standard(0)
          .doc("How fast the number of developers grows between releases, or shrinks.");

  public static final Driver WEIGHT =
      driver("communityWeight", MarketScale.UTILS)
          .label("Weight of community")
          .limits(0, 5)
          .usual(0, 0.5)
          .standard(0.1)
          .doc(
              "What ten times as many developers are worth in the choice; counts with competition on.");

  public static final Driver WORK =
      driver("communityWork", SHARE.per(THOUSAND_DEVELOPERS))
          .label("Work per 1,000 developers")
          .limits(0, 1)
          .usual(0, 0.02)
          .standard(0.005)
          .doc("Share of the work of our research staff that 1,000 developers take over.");

  public static final Driver MOST_WORK =
      driver("mostCommunityWork", SHARE)
          .label("Most of the work")
          .limits(0, 1)
          .usual(0, 0.3)
          .standard(0.2)
          .doc("The share of the work of our research staff that outsiders can take over at most.");

  public static final Driver LEAK =
      driver("selfHosting", SHARE)
          .label("Leak to self-hosting")
          .limits(0, 1)
          .usual(0, 0.5)
          .standard(0.1)
          .doc(
              "Share of those who would come who host a model with open weights themselves instead.");

  static final Group GROUP =
      Group.of(
          "Community",
          "share-2",
          COMMUNITY,
          AT_START,
          PER_RELEASE,
          GROWTH,
          WEIGHT,
          WORK,
          MOST_WORK,
          LEAK);
}
