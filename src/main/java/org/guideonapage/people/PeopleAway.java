package org.guideonapage.people;

/** Accounts and tokens cannot be read or written now. */
public class PeopleAway extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PeopleAway(Throwable cause) {
    super("accounts and tokens cannot be reached", cause);
  }
}
