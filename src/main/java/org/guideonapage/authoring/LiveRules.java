package org.guideonapage.authoring;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.rulebook.BrokenRulebook;
import org.guideonapage.rulebook.RuleFolder;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.RulebookReader;

/**
 * The rules that answer now. A changed folder is read, proved and checked beside them, and takes
 * their place in one step only when all of that passed; whatever fails keeps the old rules
 * answering and is shown.
 */
public final class LiveRules {

  /**
   * How the rules stand.
   *
   * @param version checksum of the rules that answer
   * @param since when they began to answer
   * @param fresh whether the folder's present text is what answers
   * @param faults why the folder's present text does not answer; empty when fresh
   * @param checkedAt when the folder was last looked at
   */
  public record Status(
      String version, Instant since, boolean fresh, List<String> faults, Instant checkedAt) {}

  private record Live(Guidance guidance, Status status) {}

  private final Path folder;
  private final String force;
  private final GoLive gate;
  private final Clock clock;
  private final AtomicReference<Live> live = new AtomicReference<>();
  private final AtomicLong refusals = new AtomicLong();
  private String lastTried = "";
  private List<String> lastFaults = List.of();

  /** The rules of a folder for the default force. */
  public LiveRules(Path folder, GoLive gate, Clock clock) {
    this(folder, RuleFolder.DEFAULT_FORCE, gate, clock);
  }

  /**
   * Reads the folder for a force and begins to answer.
   *
   * @throws BrokenRulebook when the folder cannot be used; a service without rules does not start
   */
  public LiveRules(Path folder, String force, GoLive gate, Clock clock) {
    this.folder = folder;
    this.force = force;
    this.gate = gate;
    this.clock = clock;
    RuleFolder text = RuleFolder.read(folder, force);
    Guidance guidance = gate.pass(RulebookReader.read(text));
    lastTried = text.checksum();
    Instant now = clock.instant();
    live.set(new Live(guidance, new Status(text.checksum(), now, true, List.of(), now)));
  }

  /** The guidance that answers now. */
  public Guidance guidance() {
    return java.util.Objects.requireNonNull(live.get()).guidance();
  }

  /** How the rules stand. */
  public Status status() {
    return java.util.Objects.requireNonNull(live.get()).status();
  }

  /**
   * Looks at the folder and takes it over if it changed and passes. Safe to call at any time; one
   * at a time does the work.
   */
  public synchronized Status reload() {
    Live before = java.util.Objects.requireNonNull(live.get());
    try {
      RuleFolder text = RuleFolder.read(folder, force);
      if (text.checksum().equals(before.status().version())) {
        keep(before, true, List.of());
      } else if (text.checksum().equals(lastTried)) {
        keep(before, false, lastFaults);
      } else {
        lastTried = text.checksum();
        lastFaults = List.of("the rules could not be taken over");
        Rulebook rulebook = RulebookReader.read(text);
        Guidance guidance = gate.pass(rulebook);
        Instant now = clock.instant();
        live.set(new Live(guidance, new Status(rulebook.version(), now, true, List.of(), now)));
      }
    } catch (BrokenRulebook e) {
      lastFaults = e.faults().stream().map(String::valueOf).toList();
      keep(before, false, lastFaults);
    } catch (RuntimeException e) {
      // Whatever goes wrong with new rules, the old ones keep answering, and it shows.
      lastFaults = List.of("the rules could not be taken over: " + e.getMessage());
      keep(before, false, lastFaults);
    }
    return status();
  }

  /** How often a changed folder was refused since the start. */
  public long refusals() {
    return refusals.get();
  }

  private void keep(Live before, boolean fresh, List<String> faults) {
    if (!fresh && !faults.equals(before.status().faults())) {
      refusals.incrementAndGet();
    }
    live.set(
        new Live(
            before.guidance(),
            new Status(
                before.status().version(),
                before.status().since(),
                fresh,
                faults,
                clock.instant())));
  }
}
