package paydirt.file;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import paydirt.catalog.CatalogRecord;
import paydirt.catalog.Figure;
import paydirt.catalog.Kind;
import paydirt.driver.Basis;
import paydirt.driver.Driver;
import paydirt.driver.Field;
import paydirt.driver.Source;
import paydirt.driver.Text;
import paydirt.scenario.Nearest;

/** Maps the tree of one file onto records; a record with something wrong is noted and left out. */
final class CatalogMapper {

  private static final String SOURCES = "sources";
  private static final String RECORDS = "records";
  private static final String ID = "id";
  private static final String LABEL = "label";
  private static final String NOTE = "note";
  private static final String VALUE = "value";
  private static final List<String> FILE_KEYS =
      List.of(ScenarioReader.FORMAT_KEY, SOURCES, RECORDS);
  private static final List<String> RECORD_KEYS =
      List.of(ID, LABEL, SourceMapper.SOURCE, SourceMapper.DATE, NOTE);
  private static final List<String> FIGURE_KEYS =
      List.of(VALUE, SourceMapper.SOURCE, SourceMapper.DATE, NOTE);

  /** A source that is not dated yet. */
  private record Origin(String text, Basis basis) {
    Source at(YearMonth month) {
      return new Source(text, month, basis);
    }
  }

  private final Kind kind;
  private final Findings findings;
  private final SourceMapper sourceMapper;
  private final Map<String, Origin> origins = new LinkedHashMap<>();

  CatalogMapper(Kind kind, Findings findings) {
    this.kind = kind;
    this.findings = findings;
    this.sourceMapper = new SourceMapper(findings);
  }

  List<CatalogRecord> map(JsonTree.Members file) {
    refuseUnknown(file, "", FILE_KEYS);
    checkFormat(file);
    if (file.find(SOURCES).orElse(null) instanceof JsonTree.Members sources) {
      sources.entries().forEach(this::putOrigin);
    } else {
      findings.error(file.line(), SOURCES, "must be an object");
    }
    if (!(file.find(RECORDS).orElse(null) instanceof JsonTree.Items items)) {
      findings.error(file.line(), RECORDS, "must be a list");
      return List.of();
    }
    List<CatalogRecord> records = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (JsonTree item : items.items()) {
      if (item instanceof JsonTree.Members object) {
        record(object, seen).ifPresent(records::add);
      } else {
        findings.error(item.line(), RECORDS, "holds " + item.describe() + " but must hold objects");
      }
    }
    return records;
  }

  private void checkFormat(JsonTree.Members file) {
    boolean isRight =
        file.find(ScenarioReader.FORMAT_KEY).orElse(null) instanceof JsonTree.Figure number
            && number.value() == CatalogReader.FORMAT;
    if (!isRight) {
      findings.error(file.line(), ScenarioReader.FORMAT_KEY, "must be " + CatalogReader.FORMAT);
    }
  }

  private void putOrigin(String key, JsonTree tree) {
    String path = SOURCES + "." + key;
    if (!(tree instanceof JsonTree.Members object)) {
      findings.error(tree.line(), path, "is " + tree.describe() + " but must be an object");
      return;
    }
    refuseUnknown(object, path, List.of("text", SourceMapper.BASIS));
    Optional<String> text = required(object, path, "text");
    Optional<Basis> basis = sourceMapper.basis(object, path);
    if (text.isPresent() && basis.isPresent()) {
      origins.put(key, new Origin(text.get(), basis.get()));
    }
  }

  private Optional<CatalogRecord> record(JsonTree.Members object, Map<String, Integer> seen) {
    Optional<String> id = id(object, seen);
    String path = id.orElse(RECORDS);
    List<String> known =
        Stream.concat(RECORD_KEYS.stream(), kind.section().fields().stream().map(Field::key))
            .toList();
    refuseUnknown(object, path, known);
    Optional<String> label = required(object, path, LABEL);
    Optional<Source> source = source(object, path, Optional.empty());
    if (id.isEmpty() || label.isEmpty() || source.isEmpty()) {
      return Optional.empty();
    }
    Map<Text, String> texts = new LinkedHashMap<>();
    kind.texts().forEach(field -> text(object, path, field).ifPresent(t -> texts.put(field, t)));
    Map<Driver, Figure> figures = new LinkedHashMap<>();
    for (Driver driver : kind.drivers()) {
      object
          .find(driver.key())
          .flatMap(tree -> figure(tree, path + "." + driver.key(), driver, source.get()))
          .ifPresent(figure -> figures.put(driver, figure));
    }
    String note = sourceMapper.text(object, path, NOTE).orElse("");
    return Optional.of(
        new CatalogRecord(kind, id.get(), label.get(), note, source.get(), texts, figures));
  }

  private Optional<String> id(JsonTree.Members object, Map<String, Integer> seen) {
    Optional<String> id = required(object, RECORDS, ID);
    if (id.isEmpty()) {
      return id;
    }
    int line = object.entries().get(ID).line();
    if (!id.get().matches(CatalogRecord.ID)) {
      findings.error(line, id.get(), "must be lower-case words with hyphens");
      return Optional.empty();
    }
    Integer before = seen.putIfAbsent(id.get(), line);
    if (before != null) {
      findings.error(line, id.get(), "is the id of the record in line " + before + " too");
      return Optional.empty();
    }
    return id;
  }

  private Optional<String> text(JsonTree.Members object, String path, Text field) {
    Optional<String> text = sourceMapper.text(object, path, field.key());
    if (text.isPresent() && !field.accepts(text.get())) {
      findings.error(
          object.entries().get(field.key()).line(),
          path + "." + field.key(),
          "is “" + text.get() + "” but must be " + field.expected());
      return Optional.empty();
    }
    return text;
  }

  private Optional<Figure> figure(JsonTree tree, String path, Driver driver, Source ofRecord) {
    if (tree instanceof JsonTree.Figure number) {
      return checked(new Figure(number.value(), ofRecord, ""), tree.line(), path, driver);
    }
    if (tree instanceof JsonTree.Members object) {
      refuseUnknown(object, path, FIGURE_KEYS);
      Optional<Source> source = source(object, path, Optional.of(ofRecord));
      String note = sourceMapper.text(object, path, NOTE).orElse("");
      if (source.isPresent() && object.find(VALUE).orElse(null) instanceof JsonTree.Figure number) {
        return checked(new Figure(number.value(), source.get(), note), tree.line(), path, driver);
      }
    }
    findings.error(tree.line(), path, "must be a number, or an object with a “value”");
    return Optional.empty();
  }

  private Optional<Figure> checked(Figure figure, int line, String path, Driver driver) {
    Optional<String> complaint = driver.complaint(figure.value(), CatalogRecord.NOTATION);
    complaint.ifPresent(text -> findings.error(line, path, text));
    return complaint.isEmpty() ? Optional.of(figure) : Optional.empty();
  }

  /** What the object says of its source; the rest is the record's. */
  private Optional<Source> source(JsonTree.Members object, String path, Optional<Source> ofRecord) {
    Optional<String> key = sourceMapper.text(object, path, SourceMapper.SOURCE);
    Optional<Origin> origin =
        key.isPresent()
            ? key.flatMap(name -> origin(object, path, name))
            : ofRecord.map(source -> new Origin(source.text(), source.basis()));
    Optional<YearMonth> date =
        object.find(SourceMapper.DATE).isPresent()
            ? sourceMapper.date(object, path)
            : ofRecord.map(Source::date);
    if (ofRecord.isEmpty() && (key.isEmpty() || object.find(SourceMapper.DATE).isEmpty())) {
      findings.error(object.line(), path, "must state its “source” and its “date”");
    }
    return origin.flatMap(from -> date.map(from::at));
  }

  private Optional<Origin> origin(JsonTree.Members object, String path, String name) {
    Optional<Origin> origin = Optional.ofNullable(origins.get(name));
    if (origin.isEmpty()) {
      findings.error(
          object.entries().get(SourceMapper.SOURCE).line(),
          path + "." + SourceMapper.SOURCE,
          "is “" + name + "”, which is not among the sources",
          Nearest.hint(name, origins.keySet()));
    }
    return origin;
  }

  private Optional<String> required(JsonTree.Members object, String path, String key) {
    if (object.find(key).isEmpty()) {
      findings.error(object.line(), path, "has no “" + key + "”");
    }
    return sourceMapper.text(object, path, key);
  }

  private void refuseUnknown(JsonTree.Members object, String path, List<String> known) {
    object
        .entries()
        .forEach(
            (key, value) -> {
              if (!known.contains(key)) {
                findings.error(
                    value.line(),
                    path.isEmpty() ? key : path + "." + key,
                    "is not known",
                    Nearest.hint(key, known));
              }
            });
  }
}
