package org.guideonapage.record;

import org.jspecify.annotations.Nullable;

/**
 * Who did it.
 *
 * @param id staff id from sign-in; null where nobody signed in, and after it was erased
 * @param role the role they acted in, such as HANDLER
 */
public record By(@Nullable String id, String role) {
  private static final int LONGEST_ID = 200;
  private static final int LONGEST_ROLE = 40;

  /** A system without sign-in. */
  public static final By A_SYSTEM = new By(null, "SYSTEM");

  public By {
    if (id != null && (id.isBlank() || id.length() > LONGEST_ID)) {
      throw new IllegalArgumentException("a staff id has 1 to " + LONGEST_ID + " characters");
    }
    if (role.isBlank() || role.length() > LONGEST_ROLE) {
      throw new IllegalArgumentException("a role has 1 to " + LONGEST_ROLE + " characters");
    }
  }
}
