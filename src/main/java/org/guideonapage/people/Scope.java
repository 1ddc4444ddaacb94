package org.guideonapage.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What a token of a system is for. */
public enum Scope {
  /** Ask, compare, and read the rules that answer. */
  DECIDE("ask the guides and read the rules"),
  /** Have answers kept in the record. */
  RECORD_WRITE("have answers recorded"),
  /** Read what is recorded. */
  RECORD_READ("read the record"),
  /** Have the rules folder looked at now. */
  RULES_RELOAD("reload the rules"),
  /** Read counts and times of the service. */
  METRICS("read the metrics");

  private final String label;

  Scope(String label) {
    this.label = label;
  }

  /** As it is written: {@code record:write}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', ':');
  }

  /** For people: what it lets a system do. */
  public String label() {
    return label;
  }

  /** What a token must be for at an address, which may be a pattern; empty where none is asked. */
  public static Optional<Scope> needed(HttpMethod method, String path) {
    return Doors.at(method, path).flatMap(door -> Optional.ofNullable(door.scope()));
  }

  GrantedAuthority authority() {
    return new SimpleGrantedAuthority("SCOPE_" + code());
  }

  /** The scope with this code. */
  public static Optional<Scope> of(String code) {
    return Arrays.stream(values()).filter(scope -> scope.code().equals(code.strip())).findFirst();
  }
}
