package org.guideonapage.guidance;

import java.util.ArrayList;
import java.util.List;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.Standing;
import org.jspecify.annotations.Nullable;

/**
 * An incident that moves: officers arrive, a person goes from the street into a home, a handover is
 * refused. Each step is answered by itself, held against the step before, and against the answer
 * that stands.
 */
public record Course(List<Stage> stages) {

  /**
   * What is known at one step.
   *
   * @param ask everything told so far, not only what is new
   * @param agreed whether a supervisor, with a reason, agreed to this step's outcome
   */
  public record Step(Ask ask, boolean agreed) {}

  /**
   * One step, answered.
   *
   * @param changed how it differs from the step before; null for the first
   * @param lowered whether it takes back what stood before it
   * @param awaitsSupervisor whether it stands only once a supervisor agreed
   * @param stands number of the step whose answer stands now; the first is 0
   */
  public record Stage(
      Decision decision,
      @Nullable Difference changed,
      boolean lowered,
      boolean awaitsSupervisor,
      int stands) {}

  public Course {
    stages = List.copyOf(stages);
  }

  /**
   * Answers the steps in their order.
   *
   * @throws NoGuideThen when a guide does not exist or was not in force then
   * @throws Contradiction when facts of a step do not fit together
   */
  public static Course of(Guidance guidance, List<Step> steps) {
    return of(guidance, steps, steps.stream().map(step -> guidance.decide(step.ask())).toList());
  }

  /**
   * The same of answers that were given already, as a record holds them.
   *
   * @param decisions one for each step, in their order
   */
  public static Course of(Guidance guidance, List<Step> steps, List<Decision> decisions) {
    List<Standing.Step> outcomes = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      outcomes.add(new Standing.Step(decisions.get(i).deployment().code(), steps.get(i).agreed()));
    }
    List<Standing> standing = Standing.after(outcomes);
    List<Stage> stages = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Difference changed =
          i == 0
              ? null
              : Difference.between(
                  guidance,
                  steps.get(i - 1).ask(),
                  decisions.get(i - 1),
                  steps.get(i).ask(),
                  decisions.get(i));
      Standing after = standing.get(i);
      stages.add(
          new Stage(
              decisions.get(i),
              changed,
              after.lowered(),
              after.awaitsSupervisor(i),
              after.stands()));
    }
    return new Course(stages);
  }
}
