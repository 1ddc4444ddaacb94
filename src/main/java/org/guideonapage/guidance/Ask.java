package org.guideonapage.guidance;

import java.time.ZonedDateTime;
import org.guideonapage.incident.Incident;
import org.jspecify.annotations.Nullable;

/**
 * What is put to the guides.
 *
 * @param told the facts; blank ones absent
 * @param asAt the moment judged, kept in Europe/London, whose days the law and the rules go by
 * @param guide id, or null to have one picked from what is asked of police
 * @param plan a value of askedOfPolice that officers intend, or null
 */
public record Ask(
    Incident told, ZonedDateTime asAt, @Nullable String guide, @Nullable String plan) {
  public Ask {
    asAt = asAt.withZoneSameInstant(Derivation.LONDON);
  }
}
