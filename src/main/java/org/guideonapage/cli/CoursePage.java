package org.guideonapage.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.guidance.Course;
import org.guideonapage.guidance.Difference;
import org.guideonapage.rulebook.FactReader;
import org.guideonapage.rulebook.Outcomes;
import org.guideonapage.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** An incident that moves as a page of text, one paragraph a step. */
final class CoursePage {
  private final Rulebook rulebook;
  private final StringBuilder text = new StringBuilder();

  CoursePage(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  String of(Course course) {
    List<Course.Stage> stages = course.stages();
    for (int i = 0; i < stages.size(); i++) {
      Course.Stage stage = stages.get(i);
      line("Step " + (i + 1) + ", as at " + stage.decision().asAt());
      line("  " + stage.decision().deployment().label());
      line("  " + stage.decision().deployment().because());
      if (stage.changed() != null) {
        changed(stage.changed());
      }
      if (stage.lowered()) {
        line(
            stage.awaitsSupervisor()
                ? "  Takes back what was promised: step "
                    + (stage.stands() + 1)
                    + " stands until a supervisor has agreed, with a reason."
                : "  Lowered; a supervisor has agreed.");
      }
    }
    int stands = stages.get(stages.size() - 1).stands();
    line(
        "Stands now: "
            + stages.get(stands).decision().deployment().label()
            + " (step "
            + (stands + 1)
            + ")");
    line("The tool advises; a person decides.");
    return text.toString();
  }

  private void changed(Difference changed) {
    changed
        .facts()
        .forEach(
            fact ->
                line(
                    "  - "
                        + fact(fact.fact(), fact.was())
                        + " -> "
                        + fact(fact.fact(), fact.now())));
    String moved =
        changed.byTime()
            ? "time alone"
            : changed.because().stream()
                .map(id -> rulebook.fact(id).topic())
                .collect(Collectors.joining("; "));
    if (!moved.isEmpty()) {
      line("  What moved it: " + moved);
    }
    changed
        .powers()
        .forEach(
            power ->
                line(
                    "  - "
                        + power.name()
                        + ": "
                        + verdict(power.was())
                        + " -> "
                        + verdict(power.now())));
    changed.newSteps().forEach(step -> line("  - new: " + step.label()));
    changed.noLonger().forEach(step -> line("  - no longer: " + step.label()));
    changed.deadlines().stream()
        .filter(Difference.DeadlineChange::passedSince)
        .forEach(deadline -> line("  - passed: " + deadline.what()));
  }

  private String fact(String id, @Nullable Object value) {
    return value == null
        ? "(blank) " + rulebook.fact(id).topic()
        : FactReader.read(rulebook, Map.of(id, value))
            .incident()
            .told(id)
            .map(told -> rulebook.fact(id).sentence(told))
            .orElse(id);
  }

  private String verdict(@Nullable PowerVerdict verdict) {
    return verdict == null
        ? "not in question"
        : Outcomes.label(rulebook.outcomes().powerVerdict(), verdict.name());
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
