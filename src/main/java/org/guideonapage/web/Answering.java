package org.guideonapage.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.guideonapage.authoring.LiveRules;
import org.guideonapage.decision.Decision;
import org.guideonapage.guidance.Ask;
import org.guideonapage.guidance.Contradiction;
import org.guideonapage.guidance.Course;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.guidance.NoGuideThen;
import org.guideonapage.record.Recorded;
import org.guideonapage.record.Versions;
import org.guideonapage.rulebook.LondonTime;
import org.guideonapage.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Answers forms, and makes the pages of answers: given now, or recorded. */
@Component
class Answering {
  private final LiveRules rules;
  private final Clock clock;

  Answering(LiveRules rules, Clock clock) {
    this.rules = rules;
    this.clock = clock;
  }

  /** A form, answered: the question that was put, to which rules, and what they said. */
  record Answered(Guidance guidance, Ask ask, Decision decision) {}

  /** Answers a form. */
  Answered answer(Form form) {
    Guidance guidance = rules.guidance();
    ZonedDateTime now = ZonedDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    Ask ask = Questioning.ask(form, guidance.rulebook(), now);
    return new Answered(guidance, ask, guidance.decide(ask).withMoreToRecord(form.notes()));
  }

  /** The page of an answer that could not be recorded; it lives as long as it is on the screen. */
  AnswerPage unrecorded(Answered answered, Form form, MultiValueMap<String, String> fields) {
    Rulebook rulebook = answered.guidance().rulebook();
    return new AnswerWriter(answered.decision(), form, rulebook, clock.instant())
        .page(stage(answered, form, fields), Handlings.read(form), null);
  }

  /** An answer in the words of the answer page, for other pages. */
  static AnswerPage words(Decision decision, Form form, Rulebook rulebook) {
    Instant then = OffsetDateTime.parse(decision.asAt()).toInstant();
    return new AnswerWriter(decision, form, rulebook, then).page(null, Handlings.read(form), null);
  }

  /** Held against the answer before, as the page carried it along. */
  private Course.@Nullable Stage stage(
      Answered answered, Form form, MultiValueMap<String, String> fields) {
    Rulebook rulebook = answered.guidance().rulebook();
    Form before = Form.readBefore(fields, rulebook);
    if (before.isEmpty() || !before.faults().isEmpty()) {
      return null;
    }
    Ask earlier = Questioning.ask(before, rulebook, before(form));
    return Course.of(
            answered.guidance(),
            List.of(
                new Course.Step(
                    new Ask(earlier.told(), earlier.asAt(), answered.ask().guide(), earlier.plan()),
                    false),
                new Course.Step(answered.ask(), false)))
        .stages()
        .get(1);
  }

  private ZonedDateTime before(Form form) {
    String sent = form.other("beforeAt");
    try {
      return sent == null ? ZonedDateTime.now(clock) : LondonTime.parse(sent).at();
    } catch (DateTimeException e) {
      return ZonedDateTime.now(clock);
    }
  }

  /**
   * The page of a recorded answer.
   *
   * @param guidance the rules that gave it, or those of today when the old ones cannot be read
   * @param handling what the person said they did and is not recorded yet; null for what is
   */
  AnswerPage recorded(
      Recorded recorded,
      Versions versions,
      Guidance guidance,
      AnswerPage.@Nullable Handling handling) {
    Rulebook rulebook = guidance.rulebook();
    int number = versions.number(recorded.reference());
    Course.Stage stage = null;
    if (number > 0) {
      try {
        stage = versions.stage(guidance, recorded.reference());
      } catch (IllegalArgumentException | Contradiction | NoGuideThen e) {
        stage = null; // rules of another day do not know what was told then
      }
    }
    return new AnswerWriter(
            recorded.decision(), Form.of(recorded.question(), rulebook), rulebook, clock.instant())
        .page(
            stage,
            handling == null ? Handlings.shown(recorded) : handling,
            new History(recorded, versions, rulebook, rules.guidance().rulebook(), clock.getZone())
                .page());
  }
}
