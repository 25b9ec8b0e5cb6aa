package paydirt.formula;

import java.util.Optional;

/**
 * What a line of each kind may read, and which two kinds may be divided over a quarter or a year.
 */
final class KindRules {

  private final Line line;
  private final Sheet sheet;

  private KindRules(Line line, Sheet sheet) {
    this.line = line;
    this.sheet = sheet;
  }

  static void check(Line line, Sheet sheet) {
    new KindRules(line, sheet).check();
  }

  private void check() {
    switch (line.kind()) {
      case CONSTANT -> constant(line.formula());
      case FLOW, STOCK, OPENING, LEVEL -> monthly(line.formula());
      case RATIO -> ratio(line.formula());
      case OUTCOME -> outcome(line.formula());
    }
  }

  private void constant(Formula formula) {
    if (formula instanceof Lookback || formula instanceof MonthIndex || formula instanceof Whole) {
      throw refused("is constant but depends on the month");
    }
    if (formula instanceof Input input && input.varies()) {
      throw refused("is constant but reads " + input.id() + ", which may vary over time");
    }
    Line read = lineOf(formula);
    if (read != null && read.kind() != Kind.CONSTANT) {
      throw refused("is constant but reads " + read.id() + " (" + read.kind().word() + ")");
    }
    Parts.of(formula).forEach(this::constant);
  }

  private void monthly(Formula formula) {
    if (formula instanceof Whole) {
      throw refused("looks at the whole horizon from inside a month");
    }
    Line read = lineOf(formula);
    if (read != null && read.kind() == Kind.OUTCOME) {
      throw refused(
          "reads the outcome " + read.id() + ", which is known after the last month only");
    }
    if (read != null && read.kind() == Kind.RATIO) {
      throw refused("reads the ratio " + read.id() + ", which may be absent; read its parts");
    }
    Parts.of(formula).forEach(this::monthly);
  }

  private void ratio(Formula formula) {
    Whole.Ratio ratio = (Whole.Ratio) formula;
    Line dividend = lineOf(ratio.dividend());
    Line divisor = lineOf(ratio.divisor());
    if (dividend == null || divisor == null) {
      throw refused("is a ratio and needs two lines");
    }
    if (!dividend.kind().mayBeDividedBy(divisor.kind())) {
      throw refused(
          "divides "
              + dividend.id()
              + " ("
              + dividend.kind().word()
              + ") by "
              + divisor.id()
              + " ("
              + divisor.kind().word()
              + "), which has no meaning over a year");
    }
  }

  private void outcome(Formula formula) {
    Line read = lineOf(formula);
    if (read != null && read.kind() != Kind.OUTCOME && read.kind() != Kind.CONSTANT) {
      throw refused("reads " + read.id() + " without saying in which month");
    }
    if (formula instanceof Lookback || formula instanceof MonthIndex) {
      throw refused("is an outcome but looks back from a month");
    }
    if (formula instanceof Input input && input.varies()) {
      throw refused("reads " + input.id() + ", which may vary, without saying in which month");
    }
    if (formula instanceof Whole.FirstMonth f) {
      month(f.condition());
      outcome(f.from());
    } else if (formula instanceof Whole.Folded f) {
      month(f.of());
    } else if (formula instanceof Whole.ValueAt f) {
      month(f.of());
      outcome(f.month());
    } else if (formula instanceof Whole.Npv f) {
      month(f.of());
      outcome(f.ratePerYear());
    } else if (formula instanceof Whole.Irr f) {
      month(f.of());
    } else if (formula instanceof Whole.Mirr f) {
      month(f.of());
      outcome(f.financePerYear());
      outcome(f.reinvestPerYear());
    } else {
      Parts.of(formula).forEach(this::outcome);
    }
  }

  /**
   * A formula that is folded over the months: anything monthly, or one ratio line, whose absent
   * months are skipped.
   */
  private void month(Formula formula) {
    Line read = lineOf(formula);
    if (read == null || read.kind() != Kind.RATIO) {
      monthly(formula);
    }
  }

  private Line lineOf(Formula formula) {
    if (formula instanceof Line direct) {
      if (!sheet.find(direct.id()).equals(Optional.of(direct))) {
        throw refused("reads " + direct.id() + ", which is not on this sheet");
      }
      return direct;
    }
    if (formula instanceof Reference reference) {
      Line found =
          sheet
              .find(reference.id())
              .orElseThrow(() -> refused("reads " + reference.id() + ", which is not declared"));
      if (!found.dimension().equals(reference.dimension())) {
        throw refused(
            "reads "
                + reference.id()
                + " in "
                + reference.dimension()
                + " but it is in "
                + found.dimension());
      }
      return found;
    }
    return null;
  }

  private IllegalArgumentException refused(String why) {
    return new IllegalArgumentException("line " + line.id() + " " + why);
  }
}
