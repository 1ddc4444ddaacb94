package org.guideonapage.guidance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.Deployment;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.decision.ReferTo;
import org.guideonapage.guidance.reading.Program;
import org.guideonapage.incident.Incident;
import org.guideonapage.incident.Told;
import org.guideonapage.rulebook.Conclusion;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.FactReader;
import org.guideonapage.rulebook.Plan;
import org.guideonapage.rulebook.Rule;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.Words;

/**
 * One incident under the guides that the picker chose. The most protective answer governs: the most
 * urgent deployment among the rows that hold. A guide beside the opened one that has nothing but
 * its last row to say changes nothing. Every power of every guide is shown; what a guide beside
 * adds is kept, except words of a refusal or withdrawal that is not the answer.
 */
final class SeveralGuides {
  private static final int MOST_QUESTIONS = 12;
  private static final int MOST_CHANGES = 16;
  private static final int OPENING = 80;
  private static final String NOT_ATTENDING = "TELL_CALLER_NOT_ATTENDING";
  private static final String NO_POWER = "No power: ";
  private static final String ASKED = "askedOfPolice";

  private final List<Situation> situations;
  private final Picking.Choice choice;
  private final Ask ask;
  private final Function<Incident, List<Situation>> read;
  private final int governing;
  private final Situation first;
  private final Rulebook rulebook;
  private final Answer answer;
  private final List<Rule> beside = new ArrayList<>();

  /**
   * Reads several guides.
   *
   * @param situations the same incident read under each guide, the opened one first
   * @param read reads what is told otherwise under the guides that are picked then
   */
  SeveralGuides(
      List<Situation> situations,
      Picking.Choice choice,
      Ask ask,
      Function<Incident, List<Situation>> read) {
    this.situations = situations;
    this.choice = choice;
    this.ask = ask;
    this.read = read;
    this.governing = governing(situations);
    this.first = situations.get(governing);
    this.rulebook = first.rulebook;
    this.answer = new Answer(first, ask.told(), ask.plan());
    Set<String> spoken = new LinkedHashSet<>();
    first.speaking().forEach(rule -> spoken.add(rule.id()));
    for (Situation situation : situations) {
      for (Rule rule : situation.speaking()) {
        if (!rule.alwaysHolds() && spoken.add(rule.id())) {
          beside.add(rule);
        }
      }
    }
  }

  /**
   * The place of the guide that governs: the most urgent; where alike, one that speaks, else the
   * first.
   */
  static int governing(List<Situation> situations) {
    int governing = 0;
    for (int i = 1; i < situations.size(); i++) {
      Situation situation = situations.get(i);
      Situation best = situations.get(governing);
      int more = situation.outcome.soFar().compareTo(best.outcome.soFar());
      if (speaks(situation) && (more > 0 || (more == 0 && !speaks(best)))) {
        governing = i;
      }
    }
    return governing;
  }

  /** Whether more than the guide's last row, which always holds, speaks. */
  private static boolean speaks(Situation situation) {
    Program.Step row = situation.outcome.row();
    return row != null && !row.rule().alwaysHolds();
  }

  Decision decision() {
    List<Decision> decisions = new ArrayList<>();
    for (Situation situation : situations) {
      decisions.add(
          situation == first
              ? answer.decision()
              : new Answer(situation, ask.told(), ask.plan()).decision());
    }
    Decision main = decisions.get(governing);
    Map<String, Decision.Power> powers = powers(main, decisions);
    Decision.Deploy deployment = deployment(main.deployment(), deploymentSettled(decisions));
    List<Decision.AgencyRole> agencies = agencies(main.agencies());
    List<Rule> all = new ArrayList<>(first.speaking());
    all.addAll(beside);
    Judging judging = new Judging(first, all);
    Map<String, Decision.Judged> tests = judging.tests();
    return new Decision(
        main.reference(),
        main.asAt(),
        main.lawVerifiedTo(),
        main.rulesVersion(),
        main.force(),
        main.guide(),
        deployment.settled() && powers.values().stream().allMatch(Decision.Power::settled),
        deployment,
        List.copyOf(powers.values()),
        agencies,
        Proposals.contacts(first, agencies),
        tests,
        judging.aims(tests, agencies),
        actions(main.actions()),
        lines(main.conditions(), Words::conditions, this::saysMore),
        lines(main.duties(), Words::duties, this::isKept),
        notLawful(main.notLawful(), powers),
        lines(main.say(), Words::say, this::isSaid),
        lines(main.recordThis(), Words::record, this::saysMore),
        merged(main, decisions, Decision::deadlines),
        reviews(main.review()),
        because(main, decisions),
        overruled(main, decisions),
        main.whyNot(),
        questions(main, decisions),
        changes(decisions, List.copyOf(powers.keySet())),
        ask.plan() == null ? null : new PlanChecking(first, ask.plan(), deployment).check(),
        main.qualifier(),
        "");
  }

  /** What it comes to, without anything that is only explained. */
  Brief brief() {
    Map<String, PowerVerdict> powers = new LinkedHashMap<>(answer.verdicts());
    for (Situation situation : situations) {
      if (situation != first) {
        new Answer(situation, ask.told(), ask.plan()).verdicts().forEach(powers::putIfAbsent);
      }
    }
    return Brief.of(
        deployment(answer.deployment(false), false),
        powers,
        agencies(answer.agencies()),
        actions(answer.actions()));
  }

  // ---- deployment

  private Decision.Deploy deployment(Decision.Deploy main, boolean settled) {
    ReferTo referTo = main.referTo();
    if (main.code() == Deployment.REFER) {
      for (Situation situation : situations) {
        ReferTo other = situation.outcome.referTo();
        if (other != null
            && speaks(situation)
            && situation.outcome.soFar() == Deployment.REFER
            && (referTo == null || other.compareTo(referTo) > 0)) {
          referTo = other;
        }
      }
    }
    return new Decision.Deploy(
        main.code(),
        main.soFar(),
        main.label(),
        referTo,
        main.agency(),
        main.row(),
        main.because(),
        settled);
  }

  /**
   * Settled when a row of the safety gate, which stands in every guide, sends police now whatever
   * the blank facts are: nothing is more urgent; or when the guides picked, what each of them
   * answers and whether it speaks all are.
   */
  private boolean deploymentSettled(List<Decision> decisions) {
    Program.Step row = first.outcome.row();
    boolean gate = row != null && isOfTheGate(row);
    if (row != null
        && gate
        && first.outcome.soFar() == Deployment.DEPLOY_NOW
        && first.possible.sure(row.place())) {
      return true;
    }
    boolean settled = choice.settled();
    for (int i = 0; i < situations.size(); i++) {
      Situation situation = situations.get(i);
      boolean couldSpeak =
          i > 0
              && !speaks(situation)
              && situation.outcome.soFar().compareTo(first.outcome.soFar()) >= 0;
      settled = settled && decisions.get(i).deployment().settled() && !couldSpeak;
    }
    boolean couldFallSilent =
        governing > 0
            && !gate
            && (first.outcome.soFar() == Deployment.REFER
                || first.outcome.soFar() == Deployment.ASK_FIRST);
    return settled && !couldFallSilent;
  }

  private boolean isOfTheGate(Program.Step row) {
    return first.page.program.tables().stream()
        .filter(Program.Ranked::additive)
        .flatMap(table -> table.rows().stream())
        .anyMatch(step -> step.name().equals(row.name()));
  }

  // ---- powers, agencies, actions

  private static Map<String, Decision.Power> powers(Decision main, List<Decision> decisions) {
    Map<String, Decision.Power> powers = new LinkedHashMap<>();
    main.powers().forEach(power -> powers.put(power.provision(), power));
    for (Decision decision : decisions) {
      for (Decision.Power power : decision.powers()) {
        powers.merge(
            power.provision(),
            power,
            (one, two) ->
                one.settled() && !two.settled()
                    ? new Decision.Power(
                        one.provision(),
                        one.name(),
                        one.verdict(),
                        one.because(),
                        one.conditions(),
                        one.cites(),
                        false)
                    : one);
      }
    }
    return powers;
  }

  /** Whom a guide beside names helps, or is told: who leads or goes instead is said once. */
  private List<Decision.AgencyRole> agencies(List<Decision.AgencyRole> main) {
    Map<String, Decision.AgencyRole> agencies = new LinkedHashMap<>();
    main.forEach(agency -> agencies.put(agency.code(), agency));
    for (Rule rule : beside) {
      for (Conclusion.Agency named : rule.conclusions(Conclusion.Agency.class)) {
        String code = answer.resolve(named.agency());
        boolean told = named.role() == Conclusion.Role.TOLD;
        agencies.putIfAbsent(
            code,
            new Decision.AgencyRole(
                code, told ? named.role().name() : Conclusion.Role.HELPS.name()));
      }
    }
    return List.copyOf(agencies.values());
  }

  private List<Decision.Action> actions(List<Decision.Action> main) {
    Set<Decision.Action> actions = new LinkedHashSet<>(main);
    for (Rule rule : beside) {
      if (isKept(rule)) {
        for (Conclusion.Act act : rule.conclusions(Conclusion.Act.class)) {
          if (!act.action().equals(NOT_ATTENDING)) {
            actions.add(
                new Decision.Action(
                    act.action(),
                    org.guideonapage.rulebook.Outcomes.label(
                        rulebook.outcomes().action(), act.action())));
          }
        }
      }
    }
    return List.copyOf(actions);
  }

  // ---- words

  /** A refusal or withdrawal that is not the answer says nothing and asks for nothing. */
  private boolean isKept(Rule rule) {
    Optional<Deployment> its = rule.deployment();
    return its.isEmpty()
        || its.get() == first.outcome.soFar()
        || (its.get() != Deployment.DO_NOT_DEPLOY
            && its.get() != Deployment.WITHDRAW_AFTER_HANDOVER);
  }

  /**
   * Words for the log and the review: also not of a question or referral that is not the answer.
   */
  private boolean saysMore(Rule rule) {
    return isKept(rule)
        && rule.deployment()
            .filter(its -> its == Deployment.ASK_FIRST || its == Deployment.REFER)
            .filter(its -> its != first.code)
            .isEmpty();
  }

  /**
   * Words to the caller: of riders, of rows that say the same, of officers who stay, and what a row
   * must ask before it can answer, unless police are on their way or nobody goes.
   */
  private boolean isSaid(Rule rule) {
    Deployment code = first.code;
    return rule.deployment()
        .map(
            its ->
                switch (its) {
                  case REMAIN -> code.policeAct();
                  case ASK_FIRST ->
                      code != Deployment.DEPLOY_NOW && code != Deployment.DO_NOT_DEPLOY;
                  default -> its == code && its.sendsPolice();
                })
        .orElse(true);
  }

  private List<String> lines(
      List<String> main,
      Function<Words, List<String>> part,
      java.util.function.Predicate<Rule> speaks) {
    Set<String> lines = new LinkedHashSet<>(main);
    for (Rule rule : beside) {
      if (speaks.test(rule)) {
        part.apply(first.edition.words(rule.id())).forEach(line -> lines.add(answer.fill(line)));
      }
    }
    return List.copyOf(lines);
  }

  /** "No power" for what is asked only where no guide finds one. */
  private List<String> notLawful(List<String> main, Map<String, Decision.Power> powers) {
    Set<String> lines = new LinkedHashSet<>(lines(main, Words::notLawful, this::isKept));
    Plan plan =
        rulebook.plans().get(ask.told().told(ASKED).map(t -> String.valueOf(t.plain())).orElse(""));
    boolean available =
        plan != null
            && plan.anyOf().stream()
                .map(powers::get)
                .anyMatch(power -> power != null && power.verdict() == PowerVerdict.AVAILABLE);
    if (available) {
      lines.removeIf(line -> line.startsWith(NO_POWER));
    }
    return List.copyOf(lines);
  }

  private List<Decision.Review> reviews(List<Decision.Review> main) {
    Set<Decision.Review> reviews = new LinkedHashSet<>(main);
    for (Rule rule : beside) {
      if (saysMore(rule)) {
        first
            .edition
            .words(rule.id())
            .review()
            .forEach(
                r -> reviews.add(new Decision.Review(answer.fill(r.when()), answer.fill(r.why()))));
      }
    }
    return List.copyOf(reviews);
  }

  // ---- why

  private List<Decision.Reason> because(Decision main, List<Decision> decisions) {
    Map<String, Decision.Reason> because = new LinkedHashMap<>();
    main.because().forEach(reason -> because.put(reason.rule(), reason));
    Set<String> silent = new TreeSet<>();
    for (Situation situation : situations) {
      situation.speaking().stream()
          .filter(rule -> rule.alwaysHolds() && situation != first)
          .forEach(rule -> silent.add(rule.id()));
    }
    decisions.forEach(
        decision ->
            decision.because().stream()
                .filter(reason -> !silent.contains(reason.rule()))
                .forEach(reason -> because.putIfAbsent(reason.rule(), reason)));
    return List.copyOf(because.values());
  }

  private List<Decision.Overruled> overruled(Decision main, List<Decision> decisions) {
    Map<String, Decision.Overruled> overruled = new LinkedHashMap<>();
    main.overruled().forEach(over -> overruled.put(over.rule(), over));
    String row = main.deployment().row();
    for (int i = 0; i < situations.size(); i++) {
      decisions.get(i).overruled().forEach(over -> overruled.putIfAbsent(over.rule(), over));
      Program.Step own = situations.get(i).outcome.guideRow();
      if (i != governing && own != null && gaveWay(own.rule(), row)) {
        overruled.putIfAbsent(own.rule().id(), new Decision.Overruled(own.rule().id(), row));
      }
    }
    overruled.remove(row);
    return List.copyOf(overruled.values());
  }

  private boolean gaveWay(Rule own, String row) {
    return !own.alwaysHolds()
        && !own.id().equals(row)
        && own.deployment().filter(its -> its != first.outcome.soFar()).isPresent();
  }

  private static <T> List<T> merged(
      Decision main, List<Decision> decisions, Function<Decision, List<T>> part) {
    Set<T> merged = new LinkedHashSet<>(part.apply(main));
    decisions.forEach(decision -> merged.addAll(part.apply(decision)));
    return List.copyOf(merged);
  }

  // ---- questions and changes

  /**
   * Questions about danger first; then by turns one of each guide, the governing one first, and the
   * one that could bring another guide in, so that none crowds out another.
   */
  private List<Decision.Question> questions(Decision main, List<Decision> decisions) {
    List<List<Decision.Question>> lists = new ArrayList<>();
    lists.add(main.nextQuestions());
    decisions.stream()
        .filter(decision -> decision != main)
        .forEach(decision -> lists.add(decision.nextQuestions()));
    choice
        .ask()
        .map(rulebook::fact)
        .ifPresent(
            fact ->
                lists.add(
                    List.of(
                        new Decision.Question(fact.id(), fact.question(), fact.why(), List.of()))));
    Map<String, Decision.Question> merged = new LinkedHashMap<>();
    int longest = lists.stream().mapToInt(List::size).max().orElse(0);
    for (int at = 0; at < longest; at++) {
      for (List<Decision.Question> list : lists) {
        if (at < list.size()) {
          merged.merge(list.get(at).fact(), list.get(at), SeveralGuides::leadingToBoth);
        }
      }
    }
    return merged.values().stream()
        .sorted(Comparator.comparingInt(question -> aboutDanger(question) ? 0 : 1))
        .limit(MOST_QUESTIONS)
        .toList();
  }

  private boolean aboutDanger(Decision.Question question) {
    Fact fact = rulebook.fact(question.fact());
    return fact.safetyFact() && fact.order() <= OPENING;
  }

  private static Decision.Question leadingToBoth(Decision.Question one, Decision.Question two) {
    Set<String> leads = new TreeSet<>(one.canLeadTo());
    leads.addAll(two.canLeadTo());
    return new Decision.Question(one.fact(), one.question(), one.why(), List.copyOf(leads));
  }

  /** The changes that any guide names, each judged under the guides that are picked then. */
  private List<Decision.Change> changes(List<Decision> decisions, List<String> powers) {
    Set<Map<String, Object>> tried = new LinkedHashSet<>();
    List<Decision.Change> moving = new ArrayList<>();
    List<Decision.Change> onlyPowers = new ArrayList<>();
    for (Decision decision : decisions) {
      for (Decision.Change change : decision.whatWouldChange()) {
        if (tried.add(change.changes())) {
          judged(change.changes(), powers)
              .filter(
                  judged ->
                      judged.deployment() != first.outcome.soFar() || !judged.powers().isEmpty())
              .ifPresent(
                  judged ->
                      (judged.deployment() != first.outcome.soFar() ? moving : onlyPowers)
                          .add(judged));
        }
      }
    }
    moving.addAll(onlyPowers);
    return List.copyOf(moving.subList(0, Math.min(MOST_CHANGES, moving.size())));
  }

  /** What changed facts lead to; empty where they do not fit the others. */
  private Optional<Decision.Change> judged(Map<String, Object> changes, List<String> powers) {
    Incident then = ask.told();
    for (Map.Entry<String, Told> told :
        FactReader.read(rulebook, changes).incident().facts().entrySet()) {
      then = then.with(told.getKey(), told.getValue());
    }
    List<Situation> under;
    try {
      under = read.apply(then);
    } catch (Contradiction | NoGuideThen e) {
      return Optional.empty();
    }
    Situation governs = under.get(governing(under));
    Map<String, PowerVerdict> moved = new LinkedHashMap<>();
    for (String power : powers) {
      if (governs.verdict(power) != first.verdict(power)) {
        moved.put(power, governs.verdict(power));
      }
    }
    return Optional.of(new Decision.Change(changes, governs.outcome.soFar(), moved));
  }
}
