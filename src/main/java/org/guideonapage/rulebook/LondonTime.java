package org.guideonapage.rulebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date-time strictly: with an offset, or local to Europe/London. A local time that the
 * clocks skipped is refused; one that came twice is read as the first of the two, so that no
 * deadline is later than the law allows, and says so.
 */
public record LondonTime(ZonedDateTime at, @Nullable String note) {
  /** The zone of every local time. */
  public static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static final Pattern SHAPE =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})?");
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);
  private static final int SHORT = 16;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  /** What a date-time must look like. */
  public static final String EXPECTED =
      "a date-time such as 2026-11-22T14:05 (local, Europe/London) or 2026-11-22T14:05Z";

  /**
   * Reads a date-time.
   *
   * @throws DateTimeException with words for the caller when it is not one, or fell into the hour
   *     that was skipped
   */
  public static LondonTime parse(String text) {
    if (!SHAPE.matcher(text).matches()) {
      throw new DateTimeException(EXPECTED);
    }
    try {
      char last = text.charAt(text.length() - 1);
      boolean withOffset =
          last == 'Z'
              || text.lastIndexOf('+') > 0
              || text.lastIndexOf('-') > "2026-11-".length() + 2;
      ZonedDateTime at;
      String note = null;
      if (withOffset) {
        at = OffsetDateTime.parse(text).atZoneSameInstant(LONDON);
      } else {
        LocalDateTime local = LocalDateTime.parse(text, text.length() == SHORT ? MINUTES : SECONDS);
        List<ZoneOffset> offsets = LONDON.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
          throw new DateTimeException(
              "the clocks went forward: "
                  + text
                  + " did not happen; give the time with its offset");
        }
        at = ZonedDateTime.ofLocal(local, LONDON, offsets.get(0));
        if (offsets.size() > 1) {
          note =
              text
                  + " came twice as the clocks went back; it was read as the first, "
                  + at.toOffsetDateTime();
        }
      }
      if (at.getYear() < FIRST_YEAR || at.getYear() > LAST_YEAR) {
        throw new DateTimeException(
            "a year between " + FIRST_YEAR + " and " + LAST_YEAR + " is expected");
      }
      return new LondonTime(at, note);
    } catch (java.time.format.DateTimeParseException e) {
      throw new DateTimeException("a date and time that exist, which " + text + " do not", e);
    }
  }

  /** Midday of a date, for questions about a day. */
  public static ZonedDateTime midday(LocalDate day) {
    return day.atTime(12, 0).atZone(LONDON);
  }
}
