package paydirt.chart;

/** Moves labels along a line as little as possible so that none touches another. */
final class Declutter {
  private Declutter() {}

  /**
   * Places for labels that want to stand at {@code wanted}, kept in that order.
   *
   * <p>Least squares under the order and distance constraints (pool adjacent violators), then moved
   * into the bounds. If the labels cannot all fit, their distance shrinks evenly.
   *
   * @param wanted ascending places
   * @param apart least distance between neighbours
   * @param low least place
   * @param high greatest place
   */
  static double[] spread(double[] wanted, double apart, double low, double high) {
    int n = wanted.length;
    double gap = n < 2 ? apart : Math.min(apart, Math.max(0, high - low) / (n - 1));
    double[] mean = new double[n];
    int[] size = new int[n];
    int blocks = 0;
    for (int i = 0; i < n; i++) {
      mean[blocks] = wanted[i] - i * gap;
      size[blocks] = 1;
      blocks++;
      while (blocks > 1 && mean[blocks - 2] > mean[blocks - 1]) {
        int joined = size[blocks - 2] + size[blocks - 1];
        mean[blocks - 2] =
            (mean[blocks - 2] * size[blocks - 2] + mean[blocks - 1] * size[blocks - 1]) / joined;
        size[blocks - 2] = joined;
        blocks--;
      }
    }
    double[] places = new double[n];
    double top = high - Math.max(0, n - 1) * gap;
    int i = 0;
    for (int b = 0; b < blocks; b++) {
      double start = Math.min(Math.max(mean[b], low), Math.max(low, top));
      for (int k = 0; k < size[b]; k++, i++) {
        places[i] = start + i * gap;
      }
    }
    return places;
  }
}
