package org.guideonapage.guidance.reading;

import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.rulebook.Condition;

/** What holds on what is told. */
public final class Reading {
  final Reader reader;
  final long[] bits;
  final boolean[] holds;

  Reading(Reader reader, long[] bits, boolean[] holds) {
    this.reader = reader;
    this.bits = bits;
    this.holds = holds;
  }

  /** Whether a step holds. */
  public boolean holds(int step) {
    return holds[step];
  }

  /** A power's verdict. */
  public PowerVerdict verdict(String power) {
    return reader.verdict(power, bits);
  }

  /** A finding's state. */
  public Condition.State state(String finding) {
    return reader.state(finding, bits);
  }
}
