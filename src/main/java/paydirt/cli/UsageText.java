package paydirt.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import paydirt.scenario.Nearest;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a sentence how a command was not meant, and what comes nearest to it. */
final class UsageText {

  private final ParameterException problem;
  private final CommandSpec command;

  private UsageText(ParameterException problem) {
    this.problem = problem;
    this.command = problem.getCommandLine().getCommandSpec();
  }

  static String of(ParameterException problem) {
    return new UsageText(problem).sentence();
  }

  private String sentence() {
    if (problem instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      return unknown(unmatched.getUnmatched().get(0));
    }
    if (problem instanceof MissingParameterException missing) {
      // A required option that is misspelt is missing, too; the misspelling says more.
      List<String> unmatched = problem.getCommandLine().getUnmatchedArguments();
      if (!unmatched.isEmpty() && unmatched.get(0).startsWith("-")) {
        return unknown(unmatched.get(0));
      }
      List<String> names = missing.getMissing().stream().map(UsageText::withLabel).toList();
      return listed(names) + (names.size() == 1 ? " is" : " are") + " missing; " + help();
    }
    ArgSpec argument = problem.getArgSpec();
    if (argument != null && problem.getValue() != null) {
      return wrongValue(argument, problem.getValue());
    }
    return problem.getMessage().lines().findFirst().orElse("wrong usage") + "; " + help();
  }

  private static String listed(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  private String unknown(String given) {
    if (given.startsWith("-")) {
      String option = given.replaceFirst("=.*", "");
      List<String> known =
          command.optionsMap().keySet().stream().filter(name -> name.startsWith("--")).toList();
      return "there is no option " + option + "; " + hint(option, known);
    }
    if (!command.subcommands().isEmpty()) {
      return "there is no command “" + given + "”; " + hint(given, command.subcommands().keySet());
    }
    return "“" + given + "” is one argument too many; " + help();
  }

  private String wrongValue(ArgSpec argument, String given) {
    String start = named(argument) + " is “" + given + "” but must be ";
    if (argument.completionCandidates() == null) {
      return start + "a whole number; " + help();
    }
    List<String> known =
        StreamSupport.stream(argument.completionCandidates().spliterator(), false)
            .map(name -> name.toLowerCase(Locale.ROOT))
            .toList();
    return start + "one of " + String.join(", ", known) + "; " + hint(given, known);
  }

  private static String withLabel(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : argument.paramLabel();
  }

  private static String named(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private String hint(String given, Iterable<String> known) {
    List<String> names = StreamSupport.stream(known.spliterator(), false).toList();
    String nearest = Nearest.hint(given, names);
    return nearest.isEmpty() ? help() : nearest;
  }

  private String help() {
    return "see `" + command.qualifiedName() + " --help`";
  }
}
