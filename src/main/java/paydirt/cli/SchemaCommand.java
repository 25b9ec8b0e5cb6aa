package paydirt.cli;

import java.util.concurrent.Callable;
import paydirt.driver.Section;
import paydirt.file.SchemaWriter;
import picocli.CommandLine.Command;

/** {@code schema}: what editors and other programs need to know of scenario files. */
@Command(name = "schema", description = "Print the JSON Schema of scenario files.")
final class SchemaCommand implements Callable<Integer> {

  private final Section declared;
  private final Console console;

  SchemaCommand(Section declared, Console console) {
    this.declared = declared;
    this.console = console;
  }

  @Override
  public Integer call() {
    console.print(SchemaWriter.toText(declared));
    return 0;
  }
}
