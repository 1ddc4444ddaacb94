package org.guideonapage.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Tells a system in its own words, by way of the room that knows them, why it may not. */
final class SystemRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {
  private final HandlerExceptionResolver problems;

  SystemRefusals(HandlerExceptionResolver problems) {
    this.problems = problems;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why) {
    if (isNobodys(request, response)) {
      return;
    }
    if (why instanceof TooManyTries tries) {
      response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(tries.seconds()));
    } else {
      response.setHeader(
          HttpHeaders.WWW_AUTHENTICATE,
          why instanceof OAuth2AuthenticationException
              ? "Bearer error=\"invalid_token\""
              : "Bearer" + scope(request, " "));
    }
    problems.resolveException(request, response, null, why);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why) {
    if (isNobodys(request, response)) {
      return;
    }
    response.setHeader(
        HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\"" + scope(request, ", "));
    problems.resolveException(request, response, null, why);
  }

  private boolean isNobodys(HttpServletRequest request, HttpServletResponse response) {
    if (Doors.at(request).isPresent()) {
      return false;
    }
    problems.resolveException(
        request,
        response,
        null,
        new NoResourceFoundException(
            HttpMethod.valueOf(request.getMethod()), request.getRequestURI(), ""));
    return true;
  }

  private static String scope(HttpServletRequest request, String before) {
    return Doors.at(request)
        .flatMap(door -> Optional.ofNullable(door.scope()))
        .map(scope -> before + "scope=\"" + scope.code() + "\"")
        .orElse("");
  }
}
