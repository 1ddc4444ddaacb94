package org.guideonapage.guidance.reading;

import java.util.Arrays;

/**
 * The conditions of all steps, one after another in plain arrays, because nothing is read more
 * often. A condition is one mask on one word of the state wherever it can be.
 */
final class Conditions {
  private static final int NONE = -1;

  /** For each step the place of its first condition; its last stands before the next one's. */
  private final int[] first;

  private final int[] word;

  /** Bits that meet a condition; none where it has to be asked mask by mask. */
  private final long[] mask;

  /** All bits of its slot. */
  private final long[] all;

  /** The same where exactly one of them is ever set, else none. */
  private final long[] one;

  private final Mask[][] alternatives;

  /** Place in its rule of the condition as it is written, which may come to several here. */
  private final int[] written;

  /** Words that a condition reads, as bits. */
  private final int[] words;

  /** Place of the finding or power that a condition reads, or -1; it stands alone in it. */
  private final int[] derived;

  /**
   * Lays them out.
   *
   * @param steps for each step its conditions as written, for each of these the masks that must all
   *     be met, and for each of these the alternatives
   * @param facts how many facts stand before findings and powers
   */
  Conditions(Mask[][][][] steps, int facts) {
    this.first = new int[steps.length + 1];
    for (int step = 0; step < steps.length; step++) {
      first[step + 1] = first[step] + Arrays.stream(steps[step]).mapToInt(all -> all.length).sum();
    }
    int count = first[steps.length];
    this.word = new int[count];
    this.mask = new long[count];
    this.all = new long[count];
    this.one = new long[count];
    this.alternatives = new Mask[count][];
    this.written = new int[count];
    this.words = new int[count];
    this.derived = new int[count];
    int at = 0;
    for (Mask[][][] step : steps) {
      for (int i = 0; i < step.length; i++) {
        for (Mask[] any : step[i]) {
          written[at] = i;
          derived[at] = Math.max(NONE, any[0].slot() - facts);
          lay(any, at++);
        }
      }
    }
  }

  private void lay(Mask[] any, int at) {
    alternatives[at] = any;
    for (Mask read : any) {
      words[at] |= 1 << read.word();
    }
    if (any.length == 1 && any[0].kind() == Mask.Kind.ANY) {
      word[at] = any[0].word();
      mask[at] = any[0].mask();
      all[at] = any[0].all();
      one[at] = any[0].one();
    }
  }

  int steps() {
    return first.length - 1;
  }

  /** A step's conditions, and for each the masks of which one must be met. */
  Mask[][] of(int step) {
    return Arrays.copyOfRange(alternatives, first[step], first[step + 1]);
  }

  /** Place in its rule of the condition as it is written that one is of. */
  int written(int at) {
    return written[at];
  }

  int first(int step) {
    return first[step];
  }

  int end(int step) {
    return first[step + 1];
  }

  /** The masks of a condition, by its place, of which one must be met. */
  Mask[] alternatives(int condition) {
    return alternatives[condition];
  }

  /** The words that a condition, by its place, reads, as bits. */
  int words(int condition) {
    return words[condition];
  }

  /** Whether every condition of a step holds. */
  boolean hold(int step, long[] bits) {
    for (int at = first[step]; at < first[step + 1]; at++) {
      if (!holds(at, bits)) {
        return false;
      }
    }
    return true;
  }

  /** Whether one condition, by its place, holds. */
  boolean holds(int at, long[] bits) {
    return (bits[word[at]] & mask[at]) != 0
        || (mask[at] == 0 && Mask.anyHolds(alternatives[at], bits));
  }

  /** Whether one condition may hold in a state whose words can have, and must have, these bits. */
  boolean may(int at, long[] can, long[] must) {
    return (can[word[at]] & mask[at]) != 0
        || (mask[at] == 0 && Mask.anyMay(alternatives[at], can, must));
  }

  /** Whether one condition holds in every such state. */
  boolean sure(int at, long[] can, long[] must) {
    return mask[at] == 0
        ? Mask.anySure(alternatives[at], can, must)
        : (must[word[at]] & mask[at]) != 0
            || (one[at] != 0 && (can[word[at]] & one[at] & ~mask[at]) == 0);
  }

  /** Place of the finding or power that a condition reads, or -1 when it reads facts. */
  int derived(int at) {
    return derived[at];
  }

  /** The states of a finding or power that a condition asks for, as bits. */
  int states(int at) {
    return (int) (mask[at] >>> Long.numberOfTrailingZeros(all[at]));
  }

  /** The answers, in one word of the state, with which a condition on facts holds. */
  long met(int at, int w, long[] bits) {
    if (mask[at] == 0) {
      return Mask.anyMet(alternatives[at], w, bits);
    }
    long own = word[at] == w ? all[at] : 0;
    return (mask[at] & own) | ((bits[word[at]] & mask[at]) != 0 ? ~own : 0);
  }
}
