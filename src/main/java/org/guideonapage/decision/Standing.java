package org.guideonapage.decision;

import java.util.ArrayList;
import java.util.List;

/**
 * Which answer of an incident that moves stands after each of its steps. A lowered outcome stands
 * only once a supervisor agreed to it; until then the answer before goes on standing.
 *
 * @param lowered whether this step takes back what stood before it
 * @param stands number of the step whose answer stands now, the first is 0
 */
public record Standing(boolean lowered, int stands) {

  /**
   * One step.
   *
   * @param outcome what was answered
   * @param agreed whether a supervisor agreed to this outcome
   */
  public record Step(Deployment outcome, boolean agreed) {}

  /** Whether a supervisor still has to agree to it. */
  public boolean awaitsSupervisor(int step) {
    return lowered && stands != step;
  }

  /** After each step, in their order. */
  public static List<Standing> after(List<Step> steps) {
    List<Standing> all = new ArrayList<>();
    int stands = 0;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      boolean lowered = steps.get(stands).outcome().isLoweredBy(step.outcome());
      if (!lowered || step.agreed()) {
        stands = i;
      }
      all.add(new Standing(lowered, stands));
    }
    return List.copyOf(all);
  }
}
