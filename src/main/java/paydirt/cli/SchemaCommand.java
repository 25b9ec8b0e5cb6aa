package paydirt.cli;

import java.util.concurrent.Callable;
import paydirt.file.SchemaWriter;
import paydirt.scenario.Scenario;
import picocli.CommandLine.Command;

/** {@code schema}: what editors and other programs need to know of scenario files. */
@Command(name = "schema", description = "Print the JSON Schema of scenario files.")
final class SchemaCommand implements Callable<Integer> {

  private final Console console;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.print(SchemaWriter.toText(Scenario.SECTION));
    return 0;
  }
}
