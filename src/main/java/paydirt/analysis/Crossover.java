package paydirt.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import paydirt.driver.Choice;
import paydirt.driver.Driver;
import paydirt.scenario.Model;
import paydirt.scenario.Node;
import paydirt.scenario.Scenario;
import paydirt.scenario.ServingPlan;
import paydirt.scenario.Usage;
import paydirt.unit.Unit;

/**
 * Rent, host, fine-tune or train: what one product costs to answer in scenarios that serve it in
 * different ways, at any volume, and every volume at which one way overtakes another.
 *
 * <p>Each scenario is one way to serve the product, and where it trains, training on top is
 * another. All are asked the same mean request, that of the first scenario. What people, support,
 * research beside the runs and other costs make is no part of it.
 */
public final class Crossover {

  /** How a product is served. */
  public enum Kind {
    RENT("rent", "renting"),
    HOST("host", "hosting"),
    MIX("mix", "routing"),
    FINE_TUNE("fineTune", "fine-tuning and hosting"),
    TRAIN("train", "training and hosting");

    private final String key;
    private final String word;

    Kind(String key, String word) {
      this.key = key;
      this.word = word;
    }

    /** In answers for programs, such as {@code rent}. */
    public String key() {
      return key;
    }

    /** In a sentence, such as {@code renting}. */
    public String word() {
      return word;
    }
  }

  /**
   * One way to serve the product.
   *
   * @param scenario the index of the scenario, 0-based
   */
  public record Way(int scenario, Kind kind) {

    /** Whether the runs that made the models are paid too. */
    boolean isWithTraining() {
      return kind == Kind.FINE_TUNE || kind == Kind.TRAIN;
    }
  }

  /** Tokens in a month. */
  public record Range(double low, double high) {
    public Range {
      if (!(low > 0 && high > low)) {
        throw new IllegalArgumentException(
            "a range from " + low + " to " + high + " must rise from above 0");
      }
    }
  }

  /**
   * What a month costs at a volume.
   *
   * @param costs of each way, in the scenarios' currency
   */
  public record Point(double tokens, List<Double> costs) {

    /** The cost of 1M tokens. */
    public double perMillion(int way) {
      return Crossover.perMillion(costs.get(way), tokens);
    }
  }

  /**
   * From a volume on another way is cheaper.
   *
   * @param cheaper the way that is cheaper from there on
   * @param cost of that way at the volume
   */
  public record Crossing(double tokens, Way cheaper, double cost) {}

  /**
   * Two ways against each other.
   *
   * @param cheaperAtLow the one that is cheaper at the least volume; none if they cost the same
   * @param crossings by rising volume; none if the one stays cheaper throughout
   * @param isComplete whether these are all; else there are more above the last
   */
  public record Duel(
      Way one,
      Way other,
      Optional<Way> cheaperAtLow,
      List<Crossing> crossings,
      boolean isComplete) {}

  /**
   * The answer.
   *
   * @param planned the volume that the first scenario plans for the month, and what it costs
   * @param points volumes that rise over the range
   * @param replaced the scenarios, by index, whose own mean request is another than that of the
   *     first
   */
  public record Answer(
      List<Way> ways,
      Point planned,
      Range range,
      List<Point> points,
      List<Duel> duels,
      List<Integer> replaced) {}

  private static final List<Integer> STEPS = List.of(1, 2, 5);

  private final List<ServingCurve> curves = new ArrayList<>();
  private final List<Integer> replaced = new ArrayList<>();

  /**
   * @param scenarios two or more in one currency, each with the product
   * @param product its id
   * @param month 1-based, within all horizons
   */
  public Crossover(Evaluator evaluator, List<Scenario> scenarios, String product, int month) {
    Node asked = product(scenarios.get(0), product);
    for (int i = 0; i < scenarios.size(); i++) {
      Node own = product(scenarios.get(i), product);
      Node same = askedTheSame(own, asked);
      if (!same.equals(own)) {
        replaced.add(i);
      }
      curves.add(new ServingCurve(evaluator.another(), scenarios.get(i), same, month));
    }
  }

  /** A product with requests of the size that another has; of free users, where both have them. */
  private static Node askedTheSame(Node own, Node asked) {
    Node same = own;
    Choice.Option size = asked.values().get(Usage.FREE_SIZE);
    if (own.has(Usage.FREE_SIZE) && asked.has(Usage.FREE_SIZE) && !own.is(Usage.FREE_SIZE, size)) {
      same = own.with(Usage.FREE_SIZE, size);
    }
    for (Driver driver : Usage.sizes(same)) {
      if (asked.has(driver) && !same.value(driver).equals(asked.value(driver))) {
        same = same.with(driver, asked.value(driver));
      }
    }
    return same;
  }

  private static Node product(Scenario scenario, String id) {
    return scenario.products().stream()
        .filter(product -> product.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(scenario.name() + " has no product " + id));
  }

  /** The cost of 1M tokens at a cost of so many. */
  public static double perMillion(double cost, double tokens) {
    return cost / Unit.MILLION_TOKENS.fromBase(tokens);
  }

  /** Tokens that a scenario plans for the month; 0 where the product is not on sale by then. */
  public double planned(int scenario) {
    return curves.get(scenario).planned();
  }

  /** The range that is asked unless another is: some decades around the volume that is planned. */
  public Range usualRange() {
    double decade = Math.floor(Math.log10(planned(0)));
    return new Range(Math.pow(10, decade - 2), Math.pow(10, decade + 3));
  }

  /** The answer; {@link #planned} must be above zero for every scenario. */
  public Answer answer(Range range) {
    List<Way> ways = ways();
    List<Duel> duels = new ArrayList<>();
    for (int i = 0; i < ways.size(); i++) {
      for (int j = i + 1; j < ways.size(); j++) {
        if (ways.get(i).scenario() != ways.get(j).scenario()) {
          duels.add(duel(ways.get(i), ways.get(j), range));
        }
      }
    }
    return new Answer(
        ways,
        point(ways, planned(0)),
        range,
        volumes(range).stream().map(tokens -> point(ways, tokens)).toList(),
        duels,
        List.copyOf(replaced));
  }

  private List<Way> ways() {
    List<Way> ways = new ArrayList<>();
    for (int i = 0; i < curves.size(); i++) {
      ways.add(new Way(i, kind(curves.get(i).models())));
      if (curves.get(i).at(planned(0)).training() > 0) {
        ways.add(new Way(i, training(curves.get(i).models())));
      }
    }
    return ways;
  }

  private static Kind kind(List<Node> models) {
    long hosted = models.stream().filter(model -> model.has(ServingPlan.SECTION)).count();
    if (hosted == 0) {
      return Kind.RENT;
    }
    return hosted == models.size() ? Kind.HOST : Kind.MIX;
  }

  private static Kind training(List<Node> models) {
    return models.stream().anyMatch(model -> model.is(Model.KIND, Model.TRAINED))
        ? Kind.TRAIN
        : Kind.FINE_TUNE;
  }

  private Point point(List<Way> ways, double tokens) {
    return new Point(tokens, ways.stream().map(way -> cost(way, tokens)).toList());
  }

  private double cost(Way way, double tokens) {
    ServingCurve.Cost cost = curves.get(way.scenario()).at(tokens);
    return way.isWithTraining() ? cost.serving() + cost.training() : cost.serving();
  }

  private Duel duel(Way one, Way other, Range range) {
    List<Crossing> crossings = new ArrayList<>();
    Crossings.Found found =
        Crossings.between(v -> cost(one, v), v -> cost(other, v), range.low(), range.high());
    for (double tokens : found.volumes()) {
      Way cheaper = cheaper(one, other, tokens).orElse(other);
      crossings.add(new Crossing(tokens, cheaper, cost(cheaper, tokens)));
    }
    return new Duel(one, other, cheaper(one, other, range.low()), crossings, found.isComplete());
  }

  private Optional<Way> cheaper(Way one, Way other, double tokens) {
    double cost = cost(one, tokens);
    double than = cost(other, tokens);
    if (Crossings.isCheaper(cost, than)) {
      return Optional.of(one);
    }
    return Crossings.isCheaper(than, cost) ? Optional.of(other) : Optional.empty();
  }

  /** The ends, and between them 1, 2 and 5 of each power of ten. */
  private static List<Double> volumes(Range range) {
    TreeSet<Double> volumes = new TreeSet<>(List.of(range.low(), range.high()));
    int first = (int) Math.floor(Math.log10(range.low()));
    int last = (int) Math.ceil(Math.log10(range.high()));
    for (int power = first; power <= last; power++) {
      for (int step : STEPS) {
        double volume = step * Math.pow(10, power);
        if (volume > range.low() && volume < range.high()) {
          volumes.add(volume);
        }
      }
    }
    return List.copyOf(volumes);
  }
}
