package paydirt.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A face of the shipped typeface, IBM Plex Sans. Weight is chosen by family, because a chart drawn
 * in a window is handed over by family name and knows only plain and bold.
 */
public enum Face {
  /** Running text. */
  REGULAR("IBM Plex Sans", "IBMPlexSans-Regular.ttf"),
  /** Input values and badges. */
  MEDIUM("IBM Plex Sans Medm", "IBMPlexSans-Medium.ttf"),
  /** Titles and the numbers that matter. */
  SEMI_BOLD("IBM Plex Sans SmBld", "IBMPlexSans-SemiBold.ttf");

  private final String family;
  private final String file;

  // A font has no setter; the checker does not know that.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Font font;

  Face(String family, String file) {
    this.family = family;
    this.file = file;
    try (InputStream in = open()) {
      font = Font.createFont(Font.TRUETYPE_FONT, in);
      GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
    } catch (IOException e) {
      throw new UncheckedIOException("font " + file + " cannot be read", e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("font " + file + " is not a TrueType font", e);
    }
  }

  /** The family name, the same in AWT and in JavaFX. */
  public String family() {
    return family;
  }

  /** Opens the font file; the caller closes it. */
  public final InputStream open() {
    InputStream in = Face.class.getResourceAsStream("/paydirt/fonts/" + file);
    if (in == null) {
      throw new IllegalStateException("font " + file + " is missing from the program");
    }
    return in;
  }

  /**
   * The face at a size.
   *
   * @param size in points, that is pixels at scale 1
   */
  public Font size(double size) {
    return font.deriveFont((float) size);
  }
}
