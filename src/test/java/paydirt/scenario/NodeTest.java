package paydirt.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static paydirt.scenario.Bakery.BAKERS;
import static paydirt.scenario.Bakery.KIND;
import static paydirt.scenario.Bakery.NAME;
import static paydirt.scenario.Bakery.PRICE;
import static paydirt.scenario.Bakery.PRODUCTS;
import static paydirt.scenario.Bakery.SHIFT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeTest {

  private static final Node BAKERY =
      Node.empty(Bakery.ROOT, "")
          .adding(PRODUCTS, "rolls", "Rolls", rolls -> rolls.with(PRICE, 1))
          .adding(
              PRODUCTS,
              "cakes",
              "Cakes",
              cakes -> cakes.with(PRICE, 20).with(SHIFT, shift -> shift.with(BAKERS, 3)));

  private static Node product(Node bakery, String id) {
    return bakery.items(PRODUCTS).stream()
        .filter(item -> item.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ids(Node bakery) {
    return bakery.items(PRODUCTS).stream().map(Node::id).toList();
  }

  @Test
  void an_added_item_stands_last_and_the_tree_before_is_as_it_was() {
    Node more = BAKERY.adding(PRODUCTS, "buns", "Buns", buns -> buns);

    assertThat(ids(more)).containsExactly("rolls", "cakes", "buns");
    assertThat(ids(BAKERY)).containsExactly("rolls", "cakes");
    assertThat(product(more, "buns").path()).isEqualTo("products.buns");
    assertThat(product(more, "buns").part(SHIFT).path()).isEqualTo("products.buns.shift");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Rolls", "2rolls", "poppy-seed", "a.b", "bröt"})
  void an_id_is_letters_and_digits(String id) {
    assertThatThrownBy(() -> BAKERY.adding(PRODUCTS, id, "New", item -> item))
        .hasMessage("id “" + id + "” must be letters and digits, a small letter first");
  }

  @Test
  void an_id_is_given_once_in_a_list() {
    assertThatThrownBy(() -> BAKERY.adding(PRODUCTS, "rolls", "New", item -> item))
        .hasMessage("products.rolls is there already");
  }

  @Test
  void an_item_of_elsewhere_is_refused() {
    Node foreign = Node.item(PRODUCTS, "shop.products", "buns", "Buns");

    assertThatThrownBy(() -> BAKERY.withItems(PRODUCTS, List.of(foreign)))
        .hasMessage("shop.products.buns is no item of products");
  }

  @Test
  void items_can_change_places_and_nothing_else_changes() {
    List<Node> items = new ArrayList<>(BAKERY.items(PRODUCTS));
    Collections.reverse(items);
    Node turned = BAKERY.withItems(PRODUCTS, items);

    assertThat(ids(turned)).containsExactly("cakes", "rolls");
    assertThat(product(turned, "rolls")).isEqualTo(product(BAKERY, "rolls"));
    Collections.reverse(items);
    assertThat(turned.withItems(PRODUCTS, items)).isEqualTo(BAKERY);
  }

  @Test
  void a_removed_item_leaves_the_others() {
    Node fewer = BAKERY.withItems(PRODUCTS, List.of(product(BAKERY, "cakes")));

    assertThat(ids(fewer)).containsExactly("cakes");
    assertThat(Entry.at(fewer, "products.rolls.price")).isEmpty();
  }

  @Test
  void another_label_keeps_the_id_and_every_path() {
    Node renamed = BAKERY.changing("products.cakes", cakes -> cakes.labelled("Tarts"));
    Node tarts = product(renamed, "cakes");

    assertThat(tarts.label()).isEqualTo("Tarts");
    assertThat(tarts.input(PRICE).id()).isEqualTo("products.cakes.price");
    assertThat(tarts.input(PRICE).title()).isEqualTo("Price, Tarts");
    assertThat(tarts.values()).isEqualTo(product(BAKERY, "cakes").values());
  }

  @Test
  void a_part_goes_by_the_label_of_its_item() {
    Node renamed = BAKERY.changing("products.cakes", cakes -> cakes.labelled("Tarts"));

    assertThat(product(renamed, "cakes").part(SHIFT).input(BAKERS).title())
        .isEqualTo("Bakers, Tarts");
  }

  @Test
  void a_copy_has_everything_of_the_item_under_its_own_id() {
    Node buns = product(BAKERY, "cakes").copy("buns", "Buns");

    assertThat(buns.path()).isEqualTo("products.buns");
    assertThat(buns.label()).isEqualTo("Buns");
    assertThat(buns.value(PRICE).start()).isEqualTo(20);
    assertThat(buns.part(SHIFT).path()).isEqualTo("products.buns.shift");
    assertThat(buns.part(SHIFT).value(BAKERS).start()).isEqualTo(3);
    assertThat(buns.copy("cakes", "Cakes")).isEqualTo(product(BAKERY, "cakes"));
  }

  @Test
  void a_copy_is_changed_alone() {
    List<Node> items = new ArrayList<>(BAKERY.items(PRODUCTS));
    items.add(items.get(1).copy("buns", "Buns"));
    Node changed =
        BAKERY
            .withItems(PRODUCTS, items)
            .changing("products.buns.shift", shift -> shift.with(BAKERS, 9));

    assertThat(product(changed, "buns").part(SHIFT).value(BAKERS).start()).isEqualTo(9);
    assertThat(product(changed, "cakes")).isEqualTo(product(BAKERY, "cakes"));
  }

  @Test
  void a_change_at_a_path_reaches_that_node_only() {
    Node changed = BAKERY.changing("products.cakes.shift", shift -> shift.with(BAKERS, 5));

    assertThat(product(changed, "cakes").part(SHIFT).value(BAKERS).start()).isEqualTo(5);
    assertThat(product(changed, "rolls")).isSameAs(product(BAKERY, "rolls"));
    assertThat(product(BAKERY, "cakes").part(SHIFT).value(BAKERS).start()).isEqualTo(3);
  }

  @Test
  void a_path_that_leads_nowhere_changes_nothing() {
    assertThat(BAKERY.changing("products.cake", cake -> cake.with(PRICE, 5))).isEqualTo(BAKERY);
    assertThat(BAKERY.changing("zebra", zebra -> zebra.with(PRICE, 5))).isEqualTo(BAKERY);
  }

  @Test
  void a_part_is_there_as_its_choice_stands() {
    Node bought = BAKERY.changing("products.cakes", cakes -> cakes.with(KIND, Bakery.BOUGHT));

    assertThat(BAKERY.all()).extracting(Node::path).contains("products.cakes.shift");
    assertThat(bought.all()).extracting(Node::path).doesNotContain("products.cakes.shift");
    assertThat(
            bought
                .changing("products.cakes", cakes -> cakes.with(KIND, Bakery.OVEN))
                .changing("products.cakes.shift", shift -> shift)
                .items(PRODUCTS)
                .get(1)
                .part(SHIFT)
                .value(BAKERS)
                .start())
        .as("what was set comes back with the choice")
        .isEqualTo(3);
  }

  @Test
  void a_node_has_the_fields_and_sections_that_are_declared_for_it() {
    assertThatThrownBy(() -> BAKERY.part(Bakery.ABOUT).input(PRICE))
        .hasMessage("driver price is not declared in section about");
    assertThatThrownBy(() -> BAKERY.part(PRODUCTS)).hasMessage("section products is a list");
    assertThatThrownBy(() -> BAKERY.part(SHIFT))
        .hasMessage("section shift is not in section bakery");
    assertThatThrownBy(() -> BAKERY.items(SHIFT))
        .hasMessage("section shift is not in section bakery");
  }

  @Test
  void a_section_that_is_changed_into_itself_is_the_same() {
    assertThat(BAKERY.with(Bakery.ABOUT, about -> about)).isEqualTo(BAKERY);
    assertThat(BAKERY.with(Bakery.ABOUT, about -> about.with(NAME, "x"))).isNotEqualTo(BAKERY);
  }
}
