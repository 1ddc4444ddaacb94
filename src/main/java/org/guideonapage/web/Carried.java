package org.guideonapage.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guideonapage.people.Wanted;

/**
 * What somebody was about to send when they had to sign in first. It goes from page to page in
 * fields nobody sees, so it is neither kept here nor put into an address, and is sent with one
 * button when they are signed in.
 *
 * @param path where it goes; "" when nothing was on its way
 * @param fields what was on its way
 */
record Carried(String path, List<AskPage.Hidden> fields) {
  /** Prefix of a field that is carried along. */
  static final String FIELD = "kept.";

  /** Field with the address it goes to. */
  static final String PATH = "kept-path";

  private static final String TOKEN = "_csrf";

  /** What this request brings: fields of its own, or those that were carried already. */
  static Carried in(HttpServletRequest request) {
    Optional<Wanted> wanted = Wanted.in(request);
    if (wanted.isPresent()) {
      return wanted.get().posted() && Wanted.isOfAPage(wanted.get().path())
          ? new Carried(wanted.get().path(), fields(request, ""))
          : new Carried("", List.of());
    }
    String path = request.getParameter(PATH);
    return path != null && Wanted.isOfAPage(path)
        ? new Carried(path, fields(request, FIELD))
        : new Carried("", List.of());
  }

  private static List<AskPage.Hidden> fields(HttpServletRequest request, String prefix) {
    List<AskPage.Hidden> fields = new ArrayList<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (name.startsWith(prefix) && !name.endsWith(TOKEN)) {
                for (String value : values) {
                  fields.add(new AskPage.Hidden(name.substring(prefix.length()), value));
                }
              }
            });
    return List.copyOf(fields);
  }

  /** Whether anything is on its way. */
  public boolean any() {
    return !path.isEmpty();
  }
}
