package org.guideonapage.guidance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
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
  private final List<PowerVerdict> verdicts;
  private final Reader.Trial trial;
  private final List<Decision.Change> moving = new ArrayList<>();
  private final List<Decision.Change> onlyPowers = new ArrayList<>();
  private final Set<String> powersMovedByAnswers = new HashSet<>();
  private boolean deploymentMovedByAnswers;

  Changes(Situation now, List<String> powers) {
    this.now = now;
    this.reader = now.page.reader;
    this.powers = powers;
    this.verdicts = powers.stream().map(now::verdict).toList();
    this.trial = reader.trial(now.reading);
  }

  /** Tries every other answer to every fact, one at a time. */
  Changes tried() {
    for (String fact : reader.program().facts()) {
      if (now.rulebook.fact(fact).isAsked()) {
        singles(fact);
      }
    }
    return this;
  }

  /** Whether one answer to one blank fact moves a power: then it is not settled. */
  boolean isMovedByAnAnswer(String power) {
    return powersMovedByAnswers.contains(power);
  }

  /** Whether one answer to one blank fact moves the deployment. */
  boolean isDeploymentMovedByAnAnswer() {
    return deploymentMovedByAnswers;
  }

  List<Decision.Change> list() {
    List<Decision.Change> all = new ArrayList<>(moving);
    if (moving.isEmpty()) {
      all.addAll(pairs());
    }
    all.addAll(onlyPowers);
    return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
  }

  private void singles(String fact) {
    if (!trial.about(fact)) {
      return;
    }
    boolean asksBefore = now.page.ranking.asksBeforeRefusal(fact);
    for (Map.Entry<Object, Long> answer : reader.answers(fact).entrySet()) {
      if (trial.answer(answer.getValue())) {
        if (asksBefore || trial.movesAPower() || trial.touches(now.page.ranking.deciding())) {
          Decision.Change change =
              change(
                  trial.reading(),
                  reader.with(now.facts, fact, answer.getValue()),
                  () -> reader.possible(now.possible, fact, answer.getValue()),
                  Map.of(fact, answer.getKey()));
          if (change != null) {
            boolean moves = change.deployment() != now.outcome.soFar();
            (moves ? moving : onlyPowers).add(change);
            if (reader.isBlank(fact, now.facts)) {
              powersMovedByAnswers.addAll(change.powers().keySet());
              deploymentMovedByAnswers |= moves;
            }
          }
        }
        trial.putBack();
      }
    }
  }

  private Decision.@org.jspecify.annotations.Nullable Change change(
      Reading reading,
      long[] facts,
      Supplier<Reader.Possible> possible,
      Map<String, Object> changes) {
    Ranking.Outcome outcome = now.page.ranking.outcome(reading, now.possible, facts);
    if (outcome.guideRow() == null || outcome.guideRow().rule().alwaysHolds()) {
      // No other row holds: what is still open after the change decides between asking and REFER.
      outcome = now.page.ranking.outcome(reading, possible.get(), facts);
    }
    Map<String, PowerVerdict> moved = new LinkedHashMap<>();
    for (int i = 0; i < powers.size(); i++) {
      PowerVerdict verdict = reading.verdict(powers.get(i));
      if (verdict != verdicts.get(i)) {
        moved.put(powers.get(i), verdict);
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
        Decision.Change change =
            change(
                reader.read(facts),
                facts,
                () ->
                    reader.possible(
                        reader.possible(now.possible, a.fact(), first.getValue()),
                        b.fact(),
                        second.getValue()),
                changes);
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
