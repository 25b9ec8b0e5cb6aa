package paydirt.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The shapes of distributions as files name them. */
enum Shape {
  LOGNORMAL,
  NORMAL,
  UNIFORM,
  TRIANGULAR,
  PERT,
  BETA,
  DISCRETE;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> names() {
    return Arrays.stream(values()).map(Shape::word).toList();
  }

  static Optional<Shape> named(String word) {
    return Arrays.stream(values()).filter(shape -> shape.word().equals(word)).findFirst();
  }
}
