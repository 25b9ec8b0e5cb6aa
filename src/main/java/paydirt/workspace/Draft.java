package paydirt.workspace;

import java.nio.file.Path;
import java.util.Optional;
import paydirt.file.FileStamp;
import paydirt.scenario.Scenario;

/**
 * Unsaved work, to be kept in case the program ends without saving it.
 *
 * @param file the file it belongs to; empty if it has none yet
 * @param stamp that file as it was when it was read or written
 * @param changes how many changes are not saved
 */
public record Draft(
    String title, Optional<Path> file, Optional<FileStamp> stamp, int changes, Scenario scenario) {}
