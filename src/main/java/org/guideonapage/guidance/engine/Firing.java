package org.guideonapage.guidance.engine;

import java.util.List;
import java.util.Map;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.rulebook.Condition;

/**
 * What fired.
 *
 * @param fired names of the steps that fired, in the order in which they did
 * @param findings state of every finding that was worked out
 * @param powers verdict of every power that was worked out
 * @param withdrawn names of activations that were withdrawn before they fired; always empty
 */
public record Firing(
    List<String> fired,
    Map<String, Condition.State> findings,
    Map<String, PowerVerdict> powers,
    List<String> withdrawn) {}
