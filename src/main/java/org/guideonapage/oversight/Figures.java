package org.guideonapage.oversight;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.guideonapage.decision.Deployment;
import org.guideonapage.record.DecisionRecord;
import org.guideonapage.record.Demand;
import org.guideonapage.record.Event;
import org.guideonapage.record.Heading;
import org.guideonapage.record.Said;
import org.guideonapage.rulebook.LondonTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the counts come to, as tables and pictures. */
@Component
class Figures {
  /** Whether somebody is safe, or well: what police are most often asked for towards evening. */
  private static final List<String> CHECKS = List.of("WELFARE_CHECK", "CLINICAL_CHECK");

  private static final int MOST_DAYS_BY_DAY = 31;
  private static final int TOP = 10;
  private static final int AROUND = 28;
  private static final DateTimeFormatter SHORT_DAY =
      DateTimeFormatter.ofPattern("d MMM", Locale.UK);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);
  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(LondonTime.LONDON);

  private final DecisionRecord record;
  private final Labels labels;

  Figures(DecisionRecord record, Labels labels) {
    this.record = record;
    this.labels = labels;
  }

  /**
   * Every figure of a period.
   *
   * @param guide only this guide, or null for all
   * @param version the beginning of the rules version whose going live is looked at; null: the last
   */
  List<Figure> all(Period period, @Nullable String guide, @Nullable String version) {
    Demand demand = record.demand();
    Demand.Span span = period.span();
    List<Figure> all = new ArrayList<>();
    all.add(time(demand, period, guide));
    if (guide == null) {
      all.add(bars("guides", "By guide", "", "Guide", demand.byGuide(span), labels::guide));
    }
    Bars bars = new Bars(demand, span, guide);
    all.add(
        bars.of(Heading.OUTCOME, "outcomes", "What guidance said", "", "Outcome", labels::outcome));
    all.add(
        bars.of(
            Heading.CALLER,
            "callers",
            "Who called",
            "",
            "Caller",
            code -> labels.value("callerRole", code)));
    all.add(
        bars.of(
            Heading.ASKED,
            "asked",
            "What was asked of police",
            "",
            "Asked of police",
            code -> labels.value("askedOfPolice", code)));
    if (!span.hours()) {
      all.add(week("week", "By weekday and hour", "", demand.week(guide, span, List.of())));
      all.add(
          week(
              "checks",
              "Checks on somebody's welfare or health, by weekday and hour",
              "What was asked of police is to see whether somebody is safe or well.",
              demand.week(guide, span, CHECKS)));
    }
    all.add(
        bars.of(
            Heading.POWER,
            "powers",
            "Powers relied on",
            "Available on the facts where police act. One decision may have several.",
            "Power",
            labels::power));
    all.add(
        bars.of(
            Heading.PREVENTED,
            "prevented",
            "Powers prevented",
            "Officers intended this, and guidance found no power for it or that police should not"
                + " go.",
            "Intended",
            code -> labels.value("askedOfPolice", code)));
    all.add(
        bars.of(
            Heading.PLAN, "plans", "Plans checked", "", "Plan and what guidance said", this::plan));
    all.add(choices(bars));
    all.add(
        bars.of(
            Heading.REASON,
            "reasons",
            "Why people did something else",
            "",
            "Decision and reason",
            this::reason));
    all.add(
        bars.of(
            Heading.TOLD,
            "told",
            "Was the caller told?",
            "Where it was said.",
            "Told",
            code -> code.equals("YES") ? "yes" : "no"));
    all.add(
        bars.top(
            Heading.ASK_FIRST,
            "ask-first",
            "Questions still open where guidance said: ask this first",
            "Question",
            labels::question));
    all.add(
        bars.top(
            Heading.NOT_KNOWN,
            "not-known",
            "Questions nobody could answer",
            "Question",
            labels::question));
    all.add(seconds(demand, span, guide));
    all.add(rules(demand, span, guide));
    all.add(
        bars.of(
            Heading.FINDING,
            "findings",
            "What reviews found",
            "By the day of the decision; the last review counts.",
            "Finding",
            code -> Said.finding(Event.Finding.valueOf(code))));
    all.add(
        bars.of(
            Heading.FEEDBACK,
            "feedback",
            "Feedback on guides",
            "",
            "Complaint",
            code -> code.equals("WRONG") ? "wrong" : "unclear"));
    all.add(goLive(demand, guide, version, period.last()));
    return all;
  }

  /** Figures with a bar for each row. */
  private record Bars(Demand demand, Demand.Span span, @Nullable String guide) {
    Figure of(
        Heading heading,
        String id,
        String title,
        String note,
        String head,
        UnaryOperator<String> label) {
      return bars(id, title, note, head, demand.byValue(heading, guide, span), label);
    }

    Figure top(Heading heading, String id, String title, String head, UnaryOperator<String> label) {
      Map<String, Long> all = demand.byValue(heading, guide, span);
      Map<String, Long> first = new LinkedHashMap<>();
      all.entrySet().stream().limit(TOP).forEach(one -> first.put(one.getKey(), one.getValue()));
      return bars(
          id,
          title,
          all.size() > TOP ? "The first ten of " + all.size() + "." : "",
          head,
          first,
          label);
    }
  }

  private static Figure bars(
      String id,
      String title,
      String note,
      String head,
      Map<String, Long> counts,
      UnaryOperator<String> label) {
    return new Figure(
        id,
        title,
        note,
        List.of(head, "Number"),
        counts.entrySet().stream()
            .map(count -> new Figure.Row(label.apply(count.getKey()), List.of(count.getValue())))
            .toList(),
        true,
        null);
  }

  private Figure time(Demand demand, Period period, @Nullable String guide) {
    Map<Long, Map<String, Long>> slots = demand.bySlot(Heading.DECISIONS, guide, period.span());
    Map<String, Long> counts = new LinkedHashMap<>();
    Function<Long, String> label = label(period);
    for (long slot = period.span().first(); slot <= period.span().last(); slot++) {
      counts.merge(
          label.apply(slot), slots.getOrDefault(slot, Map.of()).getOrDefault("", 0L), Long::sum);
    }
    List<Figure.Row> rows =
        counts.entrySet().stream()
            .map(count -> new Figure.Row(count.getKey(), List.of(count.getValue())))
            .toList();
    return new Figure(
        "decisions",
        "Decisions",
        period.partial() ? "The last column is not complete." : "",
        List.of("When", "Number"),
        rows,
        false,
        Picture.columns(
            "Decisions over time.", List.copyOf(counts.keySet()), List.copyOf(counts.values())));
  }

  private static Function<Long, String> label(Period period) {
    if (period.span().hours()) {
      return slot -> HOUR.format(Instant.ofEpochSecond(slot * 3600));
    }
    return period.span().last() - period.span().first() < MOST_DAYS_BY_DAY
        ? slot -> SHORT_DAY.format(LocalDate.ofEpochDay(slot))
        : slot -> MONTH.format(YearMonth.from(LocalDate.ofEpochDay(slot)));
  }

  private static Figure week(String id, String title, String note, long[][] week) {
    List<String> days =
        Arrays.stream(DayOfWeek.values())
            .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK))
            .toList();
    List<String> heads = new ArrayList<>(List.of("Hour"));
    days.forEach(day -> heads.add(day.substring(0, 3)));
    List<Figure.Row> rows = new ArrayList<>();
    for (int hour = 0; hour < 24; hour++) {
      List<Long> numbers = new ArrayList<>();
      for (long[] day : week) {
        numbers.add(day[hour]);
      }
      rows.add(new Figure.Row(String.format(Locale.ROOT, "%02d", hour), numbers));
    }
    return new Figure(id, title, note, heads, rows, false, Picture.week(title + ".", week, days));
  }

  private String plan(String value) {
    int bar = value.indexOf('|');
    String verdict =
        switch (value.substring(bar + 1)) {
          case "AGREES" -> "guidance agrees";
          case "DOES_NOT_AGREE" -> "guidance does not agree";
          case "NO_POWER" -> "no power";
          default -> "not known";
        };
    return labels.value("askedOfPolice", value.substring(0, bar)) + ": " + verdict;
  }

  private String reason(String value) {
    int bar = value.indexOf('|');
    return Said.choice(Event.Choice.valueOf(value.substring(0, bar)))
        + ": "
        + Said.reason(Event.Reason.valueOf(value.substring(bar + 1)));
  }

  private static Figure choices(Bars bars) {
    Map<String, Long> counts =
        new LinkedHashMap<>(bars.demand().byValue(Heading.CHOICE, bars.guide(), bars.span()));
    long all =
        bars.demand().byValue(Heading.DECISIONS, bars.guide(), bars.span()).getOrDefault("", 0L);
    long said = counts.values().stream().mapToLong(Long::longValue).sum();
    if (all > said) {
      counts.put("", all - said);
    }
    return bars(
        "choices",
        "What people decided",
        "",
        "Decided",
        counts,
        code -> code.isEmpty() ? "Not said" : Said.choice(Event.Choice.valueOf(code)));
  }

  private Figure seconds(Demand demand, Demand.Span span, @Nullable String guide) {
    Map<String, Long> classes = new TreeMap<>(demand.byValue(Heading.SECONDS, guide, span));
    long known = classes.values().stream().mapToLong(Long::longValue).sum();
    long passed = 0;
    long median = 0;
    Map<String, Long> wide = new LinkedHashMap<>();
    for (Map.Entry<String, Long> one : classes.entrySet()) {
      long least = Long.parseLong(one.getKey());
      if (passed * 2 < known && (passed + one.getValue()) * 2 >= known) {
        median = next(least);
      }
      passed += one.getValue();
      wide.merge(within(least), one.getValue(), Long::sum);
    }
    return bars(
        "seconds",
        "Time to answer",
        known == 0
            ? "From the first question to the answer, where it is known."
            : "From the first question to the answer. Half of the "
                + known
                + " answers whose time is known came within "
                + median
                + " seconds.",
        "Time",
        wide,
        UnaryOperator.identity());
  }

  private static long next(long least) {
    return least + (least < 120 ? 5 : least < 600 ? 15 : 60);
  }

  private static String within(long seconds) {
    return seconds < 20
        ? "under 20 s"
        : seconds < 45
            ? "20 to 44 s"
            : seconds < 90
                ? "45 to 89 s"
                : seconds < 300
                    ? "90 s to 5 min"
                    : seconds < 900 ? "5 to 15 min" : "15 min or more";
  }

  private Figure rules(Demand demand, Demand.Span span, @Nullable String guide) {
    Map<String, Long> counts = demand.byValue(Heading.RULES, guide, span);
    Map<String, Map<String, Long>> byVersion = new TreeMap<>();
    Set<String> codes = new LinkedHashSet<>();
    counts.forEach(
        (value, number) -> {
          int bar = value.indexOf('|');
          codes.add(value.substring(bar + 1));
          byVersion
              .computeIfAbsent(value.substring(0, bar), version -> new TreeMap<>())
              .put(value.substring(bar + 1), number);
        });
    return table(
        "rules",
        "Outcomes by rules version",
        "",
        "Outcome",
        List.copyOf(byVersion.keySet()),
        codes,
        (version, code) -> byVersion.getOrDefault(version, Map.of()).getOrDefault(code, 0L));
  }

  /** A number for a column and a row. */
  private interface Cell {
    long at(String column, String row);
  }

  private Figure table(
      String id,
      String title,
      String note,
      String head,
      List<String> columns,
      Set<String> codes,
      Cell cell) {
    List<String> heads = new ArrayList<>(List.of(head));
    heads.addAll(columns);
    List<Figure.Row> rows = new ArrayList<>();
    for (Deployment code : Deployment.values()) {
      if (codes.contains(code.name())) {
        rows.add(
            0,
            new Figure.Row(
                labels.outcome(code.name()),
                columns.stream().map(column -> cell.at(column, code.name())).toList()));
      }
    }
    return new Figure(id, title, note, heads, columns.isEmpty() ? List.of() : rows, false, null);
  }

  /** The days before and after the day on which a version first answered; that day is left out. */
  private Figure goLive(
      Demand demand, @Nullable String guide, @Nullable String version, LocalDate today) {
    Map<String, LocalDate> uses = demand.firstUses();
    String chosen =
        uses.keySet().stream()
            .filter(one -> version == null || one.equals(version))
            .reduce((first, second) -> second)
            .orElse("");
    LocalDate day = uses.get(chosen);
    if (day == null) {
      return table(
          "go-live",
          "Before and after going live",
          "",
          "Outcome",
          List.of(),
          Set.of(),
          (c, r) -> 0);
    }
    Map<String, Long> before =
        demand.byValue(
            Heading.OUTCOME, guide, Demand.Span.days(day.minusDays(AROUND), day.minusDays(1)));
    Map<String, Long> after =
        demand.byValue(
            Heading.OUTCOME, guide, Demand.Span.days(day.plusDays(1), day.plusDays(AROUND)));
    Set<String> codes = new LinkedHashSet<>(before.keySet());
    codes.addAll(after.keySet());
    return table(
        "go-live",
        "Before and after going live",
        "Rules "
            + chosen
            + " first answered on "
            + Labels.day(day)
            + ". Four weeks before and "
            + (today.isBefore(day.plusDays(AROUND))
                ? "as much of four weeks after as there is"
                : "four weeks after")
            + "; that day itself is left out.",
        "Outcome",
        List.of("Before", "After"),
        codes,
        (column, code) -> (column.equals("Before") ? before : after).getOrDefault(code, 0L));
  }
}
