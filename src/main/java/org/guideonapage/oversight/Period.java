package org.guideonapage.oversight;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.guideonapage.record.Demand;
import org.guideonapage.rulebook.LondonTime;

/**
 * What is counted over: the last 24 hours, or days.
 *
 * @param name as it stands in the address: 24h, 28d, 12m, or days for two days of one's own
 * @param words for people
 * @param partial whether today, which is not over, is in it
 */
record Period(
    String name,
    Demand.Span span,
    LocalDate first,
    LocalDate last,
    String words,
    boolean partial,
    String fault) {
  private static final int HOURS = 24;
  private static final int DAYS = 28;

  static Period of(Map<String, String> fields, Clock clock) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, LondonTime.LONDON);
    String fault = "";
    String name = fields.getOrDefault("span", "28d");
    if (name.equals("24h")) {
      Demand.Span hours = Demand.Span.hoursTo(now, HOURS);
      Instant start = Instant.ofEpochSecond(hours.first() * 3600);
      return new Period(
          name,
          hours,
          LocalDate.ofInstant(start, LondonTime.LONDON),
          today,
          "Since " + Labels.time(start) + ", by whole hours",
          true,
          fault);
    }
    if (name.equals("12m")) {
      return days(name, today.minusMonths(12).plusDays(1), today, today, fault);
    }
    if (name.equals("days")) {
      try {
        LocalDate first = LocalDate.parse(fields.getOrDefault("from", "").strip());
        LocalDate last = LocalDate.parse(fields.getOrDefault("to", "").strip());
        if (!last.isBefore(first) && first.getYear() >= 2000 && last.getYear() <= 2200) {
          return days(name, first, last, today, fault);
        }
        fault = "The last day is before the first. Change one of them.";
      } catch (DateTimeException e) {
        fault = "Write both days as year-month-day, such as 2026-11-21.";
      }
    }
    return days("28d", today.minusDays(DAYS - 1), today, today, fault);
  }

  private static Period days(
      String name, LocalDate first, LocalDate last, LocalDate today, String fault) {
    return new Period(
        name,
        Demand.Span.days(first, last),
        first,
        last,
        Labels.day(first) + " to " + Labels.day(last),
        !last.isBefore(today),
        fault);
  }
}
