package org.guideonapage.record;

import java.util.List;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.rulebook.Force;
import org.guideonapage.rulebook.Outcomes;
import org.guideonapage.rulebook.Rulebook;

/** A decision as a page of text, in the order in which it is acted on. */
public final class DecisionPage {
  private final Rulebook rulebook;
  private final StringBuilder text = new StringBuilder();

  /** Pages in the words of these rules. */
  public DecisionPage(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** The page of a decision. */
  public String of(Decision decision) {
    Outcomes outcomes = rulebook.outcomes();
    Decision.Deploy deployment = decision.deployment();
    line(deployment.label().toUpperCase(java.util.Locale.ROOT));
    if (deployment.referTo() != null) {
      line("Speak to: " + Outcomes.label(outcomes.referTo(), deployment.referTo().name()));
    }
    if (deployment.code() != deployment.soFar()) {
      line("So far: " + Outcomes.label(outcomes.deployment(), deployment.soFar().name()));
    }
    line(
        "Who: "
            + String.join(
                "; ",
                decision.agencies().stream()
                    .map(
                        a ->
                            Outcomes.label(outcomes.agency(), a.code())
                                + " ("
                                + a.role().toLowerCase(java.util.Locale.ROOT)
                                + ")")
                    .toList()));
    line(deployment.because() + " [" + deployment.row() + "]");
    line(
        decision.settled()
            ? "Settled: no further question can change this."
            : deployment.settled()
                ? "The deployment is settled; a power is not."
                : "Not settled: ask on.");
    list(
        "Ask next",
        decision.nextQuestions().stream()
            .map(
                q ->
                    q.question()
                        + " ("
                        + q.fact()
                        + "; can lead to "
                        + String.join(", ", q.canLeadTo())
                        + ")")
            .toList());
    list(
        "Reach",
        decision.contacts().stream()
            .map(
                c ->
                    Outcomes.label(outcomes.agency(), c.agency())
                        + ": "
                        + c.service()
                        + " ("
                        + c.area()
                        + "), hours "
                        + c.hours()
                        + ", by "
                        + c.reach()
                        + "; last checked "
                        + c.lastChecked())
            .toList());
    list("Say", decision.say());
    list("Do", decision.actions().stream().map(Decision.Action::label).toList());
    list("Conditions", decision.conditions());
    list("Duties", decision.duties());
    list(
        "Powers",
        decision.powers().stream()
            .filter(p -> p.verdict() != PowerVerdict.NOT_KNOWN || !p.settled())
            .map(
                p ->
                    p.provision()
                        + " "
                        + p.name()
                        + ": "
                        + Outcomes.label(outcomes.powerVerdict(), p.verdict().name())
                        + ". "
                        + p.because())
            .toList());
    list("Not lawful", decision.notLawful());
    list(
        "Deadlines",
        decision.deadlines().stream()
            .map(
                d ->
                    d.what()
                        + ": "
                        + d.at()
                        + ", "
                        + d.hoursLeft()
                        + " hours left ["
                        + d.provision()
                        + ", from "
                        + d.from()
                        + "]")
            .toList());
    list(
        "Tests",
        decision.tests().entrySet().stream()
            .map(
                e ->
                    Outcomes.label(outcomes.test(), e.getKey())
                        + ": "
                        + Outcomes.label(outcomes.testVerdict(), e.getValue().verdict().name())
                        + ". "
                        + e.getValue().because())
            .toList());
    list(
        "Why",
        decision.because().stream()
            .map(r -> r.rule() + " " + r.sentence() + " [" + String.join(", ", r.cites()) + "]")
            .toList());
    list(
        "Why not",
        decision.whyNot().stream()
            .map(
                w ->
                    w.rule()
                        + " "
                        + w.sentence()
                        + ": "
                        + (w.state().equals("OPEN") ? "still open on " : "does not hold: ")
                        + String.join("; ", w.conditions()))
            .toList());
    list(
        "What would change this",
        decision.whatWouldChange().stream()
            .map(
                c ->
                    c.changes()
                        + " -> "
                        + Outcomes.label(outcomes.deployment(), c.deployment().name())
                        + (c.powers().isEmpty() ? "" : " " + c.powers()))
            .toList());
    list("Record", decision.recordThis());
    list("Look again", decision.review().stream().map(r -> r.when() + ": " + r.why()).toList());
    Decision.Qualifier qualifier = decision.qualifier();
    if (qualifier != null) {
      line("\nQualifier: " + qualifier.label() + " " + qualifier.because());
      qualifier
          .closingCodes()
          .forEach(
              c ->
                  line(
                      "Close with "
                          + c.label()
                          + ": "
                          + (c.code() == null ? Force.TO_BE_SET : c.code())));
    }
    if (decision.planCheck() != null) {
      line(
          "\nPlan "
              + decision.planCheck().plan()
              + ": "
              + decision.planCheck().verdict()
              + ". "
              + decision.planCheck().because()
              + (decision.planCheck().better() == null
                  ? ""
                  : " Better: " + decision.planCheck().better()));
    }
    line(
        "\nGuide "
            + decision.guide()
            + ", as at "
            + decision.asAt()
            + ", law checked to "
            + decision.lawVerifiedTo()
            + ", rules "
            + decision.rulesVersion().substring(0, 12)
            + " for "
            + rulebook.force().profile().name()
            + ".");
    line("The tool advises; a person decides.");
    return text.toString();
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private void list(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      text.append('\n').append(title).append('\n');
      lines.forEach(line -> text.append("  - ").append(line).append('\n'));
    }
  }
}
