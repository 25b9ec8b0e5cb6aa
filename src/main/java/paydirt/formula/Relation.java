package paydirt.formula;

import java.util.Arrays;
import java.util.Optional;

/** The comparisons that the text of a formula can make. */
enum Relation {
  LESS("<", "below"),
  AT_MOST("<=", "at most"),
  GREATER(">", "above"),
  AT_LEAST(">=", "at least"),
  EQUAL("=", "equal to"),
  UNEQUAL("!=", "other than");

  private final String sign;
  private final String words;

  Relation(String sign, String words) {
    this.sign = sign;
    this.words = words;
  }

  static Optional<Relation> of(Token token) {
    return Arrays.stream(values()).filter(relation -> token.is(relation.sign)).findFirst();
  }

  /** What must hold, in words: {@code at least}. */
  String words() {
    return words;
  }

  Formula of(Formula a, Formula b) {
    return switch (this) {
      case LESS -> a.lessThan(b);
      case AT_MOST -> a.atMost(b);
      case GREATER -> a.greaterThan(b);
      case AT_LEAST -> a.atLeast(b);
      case EQUAL -> a.equalTo(b);
      case UNEQUAL -> a.equalTo(b).complement();
    };
  }
}
