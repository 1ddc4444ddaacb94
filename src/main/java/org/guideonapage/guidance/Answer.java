package org.guideonapage.guidance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.Deployment;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.decision.ReferTo;
import org.guideonapage.guidance.reading.Program;
import org.guideonapage.guidance.reading.Reader;
import org.guideonapage.incident.Incident;
import org.guideonapage.rulebook.Conclusion;
import org.guideonapage.rulebook.Condition;
import org.guideonapage.rulebook.Force;
import org.guideonapage.rulebook.Outcomes;
import org.guideonapage.rulebook.Parameter;
import org.guideonapage.rulebook.Power;
import org.guideonapage.rulebook.Rule;
import org.guideonapage.rulebook.Words;
import org.jspecify.annotations.Nullable;

/** Puts an answer together from a situation. Nothing is decided here. */
final class Answer {
  private static final String TELL_NOT_ATTENDING = "TELL_CALLER_NOT_ATTENDING";
  private static final String ASKED = "askedOfPolice";
  private static final Set<String> DANGER =
      Set.of("lifeRiskNow", "seriousHarmNow", "weaponOrViolence", "crime", "ageBand");
  private static final int MOST_WHY_NOT = 8;
  private static final String NO_POWER = "No power: ";
  private static final int SPELT_OUT = 3;

  private final Situation situation;
  private final Incident told;
  private final @Nullable String plan;
  private final List<Rule> speaking;
  private final List<String> shown;
  private final Outcomes outcomes;
  private final String agency;

  Answer(Situation situation, Incident told, @Nullable String plan) {
    this.situation = situation;
    this.told = told;
    this.plan = plan;
    this.speaking = situation.speaking();
    this.outcomes = situation.rulebook.outcomes();
    this.shown = shownPowers();
    this.agency = resolve(situation.outcome.agency());
  }

  /** The answer, but for its text for the log. */
  Decision decision() {
    Changes changes = new Changes(situation, shown).tried();
    Settlement settlement = new Settlement(situation.page.reader, situation.page.ranking);
    boolean stands = situation.code == situation.outcome.soFar();
    boolean deploymentSettled =
        stands
            && !changes.isDeploymentMovedByAnAnswer()
            && settlement.deploymentSettled(situation.possible, situation.outcome.key());
    List<Decision.Power> powers = new ArrayList<>();
    List<String> unsettled = new ArrayList<>();
    for (String provision : shown) {
      Decision.Power power = power(provision, settlement, changes);
      powers.add(power);
      if (!power.settled()) {
        unsettled.add(provision);
      }
    }
    Judging judging = new Judging(situation, speaking);
    Map<String, Decision.Judged> tests = judging.tests();
    List<Decision.AgencyRole> agencies = agencies();
    Decision.Deploy deployment = deployment(deploymentSettled);
    Map<String, Decision.Judged> aims = judging.aims(tests, agencies);
    List<Decision.Question> questions = new Questions(situation, unsettled).list();
    List<Decision.Action> actions = actions();
    List<String> say = say();
    Decision.PlanCheck check =
        plan == null ? null : new PlanChecking(situation, plan, deployment).check();
    Decision.Qualifier qualifier = Proposals.qualifier(situation);
    return new Decision(
        null,
        Deadlines.iso(situation.asAt),
        new Derivation(situation.edition, situation.asAt).lawVerifiedTo().toString(),
        situation.rulebook.version(),
        situation.rulebook.force().id(),
        situation.page.program.guide().id(),
        deploymentSettled && unsettled.isEmpty(),
        deployment,
        powers,
        agencies,
        Proposals.contacts(situation, agencies),
        tests,
        aims,
        actions,
        words(Words::conditions, false),
        words(Words::duties, false),
        notLawful(powers),
        say,
        words(Words::record, true),
        deadlines(),
        reviews(),
        because(),
        overruled(),
        whyNot(),
        questions,
        changes.list(),
        check,
        qualifier,
        "");
  }

  /** What it comes to, without anything that is only explained. */
  Brief brief() {
    return Brief.of(deployment(false), verdicts(), agencies(), actions());
  }

  /** The verdicts of the powers shown. */
  Map<String, PowerVerdict> verdicts() {
    Map<String, PowerVerdict> verdicts = new LinkedHashMap<>();
    shown.forEach(provision -> verdicts.put(provision, situation.verdict(provision)));
    return verdicts;
  }

  // ---- deployment and agencies

  Decision.Deploy deployment(boolean settled) {
    Program.Step row = situation.outcome.row();
    boolean asking = situation.code == Deployment.ASK_FIRST;
    ReferTo referTo = situation.code == Deployment.REFER ? referTo() : null;
    String because = row == null ? "No row of the guide speaks." : row.rule().proposition() + ".";
    if (asking && situation.outcome.soFar() == Deployment.DO_NOT_DEPLOY) {
      because = "So far: " + because + " Before a refusal is shown, ask what is still blank.";
    } else if (asking && row != null && row.rule().alwaysHolds()) {
      because = "No row of the guide holds yet; the questions below decide. " + because;
    } else if (situation.outcome.refusedTo() != null && situation.code == Deployment.REFER) {
      because = refusalBecause() + " Otherwise: " + because;
    }
    return new Decision.Deploy(
        situation.code,
        situation.outcome.soFar(),
        label(),
        referTo,
        situation.code.policeAct() ? Ranking.POLICE : agency,
        row == null ? "" : row.rule().id(),
        because,
        settled);
  }

  private ReferTo referTo() {
    ReferTo to = situation.outcome.referTo();
    return to == null ? ReferTo.TACTICAL_ADVISOR : to;
  }

  private String refusalBecause() {
    return speaking.stream()
        .filter(rule -> !rule.conclusions(Conclusion.RefusalNeeds.class).isEmpty())
        .findFirst()
        .map(rule -> rule.proposition() + ".")
        .orElse("A fact to be known before a refusal is not known.");
  }

  private String label() {
    String label = Outcomes.label(outcomes.deployment(), situation.code.name());
    if (situation.code == Deployment.DO_NOT_DEPLOY) {
      return label + " - " + Outcomes.label(outcomes.agency(), agency) + " should go";
    }
    return label;
  }

  /** The agency that a code stands for: the service that asked and the one responsible by name. */
  String resolve(String code) {
    if (code.equals(Outcomes.REQUESTING_SERVICE)) {
      return lookUp("callerRole", outcomes.callerAgency(), code);
    }
    if (code.equals(Outcomes.SERVICE_RESPONSIBLE)) {
      return lookUp(
          "serviceResponsible",
          outcomes.serviceAgency(),
          lookUp("callerRole", outcomes.callerAgency(), Outcomes.REQUESTING_SERVICE));
    }
    return code;
  }

  private String lookUp(String fact, Map<String, String> agencies, String otherwise) {
    return told.told(fact)
        .map(t -> agencies.getOrDefault(String.valueOf(t.plain()), otherwise))
        .orElse(otherwise);
  }

  List<Decision.AgencyRole> agencies() {
    Map<String, String> roles = new LinkedHashMap<>();
    if (situation.code.policeAct() || situation.outcome.soFar().policeAct()) {
      roles.put(Ranking.POLICE, Ranking.POLICE);
    } else {
      roles.put(
          agency,
          situation.outcome.soFar() == Deployment.DO_NOT_DEPLOY
              ? Conclusion.Role.INSTEAD.name()
              : Conclusion.Role.LEADS.name());
    }
    for (Rule rule : speaking) {
      for (Conclusion.Agency named : rule.conclusions(Conclusion.Agency.class)) {
        boolean instead =
            named.role() == Conclusion.Role.INSTEAD
                && situation.outcome.soFar() != Deployment.DO_NOT_DEPLOY;
        roles.putIfAbsent(
            resolve(named.agency()), instead ? Conclusion.Role.LEADS.name() : named.role().name());
      }
    }
    return roles.entrySet().stream()
        .map(e -> new Decision.AgencyRole(e.getKey(), e.getValue()))
        .toList();
  }

  // ---- powers

  private List<String> shownPowers() {
    Set<String> provisions = new LinkedHashSet<>();
    for (String provision : situation.page.program.guide().powers()) {
      if (!situation.page.stepsOfPower.getOrDefault(provision, List.of()).isEmpty()) {
        provisions.add(provision);
      }
    }
    speaking.forEach(
        rule ->
            rule.conclusions(Conclusion.Rely.class).forEach(rely -> provisions.add(rely.power())));
    situation.page.stepsOfPower.forEach(
        (provision, steps) -> {
          if (!steps.isEmpty() && situation.verdict(provision) != PowerVerdict.NOT_KNOWN) {
            provisions.add(provision);
          }
        });
    LocalDate day = situation.asAt.withZoneSameInstant(Derivation.LONDON).toLocalDate();
    provisions.removeIf(provision -> !isLawOn(day, provision));
    List<String> ordered = new ArrayList<>();
    situation.page.program.guide().powers().stream()
        .filter(provisions::contains)
        .forEach(ordered::add);
    situation.rulebook.powers().keySet().stream()
        .filter(p -> provisions.contains(p) && !ordered.contains(p))
        .forEach(ordered::add);
    return ordered;
  }

  /** Law that has ended, or had not begun, on the day judged is not shown. */
  private boolean isLawOn(LocalDate day, String provision) {
    org.guideonapage.rulebook.Source source = situation.rulebook.sources().get(provision);
    return source == null
        || ((source.from() == null || !day.isBefore(source.from()))
            && (source.to() == null || !day.isAfter(source.to())));
  }

  private Decision.Power power(String provision, Settlement settlement, Changes changes) {
    Power power = situation.rulebook.power(provision);
    PowerVerdict verdict = situation.verdict(provision);
    List<Integer> steps = situation.page.stepsOfPower.getOrDefault(provision, List.of());
    boolean settled =
        !changes.isMovedByAnAnswer(situation.page.reader.derived(provision))
            && settlement.powerSettled(
                situation.possible, situation.page.reader.derived(provision), verdict, steps);
    Set<String> cites = new LinkedHashSet<>();
    cites.add(provision);
    situation.firedFor(provision).forEach(rule -> cites.addAll(rule.cites()));
    return new Decision.Power(
        provision,
        power.name(),
        verdict,
        powerBecause(provision, verdict),
        verdict == PowerVerdict.AVAILABLE ? power.conditions() : List.of(),
        List.copyOf(cites),
        settled);
  }

  private String powerBecause(String provision, PowerVerdict verdict) {
    List<String> reasons = new ArrayList<>();
    for (Program.Step step : situation.page.stepsOf(provision)) {
      if (situation.holds(step) && speaksFor(step, verdict)) {
        reasons.add(
            step.isElementFailure()
                ? "Not met: "
                    + step.rule().when().get(step.element()).sentence()
                    + reasonBehind(step.rule().when().get(step.element()).condition())
                : step.rule().proposition());
      }
    }
    if (verdict == PowerVerdict.NOT_KNOWN && reasons.isEmpty()) {
      List<String> open = new ArrayList<>();
      situation
          .edition
          .elements(provision)
          .ifPresent(
              rule -> {
                List<Integer> failing =
                    situation.page.reader.failing(
                        situation.page.program.indexOf(rule.id()), situation.reading);
                failing.forEach(i -> open.add(rule.when().get(i).sentence()));
              });
      return open.isEmpty()
          ? "No element has been told."
          : "Not known whether " + String.join("; whether ", open) + ".";
    }
    return String.join(". ", reasons) + ".";
  }

  private String reasonBehind(Condition condition) {
    if (condition instanceof Condition.FindingTest test) {
      List<Rule> fired = situation.firedFor(test.finding());
      return fired.isEmpty() ? "" : " (" + fired.get(0).proposition() + ")";
    }
    return "";
  }

  private static boolean speaksFor(Program.Step step, PowerVerdict verdict) {
    PowerVerdict.Claim wanted =
        switch (verdict) {
          case AVAILABLE -> PowerVerdict.Claim.ELEMENTS_MET;
          case NOT_AVAILABLE -> PowerVerdict.Claim.BARRED;
          case NOT_NEEDED -> PowerVerdict.Claim.NOT_NEEDED;
          case NOT_KNOWN -> PowerVerdict.Claim.LAW_OPEN;
        };
    for (Program.Said said : step.claims()) {
      if (said instanceof Program.Said.Power power && power.claim() == wanted) {
        return true;
      }
    }
    return false;
  }

  // ---- what is added

  List<Decision.Action> actions() {
    Set<String> codes = new LinkedHashSet<>();
    for (Rule rule : speaking) {
      rule.conclusions(Conclusion.Act.class).forEach(act -> codes.add(act.action()));
    }
    if (situation.outcome.soFar().policeAct() || dangerIsStillToBeAsked()) {
      codes.remove(TELL_NOT_ATTENDING);
    }
    return codes.stream()
        .map(code -> new Decision.Action(code, Outcomes.label(outcomes.action(), code)))
        .toList();
  }

  /**
   * Nobody is told that police will not come while a question that decides about danger is still
   * blank.
   */
  private boolean dangerIsStillToBeAsked() {
    return situation.code == Deployment.ASK_FIRST
        && situation.blankBeforeRefusal.stream().anyMatch(DANGER::contains);
  }

  private interface Part {
    List<String> of(Words words);
  }

  /** Words of all that speaks; rows whose refusal or withdrawal is not the answer keep silent. */
  private List<String> words(Part part, boolean withCode) {
    Set<String> lines = new LinkedHashSet<>();
    for (Rule rule : speaking) {
      if (speaksWithTheAnswer(rule)) {
        part.of(situation.edition.words(rule.id())).forEach(line -> lines.add(fill(line)));
      }
    }
    if (withCode) {
      part.of(situation.edition.words(situation.code.name()))
          .forEach(line -> lines.add(fill(line)));
    }
    return List.copyOf(lines);
  }

  private List<String> say() {
    Set<String> lines = new LinkedHashSet<>();
    Program.Step row = situation.outcome.row();
    boolean rowSpeaks =
        row != null && row.rule().deployment().filter(d -> d == situation.code).isPresent();
    if (!rowSpeaks) {
      situation.edition.words(situation.code.name()).say().forEach(line -> lines.add(fill(line)));
    }
    for (Rule rule : speaking) {
      if (rule.deployment().isEmpty() || rule.deployment().get() == situation.code) {
        situation.edition.words(rule.id()).say().forEach(line -> lines.add(fill(line)));
      }
    }
    situation.edition.words(situation.code.name()).say().forEach(line -> lines.add(fill(line)));
    return List.copyOf(lines);
  }

  private boolean speaksWithTheAnswer(Rule rule) {
    return rule.deployment()
        .filter(d -> !d.sendsPolice() && d != situation.code && d != situation.outcome.soFar())
        .isEmpty();
  }

  /** A line with its names and figures. */
  String fill(String line) {
    return Words.filled(line, this::value);
  }

  private String value(String name) {
    if (name.equals("agency")) {
      String label =
          Outcomes.entry(outcomes.agency(), agency)
              .map(e -> e.says() == null ? e.label() : e.says())
              .orElse(agency);
      return label;
    }
    Parameter parameter = situation.rulebook.parameters().get(name);
    return parameter == null
        ? "{" + name + "}".replace("{", "")
        : parameter.on(situation.edition.day()).map(String::valueOf).orElse(Force.TO_BE_SET);
  }

  private List<String> notLawful(List<Decision.Power> powers) {
    Set<String> lines = new LinkedHashSet<>(words(Words::notLawful, false));
    List<String> needed = neededForWhatIsAsked();
    boolean another =
        powers.stream()
            .anyMatch(p -> needed.contains(p.provision()) && p.verdict() == PowerVerdict.AVAILABLE);
    List<Decision.Power> missing =
        powers.stream()
            .filter(p -> !another && needed.contains(p.provision()))
            .filter(p -> p.verdict() == PowerVerdict.NOT_AVAILABLE)
            .toList();
    missing.stream()
        .limit(SPELT_OUT)
        .forEach(p -> lines.add(NO_POWER + named(p) + ". " + firstSentence(p.because())));
    if (missing.size() > SPELT_OUT) {
      lines.add(
          missing.stream()
              .skip(SPELT_OUT)
              .map(Answer::named)
              .collect(Collectors.joining(", ", NO_POWER + "nor ", ".")));
    }
    return List.copyOf(lines);
  }

  private static String named(Decision.Power power) {
    return power.name() + " (" + power.provision() + ")";
  }

  private static String firstSentence(String text) {
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }

  /** The powers of which what is asked of police needs one. */
  private List<String> neededForWhatIsAsked() {
    String asked = told.told(ASKED).map(t -> String.valueOf(t.plain())).orElse("");
    org.guideonapage.rulebook.Plan plan = situation.rulebook.plans().get(asked);
    return plan == null ? List.of() : plan.anyOf();
  }

  private List<Decision.Deadline> deadlines() {
    List<String> clocks = new ArrayList<>();
    speaking.forEach(
        rule ->
            rule.conclusions(Conclusion.RunClock.class).forEach(run -> clocks.add(run.clock())));
    return new Deadlines(situation.edition, situation.asAt)
        .of(
            clocks,
            situation.incident,
            power -> situation.verdict(power) == PowerVerdict.AVAILABLE);
  }

  private List<Decision.Review> reviews() {
    Set<Decision.Review> reviews = new LinkedHashSet<>();
    for (Rule rule : speaking) {
      if (speaksWithTheAnswer(rule)) {
        situation
            .edition
            .words(rule.id())
            .review()
            .forEach(r -> reviews.add(new Decision.Review(fill(r.when()), fill(r.why()))));
      }
    }
    situation
        .edition
        .words(situation.code.name())
        .review()
        .forEach(r -> reviews.add(new Decision.Review(fill(r.when()), fill(r.why()))));
    return List.copyOf(reviews);
  }

  // ---- why

  private List<Decision.Reason> because() {
    Map<String, Rule> rules = new LinkedHashMap<>();
    speaking.forEach(rule -> rules.put(rule.id(), rule));
    for (Rule rule : speaking) {
      for (String on : situation.page.derivedReads(rule)) {
        situation.firedFor(on).forEach(fired -> rules.putIfAbsent(fired.id(), fired));
      }
    }
    return rules.values().stream()
        .map(
            rule ->
                new Decision.Reason(
                    rule.id(), rule.proposition(), situation.factsBehind(rule), rule.cites()))
        .toList();
  }

  private List<Decision.Overruled> overruled() {
    List<Decision.Overruled> overruled = new ArrayList<>();
    for (Program.Ranked table : situation.page.program.tables()) {
      if (!table.additive()) {
        String governing = null;
        for (Program.Step step : table.rows()) {
          if (situation.holds(step)) {
            if (governing == null) {
              governing = step.rule().id();
            } else if (step != situation.outcome.row()) {
              overruled.add(new Decision.Overruled(step.rule().id(), governing));
            }
          }
        }
      }
    }
    Program.Step row = situation.outcome.row();
    Program.Step own = situation.outcome.guideRow();
    if (row != null && own != null && row != own) {
      overruled.add(new Decision.Overruled(own.rule().id(), row.rule().id()));
    }
    return overruled;
  }

  private List<Decision.WhyNot> whyNot() {
    List<Integer> nearest = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    Reader reader = situation.page.reader;
    for (int index : situation.page.ranking.rankedRows()) {
      if (situation.reading.holds(index)) {
        continue;
      }
      int size =
          reader.failingCount(index, situation.reading) * 2
              + (situation.possible.may(index) ? 0 : 1);
      int at = sizes.size();
      while (at > 0 && sizes.get(at - 1) > size) {
        at--;
      }
      if (at < MOST_WHY_NOT) {
        sizes.add(at, size);
        nearest.add(at, index);
        if (sizes.size() > MOST_WHY_NOT) {
          sizes.remove(MOST_WHY_NOT);
          nearest.remove(MOST_WHY_NOT);
        }
      }
    }
    return nearest.stream().map(this::whyNot).toList();
  }

  private Decision.WhyNot whyNot(int index) {
    Reader reader = situation.page.reader;
    Rule rule = situation.page.program.steps().get(index).rule();
    boolean open = situation.possible.may(index);
    Set<String> facts = new LinkedHashSet<>();
    List<String> sentences = new ArrayList<>();
    for (int i : reader.failing(index, situation.reading)) {
      sentences.add(rule.when().get(i).sentence());
      facts.addAll(rule.when().get(i).condition().facts());
    }
    if (open) {
      reader.openFacts(index, situation.possible).stream()
          .mapToObj(situation.page.facts::get)
          .forEach(facts::add);
    }
    return new Decision.WhyNot(
        rule.id(), rule.proposition(), open ? "OPEN" : "FAILS", sentences, List.copyOf(facts));
  }
}
