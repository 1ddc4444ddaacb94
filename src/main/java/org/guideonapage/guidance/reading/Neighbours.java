package org.guideonapage.guidance.reading;

import java.util.Arrays;
import org.guideonapage.decision.PowerVerdict;

/**
 * Every reading that is one answer away, read at once. Each answer to each fact is a bit of the
 * state; what holds with that fact answered so, and all others as they are, is the same bit of the
 * words of a step. Bits that are no other answer stand for the reading as it is.
 *
 * <p>Most steps, findings and powers vary in few words or none: only those are worked out, and a
 * step that fails must have all its failing conditions met by one and the same answer.
 */
public final class Neighbours {
  private static final int STATES = 4;
  private static final int CLAIMS = PowerVerdict.Claim.values().length;
  private static final PowerVerdict[] VERDICTS = PowerVerdict.values();

  private final Reader reader;
  private final Conditions conditions;
  private final Reading now;

  /** For each finding and power the words in which it varies, as bits, and where these are kept. */
  private final int[] varying;

  private final int[] statesAt;

  /** The same for each step looked at. */
  private final int[] varyingSteps;

  private final int[] stepsAt;

  /**
   * Words in which something varies: of a step the answers with which it holds; of a finding or
   * power, for each of its states, the answers that lead to it.
   */
  private long[] kept = new long[1024];

  private int used;

  /** Answers with which a step looked at, or a power, comes out otherwise than now. */
  private final long[] touching;

  private final long[] movingAPower;

  private final long[] said = new long[CLAIMS];

  Neighbours(Reader reader, Reading now, Reader.Looked looked, int[] powers) {
    this.reader = reader;
    this.conditions = reader.conditions;
    this.now = now;
    this.varying = new int[reader.derivedSlots.length];
    this.statesAt = new int[varying.length];
    this.varyingSteps = new int[conditions.steps()];
    this.stepsAt = new int[varyingSteps.length];
    this.touching = new long[reader.factWords];
    this.movingAPower = new long[touching.length];
    boolean[] needed = needed(looked, powers);
    for (int d = 0; d < needed.length; d++) {
      if (needed[d]) {
        derive(d);
      }
    }
    for (int step : looked.steps()) {
      lookAt(step);
    }
    for (int power : powers) {
      for (int rest = varying[power]; rest != 0; rest &= rest - 1) {
        int w = Integer.numberOfTrailingZeros(rest);
        movingAPower[w] |= moving(power, w, -1L);
      }
    }
  }

  /** The findings and powers that what is looked at rests on. */
  private boolean[] needed(Reader.Looked looked, int[] powers) {
    boolean[] needed = new boolean[varying.length];
    mark(looked.derived(), needed);
    mark(powers, needed);
    for (int d = needed.length - 1; d >= 0; d--) {
      if (needed[d]) {
        mark(reader.derivedBehind[d], needed);
      }
    }
    return needed;
  }

  private static void mark(int[] places, boolean[] marked) {
    for (int place : places) {
      marked[place] = true;
    }
  }

  private void derive(int d) {
    int[] steps = reader.claimSteps[d];
    int[] claims = reader.claimCodes[d];
    int in = 0;
    int always = 0;
    for (int i = 0; i < steps.length; i++) {
      int may = mayVaryIn(steps[i]);
      varyingSteps[steps[i]] = may;
      in |= may;
      always |= may == 0 && now.holds(steps[i]) ? claims[i] : 0;
    }
    statesAt[d] = used;
    int before = reader.stateOf(d, now);
    for (int rest = in; rest != 0; rest &= rest - 1) {
      int w = Integer.numberOfTrailingZeros(rest);
      for (int claim = 0; claim < CLAIMS; claim++) {
        said[claim] = (always & 1 << claim) == 0 ? 0 : -1L;
      }
      for (int i = 0; i < steps.length; i++) {
        if (varyingSteps[steps[i]] != 0) {
          say(claims[i], steps[i], w);
        }
      }
      long otherwise = ~settle(d, before);
      if (otherwise != 0) {
        varying[d] |= 1 << w;
        used += STATES;
      }
    }
  }

  private void say(int claims, int step, int w) {
    long holds = (varyingSteps[step] & 1 << w) != 0 ? met(step, w) : now.holds(step) ? -1L : 0;
    for (int rest = holds == 0 ? 0 : claims; rest != 0; rest &= rest - 1) {
      said[Integer.numberOfTrailingZeros(rest)] |= holds;
    }
  }

  /** Keeps the answers for each state, those by which the same is said together. */
  private long settle(int d, int before) {
    room();
    Arrays.fill(kept, used, used + STATES, 0);
    for (long rest = -1L; rest != 0; ) {
      int one = Long.numberOfTrailingZeros(rest);
      int claims = 0;
      long alike = rest;
      for (int claim = 0; claim < CLAIMS; claim++) {
        boolean saidByOne = (said[claim] >>> one & 1) != 0;
        claims |= saidByOne ? 1 << claim : 0;
        alike &= saidByOne ? said[claim] : ~said[claim];
      }
      kept[used + reader.stateOf(d, claims)] |= alike;
      rest &= ~alike;
    }
    return kept[used + before];
  }

  private void lookAt(int step) {
    long before = now.holds(step) ? -1L : 0;
    stepsAt[step] = used;
    int varies = 0;
    for (int rest = mayVaryIn(step); rest != 0; rest &= rest - 1) {
      int w = Integer.numberOfTrailingZeros(rest);
      long met = met(step, w);
      if (met != before) {
        room();
        kept[used++] = met;
        touching[w] |= met ^ before;
        varies |= 1 << w;
      }
    }
    varyingSteps[step] = varies;
  }

  private void room() {
    if (kept.length - used < STATES) {
      kept = Arrays.copyOf(kept, 2 * kept.length);
    }
  }

  /** Words in which a step may come out otherwise, as bits. */
  private int mayVaryIn(int step) {
    boolean before = now.holds(step);
    int in = before ? 0 : -1;
    for (int at = conditions.first(step); at < conditions.end(step) && (before || in != 0); at++) {
      if (before) {
        in |= mayVary(at);
      } else if (!conditions.holds(at, now.bits)) {
        in &= mayVary(at);
      }
    }
    return in;
  }

  private int mayVary(int condition) {
    int derived = conditions.derived(condition);
    return derived >= 0 ? varying[derived] : conditions.words(condition);
  }

  /** The answers, in one word, with which a step holds. */
  private long met(int step, int w) {
    long met = -1L;
    for (int at = conditions.first(step); at < conditions.end(step) && met != 0; at++) {
      int derived = conditions.derived(at);
      boolean mayVary = (mayVary(at) & 1 << w) != 0;
      met &=
          !mayVary
              ? conditions.holds(at, now.bits) ? -1L : 0
              : derived >= 0
                  ? metByStates(keptAt(statesAt[derived], STATES, varying[derived], w), at)
                  : conditions.met(at, w, now.bits);
    }
    return met;
  }

  private long metByStates(int from, int condition) {
    long met = 0;
    for (int states = conditions.states(condition); states != 0; states &= states - 1) {
      met |= kept[from + Integer.numberOfTrailingZeros(states)];
    }
    return met;
  }

  private static int keptAt(int from, int each, int varying, int w) {
    return from + each * Integer.bitCount(varying & ((1 << w) - 1));
  }

  /** The answers to a fact that move a step looked at, or a power; as bits. */
  public long leading(int fact) {
    Reader.Slot slot = reader.slots.get(fact);
    return (touching[slot.word] | movingAPower[slot.word]) & slot.all;
  }

  /** Whether any step looked at comes out otherwise with this answer. */
  public boolean touches(int fact, long answer) {
    return (touching[reader.slots.get(fact).word] & answer) != 0;
  }

  /** The answers to a fact that move a power's verdict, by their places; as bits. */
  public long moving(int power, int fact) {
    Reader.Slot slot = reader.slots.get(fact);
    return moving(power, slot.word, slot.tried);
  }

  /** Whether any one of several answers moves a power's verdict. */
  public boolean isMovedByAny(int power, Reader.Answers answers) {
    for (int rest = varying[power]; rest != 0; rest &= rest - 1) {
      int w = Integer.numberOfTrailingZeros(rest);
      if (moving(power, w, answers.words()[w]) != 0) {
        return true;
      }
    }
    return false;
  }

  private long moving(int power, int w, long answers) {
    return (varying[power] & 1 << w) == 0
        ? 0
        : answers
            & ~kept[
                keptAt(statesAt[power], STATES, varying[power], w) + reader.stateOf(power, now)];
  }

  /** Whether the verdict of any power looked at moves with this answer. */
  public boolean movesAPower(int fact, long answer) {
    return (movingAPower[reader.slots.get(fact).word] & answer) != 0;
  }

  /** A power's verdict with this answer, by its place among {@link Program#derived()}. */
  public PowerVerdict verdict(int power, int fact, long answer) {
    int w = reader.slots.get(fact).word;
    if ((varying[power] & 1 << w) == 0) {
      return now.verdict(power);
    }
    int at = keptAt(statesAt[power], STATES, varying[power], w);
    int state = 0;
    while ((kept[at + state] & answer) == 0) {
      state++;
    }
    return VERDICTS[state];
  }

  /** What holds with this answer, of the steps looked at. */
  public Held with(int fact, long answer) {
    Reader.Slot slot = reader.slots.get(fact);
    int w = slot.word;
    return new Held() {
      @Override
      public boolean holds(int step) {
        int varies = varyingSteps[step];
        return (varies & 1 << w) == 0
            ? now.holds(step)
            : (kept[keptAt(stepsAt[step], 1, varies, w)] & answer) != 0;
      }

      @Override
      public boolean isNotKnown(int other) {
        return other == fact ? answer == slot.notKnown : now.isNotKnown(other);
      }
    };
  }
}
