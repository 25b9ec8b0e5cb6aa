package paydirt.ui.component;

import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import javafx.scene.control.Slider;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A slider over a usual range, with a tick at the saved value. */
final class RangeSlider extends Pane {
  private static final double THUMB = 10;
  private static final double TICK_WIDTH = 1.5;
  private static final double TICK_HEIGHT = 9;
  private static final double HEIGHT = 14;

  private final UsualRange range;
  private final Slider slider = new Slider(0, 1, 0);
  private final Region tick = new Region();
  private OptionalDouble saved = OptionalDouble.empty();
  private boolean showing;
  private double last;

  /**
   * A slider.
   *
   * @param moving told the value while the thumb is dragged
   * @param moved told the value when the thumb is let go, or the track was clicked
   */
  RangeSlider(UsualRange range, DoubleConsumer moving, DoubleConsumer moved) {
    this.range = range;
    getStyleClass().add("range-slider");
    tick.getStyleClass().add("saved-tick");
    tick.setMouseTransparent(true);
    // The field takes the keys for both; a second stop would double the way through the form.
    slider.setFocusTraversable(false);
    getChildren().addAll(slider, tick);
    setMinWidth(0);
    // Little is asked for, so that the ends of the range keep their texts; the rest is given.
    setPrefWidth(40);
    setPrefHeight(HEIGHT);
    setMinHeight(HEIGHT);
    slider
        .valueProperty()
        .addListener(
            (source, before, now) -> {
              if (showing) {
                return;
              }
              last = range.value(now.doubleValue());
              if (slider.isValueChanging()) {
                moving.accept(last);
              } else {
                moved.accept(last);
              }
            });
    slider
        .valueChangingProperty()
        .addListener(
            (source, before, now) -> {
              if (before && !now) {
                moved.accept(last);
              }
            });
  }

  void show(OptionalDouble value, OptionalDouble savedValue, boolean usable) {
    saved = savedValue;
    if (!slider.isValueChanging()) {
      showing = true;
      slider.setValue(value.isPresent() ? range.fraction(value.getAsDouble()) : 0);
      last = value.orElse(range.low());
      showing = false;
    }
    slider.setDisable(!usable);
    requestLayout();
  }

  void name(String text) {
    slider.setAccessibleText(text);
  }

  @Override
  protected void layoutChildren() {
    slider.resizeRelocate(0, 0, getWidth(), getHeight());
    tick.setVisible(saved.isPresent());
    if (saved.isPresent()) {
      double x = THUMB / 2 + range.fraction(saved.getAsDouble()) * (getWidth() - THUMB);
      tick.resizeRelocate(
          x - TICK_WIDTH / 2, (getHeight() - TICK_HEIGHT) / 2, TICK_WIDTH, TICK_HEIGHT);
    }
  }
}
