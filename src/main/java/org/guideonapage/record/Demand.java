package org.guideonapage.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much of what was asked and answered: counts by hour, day and month. Nothing about anybody.
 */
public final class Demand {
  private static final int HOUR = 3600;
  private static final int DAYS_A_WEEK = 7;
  private static final String ALL = "";

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

    /** Each of its own slots by itself. */
    private List<Grain.Stretch> each() {
      return List.of(new Grain.Stretch(hours ? Grain.H : Grain.D, first, last));
    }

    /** The fewest slots that come to the same. */
    private List<Grain.Stretch> together(Heading heading) {
      return hours
          ? each()
          : Grain.over(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last), heading);
    }
  }

  /**
   * How often each value occurs, the most often first.
   *
   * @param guide id of a guide, or null for all together
   */
  public Map<String, Long> byValue(Heading heading, @Nullable String guide, Span span) {
    return sums("value", heading, "guide = :guide", guide, span);
  }

  /** Decisions by guide. */
  public Map<String, Long> byGuide(Span span) {
    return sums("guide", Heading.DECISIONS, "guide <> :guide", null, span);
  }

  private Map<String, Long> sums(
      String of, Heading heading, String guides, @Nullable String guide, Span span) {
    Map<String, Long> sums = new LinkedHashMap<>();
    cells(
            "SELECT 0, %1$s, sum(n) FROM (%2$s) t GROUP BY %1$s HAVING sum(n) > 0 ORDER BY sum(n)"
                + " DESC, %1$s",
            of, heading, guides, guide, span.together(heading))
        .forEach(cell -> sums.put(cell.value(), cell.number()));
    return sums;
  }

  /** Counts by slot (day or hour, as the span has them) and value. */
  public Map<Long, Map<String, Long>> bySlot(Heading heading, @Nullable String guide, Span span) {
    Map<Long, Map<String, Long>> slots = new TreeMap<>();
    cells("SELECT slot, %s, n FROM (%s) t", "value", heading, "guide = :guide", guide, span.each())
        .forEach(
            cell ->
                slots
                    .computeIfAbsent(cell.slot(), slot -> new TreeMap<>())
                    .merge(cell.value(), cell.number(), Long::sum));
    return slots;
  }

  /**
   * Decisions by weekday, Monday first, and hour of the clock in London.
   *
   * @param asked only those in which one of these was asked of police; empty for all
   * @return seven times 24 numbers
   */
  public long[][] week(@Nullable String guide, Span days, List<String> asked) {
    long[][] week = new long[DAYS_A_WEEK][24];
    Heading heading = asked.isEmpty() ? Heading.HOUR : Heading.ASKED_HOUR;
    for (Cell cell :
        cells(
            "SELECT weekday, %s, sum(n) FROM (%s) t GROUP BY 1, 2",
            "value", heading, "guide = :guide", guide, days.together(heading))) {
      String value = cell.value();
      int bar = value.indexOf('|');
      if (asked.isEmpty() || asked.contains(value.substring(0, Math.max(0, bar)))) {
        week[(int) cell.slot()][Integer.parseInt(value.substring(bar + 1))] += cell.number();
      }
    }
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
                        "SELECT min(slot), value, 0 FROM tally WHERE grain = 'D' AND heading ="
                            + " 'RULES' AND guide = '' AND n > 0 GROUP BY value ORDER BY min(slot),"
                            + " value")
                    .query(Demand::cell)
                    .list())
        .forEach(
            one ->
                first.putIfAbsent(
                    one.value().substring(0, one.value().indexOf('|')),
                    LocalDate.ofEpochDay(one.slot())));
    return first;
  }

  private record Cell(long slot, String value, long number) {}

  private static Cell cell(ResultSet row, int number) throws SQLException {
    return new Cell(row.getLong(1), row.getString(2), row.getLong(3));
  }

  /** What a query says of the counts under a heading; it is given a column and these counts. */
  private List<Cell> cells(
      String query,
      String column,
      Heading heading,
      String guides,
      @Nullable String guide,
      List<Grain.Stretch> stretches) {
    String counts =
        stretches.stream()
            .map(
                stretch ->
                    "SELECT %s AS weekday, slot, guide, value, n FROM tally WHERE grain = '%s' AND heading = :heading AND %s AND slot BETWEEN %d AND %d"
                        .formatted(
                            stretch.grain().weekday(),
                            stretch.grain(),
                            guides,
                            stretch.first(),
                            stretch.last()))
            .collect(Collectors.joining(" UNION ALL "));
    return record
        .store()
        .read(
            client ->
                client
                    .sql(query.formatted(column, counts))
                    .param("heading", heading.name())
                    .param("guide", guide == null ? ALL : guide)
                    .query(Demand::cell)
                    .list());
  }
}
