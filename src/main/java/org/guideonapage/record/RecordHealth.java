package org.guideonapage.record;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Component {@code record} of the health page: whether an answer could be recorded now. Tried by
 * writing, at most once in five seconds while all is well.
 */
final class RecordHealth implements HealthIndicator {
  private static final long FRESH = TimeUnit.SECONDS.toNanos(5);

  private final DecisionRecord record;
  private long tried;
  private @Nullable Health last;

  RecordHealth(DecisionRecord record) {
    this.record = record;
  }

  @Override
  public synchronized Health health() {
    Health known = last;
    if (known != null && System.nanoTime() - tried < FRESH && !record.failedSince(tried)) {
      return known;
    }
    tried = System.nanoTime();
    Health now = look();
    last = now;
    return now;
  }

  private Health look() {
    try {
      record.probe();
      return Health.up()
          .withDetail("writable", true)
          .withDetail("entries", record.head().sequence())
          .build();
    } catch (NotRecorded e) {
      return Health.down()
          .withDetail("writable", false)
          .withDetail("why", e.why().words())
          .withDetail("toDo", "Answers are given and not recorded. " + NotRecorded.NOTE)
          .build();
    }
  }
}
