package paydirt.engine;

import java.util.Arrays;

/** The outcome of every lane: its value in base units, or the code of why there is none. */
final class Answer {

  final double[] values;

  /** {@link Absence.Codes#PRESENT}, or the reason. */
  final int[] codes;

  Answer(int lanes) {
    values = new double[lanes];
    codes = new int[lanes];
  }

  void set(int lane, double value) {
    values[lane] = value;
    codes[lane] = Double.isFinite(value) ? Absence.Codes.PRESENT : Absence.Codes.TOO_LARGE;
  }

  void absent(int lane, int code) {
    codes[lane] = code;
  }

  boolean isPresent(int lane) {
    return codes[lane] == Absence.Codes.PRESENT;
  }

  /** The first lane's answer in many lanes. */
  Answer spread(int lanes) {
    Answer wide = new Answer(lanes);
    Arrays.fill(wide.values, values[0]);
    Arrays.fill(wide.codes, codes[0]);
    return wide;
  }

  /** Takes over the first answers of a block. */
  void take(Answer block, int first, int count) {
    System.arraycopy(block.values, 0, values, first, count);
    System.arraycopy(block.codes, 0, codes, first, count);
  }
}
