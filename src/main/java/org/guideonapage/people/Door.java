package org.guideonapage.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Who may come in at some addresses.
 *
 * @param path the addresses, as request mappings are written
 * @param kind what is asked of those who come
 * @param roles where a role is asked for: one of these
 * @param scope where a token is asked for: what it must be for
 */
record Door(PathPattern path, Kind kind, Set<Role> roles, @Nullable Scope scope) {

  /** What is asked of those who come. */
  enum Kind {
    /** Nothing. */
    OPEN,
    /** To have signed in, in whatever role. */
    SIGNED_IN,
    /** One of some roles. */
    ROLES,
    /** A token for one purpose. */
    TOKEN,
    /** A token to decide, or less where {@code people.api} says so. */
    DECIDING
  }

  Door {
    roles = Set.copyOf(roles);
  }

  static Door open(String path) {
    return new Door(parsed(path), Kind.OPEN, Set.of(), null);
  }

  static Door signedIn(String path) {
    return new Door(parsed(path), Kind.SIGNED_IN, Set.of(), null);
  }

  static Door roles(String path, Role... roles) {
    return new Door(parsed(path), Kind.ROLES, EnumSet.copyOf(List.of(roles)), null);
  }

  static Door deciding(String path) {
    return new Door(parsed(path), Kind.DECIDING, Set.of(), Scope.DECIDE);
  }

  static Door token(String path, Scope scope) {
    return new Door(parsed(path), Kind.TOKEN, Set.of(), scope);
  }

  /** Whether this door is about writing or approving guidance. */
  boolean isOfAuthoring() {
    return roles.contains(Role.AUTHOR) || roles.contains(Role.APPROVER);
  }

  private static PathPattern parsed(String path) {
    return PathPatternParser.defaultInstance.parse(path);
  }
}
