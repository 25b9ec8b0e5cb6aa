package paydirt.methodology;

/** What a topic is about. */
public enum Part {
  /** The conventions that hold everywhere. */
  INTRODUCTION("How the model works", "introduction"),
  /** A chapter of computed lines. */
  LINES("What is computed", "lines"),
  /** A section of drivers. */
  DRIVERS("What can be set", "drivers");

  private final String title;
  private final String word;

  Part(String title, String word) {
    this.title = title;
    this.word = word;
  }

  /** What stands above its topics. */
  public String title() {
    return title;
  }

  /** The word that programs read. */
  public String word() {
    return word;
  }
}
