package paydirt.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import paydirt.analysis.Explanation;
import paydirt.analysis.Figure;
import paydirt.analysis.Months;
import paydirt.driver.Source;
import paydirt.unit.Notation;

/** What {@code explain} prints in each format. */
record ExplainResult(Branch root, Notation notation, Months months) {

  // ---- text

  String text() {
    Explanation top = root.explanation();
    Page page = new Page();
    page.line(top.title() + when(top) + ": " + figure(top.figure()));
    page.line(top.id() + " · " + top.kind() + " · " + top.chapter());
    page.wrapped("", top.doc());
    page.blank();
    addFormula(page, root, "  ");
    addSource(page, root, "  ");
    addBranches(page, root, "  ");
    if (!top.without().isEmpty()) {
      page.blank()
          .wrapped("", "Not entered, and left out: " + String.join(", ", top.without()) + ".");
    }
    if (!top.usedBy().isEmpty()) {
      String readers =
          top.usedBy().stream().map(Explanation.Reader::id).collect(Collectors.joining(", "));
      page.blank().wrapped("Read by ", "  ", readers);
    }
    return page.text();
  }

  private String when(Explanation explanation) {
    return explanation.month() == 0 ? "" : " in " + months.named(explanation.month());
  }

  private String figure(Figure figure) {
    return figure.value().isPresent()
        ? notation.compact(figure.value().getAsDouble(), figure.unit())
        : "– (" + figure.reason() + ")";
  }

  private void addBranches(Page page, Branch branch, String indent) {
    for (Branch part : branch.branches()) {
      Explanation explanation = part.explanation();
      page.wrapped(
          indent,
          indent + "    ",
          explanation.title()
              + ": "
              + figure(explanation.figure())
              + share(part)
              + "  ["
              + explanation.id()
              + (part.isAbove() ? ", see above]" : "]"));
      if (!part.isAbove()) {
        addFormula(page, part, indent + "    ");
      }
      addSource(page, part, indent + "    ");
      addBranches(page, part, indent + "    ");
    }
  }

  private static void addFormula(Page page, Branch branch, String indent) {
    String formula = branch.explanation().formula();
    if (!formula.isEmpty()) {
      page.wrapped(indent + "= ", indent + "  ", formula);
    }
  }

  private void addSource(Page page, Branch branch, String indent) {
    branch
        .explanation()
        .passport()
        .ifPresent(passport -> page.wrapped(indent + "· ", indent + "  ", said(branch, passport)));
  }

  private String said(Branch branch, Explanation.Passport passport) {
    String begin = passport.isDefault() ? "default" : "set in the scenario";
    String usual =
        ", usual "
            + notation.compactNumber(passport.usualLow(), branch.explanation().figure().unit())
            + " to "
            + notation.compactNumber(passport.usualHigh(), branch.explanation().figure().unit());
    String moves = passport.overTime().isEmpty() ? "" : ", " + passport.overTime();
    String note = passport.note().isEmpty() ? "" : "; “" + passport.note() + "”";
    return begin
        + usual
        + moves
        + note
        + passport.source().map(source -> "; " + said(source, passport.isStale())).orElse("");
  }

  private static String said(Source source, boolean isStale) {
    return source.text()
        + " ("
        + source.basis().word()
        + ", "
        + source.date()
        + (isStale ? ", more than a year old)" : ")");
  }

  private static String share(Branch branch) {
    return branch.share().isPresent()
        ? ", " + Notation.grouped(branch.share().getAsDouble() * 100, 1) + " %"
        : "";
  }

  // ---- JSON

  String json() {
    return Json.text(object(root));
  }

  private ObjectNode object(Branch branch) {
    Explanation explanation = branch.explanation();
    ObjectNode object = Json.object();
    object.put("id", explanation.id());
    object.put("label", explanation.title());
    object.put("chapter", explanation.chapter());
    object.put("kind", explanation.kind());
    object.put("unit", Json.unit(explanation.figure().unit(), notation));
    if (explanation.month() > 0) {
      object.put("month", explanation.month());
    }
    Json.putValue(object, explanation.figure().value(), explanation.figure().reason());
    if (branch.share().isPresent()) {
      object.set("share", Json.number(branch.share().getAsDouble()));
    }
    explanation
        .passport()
        .ifPresentOrElse(
            passport -> putPassport(object, passport), () -> putFormula(object, branch));
    object.put("doc", explanation.doc());
    if (branch.equals(root)) {
      ArrayNode readers = object.putArray("readBy");
      explanation.usedBy().forEach(reader -> readers.add(reader.id()));
    }
    return object;
  }

  private void putFormula(ObjectNode object, Branch branch) {
    object.put("formula", branch.explanation().formula());
    ArrayNode inputs = object.putArray("inputs");
    branch.branches().forEach(part -> inputs.add(object(part)));
    if (branch.isAbove()) {
      object.put("seeAbove", true);
    }
    if (!branch.explanation().without().isEmpty()) {
      ArrayNode without = object.putArray("without");
      branch.explanation().without().forEach(without::add);
    }
  }

  private static void putPassport(ObjectNode object, Explanation.Passport passport) {
    object.put("default", passport.isDefault());
    object
        .putArray("usual")
        .add(Json.number(passport.usualLow()))
        .add(Json.number(passport.usualHigh()));
    object.put("overTime", passport.overTime());
    object.put("note", passport.note());
    passport
        .source()
        .ifPresentOrElse(
            source ->
                object.set(
                    "source", ((ObjectNode) Json.source(source)).put("stale", passport.isStale())),
            () -> object.putNull("source"));
  }

  // ---- CSV

  String csv() {
    Csv csv =
        new Csv(
            List.of(
                "depth", "id", "label", "kind", "unit", "value", "reason", "share", "formula",
                "source"));
    addRows(csv, root, 0);
    return csv.text();
  }

  private void addRows(Csv csv, Branch branch, int depth) {
    Explanation explanation = branch.explanation();
    OptionalDouble value = explanation.figure().value();
    csv.row(
        List.of(
            String.valueOf(depth),
            explanation.id(),
            explanation.title(),
            explanation.kind(),
            Json.unit(explanation.figure().unit(), notation),
            Csv.number(value),
            explanation.figure().reason(),
            Csv.number(branch.share()),
            explanation.formula(),
            explanation
                .passport()
                .flatMap(
                    passport -> passport.source().map(source -> said(source, passport.isStale())))
                .orElse("")));
    branch.branches().forEach(part -> addRows(csv, part, depth + 1));
  }
}
