package org.guideonapage.guidance;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.Deployment;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.decision.ReferTo;
import org.jspecify.annotations.Nullable;

/**
 * What an answer comes to, without reasons, words, questions and what would change it: for very
 * many asks of which no more is compared. Each part is that of the whole answer.
 *
 * @param agency code of who goes, resolved
 * @param row id of the governing row, empty where none speaks
 * @param powers verdict by provision, those shown only
 */
public record Brief(
    Deployment code,
    Deployment soFar,
    String label,
    @Nullable ReferTo referTo,
    String agency,
    String row,
    Map<String, PowerVerdict> powers,
    List<Decision.AgencyRole> agencies,
    List<Decision.Action> actions) {
  public Brief {
    powers = Collections.unmodifiableMap(new LinkedHashMap<>(powers));
    agencies = List.copyOf(agencies);
    actions = List.copyOf(actions);
  }

  static Brief of(
      Decision.Deploy deployment,
      Map<String, PowerVerdict> powers,
      List<Decision.AgencyRole> agencies,
      List<Decision.Action> actions) {
    return new Brief(
        deployment.code(),
        deployment.soFar(),
        deployment.label(),
        deployment.referTo(),
        deployment.agency(),
        deployment.row(),
        powers,
        agencies,
        actions);
  }

  /** The same parts of a whole answer. */
  public static Brief of(Decision decision) {
    Map<String, PowerVerdict> powers = new LinkedHashMap<>();
    decision.powers().forEach(power -> powers.put(power.provision(), power.verdict()));
    return of(decision.deployment(), powers, decision.agencies(), decision.actions());
  }
}
