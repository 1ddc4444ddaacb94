package org.guideonapage.people;

import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.AuthenticationException;

/** Somebody tried too often and waits. */
public final class TooManyTries extends AuthenticationException {
  private static final long serialVersionUID = 1L;

  private final Instant until;
  private final long seconds;

  TooManyTries(Instant until, Instant now) {
    super("too many tries");
    this.until = until;
    this.seconds = Math.max(1, Duration.between(now, until).toSeconds() + 1);
  }

  /** When the next try counts. */
  public Instant until() {
    return until;
  }

  /** How long that is from now. */
  public long seconds() {
    return seconds;
  }
}
