package org.guideonapage.guidance;

/** There is no guide of that name, or none was in force on the date asked. */
public class NoGuideThen extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says which guide and which date. */
  public NoGuideThen(String message) {
    super(message);
  }
}
