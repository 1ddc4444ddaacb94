package org.guideonapage.authoring;

import java.time.Clock;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.rulebook.Rulebook;

/** What a rulebook must pass before it may answer: its proofs, and the self-check cases. */
public final class GoLive {
  private final Clock clock;

  /** A gate that prepares the pages for today by this clock. */
  public GoLive(Clock clock) {
    this.clock = clock;
  }

  /**
   * Proves and checks a rulebook.
   *
   * @return guidance from it, its pages for today prepared
   * @throws org.guideonapage.rulebook.BrokenRulebook when a proof or a check fails
   */
  public Guidance pass(Rulebook rulebook) {
    Guidance guidance = new Guidance(rulebook);
    guidance.prepare(Guidance.today(clock));
    return guidance;
  }
}
