package org.guideonapage.advice;

/** A version of the rules that is not there, or cannot be used any more. */
public class NoSuchRules extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoSuchRules(String message) {
    super(message);
  }
}
