package org.guideonapage.record;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guideonapage.incident.Incident;
import org.guideonapage.incident.Told;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.FactReader;
import org.guideonapage.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * What was asked, as it was asked and answered.
 *
 * @param facts by fact id; a fact that is not in the list was never asked
 * @param asAt the moment judged, ISO date-time with its offset
 * @param guide the guide asked for, or null when one was picked
 * @param plan what officers intended, or null
 * @param notes how times were read; said again in the answer's {@code recordThis}
 * @param incident the incident number, or null
 * @param replaces reference of the earlier version that this one replaces, or null; when that was
 *     replaced already, this one is kept as replacing its newest version
 * @param once whoever sends the same token again gets the same reference; null for none
 */
public record Question(
    List<Asked> facts,
    String asAt,
    @Nullable String guide,
    @Nullable String plan,
    List<String> notes,
    @Nullable String incident,
    @Nullable String replaces,
    @Nullable String once) {

  /** How a question was answered. */
  public enum State {
    /** It was asked and is not answered yet. */
    BLANK,
    /** It was asked, and nobody knows. */
    NOT_KNOWN,
    /** It was answered. */
    VALUE
  }

  /**
   * One question that was asked.
   *
   * @param value the code, codes, number or date-time; null unless answered
   * @param at when it was answered or, while blank, asked; ISO instant, or null when not known
   */
  public record Asked(String fact, State state, @Nullable Object value, @Nullable String at) {
    public Asked {
      if ((state == State.VALUE) != (value != null)) {
        throw new IllegalArgumentException("a value belongs to an answered question: " + fact);
      }
      if (value instanceof Collection<?> several) {
        value = List.copyOf(several);
      }
    }
  }

  public Question {
    facts = facts.stream().sorted(java.util.Comparator.comparing(Asked::fact)).toList();
    notes = List.copyOf(notes);
  }

  /** A question whose facts were all told at one moment. */
  public static Question of(
      Incident told,
      ZonedDateTime asAt,
      @Nullable String guide,
      @Nullable String plan,
      List<String> notes,
      Instant at) {
    List<Asked> facts = new ArrayList<>();
    told.facts().forEach((fact, answer) -> facts.add(asked(fact, answer, at)));
    return new Question(
        facts, asAt.toOffsetDateTime().toString(), guide, plan, notes, null, null, null);
  }

  /** One answered question. */
  public static Asked asked(String fact, Told answer, Instant at) {
    String when = at.truncatedTo(ChronoUnit.MILLIS).toString();
    return answer instanceof Told.NotKnown
        ? new Asked(fact, State.NOT_KNOWN, null, when)
        : new Asked(fact, State.VALUE, answer.plain(), when);
  }

  /** One question that was asked and left blank. */
  public static Asked blank(String fact, Instant at) {
    return new Asked(fact, State.BLANK, null, at.truncatedTo(ChronoUnit.MILLIS).toString());
  }

  /** The same question about this incident. */
  public Question about(@Nullable String incidentNumber) {
    return new Question(facts, asAt, guide, plan, notes, incidentNumber, replaces, once);
  }

  /** The same question as a new version of an earlier one. */
  public Question replacing(@Nullable String reference) {
    return new Question(facts, asAt, guide, plan, notes, incident, reference, once);
  }

  /** The same question, to be kept once however often this token comes. */
  public Question once(@Nullable String token) {
    return new Question(facts, asAt, guide, plan, notes, incident, replaces, token);
  }

  /**
   * What was told, read against the rules it was answered by.
   *
   * @throws IllegalArgumentException when these rules do not know a fact or a value
   */
  public Incident told(Rulebook rulebook) {
    Map<String, Object> values = new LinkedHashMap<>();
    facts.forEach(
        asked -> {
          if (asked.value() != null) {
            values.put(asked.fact(), asked.value());
          }
        });
    FactReader.Result read = FactReader.read(rulebook, values);
    if (!read.faults().isEmpty()) {
      throw new IllegalArgumentException(
          "these rules do not know " + read.faults().get(0).pointer());
    }
    Incident incident = read.incident();
    for (Asked asked : facts) {
      if (asked.state() == State.NOT_KNOWN && isCoded(rulebook, asked.fact())) {
        incident = incident.with(asked.fact(), Told.NOT_KNOWN);
      }
    }
    return incident;
  }

  /** A number or a time that nobody knows is blank to the rules; only the record keeps it apart. */
  private static boolean isCoded(Rulebook rulebook, String fact) {
    Fact known = rulebook.facts().get(fact);
    return known == null || known.type().isCoded();
  }
}
