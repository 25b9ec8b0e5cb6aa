package paydirt.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its unit, a name or a sign in the text of a formula.
 *
 * @param column where it begins, 1-based
 */
record Token(Type type, String text, int column) {

  enum Type {
    NUMBER,
    NAME,
    SIGN,
    END
  }

  private static final Pattern PARTS =
      Pattern.compile(
          "\\s*(?:(?<number>(?:(?:CN¥|[$€£¥₹])\\s*)?(?:\\d+(?:\\.\\d*)?|\\.\\d+)"
              + "(?:[eE][-+]?\\d+)?(?:[A-Za-z]+|\\s*%)?(?:\\s*\\[[^\\]]*\\])?)"
              + "|(?<name>[A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9]+)*)"
              + "|(?<sign><=|>=|!=|[-−+*×/÷^()<≤>≥=≠,]))");

  /** The parts of a text, and its end. */
  static List<Token> of(String text) throws NotAFormula {
    return ofPlain(text.replaceAll("\\p{Zs}", " "));
  }

  /** Of a text whose spaces are all of one kind; what is pasted has others too. */
  private static List<Token> ofPlain(String text) throws NotAFormula {
    List<Token> tokens = new ArrayList<>();
    Matcher parts = PARTS.matcher(text);
    int end = 0;
    while (!text.substring(end).isBlank()) {
      parts.region(end, text.length());
      if (!parts.lookingAt()) {
        throw unknown(text, end);
      }
      tokens.add(of(parts));
      end = parts.end();
    }
    tokens.add(new Token(Type.END, "", text.stripTrailing().length() + 1));
    return tokens;
  }

  private static Token of(Matcher parts) {
    if (parts.group("number") != null) {
      return new Token(Type.NUMBER, parts.group("number"), parts.start("number") + 1);
    }
    if (parts.group("name") != null) {
      return new Token(Type.NAME, parts.group("name"), parts.start("name") + 1);
    }
    return new Token(Type.SIGN, plain(parts.group("sign")), parts.start("sign") + 1);
  }

  /** People also write signs as they are printed. */
  private static String plain(String sign) {
    return switch (sign) {
      case "−" -> "-";
      case "×" -> "*";
      case "÷" -> "/";
      case "≤" -> "<=";
      case "≥" -> ">=";
      case "≠" -> "!=";
      default -> sign;
    };
  }

  private static NotAFormula unknown(String text, int from) {
    int at = from;
    while (Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    String sign = named(text.codePointAt(at));
    String hint =
        sign.equals("[") ? "a unit stands behind a number and ends with “]”, as in 5 [$/user]" : "";
    return new NotAFormula(at + 1, "“" + sign + "” means nothing here", hint);
  }

  /** A letter, or the number of one that cannot be seen. */
  private static String named(int letter) {
    int type = Character.getType(letter);
    boolean isHidden =
        type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    return isHidden ? String.format("U+%04X", letter) : Character.toString(letter);
  }

  boolean is(String wanted) {
    return type != Type.NUMBER && type != Type.END && text.equals(wanted);
  }

  /** How messages name it. */
  String described() {
    return type == Type.END ? "the end" : "“" + text + "”";
  }
}
