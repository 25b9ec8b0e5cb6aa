package paydirt.methodology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import paydirt.driver.Choice;
import paydirt.driver.Condition;
import paydirt.driver.Field;
import paydirt.driver.Section;
import paydirt.driver.Text;
import paydirt.methodology.Pairs.Decision;
import paydirt.methodology.Pairs.Need;
import paydirt.scenario.About;
import paydirt.scenario.Assertion;
import paydirt.scenario.Market;
import paydirt.scenario.Node;
import paydirt.scenario.OwnLine;
import paydirt.scenario.Pricing;
import paydirt.scenario.Product;
import paydirt.scenario.Scenario;

/**
 * Small companies that together make every choice there is, so that every line of the model is in
 * one of them.
 *
 * <p>They are made by walking the declarations: one item in each list, called by what an item is
 * ({@code products.product}), and all pairs of options. Whether a list inside an item is empty, and
 * whether an item names another, are decisions like a choice. What a person writes, such as lines
 * of their own, is no part of the model.
 */
final class Specimens {

  /** What an item of a list is called by; no line and no section has such a name. */
  private static final String ITEM = "Item";

  private static final String NEXT = "Next";

  /** Statements that can be made of any company: one of its months and one of an outcome. */
  private static final List<String> STATEMENTS = List.of("month >= 1", "breakEven.operating >= 1");

  /** Choices that no line depends on. */
  private static final Set<Choice> WITHOUT_LINES = Set.of(About.CURRENCY);

  private final Section declared;
  private final Set<String> alone;
  private final List<Decision> decisions = new ArrayList<>();
  private final Map<String, Integer> byPath = new HashMap<>();
  private final Map<String, String> nouns = new HashMap<>();

  /**
   * For a list whose items are named once in other lists: the decisions whether those are empty.
   */
  private final Map<String, List<String>> namedTwice = new HashMap<>();

  /** Of everything that a scenario can consist of. */
  Specimens(Section declared) {
    this.declared = declared;
    alone = alone(declared);
    decide(declared, "", List.of());
  }

  /** The companies, which only have a structure: every number is its default. */
  List<Scenario> companies() {
    return Pairs.of(decisions).stream().map(this::company).toList();
  }

  // ---- decisions

  private void decide(Section section, String path, List<Need> around) {
    if (section == OwnLine.SECTION) {
      return;
    }
    for (Field field : section.fields()) {
      if (field instanceof Choice choice && !WITHOUT_LINES.contains(choice)) {
        List<Need> needs = with(around, choice.condition(), path);
        add(path + choice.key(), choice.options().size(), needs);
      } else if (field instanceof Text text && text.isOptional() && text.list().isPresent()) {
        add(path + text.key(), 2, around);
      } else if (field instanceof Text text && text.isOnce()) {
        namedTwice
            .computeIfAbsent(text.list().orElseThrow(), list -> new ArrayList<>())
            .add(path.substring(0, path.length() - 1));
      }
    }
    for (Section part : section.parts()) {
      List<Need> needs = with(around, part.condition(), path);
      String inside = path + part.key() + ".";
      if (part.isList()) {
        List.of(ITEM, NEXT)
            .forEach(which -> nouns.put(id(part, which), "<" + part.itemNoun() + ">"));
      }
      if (part.isList() && !path.isEmpty()) {
        add(path + part.key(), 2, needs);
        List<Need> filled = new ArrayList<>(needs);
        filled.add(new Need(byPath.get(path + part.key()), Set.of(1)));
        decide(part, inside, filled);
      } else {
        decide(part, inside, needs);
      }
    }
  }

  private void add(String path, int options, List<Need> needs) {
    byPath.put(path, decisions.size());
    decisions.add(new Decision(group(path), options, needs));
  }

  /** Items that name no others and that no others name have their lines by themselves. */
  private String group(String path) {
    String list = path.substring(0, path.indexOf('.'));
    return alone.contains(list) ? list : "";
  }

  private static Set<String> alone(Section declared) {
    Set<String> alone = new HashSet<>();
    for (Section part : declared.parts()) {
      if (part.isList() && named(part).isEmpty()) {
        alone.add(part.key());
      }
    }
    named(declared).forEach(alone::remove);
    return alone;
  }

  /** The lists whose items a section names. */
  private static Set<String> named(Section section) {
    Set<String> named = new HashSet<>();
    for (Field field : section.fields()) {
      if (field instanceof Text text) {
        text.list().ifPresent(named::add);
      }
    }
    section.parts().forEach(part -> named.addAll(named(part)));
    return named;
  }

  private List<Need> with(List<Need> around, Optional<Condition> condition, String path) {
    List<Need> needs = new ArrayList<>(around);
    condition.ifPresent(
        given ->
            needs.add(
                new Need(
                    byPath.get(path + given.choice().key()),
                    given.options().stream()
                        .map(given.choice().options()::indexOf)
                        .collect(Collectors.toSet()))));
    return needs;
  }

  // ---- companies

  private Scenario company(int[] row) {
    Node root = filled(Node.empty(declared, ""), "", row, false);
    return new Scenario(root.with(Market.SECTION, market -> withPrices(market, root)));
  }

  /** Where a product's price follows the market, there must be one. */
  private static Node withPrices(Node market, Node root) {
    boolean isFollowed =
        root.items(Product.SECTION).stream()
            .anyMatch(product -> product.is(Pricing.PRICE_PATH, Pricing.WITH_MARKET));
    return isFollowed ? market.with(Market.COMPETITION, Market.ON) : market;
  }

  private Node filled(Node empty, String path, int[] row, boolean isNext) {
    Node node = empty;
    Section section = node.section();
    for (Field field : section.fields()) {
      if (field instanceof Choice choice && byPath.containsKey(path + choice.key())) {
        int option = row[byPath.get(path + choice.key())];
        node = option < 0 ? node : node.with(choice, choice.options().get(option));
      } else if (field instanceof Text text && text.list().isPresent()) {
        node = node.with(text, named(text, path, row, isNext));
      }
    }
    for (Section part : section.parts()) {
      String inside = path + part.key() + ".";
      if (!part.isList()) {
        node = node.with(part, one -> filled(one, inside, row, isNext));
      } else if (path.isEmpty() || isMade(row, path + part.key())) {
        node = listed(node, part, inside, row);
      }
    }
    return node;
  }

  private String named(Text text, String path, int[] row, boolean isNext) {
    Section list = list(text.list().orElseThrow());
    if (!text.isOptional()) {
      return id(list, isNext && text.isOnce() ? NEXT : ITEM);
    }
    boolean isNamed = !isNext && isMade(row, path + text.key());
    return isNamed ? id(list, isOfOwnList(text, path) ? NEXT : ITEM) : "";
  }

  private static boolean isOfOwnList(Text text, String path) {
    return text.list().map(list -> path.equals(list + ".")).orElse(false);
  }

  private Section list(String key) {
    return declared.parts().stream()
        .filter(part -> part.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static String id(Section list, String which) {
    return list.itemNoun().replace(" ", "") + which;
  }

  private Node listed(Node node, Section list, String inside, int[] row) {
    if (list == OwnLine.SECTION) {
      return node;
    }
    String noun = list.itemNoun();
    if (list == Assertion.SECTION) {
      return node.adding(list, id(list, ITEM), noun, item -> stating(item, STATEMENTS.get(0)))
          .adding(list, id(list, NEXT), noun, item -> stating(item, STATEMENTS.get(1)));
    }
    Node filled = node.adding(list, id(list, ITEM), noun, item -> filled(item, inside, row, false));
    return hasNext(list, inside, row)
        ? filled.adding(
            list, id(list, NEXT), "next " + noun, item -> filled(item, inside, row, true))
        : filled;
  }

  private static Node stating(Node item, String condition) {
    return item.with(Assertion.CONDITION, condition);
  }

  /** Whether a second item is needed: one of the first names it, or others name one each. */
  private boolean hasNext(Section list, String inside, int[] row) {
    boolean isNamed =
        namedTwice.getOrDefault(list.key(), List.of()).stream()
            .anyMatch(decision -> isMade(row, decision));
    return isNamed
        || list.fields().stream()
            .filter(Text.class::isInstance)
            .map(Text.class::cast)
            .anyMatch(text -> text.isOnce() || namesNext(text, inside, row));
  }

  private boolean namesNext(Text text, String inside, int[] row) {
    return text.isOptional() && isOfOwnList(text, inside) && isMade(row, inside + text.key());
  }

  private boolean isMade(int[] row, String decision) {
    return row[byPath.get(decision)] == 1;
  }

  /**
   * The id of a line or a driver of these companies with its items by their nouns: {@code
   * products.<product>.revenue}.
   */
  String patternOf(String id) {
    return Arrays.stream(id.split("\\.", -1))
        .map(part -> nouns.getOrDefault(part, part))
        .collect(Collectors.joining("."));
  }
}
