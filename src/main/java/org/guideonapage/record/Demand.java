package org.guideonapage.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How much of what was asked and answered: counts by day and hour. Nothing about anybody. */
public final class Demand {
  private static final int HOUR = 3600;
  private static final int DAYS_A_WEEK = 7;

  /** 1 January 1970 was a Thursday. */
  private static final int FIRST_WEEKDAY = 3;

  private final DecisionRecord record;

  Demand(DecisionRecord record) {
    this.record = record;
  }

  /** A stretch of days in London or of whole hours, both ends in it. */
  public record Span(boolean hours, long first, long last) {
    /** Days, both in it. */
    public static Span days(LocalDate first, LocalDate last) {
      return new Span(false, first.toEpochDay(), last.toEpochDay());
    }

    /** The hour of a moment and those before it, so many together. */
    public static Span hoursTo(Instant now, int hours) {
      long last = now.getEpochSecond() / HOUR;
      return new Span(true, last - hours + 1, last);
    }

    private String grain() {
      return hours ? "H" : "D";
    }
  }

  /**
   * How often each value occurs, the most often first.
   *
   * @param guide id of a guide, or null for all together
   */
  public Map<String, Long> byValue(Heading heading, @Nullable String guide, Span span) {
    Map<String, Long> counts = new LinkedHashMap<>();
    record
        .store()
        .read(
            client ->
                client
                    .sql(
                        "SELECT value, sum(n) FROM tally WHERE grain = :grain AND heading ="
                            + " :heading AND guide = :guide AND slot BETWEEN :first AND :last GROUP"
                            + " BY value HAVING sum(n) > 0 ORDER BY sum(n) DESC, value")
                    .param("grain", span.grain())
                    .param("heading", heading.name())
                    .param("guide", guide == null ? "" : guide)
                    .param("first", span.first())
                    .param("last", span.last())
                    .query((row, i) -> Map.entry(row.getString(1), row.getLong(2)))
                    .list())
        .forEach(count -> counts.put(count.getKey(), count.getValue()));
    return counts;
  }

  /** Decisions by guide. */
  public Map<String, Long> byGuide(Span span) {
    Map<String, Long> counts = new LinkedHashMap<>();
    record
        .store()
        .read(
            client ->
                client
                    .sql(
                        "SELECT guide, sum(n) FROM tally WHERE grain = :grain AND heading ="
                            + " 'DECISIONS' AND guide <> '' AND slot BETWEEN :first AND :last GROUP"
                            + " BY guide HAVING sum(n) > 0 ORDER BY sum(n) DESC, guide")
                    .param("grain", span.grain())
                    .param("first", span.first())
                    .param("last", span.last())
                    .query((row, i) -> Map.entry(row.getString(1), row.getLong(2)))
                    .list())
        .forEach(count -> counts.put(count.getKey(), count.getValue()));
    return counts;
  }

  /** Counts by slot (day or hour, as the span has them) and value. */
  public Map<Long, Map<String, Long>> bySlot(Heading heading, @Nullable String guide, Span span) {
    Map<Long, Map<String, Long>> slots = new TreeMap<>();
    record
        .store()
        .read(
            client ->
                client
                    .sql(
                        "SELECT slot, value, n FROM tally WHERE grain = :grain AND heading ="
                            + " :heading AND guide = :guide AND slot BETWEEN :first AND :last")
                    .param("grain", span.grain())
                    .param("heading", heading.name())
                    .param("guide", guide == null ? "" : guide)
                    .param("first", span.first())
                    .param("last", span.last())
                    .query((row, i) -> new Cell(row.getLong(1), row.getString(2), row.getLong(3)))
                    .list())
        .forEach(
            cell ->
                slots
                    .computeIfAbsent(cell.slot(), slot -> new TreeMap<>())
                    .merge(cell.value(), cell.number(), Long::sum));
    return slots;
  }

  private record Cell(long slot, String value, long number) {}

  /**
   * Decisions by weekday, Monday first, and hour of the clock in London.
   *
   * @param asked only those in which one of these was asked of police; empty for all
   * @return seven times 24 numbers
   */
  public long[][] week(@Nullable String guide, Span days, List<String> asked) {
    long[][] week = new long[DAYS_A_WEEK][24];
    Heading heading = asked.isEmpty() ? Heading.HOUR : Heading.ASKED_HOUR;
    record
        .store()
        .read(
            client ->
                client
                    .sql(
                        "SELECT (slot + "
                            + FIRST_WEEKDAY
                            + ") % 7, value, sum(n) FROM tally WHERE grain = 'D' AND heading ="
                            + " :heading AND guide = :guide AND slot BETWEEN :first AND :last GROUP"
                            + " BY 1, 2")
                    .param("heading", heading.name())
                    .param("guide", guide == null ? "" : guide)
                    .param("first", days.first())
                    .param("last", days.last())
                    .query((row, i) -> new Cell(row.getLong(1), row.getString(2), row.getLong(3)))
                    .list())
        .forEach(
            cell -> {
              String value = cell.value();
              int bar = value.indexOf('|');
              if (asked.isEmpty() || asked.contains(value.substring(0, Math.max(0, bar)))) {
                week[(int) cell.slot()][Integer.parseInt(value.substring(bar + 1))] +=
                    cell.number();
              }
            });
    return week;
  }

  /** Twelve characters of each rules version that answered, with the day of its first answer. */
  public Map<String, LocalDate> firstUses() {
    Map<String, LocalDate> first = new LinkedHashMap<>();
    record
        .store()
        .read(
            client ->
                client
                    .sql(
                        "SELECT value, min(slot) FROM tally WHERE grain = 'D' AND heading = 'RULES'"
                            + " AND guide = '' AND n > 0 GROUP BY value ORDER BY min(slot), value")
                    .query((row, i) -> Map.entry(row.getString(1), row.getLong(2)))
                    .list())
        .forEach(
            one ->
                first.putIfAbsent(
                    one.getKey().substring(0, one.getKey().indexOf('|')),
                    LocalDate.ofEpochDay(one.getValue())));
    return first;
  }
}
