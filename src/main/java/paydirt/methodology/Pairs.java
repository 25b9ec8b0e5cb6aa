package paydirt.methodology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Rows of decisions such that any two options that can stand together do so in at least one row.
 *
 * <p>All combinations of forty decisions are too many to look at; all pairs take a few dozen rows.
 * Each row begins with a pair that is still missing and takes, decision by decision, the option
 * that brings most others. Nothing is drawn, so the rows are the same on every machine.
 */
final class Pairs {

  private static final int OPEN = -1;

  /** A decision has no meaning where what it needs is not given. */
  static final int NOT_ASKED = -2;

  /**
   * A decision to be made.
   *
   * @param group pairs are wanted with decisions of the same group only
   * @param options how many there are
   * @param needs what must be decided for this one to be asked; on decisions before it only
   */
  record Decision(String group, int options, List<Need> needs) {
    Decision {
      needs = List.copyOf(needs);
    }
  }

  /** Holds where another decision stands at one of some options. */
  record Need(int decision, Set<Integer> options) {
    Need {
      options = Set.copyOf(options);
    }

    boolean is(int asked, int option) {
      return decision == asked && options.contains(option);
    }
  }

  private final List<Decision> decisions;
  private final boolean[][][][] seen;

  /** How many options of other decisions each decision is to be paired with. */
  private final int[] partners;

  /** How many of these each option was paired with. */
  private final int[][] met;

  private Pairs(List<Decision> decisions) {
    this.decisions = decisions;
    int count = decisions.size();
    seen = new boolean[count][][][];
    partners = new int[count];
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < count; j++) {
        partners[i] += areWanted(i, j) ? decisions.get(j).options() : 0;
      }
    }
    met = decisions.stream().map(each -> new int[each.options()]).toArray(int[][]::new);
    for (int i = 0; i < count; i++) {
      seen[i] = new boolean[decisions.get(i).options()][i][];
      for (boolean[][] ofOption : seen[i]) {
        for (int j = 0; j < i; j++) {
          ofOption[j] = new boolean[decisions.get(j).options()];
        }
      }
    }
  }

  /** The rows: for each decision an option, 0-based, or {@link #NOT_ASKED}. */
  static List<int[]> of(List<Decision> decisions) {
    return new Pairs(decisions).rows();
  }

  private List<int[]> rows() {
    List<int[]> rows = new ArrayList<>();
    for (int i = 0; i < decisions.size(); i++) {
      for (int a = 0; a < decisions.get(i).options(); a++) {
        for (int j = 0; j < i; j++) {
          for (int b = 0; b < decisions.get(j).options(); b++) {
            if (areWanted(i, j) && !seen[i][a][j][b]) {
              int[] row = begun();
              // Two options that exclude each other make no row.
              if (take(row, j, b) && take(row, i, a)) {
                rows.add(filled(row));
              }
            }
          }
        }
      }
    }
    return rows;
  }

  private boolean areWanted(int one, int other) {
    return one != other && decisions.get(one).group().equals(decisions.get(other).group());
  }

  private int[] begun() {
    int[] row = new int[decisions.size()];
    Arrays.fill(row, OPEN);
    return row;
  }

  /** Decides and gives what the decision needs; false if something else is decided already. */
  private boolean take(int[] row, int decision, int option) {
    if (row[decision] != OPEN) {
      return row[decision] == option;
    }
    row[decision] = option;
    for (Need need : decisions.get(decision).needs()) {
      int given = row[need.decision()];
      boolean isGiven = given != OPEN;
      if (isGiven && !need.options().contains(given)) {
        return false;
      }
      if (!isGiven && need.options().stream().sorted().noneMatch(any -> take(row, need, any))) {
        return false;
      }
    }
    return true;
  }

  private boolean take(int[] row, Need need, int option) {
    return take(row, need.decision(), option);
  }

  private int[] filled(int[] row) {
    for (int i = 0; i < row.length; i++) {
      if (!isAsked(row, i)) {
        row[i] = NOT_ASKED;
      } else if (row[i] == OPEN) {
        row[i] = best(row, i);
      }
    }
    for (int i = 0; i < row.length; i++) {
      for (int j = 0; j < i; j++) {
        if (row[i] >= 0 && row[j] >= 0 && areWanted(i, j) && !seen[i][row[i]][j][row[j]]) {
          seen[i][row[i]][j][row[j]] = true;
          met[i][row[i]]++;
          met[j][row[j]]++;
        }
      }
    }
    return row;
  }

  private boolean isAsked(int[] row, int decision) {
    return decisions.get(decision).needs().stream()
        .allMatch(need -> need.options().contains(row[need.decision()]));
  }

  /**
   * The option that brings most pairs with what is decided; of equals the one with most pairs ahead
   * of it.
   */
  private int best(int[] row, int decision) {
    int best = 0;
    int most = -1;
    int mostAhead = -1;
    for (int option = 0; option < decisions.get(decision).options(); option++) {
      int brings = brought(row, decision, option);
      int ahead = ahead(decision, option);
      if (brings > most || (brings == most && ahead > mostAhead)) {
        most = brings;
        mostAhead = ahead;
        best = option;
      }
    }
    return best;
  }

  private int brought(int[] row, int decision, int option) {
    int brings = 0;
    for (int other = 0; other < row.length; other++) {
      if (row[other] >= 0
          && areWanted(decision, other)
          && isNew(decision, option, other, row[other])) {
        brings++;
      }
    }
    return brings;
  }

  private boolean isNew(int one, int option, int other, int otherOption) {
    return one > other
        ? !seen[one][option][other][otherOption]
        : !seen[other][otherOption][one][option];
  }

  /** Pairs not met yet: of an option, and of the decisions that are asked only with it. */
  private int ahead(int decision, int option) {
    int ahead = missing(decision, option);
    for (int other = 0; other < decisions.size(); other++) {
      if (decisions.get(other).needs().stream().anyMatch(need -> need.is(decision, option))) {
        for (int any = 0; any < decisions.get(other).options(); any++) {
          ahead += missing(other, any);
        }
      }
    }
    return ahead;
  }

  private int missing(int decision, int option) {
    return partners[decision] - met[decision][option];
  }
}
