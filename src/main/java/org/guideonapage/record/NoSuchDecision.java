package org.guideonapage.record;

/** There is no recorded decision of that reference. */
public class NoSuchDecision extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoSuchDecision() {
    super("there is no recorded decision of that reference");
  }
}
