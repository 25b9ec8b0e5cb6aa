package paydirt.chart;

/**
 * A named colour of the program, with its value on light and on dark ground as {@code 0xRRGGBB}.
 *
 * <p>This is the only table of colours. The window's stylesheet is written from it and the charts
 * read it. Indigo marks what can be touched; blue and vermillion mean better and worse and nothing
 * else; the series colours are Okabe and Ito's, told apart by people with colour blindness.
 */
public enum Token {
  /** Ground behind the panels. */
  BG("bg", 0xF3F5F8, 0x0E1217),
  /** Ground of cards, side panes and bars. */
  PANEL("panel", 0xFFFFFF, 0x161B22),
  /** Slightly raised ground: inputs, group rows. */
  SUBTLE("subtle", 0xF6F8FA, 0x1C222B),
  /** Ground under the pointer. */
  HOVER("hover", 0xEDF0F4, 0x232B36),
  /** Edge of cards and inputs. */
  BORDER("border", 0xDDE2E9, 0x2A323D),
  /** Edge that must be noticed: rules above totals, formula bars. */
  BORDER_STRONG("border-strong", 0xBFC7D1, 0x414C5A),
  /** Grid lines. */
  GRID("grid", 0xE9EDF2, 0x242C37),
  /** Axis and zero lines. */
  AXIS("axis", 0x8793A3, 0x66748A),
  /** Text. */
  FG("fg", 0x17202C, 0xE4E9F0),
  /** Text of less weight. */
  MUTED("muted", 0x4E5B6B, 0xA9B4C2),
  /** Text of least weight: axes, hints, units. */
  FAINT("faint", 0x5E6A7B, 0x8494A7),
  /** Text that can be touched. */
  ACCENT("accent", 0x4549C9, 0x9EA2FF),
  /** Fill that can be touched, and the focus ring. */
  ACCENT_FILL("accent-fill", 0x4F53D6, 0x5A5EE0),
  /** Ground of what is chosen. */
  ACCENT_SUBTLE("accent-subtle", 0xEEEFFC, 0x23264A),
  /** Text: better. */
  GOOD("good", 0x00639C, 0x5DB9EC),
  /** Mark: better. */
  GOOD_MARK("good-mark", 0x0072B2, 0x56B4E9),
  /** Ground: better. */
  GOOD_SUBTLE("good-subtle", 0xE3F1FA, 0x10293A),
  /** Text: worse. */
  BAD("bad", 0xB84300, 0xFF9459),
  /** Mark: worse. */
  BAD_MARK("bad-mark", 0xD55E00, 0xF5803E),
  /** Ground: worse. */
  BAD_SUBTLE("bad-subtle", 0xFCEBE0, 0x3A2013),
  /** Text: take care. */
  WARN("warn", 0x7D5700, 0xEDBB4E),
  /** Mark: take care. */
  WARN_MARK("warn-mark", 0xBB8000, 0xE0A82E),
  /** Ground: take care. */
  WARN_SUBTLE("warn-subtle", 0xFBF1D9, 0x35290F),
  /** Text: not defined. */
  OFF("off", 0x566172, 0xA0ABBA),
  /** Ground: not defined. */
  OFF_SUBTLE("off-subtle", 0xEBEEF2, 0x262E39),
  /** The chosen part of a segment. */
  SEG_ON("seg-on", 0xFFFFFF, 0x364252),
  /** The main line of a chart that is neither better nor worse. */
  INK("ink", 0x17202C, 0xF0F3F8),
  /** Series: serving. */
  S1("s1", 0x56B4E9, 0x4FA9DC),
  /** Series: marketing. */
  S2("s2", 0xE69F00, 0xD99A1E),
  /** Series: people. */
  S3("s3", 0x009E73, 0x1FA883),
  /** Series: training. */
  S4("s4", 0xCC79A7, 0xC77FA8),
  /** Series: experiments. */
  S4B("s4b", 0xE3B5CF, 0x8B5C78),
  /** Series: idle capacity. */
  S5("s5", 0xA9B3C0, 0x5F6C7D),
  /** Series: decode. */
  S6("s6", 0x0072B2, 0x3B8FD0),
  /** Series: other. */
  S8("s8", 0xC9CFD8, 0x434E5C),
  /** A second line beside the main one. */
  L2("l2", 0xB87A00, 0xE3A72F),
  /** Text that belongs to a green mark. */
  S3_TEXT("s3-text", 0x00704F, 0x3CC79F),
  /** Heat map: the middle, neither better nor worse. */
  HEAT_MIDDLE("heat-middle", 0xF7F7F5, 0x1C222B),
  /** Heat map: the better end. */
  HEAT_GOOD("heat-good", 0x3A8CC4, 0x2F83BD),
  /** Heat map: the worse end. */
  HEAT_BAD("heat-bad", 0xDD7A35, 0xC9581A);

  private final String id;
  private final int light;
  private final int dark;

  Token(String id, int light, int dark) {
    this.id = id;
    this.light = light;
    this.dark = dark;
  }

  /** The token's name in style sheets, without prefix: {@code accent-fill}. */
  public String id() {
    return id;
  }

  /** The colour in this theme as {@code 0xRRGGBB}. */
  public int rgb(Theme theme) {
    return theme == Theme.DARK ? dark : light;
  }

  /** The colour in this theme as {@code #RRGGBB}. */
  public String hex(Theme theme) {
    return String.format("#%06X", rgb(theme));
  }
}
