package org.guideonapage.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guideonapage.decision.Decision;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it is in the record, with everything that happened to it since.
 *
 * @param sequence number of its entry
 * @param at when it was recorded
 * @param by who asked; the id only while it was not erased
 * @param guide id of the guide that answered
 * @param guideVersion version of that guide's text
 * @param rulesVersion checksum of the rule text
 * @param fired ids of the rules that fired, the governing one first
 * @param software version of the software that answered
 * @param answer the answer's exact JSON text
 * @param later entries about it, the oldest first
 * @param replacedBy reference of the next version, or null
 */
public record Recorded(
    String reference,
    long sequence,
    Instant at,
    By by,
    Question question,
    String guide,
    String guideVersion,
    String rulesVersion,
    String lawVerifiedTo,
    List<String> fired,
    String software,
    String answer,
    List<Entry> later,
    @Nullable String replacedBy) {

  public Recorded {
    fired = List.copyOf(fired);
    later = List.copyOf(later);
  }

  /** The answer. */
  public Decision decision() {
    return Json.answer(answer);
  }

  /** The last event of a kind. */
  public <E extends Event> Optional<E> last(Class<E> type) {
    for (int i = later.size() - 1; i >= 0; i--) {
      Event event = later.get(i).event();
      if (event != null && type.isInstance(event)) {
        return Optional.of(type.cast(event));
      }
    }
    return Optional.empty();
  }

  /** What the person decided last. */
  public Optional<Event.Decided> decided() {
    return last(Event.Decided.class);
  }

  /** Whether the caller was told. */
  public Optional<Event.Told> told() {
    return last(Event.Told.class);
  }

  /** Whether advice was asked for and none was given since. */
  public boolean awaitsAdvice() {
    boolean awaits = false;
    for (Entry entry : later) {
      awaits =
          entry.event() instanceof Event.AdviceAsked
              || (awaits && !(entry.event() instanceof Event.Advised));
    }
    return awaits;
  }

  /** Whether a supervisor agreed to lower what was promised before. */
  public boolean isAgreed() {
    return decided().filter(decided -> decided.choice() == Event.Choice.LOWERED).isPresent();
  }
}
