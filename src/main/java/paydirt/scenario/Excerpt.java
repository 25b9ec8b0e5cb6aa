package paydirt.scenario;

/**
 * A place within a text that a person wrote.
 *
 * @param column 1-based; one past the last letter is the end
 */
public record Excerpt(String text, int column) {

  private static final int BEFORE = 40;
  private static final int LONGEST = 72;

  /** The text around the place, of long ones a part, and below it a caret at the place. */
  public String pointed() {
    int place = Math.max(0, Math.min(column - 1, text.length()));
    int from = text.length() <= LONGEST ? 0 : Math.max(0, place - BEFORE);
    int to = Math.min(text.length(), from + LONGEST);
    String open = from > 0 ? "…" : "";
    String part = open + visible(text.substring(from, to)) + (to < text.length() ? "…" : "");
    return part + "\n" + " ".repeat(open.length() + place - from) + "^";
  }

  /**
   * Each letter as one that takes a place of its own, so that the caret stands below the right one.
   */
  private static String visible(String part) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < part.length(); i++) {
      char letter = part.charAt(i);
      boolean isSpace = Character.isWhitespace(letter) || Character.isSpaceChar(letter);
      boolean isHidden =
          Character.isISOControl(letter) || Character.getType(letter) == Character.FORMAT;
      shown.append(isSpace ? ' ' : isHidden ? '·' : letter);
    }
    return shown.toString();
  }
}
