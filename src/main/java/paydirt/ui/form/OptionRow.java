package paydirt.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import paydirt.driver.Choice;
import paydirt.driver.Field;
import paydirt.driver.Section;
import paydirt.driver.Text;
import paydirt.driver.Values;
import paydirt.scenario.Product;
import paydirt.ui.Desk;
import paydirt.ui.component.Segment;

/** One of several: the options of a choice, or the items that a text can name. */
final class OptionRow implements Row {
  /** Letters of a name and of all its options that fit on one line of the narrowest form. */
  private static final int MOST_LETTERS_OF_SEGMENT = 33;

  /** Letters of a word of the name and of an option that fit there beside each other. */
  private static final int MOST_LETTERS_OF_LIST = 28;

  /** An option as it is stored and as it is read. */
  record Option(String key, String label) {}

  private final FieldFrame frame;
  private final Function<Shown, List<Option>> options;
  private final Function<Shown, String> chosen;
  private final BiFunction<Values, String, Values> choose;
  private final Desk desk;
  private final Control control;
  private Shown shown;
  private boolean showing;

  private OptionRow(
      Field field,
      Shown first,
      Desk desk,
      Function<Shown, List<Option>> options,
      Function<Shown, String> chosen,
      BiFunction<Values, String, Values> choose) {
    this.desk = desk;
    this.options = options;
    this.chosen = chosen;
    this.choose = choose;
    this.shown = first;
    frame = new FieldFrame(field.label());
    frame.mark(new Help(frame, () -> FieldHelp.of(shown)).mark());
    List<Option> all = options.apply(first);
    int letters =
        field.label().length() + all.stream().mapToInt(option -> option.label().length()).sum();
    boolean few = field instanceof Choice && all.size() > 1 && letters <= MOST_LETTERS_OF_SEGMENT;
    control = few ? segment(field.label(), all) : list(field.label(), all);
    show(first);
  }

  static OptionRow of(Choice choice, Shown first, Desk desk) {
    List<Option> options =
        choice.options().stream().map(option -> new Option(option.key(), option.label())).toList();
    return new OptionRow(
        choice,
        first,
        desk,
        shown -> options,
        shown -> shown.entry().node().values().get(choice).key(),
        (values, key) -> values.with(choice, choice.option(key).orElseThrow()));
  }

  /** A text that names an item of a list of the scenario. */
  static OptionRow of(Text text, Shown first, Desk desk) {
    String list = text.list().orElseThrow();
    return new OptionRow(
        text,
        first,
        desk,
        shown -> items(shown, text, list),
        shown -> shown.entry().node().text(text),
        (values, id) -> values.with(text, id));
  }

  private static List<Option> items(Shown shown, Text text, String list) {
    List<Option> items = new ArrayList<>();
    if (!Product.mustName(shown.entry().node(), text)) {
      items.add(new Option("", text.isOptional() ? "None" : "By its routes"));
    }
    paydirt.scenario.Node root = shown.scenario().root();
    for (Section part : root.section().parts()) {
      if (part.key().equals(list) && part.isList()) {
        root.items(part).forEach(item -> items.add(new Option(item.id(), item.label())));
      }
    }
    return items;
  }

  @Override
  public Node node() {
    return frame;
  }

  @Override
  public void focus() {
    control.focus();
  }

  @Override
  public boolean revert() {
    return false;
  }

  @Override
  public void show(Shown now) {
    shown = now;
    String key = chosen.apply(now);
    List<Option> all = options.apply(now);
    Optional<Option> option = all.stream().filter(o -> o.key().equals(key)).findFirst();
    showing = true;
    control.show(all, option);
    showing = false;
    frame.setChanged(now.isChanged());
    frame.complain(
        option.isPresent() ? "" : key.isEmpty() ? "Choose one" : "“" + key + "” is not there");
  }

  private void take(Option option) {
    if (!showing && option != null && !option.key().equals(chosen.apply(shown))) {
      Optional<Edits.Refused> refusal =
          Edits.make(desk, shown.entry(), values -> choose.apply(values, option.key()));
      refusal.ifPresent(
          why -> {
            show(shown);
            frame.complain(why.sentence());
          });
    }
  }

  /** How the options are offered. */
  private interface Control {
    void show(List<Option> all, Optional<Option> chosen);

    void focus();
  }

  private Control segment(String name, List<Option> all) {
    Segment<Option> segment = new Segment<>(name, all, Option::label);
    segment.valueProperty().addListener((source, before, now) -> take(now));
    frame.beside(segment);
    return new Control() {
      @Override
      public void show(List<Option> same, Optional<Option> chosen) {
        chosen.ifPresent(segment.valueProperty()::set);
      }

      @Override
      public void focus() {
        segment.getChildren().get(0).requestFocus();
      }
    };
  }

  private static int longest(Stream<String> words) {
    return words.mapToInt(String::length).max().orElse(0);
  }

  private Control list(String name, List<Option> all) {
    // A combo box leaves its row marked as holding the focus (JavaFX 21); a choice box does not.
    ChoiceBox<Option> box = new ChoiceBox<>();
    box.getStyleClass().add("form-list");
    box.setAccessibleText(name);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Option option) {
            return option == null ? "" : option.label();
          }

          @Override
          public Option fromString(String text) {
            throw new UnsupportedOperationException("the list takes no text");
          }
        });
    box.valueProperty().addListener((source, before, now) -> take(now));
    int letters = longest(Stream.of(name.split(" "))) + longest(all.stream().map(Option::label));
    if (letters > MOST_LETTERS_OF_LIST) {
      frame.below(box);
    } else {
      box.setMinWidth(Region.USE_PREF_SIZE);
      frame.beside(box);
    }
    return new Control() {
      @Override
      public void show(List<Option> now, Optional<Option> chosen) {
        if (!box.getItems().equals(now)) {
          box.getItems().setAll(now);
        }
        box.setValue(chosen.orElse(null));
      }

      @Override
      public void focus() {
        box.requestFocus();
      }
    };
  }
}
