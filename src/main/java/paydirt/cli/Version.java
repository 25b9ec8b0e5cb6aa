package paydirt.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, and so of its engine. */
final class Version implements IVersionProvider {

  /** As the build states it; a test holds the two together. */
  static final String NUMBER = "1.0.0";

  @Override
  public String[] getVersion() {
    return new String[] {"Paydirt " + NUMBER};
  }
}
