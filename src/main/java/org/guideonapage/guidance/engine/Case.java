package org.guideonapage.guidance.engine;

import java.util.EnumSet;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.incident.Incident;
import org.guideonapage.incident.Told;
import org.guideonapage.rulebook.Condition;
import org.jspecify.annotations.Nullable;

/**
 * What the rules see of one incident: what is told, and what fired rules have said of findings and
 * powers.
 */
final class Case {

  /** Something a rule says when it fires. */
  sealed interface Claim {
    /** A finding is so, or is not. */
    record OfFinding(int place, boolean established) implements Claim {}

    /** A claim on a power. */
    record OfPower(int place, PowerVerdict.Claim claim) implements Claim {}
  }

  private final @Nullable Told[] told;
  private final boolean[] established;
  private final boolean[] excluded;
  private final @Nullable EnumSet<PowerVerdict.Claim>[] claimed;

  @SuppressWarnings({"unchecked", "rawtypes"})
  Case(Vocabulary vocabulary, Incident incident) {
    this.told = vocabulary.told(incident);
    int n = vocabulary.derivedCount();
    this.established = new boolean[n];
    this.excluded = new boolean[n];
    this.claimed = new EnumSet[n];
  }

  /** The answer to a fact, or null while it is blank. */
  @Nullable Told told(int fact) {
    return told[fact];
  }

  void say(Claim claim) {
    if (claim instanceof Claim.OfFinding finding) {
      (finding.established() ? established : excluded)[finding.place()] = true;
    } else if (claim instanceof Claim.OfPower power) {
      EnumSet<PowerVerdict.Claim> claims = claimed[power.place()];
      if (claims == null) {
        claimed[power.place()] = EnumSet.of(power.claim());
      } else {
        claims.add(power.claim());
      }
    }
  }

  Condition.State state(int finding) {
    if (established[finding] == excluded[finding]) {
      return Condition.State.OPEN;
    }
    return established[finding] ? Condition.State.ESTABLISHED : Condition.State.EXCLUDED;
  }

  PowerVerdict verdict(int power) {
    EnumSet<PowerVerdict.Claim> claims = claimed[power];
    return claims == null ? PowerVerdict.NOT_KNOWN : PowerVerdict.of(claims);
  }
}
