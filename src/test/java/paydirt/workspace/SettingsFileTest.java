package paydirt.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {

  @TempDir Path folder;

  private SettingsFile start() {
    return new SettingsFile(folder.resolve("config"));
  }

  private Path file() {
    return folder.resolve("config").resolve("settings.properties");
  }

  private void write(String text) throws Exception {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), text);
  }

  @Test
  void a_first_start_has_the_defaults_and_no_trouble() {
    assertThat(start().settings().get()).isEqualTo(Settings.DEFAULTS);
    assertThat(start().trouble().get()).isEmpty();
  }

  @Test
  void everything_is_remembered_at_the_next_start() {
    SettingsFile first = start();
    first.change(s -> s.withTheme(Settings.Theme.DARK));
    first.change(s -> s.withWindow(new Settings.WindowSize(1280, 720.5, true)));
    first.change(s -> s.withPane("drivers", true));
    first.change(s -> s.withRecentFile(folder.resolve("Küche #1 = x.json")));
    first.change(s -> s.withRecentFile(folder.resolve("b.json")));

    Settings second = start().settings().get();

    assertThat(second).isEqualTo(first.settings().get());
    assertThat(second.theme()).isEqualTo(Settings.Theme.DARK);
    assertThat(second.window()).isEqualTo(new Settings.WindowSize(1280, 720.5, true));
    assertThat(second.foldedPanes()).containsExactly("drivers");
    assertThat(second.recentFiles())
        .containsExactly(folder.resolve("b.json"), folder.resolve("Küche #1 = x.json"));
  }

  @Test
  void a_pane_that_is_folded_out_again_is_forgotten() {
    start().change(s -> s.withPane("drivers", true));
    start().change(s -> s.withPane("drivers", false));

    assertThat(start().settings().get().foldedPanes()).isEmpty();
  }

  @Test
  void the_latest_file_comes_first_and_only_once() {
    Settings settings =
        Settings.DEFAULTS
            .withRecentFile(folder.resolve("a.json"))
            .withRecentFile(folder.resolve("b.json"))
            .withRecentFile(folder.resolve("x").resolve("..").resolve("a.json"));

    assertThat(settings.recentFiles())
        .containsExactly(folder.resolve("a.json"), folder.resolve("b.json"));
  }

  @Test
  void ten_files_are_remembered() {
    Settings settings = Settings.DEFAULTS;
    for (int i = 1; i <= 11; i++) {
      settings = settings.withRecentFile(folder.resolve(i + ".json"));
    }

    assertThat(settings.recentFiles()).hasSize(10);
    assertThat(settings.recentFiles().get(0)).isEqualTo(folder.resolve("11.json"));
    assertThat(settings.recentFiles().get(9)).isEqualTo(folder.resolve("2.json"));
  }

  @Test
  void files_that_vanished_are_not_listed() throws Exception {
    Path here = Files.createFile(folder.resolve("here.json"));
    Settings settings =
        Settings.DEFAULTS.withRecentFile(folder.resolve("gone.json")).withRecentFile(here);

    assertThat(settings.recentFilesPresent()).containsExactly(here);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "theme=purple\n",
        "window.width=wide\n",
        "window.width=NaN\n",
        "window.height=-1\n",
        "theme=\\u12\n",
        "recent.0=a\\u0000b\n"
      })
  void a_broken_file_is_set_aside_and_the_defaults_are_used(String text) throws Exception {
    write(text);

    SettingsFile settings = start();

    assertThat(settings.settings().get()).isEqualTo(Settings.DEFAULTS);
    assertThat(settings.trouble().get().orElseThrow()).contains("settings.properties.broken");
    assertThat(file().resolveSibling("settings.properties.broken")).hasContent(text);
    assertThat(file()).doesNotExist();
  }

  @Test
  void a_file_that_is_not_text_is_set_aside() throws Exception {
    Files.createDirectories(file().getParent());
    Files.write(file(), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

    SettingsFile settings = start();

    assertThat(settings.settings().get()).isEqualTo(Settings.DEFAULTS);
    assertThat(settings.trouble().get()).isPresent();
  }

  @Test
  void settings_are_kept_again_after_a_broken_file() throws Exception {
    write("theme=purple\n");
    start().change(s -> s.withTheme(Settings.Theme.DARK));

    assertThat(start().settings().get().theme()).isEqualTo(Settings.Theme.DARK);
  }

  @Test
  void what_a_newer_program_remembers_is_no_trouble() throws Exception {
    write("theme=dark\nsound=loud\n");

    SettingsFile settings = start();

    assertThat(settings.settings().get().theme()).isEqualTo(Settings.Theme.DARK);
    assertThat(settings.trouble().get()).isEmpty();
  }

  @Test
  void settings_that_cannot_be_written_hold_until_the_end_and_it_is_told() throws Exception {
    Files.writeString(folder.resolve("config"), "a file where the folder should be");
    SettingsFile settings = start();
    settings.change(s -> s.withTheme(Settings.Theme.DARK));

    assertThat(settings.settings().get().theme()).isEqualTo(Settings.Theme.DARK);
    assertThat(settings.trouble().get().orElseThrow())
        .isEqualTo(
            "The settings were not kept: the folder "
                + folder.resolve("config")
                + " cannot be made");
  }

  @Test
  void equal_settings_are_equal_files() throws Exception {
    start().change(s -> s.withTheme(Settings.Theme.DARK));
    String first = Files.readString(file());
    start().change(s -> s.withTheme(Settings.Theme.LIGHT));
    start().change(s -> s.withTheme(Settings.Theme.DARK));

    assertThat(Files.readString(file())).isEqualTo(first);
  }

  @Test
  void a_window_without_a_size_is_refused() {
    assertThatThrownBy(() -> new Settings.WindowSize(0, 720, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the window's width is 0.0 but must be a length above 0");
  }
}
