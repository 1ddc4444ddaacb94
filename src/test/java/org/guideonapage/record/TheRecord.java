package org.guideonapage.record;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.guideonapage.TheRules;
import org.guideonapage.decision.Decision;
import org.guideonapage.guidance.Ask;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.incident.Incident;
import org.guideonapage.rulebook.FactReader;
import org.guideonapage.rulebook.LondonTime;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.RulebookReader;
import org.guideonapage.rulebook.TinyRules;

/** Questions and answers for the tests of the record, by tiny rules. */
final class TheRecord {
  static final Rulebook RULES = RulebookReader.read(TinyRules.folder());
  static final Guidance GUIDANCE = new Guidance(RULES);
  static final LocalDate DAY = TheRules.CHECKED_DAY;
  static final By HANDLER = new By("handler-17", "HANDLER");
  static final By AUDITOR = new By("auditor-3", "AUDITOR");
  static final Map<String, Object> CALM =
      Map.of(
          "lifeRiskNow",
          "NO",
          "seriousHarmNow",
          "NO",
          "weaponOrViolence",
          List.of("NONE"),
          "crime",
          "NONE",
          "ageBand",
          "ADULT",
          "callerRole",
          "MENTAL_HEALTH_TEAM");

  private TheRecord() {}

  static Question question(Map<String, ?> facts) {
    Incident incident = FactReader.read(RULES, facts).incident();
    return Question.of(
        incident,
        LondonTime.midday(DAY),
        TinyRules.GUIDE,
        null,
        List.of(),
        Instant.parse("2026-03-01T11:58:00Z"));
  }

  static Decision answer(Question question) {
    return GUIDANCE.decide(
        new Ask(
            question.told(RULES),
            java.time.OffsetDateTime.parse(question.asAt())
                .atZoneSameInstant(ZoneId.of("Europe/London")),
            question.guide(),
            question.plan()));
  }

  static Kept keep(DecisionRecord record, Question question) {
    return record.keep(HANDLER, question, answer(question), RULES);
  }

  static Kept keep(DecisionRecord record) {
    return keep(record, question(CALM));
  }

  /** A clock that can be turned. */
  static final class Turned extends Clock {
    Instant now = Instant.parse("2026-03-01T12:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneId.of("Europe/London");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      now = now.plusMillis(3);
      return now;
    }
  }
}
