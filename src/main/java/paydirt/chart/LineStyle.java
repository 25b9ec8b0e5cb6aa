package paydirt.chart;

import java.util.List;

/**
 * How one of several lines is told from the others: by its colour and, for those who cannot see
 * that, by its dash.
 *
 * @param line colour of the line
 * @param text colour of its label, which must be read
 * @param dash lengths drawn and left out in turn; empty for a solid line
 */
record LineStyle(Token line, Token text, List<Float> dash) {
  private static final List<Token> LINES = List.of(Token.GOOD_MARK, Token.INK, Token.L2, Token.S3);
  private static final List<Token> TEXTS = List.of(Token.GOOD, Token.FG, Token.WARN, Token.S3_TEXT);
  private static final List<List<Float>> DASHES =
      List.of(List.of(), List.of(7f, 3f), List.of(2f, 3f), List.of(9f, 3f, 2f, 3f));

  /** The style of the line with this number, 0 for the main one; no two of the first 16 are one. */
  static LineStyle of(int number) {
    int color = number % LINES.size();
    int dash = (number + number / LINES.size()) % DASHES.size();
    return new LineStyle(LINES.get(color), TEXTS.get(color), DASHES.get(dash));
  }

  /** The dash as {@link Ink#stroke} wants it. */
  float[] dashes() {
    float[] lengths = new float[dash.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = dash.get(i);
    }
    return lengths;
  }
}
