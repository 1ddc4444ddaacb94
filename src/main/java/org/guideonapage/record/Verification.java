package org.guideonapage.record;

import java.util.List;

/**
 * What a walk along the chain found.
 *
 * @param entries how many entries there are
 * @param decisions how many of them are decisions
 * @param head the last entry, to be kept elsewhere
 * @param faults which entry was changed, dropped or put in, the first first; empty when all holds
 * @param notes what is no fault but should be known
 */
public record Verification(
    long entries, long decisions, Head head, List<String> faults, List<String> notes) {

  public Verification {
    faults = List.copyOf(faults);
    notes = List.copyOf(notes);
  }

  /** Whether nothing was changed. */
  public boolean holds() {
    return faults.isEmpty();
  }
}
