package org.guideonapage.guidance.engine;

import java.util.BitSet;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.incident.Incident;
import org.guideonapage.rulebook.Condition;

/**
 * What the rules see of one incident: marks for what is told, and what fired rules have said of
 * findings and powers.
 */
final class Case {

  /**
   * Something a rule says of a finding or power when it fires.
   *
   * @param place of the finding or power
   * @param saying one bit: established or excluded of a finding, a claim on a power
   */
  record Claim(int place, int saying) {
    static final int ESTABLISHED = 1;
    static final int EXCLUDED = 2;

    static Claim ofFinding(int place, boolean established) {
      return new Claim(place, established ? ESTABLISHED : EXCLUDED);
    }

    static Claim ofPower(int place, PowerVerdict.Claim claim) {
      return new Claim(place, 1 << claim.ordinal());
    }
  }

  private static final Condition.State[] STATES = Condition.State.values();
  private static final PowerVerdict[] VERDICTS = PowerVerdict.values();

  private final Vocabulary vocabulary;
  private final long[] marks;
  private final int[] said;
  private final BitSet fired = new BitSet();

  Case(Vocabulary vocabulary, Incident incident, int program) {
    this.vocabulary = vocabulary;
    this.marks = vocabulary.marks(incident, program);
    this.said = new int[vocabulary.derivedCount()];
  }

  /** One word for each part of the vocabulary; not to be changed. */
  long[] marks() {
    return marks;
  }

  /** Notes that a rule fired, by its number. */
  void fire(int rule) {
    fired.set(rule);
  }

  /** Whether a rule fired, by its number. */
  boolean fired(int rule) {
    return fired.get(rule);
  }

  void say(Claim claim) {
    int place = claim.place();
    said[place] |= claim.saying();
    marks[vocabulary.slotOfDerived(place)] = 1L << stated(place);
  }

  private int stated(int place) {
    return vocabulary.stated(place, said[place]);
  }

  Condition.State state(int finding) {
    return STATES[stated(finding)];
  }

  PowerVerdict verdict(int power) {
    return VERDICTS[stated(power)];
  }
}
