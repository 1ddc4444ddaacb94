package org.guideonapage.rulebook;

import java.util.List;
import java.util.Map;
import org.guideonapage.decision.Deployment;

/**
 * The national qualifier that an incident may carry, and the force's codes to close it under. What
 * makes it one is a finding, said in rules like any other.
 *
 * @param code shown for an incident that carries it
 * @param finding decides it
 * @param labels shown when the finding is established, excluded or open
 * @param closing which parameter holds the closing code, by what police did
 */
public record Qualifier(
    String code,
    String finding,
    List<String> cites,
    Map<Condition.State, String> labels,
    List<Closing> closing) {

  /** A closing code for some deployments; its code is a parameter of the force. */
  public record Closing(List<Deployment> deployments, String parameter) {
    public Closing {
      deployments = List.copyOf(deployments);
    }
  }

  public Qualifier {
    cites = List.copyOf(cites);
    labels = Map.copyOf(labels);
    closing = List.copyOf(closing);
  }

  /** The words for a state of the finding. */
  public String label(Condition.State state) {
    return java.util.Objects.requireNonNull(labels.get(state));
  }
}
