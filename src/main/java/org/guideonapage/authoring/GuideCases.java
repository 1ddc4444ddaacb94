package org.guideonapage.authoring;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.guideonapage.guidance.Guidance;

/**
 * The cases that show a guide to be right: those of its feature files, and the public scenarios
 * that it answers. Run against the rules in force, so that "passed" has a time and a version.
 *
 * @param ranAt when they were run
 * @param rulesVersion the rules they were run against
 * @param cases those that did not pass first, then in the order of their files
 */
public record GuideCases(String guide, Instant ranAt, String rulesVersion, List<Case> cases) {

  /**
   * One case.
   *
   * @param where file and line, or the id of a public scenario
   * @param passed whether it came out as it is written
   * @param remark why not, or what is contested about it; empty when there is nothing to say
   */
  public record Case(String where, String name, boolean passed, String remark) {}

  public GuideCases {
    cases = List.copyOf(cases);
  }

  /** How many passed. */
  public long passed() {
    return cases.stream().filter(Case::passed).count();
  }

  /**
   * Runs them.
   *
   * @param features the features folder; without it there are no cases
   */
  public static GuideCases run(Path features, String guide, Guidance guidance, Clock clock) {
    List<Case> cases = new ArrayList<>();
    if (Files.isDirectory(features)) {
      String tag = "@guide:" + guide;
      for (Path file : Features.files(features)) {
        if (Features.cases(file).stream().anyMatch(written -> written.tags().contains(tag))) {
          for (Features.Result result : new Features(guidance).run(file)) {
            cases.add(
                new Case(
                    result.feature() + ":" + result.line(),
                    result.scenario(),
                    result.passes(),
                    result.failure() == null ? "" : result.failure()));
          }
        }
      }
      scenarios(features.resolve("scenarios").resolve("public.yaml"), guide, guidance, cases);
    }
    cases.sort(Comparator.comparing(Case::passed));
    return new GuideCases(guide, clock.instant(), guidance.rulebook().version(), cases);
  }

  private static void scenarios(Path file, String guide, Guidance guidance, List<Case> cases) {
    if (!Files.isRegularFile(file)) {
      return;
    }
    for (Scenario scenario : Scenarios.read(file)) {
      if (scenario.guide().equals(guide)) {
        Scenarios.Result result = new Scenarios(guidance).run(scenario);
        List<String> remarks = new ArrayList<>(result.faults());
        remarks.addAll(result.remarks());
        cases.add(
            new Case(
                scenario.id(),
                scenario.narrative(),
                result.passes(),
                (scenario.contested() ? "contested. " : "") + String.join("; ", remarks)));
      }
    }
  }
}
