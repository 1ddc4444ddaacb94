package org.guideonapage.web;

import java.util.List;
import java.util.Map;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.Deployment;
import org.guideonapage.rulebook.Outcomes;
import org.guideonapage.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * The answer at a glance. Colour never carries it alone: each outcome has its word, its sign and
 * its border.
 *
 * @param style name of its border and colour, from the outcome's code
 * @param sign a shape that stands for the outcome
 * @param word the outcome's label from the closed list
 * @param who who goes, or who is spoken to
 * @param say one line to say to the caller
 * @param soFar what holds so far, where the answer is to ask first
 * @param next the question to ask next
 * @param settled what is settled, or null
 * @param notes what else must be known about this answer
 */
record Band(
    String style,
    String sign,
    String word,
    @Nullable String who,
    @Nullable String say,
    @Nullable String soFar,
    @Nullable String next,
    @Nullable String settled,
    List<String> notes) {

  private static final Map<Deployment, String> SIGNS =
      Map.of(
          Deployment.DEPLOY_NOW, "\u25b2",
          Deployment.DEPLOY_PLANNED, "\u25ba",
          Deployment.DEPLOY_WITH_CONDITIONS, "\u25c6",
          Deployment.DO_NOT_DEPLOY, "\u25a0",
          Deployment.REMAIN, "\u25cf",
          Deployment.WITHDRAW_AFTER_HANDOVER, "\u25c4",
          Deployment.ASK_FIRST, "?",
          Deployment.REFER, "\u25ca");

  /** The band before anything was answered. */
  static Band empty() {
    return new Band(
        "empty",
        "\u25cb",
        "No answer yet. Start with question 1.",
        null,
        null,
        null,
        null,
        null,
        List.of());
  }

  /** The band while answers do not fit together or cannot be read. */
  static Band conflict(String words) {
    return new Band(
        "conflict", "\u25b3", "No answer yet. " + words, null, null, null, null, null, List.of());
  }

  /** The band of an answer. */
  static Band of(Decision decision, Rulebook rulebook, List<String> notes) {
    Decision.Deploy deploy = decision.deployment();
    Outcomes outcomes = rulebook.outcomes();
    boolean asking = deploy.code() == Deployment.ASK_FIRST;
    return new Band(
        style(deploy.code()),
        SIGNS.getOrDefault(deploy.code(), "?"),
        deploy.label(),
        who(decision, outcomes),
        decision.say().isEmpty() ? null : decision.say().get(0),
        asking && deploy.soFar() != Deployment.ASK_FIRST ? soFar(decision, outcomes) : null,
        decision.nextQuestions().isEmpty() ? null : decision.nextQuestions().get(0).question(),
        settled(decision),
        notes);
  }

  /** The name of an outcome's border and colour. */
  static String style(Deployment code) {
    return code.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private static String soFar(Decision decision, Outcomes outcomes) {
    Decision.Deploy deploy = decision.deployment();
    String label = Outcomes.label(outcomes.deployment(), deploy.soFar().name());
    return deploy.soFar() == Deployment.DO_NOT_DEPLOY
        ? label + " - " + Outcomes.label(outcomes.agency(), deploy.agency()) + " should go"
        : label;
  }

  private static @Nullable String settled(Decision decision) {
    if (decision.settled()) {
      return "Settled: no further question can change this.";
    }
    return decision.deployment().settled()
        ? "Whether police go is settled. A power shown is still open."
        : null;
  }

  private static String who(Decision decision, Outcomes outcomes) {
    Decision.Deploy deploy = decision.deployment();
    if (deploy.referTo() != null) {
      return "Speak to: " + Outcomes.label(outcomes.referTo(), deploy.referTo().name());
    }
    String agency = Outcomes.label(outcomes.agency(), deploy.agency());
    return (deploy.code() == Deployment.ASK_FIRST ? "Leads while you ask: " : "Who goes: ")
        + agency;
  }
}
