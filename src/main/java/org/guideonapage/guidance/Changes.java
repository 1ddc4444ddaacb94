package org.guideonapage.guidance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Neighbours neighbours;
  private final Reader.Answers blank;
  private final List<Decision.Change> moving = new ArrayList<>();
  private final List<Decision.Change> onlyPowers = new ArrayList<>();
  private boolean deploymentMovedByAnswers;

  Changes(Situation now, List<String> powers) {
    this.now = now;
    this.reader = now.page.reader;
    this.powers = powers;
    this.places = powers.stream().mapToInt(reader::derived).toArray();
    this.neighbours = reader.neighbours(now.reading, now.page.ranking.deciding(), places);
    this.blank = reader.answersToBlank(now.reading, now.page.asked);
  }

  /** Tries every other answer to every fact, one at a time, while there is anything to learn. */
  Changes tried() {
    for (int fact : now.page.asked) {
      boolean blank = now.reading.isBlank(fact);
      if (moving.size() < MOST || (blank && !deploymentMovedByAnswers)) {
        singles(fact, blank);
      }
    }
    return this;
  }

  /** Whether one answer to one blank fact moves a power: then it is not settled. */
  boolean isMovedByAnAnswer(int power) {
    return neighbours.isMovedByAny(power, blank);
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
    boolean readByRanking =
        now.page.ranking.asksBeforeRefusal(fact)
            || (hangsOnWhatIsOpen(now.outcome) && mayCloseAll(fact));
    long leading = readByRanking ? -1L : neighbours.leading(fact);
    long[] answers = reader.answerBits(fact);
    for (int i = 0; i < answers.length && leading != 0; i++) {
      Effect effect = (leading & answers[i]) == 0 ? null : effect(fact, answers[i], readByRanking);
      if (effect != null) {
        boolean moves = effect.deployment() != now.outcome.soFar();
        (moves ? moving : onlyPowers)
            .add(effect.by(Map.of(now.page.facts.get(fact), reader.answerCodes(fact).get(i))));
        deploymentMovedByAnswers |= blank && moves;
      }
    }
  }

  /** What an answer leads to, or null when nothing moves that would still be shown. */
  private @Nullable Effect effect(int fact, long answer, boolean readByRanking) {
    Deployment soFar = now.outcome.soFar();
    if (readByRanking || neighbours.touches(fact, answer)) {
      soFar =
          soFar(
              neighbours.with(fact, answer),
              () -> reader.possible(now.possible, fact, answer),
              fact);
    }
    boolean moves = soFar != now.outcome.soFar();
    if (!moves && onlyPowers.size() >= MOST) {
      return null;
    }
    Map<String, PowerVerdict> moved = Map.of();
    if (neighbours.movesAPower(fact, answer)) {
      moved = new LinkedHashMap<>();
      for (int i = 0; i < places.length; i++) {
        if ((neighbours.moving(places[i], fact) & answer) != 0) {
          moved.put(powers.get(i), neighbours.verdict(places[i], fact, answer));
        }
      }
    }
    return !moves && moved.isEmpty() ? null : new Effect(soFar, moved);
  }

  /**
   * The deployment when some facts, by their places, are answered otherwise. Where no other row of
   * the guide holds, what is still open then decides between asking and REFER.
   */
  private Deployment soFar(Held held, Supplier<Reader.Possible> possible, int... changed) {
    Ranking.Outcome outcome = now.page.ranking.outcome(held, now.possible);
    if (hangsOnWhatIsOpen(outcome) && mayCloseAll(changed)) {
      outcome = now.page.ranking.outcome(held, possible.get());
    }
    return outcome.soFar();
  }

  /**
   * Whether no other row of the guide holds, and the safety gate asks for no more than it would.
   */
  private static boolean hangsOnWhatIsOpen(Ranking.Outcome outcome) {
    if (outcome.guideRow() == null) {
      return outcome.soFar().compareTo(Deployment.REFER) <= 0;
    }
    Deployment last = outcome.guideRow().rule().deployment().orElse(Deployment.REFER);
    return outcome.guideRow().rule().alwaysHolds()
        && (outcome.soFar().compareTo(last) <= 0
            || outcome.soFar().compareTo(Deployment.ASK_FIRST) <= 0);
  }

  private boolean mayCloseAll(int... facts) {
    return !now.page.ranking.staysOpen(now.reading, now.possible, facts);
  }

  /** Powers shown whose verdict is another than now, with that verdict. */
  private Map<String, PowerVerdict> moved(Reading then) {
    Map<String, PowerVerdict> moved = new LinkedHashMap<>();
    for (int i = 0; i < places.length; i++) {
      PowerVerdict verdict = then.verdict(places[i]);
      if (verdict != now.reading.verdict(places[i])) {
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
          return Optional.of(new Effect(soFar, moved(then)).by(changes));
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
