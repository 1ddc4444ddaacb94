package org.guideonapage.authoring;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.proof.Failure;
import org.guideonapage.proof.Proofs;
import org.guideonapage.rulebook.BrokenRulebook;
import org.guideonapage.rulebook.Rule;
import org.guideonapage.rulebook.RuleFolder;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.RulebookReader;

/**
 * The whole check of a rules folder, with one readable report: lint, build, proofs, self-check,
 * features, scenarios, coverage, and known failures.
 */
public final class Checkup {
  private static final LocalDate EARLIER_LAW = LocalDate.of(2016, 3, 1);

  private final Path rules;
  private final String force;
  private final Path features;
  private final Consumer<String> progress;

  /** A check of a rules folder with a features folder; progress is told as it goes. */
  public Checkup(Path rules, String force, Path features, Consumer<String> progress) {
    this.rules = rules;
    this.force = force;
    this.features = features;
    this.progress = progress;
  }

  /** Runs everything and writes the report; true when nothing was found wrong. */
  public boolean run(PrintWriter report) {
    progress.accept("reading " + rules);
    Rulebook rulebook;
    RuleFolder folder;
    try {
      folder = RuleFolder.read(rules, force);
      rulebook = RulebookReader.read(folder);
    } catch (BrokenRulebook e) {
      report.println("RULES: " + e.faults().size() + " faults");
      e.faults().forEach(fault -> report.println("  " + fault));
      return false;
    }
    report.println(
        "RULES: "
            + rulebook.rules().size()
            + " rules in "
            + rulebook.guides().size()
            + " guides, version "
            + rulebook.version().substring(0, 12)
            + " for "
            + force);
    boolean proved = prove(rulebook, report);
    Guidance guidance = new Guidance(rulebook);
    LocalDate today = Guidance.today(Clock.systemUTC());
    progress.accept("self-check");
    List<String> faults = SelfCheck.run(guidance, today);
    report.println("SELF-CHECK: " + (faults.isEmpty() ? "passed" : faults.size() + " faults"));
    faults.forEach(fault -> report.println("  " + fault));
    boolean featured = runFeatures(guidance, folder, report);
    boolean acted = runScenarios(guidance, report);
    boolean covered = coverage(rulebook, report);
    boolean answered = hazards(rulebook, report);
    boolean others = otherForces(folder, report);
    boolean well = others && proved && faults.isEmpty() && featured && acted && covered && answered;
    report.println(well ? "ALL WELL" : "NOT WELL: see above");
    return well;
  }

  /** Every other force that ships is read, proved and self-checked under its own values. */
  private boolean otherForces(RuleFolder folder, PrintWriter report) {
    boolean well = true;
    for (String other : folder.forces()) {
      if (!other.equals(force)) {
        report.println("FORCE " + other);
        try {
          Rulebook rulebook = RulebookReader.read(folder.forForce(other));
          boolean proved = prove(rulebook, report);
          List<String> faults =
              SelfCheck.run(new Guidance(rulebook), Guidance.today(Clock.systemUTC()));
          faults.forEach(fault -> report.println("  " + fault));
          well &= proved && faults.isEmpty();
        } catch (BrokenRulebook e) {
          report.println("RULES: " + e.faults().size() + " faults");
          e.faults().forEach(fault -> report.println("  " + fault));
          well = false;
        }
      }
    }
    return well;
  }

  private boolean prove(Rulebook rulebook, PrintWriter report) {
    List<Failure> failures =
        new ArrayList<>(Proofs.of(rulebook, Guidance.today(Clock.systemUTC()), progress));
    failures.addAll(Proofs.ofSafety(rulebook, EARLIER_LAW));
    report.println(
        "PROOFS: "
            + (failures.isEmpty()
                ? "all hold, today and under the law of " + EARLIER_LAW.getYear()
                : failures.size() + " fail"));
    for (Failure failure : failures) {
      report.println("  " + failure);
      report.print(failure.gherkin(rulebook));
    }
    return failures.isEmpty();
  }

  /**
   * The tables of the features are those of the default force. Under another force a row that
   * differs is put to the default force's values too: where it passes there, the force's own value
   * makes the difference, and it is listed as such.
   */
  private boolean runFeatures(Guidance guidance, RuleFolder folder, PrintWriter report) {
    int passed = 0;
    List<Features.Result> failed = new ArrayList<>();
    List<Features.Result> byForce = new ArrayList<>();
    if (Files.isDirectory(features)) {
      for (Path file : Features.files(features)) {
        progress.accept("running " + file.getFileName());
        List<Features.Result> results = new Features(guidance).run(file);
        List<Features.Result> differing =
            results.stream().filter(result -> !result.passes()).toList();
        passed += results.size() - differing.size();
        Set<Integer> ownValue = differing.isEmpty() ? Set.of() : passingByDefault(folder, file);
        for (Features.Result result : differing) {
          (ownValue.contains(result.line()) ? byForce : failed).add(result);
        }
      }
    }
    report.println(
        "FEATURES: "
            + passed
            + " passed, "
            + failed.size()
            + " failed"
            + (byForce.isEmpty()
                ? ""
                : ", " + byForce.size() + " differ by the values of " + force));
    failed.forEach(result -> report.println("  " + line(result)));
    byForce.forEach(result -> report.println("  by force: " + line(result)));
    return failed.isEmpty() && passed > 0;
  }

  private Set<Integer> passingByDefault(RuleFolder folder, Path file) {
    if (force.equals(RuleFolder.DEFAULT_FORCE)
        || !folder.forces().contains(RuleFolder.DEFAULT_FORCE)) {
      return Set.of();
    }
    Guidance shared = new Guidance(RulebookReader.read(folder.forForce(RuleFolder.DEFAULT_FORCE)));
    return new Features(shared)
        .run(file).stream()
            .filter(Features.Result::passes)
            .map(Features.Result::line)
            .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  private static String line(Features.Result result) {
    return result.feature()
        + ":"
        + result.line()
        + " "
        + result.scenario()
        + ": "
        + result.failure();
  }

  private boolean runScenarios(Guidance guidance, PrintWriter report) {
    Path file = features.resolve("scenarios").resolve("public.yaml");
    if (!Files.isRegularFile(file)) {
      report.println("SCENARIOS: none in " + file);
      return true;
    }
    progress.accept("running public scenarios");
    List<String> lines = new ArrayList<>();
    int failed = 0;
    int later = 0;
    for (Scenario scenario : Scenarios.read(file)) {
      if (guidance.rulebook().guide(scenario.guide()).isEmpty()) {
        later++;
        continue;
      }
      Scenarios.Result result = new Scenarios(guidance).run(scenario);
      String how =
          result.faults().isEmpty()
              ? "matches"
              : scenario.contested() ? "differs (contested)" : "DIFFERS";
      failed += result.passes() ? 0 : 1;
      lines.add(
          "  "
              + scenario.id()
              + " "
              + scenario.guide()
              + ": "
              + how
              + detail(result.faults())
              + detail(result.remarks()));
    }
    report.println(
        "SCENARIOS: "
            + lines.size()
            + " run, "
            + failed
            + " differ, "
            + later
            + " of guides not encoded");
    lines.forEach(report::println);
    return failed == 0;
  }

  private static String detail(List<String> texts) {
    return texts.isEmpty() ? "" : " - " + String.join("; ", texts);
  }

  /** Known failures, each with rules and cases or the reason why rules cannot prevent it. */
  private boolean hazards(Rulebook rulebook, PrintWriter report) {
    HazardLog log = HazardLog.read(features, rulebook);
    report.println("HAZARDS: " + log.summary());
    log.faults().forEach(fault -> report.println("  " + fault));
    return log.faults().isEmpty();
  }

  /** Rules that no feature file names. */
  private boolean coverage(Rulebook rulebook, PrintWriter report) {
    Set<String> named = new TreeSet<>();
    if (Files.isDirectory(features)) {
      for (Path file : Features.files(features)) {
        named.addAll(RuleCoverage.named(file));
      }
    }
    List<String> missing =
        rulebook.rules().stream()
            .map(Rule::id)
            .distinct()
            .filter(id -> !named.contains(id))
            .toList();
    report.println(
        "COVERAGE: "
            + (rulebook.rules().size() - missing.size())
            + " of "
            + rulebook.rules().size()
            + " rules are named in a feature");
    missing.forEach(id -> report.println("  no case for " + id));
    return missing.isEmpty();
  }
}
