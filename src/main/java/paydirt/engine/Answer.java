package paydirt.engine;

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
}
