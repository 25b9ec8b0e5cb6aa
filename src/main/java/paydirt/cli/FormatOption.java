package paydirt.cli;

import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** The option of every command that prints results. */
final class FormatOption {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; text unless given.")
  private Format format = Format.TEXT;

  Format get() {
    return format;
  }

  /** The result in the format that was asked for; only that one is made. */
  String choose(Supplier<String> text, Supplier<String> json, Supplier<String> csv) {
    return switch (format) {
      case TEXT -> text.get();
      case JSON -> json.get();
      case CSV -> csv.get();
    };
  }
}
