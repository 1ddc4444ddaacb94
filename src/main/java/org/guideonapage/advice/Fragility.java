package org.guideonapage.advice;

import java.util.List;

/**
 * How much of an answer hangs on each fact told.
 *
 * @param facts in asking order
 * @param cut whether time ran out, so that some answers were not tried
 */
public record Fragility(List<Weight> facts, boolean cut) {

  /** What hangs on a fact. */
  public enum Kind {
    /** Were it not known, what police do would be otherwise. */
    CARRIES,
    /** Another answer to it would change what police do; not knowing it would not. */
    TURNS,
    /** Only powers would be otherwise. */
    POWERS,
    /** Nothing shown would change, whatever the answer to it alone. */
    FIRM,
    /** Time ran out before every other answer to it was tried; none tried carries the answer. */
    NOT_TRIED
  }

  /**
   * One fact.
   *
   * @param said what was told, as a sentence
   * @param moves the answers that would change something; not known first
   */
  public record Weight(String fact, String said, Kind kind, List<Move> moves) {}

  /**
   * What another answer to a fact would lead to.
   *
   * @param instead that answer, as a sentence
   * @param label what police would do, in the words of the closed list
   * @param answer whether that is another answer than now
   * @param powers powers that would come out otherwise, with what they would come to
   */
  public record Move(String instead, String label, boolean answer, List<String> powers) {}
}
