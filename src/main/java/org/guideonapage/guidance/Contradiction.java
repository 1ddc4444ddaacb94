package org.guideonapage.guidance;

import java.util.List;

/**
 * Facts that cannot both be so. Carries the ids of the facts and what is wrong, in words for the
 * caller.
 */
public class Contradiction extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> facts;

  /** A contradiction between facts. */
  public Contradiction(List<String> facts, String message) {
    super(message);
    this.facts = List.copyOf(facts);
  }

  /** The facts that do not fit together. */
  public List<String> facts() {
    return facts;
  }
}
