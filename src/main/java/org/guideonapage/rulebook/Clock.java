package org.guideonapage.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * How a deadline is worked out.
 *
 * @param words as rules name it: "run the clock <words>"
 * @param what as shown
 * @param starts id of the time fact it runs from; or of a number fact, with {@code startsAgo}
 * @param startsAgo the start lies that many hours or days back
 * @param warnings parameter with the hours before the end at which to warn
 * @param repeats the deadline comes again after each interval
 * @param length parameter, or null where {@code starts} is itself the end
 */
public record Clock(
    String id,
    String words,
    String what,
    String provision,
    String starts,
    @Nullable Boolean startsAgo,
    @Nullable String length,
    @Nullable Extension extension,
    @Nullable String warnings,
    @Nullable Boolean repeats,
    @Nullable String note) {

  /**
   * A lawful extension.
   *
   * @param by id of the hours fact
   * @param atMost parameter
   */
  public record Extension(String by, String atMost, String provision) {}
}
