package org.guideonapage.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.concurrent.TimeUnit;
import org.guideonapage.authoring.AnswerSwitch;
import org.guideonapage.authoring.LiveRules;
import org.guideonapage.guidance.Ask;
import org.guideonapage.incident.Incident;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Component {@code answers}, on which readiness rests: puts a question without any fact to the
 * rules, and whatever comes back is an answer. Turned off is no fault: the guides are shown.
 */
@Component("answersHealthIndicator")
class AnswersHealth implements HealthIndicator {
  private static final long FRESH = TimeUnit.SECONDS.toNanos(5);

  private final LiveRules rules;
  private final AnswerSwitch answers;
  private final Clock clock;
  private long tried;
  private @Nullable String works;
  private boolean well;

  AnswersHealth(LiveRules rules, AnswerSwitch answers, Clock clock) {
    this.rules = rules;
    this.answers = answers;
    this.clock = clock;
  }

  @Override
  public synchronized Health health() {
    if (works == null || System.nanoTime() - tried > FRESH) {
      tried = System.nanoTime();
      works = tried();
    }
    Health.Builder health = (well ? Health.up() : Health.down()).withDetail("rules", works);
    return answers
        .off()
        .map(off -> health.withDetail("answering", false).withDetail("since", off.since()))
        .orElseGet(() -> health.withDetail("answering", well))
        .build();
  }

  private String tried() {
    try {
      ZonedDateTime now = ZonedDateTime.now(clock);
      var guidance = rules.guidance();
      LocalDate law = guidance.lawVerifiedTo(now.toLocalDate());
      guidance.decide(new Ask(Incident.EMPTY, now, null, null));
      well = true;
      return "loaded, and answer; law checked to " + law;
    } catch (RuntimeException e) {
      well = false;
      return "loaded, and give no answer (" + e.getClass().getSimpleName() + ")";
    }
  }
}
