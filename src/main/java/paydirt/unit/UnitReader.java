package paydirt.unit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a unit from its symbol: factors joined by {@code ·}, {@code -} or {@code *}, then, after a
 * {@code /}, those it is counted by. {@code mo} says that an amount is a month's and changes
 * nothing.
 */
final class UnitReader {

  private static final List<Unit> NAMED =
      List.of(
          Unit.SHARE,
          Unit.MONTHS,
          Unit.MONTH,
          Unit.USD,
          Unit.TOKEN,
          Unit.MILLION_TOKENS,
          Unit.BILLION_TOKENS,
          Unit.USER,
          Unit.REQUEST,
          Unit.PERSON,
          Unit.ACCELERATOR,
          Unit.REPLICA,
          Unit.HOUR,
          Unit.SECOND,
          Unit.YEAR,
          Unit.FLOP,
          Unit.TERAFLOP,
          Unit.BYTE,
          Unit.GIGABYTE,
          Unit.PARAMETER,
          Unit.BILLION_PARAMETERS,
          Unit.KILOWATT,
          Unit.KILOWATT.times(Unit.HOUR).scaled(1, "kWh"));

  private final Map<String, Unit> known = new LinkedHashMap<>();

  UnitReader(Notation notation) {
    NAMED.forEach(unit -> known.put(unit.symbol(), unit));
    NAMED.forEach(unit -> known.put(notation.symbol(unit), unit));
    known.put(notation.currencySymbol().strip(), Unit.MONEY);
    known.putIfAbsent(notation.currency(), Unit.MONEY);
  }

  Optional<Unit> read(String text) {
    String[] sides = text.strip().split("\\s*/\\s*", -1);
    Optional<Unit> unit = above(sides[0]);
    for (int i = 1; i < sides.length; i++) {
      for (String factor : sides[i].split("\\s*[·*-]\\s*", -1)) {
        unit = unit.flatMap(soFar -> by(soFar, factor));
      }
    }
    return unit;
  }

  private Optional<Unit> above(String factors) {
    if (factors.isEmpty() || factors.equals("1")) {
      return Optional.of(Unit.PURE);
    }
    Optional<Unit> product = Optional.empty();
    for (String factor : factors.split("\\s*[·*-]\\s*", -1)) {
      Optional<Unit> next = Optional.ofNullable(known.get(factor));
      if (next.isEmpty()) {
        return Optional.empty();
      }
      product = product.map(soFar -> soFar.times(next.get())).or(() -> next);
    }
    return product;
  }

  private Optional<Unit> by(Unit unit, String factor) {
    return switch (factor) {
      case "mo" -> Optional.of(unit.monthly());
      case "day" -> Optional.of(unit.daily());
      default -> Optional.ofNullable(known.get(factor)).map(unit::per);
    };
  }
}
