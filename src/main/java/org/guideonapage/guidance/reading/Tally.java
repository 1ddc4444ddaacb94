package org.guideonapage.guidance.reading;

/**
 * How many steps make each claim on a finding or power, all in one word: sixteen bits for each
 * claim.
 */
final class Tally {
  private static final int WIDTH = 16;
  private static final long MOST = (1L << WIDTH) - 1;
  private static final int CLAIMS = Long.SIZE / WIDTH;

  private Tally() {}

  /** One step that makes these claims, a bit each. */
  static long one(int claims) {
    long one = 0;
    for (int claim = 0; claim < CLAIMS; claim++) {
      one |= (claims & 1 << claim) == 0 ? 0 : 1L << (claim * WIDTH);
    }
    return one;
  }

  /** The claims that any step makes, a bit each. */
  static int said(long tally) {
    int said = 0;
    for (int claim = 0; claim < CLAIMS; claim++) {
      said |= (tally >>> (claim * WIDTH) & MOST) == 0 ? 0 : 1 << claim;
    }
    return said;
  }
}
