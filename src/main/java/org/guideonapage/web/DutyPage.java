package org.guideonapage.web;

import java.time.ZonedDateTime;
import java.util.List;
import org.guideonapage.advice.Duty;
import org.guideonapage.rulebook.Force;
import org.guideonapage.rulebook.LondonTime;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.Words;

/**
 * Whether an advisor is on duty, how one is reached, and what a handler reads while none is: the
 * words of the rules for a referral.
 *
 * @param now in a sentence
 * @param instead what to do while nobody can be reached, in sentences
 */
record DutyPage(
    String now,
    boolean isOnDuty,
    List<String> hours,
    String reach,
    List<String> instead,
    List<String> say,
    List<String> duties,
    List<String> record,
    List<AnswerPage.Line> review) {
  private static final String REFER = "REFER";
  private static final List<String> INSTEAD =
      List.of(
          "The answer stands while you wait. Danger to life never waits for advice.",
          "When no advisor can be reached, ask a supervisor.",
          "Write in the log who was asked and when, and that no advisor could be reached.");

  static DutyPage at(Rulebook rulebook, ZonedDateTime moment) {
    Duty duty = Duty.at(rulebook, moment);
    var day = moment.withZoneSameInstant(LondonTime.LONDON).toLocalDate();
    Words words = rulebook.words(REFER, day);
    Filled filled = Filled.on(rulebook, day);
    return new DutyPage(
        switch (duty.state()) {
          case ON_DUTY -> "A tactical advisor is on duty now.";
          case OFF_DUTY -> "No tactical advisor is on duty now.";
          case NOT_SET ->
              "The force has not set when a tactical advisor is on duty, so nobody can be taken to be.";
        },
        duty.state() == Duty.State.ON_DUTY,
        duty.hours(),
        (duty.state() == Duty.State.OFF_DUTY ? "While on duty, reached by: " : "Reached by: ")
            + (duty.reach() == null ? Force.TO_BE_SET : duty.reach())
            + ".",
        INSTEAD,
        filled.lines(words.say()),
        filled.lines(words.duties()),
        filled.lines(words.record()),
        words.review().stream()
            .map(review -> new AnswerPage.Line(filled.line(review.when()), review.why()))
            .toList());
  }
}
