package org.guideonapage.guidance;

import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.guidance.reading.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Whether an answer can still change. Proved, not sampled: first by the three-valued reading, which
 * covers every completion at once; where that is too coarse, by splitting on blank facts until it
 * is not, or until a completion is found that comes out otherwise. If the splitting would take too
 * long the answer counts as not settled: "settled" is never said unproved.
 */
final class Settlement {
  private static final int MOST_SPLITS = 40;
  private static final int MOST_SPLITS_A_POWER = 8;

  private final Reader reader;
  private final Ranking ranking;
  private int budget;

  Settlement(Reader reader, Ranking ranking) {
    this.reader = reader;
    this.ranking = ranking;
  }

  /** Whether deployment and agency stay as they are under every completion. */
  boolean deploymentSettled(Reader.Possible possible, Ranking.Key now) {
    budget = MOST_SPLITS;
    return alwaysKey(possible, now);
  }

  private boolean alwaysKey(Reader.Possible possible, Ranking.Key now) {
    Ranking.Always always = ranking.always(possible, now);
    if (always != Ranking.Always.MAYBE) {
      return always == Ranking.Always.YES;
    }
    int open = ranking.firstOpenFact(possible);
    return open >= 0
        && split(
            open, answer -> reader.possible(possible, open, answer), more -> alwaysKey(more, now));
  }

  /** Whether a power's verdict stays as it is under every completion. */
  boolean powerSettled(Reader.Possible possible, int power, PowerVerdict now, List<Integer> steps) {
    budget = MOST_SPLITS_A_POWER;
    return alwaysVerdict(possible, power, now, steps);
  }

  private boolean alwaysVerdict(
      Reader.Possible possible, int power, PowerVerdict now, List<Integer> steps) {
    EnumSet<PowerVerdict> verdicts = reader.verdicts(power, possible);
    if (!verdicts.contains(now)) {
      return false;
    }
    if (verdicts.size() == 1) {
      return true;
    }
    for (int step : steps) {
      if (possible.may(step) && !possible.sure(step)) {
        int open = reader.openFacts(step, possible).nextSetBit(0);
        if (open >= 0) {
          return split(
              open,
              answer -> reader.possible(possible, open, answer, power),
              more -> alwaysVerdict(more, power, now, steps));
        }
      }
    }
    return false;
  }

  /** What is possible when a fact is answered so, or stays blank for null. */
  private interface Answered {
    Reader.Possible with(@Nullable Long answer);
  }

  private boolean split(int fact, Answered answered, Predicate<Reader.Possible> check) {
    if (!reader.canBeSplit(fact)) {
      return false;
    }
    for (long answer : reader.answerBits(fact)) {
      if (--budget < 0) {
        return false;
      }
      if (!check.test(answered.with(answer))) {
        return false;
      }
    }
    return check.test(answered.with(null));
  }
}
