package paydirt.driver;

import java.util.Optional;
import java.util.OptionalDouble;
import paydirt.formula.Input;
import paydirt.unit.Notation;
import paydirt.unit.Unit;

/**
 * A number that a person can set, declared once with everything that is known of it.
 *
 * <p>Limits are hard; the usual range is where values are expected, and outside it the program
 * warns and still computes. A driver without a default must be given; an optional one may be left
 * "not entered", and then what needs it is absent.
 *
 * <p>Example: {@code Driver.of("churn", SHARE.monthly()).label("Churn").limits(0, 1).usual(0.02,
 * 0.08).standard(0.04)}.
 */
public final class Driver implements Field {

  private final String key;
  private final Unit unit;
  private final String label;
  private final String doc;
  private final double least;
  private final double most;
  private final double usualLow;
  private final double usualHigh;
  private final OptionalDouble standard;
  private final Optional<Distribution> spread;
  private final boolean optional;
  private final boolean varies;
  private final boolean whole;
  private final boolean partOfAll;
  private final Optional<Source> source;
  private final Optional<Condition> condition;

  private Driver(Draft draft) {
    this.key = draft.key;
    this.unit = draft.unit;
    this.label = draft.label;
    this.doc = draft.doc;
    this.least = draft.least;
    this.most = draft.most;
    this.usualLow = draft.usualLow;
    this.usualHigh = draft.usualHigh;
    this.standard = draft.standard;
    this.spread = draft.spread;
    this.optional = draft.optional;
    this.varies = draft.varies;
    this.whole = draft.whole;
    this.partOfAll = draft.partOfAll;
    this.source = draft.source;
    this.condition = draft.condition;
    checkDeclaration();
  }

  private void checkDeclaration() {
    if (!key.matches("[a-z][A-Za-z0-9]*")) {
      throw new IllegalArgumentException(
          "driver key “" + key + "” must be letters and digits, a small letter first");
    }
    if (!(least <= usualLow && usualLow <= usualHigh && usualHigh <= most)) {
      throw new IllegalArgumentException(
          "driver "
              + key
              + ": the usual range "
              + usualLow
              + " to "
              + usualHigh
              + " must lie within the limits "
              + least
              + " to "
              + most);
    }
    standard.ifPresent(
        value -> {
          if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(
                "driver " + key + ": the default " + value + " is outside its limits");
          }
          if (whole && value != Math.rint(value)) {
            throw new IllegalArgumentException(
                "driver " + key + ": the default " + value + " is not whole");
          }
        });
  }

  /** Begins a declaration; end it with {@link Draft#doc}. */
  public static Draft of(String key, Unit unit) {
    return new Draft(key, unit);
  }

  /** A declaration in the making. */
  public static final class Draft {
    private final String key;
    private final Unit unit;
    private String label = "";
    private String doc = "";
    private double least;
    private double most = 1e15;
    private double usualLow = Double.NaN;
    private double usualHigh = Double.NaN;
    private OptionalDouble standard = OptionalDouble.empty();
    private Optional<Distribution> spread = Optional.empty();
    private boolean optional;
    private boolean varies = true;
    private boolean whole;
    private boolean partOfAll;
    private Optional<Source> source = Optional.empty();
    private Optional<Condition> condition = Optional.empty();

    private Draft(String key, Unit unit) {
      this.key = key;
      this.unit = unit;
    }

    /** What people call it. */
    public Draft label(String text) {
      this.label = text;
      return this;
    }

    /** The least and the greatest value that can be entered, in the driver's unit. */
    public Draft limits(double low, double high) {
      this.least = low;
      this.most = high;
      return this;
    }

    /** The range in which the value is expected. */
    public Draft usual(double low, double high) {
      this.usualLow = low;
      this.usualHigh = high;
      return this;
    }

    /** The default. */
    public Draft standard(double value) {
      this.standard = OptionalDouble.of(value);
      return this;
    }

    /** How uncertain the default is, where its source says so. */
    public Draft spread(Distribution distribution) {
      this.spread = Optional.of(distribution);
      return this;
    }

    /** It may be left "not entered"; what needs it is then absent. */
    public Draft optional() {
      this.optional = true;
      return this;
    }

    /** It holds for the whole horizon and cannot step or change over time. */
    public Draft fixed() {
      this.varies = false;
      return this;
    }

    /** It is a count: fractions are refused. */
    public Draft whole() {
      this.whole = true;
      return this;
    }

    /** It is a share, and those of all items of its list make 100 % in every month. */
    public Draft partOfAll() {
      this.partOfAll = true;
      return this;
    }

    /** Where the default and the usual range come from. */
    public Draft source(Source where) {
      this.source = Optional.of(where);
      return this;
    }

    /** It matters only where a choice of the same section stands at one of some options. */
    public Draft when(Choice choice, Choice.Option... any) {
      this.condition = Optional.of(new Condition(choice, any));
      return this;
    }

    /** Ends the declaration with what the number is, in a sentence or two. */
    public Driver doc(String text) {
      this.doc = text;
      if (Double.isNaN(usualLow)) {
        usualLow = least;
        usualHigh = most;
      }
      return new Driver(this);
    }
  }

  /**
   * This driver at a path, as formulas read it: id {@code path.key}, labelled with the item it
   * belongs to.
   */
  public Input at(String path, String item) {
    return new Input(path + "." + key, label, item, unit, least > 0, varies);
  }

  /**
   * What is wrong with a number for this driver, as the end of a sentence that begins with its
   * path; empty if nothing is.
   *
   * <p>Example: {@code is −3 $/user·mo but must be at least 0}.
   */
  public Optional<String> complaint(double value, Notation notation) {
    if (!Double.isFinite(value)) {
      return Optional.of("is " + value + " but must be a finite number");
    }
    String is = "is " + notation.exactWithUnit(value, unit) + " but must be ";
    if (value < least) {
      return Optional.of(is + "at least " + notation.exact(least, unit));
    }
    if (value > most) {
      return Optional.of(is + "at most " + notation.exact(most, unit));
    }
    if (whole && value != Math.rint(value)) {
      return Optional.of(is + "a whole number");
    }
    return Optional.empty();
  }

  /** Whether a value lies where it is expected. */
  public boolean isUsual(double value) {
    return value >= usualLow && value <= usualHigh;
  }

  public Unit unit() {
    return unit;
  }

  /** The least value that can be entered. */
  public double least() {
    return least;
  }

  /** The greatest value that can be entered. */
  public double most() {
    return most;
  }

  public double usualLow() {
    return usualLow;
  }

  public double usualHigh() {
    return usualHigh;
  }

  /** The default; empty if the driver must be given, or is not entered by default. */
  public OptionalDouble standard() {
    return standard;
  }

  /** The default as a value, with its spread; empty where there is none. */
  public Optional<Value> standardValue() {
    return standard.isPresent()
        ? Optional.of(Value.of(standard.getAsDouble()).spread(spread))
        : Optional.empty();
  }

  public boolean isOptional() {
    return optional;
  }

  public boolean varies() {
    return varies;
  }

  public boolean isWhole() {
    return whole;
  }

  /** Whether it is a share that makes 100 % with those of the other items of its list. */
  public boolean isPartOfAll() {
    return partOfAll;
  }

  /** Where the default and the usual range come from. */
  public Optional<Source> source() {
    return source;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String doc() {
    return doc;
  }

  @Override
  public Optional<Condition> condition() {
    return condition;
  }

  @Override
  public String toString() {
    return "driver " + key;
  }
}
