package paydirt.workspace;

/**
 * What came of saving.
 *
 * @param message a sentence for the person; empty if it is saved
 */
public record Saving(Outcome outcome, String message) {

  /** How it ended. */
  public enum Outcome {
    /** The file holds the document. */
    SAVED,
    /** The document has no file yet: ask for one. */
    NO_FILE,
    /** Another program changed the file; it is as that program left it. Save anyway, or reload. */
    CONFLICT,
    /** The file could not be written and is as it was. */
    FAILED
  }

  public boolean isSaved() {
    return outcome == Outcome.SAVED;
  }
}
