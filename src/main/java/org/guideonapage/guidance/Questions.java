package org.guideonapage.guidance;

import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.Deployment;
import org.guideonapage.guidance.reading.Program;
import org.guideonapage.incident.Told;
import org.guideonapage.rulebook.Conclusion;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.Rule;

/**
 * The questions still worth asking: blank facts of rows that could still overrule, of powers shown
 * that are not settled, and those that rows and riders raise. Safety first, then by how much an
 * answer can change.
 */
final class Questions {
  private static final int MOST = 12;
  private static final int OPENING = 80;

  private static final Comparator<Ranked> BY_SAFETY =
      Comparator.comparingInt(Ranked::rank)
          .thenComparing(Comparator.comparingInt(Ranked::changes).reversed())
          .thenComparingInt(ranked -> ranked.fact().order());

  /** A fact to ask with its rank, the lowest first, and how much it can change. */
  private record Ranked(int rank, int changes, Fact fact) {}

  private final Situation situation;
  private final Map<String, Set<String>> leadsTo = new LinkedHashMap<>();
  private final Map<String, BitSet> openTo = new TreeMap<>();
  private final Set<String> first = new TreeSet<>();
  private final Set<String> raised = new TreeSet<>();

  Questions(Situation situation, List<String> unsettledPowers) {
    this.situation = situation;
    for (int row :
        situation.page.ranking.openRows(situation.reading, situation.possible, situation.outcome)) {
      Program.Step step = situation.page.program.steps().get(row);
      step.rule().deployment().ifPresent(deployment -> lead(row, deployment.name()));
    }
    for (String power : unsettledPowers) {
      for (int step : situation.page.stepsOfPower.getOrDefault(power, List.of())) {
        if (situation.possible.may(step) && !situation.reading.holds(step)) {
          lead(step, power);
        }
      }
    }
    if (situation.outcome.row() != null && situation.code == Deployment.ASK_FIRST) {
      situation.outcome.row().rule().conclusions(Conclusion.AskFirst.class).stream()
          .map(Conclusion.AskFirst::fact)
          .filter(this::isUnanswered)
          .forEach(
              fact -> {
                first.add(fact);
                leadsTo.computeIfAbsent(fact, any -> new TreeSet<>());
              });
    }
    openTo.forEach(
        (to, open) ->
            open.stream()
                .mapToObj(situation.page.facts::get)
                .forEach(fact -> leadsTo.computeIfAbsent(fact, any -> new TreeSet<>()).add(to)));
    for (Rule rule : situation.speaking()) {
      rule.conclusions(Conclusion.AskFirst.class).forEach(ask -> raise(ask.fact()));
      rule.conclusions(Conclusion.AskAbout.class).forEach(ask -> raise(ask.fact()));
    }
    if (situation.outcome.soFar() == Deployment.DO_NOT_DEPLOY) {
      situation.blankBeforeRefusal.forEach(
          fact ->
              leadsTo
                  .computeIfAbsent(fact, any -> new TreeSet<>())
                  .add(Deployment.DO_NOT_DEPLOY.name()));
    }
  }

  /** Blank, or asked and nobody knew: a row that asks first wants it found out. */
  private boolean isUnanswered(String fact) {
    return situation.incident.told(fact).filter(t -> !(t instanceof Told.NotKnown)).isEmpty();
  }

  private void raise(String fact) {
    if (!situation.incident.facts().containsKey(fact)) {
      raised.add(fact);
      leadsTo.computeIfAbsent(fact, any -> new TreeSet<>());
    }
  }

  private void lead(int step, String to) {
    openTo
        .computeIfAbsent(to, any -> new BitSet())
        .or(situation.page.reader.openFacts(step, situation.possible));
  }

  List<Decision.Question> list() {
    boolean refusing = situation.outcome.soFar() == Deployment.DO_NOT_DEPLOY;
    Map<String, Ranked> facts = new LinkedHashMap<>();
    for (String id : List.copyOf(leadsTo.keySet())) {
      Fact fact = askable(situation.rulebook.fact(id));
      if (!facts.containsKey(fact.id())
          && fact.isAsked()
          && (first.contains(fact.id()) || !situation.incident.facts().containsKey(fact.id()))) {
        int rank = rank(fact, refusing);
        facts.put(
            fact.id(),
            new Ranked(
                rank, rank == 0 ? 0 : leadsTo.getOrDefault(fact.id(), Set.of()).size(), fact));
      }
    }
    return facts.values().stream()
        .sorted(BY_SAFETY)
        .map(Ranked::fact)
        .limit(MOST)
        .map(
            fact ->
                new Decision.Question(
                    fact.id(),
                    fact.question(),
                    fact.why(),
                    List.copyOf(leadsTo.getOrDefault(fact.id(), Set.of()))))
        .toList();
  }

  /** A fact that is only worked out is asked through the first fact it is worked out from. */
  private Fact askable(Fact fact) {
    if (fact.isAsked() || fact.derived() == null) {
      return fact;
    }
    Fact from = situation.rulebook.fact(fact.derived().from().get(0));
    leadsTo.computeIfAbsent(from.id(), any -> new TreeSet<>());
    return from;
  }

  private int rank(Fact fact, boolean refusing) {
    if (refusing && situation.blankBeforeRefusal.contains(fact.id())) {
      return 0;
    }
    if (fact.safetyFact() && fact.order() <= OPENING) {
      return 0;
    }
    if (first.contains(fact.id())) {
      return 1;
    }
    if (raised.contains(fact.id())) {
      return 2;
    }
    return fact.safetyFact() ? 3 : 4;
  }
}
