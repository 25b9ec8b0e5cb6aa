package paydirt.workspace;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where a system wants programs to keep what they remember for a person.
 *
 * @param osName the name the system goes by in Java
 * @param environment the environment's variables
 * @param home the person's folder
 */
public record ConfigFolder(String osName, Map<String, String> environment, Path home) {

  public ConfigFolder {
    environment = Map.copyOf(environment);
  }

  /** The folder for Paydirt; it need not exist yet. */
  public Path path() {
    if (osName.startsWith("Windows")) {
      return stated("APPDATA")
          .orElse(home.resolve("AppData").resolve("Roaming"))
          .resolve("Paydirt");
    }
    if (osName.startsWith("Mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("Paydirt");
    }
    return stated("XDG_CONFIG_HOME").orElse(home.resolve(".config")).resolve("paydirt");
  }

  /** A variable that is empty or not a whole path counts as not there. */
  private Optional<Path> stated(String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(text -> !text.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }
}
