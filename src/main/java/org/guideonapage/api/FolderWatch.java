package org.guideonapage.api;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.guideonapage.authoring.LiveRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at the rules folder again and again, on one thread of its own, never twice at once. */
final class FolderWatch {
  private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

  private final LiveRules rules;
  private final Duration pause;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "rules-folder");
            thread.setDaemon(true);
            return thread;
          });
  private LiveRules.Status last;

  FolderWatch(LiveRules rules, Duration pause) {
    this.rules = rules;
    this.pause = pause;
    this.last = rules.status();
  }

  void start() {
    LOG.info("Answering by rules {}", last.version());
    if (!pause.isZero()) {
      thread.scheduleWithFixedDelay(
          this::look, pause.toMillis(), Math.max(1, pause.toMillis()), TimeUnit.MILLISECONDS);
    }
  }

  void stop() {
    thread.shutdownNow();
  }

  /** An exception would end the watch, so none leaves here. */
  private void look() {
    try {
      LiveRules.Status now = rules.reload();
      if (!now.version().equals(last.version())) {
        LOG.info("Answering by rules {}", now.version());
      }
      if (!now.fresh() && !now.faults().equals(last.faults())) {
        LOG.warn(
            "The rules folder does not pass; rules {} go on answering. {}",
            now.version(),
            String.join("\n", now.faults()));
      }
      last = now;
    } catch (RuntimeException e) {
      LOG.error("The rules folder could not be looked at", e);
    }
  }
}
