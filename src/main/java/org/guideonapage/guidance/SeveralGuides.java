package org.guideonapage.guidance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.Deployment;
import org.guideonapage.guidance.reading.Program;
import org.guideonapage.rulebook.Outcomes;

/**
 * One incident under several guides. The most protective deployment governs: of the guides whose
 * own row holds, the one whose deployment is most urgent; the opened guide where they are alike.
 * Every power of every guide is shown. Nothing that a guide beside it adds can lower the answer.
 */
final class SeveralGuides {
  private static final int MOST_QUESTIONS = 12;
  private static final String NOT_ATTENDING = "TELL_CALLER_NOT_ATTENDING";

  private final List<Situation> situations;
  private final Ask ask;

  /**
   * Reads several guides.
   *
   * @param situations the same incident read under each guide, the opened one first
   */
  SeveralGuides(List<Situation> situations, Ask ask) {
    this.situations = situations;
    this.ask = ask;
  }

  Decision decision() {
    List<Decision> decisions =
        situations.stream()
            .map(situation -> new Answer(situation, ask.told(), ask.plan()).decision())
            .toList();
    int governing = governing();
    Decision decision = decisions.get(governing);
    for (int i = 0; i < decisions.size(); i++) {
      if (i != governing) {
        decision = beside(decision, decisions.get(i));
      }
    }
    return decision.withLogText(
        LogText.of(
            decision, ask.told(), situations.get(governing).rulebook, LogText.Handling.OPEN));
  }

  private int governing() {
    int governing = 0;
    for (int i = 1; i < situations.size(); i++) {
      Program.Step row = situations.get(i).outcome.row();
      boolean speaks = row != null && !row.rule().alwaysHolds();
      if (speaks && urgency(i) > urgency(governing)) {
        governing = i;
      }
    }
    return governing;
  }

  private int urgency(int at) {
    Situation situation = situations.get(at);
    return Outcomes.entry(
            situation.rulebook.outcomes().deployment(), situation.outcome.soFar().name())
        .map(Outcomes.Entry::urgency)
        .orElse(0);
  }

  private static Decision beside(Decision decision, Decision other) {
    boolean stands = !lowers(other.deployment().soFar()) || lowers(decision.deployment().soFar());
    Map<String, Decision.Power> powers = new LinkedHashMap<>();
    decision.powers().forEach(power -> powers.put(power.provision(), power));
    other.powers().forEach(power -> powers.putIfAbsent(power.provision(), power));
    Map<String, Decision.AgencyRole> agencies = new LinkedHashMap<>();
    decision.agencies().forEach(agency -> agencies.put(agency.code(), agency));
    other.agencies().stream()
        .filter(agency -> agency.role().equals("HELPS") || agency.role().equals("TOLD"))
        .forEach(agency -> agencies.putIfAbsent(agency.code(), agency));
    Map<String, Decision.Reason> because = new LinkedHashMap<>();
    decision.because().forEach(reason -> because.put(reason.rule(), reason));
    other.because().forEach(reason -> because.putIfAbsent(reason.rule(), reason));
    List<Decision.Overruled> overruled = new ArrayList<>(decision.overruled());
    String row = other.deployment().row();
    if (!row.equals(decision.deployment().row())
        && overruled.stream().noneMatch(over -> over.rule().equals(row))) {
      overruled.add(new Decision.Overruled(row, decision.deployment().row()));
    }
    Map<String, Decision.Question> questions = new LinkedHashMap<>();
    decision.nextQuestions().forEach(question -> questions.put(question.fact(), question));
    other.nextQuestions().forEach(question -> questions.putIfAbsent(question.fact(), question));
    return new Decision(
        decision.reference(),
        decision.asAt(),
        decision.lawVerifiedTo(),
        decision.rulesVersion(),
        decision.guide(),
        decision.settled() && other.settled(),
        settled(decision.deployment(), other.deployment()),
        List.copyOf(powers.values()),
        List.copyOf(agencies.values()),
        decision.tests(),
        decision.aims(),
        stands ? actions(decision.actions(), other.actions()) : decision.actions(),
        decision.conditions(),
        both(decision.duties(), other.duties()),
        both(decision.notLawful(), other.notLawful()),
        decision.say(),
        decision.recordThis(),
        both(decision.deadlines(), other.deadlines()),
        both(decision.review(), other.review()),
        List.copyOf(because.values()),
        List.copyOf(overruled),
        decision.whyNot(),
        questions.values().stream().limit(MOST_QUESTIONS).toList(),
        decision.whatWouldChange(),
        decision.planCheck(),
        decision.logText());
  }

  private static boolean lowers(Deployment deployment) {
    return deployment == Deployment.DO_NOT_DEPLOY
        || deployment == Deployment.WITHDRAW_AFTER_HANDOVER;
  }

  /** Settled only when the guide beside it is as well: until then it could still govern. */
  private static Decision.Deploy settled(Decision.Deploy deploy, Decision.Deploy other) {
    return new Decision.Deploy(
        deploy.code(),
        deploy.soFar(),
        deploy.label(),
        deploy.referTo(),
        deploy.agency(),
        deploy.row(),
        deploy.because(),
        deploy.settled() && other.settled());
  }

  private static List<Decision.Action> actions(
      List<Decision.Action> actions, List<Decision.Action> more) {
    return both(
        actions, more.stream().filter(action -> !action.code().equals(NOT_ATTENDING)).toList());
  }

  private static <T> List<T> both(List<T> first, List<T> more) {
    Set<T> both = new LinkedHashSet<>(first);
    both.addAll(more);
    return List.copyOf(both);
  }
}
