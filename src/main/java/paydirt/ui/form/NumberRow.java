package paydirt.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import paydirt.analysis.ValueWords;
import paydirt.driver.Basis;
import paydirt.driver.Driver;
import paydirt.driver.Value;
import paydirt.driver.Values;
import paydirt.scenario.Entry;
import paydirt.scenario.Scenario;
import paydirt.ui.Desk;
import paydirt.ui.component.Badge;
import paydirt.ui.component.NumberField;
import paydirt.ui.component.NumberState;
import paydirt.ui.component.UsualRange;
import paydirt.unit.Notation;

/** A driver: its number with unit, slider and badges, and what it does over time. */
final class NumberRow implements Row {
  private final Driver driver;
  private final NumberField field;
  private final Help help;
  private Shown shown;

  NumberRow(Driver driver, Shown first, Desk desk) {
    this.driver = driver;
    this.shown = first;
    Notation notation = first.scenario().notation();
    field =
        new NumberField(
            driver.label(),
            notation.symbol(driver.unit()),
            usual(driver),
            new DriverText(driver, notation));
    if (driver.isWhole()) {
      field.setStep(1);
    }
    help = new Help(field, () -> FieldHelp.of(shown));
    field.setOnCommit(number -> tell(Edits.make(desk, shown.entry(), startingAt(number))));
    field.setOnChanging(number -> tell(Edits.adjust(desk, shown.entry(), startingAt(number))));
    field.setOnClear(() -> tell(Edits.make(desk, shown.entry(), values -> values.without(driver))));
    show(first);
  }

  /** The slider needs a range that rises. */
  private static UsualRange usual(Driver driver) {
    return driver.usualLow() < driver.usualHigh()
        ? new UsualRange(driver.usualLow(), driver.usualHigh())
        : new UsualRange(driver.least(), Math.max(driver.most(), Math.nextUp(driver.least())));
  }

  @Override
  public Node node() {
    return field;
  }

  @Override
  public void focus() {
    field.input().requestFocus();
  }

  @Override
  public boolean revert() {
    return field.revert();
  }

  @Override
  public void show(Shown now) {
    shown = now;
    Optional<Value> value = value(now.entry());
    NumberState state =
        value.map(v -> NumberState.of(v.start())).orElseGet(NumberState::notEntered);
    if (now.isChanged()) {
      state = savedAs(state, now.saved().flatMap(NumberRow::value));
    }
    List<String> notes = new ValueWords(now.scenario().notation()).of(value, driver);
    if (!notes.isEmpty()) {
      state = state.note(String.join("\n", notes));
    }
    field.show(state);
    showBadges(value);
  }

  private static Optional<Value> value(Entry entry) {
    return entry.node().values().find((Driver) entry.field());
  }

  private static NumberState savedAs(NumberState state, Optional<Value> saved) {
    return saved.map(v -> state.savedAs(v.start())).orElse(state).markedChanged();
  }

  private void showBadges(Optional<Value> value) {
    List<Node> badges = new ArrayList<>();
    value.flatMap(Value::distribution).ifPresent(spread -> badges.add(Badge.uncertain()));
    if (value.map(Value::changes).orElse(false)) {
      badges.add(Badge.overTime());
    }
    Scenario.Bound bound = new Scenario.Bound(shown.entry().node(), driver);
    bound
        .source()
        .ifPresent(
            source -> {
              if (source.basis() == Basis.RECALLED) {
                badges.add(Badge.recalled());
              }
              if (source.isStaleIn(shown.scenario().firstMonth())) {
                badges.add(Badge.stale(FieldHelp.age(source, shown.scenario().firstMonth())));
              }
            });
    badges.add(help.mark());
    field.setBadges(badges.toArray(Node[]::new));
  }

  private UnaryOperator<Values> startingAt(double number) {
    Optional<Value> before = value(shown.entry());
    Value after = before.map(value -> value.startingAt(number)).orElse(Value.of(number));
    return values -> values.with(driver, after);
  }

  private void tell(Optional<Edits.Refused> refusal) {
    refusal.ifPresent(why -> field.refuse(why.sentence()));
  }
}
