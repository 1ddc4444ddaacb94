package org.guideonapage.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Lets in who the table says, and nobody where it says nothing. */
final class Doorman implements AuthorizationManager<RequestAuthorizationContext> {
  private static final Pattern THIS_MACHINE =
      Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?(::1|0:0:0:0:0:0:0:1)]?");
  private static final Set<String> OF_A_PROXY = Set.of("forwarded", "x-real-ip", "via");

  private final PeopleSettings.Api api;
  private final boolean behindProxy;

  Doorman(PeopleSettings settings, Environment environment) {
    this.api = settings.api();
    this.behindProxy =
        !environment.getProperty("server.forward-headers-strategy", "none").equalsIgnoreCase("none")
            || environment.containsProperty("server.tomcat.remoteip.remote-ip-header");
  }

  @Override
  public AuthorizationResult authorize(
      Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext where) {
    Optional<Door> door = Doors.at(where.getRequest());
    return new AuthorizationDecision(
        door.isPresent() && letsIn(door.get(), who, where.getRequest()));
  }

  private boolean letsIn(
      Door door, Supplier<? extends @Nullable Authentication> who, HttpServletRequest request) {
    return switch (door.kind()) {
      case OPEN -> true;
      case SIGNED_IN -> isSignedIn(who.get());
      case ROLES -> mayAct(door, who.get());
      case TOKEN -> hasScope(door, who.get());
      case DECIDING ->
          api == PeopleSettings.Api.OPEN
              || (api == PeopleSettings.Api.LOOPBACK && isFromThisMachine(request))
              || hasScope(door, who.get());
    };
  }

  private static boolean isSignedIn(@Nullable Authentication who) {
    return who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken);
  }

  /** Somebody who has come to hold both roles, however that came about, may use neither. */
  static boolean mayAct(Door door, @Nullable Authentication who) {
    if (who == null || !isSignedIn(who)) {
      return false;
    }
    Set<Role> roles = Role.among(who.getAuthorities());
    return !Collections.disjoint(roles, door.roles())
        && !(door.isOfAuthoring() && Role.writesAndApproves(roles));
  }

  private static boolean hasScope(Door door, @Nullable Authentication who) {
    return who != null
        && who.isAuthenticated()
        && who.getAuthorities().contains(Objects.requireNonNull(door.scope()).authority());
  }

  /**
   * Whether a program of this machine asks. Not when a proxy speaks for somebody else, nor when a
   * browser was led here under another name.
   */
  private boolean isFromThisMachine(HttpServletRequest request) {
    return !behindProxy
        && THIS_MACHINE.matcher(request.getRemoteAddr()).matches()
        && THIS_MACHINE.matcher(request.getServerName()).matches()
        && Collections.list(request.getHeaderNames()).stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .noneMatch(name -> OF_A_PROXY.contains(name) || name.startsWith("x-forwarded-"));
  }
}
