package org.guideonapage.guidance.reading;

import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.rulebook.Condition;

/** What holds on what is told. */
public final class Reading implements Held {
  final Reader reader;
  final long[] bits;
  final boolean[] holds;

  Reading(Reader reader, long[] bits, boolean[] holds) {
    this.reader = reader;
    this.bits = bits;
    this.holds = holds;
  }

  @Override
  public boolean holds(int step) {
    return holds[step];
  }

  /** A power's verdict, by its place among {@link Program#derived()}. */
  public PowerVerdict verdict(int power) {
    return reader.verdict(power, bits);
  }

  /** A finding's state, by its place among {@link Program#derived()}. */
  public Condition.State state(int finding) {
    return reader.state(finding, bits);
  }

  @Override
  public boolean isNotKnown(int fact) {
    Reader.Slot slot = reader.slots.get(fact);
    return (bits[slot.word] & slot.notKnown) != 0;
  }

  /** Whether a fact is blank, by its place among {@link Program#facts()}. */
  public boolean isBlank(int fact) {
    Reader.Slot slot = reader.slots.get(fact);
    return (bits[slot.word] & slot.blank) != 0;
  }
}
