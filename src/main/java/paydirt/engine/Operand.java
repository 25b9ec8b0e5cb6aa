package paydirt.engine;

/**
 * Where an operation of a block reads: a row of lanes for each month, or one number for each month
 * that all lanes share.
 */
final class Operand {

  /** By month; months may share a row. Null if all lanes share their numbers. */
  private final double[][] rows;

  /** By month; null if lanes differ. */
  private final double[] shared;

  private Operand(double[][] rows, double[] shared) {
    this.rows = rows;
    this.shared = shared;
  }

  static Operand rows(double[][] rows) {
    return new Operand(rows, null);
  }

  static Operand shared(double[] numbers) {
    return new Operand(null, numbers);
  }

  boolean isRow() {
    return rows != null;
  }

  double[] row(int month) {
    return rows[month];
  }

  double number(int month) {
    return shared[month];
  }

  double at(int month, int lane) {
    return rows != null ? rows[month][lane] : shared[month];
  }

  /** The row, or the shared number written into all lanes of a spare one. */
  double[] row(int month, double[] spare, int lanes) {
    if (rows != null) {
      return rows[month];
    }
    Kernels.fill(spare, shared[month], lanes);
    return spare;
  }
}
