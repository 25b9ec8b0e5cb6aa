package paydirt.cli;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import paydirt.driver.Choice;
import paydirt.driver.Condition;
import paydirt.driver.Driver;
import paydirt.driver.Source;
import paydirt.methodology.Entry;
import paydirt.methodology.Part;
import paydirt.methodology.Topic;
import paydirt.scenario.Scenario;
import paydirt.unit.Notation;

/**
 * The methodology for people who read it in a terminal.
 *
 * @param month the month against which figures are stale
 */
record HelpText(YearMonth month) {

  private static final Notation NOTATION = Scenario.EMPTY.notation();
  private static final String INDENT = "  ";
  private static final String DEEPER = "      ";
  private static final int MOST_READERS = 6;

  // ---- the chapters

  /** The names of all chapters, and how to go on. */
  String contents(List<Topic> topics) {
    Page page = new Page();
    for (Part part : Part.values()) {
      TextTable table = new TextTable(TextTable.Side.LEFT, TextTable.Side.LEFT);
      List<Topic> ofPart = topics.stream().filter(topic -> topic.part() == part).toList();
      ofPart.forEach(topic -> table.row(INDENT + topic.key(), size(topic)));
      page.line(part.title()).lines(table.lines()).blank();
    }
    return page.wrapped("", "`help CHAPTER` prints one of them, `help all` everything.")
        .wrapped("", "`help ID` prints a line or driver, such as products.<product>.price.")
        .wrapped("", "`help COMMAND` says how a command is used, `--help` which there are.")
        .text();
  }

  private static String size(Topic topic) {
    int count = topic.entries().size();
    String what = topic.part() == Part.LINES ? "line" : "driver";
    return count == 0
        ? topic.title()
        : topic.title() + ", " + count + " " + what + (count == 1 ? "" : "s");
  }

  // ---- a chapter

  /** Chapters with everything in them, one below the other. */
  String text(List<Topic> topics) {
    return topics.stream().map(this::text).collect(Collectors.joining("\n"));
  }

  private String text(Topic topic) {
    Page page = new Page();
    page.line(
        topic.part() == Part.INTRODUCTION
            ? topic.title()
            : topic.title() + " · " + topic.part().title().toLowerCase(java.util.Locale.ROOT));
    topic.about().forEach(paragraph -> page.blank().wrapped(INDENT, paragraph));
    if (!topic.sources().isEmpty()) {
      page.blank();
      topic.sources().forEach(source -> page.wrapped(INDENT, DEEPER, "Source: " + source));
    }
    for (Entry entry : topic.entries()) {
      page.blank().line(INDENT + entry.id());
      print(page, entry);
    }
    return page.text();
  }

  private void print(Page page, Entry entry) {
    if (entry instanceof Entry.OfLine line) {
      print(page, line);
    } else if (entry instanceof Entry.OfField field) {
      print(page, field);
    }
    if (!entry.readBy().isEmpty()) {
      page.wrapped(DEEPER, "Read by " + some(entry.readBy()));
    }
  }

  private static String some(List<String> ids) {
    int more = ids.size() - MOST_READERS;
    String named = ids.stream().limit(MOST_READERS).collect(Collectors.joining(", "));
    return more > 0 ? named + " and " + more + " more" : named;
  }

  private static void print(Page page, Entry.OfLine line) {
    Entry.Form before = null;
    for (Entry.Form form : line.forms()) {
      if (before == null || !head(form).equals(head(before))) {
        page.line(DEEPER + head(form));
      }
      if (before == null || !form.doc().equals(before.doc())) {
        page.wrapped(DEEPER, before == null ? form.doc() : "Or: " + form.doc());
      }
      page.wrapped(DEEPER + "= ", DEEPER + "  ", form.words());
      before = form;
    }
  }

  private static String head(Entry.Form form) {
    return joined(form.label(), form.kind().word(), NOTATION.symbol(form.unit()));
  }

  private static String joined(String... parts) {
    return List.of(parts).stream()
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private void print(Page page, Entry.OfField field) {
    if (field.field() instanceof Driver driver) {
      page.wrapped(DEEPER, String.join(" · ", facts(driver)));
    } else {
      page.wrapped(DEEPER, field.label());
    }
    page.wrapped(DEEPER, field.field().doc());
    if (field.field() instanceof Choice choice) {
      choice.options().forEach(option -> print(page, option, option.equals(choice.standard())));
    }
    if (field.field() instanceof Driver driver) {
      driver.source().ifPresent(source -> page.wrapped(DEEPER, "Source: " + said(source)));
    }
    if (!field.conditions().isEmpty()) {
      page.wrapped(DEEPER, "Asked where " + conditions(field));
    }
  }

  private static void print(Page page, Choice.Option option, boolean isDefault) {
    page.wrapped(
        DEEPER + "- ",
        DEEPER + "  ",
        option.key() + (isDefault ? " (default): " : ": ") + option.label() + ". " + option.doc());
  }

  static String conditions(Entry.OfField field) {
    return field.conditions().stream()
        .map(Condition::toString)
        .collect(Collectors.joining(" and "));
  }

  private static List<String> facts(Driver driver) {
    List<String> facts = new ArrayList<>(List.of(driver.label()));
    String unit = NOTATION.symbol(driver.unit());
    facts.add(unit.isEmpty() ? "×" : unit);
    facts.add("usual " + Limits.usual(driver, NOTATION));
    facts.add(Limits.hard(driver, NOTATION));
    facts.add(
        driver.standard().isPresent()
            ? "default " + NOTATION.exact(driver.standard().getAsDouble(), driver.unit())
            : driver.isOptional() ? "not entered by default" : "without a default");
    if (!driver.varies()) {
      facts.add("the same in every month");
    }
    return facts;
  }

  private String said(Source source) {
    String text = source.text() + " (" + source.basis().word() + ", " + source.date();
    return text + (source.isStaleIn(month) ? ", more than a year old)" : ")");
  }
}
