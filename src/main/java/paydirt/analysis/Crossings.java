package paydirt.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Where one of two costs overtakes the other, over a range of volumes.
 *
 * <p>Both never fall as the volume grows, though they may jump, as whole replicas do. So between
 * two volumes the one cannot overtake the other if what it costs at the lower already exceeds what
 * the other costs at the higher; every interval of which that is not true is halved, on a log
 * scale. That finds all of them, save two that lie closer together than {@link #CLOSEST}.
 */
final class Crossings {

  /** Two crossings this close, relative to the volume, may cancel unseen. */
  static final double CLOSEST = 1e-3;

  /** Where stairs run along each other there may be thousands; nobody reads so many. */
  static final int MOST = 100;

  /** How exactly a crossing is found, relative to the volume. */
  private static final double EXACTLY = 1e-9;

  /** Costs that differ by less, relative to their size, are the same. */
  private static final double SAME = 1e-12;

  private final DoubleUnaryOperator one;
  private final DoubleUnaryOperator other;
  private final List<Double> found = new ArrayList<>();

  private Crossings(DoubleUnaryOperator one, DoubleUnaryOperator other) {
    this.one = one;
    this.other = other;
  }

  /**
   * What was found.
   *
   * @param volumes from which on another of the two is the cheaper one, rising
   * @param isComplete whether these are all; else there are more above the last
   */
  record Found(List<Double> volumes, boolean isComplete) {}

  /** The two costs at a volume. */
  private record Both(double volume, double one, double other) {
    boolean isOneCheaper() {
      return isCheaper(one, other);
    }

    boolean isSame() {
      return !isCheaper(one, other) && !isCheaper(other, one);
    }
  }

  /** Whether a cost is below another by more than rounding. */
  static boolean isCheaper(double cost, double than) {
    return cost < than - SAME * Math.abs(than);
  }

  /**
   * Where one of two costs overtakes the other.
   *
   * @param one never falls
   * @param other never falls
   * @param low above zero
   */
  static Found between(
      DoubleUnaryOperator one, DoubleUnaryOperator other, double low, double high) {
    Crossings crossings = new Crossings(one, other);
    crossings.search(crossings.at(low), crossings.at(high));
    boolean isComplete = crossings.found.size() <= MOST;
    return new Found(
        List.copyOf(isComplete ? crossings.found : crossings.found.subList(0, MOST)), isComplete);
  }

  private Both at(double volume) {
    return new Both(volume, one.applyAsDouble(volume), other.applyAsDouble(volume));
  }

  private void search(Both low, Both high) {
    if (found.size() > MOST) {
      return;
    }
    boolean isOvertaken = low.isOneCheaper() != high.isOneCheaper();
    boolean cannotBe = low.one > high.other || high.one < low.other;
    double width = high.volume / low.volume - 1;
    if (isOvertaken && width <= EXACTLY) {
      found.add(high.volume);
    } else if (isOvertaken || (!cannotBe && width > CLOSEST)) {
      Both middle = at(Math.sqrt(low.volume * high.volume));
      if (low.isSame() && middle.isSame() && high.isSame()) {
        return;
      }
      search(low, middle);
      search(middle, high);
    }
  }
}
