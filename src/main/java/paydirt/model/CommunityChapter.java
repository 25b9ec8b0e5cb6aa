package paydirt.model;

import static paydirt.formula.Formula.constant;
import static paydirt.formula.Formula.growth;
import static paydirt.formula.Formula.min;
import static paydirt.formula.Formula.number;
import static paydirt.formula.Formula.previous;
import static paydirt.model.Terms.log10;
import static paydirt.model.Terms.monthNumber;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.PERSON;
import static paydirt.unit.Unit.PURE;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.USER;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import paydirt.formula.Chapter;
import paydirt.formula.Constant;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Reference;
import paydirt.formula.Sheet;
import paydirt.scenario.Community;
import paydirt.scenario.Node;

/**
 * The developers around our models with open weights: how many they are, what of our work they do,
 * and which users host a model themselves instead of paying for it.
 *
 * <p>Example: 40,000 developers at 0.5 % per 1,000 take over 20 % of the work of our research
 * staff; their strength is log10(40,001) = 4.6.
 */
final class CommunityChapter {

  private static final Constant ONE = constant(1, PERSON, "1 developer");

  private CommunityChapter() {}

  /**
   * A community.
   *
   * @param strength the order of magnitude of the number of developers
   */
  record Gathering(Node settings, Line developers, Line strength) {}

  /**
   * @param released the month in which each model with open weights is ready
   */
  static Gathering write(Sheet.Builder sheet, Node settings, List<Line> released) {
    Chapter chapter = sheet.chapter("Community");
    Line releases =
        chapter.flow(
            "community.releases",
            "Releases of open weights",
            PURE,
            Formula.sum(
                released.stream().map(ready -> monthNumber().equalTo(ready)).toList(), PURE),
            "Models with open weights that are ready in the month.");
    Reference self = chapter.reference("community.developers", PERSON);
    Line developers =
        chapter.stock(
            "community.developers",
            "Developers in the community",
            PERSON,
            previous(self, settings.input(Community.AT_START))
                .times(growth(settings.input(Community.GROWTH), number(1)))
                .plus(releases.times(settings.input(Community.PER_RELEASE))),
            "Those of the month before times (1 + growth)^(1/12), and those who join with a release.");
    Line strength =
        chapter.level(
            "community.strength",
            "Strength of the community",
            PURE,
            log10(developers.over(ONE).plus(number(1))),
            "log10(1 + developers): 3 for a thousand.");
    return new Gathering(settings, developers, strength);
  }

  /** What the community saves of what research staff costs, as a negative cost. */
  static Line work(Sheet.Builder sheet, Gathering gathering, Formula researchStaff) {
    Chapter chapter = sheet.chapter("Community");
    Line share =
        chapter.level(
            "community.workShare",
            "Work done by the community",
            SHARE,
            min(
                gathering.settings().input(Community.MOST_WORK),
                gathering.developers().times(gathering.settings().input(Community.WORK))),
            "Developers times the share of our research staff's work that each takes over, up to the most.");
    return chapter.flow(
        "community.work",
        "Work of the community",
        MONEY,
        researchStaff.times(share).negated(),
        "Cost of research staff times the share of its work that outsiders do; negative, as it need not be paid.");
  }

  /**
   * The part of those who would come that does not host the model itself; nothing where none of the
   * product's models has open weights.
   *
   * @param open whether a model has open weights
   */
  static Optional<Line> kept(
      Sheet.Builder sheet,
      RoutingChapter.Routing routing,
      Gathering gathering,
      Predicate<Node> open) {
    List<Formula> parts =
        routing.ways().stream()
            .filter(way -> open.test(way.branch().model()))
            .map(way -> way.part().<Formula>map(part -> part).orElse(number(1)))
            .toList();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    Node product = routing.product();
    Chapter chapter = sheet.chapter("Community", product.path(), product.label());
    Line leak =
        chapter.level(
            "community.leak",
            "Part that hosts the model itself",
            SHARE,
            gathering.settings().input(Community.LEAK).times(Formula.sum(parts, SHARE)),
            "Leak to self-hosting, times the part of the requests that models with open weights answer.");
    chapter.flow(
        "users.selfHosting",
        "Users who host it themselves",
        USER,
        chapter.reference("users.demand", USER).times(leak),
        "Those who would come times the part that hosts the model itself.");
    return Optional.of(
        chapter.level(
            "community.kept",
            "Part that does not host it itself",
            SHARE,
            leak.complement(),
            "1 less the part that does."));
  }
}
