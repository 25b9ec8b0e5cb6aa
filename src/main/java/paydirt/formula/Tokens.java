package paydirt.formula;

import java.util.List;

/** The parts of a formula's text, read one after the other. */
final class Tokens {

  private static final int LONGEST = 2_000;
  private static final int DEEPEST = 100;

  private final List<Token> all;
  private int next;
  private int depth;

  Tokens(String text) throws NotAFormula {
    if (text.isBlank()) {
      throw new NotAFormula(1, "nothing is written", "");
    }
    if (text.length() > LONGEST) {
      throw new NotAFormula(
          LONGEST, "it is longer than " + LONGEST + " letters", "make parts of it lines");
    }
    all = Token.of(text);
  }

  List<Token> all() {
    return all;
  }

  Token peek() {
    return all.get(next);
  }

  boolean isNext(String sign) {
    return peek().is(sign);
  }

  /** The one behind the next. */
  Token second() {
    return all.get(Math.min(next + 1, all.size() - 1));
  }

  Token take() {
    Token token = all.get(next);
    if (token.type() != Token.Type.END) {
      next++;
    }
    return token;
  }

  /** Takes the next if it is this sign. */
  boolean takeIf(String sign) {
    boolean isIt = isNext(sign);
    if (isIt) {
      take();
    }
    return isIt;
  }

  /** Takes the bracket that ends what another began. */
  void close(Token opened) throws NotAFormula {
    if (!takeIf(")")) {
      throw new NotAFormula(
          peek().column(),
          "“)” is expected but " + peek().described() + " stands here",
          "“(” of column " + opened.column() + " is open");
    }
  }

  /** Goes one step into what is nested. */
  void enter() throws NotAFormula {
    depth++;
    if (depth > DEEPEST) {
      throw new NotAFormula(peek().column(), "it is nested too deeply", "make parts of it lines");
    }
  }

  void leave() {
    depth--;
  }
}
