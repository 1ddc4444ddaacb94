package org.guideonapage.record;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps list and counts up while the service runs, on one thread of its own. */
final class Counter {
  private static final Logger LOG = LoggerFactory.getLogger(Counter.class);
  private static final Duration AT_MOST = Duration.ofSeconds(20);

  private final DecisionRecord record;
  private final Duration pause;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "record-counts");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            return thread;
          });
  private boolean failed;

  Counter(DecisionRecord record, Duration pause) {
    this.record = record;
    this.pause = pause;
  }

  void start() {
    if (!pause.isZero()) {
      thread.scheduleWithFixedDelay(
          this::goOn, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  void stop() {
    thread.shutdownNow();
  }

  /** An exception would end the counting, so none leaves here. */
  private void goOn() {
    try {
      record.rollup().catchUp(AT_MOST);
      failed = false;
    } catch (RuntimeException e) {
      if (!failed && !thread.isShutdown()) {
        LOG.warn("The counts could not be kept up: {}", e.getClass().getSimpleName());
        failed = true;
      }
    }
  }
}
