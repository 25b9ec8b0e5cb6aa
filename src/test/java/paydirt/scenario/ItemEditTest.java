package paydirt.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import paydirt.driver.Section;
import paydirt.driver.Step;
import paydirt.driver.Value;
import paydirt.file.ScenarioReader;

@Domain(RandomScenarios.class)
class ItemEditTest {

  private static final Node ROOT =
      Scenario.EMPTY
          .with(
              root ->
                  TestModels.withSupply(root)
                      .adding(Model.SECTION, "atlas", "Atlas", TestModels::trained)
                      .adding(
                          Model.SECTION, "other", "Other", m -> m.with(Model.KIND, Model.RENTED))
                      .adding(Product.SECTION, "chat", "Chat", p -> p.with(Product.MODEL, "atlas"))
                      .adding(Product.SECTION, "api", "API", p -> p.with(Product.MODEL, "other")))
          .root();

  private static Node done(ItemEdit edit) {
    assertThat(edit.problems()).isEmpty();
    return edit.root().orElseThrow();
  }

  private static List<String> ids(Node root, Section list) {
    return root.items(list).stream().map(Node::id).toList();
  }

  private static boolean isSound(Node root) {
    return ScenarioReader.problems(root).stream().noneMatch(Problem::isError);
  }

  // ---- added

  @Test
  void an_item_of_defaults_can_be_added_to_every_list_of_an_empty_scenario() {
    for (Section list : Scenario.SECTION.parts()) {
      if (list.isList()) {
        ItemEdit edit = ItemEdit.add(Scenario.EMPTY.root(), "", list);
        assertThat(isSound(done(edit))).as("%s", list).isTrue();
        assertThat(done(edit).items(list)).extracting(Node::path).containsExactly(edit.path());
      }
    }
  }

  @Test
  void a_product_in_an_empty_scenario_brings_the_model_and_the_supply_that_it_needs() {
    Node root = done(ItemEdit.add(Scenario.EMPTY.root(), "", Product.SECTION));
    Node model = root.items(Model.SECTION).get(0);
    assertThat(root.items(Product.SECTION).get(0).text(Product.MODEL)).isEqualTo(model.id());
    assertThat(model.part(ServingPlan.SECTION).text(ServingPlan.SUPPLY))
        .isEqualTo(root.items(Supply.SECTION).get(0).id());
  }

  @Test
  void an_added_item_has_an_id_and_a_name_that_no_other_has() {
    Node root = Scenario.EMPTY.root();
    for (int i = 0; i < 3; i++) {
      root = done(ItemEdit.add(root, "", Role.SECTION));
    }
    root = done(ItemEdit.remove(root, "team.role1"));
    root = done(ItemEdit.add(root, "", Role.SECTION));
    assertThat(root.items(Role.SECTION))
        .extracting(Node::label)
        .containsExactly("Role 2", "Role 3", "Role 4");
  }

  @Test
  void the_first_route_takes_all_requests_and_the_next_one_another_model_and_none_yet() {
    Node root = done(ItemEdit.add(ROOT, "products.chat", Route.SECTION));
    root = done(ItemEdit.add(root, "products.chat", Route.SECTION));
    List<Node> routes = root.items(Product.SECTION).get(0).items(Route.SECTION);
    assertThat(routes).extracting(r -> r.text(Route.MODEL)).containsExactly("atlas", "other");
    assertThat(routes)
        .extracting(r -> r.value(Route.REQUEST_SHARE).start())
        .containsExactly(1.0, 0.0);
    assertThat(isSound(root)).isTrue();
  }

  @Test
  void a_route_without_a_model_of_its_own_is_refused_added_or_copied() {
    Node root = done(ItemEdit.add(ROOT, "products.chat", Route.SECTION));
    root = done(ItemEdit.add(root, "products.chat", Route.SECTION));
    String why = "products.chat.routes would name one of models twice; add a model first";
    assertThat(ItemEdit.add(root, "products.chat", Route.SECTION).problems())
        .extracting(Problem::sentence)
        .containsExactly(why);
    assertThat(ItemEdit.copy(root, "products.chat.routes.route1").problems())
        .extracting(Problem::sentence)
        .containsExactly(why);
  }

  // ---- copied, renamed, moved

  @Test
  void a_copy_stands_after_its_original_with_everything_inside() {
    Node root = done(ItemEdit.add(ROOT, "products.chat", Route.SECTION));
    ItemEdit edit = ItemEdit.copy(root, "products.chat");
    List<Node> products = done(edit).items(Product.SECTION);
    assertThat(products).extracting(Node::label).containsExactly("Chat", "Chat copy", "API");
    assertThat(products.get(1).path()).isEqualTo(edit.path());
    assertThat(products.get(1).items(Route.SECTION)).hasSize(1);
    assertThat(isSound(done(edit))).isTrue();
  }

  @Test
  void a_second_copy_has_another_name() {
    Node root = done(ItemEdit.copy(done(ItemEdit.copy(ROOT, "products.api")), "products.api"));
    assertThat(root.items(Product.SECTION))
        .extracting(Node::label)
        .containsExactlyInAnyOrder("Chat", "API", "API copy", "API copy 2");
  }

  @Test
  void a_renamed_item_keeps_its_id_so_that_what_names_it_still_does() {
    Node root = done(ItemEdit.rename(ROOT, "models.atlas", "  Atlas 2 "));
    assertThat(root.items(Model.SECTION).get(0).label()).isEqualTo("Atlas 2");
    assertThat(ids(root, Model.SECTION)).isEqualTo(ids(ROOT, Model.SECTION));
    assertThat(isSound(root)).isTrue();
  }

  @Test
  void an_item_without_a_name_is_refused() {
    assertThat(ItemEdit.rename(ROOT, "models.atlas", "  ").root()).isEmpty();
  }

  @Test
  void an_item_moves_past_its_neighbours() {
    Node root = done(ItemEdit.add(ROOT, "", Product.SECTION));
    assertThat(ids(done(ItemEdit.move(root, "products.product3", -2)), Product.SECTION))
        .containsExactly("product3", "chat", "api");
    assertThat(ids(done(ItemEdit.move(root, "products.chat", 1)), Product.SECTION))
        .containsExactly("api", "chat", "product3");
    assertThatThrownBy(() -> ItemEdit.move(root, "products.chat", -1))
        .hasMessageContaining("products.chat cannot be moved by -1");
  }

  // ---- removed

  @Test
  void what_something_in_use_must_name_is_not_removed_and_each_place_is_said() {
    ItemEdit edit = ItemEdit.remove(ROOT, "supplies.gpu");
    assertThat(edit.root()).isEmpty();
    assertThat(edit.problems())
        .extracting(Problem::sentence)
        .containsExactly(
            "models.atlas.training.supply names GPU; choose another supply there first",
            "models.atlas.serving.supply names GPU; choose another supply there first");
  }

  @Test
  void what_may_name_nothing_names_nothing_after_the_removal() {
    Node root =
        ROOT.changing("models.other", model -> model.with(Model.SUCCESSOR, "atlas"))
            .changing("products.chat", product -> product.with(Product.MODEL, "other"));
    Node without = done(ItemEdit.remove(root, "models.atlas"));
    assertThat(without.items(Model.SECTION).get(0).text(Model.SUCCESSOR)).isEmpty();
    assertThat(isSound(without)).isTrue();
  }

  @Test
  void a_route_leaves_its_requests_to_the_others_and_the_last_one_leaves_them_to_a_model() {
    Node root = done(ItemEdit.add(ROOT, "products.chat", Route.SECTION));
    root = done(ItemEdit.add(root, "products.chat", Route.SECTION));
    root = root.changing("products.chat", product -> product.with(Product.MODEL, ""));
    root = done(ItemEdit.remove(root, "products.chat.routes.route1"));
    Node left = root.items(Product.SECTION).get(0).items(Route.SECTION).get(0);
    assertThat(left.value(Route.REQUEST_SHARE).start()).isEqualTo(1);
    root = done(ItemEdit.remove(root, left.path()));
    assertThat(root.items(Product.SECTION).get(0).text(Product.MODEL)).isEqualTo("atlas");
    assertThat(isSound(root)).isTrue();
  }

  // ---- what an edit brings with it

  @Test
  void a_share_that_is_set_leaves_the_rest_to_the_others_in_their_proportion() {
    Node routes = ROOT;
    double[] shares = {0.5, 0.3, 0.2};
    routes = done(ItemEdit.add(routes, "", Model.SECTION));
    for (int i = 0; i < shares.length; i++) {
      double share = shares[i];
      ItemEdit added = ItemEdit.add(routes, "products.chat", Route.SECTION);
      routes = done(added).changing(added.path(), r -> r.with(Route.REQUEST_SHARE, share));
    }
    String first = "products.chat.routes.route1";
    Node edited = routes.changing(first, route -> route.with(Route.REQUEST_SHARE, 0.7));
    // 0.3 is left for 0.3 : 0.2.
    assertThat(Consequences.of(edited, first).items(Product.SECTION).get(0).items(Route.SECTION))
        .extracting(route -> route.value(Route.REQUEST_SHARE).start())
        .containsExactly(0.7, 0.18, 0.12);
  }

  @Test
  void shares_that_change_over_time_are_left_to_the_person() {
    Node root = done(ItemEdit.add(ROOT, "products.chat", Route.SECTION));
    ItemEdit second = ItemEdit.add(root, "products.chat", Route.SECTION);
    Value later = Value.of(0.2).then(13, Step.Change.SET, 0.4);
    Node edited = done(second).changing(second.path(), r -> r.with(Route.REQUEST_SHARE, later));
    assertThat(Consequences.of(edited, second.path())).isEqualTo(edited);
  }

  @Test
  void a_rented_model_that_is_now_trained_runs_on_the_first_supply() {
    String path = "models.other";
    Node edited = ROOT.changing(path, model -> model.with(Model.KIND, Model.TRAINED));
    Node settled = Consequences.of(edited, path);
    assertThat(isSound(edited)).isFalse();
    assertThat(isSound(settled)).isTrue();
    assertThat(
            settled
                .items(Model.SECTION)
                .get(1)
                .part(TrainingPlan.SECTION)
                .text(TrainingPlan.SUPPLY))
        .isEqualTo("gpu");
  }

  // ---- laws

  @Property(tries = 30, shrinking = ShrinkingMode.OFF)
  void whatever_is_done_to_an_item_leaves_a_scenario_without_errors(@ForAll Scenario scenario) {
    Node root = scenario.root();
    for (Node item : items(root)) {
      ItemEdit.Place place = ItemEdit.find(root, item.path()).orElseThrow();
      List<ItemEdit> edits = new ArrayList<>();
      edits.add(ItemEdit.add(root, place.parent().path(), place.list()));
      edits.add(ItemEdit.rename(root, item.path(), "Renamed"));
      edits.add(ItemEdit.remove(root, item.path()));
      edits.add(ItemEdit.copy(root, item.path()));
      if (place.canMove(1)) {
        edits.add(ItemEdit.move(root, item.path(), 1));
      }
      for (ItemEdit edit : edits) {
        assertThat(edit.root().isPresent()).isEqualTo(edit.problems().isEmpty());
        edit.root()
            .filter(changed -> !hasMovingShares(root, item))
            .ifPresent(changed -> assertThat(misfits(changed)).as(item.path()).isEmpty());
      }
    }
  }

  /**
   * Errors, but for what accelerators cannot hold: a route may bring a model more requests, and a
   * new model of usual size may meet a supply of little memory; both say so.
   */
  private static List<Problem> misfits(Node root) {
    return ScenarioReader.problems(root).stream()
        .filter(Problem::isError)
        .filter(problem -> !problem.path().endsWith(".accelerators"))
        .toList();
  }

  private static List<Node> items(Node root) {
    return root.all().stream().filter(node -> !node.id().isEmpty()).toList();
  }

  /** Then only the person can say what is left to whom. */
  private static boolean hasMovingShares(Node root, Node item) {
    return ItemEdit.find(root, item.path()).orElseThrow().items().stream()
        .anyMatch(
            each ->
                each.section().equals(Route.SECTION) && each.value(Route.REQUEST_SHARE).changes());
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void an_item_that_was_added_and_is_removed_again_leaves_no_trace(@ForAll Scenario scenario) {
    for (Section list : Scenario.SECTION.parts()) {
      if (list.isList() && !scenario.supplies().isEmpty() && !scenario.models().isEmpty()) {
        ItemEdit added = ItemEdit.add(scenario.root(), "", list);
        assertThat(done(ItemEdit.remove(done(added), added.path()))).isEqualTo(scenario.root());
      }
    }
  }
}
