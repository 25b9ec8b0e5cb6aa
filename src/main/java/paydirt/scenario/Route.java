package paydirt.scenario;

import static paydirt.unit.Unit.SHARE;

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
}
