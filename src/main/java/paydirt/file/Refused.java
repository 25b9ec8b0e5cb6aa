package paydirt.file;

/** The file cannot be read any further; what is wrong has been noted among the findings. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  Refused() {
    super("refused", null, false, false);
  }
}
