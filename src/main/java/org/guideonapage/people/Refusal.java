package org.guideonapage.people;

/** Something about accounts or tokens that is not done; the message says why, for people. */
public class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Refusal(String why) {
    super(why, null, false, false);
  }
}
