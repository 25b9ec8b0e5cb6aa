package paydirt.ui.theme;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import paydirt.chart.Theme;
import paydirt.chart.Token;

/** The colour table written as a style sheet. */
final class ThemeSheet {
  private ThemeSheet() {}

  /** The rule {@code .root} with one looked-up colour per token: {@code -pd-accent: #4549C9}. */
  static String css(Theme theme) {
    StringBuilder css = new StringBuilder(".root {\n");
    for (Token token : Token.values()) {
      css.append("  -pd-").append(token.id()).append(": ").append(token.hex(theme)).append(";\n");
    }
    return css.append("}\n").toString();
  }

  /** The same as an address that a scene can load. */
  static String url(Theme theme) {
    byte[] bytes = css(theme).getBytes(StandardCharsets.UTF_8);
    return "data:text/css;charset=utf-8;base64," + Base64.getEncoder().encodeToString(bytes);
  }
}
