package paydirt.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The known name that somebody most likely meant by one that is not known. */
public final class Nearest {

  private static final int SHORTEST_PREFIX = 3;

  private Nearest() {}

  /**
   * The nearest of the known names: the name is their first words, or few letters differ (up to
   * three, fewer in short names), or one begins with the other, or a path ends with the name.
   */
  public static Optional<String> to(String wanted, Collection<String> known) {
    String plain = plain(wanted);
    Optional<String> begun = shortest(known, name -> name.startsWith(wanted + "-"));
    Optional<String> similar =
        known.stream()
            .filter(name -> distance(plain, plain(name)) <= tolerance(plain))
            .min(Comparator.comparingInt(name -> distance(plain, plain(name))));
    return begun.or(() -> similar).or(() -> shortest(known, name -> extend(plain, plain(name))));
  }

  private static Optional<String> shortest(Collection<String> names, Predicate<String> wanted) {
    return names.stream().filter(wanted).min(Comparator.comparingInt(String::length));
  }

  /** The nearest known name as a hint, {@code did you mean “price”?}; empty if none is near. */
  public static String hint(String wanted, Collection<String> known) {
    return to(wanted, known).map(name -> "did you mean “" + name + "”?").orElse("");
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
  }

  private static int tolerance(String wanted) {
    return Math.max(1, Math.min(3, wanted.length() / 3));
  }

  private static boolean extend(String wanted, String name) {
    return Math.min(wanted.length(), name.length()) >= SHORTEST_PREFIX
        && (name.startsWith(wanted) || wanted.startsWith(name) || name.endsWith("." + wanted));
  }

  /** Letters to insert, remove, replace or swap with their neighbour. */
  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(int[][] cost, String a, String b, int i, int j) {
    int replace = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(replace, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
