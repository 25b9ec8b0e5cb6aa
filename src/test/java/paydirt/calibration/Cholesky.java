package paydirt.calibration;

/** Linear equations with a symmetric, positive definite matrix. */
final class Cholesky {
  private Cholesky() {}

  /** The x for which matrix · x = right, by the factorisation into a lower triangle. */
  static double[] solve(double[][] matrix, double[] right) {
    int size = right.length;
    double[][] lower = new double[size][size];
    double[] x = right.clone();
    for (int j = 0; j < size; j++) {
      for (int k = 0; k <= j; k++) {
        double rest = matrix[j][k];
        for (int m = 0; m < k; m++) {
          rest -= lower[j][m] * lower[k][m];
        }
        lower[j][k] = j == k ? Math.sqrt(rest) : rest / lower[k][k];
      }
      for (int m = 0; m < j; m++) {
        x[j] -= lower[j][m] * x[m];
      }
      x[j] /= lower[j][j];
    }
    for (int j = size - 1; j >= 0; j--) {
      for (int m = j + 1; m < size; m++) {
        x[j] -= lower[m][j] * x[m];
      }
      x[j] /= lower[j][j];
    }
    return x;
  }
}
