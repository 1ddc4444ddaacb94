package org.guideonapage.api;

import java.util.Map;

/** A request that is not answered. Carries the problem. */
class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;
  private final transient Map<String, String> headers;

  Refused(Problem problem) {
    this(problem, Map.of());
  }

  Refused(Problem problem, Map<String, String> headers) {
    super(problem.title(), null, false, false);
    this.problem = problem;
    this.headers = headers;
  }

  Problem problem() {
    return problem;
  }

  Map<String, String> headers() {
    return headers;
  }
}
