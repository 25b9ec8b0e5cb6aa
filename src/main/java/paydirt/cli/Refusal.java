package paydirt.cli;

import java.util.List;

/** A command cannot be carried out, for reasons that a person can mend. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  /** What is at fault; its number is the exit code. */
  enum Fault {
    SCENARIO(1),
    USAGE(2);

    private final int exitCode;

    Fault(int exitCode) {
      this.exitCode = exitCode;
    }
  }

  private final Fault fault;
  private final List<String> sentences;

  private Refusal(Fault fault, List<String> sentences) {
    super(String.join("; ", sentences));
    this.fault = fault;
    this.sentences = List.copyOf(sentences);
  }

  /** The scenario, a file or a result is at fault. */
  static Refusal ofScenario(List<String> sentences) {
    return new Refusal(Fault.SCENARIO, sentences);
  }

  /** The command is not meant like this. */
  static Refusal ofUsage(String sentence) {
    return new Refusal(Fault.USAGE, List.of(sentence));
  }

  int exitCode() {
    return fault.exitCode;
  }

  /** One for each thing that is wrong. */
  List<String> sentences() {
    return sentences;
  }
}
