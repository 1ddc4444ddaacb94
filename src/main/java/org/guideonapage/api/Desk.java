package org.guideonapage.api;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guideonapage.authoring.LiveRules;
import org.guideonapage.decision.Decision;
import org.guideonapage.guidance.Ask;
import org.guideonapage.guidance.Contradiction;
import org.guideonapage.guidance.Course;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.guidance.NoGuideThen;
import org.guideonapage.people.Acting;
import org.guideonapage.people.Scope;
import org.guideonapage.record.DecisionRecord;
import org.guideonapage.record.NotRecorded;
import org.guideonapage.record.Question;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes a body, reads it against the rules that answer now, and puts it to them. One body is
 * answered from one version of the rules.
 */
@Component
class Desk {
  private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

  private final LiveRules rules;
  private final Clock clock;
  private final DecisionRecord record;
  private final Acting acting;
  private final JsonMapper json;

  Desk(LiveRules rules, Clock clock, DecisionRecord record, Acting acting, JsonMapper json) {
    this.rules = rules;
    this.clock = clock;
    this.record = record;
    this.acting = acting;
    this.json = json;
  }

  /**
   * Decides one question, keeps the answer when that is asked for, and hands out its bytes: exactly
   * those that were kept. An answer that cannot be kept is given all the same, and says so.
   */
  byte[] answer(byte @Nullable [] bytes) {
    Guidance guidance = rules.guidance();
    Faults faults = new Faults();
    AskReader reader = reader(guidance, faults);
    Map<String, Object> body = Body.read(bytes, faults);
    AskReader.Asked asked = reader.read(body, "", AskReader.OF_A_DECISION);
    if (asked.record()) {
      mayRecord();
    }
    Decision decision = decide(guidance, List.of(asked), reader, faults).get(0);
    if (!asked.record()) {
      return json.writeValueAsBytes(decision);
    }
    try {
      return kept(asked, decision, guidance).getBytes(StandardCharsets.UTF_8);
    } catch (NotRecorded e) {
      LOG.warn("An answer was given and not recorded: {}", e.getMessage());
      return json.writeValueAsBytes(
          decision.withMoreToRecord(List.of("NOT RECORDED. " + NotRecorded.NOTE)));
    }
  }

  /** Whoever may ask may not yet write: a record says which system did. */
  private void mayRecord() {
    if (acting.may(Scope.RECORD_WRITE)) {
      return;
    }
    String scope = "scope=\"" + Scope.RECORD_WRITE.code() + "\"";
    throw acting.isKnown()
        ? new Refused(
            Problem.of(
                Problem.Kind.NOT_ALLOWED,
                "To have an answer recorded the token needs the scope "
                    + Scope.RECORD_WRITE.code()
                    + "."),
            Map.of("WWW-Authenticate", "Bearer error=\"insufficient_scope\", " + scope))
        : new Refused(
            Problem.of(
                Problem.Kind.TOKEN_NEEDED,
                "To have an answer recorded send a token with the scope "
                    + Scope.RECORD_WRITE.code()
                    + ", or leave out \"record\"."),
            Map.of("WWW-Authenticate", "Bearer " + scope));
  }

  private String kept(AskReader.Asked asked, Decision decision, Guidance guidance) {
    Ask ask = asked.ask();
    Question question =
        Question.of(
            ask.told(), ask.asAt(), ask.guide(), ask.plan(), asked.notes(), clock.instant());
    return record
        .keep(
            acting.by(),
            question.about(asked.incident()).replacing(asked.replaces()),
            decision,
            guidance.rulebook())
        .json();
  }

  private AskReader reader(Guidance guidance, Faults faults) {
    return new AskReader(guidance.rulebook(), clock, faults, record::checkIncident);
  }

  /** Decides one question and keeps nothing. */
  Decision decide(byte @Nullable [] bytes) {
    Guidance guidance = rules.guidance();
    Faults faults = new Faults();
    AskReader reader = reader(guidance, faults);
    Map<String, Object> body = Body.read(bytes, faults);
    AskReader.Asked asked = reader.read(body, "", AskReader.OF_A_DECISION);
    return decide(guidance, List.of(asked), reader, faults).get(0);
  }

  /** Decides two questions and says how the answers differ. */
  Comparison compare(byte @Nullable [] bytes) {
    Guidance guidance = rules.guidance();
    Faults faults = new Faults();
    AskReader reader = reader(guidance, faults);
    Map<String, Object> body = Body.read(bytes, faults);
    reader.unknown(body, "", Comparison.SIDES);
    List<AskReader.Asked> asked = new ArrayList<>();
    for (String side : Comparison.SIDES) {
      if (body.get(side) instanceof Map<?, ?> members) {
        @SuppressWarnings("unchecked") // the body is read from JSON, whose names are strings
        Map<String, Object> named = (Map<String, Object>) members;
        asked.add(reader.read(named, "/" + side, AskReader.OF_A_COMPARISON));
      } else {
        Object sent = body.containsKey(side) ? body.get(side) : "nothing";
        faults.add("/" + side, sent, "an object with " + AskReader.OF_A_COMPARISON, List.of());
      }
    }
    List<Decision> decisions = decide(guidance, asked, reader, faults);
    return Comparison.of(decisions.get(0), decisions.get(1));
  }

  /** Decides an incident that moves, step by step. */
  Course course(byte @Nullable [] bytes) {
    Guidance guidance = rules.guidance();
    Faults faults = new Faults();
    Map<String, Object> body = Body.read(bytes, faults);
    AskReader reader = reader(guidance, faults);
    CourseReader.Read read = new CourseReader(reader, faults).read(body);
    List<Decision> decisions = decide(guidance, read.asked(), reader, faults);
    List<Course.Step> steps = new ArrayList<>();
    for (int i = 0; i < decisions.size(); i++) {
      steps.add(new Course.Step(read.asked().get(i).ask(), read.agreed().get(i)));
    }
    return Course.of(guidance, steps, decisions);
  }

  private static List<Decision> decide(
      Guidance guidance, List<AskReader.Asked> all, AskReader reader, Faults faults) {
    boolean readable = !faults.any();
    List<Decision> decisions = new ArrayList<>();
    for (AskReader.Asked asked : all) {
      Ask ask = asked.ask();
      try {
        if (readable) {
          decisions.add(guidance.decide(ask).withMoreToRecord(asked.notes()));
        } else {
          guidance.pick(
              ask); // finds facts that do not fit together, to be said with the other faults
        }
      } catch (Contradiction e) {
        reader.unfit(
            ask.told(),
            e.facts(),
            e.getMessage() == null ? "they contradict each other" : e.getMessage(),
            asked.pointer());
      } catch (NoGuideThen e) {
        faults.add(
            asked.pointer() + "/" + AskReader.AS_AT,
            ask.asAt().toOffsetDateTime(),
            "a date on which a guide was in force: " + e.getMessage(),
            List.of());
      }
    }
    faults.stopIfAny();
    return decisions;
  }
}
