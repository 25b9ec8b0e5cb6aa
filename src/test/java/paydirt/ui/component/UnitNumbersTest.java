package paydirt.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import paydirt.unit.Notation;
import paydirt.unit.Unit;

class UnitNumbersTest {
  private final UnitNumbers shares = new UnitNumbers(new Notation("USD"), Unit.SHARE);
  private final UnitNumbers money = new UnitNumbers(new Notation("USD"), Unit.MONEY);

  @Test
  void a_share_is_typed_and_shown_in_percent() {
    assertThat(shares.read("4.1")).isEqualTo(new NumberText.Value(0.041));
    assertThat(shares.write(0.041)).isEqualTo("4.1");
  }

  @Test
  void money_is_typed_short_and_shown_with_every_digit() {
    assertThat(money.read("$1.5m")).isEqualTo(new NumberText.Value(1_500_000));
    assertThat(money.write(1_500_000)).isEqualTo("1,500,000");
    assertThat(money.brief(1_500_000)).isEqualTo("1.5M");
  }

  @Test
  void nothing_typed_is_nothing_entered() {
    assertThat(money.read("  ")).isEqualTo(new NumberText.Nothing());
  }

  @Test
  void nonsense_is_told_with_its_reason() {
    assertThat(money.read("4,1,0")).isInstanceOf(NumberText.Unreadable.class);
  }
}
