package org.guideonapage.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.incident.Incident;
import org.guideonapage.incident.Told;
import org.guideonapage.rulebook.Conclusion;
import org.guideonapage.rulebook.Condition;
import org.guideonapage.rulebook.Condition.FactTest;
import org.guideonapage.rulebook.Edition;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.Rule;
import org.logicng.datastructures.Assignment;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.FType;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;
import org.logicng.handlers.ComputationHandler;
import org.logicng.handlers.SATHandler;
import org.logicng.solvers.MiniSat;
import org.logicng.solvers.sat.MiniSatConfig;

/**
 * The rules of an edition as propositional logic: a variable for each answer a fact can have, blank
 * and not known among them, and for each state of a finding or power. Asks a SAT solver whether
 * some facts make a formula true.
 */
final class Logic {
  private final Edition edition;
  private final FormulaFactory f = new FormulaFactory();
  private final MiniSat solver =
      MiniSat.miniSat(
          f, MiniSatConfig.builder().cnfMethod(MiniSatConfig.CNFMethod.PG_ON_SOLVER).build());
  private final Map<String, Map<String, Variable>> answers = new LinkedHashMap<>();
  private final Map<String, int[]> thresholds = new HashMap<>();
  private final Map<String, Map<String, Formula>> states = new HashMap<>();
  private final Map<String, Formula> rules = new HashMap<>();
  private final Set<String> building = new LinkedHashSet<>();

  private static final String BLANK = "(blank)";

  Logic(Edition edition) {
    this.edition = edition;
    collectThresholds();
  }

  private void collectThresholds() {
    Map<String, TreeSet<Integer>> found = new HashMap<>();
    for (Rule rule : edition.rules().values()) {
      for (Rule.When when : rule.when()) {
        for (FactTest test : tests(when.condition())) {
          if (test.parameter() != null) {
            found
                .computeIfAbsent(test.fact(), any -> new TreeSet<>())
                .add(edition.number(test.parameter()));
          }
        }
      }
    }
    found.forEach(
        (fact, numbers) ->
            thresholds.put(fact, numbers.stream().mapToInt(Integer::intValue).toArray()));
  }

  private static List<FactTest> tests(Condition condition) {
    if (condition instanceof FactTest test) {
      return List.of(test);
    }
    if (condition instanceof Condition.Either either) {
      return either.tests();
    }
    return condition instanceof Condition.All all ? all.tests() : List.of();
  }

  // ---- facts

  private Map<String, Variable> variables(String factId) {
    Map<String, Variable> known = answers.get(factId);
    if (known != null) {
      return known;
    }
    Fact fact = edition.rulebook().fact(factId);
    Map<String, Variable> vars = new LinkedHashMap<>();
    List<String> codes = new ArrayList<>(fact.codes());
    if (!fact.type().isCoded()) {
      for (int i = 0; i <= thresholds.getOrDefault(factId, new int[0]).length; i++) {
        codes.add("#" + i);
      }
    }
    if (fact.type().isCoded()) {
      codes.add(Told.NOT_KNOWN_CODE);
    }
    codes.add(BLANK);
    codes.forEach(
        code -> vars.put(code, f.variable(factId + "_" + code.replaceAll("[^A-Za-z0-9]", "_"))));
    answers.put(factId, vars);
    if (fact.type() == Fact.Type.choices) {
      List<Variable> alone = new ArrayList<>();
      List<Variable> real = new ArrayList<>();
      vars.forEach(
          (code, variable) ->
              (code.equals(Fact.NONE) || code.equals(Told.NOT_KNOWN_CODE) || code.equals(BLANK)
                      ? alone
                      : real)
                  .add(variable));
      solver.add(f.amo(alone));
      List<Variable> any = new ArrayList<>(alone);
      any.addAll(real);
      solver.add(f.or(any));
      alone.forEach(a -> real.forEach(r -> solver.add(f.clause(a.negate(), r.negate()))));
    } else {
      solver.add(f.exo(vars.values()));
    }
    return vars;
  }

  private Formula anyOf(String fact, Collection<String> codes) {
    Map<String, Variable> vars = variables(fact);
    return f.or(
        codes.stream()
            .map(
                code ->
                    java.util.Objects.requireNonNull(
                        vars.get(code), () -> fact + " has no " + code))
            .toList());
  }

  /** The fact was not asked. */
  Formula blank(String fact) {
    return anyOf(fact, List.of(BLANK));
  }

  /** The fact was asked and nobody knows. */
  Formula notKnown(String fact) {
    return edition.rulebook().fact(fact).type().isCoded()
        ? anyOf(fact, List.of(Told.NOT_KNOWN_CODE))
        : f.falsum();
  }

  /** The fact has this value. */
  Formula is(String fact, String code) {
    return anyOf(fact, List.of(code));
  }

  // ---- conditions

  private Formula test(FactTest test) {
    Map<String, Variable> vars = variables(test.fact());
    Fact fact = edition.rulebook().fact(test.fact());
    List<String> values =
        vars.keySet().stream()
            .filter(c -> !c.equals(BLANK) && !c.equals(Told.NOT_KNOWN_CODE))
            .toList();
    List<String> real = values.stream().filter(c -> !c.equals(Fact.NONE)).toList();
    Formula known = anyOf(test.fact(), values);
    Formula base =
        switch (test.base()) {
          case ANY -> anyOf(test.fact(), test.values());
          case NONE_OF -> f.and(known, f.not(anyOf(test.fact(), test.values())));
          case KNOWN -> known;
          case NOTHING -> f.falsum();
          case AT_LEAST ->
              f.and(known, atLeast(test.count(), real.stream().map(vars::get).toList()));
          case FEWER ->
              f.and(known, f.not(atLeast(test.count(), real.stream().map(vars::get).toList())));
          case NUMBER_FROM, NUMBER_BELOW -> {
            int limit = edition.number(java.util.Objects.requireNonNull(test.parameter()));
            int[] steps = thresholds.getOrDefault(test.fact(), new int[0]);
            List<String> intervals = new ArrayList<>();
            for (int i = 0; i <= steps.length; i++) {
              boolean from = i > 0 && steps[i - 1] >= limit;
              if (from == (test.base() == Condition.Base.NUMBER_FROM)) {
                intervals.add("#" + i);
              }
            }
            yield anyOf(test.fact(), intervals);
          }
        };
    Formula withFlags = base;
    if (test.orNotKnown() && fact.type().isCoded()) {
      withFlags = f.or(withFlags, notKnown(test.fact()));
    }
    return test.orBlank() ? f.or(withFlags, blank(test.fact())) : withFlags;
  }

  /** At least n of the variables: a sum written out, n is small. */
  private Formula atLeast(int n, List<Variable> vars) {
    if (n <= 0) {
      return f.verum();
    }
    List<Formula> ways = new ArrayList<>();
    for (int i = 0; i + n <= vars.size(); i++) {
      ways.add(f.and(vars.get(i), atLeast(n - 1, vars.subList(i + 1, vars.size()))));
    }
    return f.or(ways);
  }

  /** A condition holds. */
  Formula holds(Condition condition) {
    if (condition instanceof FactTest test) {
      return test(test);
    }
    if (condition instanceof Condition.Either either) {
      return f.or(either.tests().stream().map(this::test).toList());
    }
    if (condition instanceof Condition.All all) {
      return f.and(all.tests().stream().map(this::test).toList());
    }
    if (condition instanceof Condition.FindingTest test) {
      return f.or(test.states().stream().map(state -> state(test.finding(), state)).toList());
    }
    Condition.PowerTest test = (Condition.PowerTest) condition;
    return f.or(test.verdicts().stream().map(verdict -> verdict(test.power(), verdict)).toList());
  }

  /** A rule holds. */
  Formula holds(Rule rule) {
    Formula known = rules.get(rule.id());
    if (known == null) {
      Formula all = f.and(rule.when().stream().map(when -> holds(when.condition())).toList());
      known = rule.when().size() < 2 ? all : named("rule_" + rules.size(), all);
      rules.put(rule.id(), known);
    }
    return known;
  }

  // ---- findings and powers

  /** Some rule establishes, or excludes, a finding. */
  Formula said(String finding, boolean established) {
    List<Formula> rules = new ArrayList<>();
    for (Rule rule : edition.concluding(finding)) {
      if (rule.conclusions(Conclusion.Find.class)
          .contains(new Conclusion.Find(finding, established))) {
        rules.add(holds(rule));
      }
    }
    return f.or(rules);
  }

  /** A finding is in a state. */
  Formula state(String finding, Condition.State state) {
    return java.util.Objects.requireNonNull(
        states(
                finding,
                () -> {
                  Formula established = named(finding + "_so", said(finding, true));
                  Formula excluded = named(finding + "_not", said(finding, false));
                  return Map.of(
                      Condition.State.ESTABLISHED.name(), f.and(established, f.not(excluded)),
                      Condition.State.EXCLUDED.name(), f.and(excluded, f.not(established)),
                      Condition.State.OPEN.name(), f.equivalence(established, excluded));
                })
            .get(state.name()));
  }

  /** A power has a verdict. */
  Formula verdict(String power, PowerVerdict verdict) {
    return java.util.Objects.requireNonNull(
        states(power, () -> verdicts(power)).get(verdict.name()));
  }

  /** An element of a power is known not to be met. */
  Formula elementFails(String power) {
    List<Formula> failing = new ArrayList<>();
    for (Rule rule : edition.concluding(power)) {
      if (rule.listsElementsOf(power)) {
        rule.when().forEach(when -> failing.add(holds(when.condition().knownNotMet())));
      }
    }
    return f.or(failing);
  }

  private Map<String, Formula> verdicts(String power) {
    Map<PowerVerdict.Claim, List<Formula>> claims = new HashMap<>();
    for (Rule rule : edition.concluding(power)) {
      for (Conclusion.Claim claim : rule.conclusions(Conclusion.Claim.class)) {
        if (claim.power().equals(power)) {
          claims.computeIfAbsent(claim.claim(), any -> new ArrayList<>()).add(holds(rule));
        }
      }
    }
    claims
        .computeIfAbsent(PowerVerdict.Claim.BARRED, any -> new ArrayList<>())
        .add(elementFails(power));
    Map<PowerVerdict.Claim, Formula> named = new HashMap<>();
    for (PowerVerdict.Claim claim : PowerVerdict.Claim.values()) {
      named.put(claim, named(power + "_" + claim, f.or(claims.getOrDefault(claim, List.of()))));
    }
    Formula barred = java.util.Objects.requireNonNull(named.get(PowerVerdict.Claim.BARRED));
    Formula open = java.util.Objects.requireNonNull(named.get(PowerVerdict.Claim.LAW_OPEN));
    Formula notNeeded = java.util.Objects.requireNonNull(named.get(PowerVerdict.Claim.NOT_NEEDED));
    Formula met = java.util.Objects.requireNonNull(named.get(PowerVerdict.Claim.ELEMENTS_MET));
    Formula free = f.and(f.not(barred), f.not(open));
    return Map.of(
        PowerVerdict.NOT_AVAILABLE.name(), barred,
        PowerVerdict.NOT_NEEDED.name(), f.and(free, notNeeded),
        PowerVerdict.AVAILABLE.name(), f.and(free, f.not(notNeeded), met),
        PowerVerdict.NOT_KNOWN.name(),
            f.and(f.not(barred), f.or(open, f.and(f.not(notNeeded), f.not(met)))));
  }

  private Map<String, Formula> states(
      String id, java.util.function.Supplier<Map<String, Formula>> make) {
    Map<String, Formula> known = states.get(id);
    if (known != null) {
      return known;
    }
    if (!building.add(id)) {
      throw new IllegalStateException(id + " rests on itself");
    }
    Map<String, Formula> made = make.get();
    building.remove(id);
    states.put(id, made);
    return made;
  }

  /**
   * Gives a formula a name of its own, so that it is handed to the solver once however often it is
   * used.
   */
  Formula named(Formula formula) {
    return formula instanceof Literal ? formula : named("n" + queries++, formula);
  }

  private Formula named(String name, Formula formula) {
    Variable variable = f.variable("d_" + name.replaceAll("[^A-Za-z0-9]", "_"));
    solver.add(f.equivalence(variable, formula));
    return variable;
  }

  // ---- questions

  Formula and(Formula... parts) {
    return f.and(parts);
  }

  Formula and(Collection<? extends Formula> parts) {
    return f.and(parts);
  }

  Formula or(Collection<? extends Formula> parts) {
    return f.or(parts);
  }

  Formula not(Formula formula) {
    return f.not(formula);
  }

  /** Facts that make a formula true, as few as can be; empty when there are none. */
  Optional<Incident> find(Formula formula) {
    Variable wanted = (Variable) named("q" + queries++, formula);
    if (solver.sat(wanted) != Tristate.TRUE) {
      return Optional.empty();
    }
    return Optional.of(smallest(wanted));
  }

  /** Whether some facts make a formula true. */
  boolean canBe(Formula formula) {
    Optional<List<Literal>> literals = literals(formula);
    if (literals.isPresent()) {
      return solver.sat(literals.get()) == Tristate.TRUE;
    }
    Variable handle = (Variable) named("q" + queries++, formula);
    return solver.sat(handle) == Tristate.TRUE;
  }

  /** The parts of a conjunction of literals, which the solver can take as they stand. */
  private Optional<List<Literal>> literals(Formula formula) {
    List<Literal> literals = new ArrayList<>();
    if (formula instanceof Literal literal) {
      literals.add(literal);
    } else if (formula.type() == FType.AND) {
      for (Formula part : formula) {
        if (!(part instanceof Literal literal)) {
          return Optional.empty();
        }
        literals.add(literal);
      }
    } else {
      return Optional.empty();
    }
    return Optional.of(literals);
  }

  private int queries;

  /**
   * The fewest answers with which a formula can be true, and such answers.
   *
   * @param atLeast no fewer answers make it true
   * @param facts empty when the search was given up at that number
   */
  record Fewest(int atLeast, Optional<Incident> facts) {}

  /**
   * Counts answers, for {@link #fewest}. To be made when every formula that will be asked for has
   * been named. A fact that is worked out from times costs nothing while one of them is told, so no
   * more is counted than would have to be told.
   *
   * @return by number, from 0: true whenever more answers than that are told
   */
  List<Variable> counter(int most) {
    List<Literal> told = new ArrayList<>();
    for (String id : List.copyOf(answers.keySet())) {
      Fact fact = edition.rulebook().fact(id);
      if (fact.derived() != null) {
        told.add(toldItself(fact));
      } else if (fact.isAsked()) {
        told.add(blankOf(id).negate());
      }
    }
    for (String id : answers.keySet()) {
      Fact fact = edition.rulebook().fact(id);
      if (fact.type() == Fact.Type.time && fact.isAsked() && !told.contains(blankOf(id).negate())) {
        told.add(blankOf(id).negate());
      }
    }
    List<Variable> before = new ArrayList<>();
    for (Literal one : told) {
      List<Variable> after = new ArrayList<>();
      for (int i = 0; i <= Math.min(most, before.size()); i++) {
        Variable count = f.variable("c" + queries++);
        solver.add(
            i == 0
                ? f.clause(one.negate(), count)
                : f.clause(one.negate(), before.get(i - 1).negate(), count));
        if (i < before.size()) {
          solver.add(f.clause(before.get(i).negate(), count));
        }
        after.add(count);
      }
      before = after;
    }
    return before;
  }

  private Variable blankOf(String fact) {
    return java.util.Objects.requireNonNull(variables(fact).get(BLANK));
  }

  /** Whether a fact was told and did not only follow from a time that was. */
  private Literal toldItself(Fact fact) {
    List<Literal> clause = new ArrayList<>(List.of(blankOf(fact.id())));
    java.util.Objects.requireNonNull(fact.derived())
        .from()
        .forEach(time -> clause.add(blankOf(time).negate()));
    Variable itself = f.variable("t" + queries++);
    if (fact.isAsked()) {
      clause.add(itself);
    }
    solver.add(f.clause(clause));
    return itself;
  }

  /**
   * The fewest answers that make something true.
   *
   * @param wanted a formula that was named
   * @param more from {@link #counter}
   * @param conflicts how many the solver may meet at one number of answers before it gives up
   */
  Fewest fewest(Formula wanted, List<Variable> more, int conflicts) {
    Literal handle = (Literal) wanted;
    for (int most = 0; most < more.size(); most++) {
      Tristate can = solver.sat(new Patience(conflicts), List.of(handle, more.get(most).negate()));
      if (can != Tristate.FALSE) {
        return new Fewest(
            most, can == Tristate.TRUE ? Optional.of(incident(solver.model())) : Optional.empty());
      }
    }
    return new Fewest(more.size(), Optional.empty());
  }

  /** Gives up after so many conflicts: the same on every machine, unlike time. */
  private static final class Patience extends ComputationHandler implements SATHandler {
    private int left;

    Patience(int conflicts) {
      this.left = conflicts;
    }

    @Override
    public boolean detectedConflict() {
      left--;
      aborted = left <= 0;
      return !aborted;
    }
  }

  private Incident smallest(Literal wanted) {
    List<Literal> assumed = new ArrayList<>(List.of(wanted));
    for (Map<String, Variable> vars : answers.values()) {
      assumed.add(java.util.Objects.requireNonNull(vars.get(BLANK)));
      if (solver.sat(assumed) != Tristate.TRUE) {
        assumed.remove(assumed.size() - 1);
      }
    }
    for (Map.Entry<String, Map<String, Variable>> entry : answers.entrySet()) {
      if (edition.rulebook().fact(entry.getKey()).type() == Fact.Type.choices) {
        for (Variable variable : entry.getValue().values()) {
          assumed.add(variable.negate());
          if (solver.sat(assumed) != Tristate.TRUE) {
            assumed.remove(assumed.size() - 1);
          }
        }
      }
    }
    solver.sat(assumed);
    return incident(solver.model());
  }

  private Incident incident(Assignment model) {
    Map<String, Told> told = new TreeMap<>();
    answers.forEach(
        (fact, vars) -> {
          Set<String> codes = new TreeSet<>();
          vars.forEach(
              (code, variable) -> {
                if (model.evaluateLit(variable)) {
                  codes.add(code);
                }
              });
          told(fact, codes).ifPresent(t -> told.put(fact, t));
        });
    return new Incident(told);
  }

  private Optional<Told> told(String factId, Set<String> codes) {
    if (codes.contains(BLANK) || codes.isEmpty()) {
      return Optional.empty();
    }
    if (codes.contains(Told.NOT_KNOWN_CODE)) {
      return Optional.of(Told.NOT_KNOWN);
    }
    Fact fact = edition.rulebook().fact(factId);
    if (fact.type() == Fact.Type.choices) {
      return Optional.of(new Told.Values(codes));
    }
    String code = codes.iterator().next();
    if (fact.type().isNumber()) {
      int interval = Integer.parseInt(code.substring(1));
      return Optional.of(
          new Told.Amount(
              interval == 0
                  ? 0
                  : java.util.Objects.requireNonNull(thresholds.get(factId))[interval - 1]));
    }
    return Optional.of(
        fact.type() == Fact.Type.time
            ? new Told.Moment(org.guideonapage.rulebook.LondonTime.midday(edition.day()))
            : new Told.Value(code));
  }
}
