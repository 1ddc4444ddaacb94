package org.guideonapage.guidance.reading;

import java.util.Arrays;

/**
 * A two-valued reading in which facts can be answered otherwise, one or two at a time, and put
 * back. Only what rests on those facts is read again. Not for several threads.
 *
 * <p>Answers to a fact that none of the steps read again can tell apart come to the same, so one of
 * them need be tried.
 */
public final class Trial {
  private static final int NONE = -1;

  private final Reader reader;
  private final Reading now;
  private final Reading reading;
  private final long[] bits;
  private final boolean[] holds;
  private final long[] tallyNow;
  private final long[] tally;
  private final int[] flipped;
  private int flips;
  private final long[] dirty;
  private final long[] movedPowers;
  private boolean movesAPower;

  /** Steps that an answer to a fact can flip, as chains: where each begins, and what follows. */
  private final int[] first;

  private int[] step;
  private int[] following;
  private int chained;

  private int fact;
  private long[] met = new long[16];
  private long flipping;
  private long alike;

  Trial(Reader reader, Reading now) {
    this.reader = reader;
    this.now = now;
    this.bits = now.bits.clone();
    this.holds = now.holds.clone();
    this.reading = new Reading(reader, bits, holds);
    this.tallyNow = reader.tally(holds);
    this.tally = tallyNow.clone();
    this.flipped = new int[holds.length];
    this.dirty = new long[reader.derivedSlots.length / Reader.WORD + 1];
    this.movedPowers = new long[dirty.length];
    this.first = new int[reader.factCount];
    this.step = new int[2 * holds.length];
    this.following = new int[step.length];
    Arrays.fill(first, NONE);
    chain();
  }

  /**
   * A step that holds rests on every fact it reads. One that fails can be flipped only by a fact of
   * the first condition that fails, and only if that is in all others that fail.
   */
  private void chain() {
    for (int i = 0; i < holds.length; i++) {
      Reader.Mask[][] all = reader.conditions[i];
      if (holds[i]) {
        for (Reader.Mask[] alternatives : all) {
          chain(i, alternatives);
        }
      } else {
        int fails = 0;
        while (Reader.any(all[fails], bits)) {
          fails++;
        }
        chain(i, all[fails]);
      }
    }
  }

  private void chain(int i, Reader.Mask[] alternatives) {
    for (Reader.Mask mask : alternatives) {
      int slot = mask.slot();
      boolean known = slot >= reader.factCount || (first[slot] != NONE && step[first[slot]] == i);
      if (!known && (holds[i] || failsOnlyOn(slot, reader.conditions[i]))) {
        if (chained == step.length) {
          step = Arrays.copyOf(step, 2 * chained);
          following = Arrays.copyOf(following, 2 * chained);
        }
        step[chained] = i;
        following[chained] = first[slot];
        first[slot] = chained++;
      }
    }
  }

  private boolean failsOnlyOn(int slot, Reader.Mask[][] all) {
    for (Reader.Mask[] alternatives : all) {
      if (!reads(slot, alternatives) && !Reader.any(alternatives, now.bits)) {
        return false;
      }
    }
    return true;
  }

  private static boolean reads(int slot, Reader.Mask[] alternatives) {
    for (Reader.Mask mask : alternatives) {
      if (mask.slot() == slot) {
        return true;
      }
    }
    return false;
  }

  /**
   * Turns to a fact, by its place.
   *
   * @return the answers that flip a step which reads it directly, as bits; no other leads anywhere
   */
  public long about(int place) {
    fact = place;
    flipping = 0;
    long all = reader.slots.get(place).all;
    int n = 0;
    for (int at = first[place]; at != NONE; at = following[at]) {
      if (n == met.length) {
        met = Arrays.copyOf(met, 2 * n);
      }
      met[n] = metBy(step[at]);
      flipping |= all & (holds[step[at]] ? ~met[n] : met[n]);
      n++;
    }
    return flipping;
  }

  /** Answers to the fact turned to that meet all conditions of a step that read it. */
  private long metBy(int of) {
    long metByAll = -1;
    for (Reader.Mask[] alternatives : reader.conditions[of]) {
      long metByAny = 0;
      boolean reads = false;
      for (Reader.Mask mask : alternatives) {
        if (mask.slot() == fact) {
          reads = true;
          metByAny |= mask.metBy();
        } else if (Reader.holds(mask, bits[mask.word()])) {
          metByAny = -1;
        }
      }
      metByAll &= reads ? metByAny : -1;
    }
    return metByAll;
  }

  /**
   * Answers the fact turned to otherwise; good until {@link #putBack}.
   *
   * @param answer one of those that flip a step
   * @return all answers that come to the same, as bits
   */
  public long answer(long answer) {
    put(fact, answer);
    alike = flipping;
    int i = 0;
    for (int at = first[fact]; at != NONE; at = following[at]) {
      boolean meets = (met[i] & answer) != 0;
      alike &= meets ? met[i] : ~met[i];
      if (meets != holds[step[at]]) {
        flip(step[at]);
      }
      i++;
    }
    settle();
    return alike;
  }

  /** Answers two facts otherwise, by their places; good until {@link #putBack}. */
  public void answer(int one, long answer, int other, long otherAnswer) {
    put(one, answer);
    put(other, otherAnswer);
    readAgain(one);
    readAgain(other);
    settle();
  }

  private void put(int place, long answer) {
    Reader.Slot slot = reader.slots.get(place);
    bits[slot.word] = (bits[slot.word] & ~slot.all) | answer;
  }

  private void settle() {
    for (int d = Reader.next(dirty, 0); d >= 0; d = Reader.next(dirty, d + 1)) {
      Reader.Slot derived = reader.derivedSlots[d];
      long stated = reader.stated(d, tally[d]);
      long before = bits[derived.word] & derived.all;
      if (before != stated) {
        bits[derived.word] = (bits[derived.word] & ~derived.all) | stated;
        if (reader.isPower[d]) {
          movesAPower = true;
          movedPowers[d / Reader.WORD] |= 1L << d;
        }
        readAgain(derived.index, before, stated);
      }
    }
  }

  /** Reads again the steps that see a difference in a finding or power. */
  private void readAgain(int slot, long before, long stated) {
    int[] steps = reader.stepsReading[slot];
    long[] meeting = reader.statesMeeting[slot];
    for (int i = 0; i < steps.length; i++) {
      boolean met = (meeting[i] & stated) != 0;
      if (met != ((meeting[i] & before) != 0)) {
        readAgainOne(steps[i]);
      }
    }
  }

  private void readAgain(int slot) {
    for (int reads : reader.stepsReading[slot]) {
      readAgainOne(reads);
    }
  }

  private void readAgainOne(int reads) {
    if (reader.reads(reads, fact)) {
      long meets = metBy(reads);
      alike &= (meets & bits[reader.slots.get(fact).word]) != 0 ? meets : ~meets;
    }
    if (Reader.holds(reader.conditions[reads], bits) != holds[reads]) {
      flip(reads);
    }
  }

  private void flip(int changed) {
    holds[changed] = !holds[changed];
    if (flips < flipped.length) {
      flipped[flips] = changed;
    }
    flips++;
    reader.recount(changed, holds[changed], tally, dirty);
  }

  /** What holds with the facts answered otherwise; good until {@link #putBack}. */
  public Reading reading() {
    return reading;
  }

  /** Whether one of these steps may have come out otherwise; never false when one did. */
  public boolean touches(boolean[] steps) {
    if (flips > flipped.length) {
      return true;
    }
    for (int i = 0; i < flips; i++) {
      if (steps[flipped[i]]) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verdict of any power moved. */
  public boolean movesAPower() {
    return movesAPower;
  }

  /** Whether the verdict of a power moved, by its place among findings and powers. */
  public boolean moves(int power) {
    return (movedPowers[power / Reader.WORD] & 1L << power) != 0;
  }

  /** Puts the facts back as they were. */
  public void putBack() {
    System.arraycopy(now.bits, 0, bits, 0, bits.length);
    if (flips > flipped.length) {
      System.arraycopy(now.holds, 0, holds, 0, holds.length);
    } else {
      for (int i = 0; i < flips; i++) {
        holds[flipped[i]] = now.holds[flipped[i]];
      }
    }
    System.arraycopy(tallyNow, 0, tally, 0, tally.length);
    Arrays.fill(dirty, 0);
    flips = 0;
    if (movesAPower) {
      Arrays.fill(movedPowers, 0);
      movesAPower = false;
    }
  }
}
