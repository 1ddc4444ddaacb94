package org.guideonapage.record;

import java.util.ArrayList;
import java.util.List;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.Standing;
import org.guideonapage.guidance.Course;
import org.guideonapage.guidance.Guidance;

/**
 * The recorded versions of one answer in their order, each with new information or a later moment.
 *
 * @param all the oldest first; never empty
 */
public record Versions(List<Recorded> all) {
  public Versions {
    all = List.copyOf(all);
  }

  /** The number of a version, the first is 0. */
  public int number(String reference) {
    return all.stream().map(Recorded::reference).toList().indexOf(reference);
  }

  /** One of them. */
  public Recorded of(String reference) {
    return all.get(number(reference));
  }

  /** Which version stands after each, and which take back what stood before. */
  public List<Standing> standing() {
    return Standing.after(
        all.stream()
            .map(
                version ->
                    new Standing.Step(version.decision().deployment().code(), version.isAgreed()))
            .toList());
  }

  /** Whether a version takes back what stood before it. */
  public boolean isLowered(String reference) {
    return standing().get(number(reference)).lowered();
  }

  /**
   * One version that replaced another, and what changed from that one to it; nothing is worked out
   * of the others but which one stands.
   *
   * @param guidance the rules that tell which fact moved the answer
   * @throws IllegalArgumentException when these rules do not know a fact of the two
   */
  public Course.Stage stage(Guidance guidance, String reference) {
    int number = number(reference);
    Course.Stage two = course(guidance, all.subList(number - 1, number + 1)).stages().get(1);
    Standing after = standing().get(number);
    return new Course.Stage(
        two.decision(),
        two.changed(),
        after.lowered(),
        after.awaitsSupervisor(number),
        after.stands());
  }

  /**
   * What changed from each to the next, and why.
   *
   * @param guidance the rules that tell which fact moved the answer
   * @throws IllegalArgumentException when these rules do not know a fact of a version
   */
  public Course course(Guidance guidance) {
    return course(guidance, all);
  }

  private static Course course(Guidance guidance, List<Recorded> versions) {
    List<Course.Step> steps = new ArrayList<>();
    List<Decision> decisions = new ArrayList<>();
    for (Recorded version : versions) {
      steps.add(
          new Course.Step(Replay.ask(version.question(), guidance.rulebook()), version.isAgreed()));
      decisions.add(version.decision());
    }
    return Course.of(guidance, steps, decisions);
  }
}
