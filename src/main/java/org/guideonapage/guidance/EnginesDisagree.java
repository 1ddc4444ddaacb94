package org.guideonapage.guidance;

/**
 * The two readings of the rules differ on one incident: a fault of the software. No answer may be
 * given from either.
 */
public class EnginesDisagree extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says on what they differ; never on which facts. */
  public EnginesDisagree(String message) {
    super(message);
  }
}
