package paydirt;

import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.Platform;
import paydirt.cli.Cli;
import paydirt.file.ShippedScenarios;
import paydirt.ui.PaydirtApp;

/**
 * Where the program starts: with arguments the command line, without any the window, and where no
 * window can open the example in figures.
 *
 * <p>It does not extend {@link Application}, because the launcher refuses such a class when JavaFX
 * lies on the class path, as it does beside a plain jar.
 */
public final class Main {
  private static final Logger JAVAFX_LOG = Logger.getLogger("javafx");

  private Main() {}

  /**
   * Runs a command or opens the window.
   *
   * @param args a command of the command line with its options; nothing, or a scenario file alone,
   *     for the window
   */
  public static void main(String[] args) {
    if (args.length > 0 && !namesScenario(args)) {
      System.exit(runCommand(args));
    }
    prepareToolkit();
    try {
      // Started apart from the application, so that its failure cannot be taken for a fault of
      // ours.
      Platform.startup(() -> {});
    } catch (RuntimeException | LinkageError unavailable) {
      System.err.println(
          "No window can be opened here ("
              + unavailable.getMessage()
              + "), so here is the example in figures; `java -jar target/paydirt.jar run heron-lab`,"
              + " after `mvn package`, prints it without one.");
      System.exit(printExample());
    }
    Application.launch(PaydirtApp.class, args);
  }

  /** A file alone is what a desktop passes when a person opens it: the window shows it. */
  private static boolean namesScenario(String... args) {
    return args.length == 1 && args[0].endsWith(".json");
  }

  /** Hands a command to the command line and returns its exit code. */
  private static int runCommand(String... args) {
    return new Cli(ShippedScenarios.ofProgram()).run(args, System.out, System.err);
  }

  /** Prints verdict, metrics and yearly table of the example and returns the exit code. */
  private static int printExample() {
    return new Cli(ShippedScenarios.ofProgram()).printExample(System.out, System.err);
  }

  private static void prepareToolkit() {
    // Sub-pixel text has coloured fringes on scaled screens and in pictures of the window.
    if (System.getProperty("prism.lcdtext") == null) {
      System.setProperty("prism.lcdtext", "false");
    }
    // Said at every start from a class path, which is how we mean to start.
    JAVAFX_LOG.setFilter(
        message -> !message.getMessage().startsWith("Unsupported JavaFX configuration"));
  }
}
