package paydirt.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static paydirt.scenario.Bakery.CHURN;
import static paydirt.scenario.Bakery.PRODUCTS;
import static paydirt.scenario.Bakery.SHIFT;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class NodeLawsTest {

  /** Each number is an edit of the list: its kind, and the item that it is made to. */
  @Property(tries = 200)
  void whatever_is_done_to_a_list_every_path_names_one_node(
      @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 49) Integer> edits) {
    Node bakery = Node.empty(Bakery.ROOT, "");
    for (int i = 0; i < edits.size(); i++) {
      bakery = edited(bakery, edits.get(i) % 5, edits.get(i) / 5, "item" + i);
    }

    List<String> paths = Entry.all(bakery).stream().map(Entry::path).toList();
    assertThat(new HashSet<>(paths)).hasSameSizeAs(paths);
    for (Node item : bakery.items(PRODUCTS)) {
      assertThat(item.path()).isEqualTo("products." + item.id());
      assertThat(item.part(SHIFT).path()).isEqualTo(item.path() + ".shift");
      double churn = item.value(CHURN).start() / 2;
      Node changed = bakery.changing(item.path(), node -> node.with(CHURN, churn));
      assertThat(
              changed
                  .items(PRODUCTS)
                  .get(bakery.items(PRODUCTS).indexOf(item))
                  .value(CHURN)
                  .start())
          .isEqualTo(churn);
    }
  }

  private static Node edited(Node bakery, int kind, int place, String newId) {
    List<Node> items = new ArrayList<>(bakery.items(PRODUCTS));
    if (kind == 0 || items.isEmpty()) {
      return bakery.adding(PRODUCTS, newId, "New", item -> item);
    }
    int at = place % items.size();
    switch (kind) {
      case 1 -> items.remove(at);
      case 2 -> items.add(at, items.get(at).copy(newId, "Copy"));
      case 3 -> items.set(at, items.get(at).labelled("Renamed"));
      default -> items.add(items.remove(at));
    }
    return bakery.withItems(PRODUCTS, items);
  }
}
