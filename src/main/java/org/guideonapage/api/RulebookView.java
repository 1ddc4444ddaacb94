package org.guideonapage.api;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.guideonapage.authoring.LiveRules;
import org.guideonapage.rulebook.Rule;
import org.guideonapage.rulebook.Rulebook;

/**
 * How the rules stand.
 *
 * @param version checksum of the rule text
 * @param inForceSince when these rules began to answer
 * @param checkedAt when the folder was last looked at
 * @param fresh whether the folder's present text is what answers
 * @param faults why it is not; empty when fresh
 * @param lawVerifiedTo the last date to which somebody checked the law
 * @param force the force whose values are laid over the shared rules
 */
@JsonPropertyOrder({
  "version",
  "inForceSince",
  "checkedAt",
  "fresh",
  "faults",
  "lawVerifiedTo",
  "force",
  "counts",
  "guides"
})
record RulebookView(
    String version,
    Instant inForceSince,
    Instant checkedAt,
    boolean fresh,
    List<String> faults,
    String lawVerifiedTo,
    ForceView force,
    Counts counts,
    List<GuideView.Heading> guides) {

  /** How many of each. */
  @JsonPropertyOrder({
    "guides",
    "rows",
    "riders",
    "findingRules",
    "picks",
    "facts",
    "findings",
    "powers",
    "parameters",
    "clocks",
    "plans",
    "sources"
  })
  record Counts(
      int guides,
      int rows,
      int riders,
      int findingRules,
      int picks,
      int facts,
      int findings,
      int powers,
      int parameters,
      int clocks,
      int plans,
      int sources) {}

  static RulebookView of(Rulebook rulebook, LiveRules.Status status, LocalDate today) {
    return new RulebookView(
        rulebook.version(),
        status.since(),
        status.checkedAt(),
        status.fresh(),
        status.faults(),
        rulebook.parameter("lawVerifiedTo").on(today).map(String::valueOf).orElse(""),
        ForceView.of(rulebook, today),
        new Counts(
            rulebook.guides().size(),
            count(rulebook, Rule.Kind.ROW),
            count(rulebook, Rule.Kind.RIDER),
            count(rulebook, Rule.Kind.FINDING),
            count(rulebook, Rule.Kind.PICK),
            rulebook.facts().size(),
            rulebook.findings().size(),
            rulebook.powers().size(),
            rulebook.parameters().size(),
            rulebook.clocks().size(),
            rulebook.plans().size(),
            rulebook.sources().size()),
        rulebook.guides().values().stream().map(GuideView.Heading::of).toList());
  }

  private static int count(Rulebook rulebook, Rule.Kind kind) {
    return (int) rulebook.rules().stream().filter(rule -> rule.kind() == kind).count();
  }
}
