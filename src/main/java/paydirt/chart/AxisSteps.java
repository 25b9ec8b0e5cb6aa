package paydirt.chart;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where the ticks of an axis stand and what they say; no drawing. */
final class AxisSteps {
  private static final double ROOM_FOR_MONTH_NAMES = 500;
  private static final double WIDEST_YEAR_LABEL = 34;
  private static final double WIDEST_MONTH_LABEL = 34;

  private AxisSteps() {}

  /** A tick: its place on the axis in the axis's unit, and its text. */
  record Step(double at, String text) {}

  /**
   * The smallest of 1, 2, 5 times a power of ten of which steps stand far enough apart.
   *
   * @param span length of the axis in its unit, above 0
   * @param pixels length of the axis in pixels
   * @param apart least distance of two ticks in pixels
   */
  static double round(double span, double pixels, double apart) {
    double least = span * apart / Math.max(pixels, apart);
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    for (double factor : new double[] {1, 2, 5}) {
      if (factor * power >= least * (1 - 1e-9)) {
        return factor * power;
      }
    }
    return 10 * power;
  }

  /**
   * The step of a scale: ticks stand as far apart as one likes, or closer where fewer than three
   * would be left of them, which tell no scale.
   *
   * @param low lower end
   * @param high upper end, above the lower
   * @param pixels length of the axis in pixels
   * @param apart distance of two ticks in pixels that one likes
   * @param close least distance, at which texts do not touch
   */
  static double step(double low, double high, double pixels, double apart, double close) {
    double step = round(high - low, pixels, apart);
    return lastWithin(high, step) - firstWithin(low, step) < 2
        ? round(high - low, pixels, close)
        : step;
  }

  /** The number of the first tick that is not below the lower end of a scale. */
  static long firstWithin(double low, double step) {
    return (long) Math.ceil(low / step - 1e-9);
  }

  /** The number of the last tick that is not above the upper end of a scale. */
  static long lastWithin(double high, double step) {
    return (long) Math.floor(high / step + 1e-9);
  }

  /**
   * The values of 1, 2 and 5 times powers of ten in a range, or of 1 and 3 times, or the powers
   * alone, or fewer: as many as stand far enough apart where equal ratios do.
   *
   * @param low lower end, above 0
   * @param high upper end, above the lower
   * @param pixels length of the axis in pixels
   * @param apart least distance of two ticks in pixels
   */
  static List<Double> ratios(double low, double high, double pixels, double apart) {
    double perDecade = pixels / Math.log10(high / low);
    List<Double> factors =
        perDecade * Math.log10(2) >= apart
            ? List.of(1.0, 2.0, 5.0)
            : perDecade * Math.log10(3) >= apart ? List.of(1.0, 3.0) : List.of(1.0);
    int every = (int) Math.max(1, Math.ceil(apart / perDecade));
    List<Double> values = new ArrayList<>();
    for (int power = (int) Math.floor(Math.log10(low)); Math.pow(10, power) <= high; power++) {
      for (double factor : factors) {
        double value = factor * Math.pow(10, power);
        if (value >= low && value <= high && Math.floorMod(power, every) == 0) {
          values.add(value);
        }
      }
    }
    return values;
  }

  /**
   * The month ticks: January tells the year; July and, where there is room, April and October tell
   * the month. Years are left out where they would touch.
   *
   * @param first calendar month of month 0
   * @param months how many months there are
   * @param pixels length of the axis
   */
  static List<Step> months(YearMonth first, int months, double pixels) {
    double perMonth = pixels / Math.max(1, months - 1);
    int everyYears = 1;
    while (perMonth * 12 * everyYears < WIDEST_YEAR_LABEL) {
      everyYears = everyYears == 1 ? 2 : everyYears == 2 ? 5 : everyYears * 2;
    }
    boolean named = pixels >= ROOM_FOR_MONTH_NAMES || months <= 24;
    boolean halves = named && perMonth * 6 >= WIDEST_MONTH_LABEL;
    boolean quarters = named && months <= 36 && perMonth * 3 >= WIDEST_MONTH_LABEL;
    List<Step> steps = new ArrayList<>();
    for (int m = 0; m < months; m++) {
      YearMonth month = first.plusMonths(m);
      int of = month.getMonthValue();
      if (of == 1) {
        if (month.getYear() % everyYears == 0) {
          steps.add(new Step(m, Integer.toString(month.getYear())));
        }
      } else if ((halves && of == 7) || (quarters && of % 3 == 1)) {
        steps.add(new Step(m, month.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH)));
      }
    }
    return steps;
  }
}
