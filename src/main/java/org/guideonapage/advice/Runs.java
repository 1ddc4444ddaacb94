package org.guideonapage.advice;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Runs of many scenarios in this service: the last few, and how each scenario came out last. They
 * stand behind calls: two threads of lowest priority, one run after the other.
 */
public final class Runs implements AutoCloseable {
  private static final int KEPT = 20;

  /** How a scenario came out last. */
  public record Last(BulkRun.State state, Instant at, String rulesVersion) {}

  private final Clock clock;
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          2,
          work -> {
            Thread thread = new Thread(work, "scenarios");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            return thread;
          });
  private final Map<String, BulkRun> runs = new LinkedHashMap<>();
  private final Map<String, Last> last = new ConcurrentHashMap<>();

  /** No runs yet. */
  public Runs(Clock clock) {
    this.clock = clock;
  }

  /** Begins a run and hands out its id. */
  public synchronized String start(BulkRun.Order order) {
    String id = UUID.randomUUID().toString();
    runs.put(id, BulkRun.start(order, threads, clock.instant()));
    if (runs.size() > KEPT) {
      String oldest = runs.keySet().iterator().next();
      BulkRun gone = runs.remove(oldest);
      if (gone != null) {
        gone.cancel();
      }
    }
    return id;
  }

  /** A run by its id, if it is still kept. */
  public synchronized Optional<BulkRun> find(String id) {
    BulkRun run = runs.get(id);
    if (run != null) {
      String version = run.order().rules().rulebook().version();
      run.results()
          .forEach(result -> last.put(result.id(), new Last(result.state(), run.began(), version)));
    }
    return Optional.ofNullable(run);
  }

  /** How a scenario came out last, where somebody has looked. */
  public Optional<Last> last(String scenario) {
    return Optional.ofNullable(last.get(scenario));
  }

  @Override
  public synchronized void close() {
    runs.values().forEach(BulkRun::cancel);
    threads.shutdownNow();
  }
}
