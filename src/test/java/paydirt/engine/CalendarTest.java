package paydirt.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class CalendarTest {

  @Test
  void years_are_calendar_years_and_may_be_cut_short() {
    Calendar calendar = new Calendar(YearMonth.of(2026, 11), 15);
    assertThat(calendar.spans(Period.YEAR))
        .containsExactly(
            new Span("2026", 0, 2, false),
            new Span("2027", 2, 12, true),
            new Span("2028", 14, 1, false));
  }

  @Test
  void quarters_are_calendar_quarters_and_may_be_cut_short() {
    Calendar calendar = new Calendar(YearMonth.of(2027, 2), 6);
    assertThat(calendar.spans(Period.QUARTER))
        .containsExactly(
            new Span("Q1 2027", 0, 2, false),
            new Span("Q2 2027", 2, 3, true),
            new Span("Q3 2027", 5, 1, false));
  }

  @Test
  void months_carry_their_year() {
    Calendar calendar = new Calendar(YearMonth.of(2026, 12), 2);
    assertThat(calendar.spans(Period.MONTH))
        .containsExactly(new Span("Dec 2026", 0, 1, true), new Span("Jan 2027", 1, 1, true));
    assertThat(calendar.label(1)).isEqualTo("Jan 2027");
  }
}
