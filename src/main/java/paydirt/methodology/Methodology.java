package paydirt.methodology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import paydirt.driver.Declared;
import paydirt.driver.Section;
import paydirt.formula.Sheet;
import paydirt.methodology.Entry.OfField;
import paydirt.methodology.Entry.OfLine;
import paydirt.scenario.Calibration;
import paydirt.scenario.Scenario;

/**
 * How every number is computed and what can be set, as the declarations say it: one document for
 * all faces.
 *
 * <p>It is made while the program runs, from the declared fields and from the lines of companies
 * that together make every choice, so it cannot fall behind them.
 */
public record Methodology(List<Topic> topics) {

  /** Copies the topics. */
  public Methodology {
    topics = List.copyOf(topics);
  }

  /**
   * The whole document.
   *
   * @param declared what a scenario consists of
   * @param model writes the lines of a scenario; of its structure only
   * @param calibrations what is known of the error of computed throughput
   */
  public static Methodology of(
      Section declared, Function<Scenario, Sheet> model, List<Calibration> calibrations) {
    Specimens specimens = new Specimens(declared);
    Collector collector = new Collector(specimens);
    specimens.companies().parallelStream().map(model).toList().forEach(collector::take);
    List<Topic> lines = lines(collector.chapters());
    List<Topic> topics = new ArrayList<>(Introduction.topics(calibrations));
    topics.add(Introduction.sources(lines));
    topics.addAll(lines);
    topics.addAll(sections(declared, collector.readers()));
    return new Methodology(topics);
  }

  /** What is described comes in its order, other chapters behind it. */
  private static List<Topic> lines(Map<String, List<OfLine>> chapters) {
    Map<String, Topic> topics = new LinkedHashMap<>();
    Chapters.ALL.forEach(topic -> topics.put(topic.title(), topic));
    chapters
        .keySet()
        .forEach(
            name ->
                topics.computeIfAbsent(
                    name, title -> Topic.of(Part.LINES, title, List.of(), List.of())));
    return topics.values().stream()
        .map(topic -> topic.with(chapters.getOrDefault(topic.title(), List.of())))
        .filter(topic -> !topic.entries().isEmpty())
        .toList();
  }

  private static List<Topic> sections(Section declared, Map<String, List<String>> readers) {
    Map<Section, List<OfField>> fields = new LinkedHashMap<>();
    Map<Section, String> keys = new LinkedHashMap<>();
    for (Declared each : Declared.in(declared)) {
      keys.putIfAbsent(each.section(), keyOf(each));
      fields
          .computeIfAbsent(each.section(), section -> new ArrayList<>())
          .add(new OfField(each, readers.getOrDefault(each.id(), List.of())));
    }
    return fields.entrySet().stream()
        .map(
            entry ->
                new Topic(
                    Part.DRIVERS,
                    keys.get(entry.getKey()),
                    entry.getKey().label(),
                    List.of(entry.getKey().doc()),
                    List.of(),
                    List.copyOf(entry.getValue())))
        .toList();
  }

  /** The path of the section without items: {@code models.training}. */
  private static String keyOf(Declared each) {
    String path = each.id().replaceAll("\\.<[^>]*>", "");
    return path.substring(0, Math.max(0, path.length() - each.field().key().length() - 1));
  }

  /** The topics that go by a name: a chapter and a section may share one. */
  public List<Topic> called(String name) {
    String key = Topic.key(name);
    return topics.stream()
        .filter(topic -> topic.key().equals(name) || Topic.key(topic.title()).equals(key))
        .toList();
  }

  /**
   * The lines and fields of an id, in which items may go by their ids or by their nouns. It is one,
   * but for a line that is called as the driver it mostly follows.
   */
  public List<Entry> find(String id) {
    List<Entry> called = entries().filter(entry -> entry.isCalled(id)).toList();
    int fewest = called.stream().mapToInt(Entry::items).min().orElse(0);
    return called.stream().filter(entry -> entry.items() == fewest).toList();
  }

  /** The topic that an entry stands in. */
  public Optional<Topic> topicOf(Entry entry) {
    return topics.stream().filter(topic -> topic.entries().contains(entry)).findFirst();
  }

  /** The topic of an entry with nothing else in it. */
  public Topic only(Entry entry) {
    Topic topic = topicOf(entry).orElseThrow();
    return new Topic(
        topic.part(), topic.key(), topic.title(), List.of(), List.of(), List.of(entry));
  }

  /** Every line and field. */
  public Stream<Entry> entries() {
    return topics.stream().flatMap(topic -> topic.entries().stream());
  }
}
