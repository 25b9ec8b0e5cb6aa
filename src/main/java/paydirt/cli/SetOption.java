package paydirt.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The option of every command that reads a scenario. */
final class SetOption {

  @Option(
      names = "--set",
      paramLabel = "ID=VALUE",
      description =
          "Set a driver or a choice; repeatable. Numbers as people write them: 4%%, 250k, $2.50. "
              + "ID*=F multiplies the whole path, ID@13=V changes the step of month 13. "
              + "The name of a record, as in supplies.ID.accelerator=b200, takes its figures but no price "
              + "of an hour.")
  private List<String> assignments = new ArrayList<>();

  List<String> get() {
    return assignments;
  }
}
