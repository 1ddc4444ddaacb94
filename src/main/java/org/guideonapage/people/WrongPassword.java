package org.guideonapage.people;

/** Somebody who would change their password did not give the one they have. */
public final class WrongPassword extends Refusal {
  private static final long serialVersionUID = 1L;

  WrongPassword(String why) {
    super(why);
  }
}
