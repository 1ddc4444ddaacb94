package org.guideonapage.api;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.guideonapage.guidance.Ask;
import org.guideonapage.guidance.Impossible;
import org.guideonapage.incident.Incident;
import org.guideonapage.privacy.PersonalDataFound;
import org.guideonapage.record.Reference;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.FactReader;
import org.guideonapage.rulebook.Guide;
import org.guideonapage.rulebook.LondonTime;
import org.guideonapage.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** Reads what is asked from the members of a body, and says everything that is wrong with it. */
final class AskReader {
  static final String GUIDE = "guide";
  static final String AS_AT = "asAt";
  static final String FACTS = "facts";
  static final String PLAN = "plan";
  static final String RECORD = "record";
  static final String INCIDENT = "incident";
  static final String REPLACES = "replaces";
  static final String RULES_VERSION = "rulesVersion";

  /** Members of a question to be decided. */
  static final List<String> OF_A_DECISION =
      List.of(GUIDE, AS_AT, FACTS, PLAN, RECORD, INCIDENT, REPLACES);

  /** Members of one side of a comparison. */
  static final List<String> OF_A_COMPARISON = List.of(GUIDE, AS_AT, FACTS, PLAN, RULES_VERSION);

  private static final String NOT_REPEATED = "(not repeated)";
  private static final String ASKED = "askedOfPolice";
  private static final int NEAREST = 3;

  /**
   * What was read.
   *
   * @param notes how times were read, to be said in the answer
   * @param pointer where in the body it stands
   * @param record whether to keep the answer
   * @param incident the incident number, or null
   * @param replaces reference of the recorded answer this is a new version of, or null
   */
  record Asked(
      Ask ask,
      List<String> notes,
      String pointer,
      boolean record,
      @Nullable String incident,
      @Nullable String replaces) {}

  private final Rulebook rulebook;
  private final Clock clock;
  private final Faults faults;
  private final Consumer<String> incidents;

  /** A reader; {@code incidents} refuses an incident number that may not be kept. */
  AskReader(Rulebook rulebook, Clock clock, Faults faults, Consumer<String> incidents) {
    this.rulebook = rulebook;
    this.clock = clock;
    this.faults = faults;
    this.incidents = incidents;
  }

  /** Reads one ask. What could not be read is left out, with a fault. */
  Asked read(Map<String, Object> body, String pointer, List<String> members) {
    unknown(body, pointer, members);
    List<String> notes = new ArrayList<>();
    ZonedDateTime asAt = asAt(body.get(AS_AT), pointer, notes);
    String guide = guide(body.get(GUIDE), pointer, asAt);
    Incident told = facts(body, pointer, notes);
    String plan = plan(body.get(PLAN), pointer);
    boolean record = record(body.get(RECORD), pointer, members);
    String incident = incident(body.get(INCIDENT), pointer, members, record);
    String replaces = replaces(body.get(REPLACES), pointer, members, record);
    rulesVersion(body.get(RULES_VERSION), pointer, members);
    return new Asked(
        new Ask(told, asAt, guide, plan),
        notes.stream().distinct().toList(),
        pointer,
        record,
        incident,
        replaces);
  }

  /** Says that a body has a member that means nothing here. */
  void unknown(Map<String, Object> body, String pointer, List<String> members) {
    unknown(body, pointer, members, faults);
  }

  /** The same for bodies that ask nothing. */
  static void unknown(
      Map<String, Object> body, String pointer, List<String> members, Faults faults) {
    body.keySet().stream()
        .filter(name -> !members.contains(name))
        .forEach(
            name ->
                faults.add(
                    pointer + "/" + Body.escape(name),
                    name,
                    "one of " + members,
                    nearest(name, members)));
  }

  private ZonedDateTime asAt(@Nullable Object sent, String pointer, List<String> notes) {
    ZonedDateTime now = ZonedDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    if (sent == null) {
      return now;
    }
    if (!(sent instanceof String text)) {
      faults.add(pointer + "/" + AS_AT, sent, LondonTime.EXPECTED, List.of());
      return now;
    }
    try {
      LondonTime time = LondonTime.parse(text);
      if (time.note() != null) {
        notes.add("asAt: " + time.note());
      }
      return time.at();
    } catch (DateTimeException e) {
      faults.add(
          pointer + "/" + AS_AT, text, Echo.clean(String.valueOf(e.getMessage())), List.of());
      return now;
    }
  }

  private @Nullable String guide(@Nullable Object sent, String pointer, ZonedDateTime asAt) {
    if (sent == null) {
      return null;
    }
    if (!(sent instanceof String id) || rulebook.guide(id).isEmpty()) {
      String allowed = "the id of a guide, one of " + rulebook.guides().keySet();
      faults.add(
          pointer + "/" + GUIDE,
          sent,
          allowed,
          FactReader.nearestGuides(rulebook, String.valueOf(sent)));
      return null;
    }
    Guide guide = rulebook.guide(id).orElseThrow();
    LocalDate day = asAt.toLocalDate();
    if (day.isBefore(guide.from()) || (guide.to() != null && day.isAfter(guide.to()))) {
      String span = "from " + guide.from() + (guide.to() == null ? " on" : " to " + guide.to());
      faults.add(
          pointer + "/" + GUIDE,
          id,
          "a guide in force on " + day + "; this one is in force " + span,
          List.of());
      return null;
    }
    return id;
  }

  private Incident facts(Map<String, Object> body, String pointer, List<String> notes) {
    String at = pointer + "/" + FACTS;
    if (!(body.get(FACTS) instanceof Map<?, ?> sent)) {
      faults.add(
          at,
          body.containsKey(FACTS) ? body.get(FACTS) : "nothing",
          "an object of facts by id; empty when nothing is told yet",
          List.of());
      return Incident.EMPTY;
    }
    @SuppressWarnings("unchecked") // the body is read from JSON, whose names are strings
    FactReader.Result read = FactReader.read(rulebook, (Map<String, ?>) sent);
    read.faults()
        .forEach(
            fault ->
                faults.add(
                    at + fault.pointer(),
                    fault.sent(),
                    Echo.clean(fault.allowed()),
                    fault.nearest()));
    notes.addAll(read.notes());
    for (Impossible pair : Impossible.in(read.incident())) {
      unfit(read.incident(), pair.facts(), pair.why(), pointer);
    }
    return read.incident();
  }

  /** Says of each of several facts that they do not fit together. */
  void unfit(Incident incident, List<String> facts, String why, String pointer) {
    for (String fact : facts) {
      Object sent =
          incident.told(fact).map(org.guideonapage.incident.Told::plain).orElse("nothing");
      faults.add(
          pointer + "/" + FACTS + "/" + Body.escape(fact),
          sent,
          "facts that fit together: " + why,
          List.of());
    }
  }

  private @Nullable String plan(@Nullable Object sent, String pointer) {
    if (sent == null) {
      return null;
    }
    Set<String> plans = plans(rulebook);
    if (sent instanceof String code && plans.contains(code)) {
      return code;
    }
    List<String> nearest =
        rulebook.facts().containsKey(ASKED)
            ? FactReader.read(rulebook, Map.of(ASKED, sent)).faults().stream()
                .flatMap(fault -> fault.nearest().stream())
                .filter(plans::contains)
                .toList()
            : List.of();
    faults.add(pointer + "/" + PLAN, sent, "one of " + plans, nearest);
    return null;
  }

  /** The plans that can be put: what can be asked of police, and every plan of the rules. */
  static Set<String> plans(Rulebook rulebook) {
    Set<String> plans = new LinkedHashSet<>();
    Fact asked = rulebook.facts().get(ASKED);
    if (asked != null) {
      plans.addAll(asked.codes());
    }
    plans.addAll(new TreeSet<>(rulebook.plans().keySet()));
    return plans;
  }

  private boolean record(@Nullable Object sent, String pointer, List<String> members) {
    if (sent == null || !members.contains(RECORD)) {
      return false;
    }
    if (!(sent instanceof Boolean)) {
      faults.add(pointer + "/" + RECORD, sent, "true or false", List.of());
    }
    return Boolean.TRUE.equals(sent);
  }

  /** What is wrong with an incident number is never echoed: it may be about a person. */
  private @Nullable String incident(
      @Nullable Object sent, String pointer, List<String> members, boolean record) {
    if (sent == null || !members.contains(INCIDENT)) {
      return null;
    }
    String at = pointer + "/" + INCIDENT;
    if (!record) {
      faults.add(at, NOT_REPEATED, "nothing: only a recorded answer has an incident", List.of());
      return null;
    }
    if (!(sent instanceof String number)) {
      faults.add(at, NOT_REPEATED, "an incident number in quotes", List.of());
      return null;
    }
    try {
      incidents.accept(number);
    } catch (PersonalDataFound | IllegalArgumentException e) {
      faults.add(at, NOT_REPEATED, String.valueOf(e.getMessage()), List.of());
      return null;
    }
    return number;
  }

  private @Nullable String replaces(
      @Nullable Object sent, String pointer, List<String> members, boolean record) {
    if (sent == null || !members.contains(REPLACES)) {
      return null;
    }
    if (!record) {
      faults.add(
          pointer + "/" + REPLACES,
          sent,
          "nothing: only a recorded answer has versions",
          List.of());
      return null;
    }
    if (!(sent instanceof String reference) || !Reference.isOne(reference)) {
      faults.add(pointer + "/" + REPLACES, sent, "the reference of a recorded decision", List.of());
      return null;
    }
    return reference;
  }

  private void rulesVersion(@Nullable Object sent, String pointer, List<String> members) {
    if (sent != null && members.contains(RULES_VERSION) && !rulebook.version().equals(sent)) {
      String allowed = "only the version in force is kept: " + rulebook.version();
      faults.add(pointer + "/" + RULES_VERSION, sent, allowed, List.of(rulebook.version()));
    }
  }

  /** The names that begin most like this one, the case of letters aside. */
  private static List<String> nearest(String name, List<String> names) {
    return names.stream()
        .filter(known -> sameStart(name, known) > 0)
        .sorted(Comparator.comparingInt((String known) -> -sameStart(name, known)))
        .limit(NEAREST)
        .toList();
  }

  private static int sameStart(String a, String b) {
    String left = a.toLowerCase(Locale.ROOT);
    String right = b.toLowerCase(Locale.ROOT);
    int same = 0;
    while (same < Math.min(left.length(), right.length())
        && left.charAt(same) == right.charAt(same)) {
      same++;
    }
    return same;
  }
}
