package org.guideonapage.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Collectors;
import org.guideonapage.record.By;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who acts in the request that is being answered. */
@Component
public class Acting {
  private static final String SYSTEM = By.A_SYSTEM.role();

  /** Whether somebody signed in, or a system showed its token. */
  public boolean isKnown() {
    return known() != null;
  }

  /** The roles of whoever signed in. */
  public Set<Role> roles() {
    Authentication known = known();
    return known == null ? Set.of() : Role.among(known.getAuthorities());
  }

  /** The roles for people: "call handler, supervisor", or "not signed in". */
  public String words() {
    Authentication known = known();
    if (known == null) {
      return "not signed in";
    }
    Set<Role> roles = roles();
    return roles.isEmpty()
        ? "no role yet"
        : roles.stream().map(Role::label).collect(Collectors.joining(", "));
  }

  /** The page to begin at. */
  public String home() {
    return roles().stream().findFirst().map(Role::home).orElse("/guides");
  }

  /** Whether a system may do this. */
  public boolean may(Scope scope) {
    Authentication known = known();
    return known != null && known.getAuthorities().contains(scope.authority());
  }

  /** Whether the one who signed in has this role. */
  public boolean has(Role role) {
    return roles().contains(role);
  }

  /** Whether whoever acts would be let in at a page that asks for a role. */
  public boolean mayOpen(String path) {
    return may(HttpMethod.GET, path);
  }

  /** Whether whoever acts may send a form to an address, which may be a pattern. */
  public boolean maySend(String path) {
    return may(HttpMethod.POST, path);
  }

  private static boolean may(HttpMethod method, String path) {
    return Doors.at(method, path)
        .filter(
            door -> Doorman.mayAct(door, SecurityContextHolder.getContext().getAuthentication()))
        .isPresent();
  }

  /** Whether the one who signed in may be shown who of the staff did something. */
  public boolean seesStaff() {
    return has(Role.SUPERVISOR) || has(Role.AUDITOR) || has(Role.ADMIN);
  }

  /**
   * Who acts, for the record: the opaque id from sign-in and the role that opened the door here; of
   * several the first. A system acts as SYSTEM, with the id of its token.
   */
  public By by() {
    Authentication known = known();
    if (known == null) {
      return By.A_SYSTEM;
    }
    return new By(known.getName(), roles().isEmpty() ? SYSTEM : roleHere(roles()).name());
  }

  /** The id from sign-in. */
  public String id() {
    String id = by().id();
    if (id == null) {
      throw new IllegalStateException("nobody signed in");
    }
    return id;
  }

  private static Role roleHere(Set<Role> roles) {
    Set<Role> asked =
        RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
            ? asked(here.getRequest())
            : Set.of();
    return roles.stream()
        .filter(asked::contains)
        .findFirst()
        .orElseGet(() -> roles.iterator().next());
  }

  private static Set<Role> asked(HttpServletRequest request) {
    return Doors.at(request).map(Door::roles).orElse(Set.of());
  }

  private static @Nullable Authentication known() {
    Authentication now = SecurityContextHolder.getContext().getAuthentication();
    return now == null || !now.isAuthenticated() || now instanceof AnonymousAuthenticationToken
        ? null
        : now;
  }
}
