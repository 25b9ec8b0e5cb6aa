package paydirt.methodology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.formula.Words;
import paydirt.formula.Words.Piece;
import paydirt.methodology.Entry.Form;

/** Gathers the lines of many sheets: each once, in the order in which they follow each other. */
final class Collector {

  /** A line of one sheet. */
  private record Sighting(Line line, Sheet sheet, Set<String> reads) {}

  /** What forms of a line have in common; what differs is how many terms their formulas have. */
  private record Sentence(String label, String doc, String unit) {}

  private final Specimens specimens;
  private final Map<String, String> patterns = new HashMap<>();
  private final List<String> order = new ArrayList<>();
  private final Map<String, String> chapters = new HashMap<>();
  private final Map<String, Map<Sentence, List<Sighting>>> seen = new HashMap<>();

  Collector(Specimens specimens) {
    this.specimens = specimens;
  }

  /** Takes the lines of a sheet that were not seen before, or read more than those that were. */
  void take(Sheet sheet) {
    String before = "";
    for (Line line : sheet.lines()) {
      String id = patternOf(line.id());
      if (chapters.putIfAbsent(id, line.chapter()) == null) {
        order.add(order.indexOf(before) + 1, id);
      }
      before = id;
      take(id, new Sighting(line, sheet, names(sheet.read(line))));
    }
  }

  /** What is read, by names that are the same in whatever item it stands. */
  private Set<String> names(Set<String> ids) {
    return ids.stream()
        .map(this::patternOf)
        .map(id -> id.substring(id.lastIndexOf('>') + 1))
        .collect(Collectors.toSet());
  }

  private String patternOf(String id) {
    return patterns.computeIfAbsent(id, specimens::patternOf);
  }

  private void take(String id, Sighting sighting) {
    Line line = sighting.line();
    Sentence sentence = new Sentence(line.label(), line.doc(), line.unit().symbol(""));
    List<Sighting> forms =
        seen.computeIfAbsent(id, key -> new LinkedHashMap<>())
            .computeIfAbsent(sentence, key -> new ArrayList<>());
    if (forms.stream().noneMatch(form -> form.reads().containsAll(sighting.reads()))) {
      forms.removeIf(form -> sighting.reads().containsAll(form.reads()));
      forms.add(sighting);
    }
  }

  /** The lines by chapter, in the order in which the chapters were met. */
  Map<String, List<Entry.OfLine>> chapters() {
    Map<String, List<String>> readers = readers();
    Map<String, List<Entry.OfLine>> byChapter = new LinkedHashMap<>();
    for (String id : order) {
      byChapter
          .computeIfAbsent(chapters.get(id), name -> new ArrayList<>())
          .add(new Entry.OfLine(id, forms(id), readers.getOrDefault(id, List.of())));
    }
    return byChapter;
  }

  /** For each name the lines that read it, in the order of the lines. */
  Map<String, List<String>> readers() {
    Map<String, List<String>> readers = new HashMap<>();
    for (String id : order) {
      forms(id).stream()
          .flatMap(form -> form.reads().stream())
          .filter(read -> !read.equals(id))
          .distinct()
          .forEach(read -> readers.computeIfAbsent(read, key -> new ArrayList<>()).add(id));
    }
    return readers;
  }

  private List<Form> forms(String id) {
    return seen.get(id).values().stream().flatMap(List::stream).map(this::form).distinct().toList();
  }

  private Form form(Sighting sighting) {
    Line line = sighting.line();
    List<Piece> pieces =
        Words.pieces(line.formula(), sighting.sheet()).stream()
            .map(piece -> said(piece, line))
            .toList();
    List<String> reads =
        sighting.sheet().read(line).stream().map(this::patternOf).distinct().toList();
    return new Form(line.label(), line.kind(), line.unit(), line.doc(), pieces, reads);
  }

  /** A name by its pattern; an item goes without saying in the lines that belong to it. */
  private Piece said(Piece piece, Line line) {
    if (piece.id().isEmpty()) {
      return piece;
    }
    String own = " [" + line.item() + "]";
    String text =
        !line.item().isEmpty() && piece.text().endsWith(own)
            ? piece.text().substring(0, piece.text().length() - own.length())
            : piece.text();
    return new Piece(text, piece.id().map(this::patternOf));
  }
}
