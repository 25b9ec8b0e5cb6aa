package paydirt.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import paydirt.driver.Distribution;
import paydirt.scenario.Nearest;

/** Maps the keys of a driver's object that say how the value is spread. */
final class SpreadMapper {

  private final Findings findings;
  private final JsonTree.Members object;
  private final String path;

  SpreadMapper(Findings findings, JsonTree.Members object, String path) {
    this.findings = findings;
    this.object = object;
    this.path = path;
  }

  /** The distribution; empty if there is none, or if it is wrong and that has been noted. */
  Optional<Distribution> map() {
    Optional<List<Double>> range = numbers("range");
    Optional<Shape> shape = shape(range);
    if (shape.isEmpty()) {
      return Optional.empty();
    }
    refuseForeignKeys(shape.get());
    if (shape.get() == Shape.DISCRETE) {
      return discrete();
    }
    return range.flatMap(ends -> overRange(shape.get(), ends));
  }

  private Optional<Shape> shape(Optional<List<Double>> range) {
    Optional<JsonTree> stated = object.find("shape");
    if (stated.isPresent()) {
      return named(stated.get());
    }
    if (object.find("range").isEmpty()) {
      refuseWithout("shape", "alpha", "beta", "values", "weights");
      return Optional.empty();
    }
    boolean positive = range.isPresent() && range.get().stream().allMatch(end -> end > 0);
    Shape implied = positive ? Shape.LOGNORMAL : Shape.NORMAL;
    return range.map(ends -> implied);
  }

  private Optional<Shape> named(JsonTree stated) {
    String name = stated instanceof JsonTree.Text text ? text.text() : "";
    Optional<Shape> shape = Shape.named(name);
    if (shape.isEmpty()) {
      findings.error(
          stated.line(),
          path + ".shape",
          "is " + stated.describe() + " but must be one of " + String.join(", ", Shape.names()),
          Nearest.hint(name, Shape.names()));
    } else if (shape.get() != Shape.DISCRETE && object.find("range").isEmpty()) {
      findings.error(stated.line(), path + ".shape", "needs a “range” beside it");
    }
    return shape;
  }

  private void refuseForeignKeys(Shape shape) {
    if (shape != Shape.BETA) {
      refuse("belongs to shape beta only", "alpha", "beta");
    }
    if (shape == Shape.DISCRETE) {
      refuse("does not belong to shape discrete, which has “values” and “weights”", "range");
    } else {
      refuse("belongs to shape discrete only", "values", "weights");
    }
  }

  private void refuseWithout(String missing, String... keys) {
    refuse("needs a “" + missing + "” beside it", keys);
  }

  private void refuse(String why, String... keys) {
    for (String key : keys) {
      object.find(key).ifPresent(tree -> findings.error(tree.line(), path + "." + key, why));
    }
  }

  private Optional<Distribution> overRange(Shape shape, List<Double> ends) {
    if (ends.size() != 2) {
      findings.error(
          lineOf("range"), path + ".range", "must hold two numbers but holds " + ends.size());
      return Optional.empty();
    }
    double low = ends.get(0);
    double high = ends.get(1);
    if (low >= high) {
      findings.error(
          lineOf("range"),
          path + ".range",
          "is " + NumberText.of(low) + " to " + NumberText.of(high) + " but must rise");
      return Optional.empty();
    }
    return switch (shape) {
      case NORMAL -> Optional.of(new Distribution.Normal(low, high));
      case LOGNORMAL -> logNormal(low, high);
      case UNIFORM -> Optional.of(new Distribution.Uniform(low, high));
      case TRIANGULAR -> Optional.of(new Distribution.Triangular(low, high));
      case PERT -> Optional.of(new Distribution.Pert(low, high));
      case BETA -> beta(low, high);
      case DISCRETE -> Optional.empty();
    };
  }

  private Optional<Distribution> logNormal(double low, double high) {
    if (low > 0) {
      return Optional.of(new Distribution.LogNormal(low, high));
    }
    findings.error(
        lineOf("range"),
        path + ".range",
        "starts at " + NumberText.of(low) + " but a log-normal one must lie above 0",
        "write \"shape\": \"normal\"");
    return Optional.empty();
  }

  private Optional<Distribution> beta(double low, double high) {
    OptionalDouble alpha = aboveZero("alpha");
    OptionalDouble beta = aboveZero("beta");
    if (alpha.isEmpty() || beta.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Distribution.Beta(low, high, alpha.getAsDouble(), beta.getAsDouble()));
  }

  private OptionalDouble aboveZero(String key) {
    JsonTree tree = object.find(key).orElse(null);
    if (tree instanceof JsonTree.Figure number && number.value() > 0) {
      return OptionalDouble.of(number.value());
    }
    String is = tree == null ? "is missing" : "is " + tree.describe();
    int line = tree == null ? object.line() : tree.line();
    findings.error(line, path + "." + key, is + " but must be a number above 0");
    return OptionalDouble.empty();
  }

  private Optional<Distribution> discrete() {
    Optional<List<Double>> values = needed("values");
    Optional<List<Double>> weights = needed("weights");
    if (values.isEmpty() || weights.isEmpty()) {
      return Optional.empty();
    }
    int line = lineOf("weights");
    if (values.get().isEmpty() || values.get().size() != weights.get().size()) {
      findings.error(
          line,
          path,
          "has "
              + values.get().size()
              + " values and "
              + weights.get().size()
              + " weights but must have equally many, at least one");
      return Optional.empty();
    }
    double sum = weights.get().stream().mapToDouble(Double::doubleValue).sum();
    boolean negative = weights.get().stream().anyMatch(weight -> weight < 0);
    if (negative || !(sum > 0) || Double.isInfinite(sum)) {
      findings.error(
          line, path + ".weights", "must be at least 0 each, and their sum finite and above 0");
      return Optional.empty();
    }
    return Optional.of(new Distribution.Discrete(values.get(), weights.get()));
  }

  private Optional<List<Double>> needed(String key) {
    if (object.find(key).isEmpty()) {
      findings.error(object.line(), path + "." + key, "is missing but shape discrete needs it");
    }
    return numbers(key);
  }

  /** The numbers of a list; empty if it is not there or holds anything else. */
  private Optional<List<Double>> numbers(String key) {
    JsonTree tree = object.find(key).orElse(null);
    if (tree == null) {
      return Optional.empty();
    }
    if (!(tree instanceof JsonTree.Items list)) {
      findings.error(
          tree.line(),
          path + "." + key,
          "is " + tree.describe() + " but must be a list of numbers");
      return Optional.empty();
    }
    List<Double> numbers = new ArrayList<>();
    for (JsonTree item : list.items()) {
      if (item instanceof JsonTree.Figure number) {
        numbers.add(number.value());
      } else {
        findings.error(
            item.line(), path + "." + key, "holds " + item.describe() + " but must hold numbers");
        return Optional.empty();
      }
    }
    return Optional.of(numbers);
  }

  private int lineOf(String key) {
    return object.find(key).map(JsonTree::line).orElse(object.line());
  }
}
