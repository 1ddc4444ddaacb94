package org.guideonapage.rulebook;

import java.util.List;
import java.util.stream.Collectors;

/** The rules folder cannot be used. Carries every fault found, not only the first. */
public class BrokenRulebook extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 20;

  private final transient List<Fault> faults;

  /** A rulebook with these faults; at least one. */
  public BrokenRulebook(List<Fault> faults) {
    super(
        faults.size()
            + (faults.size() == 1 ? " fault" : " faults")
            + " in the rules:\n"
            + faults.stream().limit(SHOWN).map(Fault::toString).collect(Collectors.joining("\n"))
            + (faults.size() > SHOWN ? "\n... and " + (faults.size() - SHOWN) + " more" : ""));
    this.faults = List.copyOf(faults);
  }

  /** The faults, in the order of files and lines. */
  public List<Fault> faults() {
    return faults;
  }
}
