package org.guideonapage.record;

/** An answer takes back what was promised before; that stands only once a supervisor agreed. */
public final class NeedsSupervisor extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What the person at the desk is told. */
  public static final String NOTE =
      "This answer takes back what was promised before. It stands only once a supervisor has"
          + " agreed, with a reason.";

  NeedsSupervisor() {
    super(NOTE);
  }
}
