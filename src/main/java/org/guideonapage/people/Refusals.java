package org.guideonapage.people;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * What is shown in place of a page that somebody may not see. The sign-in page stands at the very
 * address that was asked for, so fields that came with it are carried along and nothing about a
 * call is kept here or put into an address.
 */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {
  /** Page on which somebody signs in. */
  static final String SIGN_IN = "/sign-in";

  /** Page on which somebody sets a password of their own. */
  static final String NEW_PASSWORD = "/new-password";

  /** Page that sends on what was carried along. */
  static final String GO_ON = "/go-on";

  private final Acting acting = new Acting();

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException, ServletException {
    Optional<Door> door = Doors.at(request);
    if (door.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (isOfTheScript(request)) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else {
      instead(SIGN_IN, door.get(), request, response);
    }
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException, ServletException {
    Optional<Door> door = Doors.at(request);
    boolean form = why instanceof CsrfException;
    if (door.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (isOfTheScript(request)) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    } else if (form && door.get().path().getPatternString().equals(SIGN_IN)) {
      forward(SIGN_IN, request, response);
    } else if (form && !acting.isKnown() && door.get().kind() == Door.Kind.ROLES) {
      instead(SIGN_IN, door.get(), request, response);
    } else if (mustRenew() && !form) {
      instead(NEW_PASSWORD, door.get(), request, response);
    } else if (form && door.get().kind() == Door.Kind.ROLES) {
      instead(GO_ON, door.get(), request, response);
    } else {
      Wanted.keep(request, door.get(), !form && Role.writesAndApproves(acting.roles()));
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static boolean mustRenew() {
    Authentication now = SecurityContextHolder.getContext().getAuthentication();
    return now != null && now.getPrincipal() instanceof Person person && person.toRenew();
  }

  /** The script of the pages asks for a part of a page, and knows what to say without one. */
  private static boolean isOfTheScript(HttpServletRequest request) {
    return request.getHeader("X-Live") != null;
  }

  private static void instead(
      String page, Door door, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Wanted.keep(request, door, false);
    forward(page, request, response);
  }

  private static void forward(String page, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    request.getRequestDispatcher(page).forward(request, response);
  }
}
