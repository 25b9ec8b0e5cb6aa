package paydirt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import paydirt.fixture.Document;

/**
 * What the README shows of the command line is what it prints: every block that begins with {@code
 * $ paydirt} is run. A line {@code …} stands for lines that are left out. {@code mvn test
 * -Dtest=ReadmeTest -Dpaydirt.goldens=write} writes the blocks again: as many lines as stand before
 * the first {@code …}, or all if there is none.
 */
class ReadmeTest {

  private static final Pattern BLOCK =
      Pattern.compile("(?m)^```text\n\\$ paydirt (.*)\n((?s:.*?))^```$");

  private static final Pattern ARGUMENT = Pattern.compile("'([^']*)'|(\\S+)");
  private static final String LEFT_OUT = "…";

  @Test
  void every_command_prints_what_is_shown() {
    Matcher blocks = BLOCK.matcher(Document.README.text());
    Document.README.hold(
        blocks.replaceAll(
            found ->
                Matcher.quoteReplacement(
                    "```text\n$ paydirt %s\n%s```"
                        .formatted(found.group(1), shown(found.group(1), found.group(2))))));
  }

  @Test
  void the_tour_asks_explains_mends_and_checks() {
    assertThat(BLOCK.matcher(Document.README.text()).results().map(found -> found.group(1)))
        .extracting(command -> command.split(" ", -1)[0])
        .contains("run", "explain", "crossover", "check");
  }

  private static String shown(String command, String before) {
    Terminal answer = Terminal.run(arguments(command));
    List<String> lines = (answer.err() + answer.out()).lines().map(String::stripTrailing).toList();
    List<String> old = before.lines().toList();
    int kept = old.indexOf(LEFT_OUT);
    return String.join("\n", kept < 0 ? lines : cut(lines, kept)) + "\n";
  }

  private static List<String> cut(List<String> lines, int kept) {
    List<String> shown = new ArrayList<>(lines.subList(0, Math.min(kept, lines.size())));
    shown.add(LEFT_OUT);
    return shown;
  }

  private static String[] arguments(String command) {
    return ARGUMENT
        .matcher(command)
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .toArray(String[]::new);
  }
}
