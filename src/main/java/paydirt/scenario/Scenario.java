package paydirt.scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import paydirt.driver.Choice;
import paydirt.driver.Driver;
import paydirt.driver.Field;
import paydirt.driver.Section;
import paydirt.driver.Source;
import paydirt.driver.Text;
import paydirt.driver.Value;
import paydirt.formula.Input;
import paydirt.unit.Notation;

/**
 * A whole company and its plan: one tree of nodes, immutable; an edit makes a copy.
 *
 * @param root the node of {@link #SECTION}
 */
public record Scenario(Node root) {

  /** Everything a scenario consists of. */
  public static final Section SECTION =
      Section.of("scenario", "Scenario", "A company that builds, or builds on, a large AI model.")
          .with(
              About.SECTION,
              Product.SECTION,
              Model.SECTION,
              Supply.SECTION,
              Role.SECTION,
              OtherCost.SECTION,
              Market.SECTION,
              Funding.SECTION,
              Tax.SECTION,
              OwnLine.SECTION,
              Assertion.SECTION);

  /** A company without products, people or costs. */
  public static final Scenario EMPTY = new Scenario(Node.empty(SECTION, ""));

  public Node about() {
    return root.part(About.SECTION);
  }

  public List<Node> products() {
    return root.items(Product.SECTION);
  }

  public List<Node> models() {
    return root.items(Model.SECTION);
  }

  public List<Node> supplies() {
    return root.items(Supply.SECTION);
  }

  public List<Node> team() {
    return root.items(Role.SECTION);
  }

  public List<Node> costs() {
    return root.items(OtherCost.SECTION);
  }

  public Node market() {
    return root.part(Market.SECTION);
  }

  public Node funding() {
    return root.part(Funding.SECTION);
  }

  public List<Node> rounds() {
    return funding().items(Funding.ROUNDS);
  }

  public List<Node> grants() {
    return funding().items(Grant.SECTION);
  }

  public List<Node> loans() {
    return funding().items(Loan.SECTION);
  }

  public Node tax() {
    return root.part(Tax.SECTION);
  }

  /** Lines that a person wrote. */
  public List<Node> ownLines() {
    return root.items(OwnLine.SECTION);
  }

  /** Statements about results that are checked on every run. */
  public List<Node> assertions() {
    return root.items(Assertion.SECTION);
  }

  /** The number of months that are projected. */
  public int months() {
    return (int) Math.round(about().value(About.MONTHS_AHEAD).start());
  }

  /** The calendar month of month 1. */
  public YearMonth firstMonth() {
    return YearMonth.parse(about().text(About.FIRST_MONTH));
  }

  /** How numbers are written in the scenario's currency. */
  public Notation notation() {
    return new Notation(about().values().get(About.CURRENCY).key());
  }

  public String name() {
    return about().text(About.NAME);
  }

  /** The model that a product without routes names, if there is one of that id. */
  public Optional<Node> modelOf(Node product) {
    return model(product.text(Product.MODEL));
  }

  /** The model that a route of a product names, if there is one of that id. */
  public Optional<Node> modelOfRoute(Node route) {
    return model(route.text(Route.MODEL));
  }

  /**
   * The models that may answer paying users of a product, each once. Its routes name all of them; a
   * product without any has its model and that one's successors.
   */
  public List<Node> answeringPaying(Node product) {
    List<Node> routes = product.items(Route.SECTION);
    return routes.isEmpty()
        ? modelOf(product).map(this::generations).orElse(List.of())
        : modelsOf(routes);
  }

  /** The same of its free users, who may have routes of their own. */
  public List<Node> answeringFree(Node product) {
    List<Node> routes = Route.ofFreeUsers(product);
    return routes.isEmpty() ? answeringPaying(product) : modelsOf(routes);
  }

  private List<Node> modelsOf(List<Node> routes) {
    return routes.stream().flatMap(route -> modelOfRoute(route).stream()).toList();
  }

  /** A model, its successor, the successor's successor and so on; each once. */
  public List<Node> generations(Node model) {
    List<Node> generations = new ArrayList<>();
    Optional<Node> next = Optional.of(model);
    while (next.isPresent() && !generations.contains(next.get())) {
      generations.add(next.get());
      next = model(next.get().text(Model.SUCCESSOR));
    }
    return generations;
  }

  private Optional<Node> model(String id) {
    return models().stream().filter(model -> model.id().equals(id)).findFirst();
  }

  /** The supply that a training or serving plan names, if there is one of that id. */
  public Optional<Node> supplyOf(Node plan, Text name) {
    String id = plan.text(name);
    return supplies().stream().filter(supply -> supply.id().equals(id)).findFirst();
  }

  /** A copy with the tree changed. */
  public Scenario with(UnaryOperator<Node> change) {
    return new Scenario(change.apply(root));
  }

  /** All drivers that are present, with the node they stand in, in the order of declaration. */
  public List<Bound> drivers() {
    List<Bound> drivers = new ArrayList<>();
    for (Node node : root.all()) {
      for (Field field : node.section().fields()) {
        if (field instanceof Driver driver && node.has(driver)) {
          drivers.add(new Bound(node, driver));
        }
      }
    }
    return drivers;
  }

  /**
   * A driver where it stands.
   *
   * @param node the node that holds its value
   */
  public record Bound(Node node, Driver driver) {

    /** Its path, such as {@code products.chat.price}; the id of its input. */
    public String path() {
      return node.pathOf(driver.key());
    }

    public Input input() {
      return node.input(driver);
    }

    /** Its value, or its default; empty if it is not entered. */
    public Optional<Value> value() {
      return node.values().find(driver);
    }

    /** Where the number comes from: its own source, or that of the default it stands at. */
    public Optional<Source> source() {
      Optional<Source> own = value().flatMap(Value::source);
      return own.isPresent() || !isDefault() ? own : driver.source();
    }

    /** Whether it starts at the declared default. */
    public boolean isDefault() {
      return value().isPresent()
          && driver.standard().isPresent()
          && value().get().start() == driver.standard().getAsDouble();
    }
  }

  /**
   * What decides which lines the model has: lists, labels, choices, the names of items in other
   * lists, and formulas that a person wrote. Two scenarios of equal structure share a sheet; which
   * optional drivers are entered is no part of it.
   */
  public List<String> structure() {
    List<String> structure = new ArrayList<>();
    for (Node node : root.all()) {
      structure.add(node.path() + "=" + node.label());
      for (Field field : node.section().fields()) {
        if (field instanceof Choice choice && node.has(choice)) {
          structure.add(node.pathOf(choice.key()) + "=" + node.values().get(choice).key());
        } else if (field instanceof Text text && text.shapesModel()) {
          structure.add(node.pathOf(text.key()) + "=" + node.text(text));
        }
      }
    }
    return structure;
  }

  /**
   * What does not fit together between sections, such as a product served by a model that does not
   * exist.
   */
  public List<Problem> problems() {
    return new CrossCheck(this).problems();
  }
}
