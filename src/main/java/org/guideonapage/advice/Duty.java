package org.guideonapage.advice;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.guideonapage.rulebook.Force;
import org.guideonapage.rulebook.LondonTime;
import org.guideonapage.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * Whether a tactical advisor is on duty at a moment, by what the force says of its hours; local
 * time of Europe/London.
 *
 * @param hours the hours that the force has set, in words; empty where it has set none
 * @param reach how whoever is on duty is reached, or the force's contact for advisors; null where
 *     the force has set neither
 */
public record Duty(State state, List<String> hours, @Nullable String reach) {
  private static final String LIST = "tacticalAdvisorDuty";
  private static final String CONTACT = "tacticalAdvisorContact";

  /** How it stands. */
  public enum State {
    ON_DUTY,
    OFF_DUTY,
    /** The force has set no hours. Nothing is taken for granted. */
    NOT_SET
  }

  /** The duty at a moment. */
  public static Duty at(Rulebook rulebook, ZonedDateTime moment) {
    LocalDate day = moment.withZoneSameInstant(LondonTime.LONDON).toLocalDate();
    List<Force.Contact> set =
        rulebook.force().contacts().stream()
            .filter(contact -> contact.list().equals(LIST))
            .filter(contact -> contact.opens() != null && contact.closes() != null)
            .filter(contact -> contact.from() == null || !day.isBefore(contact.from()))
            .filter(contact -> contact.to() == null || !day.isAfter(contact.to()))
            .toList();
    Force.Contact now =
        set.stream().filter(contact -> contact.mayAnswer(moment)).findFirst().orElse(null);
    return new Duty(
        set.isEmpty() ? State.NOT_SET : now == null ? State.OFF_DUTY : State.ON_DUTY,
        set.stream().map(contact -> contact.service() + ": " + contact.hours()).toList(),
        now != null && now.reach() != null ? now.reach() : contact(rulebook, day));
  }

  private static @Nullable String contact(Rulebook rulebook, LocalDate day) {
    var parameter = rulebook.parameters().get(CONTACT);
    return parameter == null ? null : parameter.on(day).map(String::valueOf).orElse(null);
  }

  /** Whether one is on duty; null where the force has not said. */
  public @Nullable Boolean isOnDuty() {
    return state == State.NOT_SET ? null : Boolean.valueOf(state == State.ON_DUTY);
  }
}
