package org.guideonapage.guidance;

import java.util.Map;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.rulebook.Condition;

/**
 * An answer with the state of every rule behind it.
 *
 * @param rules state by rule id
 * @param findings state by finding
 * @param powers verdict by provision, those not shown included
 */
public record Trace(
    Decision decision,
    Map<String, RuleState> rules,
    Map<String, Condition.State> findings,
    Map<String, PowerVerdict> powers) {

  /** The state of a rule on what is told. */
  public enum RuleState {
    /**
     * It holds and governs its table, or is a row of the safety gate, a rider or a finding that
     * holds.
     */
    GOVERNS,
    /** It holds and is overruled. */
    OVERRULED,
    /** It does not hold, and some blank fact could still make it hold. */
    OPEN,
    /** It does not hold whatever the blank facts are. */
    FAILS
  }
}
