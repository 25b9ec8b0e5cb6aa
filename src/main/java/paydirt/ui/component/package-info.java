/**
 * The building blocks of the window: number fields, tiles, verdicts, cards, charts in cards.
 *
 * <p>Uses JavaFX, Ikonli, the chart viewer and {@code paydirt.chart}; knows no model and no
 * document. A component is told what to show by an immutable record and says what a person did
 * through a callback; it holds nothing but what is being typed or pointed at. Numbers are read and
 * written by functions passed in, so no component owns a number format. All looks come from the
 * style sheet by class and pseudo-class.
 */
package paydirt.ui.component;
