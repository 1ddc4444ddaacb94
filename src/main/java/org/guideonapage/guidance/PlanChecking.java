package org.guideonapage.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.Deployment;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.rulebook.Plan;

/** Whether what officers intend is right: the power it needs, and whether the guide agrees. */
final class PlanChecking {
  private final Situation situation;
  private final String plan;
  private final Decision.Deploy deployment;

  PlanChecking(Situation situation, String plan, Decision.Deploy deployment) {
    this.situation = situation;
    this.plan = plan;
    this.deployment = deployment;
  }

  Decision.PlanCheck check() {
    Plan known = situation.rulebook.plans().get(plan);
    if (known == null) {
      return new Decision.PlanCheck(
          plan,
          "NOT_KNOWN",
          "The guides say nothing about this plan.",
          List.of(),
          deployment.label());
    }
    List<String> available = powers(known, PowerVerdict.AVAILABLE);
    List<String> notNeeded = powers(known, PowerVerdict.NOT_NEEDED);
    List<String> open = powers(known, PowerVerdict.NOT_KNOWN);
    if (!known.anyOf().isEmpty() && available.isEmpty()) {
      if (!notNeeded.isEmpty()) {
        return answer(
            "DOES_NOT_AGREE",
            "A less intrusive way serves; the power is not needed: " + named(notNeeded) + ".",
            notNeeded,
            known);
      }
      if (open.isEmpty()) {
        return answer(
            "NO_POWER",
            "No power is available for this: " + named(known.anyOf()) + ".",
            known.anyOf(),
            known);
      }
      return answer(
          "NOT_KNOWN",
          "Not known yet whether a power is available: " + named(open) + ".",
          open,
          known);
    }
    String with =
        available.isEmpty() ? "No power is needed." : "Power available: " + named(available) + ".";
    Deployment soFar = deployment.soFar();
    if (known.fits().contains(soFar)) {
      return new Decision.PlanCheck(
          plan,
          "AGREES",
          with + " Guidance says: " + deployment.label() + ".",
          cites(available),
          null);
    }
    if (soFar == Deployment.ASK_FIRST || soFar == Deployment.REFER) {
      return answer(
          "NOT_KNOWN", with + " Guidance says: " + deployment.label() + ".", available, known);
    }
    return answer(
        "DOES_NOT_AGREE", with + " Guidance says: " + deployment.label() + ".", available, known);
  }

  private String named(List<String> provisions) {
    return provisions.stream()
        .map(provision -> situation.rulebook.power(provision).name() + " (" + provision + ")")
        .collect(Collectors.joining(", "));
  }

  private List<String> powers(Plan known, PowerVerdict verdict) {
    return known.anyOf().stream()
        .filter(
            power ->
                situation.page.stepsOfPower.containsKey(power)
                    && situation.verdict(power) == verdict)
        .toList();
  }

  private Decision.PlanCheck answer(
      String verdict, String because, List<String> powers, Plan known) {
    return new Decision.PlanCheck(plan, verdict, because, cites(powers), known.better());
  }

  private List<String> cites(List<String> powers) {
    List<String> cites = new ArrayList<>(powers);
    if (situation.outcome.row() != null) {
      situation.outcome.row().rule().cites().stream()
          .filter(c -> !cites.contains(c))
          .forEach(cites::add);
    }
    return List.copyOf(cites);
  }
}
