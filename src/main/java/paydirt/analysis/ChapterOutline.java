package paydirt.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import paydirt.analysis.Outline.Entry;
import paydirt.analysis.Outline.Form;
import paydirt.formula.Line;

/** A chapter that is no statement: its lines in their order, those of an item together. */
final class ChapterOutline {

  private ChapterOutline() {}

  static Entry entry(String chapter, List<Line> lines) {
    Map<String, List<Line>> byItem = new LinkedHashMap<>();
    lines.forEach(line -> byItem.computeIfAbsent(line.item(), i -> new ArrayList<>()).add(line));
    if (byItem.size() == 1) {
      String item = lines.get(0).item();
      String name = item.isEmpty() ? chapter : chapter + ", " + item;
      return head(Form.CHAPTER, chapter, name, lines(chapter, lines, Line::label));
    }
    if (byItem.values().stream().allMatch(each -> each.size() == 1)) {
      return head(Form.CHAPTER, chapter, chapter, lines(chapter, lines, Outline.names(lines)));
    }
    List<Entry> entries = new ArrayList<>();
    entries.addAll(lines(chapter, byItem.getOrDefault("", List.of()), Line::label));
    byItem.forEach(
        (item, ofItem) -> {
          if (!item.isEmpty()) {
            String key = chapter + "/" + item;
            entries.add(head(Form.ITEM, key, item, lines(key, ofItem, Line::label)));
          }
        });
    return head(Form.CHAPTER, chapter, chapter, entries);
  }

  private static Entry head(Form form, String key, String name, List<Entry> parts) {
    return new Entry(form, key, name, Optional.empty(), 1, List.copyOf(parts));
  }

  private static List<Entry> lines(String above, List<Line> lines, Function<Line, String> name) {
    return lines.stream()
        .map(
            line ->
                new Entry(
                    Form.LINE,
                    above + "/" + line.id(),
                    name.apply(line),
                    Optional.of(line),
                    1,
                    List.of()))
        .toList();
  }
}
