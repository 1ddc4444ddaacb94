package org.guideonapage.guidance;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.guidance.reading.Reader;

/**
 * Whether an answer can still change. Proved, not sampled: first by the three-valued reading, which
 * covers every completion at once; where that is too coarse, by splitting on blank facts until it
 * is not, or until a completion is found that comes out otherwise. If the splitting would take too
 * long the answer counts as not settled: "settled" is never said unproved.
 */
final class Settlement {
  private static final int MOST_SPLITS = 400;
  private static final int MOST_SPLITS_A_POWER = 60;

  private final Reader reader;
  private final Ranking ranking;
  private int budget;

  Settlement(Reader reader, Ranking ranking) {
    this.reader = reader;
    this.ranking = ranking;
  }

  /** Whether deployment and agency stay as they are under every completion. */
  boolean deploymentSettled(long[] facts, Reader.Possible possible, Ranking.Key now) {
    budget = MOST_SPLITS;
    return alwaysKey(facts, possible, now);
  }

  private boolean alwaysKey(long[] facts, Reader.Possible possible, Ranking.Key now) {
    Set<Ranking.Key> keys = ranking.possibleKeys(possible, facts);
    if (!keys.contains(now)) {
      return false;
    }
    if (keys.size() == 1) {
      return true;
    }
    TreeSet<String> open = new TreeSet<>();
    for (int row : ranking.rankedRows()) {
      if (possible.may(row) && !possible.sure(row)) {
        open.addAll(reader.openFacts(row, possible, facts));
        if (!open.isEmpty()) {
          break;
        }
      }
    }
    if (open.isEmpty()) {
      open.addAll(ranking.blankBeforeRefusal(facts));
    }
    return !open.isEmpty() && split(facts, open.first(), (f, p) -> alwaysKey(f, p, now));
  }

  /** Whether a power's verdict stays as it is under every completion. */
  boolean powerSettled(
      long[] facts, Reader.Possible possible, String power, PowerVerdict now, List<Integer> steps) {
    budget = MOST_SPLITS_A_POWER;
    return alwaysVerdict(facts, possible, power, now, steps);
  }

  private boolean alwaysVerdict(
      long[] facts, Reader.Possible possible, String power, PowerVerdict now, List<Integer> steps) {
    EnumSet<PowerVerdict> verdicts = reader.verdicts(power, possible);
    if (!verdicts.contains(now)) {
      return false;
    }
    if (verdicts.size() == 1) {
      return true;
    }
    for (int step : steps) {
      if (possible.may(step) && !possible.sure(step)) {
        TreeSet<String> open = reader.openFacts(step, possible, facts);
        if (!open.isEmpty()) {
          return split(facts, open.first(), (f, p) -> alwaysVerdict(f, p, power, now, steps));
        }
      }
    }
    return false;
  }

  private interface Check {
    boolean always(long[] facts, Reader.Possible possible);
  }

  private boolean split(long[] facts, String fact, Check check) {
    if (!reader.canBeSplit(fact)) {
      return false;
    }
    for (long answer : reader.answers(fact).values()) {
      if (--budget < 0) {
        return false;
      }
      long[] next = reader.with(facts, fact, answer);
      if (!check.always(next, reader.possible(next))) {
        return false;
      }
    }
    return true;
  }
}
