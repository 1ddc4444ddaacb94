package org.guideonapage.people;

import java.io.Serializable;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.GrantedAuthority;

/**
 * Somebody who signed in with a local account.
 *
 * @param id opaque id, which goes into the record
 * @param account what they typed to sign in
 * @param stamp of the account when they signed in; another one ends the session
 * @param toRenew whether all they may do is set a password of their own
 */
record Person(String id, String account, Set<Role> roles, String stamp, boolean toRenew)
    implements AuthenticatedPrincipal, Serializable {
  private static final long serialVersionUID = 1L;

  Person {
    roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
  }

  /** The id: whatever shows an authentication shows no name. */
  @Override
  public String getName() {
    return id;
  }

  Collection<GrantedAuthority> authorities() {
    return toRenew
        ? List.of()
        : roles.stream().sorted().map(Role::authority).map(GrantedAuthority.class::cast).toList();
  }

  @Override
  public String toString() {
    return "a person";
  }
}
