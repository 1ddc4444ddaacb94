package org.guideonapage.guidance.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.rulebook.Conclusion;
import org.guideonapage.rulebook.Condition;
import org.guideonapage.rulebook.Edition;
import org.guideonapage.rulebook.Guide;
import org.guideonapage.rulebook.Rule;

/**
 * What one guide needs of one edition, in the order in which it is worked out: findings and powers
 * (each after those it rests on), then rows and riders. Both readings of the rules, the engine's
 * and the bit masks', run exactly this.
 */
public final class Program {
  private static final int NOWHERE = -1;

  /**
   * One thing that can fire: a rule, or the known failure of one element of a power.
   *
   * @param name the rule's id, with "#n" for the n-th element
   * @param rule the rule it comes from
   * @param conditions all must hold
   * @param claims what it says of findings and powers
   * @param place among {@link #steps()}
   */
  public record Step(
      String name, Rule rule, List<Condition> conditions, List<Said> claims, int place) {
    Step(String name, Rule rule, List<Condition> conditions, List<Said> claims) {
      this(name, rule, conditions, claims, NOWHERE);
    }

    private Step at(int itsPlace) {
      return new Step(name, rule, conditions, claims, itsPlace);
    }

    /** Whether this is the failure of an element and not a whole rule. */
    public boolean isElementFailure() {
      return !name.equals(rule.id());
    }

    /** Index of the element that failed, from 0. */
    public int element() {
      return Integer.parseInt(name.substring(name.lastIndexOf('#') + 1)) - 1;
    }
  }

  /** Something said of a finding or power. */
  public sealed interface Said {
    /** Id of the finding or power. */
    String about();

    /** A finding is so, or is not. */
    record Finding(String about, boolean established) implements Said {}

    /** A claim on a power. */
    record Power(String about, PowerVerdict.Claim claim) implements Said {}
  }

  /** A finding or power with the steps that speak of it. */
  public record Derived(String id, boolean power, List<Step> steps) {}

  /** A table with its rows in rank order. */
  public record Ranked(
      Guide.Table table, boolean additive, boolean setsDeployment, List<Step> rows) {}

  private final Edition edition;
  private final Guide guide;
  private final List<Derived> derived;
  private final List<Ranked> tables;
  private final List<Step> riders;
  private final List<Step> steps = new ArrayList<>();
  private final Set<String> facts = new TreeSet<>();
  private final Map<String, Integer> stepIndex = new LinkedHashMap<>();

  private Program(
      Edition edition, Guide guide, List<Derived> derived, List<Ranked> tables, List<Step> riders) {
    this.edition = edition;
    this.guide = guide;
    this.derived =
        derived.stream().map(d -> new Derived(d.id(), d.power(), placed(d.steps()))).toList();
    this.tables =
        tables.stream()
            .map(t -> new Ranked(t.table(), t.additive(), t.setsDeployment(), placed(t.rows())))
            .toList();
    this.riders = placed(riders);
  }

  private List<Step> placed(List<Step> all) {
    return all.stream().map(this::placed).toList();
  }

  /** A rule that speaks of two findings has one place. */
  private Step placed(Step step) {
    Step placed = step.at(stepIndex.getOrDefault(step.name(), steps.size()));
    if (stepIndex.putIfAbsent(step.name(), placed.place()) == null) {
      steps.add(placed);
      step.conditions().forEach(condition -> facts.addAll(condition.facts()));
    }
    return placed;
  }

  /** Finding ids behind the tests of a deployment that are read from the rules. */
  public static final List<String> TEST_FINDINGS =
      List.of("timely", "necessary", "proportionate", "rightAgency", "withinCompetence");

  /** The program of a guide on a day. The guide picker is the program of no guide. */
  public static Program of(Edition edition, Guide guide) {
    List<Ranked> tables = new ArrayList<>();
    Guide gate = edition.rulebook().safetyGate();
    for (Guide.Table table : gate.tables()) {
      boolean ranked = gate.deploymentFrom().contains(table.id());
      if (!ranked) {
        tables.add(new Ranked(table, true, true, steps(edition.rows(gate, table))));
      } else if (guide.isSafetyGate()) {
        tables.add(new Ranked(table, false, true, steps(edition.rows(gate, table))));
      }
    }
    if (!guide.isSafetyGate()) {
      List<Guide.Table> ordered = new ArrayList<>(guide.tables());
      for (Guide.Table table : ordered) {
        tables.add(
            new Ranked(
                table,
                false,
                guide.deploymentFrom().contains(table.id()),
                steps(edition.rows(guide, table))));
      }
    }
    List<Step> riders = steps(edition.riders(guide));
    Set<String> wanted = new LinkedHashSet<>(guide.powers());
    TEST_FINDINGS.stream().filter(edition.rulebook().findings()::containsKey).forEach(wanted::add);
    edition.rulebook().qualifier().ifPresent(qualifier -> wanted.add(qualifier.finding()));
    edition.rulebook().powers().keySet().forEach(wanted::add);
    tables.forEach(
        table -> table.rows().forEach(row -> wanted.addAll(Edition.derivedReads(row.rule()))));
    riders.forEach(rider -> wanted.addAll(Edition.derivedReads(rider.rule())));
    return new Program(edition, guide, derivedFor(edition, wanted), tables, riders);
  }

  /** The program that picks a guide. */
  public static Program picker(Edition edition) {
    List<Step> picks = steps(edition.picks());
    Set<String> wanted = new LinkedHashSet<>();
    picks.forEach(pick -> wanted.addAll(Edition.derivedReads(pick.rule())));
    Ranked table =
        new Ranked(new Guide.Table("picker", "Guide picker", List.of()), false, false, picks);
    return new Program(
        edition,
        edition.rulebook().safetyGate(),
        derivedFor(edition, wanted),
        List.of(table),
        List.of());
  }

  private static List<Step> steps(List<Rule> rules) {
    return rules.stream()
        .map(
            rule ->
                new Step(
                    rule.id(),
                    rule,
                    rule.when().stream().map(Rule.When::condition).toList(),
                    List.of()))
        .toList();
  }

  private static List<Derived> derivedFor(Edition edition, Set<String> wanted) {
    Map<String, List<Rule>> rulesOf = new LinkedHashMap<>();
    Deque<String> todo = new ArrayDeque<>(wanted);
    while (!todo.isEmpty()) {
      String id = todo.poll();
      if (!rulesOf.containsKey(id)) {
        List<Rule> rules = edition.concluding(id);
        rulesOf.put(id, rules);
        rules.forEach(rule -> todo.addAll(Edition.derivedReads(rule)));
      }
    }
    List<Derived> ordered = new ArrayList<>();
    Set<String> done = new LinkedHashSet<>();
    rulesOf.keySet().forEach(id -> place(id, edition, rulesOf, done, ordered));
    return ordered;
  }

  private static void place(
      String id,
      Edition edition,
      Map<String, List<Rule>> rulesOf,
      Set<String> done,
      List<Derived> ordered) {
    if (!done.add(id)) {
      return;
    }
    List<Rule> rules = rulesOf.getOrDefault(id, List.of());
    rules.forEach(
        rule ->
            Edition.derivedReads(rule).forEach(on -> place(on, edition, rulesOf, done, ordered)));
    List<Step> steps = new ArrayList<>();
    for (Rule rule : rules) {
      List<Condition> conditions = rule.when().stream().map(Rule.When::condition).toList();
      List<Said> claims = new ArrayList<>();
      rule.conclusions(Conclusion.Find.class).stream()
          .filter(find -> find.finding().equals(id))
          .forEach(find -> claims.add(new Said.Finding(id, find.established())));
      rule.conclusions(Conclusion.Claim.class).stream()
          .filter(claim -> claim.power().equals(id))
          .forEach(claim -> claims.add(new Said.Power(id, claim.claim())));
      steps.add(new Step(rule.id(), rule, conditions, claims));
      if (rule.listsElementsOf(id)) {
        for (int i = 0; i < conditions.size(); i++) {
          steps.add(
              new Step(
                  rule.id() + "#" + (i + 1),
                  rule,
                  List.of(conditions.get(i).knownNotMet()),
                  List.of(new Said.Power(id, PowerVerdict.Claim.BARRED))));
        }
      }
    }
    ordered.add(new Derived(id, edition.rulebook().powers().containsKey(id), steps));
  }

  /** The edition it is taken from. */
  public Edition edition() {
    return edition;
  }

  /** The guide it answers for. */
  public Guide guide() {
    return guide;
  }

  /** Findings and powers, each after those it rests on. */
  public List<Derived> derived() {
    return derived;
  }

  /** Tables: the additive ones of the safety gate first, then the guide's. */
  public List<Ranked> tables() {
    return tables;
  }

  /** Riders. */
  public List<Step> riders() {
    return riders;
  }

  /** Everything that can fire, each once, in the order of working out. */
  public List<Step> steps() {
    return steps;
  }

  /** Place of a step in {@link #steps()} by its name. */
  public int indexOf(String step) {
    return java.util.Objects.requireNonNull(stepIndex.get(step), () -> "no step " + step);
  }

  /** Ids of the facts that anything in it reads. */
  public Set<String> facts() {
    return facts;
  }
}
