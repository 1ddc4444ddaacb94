package org.guideonapage.guidance.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.guidance.reading.Program;
import org.guideonapage.rulebook.Condition;
import org.guideonapage.rulebook.Condition.FactTest;

/**
 * The conditions of rules as single looks at a case, put in such an order that rules of one stage
 * share their first ones and the network passes over whole groups of rules by one look. The order
 * changes no meaning: all looks of a rule must hold.
 */
final class Looks {

  /**
   * One look.
   *
   * @param name what is looked at; looks of one name are the same look
   * @param rare whether it seldom holds, so that it is worth looking there first
   * @param needless whether another look of the same rule implies it; good for sharing only
   */
  record Look(String name, boolean rare, boolean needless, Predicate<RuleEngine.Stage> holds) {}

  private static final int RARE = 1000;

  private final Vocabulary vocabulary;
  private final Map<String, Look> known = new HashMap<>();

  Looks(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The looks of each step of a stage, by the name of its rule, in the order to take them. */
  Map<String, List<Look>> ordered(Map<String, Program.Step> steps) {
    Map<String, Set<Look>> left = new LinkedHashMap<>();
    Map<String, List<Look>> ordered = new LinkedHashMap<>();
    steps.forEach(
        (name, step) -> {
          Set<Look> looks = new LinkedHashSet<>();
          step.conditions().forEach(condition -> add(condition, looks));
          left.put(name, looks);
          ordered.put(name, new ArrayList<>());
        });
    order(left, ordered);
    return ordered;
  }

  /** Again and again: the look that most rules share comes first for all of them. */
  private static void order(Map<String, Set<Look>> left, Map<String, List<Look>> ordered) {
    while (!left.isEmpty()) {
      Map<Look, List<String>> sharing = new LinkedHashMap<>();
      left.forEach(
          (name, looks) ->
              looks.forEach(
                  look -> sharing.computeIfAbsent(look, any -> new ArrayList<>()).add(name)));
      Look best = null;
      for (Look look : sharing.keySet()) {
        if (best == null || worth(look, sharing) > worth(best, sharing)) {
          best = look;
        }
      }
      if (best == null) {
        return;
      }
      Map<String, Set<Look>> group = new LinkedHashMap<>();
      for (String name : java.util.Objects.requireNonNull(sharing.get(best))) {
        Set<Look> looks = java.util.Objects.requireNonNull(left.remove(name));
        looks.remove(best);
        group.put(name, looks);
      }
      boolean shared = group.size() > 1;
      for (String name : group.keySet()) {
        if (shared || !best.needless()) {
          java.util.Objects.requireNonNull(ordered.get(name)).add(best);
        }
      }
      order(group, ordered);
    }
  }

  private static int worth(Look look, Map<Look, List<String>> sharing) {
    int rules = java.util.Objects.requireNonNull(sharing.get(look)).size();
    return look.rare() ? rules * RARE : rules;
  }

  private void add(Condition condition, Set<Look> looks) {
    String name = condition.toString();
    if (condition instanceof FactTest test) {
      Meaning meaning = vocabulary.meaning(test);
      if (!test.orBlank()) {
        int place = vocabulary.fact(test.fact());
        looks.add(
            look(
                "told " + test.fact(),
                !vocabulary.isSafetyFact(test.fact()),
                true,
                s -> s.facts().told(place) != null));
      }
      looks.add(look(name, !test.orBlank(), false, s -> meaning.holds(s.facts())));
    } else if (condition instanceof Condition.Either either) {
      Meaning[] any = vocabulary.meanings(either.tests());
      looks.add(look(name, false, false, s -> Meaning.any(any, s.facts())));
    } else if (condition instanceof Condition.All every) {
      Meaning[] all = vocabulary.meanings(every.tests());
      looks.add(look(name, true, false, s -> Meaning.all(all, s.facts())));
    } else if (condition instanceof Condition.FindingTest test) {
      int place = vocabulary.derived(test.finding());
      Set<Condition.State> states = test.states();
      looks.add(
          look(
              name,
              !states.contains(Condition.State.OPEN),
              false,
              s -> states.contains(s.facts().state(place))));
    } else if (condition instanceof Condition.PowerTest test) {
      int place = vocabulary.derived(test.power());
      Set<PowerVerdict> verdicts = test.verdicts();
      looks.add(
          look(
              name,
              !verdicts.contains(PowerVerdict.NOT_KNOWN),
              false,
              s -> verdicts.contains(s.facts().verdict(place))));
    }
  }

  private Look look(
      String name, boolean rare, boolean needless, Predicate<RuleEngine.Stage> holds) {
    return known.computeIfAbsent(name, any -> new Look(name, rare, needless, holds));
  }
}
