package paydirt.scenario;

import static paydirt.unit.Unit.SHARE;

import java.util.List;
import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.driver.Text;

/** A part of a product's requests that one model answers. */
public final class Route {
  private Route() {}

  public static final Text MODEL =
      Text.of("model", "Answered by", "", "The id of the model that answers these requests.")
          .naming("models")
          .once();

  public static final Driver REQUEST_SHARE =
      Driver.of("share", SHARE)
          .label("Share of requests")
          .limits(0, 1)
          .standard(1)
          .partOfAll()
          .doc(
              "Share of the product's requests that goes to this model; all routes together make 100 %.");

  public static final Section SECTION =
      Section.listOf(
              "routes",
              "Routes",
              "route",
              "Several models that share a product's requests; without any, its one model answers all.")
          .with(Group.of("Routes", "shuffle", MODEL, REQUEST_SHARE));

  public static final Section OF_FREE_USERS =
      Section.listOf(
              "freeRoutes",
              "Routes of free users",
              "route",
              "Models that answer free users in place of those that answer paying ones; without any, all are answered by the same.")
          .with(Group.of("Routes of free users", "shuffle", MODEL, REQUEST_SHARE))
          .when(Demand.FREE_TIER, Demand.FREE_AND_PAID);

  /** The routes of a product's free users, where they have their own. */
  public static List<Node> ofFreeUsers(Node product) {
    return product.has(OF_FREE_USERS) ? product.items(OF_FREE_USERS) : List.of();
  }
}
