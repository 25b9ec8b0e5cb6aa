package paydirt.ui.component;

/**
 * The last line of a tile: how a value moved, or why it is not there.
 *
 * @param tone better, worse or neither
 * @param arrow the way the number moved
 * @param text the difference with sign and unit, or words
 */
public record Change(Tone tone, Arrow arrow, String text) {
  /** The way a number moved. Whether that is good is told by the tone. */
  public enum Arrow {
    /** It rose. */
    UP("▲ "),
    /** It fell. */
    DOWN("▼ "),
    /** It did not move, or the text is no difference. */
    NONE("");

    private final String sign;

    Arrow(String sign) {
      this.sign = sign;
    }
  }

  /** No change to tell. */
  public static Change none() {
    return new Change(Tone.OFF, Arrow.NONE, "");
  }

  String words() {
    return arrow.sign + text;
  }
}
