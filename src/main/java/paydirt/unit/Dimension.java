package paydirt.unit;

import java.util.EnumMap;
import java.util.Map;

/**
 * A product of whole powers of base quantities, such as money · user⁻¹.
 *
 * <p>Two numbers may be added or compared only when their dimensions are equal. Shares, factors and
 * counts of months are {@link #NONE}.
 */
public final class Dimension {

  /**
   * The quantities that are never converted into each other. Time within a month (hour) and the
   * year are kept apart.
   */
  public enum Base {
    MONEY("money"),
    USD("USD"),
    TOKEN("token"),
    USER("user"),
    REQUEST("request"),
    CREDIT("credit"),
    PERSON("person"),
    ACCELERATOR("accelerator"),
    REPLICA("replica"),
    HOUR("hour"),
    YEAR("year"),
    FLOP("FLOP"),
    BYTE("byte"),
    PARAMETER("parameter"),
    KILOWATT("kW");

    private final String word;

    Base(String word) {
      this.word = word;
    }
  }

  /** The dimension of pure numbers. */
  public static final Dimension NONE = new Dimension(Map.of());

  /** The powers that are not zero. */
  private final Map<Base, Integer> powers;

  private Dimension(Map<Base, Integer> powers) {
    this.powers = powers;
  }

  /** The dimension of one base quantity. */
  public static Dimension of(Base base) {
    return new Dimension(Map.of(base, 1));
  }

  /** The dimension of a product. */
  public Dimension times(Dimension other) {
    return combine(other, 1);
  }

  /** The dimension of a quotient. */
  public Dimension over(Dimension other) {
    return combine(other, -1);
  }

  private Dimension combine(Dimension other, int sign) {
    Map<Base, Integer> sum = new EnumMap<>(Base.class);
    sum.putAll(powers);
    other.powers.forEach((base, power) -> sum.merge(base, sign * power, Integer::sum));
    sum.values().removeIf(power -> power == 0);
    return new Dimension(sum);
  }

  /** The power of a base quantity: −1 for money in users per money, 0 where it does not occur. */
  public int power(Base base) {
    return powers.getOrDefault(base, 0);
  }

  /** Whether this is the dimension of pure numbers. */
  public boolean isNone() {
    return powers.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Dimension that && powers.equals(that.powers);
  }

  @Override
  public int hashCode() {
    return powers.hashCode();
  }

  /**
   * In words, as error messages show it: {@code money per user}, {@code token per replica·hour},
   * {@code pure number}.
   */
  @Override
  public String toString() {
    String above = side(1);
    String below = side(-1);
    if (below.isEmpty()) {
      return above.isEmpty() ? "pure number" : above;
    }
    return (above.isEmpty() ? "1" : above) + " per " + below;
  }

  private String side(int sign) {
    StringBuilder text = new StringBuilder();
    for (Base base : Base.values()) {
      int power = power(base) * sign;
      for (int i = 0; i < power; i++) {
        text.append(text.isEmpty() ? "" : "·").append(base.word);
      }
    }
    return text.toString();
  }
}
