package paydirt.file;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import paydirt.driver.Basis;
import paydirt.driver.Distribution;
import paydirt.driver.Driver;
import paydirt.driver.Source;
import paydirt.driver.Step;
import paydirt.driver.Value;
import paydirt.driver.Values;
import paydirt.scenario.Nearest;

/** Maps what a file states for one driver: a number, an object that says more, or null. */
final class ValueMapper {

  /** The keys of a driver's object, in the order in which they are written. */
  static final List<String> KEYS =
      List.of(
          "value", "perYear", "steps", "range", "shape", "alpha", "beta", "values", "weights",
          "note", "source", "date", "basis");

  private final Findings findings;
  private final StepsMapper stepsMapper;
  private final SourceMapper sourceMapper;

  ValueMapper(Findings findings, Lines lines) {
    this.findings = findings;
    this.stepsMapper = new StepsMapper(findings, lines);
    this.sourceMapper = new SourceMapper(findings);
  }

  /** The values with what is stated for the driver; as they were if that is wrong. */
  Values put(Values values, Driver driver, JsonTree tree, String path) {
    if (tree instanceof JsonTree.Figure number) {
      return values.with(driver, number.value());
    }
    if (tree instanceof JsonTree.Members object) {
      return object(driver, object, path).map(value -> values.with(driver, value)).orElse(values);
    }
    if (tree instanceof JsonTree.Null && driver.isOptional()) {
      return values.without(driver);
    }
    findings.error(
        tree.line(), path, "is " + tree.describe() + " but must be a number", hint(tree, driver));
    return values;
  }

  private static String hint(JsonTree tree, Driver driver) {
    if (tree instanceof JsonTree.Text text && text.text().matches("\\s*-?[0-9.]+\\s*")) {
      return "write it without quotes";
    }
    boolean canBeLeftOut = tree instanceof JsonTree.Null && driver.standard().isPresent();
    return canBeLeftOut ? "leave the key out to take the default" : "";
  }

  private Optional<Value> object(Driver driver, JsonTree.Members object, String path) {
    for (String key : object.entries().keySet()) {
      if (!KEYS.contains(key)) {
        findings.error(
            object.entries().get(key).line(),
            path + "." + key,
            "is not known",
            Nearest.hint(key, KEYS));
      }
    }
    double perYear = stepsMapper.rate(object, path).orElse(0);
    List<Step> steps =
        object.find("steps").map(tree -> stepsMapper.map(tree, path)).orElse(List.of());
    Optional<Distribution> spread = new SpreadMapper(findings, object, path).map();
    String note = sourceMapper.text(object, path, "note").orElse("");
    Optional<Source> source = source(object, path);
    JsonTree start = object.find("value").orElse(null);
    if (start instanceof JsonTree.Figure number) {
      return Optional.of(new Value(number.value(), perYear, steps, spread, note, source));
    }
    if (start == null) {
      findings.error(object.line(), path, "has no “value”");
    } else {
      findings.error(
          start.line(),
          path + ".value",
          "is " + start.describe() + " but must be a number",
          start instanceof JsonTree.Null && driver.isOptional()
              ? "write null in place of the whole object"
              : "");
    }
    return Optional.empty();
  }

  /** Source, date and basis say together where a number comes from. */
  private Optional<Source> source(JsonTree.Members object, String path) {
    List<String> keys = List.of(SourceMapper.SOURCE, SourceMapper.DATE, SourceMapper.BASIS);
    List<String> missing = keys.stream().filter(key -> object.find(key).isEmpty()).toList();
    Optional<String> text = sourceMapper.text(object, path, SourceMapper.SOURCE);
    Optional<YearMonth> date = sourceMapper.date(object, path);
    Optional<Basis> basis = sourceMapper.basis(object, path);
    if (missing.isEmpty() && text.isPresent() && date.isPresent() && basis.isPresent()) {
      return Optional.of(new Source(text.get(), date.get(), basis.get()));
    }
    if (!missing.isEmpty() && missing.size() < keys.size()) {
      findings.error(
          object.line(),
          path,
          "has no “" + String.join("” and no “", missing) + "” for its source",
          "\"source\", \"date\" and \"basis\" go together");
    }
    return Optional.empty();
  }
}
