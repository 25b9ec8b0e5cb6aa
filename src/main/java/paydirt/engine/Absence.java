package paydirt.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Why there is no number.
 *
 * @param reason as a sentence, such as {@code no revenue}
 * @param never whether it did not happen within the horizon, which ranks after the last month
 */
record Absence(String reason, boolean never) {

  static final Absence TOO_LARGE = new Absence("too large to compute", false);

  /** Reasons by code, so that a block of trials keeps whole numbers. */
  static final class Codes {

    static final int PRESENT = 0;
    static final int TOO_LARGE = 1;

    private final List<Absence> absences;

    Codes() {
      absences = new ArrayList<>();
      absences.add(null);
      absences.add(Absence.TOO_LARGE);
    }

    /** A copy that can grow on its own. */
    Codes(Codes other) {
      absences = new ArrayList<>(other.absences);
    }

    int of(String reason, boolean never) {
      Absence absence = new Absence(reason, never);
      int known = absences.indexOf(absence);
      if (known > 0) {
        return known;
      }
      absences.add(absence);
      return absences.size() - 1;
    }

    Absence get(int code) {
      return absences.get(code);
    }
  }
}
