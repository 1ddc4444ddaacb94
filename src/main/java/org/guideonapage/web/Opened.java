package org.guideonapage.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.guideonapage.advice.NoSuchRules;
import org.guideonapage.advice.RuleVersions;
import org.guideonapage.advice.SavedScenario;
import org.guideonapage.incident.Told;
import org.guideonapage.record.By;
import org.guideonapage.record.DecisionRecord;
import org.guideonapage.record.Entry;
import org.guideonapage.record.Event;
import org.guideonapage.record.Kind;
import org.guideonapage.record.Question;
import org.guideonapage.record.Recorded;
import org.guideonapage.record.Replay;
import org.guideonapage.record.Said;
import org.guideonapage.rulebook.LondonTime;
import org.guideonapage.rulebook.Rulebook;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Something kept, opened in the workbench: its fields, and what is said of it. */
record Opened(MultiValueMap<String, String> fields, BenchPage.From from) {
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.UK).withZone(LondonTime.LONDON);

  /** What was done about the call, and not about its record. */
  private static final Set<Kind> ON_THE_CALL =
      EnumSet.of(Kind.DECIDED, Kind.TOLD, Kind.ADVICE_ASKED, Kind.ADVISED);

  /** The fields of a scenario. */
  static MultiValueMap<String, String> scenario(SavedScenario one) {
    MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
    one.facts().forEach((fact, value) -> put(fields, fact, value));
    fields.add("scenario", one.id());
    fields.add("asAt", BenchForm.field(LondonTime.parse(one.asAt()).at()));
    fields.add("guide", one.guide() == null ? "" : one.guide());
    fields.add("plan", one.plan() == null ? "" : one.plan());
    return fields;
  }

  /**
   * A recorded decision, answered again by the rules of its day; empty when there is none. That it
   * was looked at is recorded.
   */
  static Optional<Opened> decision(
      String reference, DecisionRecord record, By by, RuleVersions versions) {
    Rulebook now = versions.guidance(RuleVersions.IN_FORCE).rulebook();
    Optional<Recorded> found = record.find(reference);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Recorded recorded = found.get();
    record.accessed(reference, by, new Event.Accessed(Event.Access.REPLAYED, "Workbench"));
    Replay.Result replay = replay(recorded, record, versions).of(reference);
    MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
    Question question = recorded.question();
    for (Question.Asked asked : question.facts()) {
      if (asked.state() == Question.State.NOT_KNOWN) {
        fields.add(Form.FACT + asked.fact(), Told.NOT_KNOWN_CODE);
      } else if (asked.value() != null) {
        put(fields, asked.fact(), asked.value());
      }
    }
    fields.add(
        "asAt",
        BenchForm.field(
            OffsetDateTime.parse(question.asAt()).atZoneSameInstant(LondonTime.LONDON)));
    fields.add("guide", question.guide() == null ? "" : question.guide());
    fields.add("plan", question.plan() == null ? "" : question.plan());
    fields.add(
        "rules",
        recorded.rulesVersion().equals(now.version())
            ? RuleVersions.IN_FORCE
            : recorded.rulesVersion());
    return Optional.of(
        new Opened(
            fields,
            new BenchPage.From(
                reference,
                CLOCK.format(recorded.at()),
                recorded.decision().deployment().label(),
                replay.same()
                    ? "Answered again by the rules of that day: the same, byte for byte."
                    : "Answered again by the rules of that day: not the same. " + replay.why(),
                replay.same(),
                blank(recorded, now),
                later(recorded),
                "")));
  }

  private static Replay replay(Recorded recorded, DecisionRecord record, RuleVersions versions) {
    try {
      return new Replay(record, versions.guidance(recorded.rulesVersion()));
    } catch (NoSuchRules e) {
      return new Replay(record); // it says why they cannot be used
    }
  }

  /**
   * A recorded decision while a case made of it is worked on; that it was opened is recorded
   * already, and it is not answered again.
   */
  static Optional<BenchPage.From> again(String reference, DecisionRecord record, Rulebook now) {
    return record
        .find(reference)
        .map(
            recorded ->
                new BenchPage.From(
                    reference,
                    CLOCK.format(recorded.at()),
                    recorded.decision().deployment().label(),
                    "",
                    true,
                    blank(recorded, now),
                    later(recorded),
                    ""));
  }

  private static List<String> blank(Recorded recorded, Rulebook now) {
    return recorded.question().facts().stream()
        .filter(asked -> asked.state() == Question.State.BLANK)
        .map(asked -> now.facts().get(asked.fact()))
        .filter(java.util.Objects::nonNull)
        .map(fact -> java.util.Objects.requireNonNull(fact).question())
        .toList();
  }

  private static void put(MultiValueMap<String, String> fields, String fact, Object value) {
    if (value instanceof Collection<?> several) {
      several.forEach(one -> fields.add(Form.FACT + fact, String.valueOf(one)));
    } else {
      String text = String.valueOf(value);
      boolean time = text.matches("\\d{4}-\\d{2}-\\d{2}T.*");
      fields.add(Form.FACT + fact, time ? local(text) : text);
    }
  }

  /** A moment as a field takes it, in local time. */
  private static String local(String moment) {
    try {
      return BenchForm.field(OffsetDateTime.parse(moment).atZoneSameInstant(LondonTime.LONDON));
    } catch (java.time.DateTimeException e) {
      return moment.length() > 16 ? moment.substring(0, 16) : moment;
    }
  }

  private static List<String> later(Recorded recorded) {
    return recorded.later().stream()
        .filter(entry -> entry.event() != null && ON_THE_CALL.contains(entry.kind()))
        .map(entry -> at(entry.at()) + Said.of(entry) + by(entry))
        .toList();
  }

  private static String at(Instant at) {
    return CLOCK.format(at) + ": ";
  }

  private static String by(Entry entry) {
    By by = entry.by();
    return by == null ? "" : " (" + by.role().toLowerCase(Locale.UK) + ")";
  }
}
