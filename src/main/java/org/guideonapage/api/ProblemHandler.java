package org.guideonapage.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.guideonapage.guidance.EnginesDisagree;
import org.guideonapage.people.TooManyTries;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Turns whatever went wrong into a problem. What was sent is never logged: of an unforeseen
 * exception only its class and where it arose.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);
  private static final int FRAMES = 12;
  private static final String API = "/api/";
  private static final String NOT_ALLOWED =
      "The token does not have the scope that WWW-Authenticate names. An administrator makes one"
          + " that has.";
  private static final String NO_ANSWER =
      "The two readings of the rules differ on these facts, so neither is given. Use the printed"
          + " guides and speak to the tactical advisor.";

  @ExceptionHandler(Refused.class)
  ResponseEntity<Problem> refused(Refused e) {
    HttpHeaders headers = new HttpHeaders();
    e.headers().forEach(headers::set);
    return answer(e.problem(), headers);
  }

  @ExceptionHandler(EnginesDisagree.class)
  ResponseEntity<Problem> enginesDisagree(EnginesDisagree e) {
    LOG.error("No answer given: {}", e.getMessage());
    return answer(Problem.of(Problem.Kind.READINGS_DIFFER, NO_ANSWER), HttpHeaders.EMPTY);
  }

  /** Who may ask is not known; the headers that say how are already set. */
  @ExceptionHandler(AuthenticationException.class)
  ResponseEntity<Problem> notKnown(AuthenticationException e) {
    return answer(
        e instanceof TooManyTries
            ? Problem.of(Problem.Kind.TOO_MANY_TRIES, "Wait as long as Retry-After says.")
            : Problem.of(
                Problem.Kind.TOKEN_NEEDED,
                "Send a token that is in use: Authorization: Bearer ... An administrator makes"
                    + " them."),
        HttpHeaders.EMPTY);
  }

  @ExceptionHandler(AccessDeniedException.class)
  ResponseEntity<Problem> notAllowed() {
    return answer(Problem.of(Problem.Kind.NOT_ALLOWED, NOT_ALLOWED), HttpHeaders.EMPTY);
  }

  @ExceptionHandler(HttpMessageNotReadableException.class)
  ResponseEntity<Problem> notReadable() {
    return answer(Problem.ofStatus(400), HttpHeaders.EMPTY);
  }

  @ExceptionHandler(Exception.class)
  @Nullable ResponseEntity<Problem> any(
      Exception e, HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (e instanceof ErrorResponse known) {
      if (!request.getRequestURI().startsWith(API)) {
        response.sendError(known.getStatusCode().value()); // a page or a problem, as is asked for
        return null;
      }
      return answer(Problem.ofStatus(known.getStatusCode().value()), known.getHeaders());
    }
    if (e instanceof IOException) {
      return null; // the caller has gone
    }
    String where =
        Arrays.stream(e.getStackTrace())
            .limit(FRAMES)
            .map(frame -> "\n  at " + frame)
            .collect(Collectors.joining());
    LOG.error("A fault of the service: {}{}", e.getClass().getName(), where);
    return answer(
        Problem.of(
            Problem.Kind.FAULT,
            "Use the printed guides and speak to the tactical advisor; tell those who run this"
                + " service the time."),
        HttpHeaders.EMPTY);
  }

  private static ResponseEntity<Problem> answer(Problem problem, HttpHeaders headers) {
    return ResponseEntity.status(problem.status())
        .headers(more -> headers.forEach((name, values) -> more.put(name, values)))
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
