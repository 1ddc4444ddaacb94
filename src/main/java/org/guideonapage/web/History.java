package org.guideonapage.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.guideonapage.decision.Standing;
import org.guideonapage.record.Entry;
import org.guideonapage.record.Recorded;
import org.guideonapage.record.Said;
import org.guideonapage.record.Versions;
import org.guideonapage.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** What the record holds of an answer, in words. Staff are shown by role alone. */
final class History {
  private static final int SHORT = 12;
  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.UK);

  private final Recorded recorded;
  private final Versions versions;
  private final Rulebook then;
  private final Rulebook now;
  private final ZoneId zone;

  History(Recorded recorded, Versions versions, Rulebook then, Rulebook now, ZoneId zone) {
    this.recorded = recorded;
    this.versions = versions;
    this.then = then;
    this.now = now;
    this.zone = zone;
  }

  AnswerPage.Record page() {
    int number = versions.number(recorded.reference());
    List<Standing> standing = versions.standing();
    return new AnswerPage.Record(
        recorded.reference(),
        at(recorded.at()),
        recorded.replacedBy(),
        otherRules(),
        standing.get(number).awaitsSupervisor(number),
        versions(standing),
        recorded.later().stream()
            .filter(entry -> entry.event() != null)
            .map(entry -> new AnswerPage.Line(at(entry.at()), said(entry)))
            .toList());
  }

  private @Nullable String otherRules() {
    if (recorded.rulesVersion().equals(now.version())) {
      return null;
    }
    return "Made under rules "
        + recorded.rulesVersion().substring(0, SHORT)
        + (then.version().equals(recorded.rulesVersion())
            ? "."
            : ", whose words cannot be read any more; explained in the words of today's.")
        + " Today's answer could differ: use New information to ask again.";
  }

  private List<AnswerPage.Version> versions(List<Standing> standing) {
    int stands = standing.get(standing.size() - 1).stands();
    List<AnswerPage.Version> all = new ArrayList<>();
    for (int i = 0; i < versions.all().size(); i++) {
      Recorded version = versions.all().get(i);
      boolean awaits = standing.get(i).awaitsSupervisor(i);
      all.add(
          new AnswerPage.Version(
              version.reference(),
              at(version.at()),
              version.decision().deployment().label(),
              awaits && !wasPassed(standing, i)
                  ? "lowered, a supervisor has not agreed"
                  : standing.get(i).lowered() && !awaits ? "lowered with a supervisor" : "",
              version.reference().equals(recorded.reference()),
              i == stands));
    }
    return all;
  }

  /** Whether a later version stands in its place. */
  private static boolean wasPassed(List<Standing> standing, int version) {
    return standing.get(standing.size() - 1).stands() > version;
  }

  private static String said(Entry entry) {
    return Said.of(entry)
        + "."
        + (entry.by() == null ? "" : " By " + role(entry.by().role()) + ".");
  }

  private static String role(String role) {
    return role.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private String at(Instant at) {
    return AT.format(at.atZone(zone));
  }
}
