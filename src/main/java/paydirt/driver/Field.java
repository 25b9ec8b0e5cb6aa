package paydirt.driver;

import java.util.Optional;

/** Something a section lets a person set. */
public sealed interface Field permits Driver, Choice, Text {

  /** The name in files and paths: {@code [a-z][A-Za-z0-9]*}. */
  String key();

  /** What people call it. */
  String label();

  /** What it is, in a sentence or two. */
  String doc();

  /** The choice that must have been made for this field to matter; empty if it always does. */
  Optional<Condition> condition();
}
