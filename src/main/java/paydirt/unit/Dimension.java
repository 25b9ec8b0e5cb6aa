package paydirt.unit;

import java.util.Arrays;

/**
 * A product of whole powers of base quantities, such as money · user⁻¹.
 *
 * <p>Two numbers may be added or compared only when their dimensions are equal. Shares, factors and counts of months are
 * {@link #NONE}.
 */
public final class Dimension {

  /** The quantities that are never converted into each other. Time within a month (hour) and the year are kept apart. */
  public enum Base {
    MONEY("money"),
    USD("USD"),
    TOKEN("token"),
    USER("user"),
    REQUEST("request"),
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
  public static final Dimension NONE = new Dimension(new int[Base.values().length]);

  private final int[] powers;

  private Dimension(int[] powers) {
    this.powers = powers;
  }

  /** The dimension of one base quantity. */
  public static Dimension of(Base base) {
    int[] powers = new int[Base.values().length];
    powers[base.ordinal()] = 1;
    return new Dimension(powers);
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
    int[] sum = powers.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += sign * other.powers[i];
    }
    return new Dimension(sum);
  }

  /** Whether this is the dimension of pure numbers. */
  public boolean isNone() {
    return equals(NONE);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Dimension that && Arrays.equals(powers, that.powers);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(powers);
  }

  /** In words, as error messages show it: {@code money per user}, {@code token per replica·hour}, {@code pure number}. */
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
      int power = powers[base.ordinal()] * sign;
      for (int i = 0; i < power; i++) {
        text.append(text.isEmpty() ? "" : "·").append(base.word);
      }
    }
    return text.toString();
  }
}
