package org.guideonapage.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.guideonapage.rulebook.LondonTime;
import org.jspecify.annotations.Nullable;

/** Days and moments as the options of commands give them. */
final class When {
  private When() {}

  /** A day; empty where none was given. */
  static Optional<LocalDate> day(@Nullable String day) {
    try {
      return Optional.ofNullable(day).map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw new Commands.BadInput("--day: a day such as 2026-11-22");
    }
  }

  /**
   * A moment; now where none was given.
   *
   * @param where what is said before the fault
   */
  static ZonedDateTime moment(@Nullable String moment, String where) {
    try {
      return moment == null ? ZonedDateTime.now(LondonTime.LONDON) : LondonTime.parse(moment).at();
    } catch (DateTimeException e) {
      throw new Commands.BadInput(where + ": " + e.getMessage());
    }
  }
}
