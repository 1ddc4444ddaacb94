package org.guideonapage.guidance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.Deployment;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.guidance.reading.Reader;
import org.guideonapage.guidance.reading.Reading;
import org.guideonapage.rulebook.Condition;
import org.guideonapage.rulebook.Fact;

/**
 * The smallest changes of facts that move the answer: one fact, and two where no one fact moves the
 * deployment.
 */
final class Changes {
  private static final int MOST = 16;
  private static final int MOST_PAIRS = 6;

  private final Situation now;
  private final Reader reader;
  private final List<String> powers;
  private final List<Decision.Change> moving = new ArrayList<>();
  private final List<Decision.Change> onlyPowers = new ArrayList<>();

  Changes(Situation now, List<String> powers) {
    this.now = now;
    this.reader = now.page.reader;
    this.powers = powers;
  }

  List<Decision.Change> list() {
    for (String fact : reader.program().facts()) {
      if (now.rulebook.fact(fact).isAsked()) {
        singles(fact);
      }
    }
    List<Decision.Change> all = new ArrayList<>(moving);
    if (moving.isEmpty()) {
      all.addAll(pairs());
    }
    all.addAll(onlyPowers);
    return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
  }

  private void singles(String fact) {
    for (Map.Entry<Object, Long> answer : reader.answers(fact).entrySet()) {
      if (reader.matters(now.reading, fact, answer.getValue())) {
        Decision.Change change =
            change(reader.with(now.facts, fact, answer.getValue()), Map.of(fact, answer.getKey()));
        if (change != null) {
          (change.deployment() == now.outcome.soFar() ? onlyPowers : moving).add(change);
        }
      }
    }
  }

  private Decision.@org.jspecify.annotations.Nullable Change change(
      long[] facts, Map<String, Object> changes) {
    Reading reading = reader.read(facts);
    Ranking.Outcome outcome = now.page.ranking.outcome(reading, now.possible, facts);
    Map<String, PowerVerdict> moved = new LinkedHashMap<>();
    for (String power : powers) {
      PowerVerdict verdict = reading.verdict(power);
      if (verdict != now.verdict(power)) {
        moved.put(power, verdict);
      }
    }
    boolean same = outcome.soFar() == now.outcome.soFar() && moved.isEmpty();
    return same ? null : new Decision.Change(changes, outcome.soFar(), moved);
  }

  /** Rows that two facts keep from holding. */
  private List<Decision.Change> pairs() {
    List<Decision.Change> pairs = new ArrayList<>();
    for (int row : now.page.ranking.rankedRows()) {
      Deployment wanted = reader.program().steps().get(row).rule().deployment().orElse(null);
      if (wanted == null || wanted == now.outcome.soFar() || now.reading.holds(row)) {
        continue;
      }
      List<Integer> failing = reader.failing(row, now.reading);
      List<Condition> conditions = reader.program().steps().get(row).conditions();
      if (failing.size() == 2
          && conditions.get(failing.get(0)) instanceof Condition.FactTest a
          && conditions.get(failing.get(1)) instanceof Condition.FactTest b
          && !a.fact().equals(b.fact())) {
        pair(a, b).ifPresent(pairs::add);
      }
      if (pairs.size() >= MOST_PAIRS) {
        break;
      }
    }
    return pairs;
  }

  private java.util.Optional<Decision.Change> pair(Condition.FactTest a, Condition.FactTest b) {
    for (Map.Entry<Object, Long> first : meeting(a)) {
      for (Map.Entry<Object, Long> second : meeting(b)) {
        long[] facts =
            reader.with(
                reader.with(now.facts, a.fact(), first.getValue()), b.fact(), second.getValue());
        Map<String, Object> changes = new LinkedHashMap<>();
        changes.put(a.fact(), first.getKey());
        changes.put(b.fact(), second.getKey());
        Decision.Change change = change(facts, changes);
        if (change != null && change.deployment() != now.outcome.soFar()) {
          return java.util.Optional.of(change);
        }
      }
    }
    return java.util.Optional.empty();
  }

  private List<Map.Entry<Object, Long>> meeting(Condition.FactTest test) {
    Fact fact = now.rulebook.fact(test.fact());
    if (!fact.isAsked()) {
      return List.of();
    }
    List<Map.Entry<Object, Long>> meeting = new ArrayList<>();
    for (Map.Entry<Object, Long> answer : reader.answers(test.fact()).entrySet()) {
      Object code = answer.getKey() instanceof List<?> list ? list.get(0) : answer.getKey();
      boolean wanted =
          switch (test.base()) {
            case ANY -> test.values().contains(code);
            case NONE_OF -> !test.values().contains(code) && !"NOT_KNOWN".equals(code);
            default -> true;
          };
      if (wanted) {
        meeting.add(answer);
      }
    }
    return meeting;
  }
}
