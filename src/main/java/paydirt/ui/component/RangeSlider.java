package paydirt.ui.component;

import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseEvent;
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
  private boolean dragged;
  private double last;

  /**
   * A slider.
   *
   * @param moving told the value while the thumb is dragged
   * @param moved told the value once, when the mouse is let go after a change
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
    // From press to release is one gesture, whether the thumb or the track was pressed.
    slider.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> slider.setValueChanging(true));
    slider.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> slider.setValueChanging(false));
    slider
        .valueProperty()
        .addListener(
            (source, before, now) -> {
              if (!showing) {
                last = range.value(now.doubleValue());
                dragged = true;
                moving.accept(last);
              }
            });
    slider
        .valueChangingProperty()
        .addListener(
            (source, before, now) -> {
              if (before && !now && dragged) {
                dragged = false;
                moved.accept(last);
              }
            });
  }

  void show(OptionalDouble value, OptionalDouble savedValue, boolean usable) {
    saved = savedValue;
    if (!slider.isValueChanging()) {
      showing = true;
      slider.setValue(value.isPresent() ? range.fraction(value.getAsDouble()) : 0);
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
