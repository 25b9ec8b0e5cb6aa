package paydirt.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import paydirt.driver.Choice;
import paydirt.driver.Driver;
import paydirt.driver.Field;
import paydirt.driver.Section;
import paydirt.driver.Step;
import paydirt.driver.Text;
import paydirt.driver.Value;

/**
 * A whole company drawn at random that the program accepts: its lists, its choices, and every
 * number within its limits, mostly in its usual range.
 *
 * <p>It walks the declarations, so that a new section, choice or driver is drawn without an edit
 * here. Named are only the numbers whose usual ranges, drawn apart from each other, would make
 * nearly every company run out of cash.
 */
final class RandomScenario {

  private record Range(double low, double high) {}

  /** Where companies are drawn that fit together; everything else is drawn in its usual range. */
  private static final Map<Driver, Range> FITTING =
      Map.ofEntries(
          Map.entry(About.MONTHS_AHEAD, new Range(12, 48)),
          Map.entry(About.MONEY_PER_USD, new Range(0.8, 1.25)),
          Map.entry(Product.LAUNCH, new Range(1, 8)),
          Map.entry(Demand.PAYING_AT_START, new Range(2_000, 1e6)),
          Map.entry(PriceResponse.ELASTICITY, new Range(-1, 0)),
          Map.entry(Market.PRICE_WEIGHT, new Range(0, 0.5)),
          Map.entry(Usage.REQUESTS, new Range(1, 100)),
          Map.entry(Architecture.ACTIVE_PARAMETERS, new Range(1, 40)),
          Map.entry(TrainingPlan.START, new Range(1, 12)),
          Map.entry(TrainingPlan.TOKENS, new Range(100, 3_000)),
          Map.entry(TrainingPlan.EXPERIMENTS, new Range(0, 1)),
          Map.entry(RentedPlan.COMMITMENT, new Range(0, 50_000)),
          Map.entry(Reservation.COUNT, new Range(8, 256)),
          Map.entry(Owned.COUNT, new Range(8, 256)),
          Map.entry(LicencePlan.FEE, new Range(60, 2_400)),
          Map.entry(LicencePlan.LICENSEE_REVENUE, new Range(0, 12_000)),
          Map.entry(SeatPlan.SEATS, new Range(1, 5)),
          Map.entry(Demand.NEW_USERS, new Range(0, 30_000)),
          Map.entry(Demand.WORD_OF_MOUTH, new Range(0, 0.05)),
          Map.entry(Role.HEADS, new Range(1, 30)),
          Map.entry(Funding.OPENING_CASH, new Range(2e6, 1e10)));

  private static final int MOST_ITEMS = 3;
  private static final int MOST_INSIDE = 2;

  private final Random random;
  private final Map<String, List<String>> ids = new LinkedHashMap<>();

  /** How often a number is drawn from anywhere within its limits; in most companies never. */
  private final double boldness;

  private final int months;
  private final ValueCheck check;

  private RandomScenario(Random random) {
    this.random = random;
    this.boldness = random.nextInt(4) == 0 ? 0.1 * random.nextDouble() : 0;
    this.months = (int) Math.round(between(FITTING.get(About.MONTHS_AHEAD)));
    this.check = new ValueCheck(months, Scenario.EMPTY.notation());
  }

  /** The next company without an error. */
  static Scenario next(Random random) {
    while (true) {
      Optional<Scenario> drawn = new RandomScenario(random).drawn();
      if (drawn.isPresent()) {
        return drawn.get();
      }
    }
  }

  private Optional<Scenario> drawn() {
    for (Section list : Scenario.SECTION.parts()) {
      if (list.isList()) {
        boolean isNeeded = list == Model.SECTION || list == Product.SECTION;
        ids.put(list.key(), names(list, isNeeded ? 1 : 0, MOST_ITEMS));
      }
    }
    Node root = filled(Scenario.EMPTY.root());
    Node about = root.part(About.SECTION).with(About.MONTHS_AHEAD, months);
    return repaired(root.with(About.SECTION, node -> about)).map(Scenario::new);
  }

  private List<String> names(Section list, int least, int most) {
    return Stream.iterate(1, n -> n + 1)
        .limit(random.nextInt(least, most + 1))
        .map(n -> list.itemNoun() + n)
        .toList();
  }

  // ---- the tree

  private Node filled(Node empty) {
    Node node = empty;
    for (Field field : node.section().fields()) {
      if (field instanceof Choice choice) {
        node = node.with(choice, option(node.section(), choice));
      }
    }
    for (Field field : node.section().fields()) {
      if (field instanceof Driver driver && node.has(driver)) {
        node = filled(node, driver);
      } else if (field instanceof Text text && text.list().isPresent()) {
        node = node.with(text, any(ids.get(text.list().get())));
      }
    }
    for (Section part : node.section().parts()) {
      if (node.has(part)) {
        node = part.isList() ? listed(node, part) : node.with(part, this::filled);
      }
    }
    return node;
  }

  private Node listed(Node node, Section list) {
    Node filled = node;
    List<String> names = node.path().isEmpty() ? ids.get(list.key()) : names(list, 0, MOST_INSIDE);
    for (String id : names) {
      filled = filled.adding(list, id, list.label() + " " + id, this::filled);
    }
    return filled;
  }

  /** Any option but one whose part must name an item of a list that has none. */
  private Choice.Option option(Section section, Choice choice) {
    return any(
        choice.options().stream()
            .filter(option -> section.parts().stream().allMatch(part -> canBe(part, option)))
            .toList());
  }

  private boolean canBe(Section part, Choice.Option option) {
    boolean isFree =
        part.condition().isEmpty() || !part.condition().get().options().contains(option);
    return isFree
        || part.fields().stream()
            .filter(Text.class::isInstance)
            .flatMap(field -> ((Text) field).list().stream())
            .noneMatch(list -> ids.get(list).isEmpty());
  }

  private <T> T any(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  // ---- numbers

  private Node filled(Node node, Driver driver) {
    if (driver.isOptional() && random.nextInt(3) == 0) {
      return node.with(node.values().without(driver));
    }
    Value plain = Value.of(number(driver));
    Value value = driver.varies() && random.nextInt(5) == 0 ? changing(driver, plain) : plain;
    boolean isRefused = check.of("", driver, value).stream().anyMatch(Problem::isError);
    return node.with(driver, isRefused ? plain : value);
  }

  private Value changing(Driver driver, Value plain) {
    boolean grows = !driver.isWhole() && random.nextInt(3) > 0;
    Value value = grows ? plain.growing(rounded(-0.7 + 1.7 * random.nextDouble())) : plain;
    int month = 1;
    for (int steps = random.nextInt(grows ? 0 : 1, 3); steps > 0; steps--) {
      month += 1 + random.nextInt(months);
      value =
          switch (random.nextInt(3)) {
            case 0 -> value.then(month, Step.Change.ADD, number(driver) - plain.start());
            case 1 -> value.then(month, Step.Change.MULTIPLY, random.nextInt(5) / 2.0);
            default -> value.then(month, Step.Change.SET, number(driver));
          };
    }
    return value;
  }

  private double number(Driver driver) {
    if (random.nextDouble() < boldness) {
      return bold(driver);
    }
    if (driver.standard().isPresent() && random.nextInt(5) == 0) {
      return driver.standard().getAsDouble();
    }
    Range usual = new Range(driver.usualLow(), driver.usualHigh());
    return fitted(driver, between(FITTING.getOrDefault(driver, usual)));
  }

  private double bold(Driver driver) {
    return switch (random.nextInt(4)) {
      case 0 -> driver.least();
      case 1 -> driver.most();
      default -> fitted(driver, between(new Range(driver.least(), driver.most())));
    };
  }

  /** Evenly over the orders of magnitude of a wide range, evenly over a narrow one. */
  private double between(Range range) {
    double part = random.nextDouble();
    if (range.low > 0 && range.high > 4 * range.low) {
      return range.low * Math.pow(range.high / range.low, part);
    }
    boolean isWide = range.low == 0 && range.high > 4;
    return range.low + (range.high - range.low) * (isWide ? Math.pow(part, 3) : part);
  }

  private static double fitted(Driver driver, double number) {
    double fitted = driver.isWhole() ? Math.rint(number) : rounded(number);
    return Math.min(driver.most(), Math.max(driver.least(), fitted));
  }

  /** To three digits, as a person would write it. */
  private static double rounded(double number) {
    return new BigDecimal(number).round(new MathContext(3)).doubleValue();
  }

  // ---- what sections hold against each other

  private static final int MOST_REPAIRS = 40;

  /**
   * The company with what is at fault made larger, its shares made equal, another item named, or a
   * choice taken back; if that helps.
   */
  private Optional<Node> repaired(Node drawn) {
    Node root = drawn;
    for (int i = 0; i < MOST_REPAIRS; i++) {
      Optional<Problem> error =
          new Scenario(root).problems().stream().filter(Problem::isError).findFirst();
      if (error.isEmpty()) {
        return Optional.of(root);
      }
      root = repaired(root, error.get().path());
    }
    return Optional.empty();
  }

  private Node repaired(Node root, String path) {
    Optional<Entry> entry = Entry.at(root, path);
    if (entry.isPresent() && entry.get().field() instanceof Text text) {
      String other = text.isOptional() ? "" : any(ids.get(text.list().orElseThrow()));
      return root.changing(entry.get().node().path(), node -> node.with(text, other));
    }
    if (entry.isPresent() && entry.get().field() instanceof Choice choice) {
      return root.changing(entry.get().node().path(), node -> node.with(choice, choice.standard()));
    }
    if (entry.isPresent() && entry.get().field() instanceof Driver driver) {
      Node node = entry.get().node();
      double more = Math.min(driver.most(), 2 * node.value(driver).start());
      return root.changing(node.path(), n -> n.with(driver, more));
    }
    String around = path.substring(0, Math.max(0, path.lastIndexOf('.')));
    return root.changing(
        around,
        node ->
            node.section().parts().stream()
                .filter(part -> part.isList() && node.pathOf(part.key()).equals(path))
                .findFirst()
                .map(list -> sharedEqually(node, list))
                .orElse(node));
  }

  /** The node with equal numbers in all items of a list, which together make a whole. */
  private static Node sharedEqually(Node node, Section list) {
    List<Node> items = new ArrayList<>();
    for (Node item : node.items(list)) {
      Node equal = item;
      for (Field field : list.fields()) {
        if (field instanceof Driver share && share.isPartOfAll()) {
          equal = equal.with(share, 1.0 / node.items(list).size());
        }
      }
      items.add(equal);
    }
    return node.withItems(list, items);
  }
}
