package org.guideonapage.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Who may come in at some addresses.
 *
 * @param path the addresses, as request mappings are written
 * @param method how they are asked for; null for every way
 * @param kind what is asked of those who come
 * @param roles where a role is asked for: one of these
 * @param scope where a token is asked for: what it must be for
 */
record Door(
    PathPattern path,
    @Nullable HttpMethod method,
    Kind kind,
    Set<Role> roles,
    @Nullable Scope scope) {

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
    return new Door(parsed(path), null, Kind.OPEN, Set.of(), null);
  }

  static Door signedIn(String path) {
    return new Door(parsed(path), null, Kind.SIGNED_IN, Set.of(), null);
  }

  static Door roles(String path, Role... roles) {
    return new Door(parsed(path), null, Kind.ROLES, EnumSet.copyOf(List.of(roles)), null);
  }

  /** For forms sent there, and not for looking. */
  static Door forms(String path, Role... roles) {
    return new Door(
        parsed(path), HttpMethod.POST, Kind.ROLES, EnumSet.copyOf(List.of(roles)), null);
  }

  static Door deciding(String path) {
    return new Door(parsed(path), null, Kind.DECIDING, Set.of(), Scope.DECIDE);
  }

  static Door token(String path, Scope scope) {
    return new Door(parsed(path), null, Kind.TOKEN, Set.of(), scope);
  }

  boolean isAt(HttpMethod asked, PathContainer where) {
    return (method == null || method.equals(asked)) && path.matches(where);
  }

  /** Whether this door is about writing or approving guidance. */
  boolean isOfAuthoring() {
    return roles.contains(Role.AUTHOR) || roles.contains(Role.APPROVER);
  }

  private static PathPattern parsed(String path) {
    return PathPatternParser.defaultInstance.parse(path);
  }
}
