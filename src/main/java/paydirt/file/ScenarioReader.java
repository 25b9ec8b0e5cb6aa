package paydirt.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import paydirt.driver.Section;
import paydirt.model.FormulaCheck;
import paydirt.scenario.NamedRecords;
import paydirt.scenario.Node;
import paydirt.scenario.Problem;
import paydirt.scenario.Scenario;
import paydirt.scenario.ScenarioCheck;

/**
 * Reads scenario files, in stages; the findings are all those of the first stage that has an error,
 * or the warnings.
 */
public final class ScenarioReader {

  /** The format this program writes. */
  public static final int FORMAT = 3;

  static final String FORMAT_KEY = "format";

  private static final int LARGEST = 10_000_000;

  private final Section root;
  private final Function<Node, List<Problem>> check;
  private final List<Migration> migrations;

  /**
   * @param root the declaration of a whole file
   * @param check what holds a mapped scenario to its limits
   */
  public ScenarioReader(Section root, Function<Node, List<Problem>> check) {
    this(root, check, Migrations.ALL);
  }

  ScenarioReader(Section root, Function<Node, List<Problem>> check, List<Migration> migrations) {
    this.root = root;
    this.check = check;
    this.migrations = List.copyOf(migrations);
  }

  /** A reader of the scenarios this program knows. */
  public static ScenarioReader ofScenarios() {
    return new ScenarioReader(Scenario.SECTION, ScenarioReader::problems);
  }

  /** The records of the program's catalogue that a scenario names. */
  public static NamedRecords namedRecords() {
    return new NamedRecords(CatalogReader::ofProgram, CalibrationReader::ofProgram);
  }

  /**
   * What a scenario's file would be refused for, or warned of. What sections hold against each
   * other is asked when each alone is right, and formulas when the lines they read are.
   */
  public static List<Problem> problems(Node root) {
    Scenario scenario = new Scenario(root);
    List<Problem> problems = problemsWithoutFormulas(scenario);
    if (problems.stream().noneMatch(Problem::isError)) {
      problems.addAll(FormulaCheck.of(scenario));
    }
    return problems;
  }

  /**
   * The same after an edit of a scenario without errors. Its formulas are asked again only if its
   * structure is another, since no number decides what they read.
   */
  public static List<Problem> problemsAfter(Scenario before, Node root) {
    Scenario scenario = new Scenario(root);
    return scenario.structure().equals(before.structure())
        ? problemsWithoutFormulas(scenario)
        : problems(root);
  }

  private static List<Problem> problemsWithoutFormulas(Scenario scenario) {
    List<Problem> problems =
        new ArrayList<>(
            new ScenarioCheck(scenario.months(), scenario.notation()).of(scenario.root()));
    if (problems.stream().noneMatch(Problem::isError)) {
      problems.addAll(scenario.problems());
    }
    return problems;
  }

  /** Reads a file; that it cannot be read is a finding like any other. */
  public Reading read(Path file) {
    Findings findings = new Findings(file.toString());
    try {
      if (Files.size(file) > LARGEST) {
        findings.error(0, "", tooLarge(Files.size(file)));
        return Reading.refused(findings);
      }
      byte[] bytes = Files.readAllBytes(file);
      FileStamp stamp = FileStamp.of(bytes, Files.getLastModifiedTime(file));
      return read(file.toString(), bytes).stamped(stamp);
    } catch (IOException e) {
      findings.error(0, "", "cannot be read: " + FileTrouble.reason(e));
      return Reading.refused(findings);
    }
  }

  /**
   * Reads the bytes of a file.
   *
   * @param name what findings call it
   */
  public Reading read(String name, byte[] bytes) {
    Findings findings = new Findings(name);
    try {
      return read(bytes, findings);
    } catch (Refused e) {
      return Reading.refused(findings);
    }
  }

  private Reading read(byte[] bytes, Findings findings) throws Refused {
    if (bytes.length > LARGEST) {
      findings.error(0, "", tooLarge(bytes.length));
    }
    stopAtErrors(findings);
    JsonTree.Members tree = TreeReader.read(TextDecoder.decode(bytes, findings), findings);
    stopAtErrors(findings);
    List<String> migrated = new ArrayList<>();
    JsonTree.Members current = migrate(tree, findings, migrated);
    Lines lines = new Lines();
    Node stated = new TreeMapper(findings, lines).root(root, current);
    stopAtErrors(findings);
    NamedRecords.Filled filled = namedRecords().fill(stated);
    filled.problems().forEach(problem -> findings.add(lines.of(problem.path()), problem));
    Node node = filled.root();
    check.apply(node).forEach(problem -> findings.add(lines.of(problem.path()), problem));
    stopAtErrors(findings);
    return new Reading(
        Optional.of(node), findings.all(), migrated, Default.of(stated, node), Optional.empty());
  }

  private static void stopAtErrors(Findings findings) throws Refused {
    if (findings.hasErrors()) {
      throw new Refused();
    }
  }

  private static String tooLarge(long bytes) {
    return "has " + bytes + " bytes but a scenario has at most " + LARGEST;
  }

  private JsonTree.Members migrate(JsonTree.Members tree, Findings findings, List<String> sentences)
      throws Refused {
    int format = format(tree, findings);
    JsonTree.Members current = tree;
    for (Migration migration : migrations) {
      if (migration.from() >= format) {
        current = migration.change().apply(current);
        sentences.add(
            "format "
                + migration.from()
                + " to "
                + (migration.from() + 1)
                + ": "
                + migration.sentence());
      }
    }
    return current;
  }

  private static int format(JsonTree.Members tree, Findings findings) throws Refused {
    JsonTree stated = tree.find(FORMAT_KEY).orElse(null);
    if (stated == null) {
      findings.error(
          tree.line(), FORMAT_KEY, "is missing", "begin the file with \"format\": " + FORMAT);
    } else if (!(stated instanceof JsonTree.Figure number)
        || number.value() < 1
        || number.value() != Math.rint(number.value())) {
      findings.error(
          stated.line(),
          FORMAT_KEY,
          "is " + stated.describe() + " but must be a whole number from 1 to " + FORMAT);
    } else if (number.value() > FORMAT) {
      findings.error(
          stated.line(),
          FORMAT_KEY,
          NumberText.of(number.value())
              + " is newer than "
              + FORMAT
              + ", which this program writes",
          "open the file with the newer Paydirt that wrote it");
    } else {
      return (int) number.value();
    }
    throw new Refused();
  }
}
