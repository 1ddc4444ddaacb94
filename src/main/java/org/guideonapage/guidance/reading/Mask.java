package org.guideonapage.guidance.reading;

/**
 * One mask test: on one word of the state.
 *
 * @param slot place of the fact, finding or power
 * @param all bits of the slot
 * @param one all bits of the slot where exactly one of them is ever set, else none
 */
record Mask(int slot, int word, Kind kind, long mask, long flags, int count, long all, long one) {

  enum Kind {
    ANY,
    NONE,
    COUNT_FROM,
    COUNT_BELOW
  }

  /** Whether a word of the state meets it. */
  boolean holds(long bits) {
    return switch (kind) {
      case ANY -> (bits & mask) != 0;
      case NONE -> (bits & mask) == 0;
      case COUNT_FROM -> (bits & flags) != 0 || Long.bitCount(bits & mask) >= count;
      case COUNT_BELOW -> (bits & flags) == 0 && Long.bitCount(bits & mask) < count;
    };
  }

  /** Of the answers that are one bit, those that meet it; bits of other slots mean nothing. */
  long metBy() {
    return switch (kind) {
      case ANY -> mask;
      case NONE -> ~mask;
      case COUNT_FROM -> count > 1 ? flags : count == 1 ? flags | mask : -1L;
      case COUNT_BELOW -> ~flags & (count > 1 ? -1L : count == 1 ? ~mask : 0);
    };
  }

  /** Whether a state may meet it whose words can have these bits, and must have those. */
  boolean may(long can, long must) {
    return switch (kind) {
      case ANY -> (can & mask) != 0;
      case NONE -> (must & mask) == 0;
      case COUNT_FROM -> (can & flags) != 0 || Long.bitCount(can & mask) >= count;
      case COUNT_BELOW -> (must & flags) == 0 && Long.bitCount(must & mask) < count;
    };
  }

  /** Whether every such state meets it. */
  boolean sure(long can, long must) {
    return switch (kind) {
      case ANY -> (must & mask) != 0 || (one != 0 && (can & one & ~mask) == 0);
      case NONE -> (can & mask) == 0;
      case COUNT_FROM -> (must & flags) != 0 || Long.bitCount(must & mask) >= count;
      case COUNT_BELOW -> (can & flags) == 0 && Long.bitCount(can & mask) < count;
    };
  }

  /** Whether a state meets any of several. */
  static boolean anyHolds(Mask[] any, long[] bits) {
    for (Mask mask : any) {
      if (mask.holds(bits[mask.word])) {
        return true;
      }
    }
    return false;
  }

  /** Whether any of several may be met. */
  static boolean anyMay(Mask[] any, long[] can, long[] must) {
    for (Mask mask : any) {
      if (mask.may(can[mask.word], must[mask.word])) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of several is surely met. */
  static boolean anySure(Mask[] any, long[] can, long[] must) {
    for (Mask mask : any) {
      if (mask.sure(can[mask.word], must[mask.word])) {
        return true;
      }
    }
    return false;
  }

  /**
   * The answers, each one bit of one word of the state, with which any of several is met when all
   * else stays as it is.
   */
  static long anyMet(Mask[] any, int w, long[] bits) {
    long met = 0;
    for (Mask mask : any) {
      long own = mask.word == w ? mask.all : 0;
      met |= (mask.metBy() & own) | (mask.holds(bits[mask.word]) ? ~own : 0);
    }
    return met;
  }
}
