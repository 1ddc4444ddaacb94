package org.guideonapage.people;

import static org.guideonapage.people.Door.deciding;
import static org.guideonapage.people.Door.forms;
import static org.guideonapage.people.Door.open;
import static org.guideonapage.people.Door.roles;
import static org.guideonapage.people.Door.signedIn;
import static org.guideonapage.people.Door.token;
import static org.guideonapage.people.Role.ADMIN;
import static org.guideonapage.people.Role.ADVISOR;
import static org.guideonapage.people.Role.APPROVER;
import static org.guideonapage.people.Role.AUDITOR;
import static org.guideonapage.people.Role.AUTHOR;
import static org.guideonapage.people.Role.HANDLER;
import static org.guideonapage.people.Role.LEGAL_REVIEWER;
import static org.guideonapage.people.Role.SUPERVISOR;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * The table of addresses: who may come in where, and to do what. The first row that fits counts. An
 * address without a row is nobody's, and is answered as not found; a test holds every mapped
 * address to a row.
 */
final class Doors {
  static final List<Door> ALL =
      List.of(
          // what must be at hand when all else fails
          open("/"),
          open("/guides/**"),
          open("/help"),
          open("/about/**"),
          open("/hazards"),
          open("/assets/**"),
          open("/theme"),
          open("/error"),
          // coming and going
          open("/sign-in"),
          open("/signed-out"),
          open("/oauth2/**"),
          open("/login/oauth2/**"),
          signedIn("/sign-out"),
          signedIn("/new-password"),
          signedIn("/go-on"),
          // calls
          roles("/ask", HANDLER, SUPERVISOR, ADVISOR),
          roles("/answer", HANDLER, SUPERVISOR, ADVISOR),
          signedIn("/decisions/{reference}/feedback/**"),
          forms("/decisions/**", HANDLER, SUPERVISOR, ADVISOR),
          roles("/decisions/**", HANDLER, SUPERVISOR, ADVISOR, AUDITOR),
          // looking at calls
          roles("/advisor/**", ADVISOR),
          roles("/log/**", AUDITOR, SUPERVISOR),
          roles("/analytics/**", AUDITOR, SUPERVISOR),
          roles("/feedback/**", AUTHOR, LEGAL_REVIEWER, APPROVER, AUDITOR, SUPERVISOR),
          roles("/feedback.csv", AUTHOR, LEGAL_REVIEWER, APPROVER, AUDITOR, SUPERVISOR),
          // guidance
          roles("/author/approve/**", APPROVER),
          roles("/author/**", AUTHOR, LEGAL_REVIEWER, APPROVER),
          // the service
          roles("/admin/health", ADMIN, SUPERVISOR, AUDITOR),
          roles("/admin/switch", ADMIN, APPROVER),
          roles("/admin/**", ADMIN),
          // other systems
          token("/api/v1/rulebook/reload", Scope.RULES_RELOAD),
          deciding("/api/v1/decisions"),
          deciding("/api/v1/comparisons"),
          deciding("/api/v1/courses"),
          token("/api/v1/advice/scenarios", Scope.RECORD_WRITE),
          deciding("/api/v1/advice/**"),
          deciding("/api/v1/guides/**"),
          deciding("/api/v1/vocabulary"),
          deciding("/api/v1/sources"),
          deciding("/api/v1/rulebook"),
          token("/api/v1/decisions/{reference}/handling", Scope.RECORD_WRITE),
          token("/api/v1/decisions/{reference}/**", Scope.RECORD_READ),
          deciding("/v3/api-docs/**"),
          deciding("/v3/api-docs.yaml"),
          open("/actuator/health/**"),
          token("/actuator/prometheus", Scope.METRICS),
          token("/actuator/metrics/**", Scope.METRICS));

  private Doors() {}

  /** The door at an address, which may be a pattern, for those who ask for it so. */
  static Optional<Door> at(HttpMethod method, String path) {
    return at(method, PathContainer.parsePath(path));
  }

  static Optional<Door> at(HttpServletRequest request) {
    return at(
        HttpMethod.valueOf(request.getMethod()),
        ServletRequestPathUtils.parse(request).pathWithinApplication());
  }

  private static Optional<Door> at(HttpMethod method, PathContainer path) {
    return ALL.stream().filter(door -> door.isAt(method, path)).findFirst();
  }
}
