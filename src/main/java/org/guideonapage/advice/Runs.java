package org.guideonapage.advice;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Runs of many scenarios in this service: the last few. They stand behind calls: two threads of
 * lowest priority, one run after the other.
 */
public final class Runs implements AutoCloseable {
  private static final int KEPT = 20;

  private final Library library;
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

  /** No runs yet; when one is over, the library keeps how its scenarios came out. */
  public Runs(Library library, Clock clock) {
    this.library = library;
    this.clock = clock;
  }

  /** Begins a run and hands out its id. */
  public synchronized String start(BulkRun.Order order) {
    String id = UUID.randomUUID().toString();
    runs.put(id, BulkRun.start(order, threads, clock.instant(), library::ran));
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
    return Optional.ofNullable(runs.get(id));
  }

  @Override
  public synchronized void close() {
    runs.values().forEach(BulkRun::cancel);
    threads.shutdownNow();
  }
}
