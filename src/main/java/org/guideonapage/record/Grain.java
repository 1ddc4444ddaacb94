package org.guideonapage.record;

import java.time.LocalDate;
import java.util.List;

/**
 * What counts are kept over; the letter stands in the table. Months are there so that a year is
 * read from a few rows: where hours are told apart by weekday, one month for each weekday.
 */
enum Grain {
  /** An hour since 1970. */
  H("0"),
  /** A day in London since 1970. */
  D("(slot + 3) % 7"), // 1 January 1970 was a Thursday
  /** A month in London: twelve times the year, and the month from 0. */
  M("0"),
  /** One weekday of a month in London: seven times the month, and the weekday from Monday, 0. */
  W("slot % 7");

  private static final int MONTHS = 12;
  private static final int WEEK = 7;

  private final String weekday;

  Grain(String weekday) {
    this.weekday = weekday;
  }

  /** The weekday of a slot in SQL, from Monday, 0; 0 where there is none. */
  String weekday() {
    return weekday;
  }

  /** Slots that follow each other. */
  record Stretch(Grain grain, long first, long last) {}

  /** The longer grain under which this is counted beside its day. */
  static Grain longer(Heading heading) {
    return heading.byWeekday() ? W : M;
  }

  /** The slot a day falls into. */
  long of(long day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return switch (this) {
      case H -> throw new IllegalArgumentException("a day has many hours");
      case D -> day;
      case M -> month(date);
      case W -> month(date) * WEEK + date.getDayOfWeek().getValue() - 1;
    };
  }

  private static long month(LocalDate date) {
    return (long) date.getYear() * MONTHS + date.getMonthValue() - 1;
  }

  /** Days as whole months with what is left of days before and after them. */
  static List<Stretch> over(LocalDate first, LocalDate last, Heading heading) {
    LocalDate start = first.withDayOfMonth(1);
    LocalDate whole = start.equals(first) ? first : start.plusMonths(1);
    LocalDate rest = last.plusDays(1).withDayOfMonth(1);
    if (!whole.isBefore(rest)) {
      return List.of(days(first, last));
    }
    Grain longer = longer(heading);
    long slots = longer == W ? WEEK : 1;
    return List.of(
        days(first, whole.minusDays(1)),
        new Stretch(longer, month(whole) * slots, month(rest) * slots - 1),
        days(rest, last));
  }

  private static Stretch days(LocalDate first, LocalDate last) {
    return new Stretch(D, first.toEpochDay(), last.toEpochDay());
  }
}
