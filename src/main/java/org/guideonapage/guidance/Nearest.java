package org.guideonapage.guidance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.guidance.reading.Program;
import org.guideonapage.guidance.reading.Reader;
import org.guideonapage.incident.Incident;
import org.guideonapage.incident.Told;
import org.guideonapage.rulebook.Condition;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.FactReader;
import org.guideonapage.rulebook.Rulebook;

/**
 * Looks for the nearest facts under which an answer is the one wanted: one change by trying every
 * answer to every fact; two and three by working back from the rows and powers that would give it,
 * through what keeps them from holding and what keeps another row above them.
 */
final class Nearest {
  private static final int MOST_CHANGES = 3;
  private static final int MOST_WAYS = 12;
  private static final int MOST_ALTERNATIVES = 1500;

  /** Reads what is told under the guides that then apply; throws what an ask throws. */
  private final Function<Incident, List<Situation>> read;

  private final Function<Incident, Decision> decide;
  private final Rulebook rulebook;
  private final Incident told;
  private final Wanted wanted;
  private final long deadline;
  private final List<Map<String, Told>> found = new ArrayList<>();
  private final Set<Map<String, Told>> seen = new HashSet<>();
  private int tried;
  private boolean cut;

  Nearest(
      Function<Incident, List<Situation>> read,
      Function<Incident, Decision> decide,
      Rulebook rulebook,
      Incident told,
      Wanted wanted,
      long nanos) {
    this.read = read;
    this.decide = decide;
    this.rulebook = rulebook;
    this.told = told;
    this.wanted = wanted;
    this.deadline = System.nanoTime() + nanos;
  }

  Ways ways() {
    List<Situation> now = read.apply(told);
    singles(now);
    List<Map<String, Told>> more = new ArrayList<>();
    for (Situation situation : now) {
      for (int step : targets(situation)) {
        if (isOver()) {
          break;
        }
        more.addAll(toHold(situation, step, MOST_CHANGES));
      }
    }
    more.stream()
        .distinct()
        .sorted(Comparator.comparingInt(Map::size))
        .forEach(this::tryWithOneMore);
    return answered();
  }

  /** The first of what was found, answered in full; answers to the same facts stand together. */
  private Ways answered() {
    Map<Set<String>, List<Map<String, Told>>> byFacts = new LinkedHashMap<>();
    found.stream()
        .sorted(
            Comparator.comparingInt((Map<String, Told> set) -> set.size())
                .thenComparingInt(this::overturned))
        .forEach(set -> byFacts.computeIfAbsent(set.keySet(), any -> new ArrayList<>()).add(set));
    List<Ways.Way> ways = new ArrayList<>();
    int more = 0;
    for (List<Map<String, Told>> alike : byFacts.values()) {
      if (ways.size() < MOST_WAYS) {
        ways.add(way(alike));
      } else {
        more += alike.size();
      }
    }
    return new Ways(ways, more, cut, tried);
  }

  private Ways.Way way(List<Map<String, Told>> alike) {
    Decision decision = decide.apply(changed(alike.get(0)));
    return new Ways.Way(
        plain(alike.get(0)),
        alike.stream().skip(1).map(this::plain).toList(),
        overturned(alike.get(0)),
        decision.deployment().code(),
        decision.deployment().soFar(),
        decision.deployment().row());
  }

  private Map<String, Object> plain(Map<String, Told> set) {
    Map<String, Object> plain = new LinkedHashMap<>();
    set.forEach((fact, answer) -> plain.put(fact, FactReader.plain(rulebook.fact(fact), answer)));
    return plain;
  }

  private int overturned(Map<String, Told> set) {
    return (int) set.keySet().stream().filter(told.facts()::containsKey).count();
  }

  private boolean isOver() {
    if (System.nanoTime() > deadline) {
      cut = true;
    }
    return cut;
  }

  // ---- one change

  private void singles(List<Situation> now) {
    Set<String> facts = new TreeSet<>();
    now.forEach(situation -> facts.addAll(situation.page.facts));
    rulebook.facts().keySet().stream()
        .filter(fact -> facts.contains(fact) && rulebook.fact(fact).isAsked())
        .forEach(
            fact -> {
              for (Told answer : answers(now, fact)) {
                if (!isOver()) {
                  attempt(Map.of(fact, answer));
                }
              }
            });
  }

  /** Every answer to a fact that is not the one told; several values are also added to those. */
  private List<Told> answers(List<Situation> situations, String id) {
    Set<Told> answers = new LinkedHashSet<>();
    Fact fact = rulebook.fact(id);
    for (Situation situation : situations) {
      Reader reader = situation.page.reader;
      if (reader.reads(id)) {
        for (Object value : reader.answers(reader.fact(id)).keySet()) {
          FactReader.read(rulebook, Map.of(id, value)).incident().told(id).ifPresent(answers::add);
        }
      }
    }
    if (told.facts().get(id) instanceof Told.Values before && !before.codes().contains(Fact.NONE)) {
      for (Told answer : List.copyOf(answers)) {
        if (answer instanceof Told.Values one && !one.codes().contains(Fact.NONE)) {
          Set<String> both = new TreeSet<>(before.codes());
          both.addAll(one.codes());
          answers.add(new Told.Values(both));
        }
      }
    }
    answers.remove(told.facts().get(fact.id()));
    return List.copyOf(answers);
  }

  // ---- what would give it

  /** Steps of which one would give the wanted answer if it held and nothing stood above it. */
  private List<Integer> targets(Situation situation) {
    Program program = situation.page.program;
    List<Integer> targets = new ArrayList<>();
    for (int row : situation.page.ranking.rankedRows()) {
      var rule = program.steps().get(row).rule();
      if (rule.id().equals(wanted.row())
          || (wanted.deployment() != null
              && rule.deployment().filter(d -> d == wanted.deployment()).isPresent())) {
        targets.add(row);
      }
    }
    if (wanted.power() != null && situation.page.worksOut(wanted.power())) {
      for (Program.Step step : situation.page.stepsOf(wanted.power())) {
        if (says(step, wanted.power())) {
          targets.add(step.place());
        }
      }
    }
    return targets;
  }

  private boolean says(Program.Step step, String power) {
    return step.claims().stream()
        .anyMatch(
            said ->
                said instanceof Program.Said.Power claim
                    && claim.about().equals(power)
                    && PowerVerdict.of(Set.of(claim.claim())) == wanted.verdict());
  }

  /** Sets of at most so many changes after which a step's conditions are met, each by itself. */
  private List<Map<String, Told>> toHold(Situation situation, int step, int most) {
    List<Map<String, Told>> all = List.of(Map.of());
    for (int condition : situation.page.reader.failing(step, situation.reading)) {
      List<Map<String, Told>> both = new ArrayList<>();
      List<Map<String, Told>> toMeet = toMeet(situation, step, condition, most);
      for (Map<String, Told> one : all) {
        for (Map<String, Told> other : toMeet) {
          merged(one, other).filter(set -> set.size() <= most).ifPresent(both::add);
        }
        if (both.size() > MOST_ALTERNATIVES) {
          cut = true;
          return both.subList(0, MOST_ALTERNATIVES);
        }
      }
      all = both;
      if (all.isEmpty() || isOver()) {
        return List.of();
      }
    }
    return all;
  }

  private static java.util.Optional<Map<String, Told>> merged(
      Map<String, Told> one, Map<String, Told> other) {
    Map<String, Told> both = new TreeMap<>(one);
    for (Map.Entry<String, Told> entry : other.entrySet()) {
      Told before = both.putIfAbsent(entry.getKey(), entry.getValue());
      if (before != null && !before.equals(entry.getValue())) {
        return java.util.Optional.empty();
      }
    }
    return java.util.Optional.of(both);
  }

  private List<Map<String, Told>> toMeet(Situation situation, int step, int place, int most) {
    Condition condition =
        situation.page.program.steps().get(step).rule().when().get(place).condition();
    Set<String> facts = new TreeSet<>(condition.facts());
    String restsOn =
        condition instanceof Condition.FindingTest finding
            ? finding.finding()
            : condition instanceof Condition.PowerTest power ? power.power() : null;
    Set<Map<String, Told>> all = new LinkedHashSet<>();
    if (restsOn != null) {
      facts.addAll(behind(situation, restsOn));
    }
    for (String fact : facts) {
      if (rulebook.fact(fact).isAsked()) {
        for (Told answer : answers(List.of(situation), fact)) {
          if (meets(situation, step, place, told.with(fact, answer))) {
            all.add(Map.of(fact, answer));
          }
        }
      }
    }
    if (restsOn != null && most > 1) {
      for (Program.Step claim : situation.page.stepsOf(restsOn)) {
        if (!situation.holds(claim) && !claim.isElementFailure() && !isOver()) {
          toHold(situation, claim.place(), most).stream()
              .filter(set -> set.size() > 1)
              .filter(set -> meets(situation, step, place, changed(set)))
              .forEach(all::add);
        }
      }
    }
    return List.copyOf(all);
  }

  private static boolean meets(Situation situation, int step, int place, Incident incident) {
    Reader reader = situation.page.reader;
    try {
      Incident complete = new Derivation(situation.edition, situation.asAt).complete(incident);
      return reader.holds(step, place, reader.read(reader.bits(complete)));
    } catch (Contradiction e) {
      return false;
    }
  }

  /** Facts that a finding or power rests on, through others as well. */
  private static Set<String> behind(Situation situation, String findingOrPower) {
    Set<String> facts = new TreeSet<>();
    Set<String> done = new HashSet<>();
    List<String> todo = new ArrayList<>(List.of(findingOrPower));
    while (!todo.isEmpty()) {
      String id = todo.remove(todo.size() - 1);
      if (done.add(id)) {
        for (Program.Step step : situation.page.stepsOf(id)) {
          step.conditions().forEach(condition -> facts.addAll(condition.facts()));
          todo.addAll(situation.page.derivedReads(step.rule()));
        }
      }
    }
    return facts;
  }

  // ---- trying

  /** Tries a set, and where another row stands above what it reaches, one more change to that. */
  private void tryWithOneMore(Map<String, Told> set) {
    if (isOver() || (set.isEmpty() && !found.isEmpty())) {
      return;
    }
    if ((!set.isEmpty() && attempt(set)) || set.size() >= MOST_CHANGES) {
      return;
    }
    List<Situation> then = situations(set);
    if (then.isEmpty()) {
      return;
    }
    Situation governing = then.get(SeveralGuides.governing(then));
    Program.Step above = governing.outcome.row();
    if (above == null) {
      return;
    }
    Set<String> facts = new TreeSet<>();
    above.conditions().forEach(condition -> facts.addAll(condition.facts()));
    governing.page.derivedReads(above.rule()).forEach(on -> facts.addAll(behind(governing, on)));
    for (String fact : facts) {
      if (!set.containsKey(fact) && rulebook.fact(fact).isAsked()) {
        for (Told answer : answers(then, fact)) {
          if (isOver()) {
            return;
          }
          Map<String, Told> more = new TreeMap<>(set);
          more.put(fact, answer);
          attempt(more);
        }
      }
    }
  }

  /** Whether a set leads there; what holds a smaller one that does is not tried. */
  private boolean attempt(Map<String, Told> set) {
    if (!seen.add(set)) {
      return false;
    }
    for (Map<String, Told> smaller : found) {
      if (set.entrySet().containsAll(smaller.entrySet())) {
        return true;
      }
    }
    tried++;
    List<Situation> then = situations(set);
    if (then.isEmpty() || !isWanted(then)) {
      return false;
    }
    found.add(set);
    return true;
  }

  private Incident changed(Map<String, Told> set) {
    Map<String, Told> facts = new TreeMap<>(told.facts());
    facts.putAll(set);
    return new Incident(facts);
  }

  /** None when the facts do not fit together, or the guide was not in force. */
  private List<Situation> situations(Map<String, Told> set) {
    Incident incident = changed(set);
    if (!Impossible.in(incident).isEmpty()) {
      return List.of();
    }
    try {
      return read.apply(incident);
    } catch (Contradiction | NoGuideThen e) {
      return List.of();
    }
  }

  private boolean isWanted(List<Situation> situations) {
    Ranking.Outcome outcome = situations.get(SeveralGuides.governing(situations)).outcome;
    boolean deployment = wanted.deployment() == null || outcome.soFar() == wanted.deployment();
    boolean row =
        wanted.row() == null
            || (outcome.row() != null && outcome.row().rule().id().equals(wanted.row()));
    return deployment && row && (wanted.power() == null || hasPower(situations, wanted.power()));
  }

  private boolean hasPower(List<Situation> situations, String power) {
    return situations.stream()
        .filter(situation -> situation.page.worksOut(power))
        .anyMatch(situation -> situation.verdict(power) == wanted.verdict());
  }
}
