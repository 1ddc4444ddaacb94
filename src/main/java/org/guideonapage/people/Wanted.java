package org.guideonapage.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpMethod;

/**
 * What somebody wanted when they were stopped at a door, for the page that is shown in its place.
 *
 * @param path the address
 * @param posted whether fields came with it, which the page carries along
 * @param roles labels of the roles that open the door
 * @param writesAndApproves whether they were stopped because they would both write and approve
 */
public record Wanted(String path, boolean posted, List<String> roles, boolean writesAndApproves) {
  private static final String NAME = Wanted.class.getName();

  static void keep(HttpServletRequest request, Door door, boolean writesAndApproves) {
    request.setAttribute(
        NAME,
        new Wanted(
            request.getRequestURI(),
            request.getMethod().equals("POST"),
            door.roles().stream().sorted().map(Role::label).toList(),
            writesAndApproves));
  }

  /** What was wanted in this request, if somebody was stopped in it. */
  public static Optional<Wanted> in(HttpServletRequest request) {
    return Optional.ofNullable((Wanted) request.getAttribute(NAME));
  }

  /** Whether fields may be sent on to this address: one of ours that somebody signs in for. */
  public static boolean isOfAPage(String path) {
    return path.matches("(/[a-z0-9-]+)+")
        && Doors.at(HttpMethod.POST, path)
            .filter(door -> door.kind() == Door.Kind.ROLES)
            .isPresent();
  }
}
