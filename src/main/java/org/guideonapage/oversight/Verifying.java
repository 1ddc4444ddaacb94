package org.guideonapage.oversight;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.guideonapage.record.DecisionRecord;
import org.guideonapage.record.Head;
import org.guideonapage.record.Upkeep;
import org.guideonapage.record.Verification;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Walks the chain beside the work of the service, one walk at a time, and notes what it found. */
@Component
class Verifying {
  private static final Logger LOG = LoggerFactory.getLogger(Verifying.class);

  private final DecisionRecord record;
  private final Clock clock;
  private @Nullable Walk walk;
  private String failed = "";

  Verifying(DecisionRecord record, Clock clock) {
    this.record = record;
    this.clock = clock;
  }

  /** A walk on its way: since when, how far, and how far it has to go. */
  record Walk(Instant since, long reached, long last) {}

  /** Where the walk is; null while there is none. */
  synchronized @Nullable Walk walk() {
    return walk;
  }

  /** Why the last walk came to no end, or empty. */
  synchronized String failed() {
    return failed;
  }

  /** Begins a walk unless there is one. */
  synchronized void start() {
    if (walk != null) {
      return;
    }
    walk = new Walk(clock.instant(), 0, record.head().sequence());
    failed = "";
    Thread thread = new Thread(this::go, "record-verify");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.start();
  }

  private synchronized void reached(long sequence) {
    Walk now = walk;
    if (now != null) {
      walk = new Walk(now.since(), sequence, Math.max(sequence, now.last()));
    }
  }

  private void go() {
    String why = "";
    try {
      Verification verification = record.verify(null, this::reached);
      record.upkeep().note(Upkeep.What.VERIFIED, verification.holds(), words(verification, record));
    } catch (RuntimeException e) {
      LOG.warn("The record could not be verified: {}", e.getClass().getSimpleName());
      why = "The last attempt came to no end: the record could not be read.";
    }
    synchronized (this) {
      walk = null;
      failed = why;
    }
  }

  /** What a walk found: the gist in the first line, then one line for each fault or note. */
  static String words(Verification verification, DecisionRecord record) {
    List<String> lines = new ArrayList<>();
    lines.add(
        verification.holds()
            ? "All "
                + verification.entries()
                + " entries hold, "
                + verification.decisions()
                + " of them decisions. Nothing was changed, dropped or put in."
            : "The record was changed: of "
                + verification.entries()
                + " entries these do not hold.");
    verification.faults().forEach(fault -> lines.add("Fault: " + fault + "."));
    verification.notes().forEach(note -> lines.add("To know: " + note + "."));
    lines.add("Last entry: " + verification.head() + ". Keep it in another place.");
    lines.add(
        record
            .anchored()
            .map(Head::sequence)
            .map(sequence -> "The anchor outside the database is at entry " + sequence + ".")
            .orElse("There is no anchor outside the database."));
    return String.join("\n", lines);
  }
}
