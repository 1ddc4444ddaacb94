package org.guideonapage.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.guideonapage.decision.Deployment;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.incident.Incident;
import org.guideonapage.proof.Failure.Proof;
import org.guideonapage.rulebook.Conclusion;
import org.guideonapage.rulebook.Condition;
import org.guideonapage.rulebook.Edition;
import org.guideonapage.rulebook.Finding;
import org.guideonapage.rulebook.Guide;
import org.guideonapage.rulebook.Power;
import org.guideonapage.rulebook.Rule;
import org.guideonapage.rulebook.Rulebook;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Variable;

/**
 * Proves a rulebook on a day. Every combination of facts is covered, blank and not known included.
 */
public final class Proofs {
  private static final LocalDate REGULATIONS = LocalDate.of(2017, 12, 11);
  private static final String POLICE_STATION = "PSR-2017-2";
  private static final int MOST_COUNTED = 10;
  private static final int CONFLICTS = 500;

  private final Edition edition;
  private final Rulebook rulebook;
  private final Logic logic;
  private final Map<String, Formula> prefixes = new HashMap<>();
  private final List<Failure> failures = new ArrayList<>();

  private Proofs(Edition edition) {
    this.edition = edition;
    this.rulebook = edition.rulebook();
    this.logic = new Logic(edition);
  }

  /** Every proof that fails on a day; empty when the rulebook is proved. */
  public static List<Failure> of(Rulebook rulebook, LocalDate day) {
    return of(rulebook, day, progress -> {});
  }

  /** The same, saying what is being proved. */
  public static List<Failure> of(Rulebook rulebook, LocalDate day, Consumer<String> progress) {
    Proofs proofs = new Proofs(rulebook.on(day));
    proofs.findings();
    proofs.powers();
    for (Guide guide : rulebook.guides().values()) {
      progress.accept("proving guide " + guide.number() + " " + guide.id() + " on " + day);
      proofs.guide(guide);
      proofs.refusals(guide);
    }
    proofs.conclusions(rule -> true);
    return List.copyOf(proofs.failures);
  }

  /** The proofs of findings and powers, and of one guide: its tables, refusals and rules. */
  static List<Failure> ofGuide(Rulebook rulebook, LocalDate day, String id) {
    Proofs proofs = new Proofs(rulebook.on(day));
    Guide guide = rulebook.guide(id).orElseThrow();
    proofs.findings();
    proofs.powers();
    proofs.guide(guide);
    proofs.refusals(guide);
    proofs.conclusions(rule -> rule.guide().equals(id));
    return List.copyOf(proofs.failures);
  }

  /**
   * Only what must never happen, for a day of the past on which a row may lack the law it rests on:
   * no finding or power both ways, no power on an unknown element, no unsafe refusal.
   */
  public static List<Failure> ofSafety(Rulebook rulebook, LocalDate day) {
    Proofs proofs = new Proofs(rulebook.on(day));
    proofs.findings();
    proofs.powers();
    rulebook.guides().values().forEach(proofs::refusals);
    return List.copyOf(proofs.failures);
  }

  /**
   * Facts on which a row of a table governs, for every row that can; the witness of each proof of
   * reachability.
   */
  public static Optional<Incident> witness(
      Rulebook rulebook, LocalDate day, Guide guide, Guide.Table table, Rule row) {
    Proofs proofs = new Proofs(rulebook.on(day));
    return proofs.logic.find(proofs.governs(proofs.edition.rows(guide, table), row));
  }

  /**
   * Answers with which a row can give the answer.
   *
   * @param atLeast with fewer answers told it cannot
   * @param facts sets of answers, each to be tried: as few as can be where the solver was not
   *     stopped
   */
  public record Witness(int atLeast, List<Incident> facts) {
    public Witness {
      facts = List.copyOf(facts);
    }
  }

  private record Wanted(Rule row, Formula governs, Formula alone) {}

  /**
   * Facts for each row of a guide on which it gives the answer: it is the first of its table that
   * holds, and where that can be, no row of the safety gate and none of the tables before it
   * speaks. Rows for which there are none are left out.
   *
   * @param answers whether a row, by its id, answers on such facts; where it does not on the
   *     fewest, others are looked for
   */
  public static Map<String, Witness> witnesses(
      Rulebook rulebook, LocalDate day, Guide guide, BiPredicate<String, Incident> answers) {
    Proofs proofs = new Proofs(rulebook.on(day));
    Logic logic = proofs.logic;
    List<Wanted> wanted = proofs.wanted(guide);
    List<Variable> more = logic.counter(MOST_COUNTED);
    Map<String, Witness> witnesses = new LinkedHashMap<>();
    for (Wanted one : wanted) {
      Logic.Fewest governs = logic.fewest(one.governs(), more, CONFLICTS);
      List<Incident> facts = new ArrayList<>();
      logic.fewest(one.alone(), more, CONFLICTS).facts().ifPresent(facts::add);
      if (facts.stream().noneMatch(few -> answers.test(one.row().id(), few))) {
        logic.find(one.alone()).or(() -> logic.find(one.governs())).ifPresent(facts::add);
      }
      if (!facts.isEmpty()) {
        witnesses.put(
            one.row().id(), new Witness(one.row().alwaysHolds() ? 0 : governs.atLeast(), facts));
      }
    }
    return witnesses;
  }

  private List<Wanted> wanted(Guide guide) {
    List<Formula> quiet = new ArrayList<>();
    if (!guide.isSafetyGate()) {
      Guide gate = rulebook.safetyGate();
      gate.tables().stream()
          .filter(table -> !gate.deploymentFrom().contains(table.id()))
          .flatMap(table -> edition.rows(gate, table).stream())
          .filter(row -> row.deployment().isPresent())
          .forEach(row -> quiet.add(logic.not(logic.holds(row))));
    }
    List<Wanted> wanted = new ArrayList<>();
    for (Guide.Table table : guide.tables()) {
      List<Rule> rows = edition.rows(guide, table);
      boolean ranked = !guide.isSafetyGate() || guide.deploymentFrom().contains(table.id());
      for (Rule row : rows) {
        Formula governs = logic.named(ranked ? governs(rows, row) : logic.holds(row));
        List<Formula> alone = new ArrayList<>(quiet);
        alone.add(governs);
        wanted.add(new Wanted(row, governs, logic.named(logic.and(alone))));
      }
      if (ranked && guide.deploymentFrom().contains(table.id())) {
        rows.stream()
            .filter(row -> row.deployment().isPresent() && !row.alwaysHolds())
            .forEach(row -> quiet.add(logic.not(logic.holds(row))));
      }
    }
    return wanted;
  }

  private void findings() {
    for (Finding finding : rulebook.findings().values()) {
      Formula both = logic.and(logic.said(finding.id(), true), logic.said(finding.id(), false));
      logic
          .find(both)
          .ifPresent(
              facts ->
                  fail(
                      Proof.NO_FINDING_BOTH_WAYS,
                      Guide.SAFETY_GATE,
                      "\"" + finding.holds() + "\" and its opposite both hold",
                      null,
                      facts));
    }
  }

  private void powers() {
    for (Power power : rulebook.powers().values()) {
      String id = power.provision();
      Formula available = logic.verdict(id, PowerVerdict.AVAILABLE);
      for (PowerVerdict other : PowerVerdict.values()) {
        if (other != PowerVerdict.AVAILABLE) {
          logic
              .find(logic.and(available, logic.verdict(id, other)))
              .ifPresent(
                  facts ->
                      fail(
                          Proof.NO_POWER_BOTH_WAYS,
                          Guide.SAFETY_GATE,
                          power.name() + " is available and " + other,
                          null,
                          facts));
        }
      }
      metAndFailed(power);
      edition.elements(id).ifPresent(rule -> elements(power, rule, available));
    }
    if (!edition.day().isBefore(REGULATIONS) && rulebook.powers().containsKey(POLICE_STATION)) {
      Formula station = logic.verdict(POLICE_STATION, PowerVerdict.AVAILABLE);
      logic
          .find(logic.and(station, logic.not(logic.is("ageBand", "ADULT"))))
          .ifPresent(
              facts ->
                  fail(
                      Proof.NO_POLICE_STATION_FOR_A_CHILD,
                      "s136-place-of-safety",
                      "a police station is available for somebody not known to be an adult",
                      null,
                      facts));
    }
  }

  /**
   * The facts that meet every element of a power never fail one of them. A bar in a rule of its own
   * may stand beside met elements, and wins.
   */
  private void metAndFailed(Power power) {
    for (Rule met : edition.concluding(power.provision())) {
      if (met.listsElementsOf(power.provision())) {
        logic
            .find(logic.and(logic.holds(met), logic.elementFails(power.provision())))
            .ifPresent(
                facts ->
                    fail(
                        Proof.NO_POWER_BOTH_WAYS,
                        met.guide(),
                        power.name() + " has every element met and an element known not to be met",
                        met,
                        facts));
      }
    }
  }

  private void elements(Power power, Rule rule, Formula available) {
    for (Rule.When when : rule.when()) {
      List<Formula> unknown = new ArrayList<>(List.of(available));
      for (String fact : when.condition().facts()) {
        unknown.add(logic.or(List.of(logic.blank(fact), logic.notKnown(fact))));
      }
      if (unknown.size() > 1) {
        logic
            .find(logic.and(unknown))
            .ifPresent(
                facts ->
                    fail(
                        Proof.NO_POWER_ON_AN_UNKNOWN_ELEMENT,
                        rule.guide(),
                        power.name()
                            + " is available though it is not known whether "
                            + when.sentence(),
                        rule,
                        facts));
      }
      if (when.condition() instanceof Condition.FindingTest test) {
        Formula open = logic.state(test.finding(), Condition.State.OPEN);
        logic
            .find(logic.and(available, open))
            .ifPresent(
                facts ->
                    fail(
                        Proof.NO_POWER_ON_AN_UNKNOWN_ELEMENT,
                        rule.guide(),
                        power.name() + " is available though it is open whether " + when.sentence(),
                        rule,
                        facts));
      }
    }
  }

  private void guide(Guide guide) {
    List<Formula> silent = new ArrayList<>();
    for (Guide.Table table : guide.tables()) {
      List<Rule> rows = edition.rows(guide, table);
      boolean ranked = !guide.isSafetyGate() || guide.deploymentFrom().contains(table.id());
      if (ranked) {
        table(guide, rows);
      } else {
        rows.forEach(row -> reachable(guide, row, logic.holds(row)));
      }
      if (guide.deploymentFrom().contains(table.id())) {
        List<Formula> answers =
            rows.stream()
                .filter(row -> row.deployment().isPresent())
                .map(row -> row.alwaysHolds() ? logic.holds(row) : governs(rows, row))
                .toList();
        silent.add(logic.not(logic.or(answers)));
      }
    }
    logic
        .find(logic.and(silent))
        .ifPresent(
            facts ->
                fail(
                    Proof.ALWAYS_AN_ANSWER,
                    guide.id(),
                    "no row of the guide gives an answer",
                    null,
                    facts));
  }

  /** A row holds and none above it does. Each prefix of a table is named once. */
  private Formula governs(List<Rule> rows, Rule row) {
    int at = rows.indexOf(row);
    return logic.and(noneOfFirst(rows, at), logic.holds(row));
  }

  private Formula noneOfFirst(List<Rule> rows, int n) {
    if (n == 0) {
      return logic.and(List.of());
    }
    List<Rule> first = rows.subList(0, n);
    String key = first.stream().map(Rule::id).collect(java.util.stream.Collectors.joining(" "));
    Formula known = prefixes.get(key);
    if (known == null) {
      known =
          logic.named(logic.and(noneOfFirst(rows, n - 1), logic.not(logic.holds(rows.get(n - 1)))));
      prefixes.put(key, known);
    }
    return known;
  }

  private void table(Guide guide, List<Rule> rows) {
    for (int i = 0; i < rows.size(); i++) {
      Rule row = rows.get(i);
      Formula governs = governs(rows, row);
      if (reachable(guide, row, governs) && !makesADifference(rows, i, governs)) {
        fail(
            Proof.NO_ROW_IS_REDUNDANT,
            guide.id(),
            "without row " + row.id() + " every answer would be the same",
            row,
            null);
      }
    }
  }

  private boolean reachable(Guide guide, Rule row, Formula governs) {
    if (logic.canBe(governs)) {
      return true;
    }
    fail(
        Proof.EVERY_ROW_CAN_GOVERN, guide.id(), "row " + row.id() + " can never govern", row, null);
    return false;
  }

  /** Whether on some facts the row that would govern in this one's place says something else. */
  private boolean makesADifference(List<Rule> rows, int index, Formula governs) {
    Set<Conclusion> says = conclusions(rows.get(index));
    List<Formula> passed = new ArrayList<>(List.of(governs));
    for (int j = index + 1; j < rows.size(); j++) {
      Rule below = rows.get(j);
      if (!conclusions(below).equals(says)) {
        List<Formula> parts = new ArrayList<>(passed);
        parts.add(logic.holds(below));
        if (logic.canBe(logic.and(parts))) {
          return true;
        }
      }
      passed.add(logic.not(logic.holds(below)));
    }
    return logic.canBe(logic.and(passed));
  }

  private static Set<Conclusion> conclusions(Rule rule) {
    Set<Conclusion> says = new HashSet<>();
    rule.then().forEach(then -> says.add(then.conclusion()));
    return says;
  }

  // ---- refusals

  private void refusals(Guide guide) {
    Formula refusal = logic.named(refusal(guide));
    for (String fact : List.of("lifeRiskNow", "seriousHarmNow")) {
      refuse(guide, refusal, logic.not(logic.is(fact, "NO")), fact + " is not known to be no");
    }
    for (String fact : List.of("weaponOrViolence", "crime", "ageBand")) {
      refuse(
          guide,
          refusal,
          logic.or(List.of(logic.blank(fact), logic.notKnown(fact))),
          fact + " is blank or not known");
    }
    for (String fact : rulebook.askBeforeRefusal(edition.day())) {
      refuse(
          guide,
          refusal,
          logic.or(List.of(logic.blank(fact), logic.notKnown(fact))),
          fact + " is blank or not known");
    }
    if (rulebook.findings().containsKey("riskShown")) {
      Formula atRisk = logic.not(logic.state("riskShown", Condition.State.EXCLUDED));
      refuse(
          guide,
          refusal,
          logic.and(logic.is("whereabouts", "UNLOCATED"), atRisk),
          "the person is unlocated and risk is not ruled out");
    }
    logic
        .find(logic.and(refusal, logic.is("policeCommitment", "PROMISED")))
        .ifPresent(
            facts ->
                fail(
                    Proof.A_PROMISE_IS_KEPT_OR_REFERRED,
                    guide.id(),
                    "police promised to attend and do not",
                    null,
                    facts));
  }

  private void refuse(Guide guide, Formula refusal, Formula unknown, String what) {
    logic
        .find(logic.and(refusal, unknown))
        .ifPresent(
            facts ->
                fail(
                    Proof.NO_REFUSAL_WITH_UNKNOWN_RISK,
                    guide.id(),
                    "police are not sent though " + what,
                    null,
                    facts));
  }

  /**
   * "Do not send police" is the answer shown: a row of the guide refuses, nothing of the safety
   * gate sends or refers, nothing raises it.
   */
  private Formula refusal(Guide guide) {
    List<Formula> refusing = new ArrayList<>();
    List<Formula> before = new ArrayList<>();
    for (String id : guide.deploymentFrom()) {
      Guide.Table table =
          guide.tables().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
      List<Rule> rows = edition.rows(guide, table);
      for (Rule row : rows) {
        if (row.deployment().filter(d -> d == Deployment.DO_NOT_DEPLOY).isPresent()) {
          List<Formula> parts = new ArrayList<>(before);
          parts.add(governs(rows, row));
          refusing.add(logic.and(parts));
        }
      }
      List<Formula> settles = new ArrayList<>();
      for (Rule row : rows) {
        if (row.deployment().isPresent() && !row.alwaysHolds()) {
          settles.add(governs(rows, row));
        }
      }
      before.add(logic.not(logic.or(settles)));
    }
    List<Formula> parts = new ArrayList<>();
    parts.add(logic.or(refusing));
    Guide gate = rulebook.safetyGate();
    for (Guide.Table table : gate.tables()) {
      if (!gate.deploymentFrom().contains(table.id())) {
        for (Rule row : edition.rows(gate, table)) {
          if (row.deployment().isPresent()) {
            parts.add(logic.not(logic.holds(row)));
          }
        }
      }
    }
    for (Rule rule : raising(guide)) {
      parts.add(logic.not(logic.holds(rule)));
    }
    for (String fact : rulebook.askBeforeRefusal(edition.day())) {
      parts.add(logic.not(logic.blank(fact)));
      parts.add(logic.not(logic.notKnown(fact)));
    }
    return logic.and(parts);
  }

  private Set<Rule> raising(Guide guide) {
    Set<Rule> raising = new LinkedHashSet<>();
    List<Rule> all = new ArrayList<>(edition.riders(guide));
    rulebook.safetyGate().tables().stream()
        .filter(
            table ->
                guide.isSafetyGate()
                    || !rulebook.safetyGate().deploymentFrom().contains(table.id()))
        .forEach(table -> all.addAll(edition.rows(rulebook.safetyGate(), table)));
    guide.tables().forEach(table -> all.addAll(edition.rows(guide, table)));
    all.stream()
        .filter(rule -> !rule.conclusions(Conclusion.RefusalNeeds.class).isEmpty())
        .forEach(raising::add);
    return raising;
  }

  private void conclusions(Predicate<Rule> which) {
    for (Rule rule : edition.rules().values()) {
      if (rule.kind() != Rule.Kind.ROW && which.test(rule) && !logic.canBe(logic.holds(rule))) {
        fail(
            Proof.EVERY_CONCLUSION_CAN_BE_REACHED,
            rule.guide(),
            "rule " + rule.id() + " can never hold",
            rule,
            null);
      }
    }
  }

  private void fail(
      Proof proof,
      String guide,
      String statement,
      @org.jspecify.annotations.Nullable Rule rule,
      @org.jspecify.annotations.Nullable Incident facts) {
    failures.add(new Failure(proof, guide, statement, rule, facts));
  }
}
