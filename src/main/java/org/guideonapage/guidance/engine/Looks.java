package org.guideonapage.guidance.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.guideonapage.guidance.reading.Program;
import org.guideonapage.rulebook.Condition;
import org.guideonapage.rulebook.Condition.FactTest;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of the rules of one stage as a path of looks to each, such that the network passes
 * over whole groups of rules by one look. Rules share a look where that saves most; what a rule
 * does not share is one look; above neighbours that seldom hold stands a look at the first clause
 * of any of them. None of it changes a meaning: every condition of a rule is looked at on its path,
 * and whatever else is looked at there follows from them.
 */
final class Looks {

  /**
   * A look on the path to a rule.
   *
   * @param name unlike that of any other look of the stage
   */
  record Named(String name, Predicate<long[]> look) {}

  /** One clause of a rule's conditions; the same marks are the same clause. */
  private static final class Clause {
    final List<Mark> any;
    final boolean needless;
    final double chance;

    /**
     * A clause.
     *
     * @param any marks, one of which must be set
     * @param needless whether another clause of the same rule implies it; good for sharing only
     * @param chance how often it holds, guessed
     */
    Clause(List<Mark> any, boolean needless, double chance) {
      this.any = any;
      this.needless = needless;
      this.chance = chance;
    }
  }

  /**
   * A look with what stands below it.
   *
   * @param clauses all must hold; none where a rule has no condition left
   * @param rule name of the rule that stands right below it, if one does
   */
  private record Branch(
      String name,
      List<List<Mark>> clauses,
      double chance,
      List<Branch> below,
      @Nullable String rule) {}

  private static final int NEIGHBOURS = 4;
  private static final double SELDOM = 0.3;

  private final Vocabulary vocabulary;
  private final Chance chance;
  private final Map<String, List<Named>> paths = new LinkedHashMap<>();
  private final Map<List<Mark>, Clause> known = new HashMap<>();
  private int looks;

  private Looks(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.chance = new Chance(vocabulary);
  }

  /** The path to each step of a stage, by the name of its rule, in the order of the steps. */
  static Map<String, List<Named>> paths(Vocabulary vocabulary, Map<String, Program.Step> steps) {
    Looks looks = new Looks(vocabulary);
    Map<String, Set<Clause>> left = new LinkedHashMap<>();
    steps.forEach(
        (name, step) -> {
          Set<Clause> clauses = new LinkedHashSet<>();
          step.conditions().forEach(condition -> looks.add(condition, clauses));
          step.claims().forEach(said -> looks.addGuides(said.about(), clauses));
          left.put(name, clauses);
          looks.paths.put(name, List.of());
        });
    looks.lay(looks.grouped(looks.branches(left)), List.of());
    return looks.paths;
  }

  private void lay(List<Branch> branches, List<Named> above) {
    for (Branch branch : branches) {
      List<Named> path = new ArrayList<>(above);
      if (!branch.clauses().isEmpty()) {
        path.add(new Named(branch.name(), Look.at(branch.clauses())));
      }
      if (branch.rule() != null) {
        paths.put(branch.rule(), path);
      }
      lay(branch.below(), path);
    }
  }

  /** Again and again: the clause that saves most looks when it is shared comes first. */
  private List<Branch> branches(Map<String, Set<Clause>> left) {
    List<Branch> branches = new ArrayList<>();
    while (!left.isEmpty()) {
      Map<Clause, List<String>> sharing = new LinkedHashMap<>();
      left.forEach(
          (name, clauses) ->
              clauses.forEach(
                  clause -> sharing.computeIfAbsent(clause, any -> new ArrayList<>()).add(name)));
      Clause best = null;
      double most = 0;
      for (Map.Entry<Clause, List<String>> shared : sharing.entrySet()) {
        double saved = shared.getValue().size() * (1 - shared.getKey().chance) - 1;
        if (saved > most) {
          best = shared.getKey();
          most = saved;
        }
      }
      if (best == null) {
        left.forEach((name, clauses) -> branches.add(leaf(name, clauses)));
        return branches;
      }
      Map<String, Set<Clause>> below = new LinkedHashMap<>();
      for (String name : java.util.Objects.requireNonNull(sharing.get(best))) {
        Set<Clause> clauses = java.util.Objects.requireNonNull(left.remove(name));
        clauses.remove(best);
        below.put(name, clauses);
      }
      branches.add(
          new Branch(
              "look " + ++looks, List.of(best.any), best.chance, grouped(branches(below)), null));
    }
    return branches;
  }

  /** All that a rule does not share, the clause that holds least often first. */
  private static Branch leaf(String rule, Set<Clause> left) {
    List<Clause> needed =
        left.stream()
            .filter(clause -> !clause.needless)
            .sorted(Comparator.comparingDouble(clause -> clause.chance))
            .toList();
    return new Branch(
        "the rest of " + rule,
        needed.stream().map(clause -> clause.any).toList(),
        needed.isEmpty() ? 1 : needed.get(0).chance,
        List.of(),
        rule);
  }

  /** Branches that seldom hold are put in groups, those that hold about as often together. */
  private List<Branch> grouped(List<Branch> branches) {
    List<Branch> grouped = new ArrayList<>();
    List<Branch> seldom = new ArrayList<>();
    branches.forEach(branch -> (branch.chance() < SELDOM ? seldom : grouped).add(branch));
    if (seldom.size() < NEIGHBOURS) {
      return branches;
    }
    seldom.sort(Comparator.comparingDouble(Branch::chance));
    for (int from = 0; from < seldom.size(); from += NEIGHBOURS) {
      List<Branch> some = seldom.subList(from, Math.min(from + NEIGHBOURS, seldom.size()));
      List<Mark> any = some.stream().flatMap(branch -> branch.clauses().get(0).stream()).toList();
      grouped.add(new Branch("look " + ++looks, List.of(any), 1, List.copyOf(some), null));
    }
    return grouped;
  }

  /** A finding or power is worked out for those programs only that need it. */
  private void addGuides(String findingOrPower, Set<Clause> clauses) {
    Mark programs = vocabulary.workedOut(findingOrPower);
    double share = vocabulary.share(programs);
    if (share < 1) {
      clauses.add(clause(List.of(programs), false, share));
    }
  }

  private void add(Condition condition, Set<Clause> clauses) {
    if (condition instanceof FactTest test) {
      if (!test.orBlank()) {
        clauses.add(
            new Clause(List.of(vocabulary.told(test.fact())), true, chance.told(test.fact())));
      }
      clauses.add(clause(condition, List.of(vocabulary.of(test))));
    } else if (condition instanceof Condition.Either either) {
      clauses.add(clause(condition, either.tests().stream().map(vocabulary::of).toList()));
    } else if (condition instanceof Condition.All every) {
      every.tests().forEach(test -> add(test, clauses));
    } else if (condition instanceof Condition.FindingTest test) {
      clauses.add(clause(condition, List.of(vocabulary.of(test.finding(), test.states()))));
    } else if (condition instanceof Condition.PowerTest test) {
      clauses.add(clause(condition, List.of(vocabulary.of(test.power(), test.verdicts()))));
    }
  }

  private Clause clause(Condition condition, List<Mark> any) {
    return clause(any, false, chance.of(condition));
  }

  private Clause clause(List<Mark> any, boolean needless, double often) {
    return known.computeIfAbsent(any, marks -> new Clause(marks, needless, often));
  }
}
