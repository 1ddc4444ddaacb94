package org.guideonapage.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.guideonapage.advice.Duty;
import org.guideonapage.authoring.LiveRules;
import org.guideonapage.people.Acting;
import org.guideonapage.record.DecisionRecord;
import org.guideonapage.record.Entry;
import org.guideonapage.record.Event;
import org.guideonapage.record.NotRecorded;
import org.guideonapage.record.Recorded;
import org.guideonapage.rulebook.LondonTime;
import org.guideonapage.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets a handler ask the tactical advisor about a recorded answer, and shows what came of it. */
@Component
class AdviceAsking {
  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.UK).withZone(LondonTime.LONDON);

  private final DecisionRecord record;
  private final LiveRules rules;
  private final Acting acting;
  private final Clock clock;

  AdviceAsking(DecisionRecord record, LiveRules rules, Acting acting, Clock clock) {
    this.record = record;
    this.rules = rules;
    this.acting = acting;
    this.clock = clock;
  }

  /**
   * The part of a page about advice.
   *
   * @param given advice given on it, the oldest first
   * @param awaits since when it is waited for, or null
   */
  record Part(
      String reference, List<AnswerPage.Line> given, @Nullable String awaits, DutyPage duty) {
    /** Whether it belongs where it cannot be missed. */
    public boolean isFirst(boolean referred) {
      return referred || awaits != null || !given.isEmpty();
    }
  }

  /**
   * Asks; asking again while it is waited for asks once.
   *
   * @return what is wrong; empty when it is recorded
   */
  List<AskPage.Problem> ask(String reference) {
    try {
      Duty duty = Duty.at(rulebook(), ZonedDateTime.now(clock));
      record.adviceAsked(reference, acting.by(), new Event.AdviceAsked(duty.isOnDuty()));
      return List.of();
    } catch (NotRecorded e) {
      return List.of(
          new AskPage.Problem(
              "The advisor could not be asked here. Reach the advisor, or ask a supervisor, and"
                  + " write it in the incident log.",
              "advice"));
    }
  }

  Part of(Recorded recorded) {
    List<AnswerPage.Line> given = new ArrayList<>();
    Instant asked = null;
    for (Entry entry : recorded.later()) {
      if (entry.event() instanceof Event.Advised advised) {
        given.add(new AnswerPage.Line(AT.format(entry.at()), advised.words()));
      } else if (entry.event() instanceof Event.AdviceAsked) {
        asked = entry.at();
      }
    }
    return new Part(
        recorded.reference(),
        List.copyOf(given),
        recorded.awaitsAdvice() && asked != null ? AT.format(asked) : null,
        DutyPage.at(rulebook(), ZonedDateTime.now(clock)));
  }

  private Rulebook rulebook() {
    return rules.guidance().rulebook();
  }
}
