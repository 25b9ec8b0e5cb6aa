package paydirt.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void the_caret_stands_below_the_column() {
    assertThat(new Excerpt("cash + 5", 6).pointed()).isEqualTo("cash + 5\n     ^");
    assertThat(new Excerpt("(a", 3).pointed()).isEqualTo("(a\n  ^");
  }

  @Test
  void of_a_long_text_the_part_around_it_is_shown() {
    String text = "a".repeat(100) + "!" + "b".repeat(100);

    assertThat(new Excerpt(text, 101).pointed())
        .isEqualTo("…" + "a".repeat(40) + "!" + "b".repeat(31) + "…\n" + " ".repeat(41) + "^");
  }

  @Test
  void what_takes_no_place_of_its_own_is_shown_as_one_that_does() {
    assertThat(new Excerpt("a\n\tb\u0000\u202ec", 5).pointed()).isEqualTo("a  b··c\n    ^");
  }
}
