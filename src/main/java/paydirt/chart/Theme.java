package paydirt.chart;

import java.awt.Color;

/** Light or dark ground: turns a {@link Token} into a colour. */
public enum Theme {
  /** Dark text on light ground. */
  LIGHT,
  /** Light text on dark ground. */
  DARK;

  /** The opaque colour of a token. */
  public Color color(Token token) {
    return new Color(token.rgb(this));
  }

  /**
   * The colour of a token, partly see-through.
   *
   * @param opacity 0 (nothing) to 1 (opaque)
   */
  public Color color(Token token, double opacity) {
    return new Color(token.rgb(this) | ((int) Math.round(opacity * 255) << 24), true);
  }

  /** How opaque a filled area lies on the panel, 0 to 1. */
  public double areaOpacity() {
    return this == DARK ? 0.80 : 0.72;
  }

  /** The other theme. */
  public Theme other() {
    return this == DARK ? LIGHT : DARK;
  }
}
