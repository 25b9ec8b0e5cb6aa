package paydirt.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfigFolderTest {

  private static final Path HOME = Path.of("/home/ada").toAbsolutePath();
  private static final Path ELSEWHERE = Path.of("/elsewhere").toAbsolutePath();

  private static Path folder(String os, Map<String, String> environment) {
    return new ConfigFolder(os, environment, HOME).path();
  }

  @Test
  void linux_keeps_it_in_the_hidden_config_folder() {
    assertThat(folder("Linux", Map.of())).isEqualTo(HOME.resolve(".config/paydirt"));
  }

  @Test
  void linux_goes_by_the_variable_if_it_is_set() {
    assertThat(folder("Linux", Map.of("XDG_CONFIG_HOME", ELSEWHERE.toString())))
        .isEqualTo(ELSEWHERE.resolve("paydirt"));
  }

  @Test
  void a_variable_that_is_empty_or_no_whole_path_counts_as_not_set() {
    assertThat(folder("Linux", Map.of("XDG_CONFIG_HOME", "")))
        .isEqualTo(HOME.resolve(".config/paydirt"));
    assertThat(folder("Linux", Map.of("XDG_CONFIG_HOME", "some/where")))
        .isEqualTo(HOME.resolve(".config/paydirt"));
  }

  @Test
  void windows_keeps_it_in_the_application_data() {
    assertThat(folder("Windows 11", Map.of("APPDATA", ELSEWHERE.toString())))
        .isEqualTo(ELSEWHERE.resolve("Paydirt"));
  }

  @Test
  void windows_without_the_variable_has_its_usual_place() {
    assertThat(folder("Windows 11", Map.of())).isEqualTo(HOME.resolve("AppData/Roaming/Paydirt"));
  }

  @Test
  void macos_keeps_it_in_the_library() {
    assertThat(folder("Mac OS X", Map.of("XDG_CONFIG_HOME", ELSEWHERE.toString())))
        .isEqualTo(HOME.resolve("Library/Application Support/Paydirt"));
  }
}
