package paydirt.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contrast as the Web Content Accessibility Guidelines 2.2 define it. */
class TokenTest {
  private static final Set<Token> TEXT =
      EnumSet.of(
          Token.FG,
          Token.MUTED,
          Token.FAINT,
          Token.ACCENT,
          Token.GOOD,
          Token.BAD,
          Token.WARN,
          Token.OFF,
          Token.INK,
          Token.S3_TEXT);
  private static final Set<Token> MARKS =
      EnumSet.of(
          Token.GOOD_MARK,
          Token.BAD_MARK,
          Token.WARN_MARK,
          Token.ACCENT_FILL,
          Token.AXIS,
          Token.INK,
          Token.L2,
          Token.S3);

  @ParameterizedTest
  @EnumSource(Theme.class)
  void text_stands_out_from_the_panel(Theme theme) {
    for (Token token : TEXT) {
      assertThat(contrast(token, Token.PANEL, theme)).as(token.id()).isGreaterThanOrEqualTo(4.5);
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void lines_and_marks_stand_out_from_the_panel(Theme theme) {
    for (Token token : MARKS) {
      assertThat(contrast(token, Token.PANEL, theme)).as(token.id()).isGreaterThanOrEqualTo(3.0);
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void the_text_of_a_state_stands_out_from_its_ground(Theme theme) {
    assertThat(contrast(Token.GOOD, Token.GOOD_SUBTLE, theme)).isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(Token.BAD, Token.BAD_SUBTLE, theme)).isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(Token.WARN, Token.WARN_SUBTLE, theme)).isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(Token.OFF, Token.OFF_SUBTLE, theme)).isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(Token.ACCENT, Token.ACCENT_SUBTLE, theme)).isGreaterThanOrEqualTo(4.5);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void white_stands_out_from_the_filled_button(Theme theme) {
    assertThat(contrast(Color.WHITE, theme.color(Token.ACCENT_FILL))).isGreaterThanOrEqualTo(4.5);
  }

  @Test
  void black_on_white_has_the_contrast_of_the_definition() {
    assertThat(contrast(Color.BLACK, Color.WHITE)).isEqualTo(21.0, within(1e-9));
  }

  @Test
  void every_token_has_its_own_name() {
    assertThat(Token.values()).extracting(Token::id).doesNotHaveDuplicates();
  }

  private static double contrast(Token front, Token back, Theme theme) {
    return contrast(theme.color(front), theme.color(back));
  }

  private static double contrast(Color front, Color back) {
    double a = luminance(front);
    double b = luminance(back);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
