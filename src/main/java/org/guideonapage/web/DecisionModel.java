package org.guideonapage.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.incident.Incident;
import org.guideonapage.incident.Told;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.Guide;
import org.guideonapage.rulebook.Rulebook;

/** An answer in the terms of the National Decision Model of the police. */
final class DecisionModel {
  private final Decision decision;
  private final Incident told;
  private final Rulebook rulebook;

  private DecisionModel(Decision decision, Incident told, Rulebook rulebook) {
    this.decision = decision;
    this.told = told;
    this.rulebook = rulebook;
  }

  /** The National Decision Model in six lines. */
  static List<AnswerPage.Line> lines(Decision decision, Incident told, Rulebook rulebook) {
    return new DecisionModel(decision, told, rulebook).lines();
  }

  private List<AnswerPage.Line> lines() {
    List<AnswerPage.Line> lines = new ArrayList<>();
    long notKnown = told.facts().values().stream().filter(Told.NotKnown.class::isInstance).count();
    int answered = told.facts().size();
    lines.add(
        new AnswerPage.Line(
            "Code of Ethics",
            String.join(
                " ",
                decision.aims().values().stream()
                    .limit(1)
                    .map(Decision.Judged::because)
                    .toList())));
    lines.add(
        new AnswerPage.Line(
            "Information",
            (answered - notKnown)
                + (answered - notKnown == 1 ? " fact told, " : " facts told, ")
                + notKnown
                + " not known. "
                + (decision.nextQuestions().isEmpty()
                    ? "Nothing more to ask."
                    : "Next: " + decision.nextQuestions().get(0).question())));
    lines.add(new AnswerPage.Line("Threat and risk", risk()));
    lines.add(
        new AnswerPage.Line(
            "Powers and policy",
            powersInOneLine()
                + " Row "
                + decision.deployment().row()
                + " of guide "
                + rulebook.guide(decision.guide()).map(Guide::number).orElse(0)
                + "."));
    lines.add(
        new AnswerPage.Line(
            "Options",
            decision.deployment().label() + ". " + gaveWay(decision.overruled().size())));
    lines.add(
        new AnswerPage.Line(
            "Action and review",
            (decision.actions().isEmpty()
                    ? "No step beyond the answer."
                    : decision.actions().stream()
                        .limit(3)
                        .map(Decision.Action::label)
                        .collect(Collectors.joining("; ", "", ".")))
                + (decision.review().isEmpty()
                    ? ""
                    : " Look again " + decision.review().get(0).when() + ".")));
    return lines;
  }

  private static String gaveWay(int rows) {
    return switch (rows) {
      case 0 -> "No other row of the guide held.";
      case 1 -> "1 other row held and gave way.";
      default -> rows + " other rows held and gave way.";
    };
  }

  private String powersInOneLine() {
    String available =
        decision.powers().stream()
            .filter(power -> power.verdict() == PowerVerdict.AVAILABLE)
            .map(Decision.Power::name)
            .collect(Collectors.joining("; "));
    return available.isEmpty() ? "No power is available." : "Available: " + available + ".";
  }

  private String risk() {
    String risks =
        rulebook.facts().values().stream()
            .filter(Fact::safetyFact)
            .filter(fact -> told.told(fact.id()).isPresent())
            .sorted(Comparator.comparingInt(Fact::order))
            .limit(5)
            .map(fact -> told.told(fact.id()).map(fact::sentence).orElse(""))
            .collect(Collectors.joining("; "));
    return risks.isEmpty() ? "No danger question answered yet." : risks + ".";
  }
}
