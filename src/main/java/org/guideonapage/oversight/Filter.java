package org.guideonapage.oversight;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.guideonapage.record.DecisionLog;
import org.guideonapage.record.Event;
import org.guideonapage.rulebook.LondonTime;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the list of decisions is narrowed by, as it stands in the address: dates and codes, never a
 * fact, an incident number or a person.
 *
 * @param from first day, or empty
 * @param to last day, or empty
 * @param faults what could not be read, by field
 */
record Filter(
    String from,
    String to,
    String guide,
    String outcome,
    String rules,
    String choice,
    String told,
    boolean held,
    Map<String, String> faults) {
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,60}");
  private static final Pattern VERSION = Pattern.compile("[0-9a-f]{12,64}");

  /** Reads the fields of the form; whatever cannot be read is left out and said. */
  static Filter of(Map<String, String> fields) {
    Map<String, String> faults = new LinkedHashMap<>();
    String from = day(fields, "from", faults);
    String to = day(fields, "to", faults);
    if (!from.isEmpty() && !to.isEmpty() && LocalDate.parse(to).isBefore(LocalDate.parse(from))) {
      faults.put("to", "The last day is before the first. Change one of them.");
    }
    return new Filter(
        from,
        to,
        matching(fields, "guide", CODE),
        matching(fields, "outcome", CODE),
        matching(fields, "rules", VERSION),
        named(fields, "choice", Event.Choice.values()),
        named(fields, "told", DecisionLog.CallerTold.values()),
        "on".equals(fields.get("held")),
        faults);
  }

  private static String day(Map<String, String> fields, String name, Map<String, String> faults) {
    String text = fields.getOrDefault(name, "").strip();
    if (text.isEmpty()) {
      return "";
    }
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() >= 2000 && day.getYear() <= 2200) {
        return day.toString();
      }
    } catch (DateTimeException e) {
      // said below, in the same words
    }
    faults.put(name, "Write the day as year-month-day, such as 2026-11-21.");
    return "";
  }

  private static String matching(Map<String, String> fields, String name, Pattern pattern) {
    String text = fields.getOrDefault(name, "").strip();
    return pattern.matcher(text).matches() ? text : "";
  }

  private static String named(Map<String, String> fields, String name, Enum<?>[] values) {
    String text = fields.getOrDefault(name, "");
    return Arrays.stream(values).map(Enum::name).filter(text::equals).findFirst().orElse("");
  }

  DecisionLog.Search search() {
    return new DecisionLog.Search(
        from.isEmpty() ? null : start(LocalDate.parse(from)),
        to.isEmpty() ? null : start(LocalDate.parse(to).plusDays(1)),
        none(guide),
        none(outcome),
        none(rules),
        choice.isEmpty() ? null : Event.Choice.valueOf(choice),
        told.isEmpty() ? null : DecisionLog.CallerTold.valueOf(told),
        held);
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(LondonTime.LONDON).toInstant();
  }

  private static @Nullable String none(String text) {
    return text.isEmpty() ? null : text;
  }

  public boolean isEmpty() {
    return values().isEmpty();
  }

  /** The fields that are set. */
  Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    put(values, "from", from);
    put(values, "to", to);
    put(values, "guide", guide);
    put(values, "outcome", outcome);
    put(values, "rules", rules);
    put(values, "choice", choice);
    put(values, "told", told);
    put(values, "held", held ? "on" : "");
    return values;
  }

  private static void put(Map<String, String> values, String name, String value) {
    if (!value.isEmpty()) {
      values.put(name, value);
    }
  }

  /** The address of a page with this filter, and more. */
  String address(String path, Map<String, String> more) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    values().forEach(address::queryParam);
    more.forEach(address::queryParam);
    return address.encode().toUriString();
  }
}
