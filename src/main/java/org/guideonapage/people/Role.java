package org.guideonapage.people;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What a person is here to do. The first of several is the one they act in where more would do. */
public enum Role {
  /** Takes calls. */
  HANDLER("call handler", "/ask"),
  /** Answers for handlers; sees who decided. */
  SUPERVISOR("supervisor", "/ask"),
  /** Tests cases and advises. */
  ADVISOR("tactical advisor", "/ask"),
  /** Writes guidance. */
  AUTHOR("policy author", "/guides"),
  /** Checks the law of a change. */
  LEGAL_REVIEWER("legal reviewer", "/guides"),
  /** Lets guidance go live. */
  APPROVER("approver", "/guides"),
  /** Reads the record and verifies it. */
  AUDITOR("auditor", "/guides"),
  /** Gives roles and tokens, runs the service. */
  ADMIN("administrator", "/admin/people");

  private static final String PREFIX = "ROLE_";
  private static final Set<Role> NEVER_TOGETHER = EnumSet.of(AUTHOR, APPROVER);

  private final String label;
  private final String home;

  Role(String label, String home) {
    this.label = label;
    this.home = home;
  }

  /** For people: "call handler". */
  public String label() {
    return label;
  }

  /** The page a person with this role begins at. */
  String home() {
    return home;
  }

  GrantedAuthority authority() {
    return new SimpleGrantedAuthority(PREFIX + name());
  }

  /** The roles among authorities, in the order of this list. */
  static Set<Role> among(Collection<? extends GrantedAuthority> authorities) {
    return Arrays.stream(values())
        .filter(role -> authorities.contains(role.authority()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
  }

  /** The role of this name, whatever its case; dashes count as underscores. */
  static Optional<Role> named(String name) {
    return Arrays.stream(values())
        .filter(role -> role.name().equalsIgnoreCase(name.strip().replace('-', '_')))
        .findFirst();
  }

  /** Whether somebody with these roles would both write and approve guidance. */
  public static boolean writesAndApproves(Collection<Role> roles) {
    return roles.containsAll(NEVER_TOGETHER);
  }

  /** Why these roles cannot be given to one person, or empty. */
  static Optional<String> fault(Collection<Role> roles) {
    return writesAndApproves(roles)
        ? Optional.of("Nobody both writes and approves guidance. Give one of the two roles.")
        : Optional.empty();
  }
}
