package org.guideonapage.people;

import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.AuthenticationException;

/** Somebody tried too often and waits. */
public final class TooManyTries extends AuthenticationException {
  private static final long serialVersionUID = 1L;

  private final long seconds;

  TooManyTries(Instant until, Instant now) {
    super("too many tries");
    this.seconds = Math.max(1, Duration.between(now, until).toSeconds() + 1);
  }

  /** How long until the next try counts. */
  public long seconds() {
    return seconds;
  }
}
