package org.guideonapage.authoring;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.rulebook.BrokenRulebook;
import org.guideonapage.rulebook.RuleFolder;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.RulebookReader;

/**
 * The rules that answer now. A changed folder is read, proved and checked beside them, and takes their place in one step only when all of
 * that passed; whatever fails keeps the old rules answering and is shown.
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
  public record Status(String version, Instant since, boolean fresh, List<String> faults, Instant checkedAt) {}

  private record Live(Guidance guidance, Status status) {}

  private final Path folder;
  private final GoLive gate;
  private final Clock clock;
  private final AtomicReference<Live> live = new AtomicReference<>();
  private String lastTried = "";

  /**
   * Reads the folder and begins to answer.
   *
   * @throws BrokenRulebook when the folder cannot be used; a service without rules does not start
   */
  public LiveRules(Path folder, GoLive gate, Clock clock) {
    this.folder = folder;
    this.gate = gate;
    this.clock = clock;
    RuleFolder text = RuleFolder.read(folder);
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

  /** Looks at the folder and takes it over if it changed and passes. Safe to call at any time; one at a time does the work. */
  public synchronized Status reload() {
    Live before = java.util.Objects.requireNonNull(live.get());
    Instant now = clock.instant();
    try {
      RuleFolder text = RuleFolder.read(folder);
      if (text.checksum().equals(before.status().version())) {
        lastTried = text.checksum();
        live.set(new Live(before.guidance(), new Status(before.status().version(), before.status().since(), true, List.of(), now)));
      } else if (!text.checksum().equals(lastTried)) {
        lastTried = text.checksum();
        Rulebook rulebook = RulebookReader.read(text);
        Guidance guidance = gate.pass(rulebook);
        live.set(new Live(guidance, new Status(rulebook.version(), now, true, List.of(), now)));
      }
    } catch (BrokenRulebook e) {
      List<String> faults = e.faults().stream().map(String::valueOf).toList();
      live.set(new Live(before.guidance(), new Status(before.status().version(), before.status().since(), false, faults, now)));
    } catch (java.io.UncheckedIOException e) {
      List<String> faults = List.of(String.valueOf(e.getMessage()));
      live.set(new Live(before.guidance(), new Status(before.status().version(), before.status().since(), false, faults, now)));
    }
    return status();
  }
}
