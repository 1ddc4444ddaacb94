package org.guideonapage.guidance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.Deployment;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.guidance.reading.Held;
import org.guideonapage.guidance.reading.Neighbours;
import org.guideonapage.guidance.reading.Program;
import org.guideonapage.guidance.reading.Reader;
import org.guideonapage.guidance.reading.Reading;
import org.guideonapage.rulebook.Condition;
import org.guideonapage.rulebook.Fact;
import org.jspecify.annotations.Nullable;

/**
 * The smallest changes of facts that move the answer: one fact, and two where no one fact moves the
 * deployment.
 */
final class Changes {
  private static final int MOST = 16;
  private static final int MOST_PAIRS = 6;

  /** What a change of facts leads to; the verdicts are those of powers that moved. */
  private record Effect(Deployment deployment, Map<String, PowerVerdict> powers) {
    Decision.Change by(Map<String, Object> changes) {
      return new Decision.Change(changes, deployment, powers);
    }
  }

  private final Situation now;
  private final Reader reader;
  private final List<String> powers;
  private final int[] places;
  private final PowerVerdict[] before;
  private final Neighbours neighbours;
  private final List<Decision.Change> moving = new ArrayList<>();
  private final List<Decision.Change> onlyPowers = new ArrayList<>();
  private final Set<String> powersMovedByAnswers = new HashSet<>();
  private boolean deploymentMovedByAnswers;
  private boolean onlyPowersCount;

  Changes(Situation now, List<String> powers) {
    this.now = now;
    this.reader = now.page.reader;
    this.powers = powers;
    this.places = powers.stream().mapToInt(reader::derived).toArray();
    this.before = powers.stream().map(now::verdict).toArray(PowerVerdict[]::new);
    this.neighbours = reader.neighbours(now.reading, now.page.ranking.deciding());
  }

  /** Tries every other answer to every fact, one at a time. */
  Changes tried() {
    for (int fact : now.page.asked) {
      boolean blank = now.reading.isBlank(fact);
      if (!isFull() || (blank && couldMoveMore(fact))) {
        singles(fact, blank);
      }
    }
    return this;
  }

  private boolean isFull() {
    return moving.size() >= MOST;
  }

  /** Whether an answer to a blank fact could move something shown that none has moved yet. */
  private boolean couldMoveMore(int fact) {
    if (!deploymentMovedByAnswers) {
      return true;
    }
    for (int i = 0; i < places.length; i++) {
      if (reader.restsOn(places[i], fact) && !powersMovedByAnswers.contains(powers.get(i))) {
        return true;
      }
    }
    return false;
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

  private void singles(int fact, boolean blank) {
    long leading = neighbours.leading(fact);
    boolean readByRanking = now.page.ranking.asksBeforeRefusal(fact);
    if (leading == 0 && !readByRanking) {
      return;
    }
    onlyPowersCount = isFull() && deploymentMovedByAnswers;
    long[] answers = reader.answerBits(fact);
    for (int i = 0; i < answers.length; i++) {
      Effect effect =
          readByRanking || (leading & answers[i]) != 0
              ? effect(fact, answers[i], readByRanking)
              : null;
      if (effect != null) {
        boolean moves = effect.deployment() != now.outcome.soFar();
        (moves ? moving : onlyPowers)
            .add(effect.by(Map.of(now.page.facts.get(fact), reader.answerCodes(fact).get(i))));
        if (blank) {
          powersMovedByAnswers.addAll(effect.powers().keySet());
          deploymentMovedByAnswers |= moves;
        }
      }
    }
  }

  /** What an answer leads to, or null when nothing shown moves. */
  private @Nullable Effect effect(int fact, long answer, boolean readByRanking) {
    Deployment soFar = now.outcome.soFar();
    boolean movesAPower = neighbours.movesAPower(fact, answer);
    if (!onlyPowersCount && (readByRanking || movesAPower || neighbours.touches(fact, answer))) {
      soFar =
          soFar(
              neighbours.with(fact, answer),
              () -> reader.possible(now.possible, fact, answer),
              fact);
    }
    Map<String, PowerVerdict> moved = movesAPower ? moved(power -> neighbours.verdict(power, fact, answer)) : Map.of();
    return soFar == now.outcome.soFar() && moved.isEmpty() ? null : new Effect(soFar, moved);
  }

  /**
   * The deployment when some facts, by their places, are answered otherwise. Where no other row of
   * the guide holds, what is still open then decides between asking and REFER.
   */
  private Deployment soFar(Held held, Supplier<Reader.Possible> possible, int... changed) {
    Ranking ranking = now.page.ranking;
    Ranking.Outcome outcome = ranking.outcome(held, now.possible);
    boolean hangsOnWhatIsOpen =
        outcome.guideRow() == null || outcome.guideRow().rule().alwaysHolds();
    if (hangsOnWhatIsOpen && !ranking.staysOpen(now.reading, now.possible, changed)) {
      outcome = ranking.outcome(held, possible.get());
    }
    return outcome.soFar();
  }

  /** Powers shown whose verdict is another than now, with that verdict. */
  private Map<String, PowerVerdict> moved(IntFunction<PowerVerdict> verdicts) {
    Map<String, PowerVerdict> moved = new LinkedHashMap<>();
    for (int i = 0; i < places.length; i++) {
      PowerVerdict verdict = verdicts.apply(places[i]);
      if (verdict != before[i]) {
        moved.put(powers.get(i), verdict);
      }
    }
    return moved;
  }

  /** Rows that two facts keep from holding. */
  private List<Decision.Change> pairs() {
    List<Decision.Change> pairs = new ArrayList<>();
    for (int row : now.page.ranking.rankedRows()) {
      if (now.reading.holds(row) || reader.failingCount(row, now.reading) != 2) {
        continue;
      }
      Program.Step step = reader.program().steps().get(row);
      Deployment wanted = step.rule().deployment().orElse(null);
      if (wanted == null || wanted == now.outcome.soFar()) {
        continue;
      }
      List<Integer> failing = reader.failing(row, now.reading);
      if (step.conditions().get(failing.get(0)) instanceof Condition.FactTest a
          && step.conditions().get(failing.get(1)) instanceof Condition.FactTest b
          && !a.fact().equals(b.fact())) {
        pair(a, b).ifPresent(pairs::add);
      }
      if (pairs.size() >= MOST_PAIRS) {
        break;
      }
    }
    return pairs;
  }

  private Optional<Decision.Change> pair(Condition.FactTest a, Condition.FactTest b) {
    int one = reader.fact(a.fact());
    int other = reader.fact(b.fact());
    for (Map.Entry<Object, Long> first : meeting(a)) {
      for (Map.Entry<Object, Long> second : meeting(b)) {
        long its = first.getValue();
        long others = second.getValue();
        Reading then = reader.with(now.reading, one, its, other, others);
        Deployment soFar =
            soFar(
                then,
                () -> reader.possible(reader.possible(now.possible, one, its), other, others),
                one,
                other);
        if (soFar != now.outcome.soFar()) {
          Map<String, Object> changes = new LinkedHashMap<>();
          changes.put(a.fact(), first.getKey());
          changes.put(b.fact(), second.getKey());
          return Optional.of(new Effect(soFar, moved(then::verdict)).by(changes));
        }
      }
    }
    return Optional.empty();
  }

  private List<Map.Entry<Object, Long>> meeting(Condition.FactTest test) {
    Fact fact = now.rulebook.fact(test.fact());
    if (!fact.isAsked()) {
      return List.of();
    }
    List<Map.Entry<Object, Long>> meeting = new ArrayList<>();
    for (Map.Entry<Object, Long> answer : reader.answers(reader.fact(test.fact())).entrySet()) {
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
