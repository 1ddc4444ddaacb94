package org.guideonapage.advice;

import java.time.ZonedDateTime;
import org.guideonapage.guidance.Ask;
import org.guideonapage.incident.Incident;
import org.jspecify.annotations.Nullable;

/**
 * What an advisor looks at: facts, the moment judged, and the rules that are to judge.
 *
 * @param guide id, or null to have it picked
 * @param plan what officers intend, or null
 * @param rules id of a version, see {@link RuleVersions}
 */
public record Case(
    Incident told,
    ZonedDateTime asAt,
    @Nullable String guide,
    @Nullable String plan,
    String rules) {

  /** The question that it puts. */
  public Ask ask() {
    return new Ask(told, asAt, guide, plan);
  }

  /** The same case with other facts. */
  public Case with(Incident other) {
    return new Case(other, asAt, guide, plan, rules);
  }
}
