package org.guideonapage.oversight;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.guideonapage.authoring.AnswerSwitch;
import org.guideonapage.authoring.LiveRules;
import org.guideonapage.decision.Decision;
import org.guideonapage.record.DecisionRecord;
import org.guideonapage.record.Kept;
import org.guideonapage.record.NotRecorded;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Says in logs and metrics what is going on: reference, guide and outcome code, and numbers. Never
 * a fact, an incident number or a person.
 */
@Component
class Announcing implements DecisionRecord.Watcher, MeterBinder {
  private static final Logger LOG = LoggerFactory.getLogger("org.guideonapage.decisions");
  private static final Duration[] SLOWER_THAN = {
    Duration.ofSeconds(10),
    Duration.ofSeconds(20),
    Duration.ofSeconds(45),
    Duration.ofSeconds(90),
    Duration.ofMinutes(5)
  };

  private final LiveRules rules;
  private final AnswerSwitch answers;
  private final LawHealth law;
  private final Clock clock;
  private @Nullable MeterRegistry registry;

  Announcing(
      DecisionRecord record, LiveRules rules, AnswerSwitch answers, LawHealth law, Clock clock) {
    this.rules = rules;
    this.answers = answers;
    this.law = law;
    this.clock = clock;
    record.watch(this);
  }

  @Override
  public void bindTo(MeterRegistry meters) {
    registry = meters;
    Gauge.builder("guidance.rules.age", this, one -> one.age().toSeconds())
        .baseUnit("seconds")
        .description("How long the rules that answer have been in force")
        .register(meters);
    Gauge.builder("guidance.rules.fresh", rules, one -> one.status().fresh() ? 1 : 0)
        .description("1 while the rules folder's present text is what answers")
        .register(meters);
    FunctionCounter.builder("guidance.rules.refused", rules, LiveRules::refusals)
        .description("How often changed rules were refused")
        .register(meters);
    Gauge.builder("guidance.law.age", law, one -> one.age().days())
        .baseUnit("days")
        .description("Days since the law was last checked")
        .register(meters);
    Gauge.builder("guidance.answering", answers, one -> one.off().isPresent() ? 0 : 1)
        .description("0 while answers are turned off")
        .register(meters);
    for (NotRecorded.Why why : NotRecorded.Why.values()) {
      meters.counter("guidance.not.recorded", "why", why.name());
    }
  }

  private Duration age() {
    return Duration.between(rules.status().since(), clock.instant());
  }

  @Override
  public void kept(Kept kept, Duration writing, @Nullable Duration asking) {
    String code = kept.decision().deployment().code().name();
    LOG.atInfo()
        .addKeyValue("reference", kept.reference())
        .addKeyValue("outcome", code)
        .log("Recorded {} {}", kept.reference(), code);
    MeterRegistry meters = registry;
    if (meters == null) {
      return;
    }
    meters
        .counter("guidance.decisions", "guide", kept.decision().guide(), "outcome", code)
        .increment();
    meters.timer("guidance.record.writing").record(writing);
    if (asking != null) {
      Timer.builder("guidance.time.to.answer")
          .description("From the first question to the recorded answer")
          .serviceLevelObjectives(SLOWER_THAN)
          .register(meters)
          .record(asking);
    }
  }

  @Override
  public void notKept(Decision answer, NotRecorded.Why why) {
    MeterRegistry meters = registry;
    if (meters != null) {
      meters.counter("guidance.not.recorded", "why", why.name()).increment();
    }
  }
}
