package org.guideonapage.web;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guideonapage.guidance.Impossible;
import org.guideonapage.incident.Incident;
import org.guideonapage.incident.Told;
import org.guideonapage.record.Question;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.FactReader;
import org.guideonapage.rulebook.LondonTime;
import org.guideonapage.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What a posted form holds: answers by fact as they were sent, kept even where they cannot be used,
 * and everything that is wrong with them. Fields that no question of the rulebook owns, as a form
 * of older rules may have, are left out.
 *
 * @param sent values by fact id, blank ones left out
 * @param shown fact ids in the order of their rows on the page
 * @param incident what could be read
 * @param faults what could not, by fact
 * @param notes how times were read, to be said in the answer
 * @param other every other field: guide, plan, theme and so on
 */
record Form(
    Map<String, List<String>> sent,
    List<String> shown,
    Incident incident,
    List<Fault> faults,
    List<String> notes,
    Map<String, String> other) {

  /** Prefix of a field that answers a fact. */
  static final String FACT = "f.";

  /** Prefix of a field that answered a fact in the answer before. */
  static final String BEFORE = "b.";

  private static final List<String> OTHER =
      List.of(
          "guide",
          "plan",
          "incidentNumber",
          "more",
          "rulesVersion",
          "beforeAt",
          "token",
          "replaces",
          "decision",
          "reason",
          "supervisor",
          "told",
          "contacted");

  /** As many characters as a version of the rules has; nothing a form sends is longer. */
  private static final int LONGEST = 64;

  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

  /**
   * Something wrong with an answer.
   *
   * @param facts the rows it is shown at; the first is linked from the summary
   */
  record Fault(List<String> facts, String words) {}

  /** An empty form. */
  static Form empty() {
    return new Form(Map.of(), List.of(), Incident.EMPTY, List.of(), List.of(), Map.of());
  }

  /** Reads a form against the questions of a rulebook. */
  static Form read(MultiValueMap<String, String> fields, Rulebook rulebook) {
    return read(fields, rulebook, FACT);
  }

  /**
   * The form whose answer was recorded, as it was sent.
   *
   * @param rulebook the rules it was answered by
   */
  static Form of(Question question, Rulebook rulebook) {
    Map<String, List<String>> sent = new LinkedHashMap<>();
    List<String> shown = new ArrayList<>();
    for (Question.Asked asked : question.facts()) {
      if (!rulebook.facts().containsKey(asked.fact())) {
        continue;
      }
      shown.add(asked.fact());
      switch (asked.state()) {
        case BLANK -> {}
        case NOT_KNOWN -> sent.put(asked.fact(), List.of(Told.NOT_KNOWN_CODE));
        case VALUE -> sent.put(asked.fact(), values(rulebook.fact(asked.fact()), asked.value()));
      }
    }
    Map<String, String> other = new LinkedHashMap<>();
    putIfSaid(other, "guide", question.guide());
    putIfSaid(other, "plan", question.plan());
    putIfSaid(other, "incidentNumber", question.incident());
    return of(sent, List.copyOf(shown), other, rulebook);
  }

  private static List<String> values(Fact fact, @Nullable Object value) {
    if (value instanceof Collection<?> several) {
      return several.stream().map(String::valueOf).toList();
    }
    return List.of(
        fact.type() == Fact.Type.time
            ? LOCAL.format(
                OffsetDateTime.parse(String.valueOf(value)).atZoneSameInstant(LondonTime.LONDON))
            : String.valueOf(value));
  }

  private static void putIfSaid(Map<String, String> other, String name, @Nullable String value) {
    if (value != null) {
      other.put(name, value);
    }
  }

  /** Reads the answers that were given before, as the page carried them along. */
  static Form readBefore(MultiValueMap<String, String> fields, Rulebook rulebook) {
    return read(fields, rulebook, BEFORE);
  }

  private static Form read(MultiValueMap<String, String> fields, Rulebook rulebook, String prefix) {
    Map<String, List<String>> sent = new LinkedHashMap<>();
    for (Fact fact : rulebook.facts().values()) {
      List<String> values =
          fields.getOrDefault(prefix + fact.id(), List.of()).stream()
              .filter(value -> value != null && !value.isBlank())
              .map(value -> value.length() > LONGEST ? value.substring(0, LONGEST) : value.trim())
              .distinct()
              .toList();
      if (fact.isAsked() && !values.isEmpty()) {
        sent.put(fact.id(), values);
      }
    }
    Set<String> shown = new LinkedHashSet<>();
    String order = fields.getFirst("shown");
    if (order != null) {
      for (String id : order.split(",", -1)) {
        if (rulebook.facts().containsKey(id)) {
          shown.add(id);
        }
      }
    }
    Map<String, String> other = new LinkedHashMap<>();
    for (String name : OTHER) {
      String value = fields.getFirst(name);
      if (value != null && !value.isBlank()) {
        other.put(name, value.length() > LONGEST ? value.substring(0, LONGEST) : value.trim());
      }
    }
    return of(sent, List.copyOf(shown), other, rulebook);
  }

  private static Form of(
      Map<String, List<String>> sent,
      List<String> shown,
      Map<String, String> other,
      Rulebook rulebook) {
    List<Fault> faults = new ArrayList<>();
    Map<String, Object> facts = new LinkedHashMap<>();
    sent.forEach(
        (id, values) -> {
          Fact fact = rulebook.fact(id);
          Object value = value(fact, values);
          if (value != null) {
            facts.put(id, value);
          }
        });
    FactReader.Result read = FactReader.read(rulebook, facts);
    for (FactReader.FactFault fault : read.faults()) {
      String id = fault.pointer().split("/", -1)[1];
      if (faults.stream().noneMatch(other2 -> other2.facts().contains(id))) {
        faults.add(new Fault(List.of(id), words(rulebook.facts().get(id))));
      }
    }
    for (Impossible pair : Impossible.in(read.incident())) {
      faults.add(new Fault(pair.facts(), "These answers do not fit together: " + pair.why() + "."));
    }
    return new Form(
        sent, shown, read.incident(), List.copyOf(faults), List.copyOf(read.notes()), other);
  }

  private static @Nullable Object value(Fact fact, List<String> values) {
    String first = values.get(0);
    if (fact.type() == Fact.Type.choices) {
      return values;
    }
    if (!fact.type().isCoded() && values.contains(Told.NOT_KNOWN_CODE)) {
      return values.size() == 1 ? null : String.join(" and ", values);
    }
    if (fact.type().isNumber()) {
      try {
        return Integer.valueOf(first);
      } catch (NumberFormatException e) {
        return first;
      }
    }
    return first;
  }

  private static String words(@Nullable Fact fact) {
    if (fact == null) {
      return "This is not a question of the guides any more.";
    }
    return switch (fact.type()) {
      case choices -> "Choose none of these, or not known, only by itself, without another answer.";
      case time -> "Enter a date and time, such as 21 November 2026 14:05, or choose not known.";
      case count, minutes, hours, days ->
          "Enter a whole number of "
              + (fact.type() == Fact.Type.count ? "times" : fact.type().name())
              + ", such as 3, or choose not known.";
      case yesNo, choice -> "Choose one of the answers shown.";
    };
  }

  /** Whether nothing was answered. */
  boolean isEmpty() {
    return sent.isEmpty();
  }

  /** Whether a fact was answered, be it with not known. */
  boolean answers(String fact) {
    return sent.containsKey(fact);
  }

  /** One of the other fields, or null. */
  @Nullable String other(String name) {
    return other.get(name);
  }

  /** The words of the fault at a fact, or null. */
  @Nullable String faultAt(String fact) {
    return faults.stream()
        .filter(fault -> fault.facts().contains(fact))
        .map(Fault::words)
        .findFirst()
        .orElse(null);
  }

  /** The same form with one more fault. */
  Form with(Fault fault) {
    List<Fault> more = new ArrayList<>(faults);
    more.add(fault);
    return new Form(sent, shown, incident, List.copyOf(more), notes, other);
  }
}
