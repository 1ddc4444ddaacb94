package org.guideonapage.guidance.engine;

import java.util.ArrayList;
import java.util.List;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.guidance.reading.Program;
import org.guideonapage.rulebook.Condition;

/** What fired of a program, and the states of its findings and powers that came of it. */
public final class Firing {

  /**
   * Where a program's own places lie in the engine that fires it.
   *
   * @param steps number of the rule for each step
   * @param derived place for each finding or power
   */
  record Places(Program program, int[] steps, int[] derived) {}

  private final Case facts;
  private final Places places;

  Firing(Case facts, Places places) {
    this.facts = facts;
    this.places = places;
  }

  /** Whether a step fired, by its place among {@link Program#steps()}. */
  public boolean fired(int step) {
    return facts.fired(places.steps()[step]);
  }

  /** The state of a finding, by its place among {@link Program#derived()}. */
  public Condition.State state(int finding) {
    return facts.state(places.derived()[finding]);
  }

  /** The verdict of a power, by its place among {@link Program#derived()}. */
  public PowerVerdict verdict(int power) {
    return facts.verdict(places.derived()[power]);
  }

  /** Names of the steps that fired, in the order of {@link Program#steps()}. */
  public List<String> fired() {
    List<Program.Step> steps = places.program().steps();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      if (fired(i)) {
        names.add(steps.get(i).name());
      }
    }
    return names;
  }
}
