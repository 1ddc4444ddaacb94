package org.guideonapage.people;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A local account as an administrator sees it.
 *
 * @param id opaque id, which stands in the record
 * @param name what is typed to sign in
 * @param oneTimeUntil until when its one-time password can be used; null once its owner set their
 *     own
 * @param lockedAt since when nobody can sign in with it, or null
 * @param seenAt when somebody last signed in with it, or null
 */
public record Account(
    String id,
    String name,
    Set<Role> roles,
    @Nullable Instant oneTimeUntil,
    @Nullable Instant lockedAt,
    @Nullable Instant seenAt) {

  public Account {
    roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
  }

  /** Whether nobody can sign in with it. */
  public boolean locked() {
    return lockedAt != null;
  }

  /** Its roles for people. */
  public String words() {
    return roles.stream().sorted().map(Role::label).collect(Collectors.joining(", "));
  }
}
