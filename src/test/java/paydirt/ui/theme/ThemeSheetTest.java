package paydirt.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import paydirt.chart.Theme;
import paydirt.chart.Token;

class ThemeSheetTest {
  @Test
  void every_token_becomes_a_looked_up_colour() {
    assertThat(ThemeSheet.css(Theme.LIGHT)).contains("-pd-accent-fill: #4F53D6;");
    assertThat(ThemeSheet.css(Theme.DARK)).contains("-pd-accent-fill: #5A5EE0;");
  }

  @Test
  void the_style_sheet_names_no_colour_that_is_not_in_the_table() throws IOException {
    String sheet = sheet();
    TreeSet<String> unknown = new TreeSet<>();
    Pattern.compile("(?<![\\w-])-pd-([a-z0-9-]+)")
        .matcher(sheet)
        .results()
        .forEach(name -> unknown.add(name.group(1)));
    Arrays.stream(Token.values()).map(Token::id).forEach(unknown::remove);
    assertThat(unknown).containsExactlyInAnyOrder("tone", "tone-mark", "tone-ground");
  }

  private static String sheet() throws IOException {
    try (var in = ThemeSheet.class.getResourceAsStream("/paydirt/ui/theme/paydirt.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
