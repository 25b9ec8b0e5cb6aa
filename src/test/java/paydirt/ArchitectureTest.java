package paydirt;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import paydirt.fixture.Untidy;

/** The order of the packages, what each may import and why. */
class ArchitectureTest {
  /** Lowest first: a package may use only those before it. */
  private static final List<Layer> ORDER =
      List.of(
          core("unit", "arithmetic of dimensions needs nothing but numbers and text"),
          core("formula", "the algebra is ours: every formula is also a spreadsheet's"),
          core("driver", "a declaration of what a person can set is plain data"),
          core("catalog", "reference data is plain data; files are read further up"),
          core("scenario", "an immutable tree that every face and every trial can share"),
          core("model", "the equations, readable without knowing any library"),
          core("engine", "bit-equal on every machine, so no library's exp and no library's random"),
          core("analysis", "questions to the engine; searches and statistics may be a library's")
              .with("org.hipparchus.."),
          core("methodology", "what the declarations say of themselves, for every face"),
          face("file", "JSON is not ours to parse").with("com.fasterxml.jackson.."),
          face("export", "the formats of other programs come with their libraries"),
          face("chart", "pictures are drawn without a window, for reports and the command line")
              .with("org.jfree.chart..", "org.jfree.data.."),
          face("workspace", "what the window observes; of JavaFX only values that can be watched")
              .with("javafx.beans.."),
          face("cli", "options are not ours to parse, JSON is not ours to write")
              .with("picocli..", "com.fasterxml.jackson.."),
          face("ui", "the window")
              .with("javafx..", "org.jfree..", "atlantafx..", "org.kordamp.ikonli.."));

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("paydirt");

  @TestFactory
  Stream<DynamicTest> each_package_uses_only_those_before_it_and_its_own_libraries() {
    return ORDER.stream()
        .map(layer -> DynamicTest.dynamicTest(layer.name(), () -> layer.imports().check(PROGRAM)));
  }

  @Test
  void every_class_lives_in_a_listed_package() {
    everyClassIsListed().check(PROGRAM);
  }

  @Test
  void only_the_command_line_prints() {
    onlyTheCommandLinePrints().check(PROGRAM);
  }

  @Test
  void the_core_has_no_clock_and_no_randomness_but_the_seed() {
    coreIsDetermined().check(PROGRAM);
  }

  @Test
  void the_core_has_no_file_no_window_and_no_network() {
    coreIsAlone().check(PROGRAM);
  }

  @Test
  void windows_are_written_in_java() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("javafx.fxml..")
        .because("a second language for the window is not checked by the compiler")
        .allowEmptyShould(true)
        .check(PROGRAM);
  }

  @Test
  void each_rule_catches_a_class_that_breaks_it() {
    JavaClasses untidy = new ClassFileImporter().importClasses(Untidy.class);
    Layer fixture = core("fixture", "stands in for a package of the core");

    assertThat(problems(fixture.imports(), untidy)).contains("javafx.scene.Node", "paydirt.Main");
    assertThat(problems(everyClassIsListed(), untidy)).contains("paydirt.fixture.Untidy");
    assertThat(problems(onlyTheCommandLinePrints(), untidy)).contains("java.lang.System.out");
    assertThat(problems(determined(fixture), untidy))
        .contains("currentTimeMillis", "java.time.LocalDate.now", "java.util.Random");
    assertThat(problems(alone(fixture), untidy)).contains("java.awt.Color", "java.nio.file.Path");
  }

  private static String problems(ArchRule rule, JavaClasses classes) {
    return rule.evaluate(classes).getFailureReport().toString();
  }

  private static ArchRule everyClassIsListed() {
    String[] listed =
        Stream.concat(Stream.of("paydirt"), ORDER.stream().map(Layer::packages))
            .toArray(String[]::new);
    return classes()
        .should()
        .resideInAnyPackage(listed)
        .because("a new package is given its place in the order and its reason first");
  }

  private static ArchRule onlyTheCommandLinePrints() {
    return noClasses()
        .that()
        .resideOutsideOfPackages("paydirt", "paydirt.cli..")
        .should()
        .accessFieldWhere(
            describe(
                "it is System.out or System.err",
                (JavaFieldAccess access) ->
                    access.getTargetOwner().isEquivalentTo(System.class)
                        && Set.of("out", "err").contains(access.getName())))
        .orShould()
        .callMethodWhere(
            describe(
                "it prints a stack trace",
                (JavaMethodCall call) ->
                    call.getTargetOwner().isAssignableTo(Throwable.class)
                        && call.getName().equals("printStackTrace")))
        .because("a result is a value; the faces decide where it is shown")
        .allowEmptyShould(true);
  }

  private static ArchRule coreIsDetermined() {
    return determined(coreLayers());
  }

  private static ArchRule determined(Layer... layers) {
    DescribedPredicate<JavaMethodCall> readsTheClock =
        describe(
            "it reads the clock",
            call -> {
              JavaClass owner = call.getTargetOwner();
              boolean ofSystem =
                  owner.isEquivalentTo(System.class)
                      && Set.of("currentTimeMillis", "nanoTime").contains(call.getName());
              boolean ofCalendar =
                  owner.getPackageName().startsWith("java.time")
                      && (call.getName().equals("now") || call.getName().startsWith("system"));
              return ofSystem || ofCalendar;
            });
    return noClasses()
        .that()
        .resideInAnyPackage(packages(layers))
        .should()
        .callMethodWhere(readsTheClock)
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.util\\.(Date|Calendar|Random|SplittableRandom|random\\..*"
                + "|concurrent\\.ThreadLocalRandom)|java\\.security\\.SecureRandom")
        .because("a scenario and its seed give the same numbers on every day and machine")
        .allowEmptyShould(true);
  }

  private static ArchRule coreIsAlone() {
    return alone(coreLayers());
  }

  private static ArchRule alone(Layer... layers) {
    return noClasses()
        .that()
        .resideInAnyPackage(packages(layers))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "java.awt..", "javax.swing..", "javafx..", "java.nio.file..", "java.net..")
                .or(
                    describe(
                        "java.io.File and its streams",
                        type -> type.getName().matches("java\\.io\\.(File.*|RandomAccessFile)"))))
        .because("the core can be used by any face, and tested without one")
        .allowEmptyShould(true);
  }

  private static Layer[] coreLayers() {
    return ORDER.stream().filter(Layer::inCore).toArray(Layer[]::new);
  }

  private static String[] packages(Layer... layers) {
    return Stream.of(layers).map(Layer::packages).toArray(String[]::new);
  }

  private static Layer core(String name, String reason) {
    return new Layer(name, reason, true, List.of());
  }

  private static Layer face(String name, String reason) {
    return new Layer(name, reason, false, List.of());
  }

  /**
   * A package and its sub-packages.
   *
   * @param libraries the packages it may import beyond the JDK
   */
  private record Layer(String name, String reason, boolean inCore, List<String> libraries) {
    Layer with(String... allowed) {
      return new Layer(name, reason, inCore, List.of(allowed));
    }

    String packages() {
      return "paydirt." + name + "..";
    }

    ArchRule imports() {
      Stream<String> lower =
          ORDER.stream().takeWhile(layer -> !layer.name().equals(name)).map(Layer::packages);
      String[] allowed =
          Stream.of(lower, Stream.of(packages(), "java..", "javax.."), libraries.stream())
              .flatMap(packages -> packages)
              .toArray(String[]::new);
      return classes()
          .that()
          .resideInAPackage(packages())
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(allowed)
                  .or(describe("arrays of primitives", ArchitectureTest::isPrimitive)))
          .because(reason)
          .allowEmptyShould(true);
    }
  }

  private static boolean isPrimitive(JavaClass type) {
    return type.getBaseComponentType().isPrimitive();
  }
}
