package org.guideonapage.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of somebody whose account was locked or changed, at their next step, and every
 * session whose time is over. While accounts cannot be read nobody is put out: a call may be going
 * on.
 */
final class StillWelcome extends OncePerRequestFilter {
  private static final Logger LOG = LoggerFactory.getLogger(StillWelcome.class);

  private final People people;
  private final Duration longest;

  StillWelcome(People people, Duration longest) {
    this.people = people;
    this.longest = longest;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HttpSession session = request.getSession(false);
    if (session != null && (isOver(session) || !isWelcome())) {
      session.invalidate();
      SecurityContextHolder.clearContext();
    }
    chain.doFilter(request, response);
  }

  private boolean isOver(HttpSession session) {
    return System.currentTimeMillis() > end(session, longest);
  }

  /** When a session ends at the latest, in milliseconds since 1970, whatever is done in it. */
  static long end(HttpSession session, Duration longest) {
    return session.getCreationTime() + longest.toMillis();
  }

  private boolean isWelcome() {
    Authentication now = SecurityContextHolder.getContext().getAuthentication();
    if (now == null || !(now.getPrincipal() instanceof Person person)) {
      return true;
    }
    try {
      return people.stamp(person.id()).equals(Optional.of(person.stamp()));
    } catch (PeopleAway e) {
      LOG.warn("Signed-in people stay so: {}", e.getMessage());
      return true;
    }
  }
}
