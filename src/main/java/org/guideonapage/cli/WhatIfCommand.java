package org.guideonapage.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.guideonapage.advice.Case;
import org.guideonapage.advice.Differences;
import org.guideonapage.advice.RuleVersions;
import org.guideonapage.decision.Deployment;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.guidance.Wanted;
import org.guideonapage.guidance.Ways;
import org.guideonapage.rulebook.FactReader;
import org.guideonapage.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Changes facts or the date and shows what moves, or looks for the facts to a wanted answer. */
@Command(
    name = "whatif",
    description = "Show what changed facts move, or which facts would lead to another answer.",
    mixinStandardHelpOptions = true)
final class WhatIfCommand implements Callable<Integer> {
  private static final Duration LONGEST = Duration.ofSeconds(10);

  @Mixin private RulesOption rules = new RulesOption();

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--facts", paramLabel = "FILE", required = true, description = "JSON: facts.")
  private Path facts = Path.of("");

  @Option(
      names = "--change",
      paramLabel = "FILE",
      description = "JSON: facts to change; null makes one blank.")
  private @Nullable Path change;

  @Option(names = "--guide", paramLabel = "ID", description = "The guide (default: picked).")
  private @Nullable String guide;

  @Option(names = "--as-at", paramLabel = "TIME", description = "The moment judged.")
  private @Nullable String asAt;

  @Option(names = "--then", paramLabel = "TIME", description = "The moment judged of the change.")
  private @Nullable String then;

  @Option(
      names = "--wanted",
      paramLabel = "CODE",
      description = "A deployment code, or the provision of a power to be available.")
  private @Nullable String wanted;

  @Override
  public Integer call() {
    Map<String, Object> told = JsonFile.facts(facts);
    Map<String, Object> changed = new LinkedHashMap<>(told);
    if (change != null) {
      changed.putAll(JsonFile.facts(change));
      changed.values().removeIf(java.util.Objects::isNull);
    }
    ZonedDateTime before = When.moment(asAt, "--as-at");
    ZonedDateTime after = then == null ? before : When.moment(then, "--then");
    Guidance guidance = rules.guidance();
    Case one = aCase(guidance.rulebook(), told, before);
    PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
    if (wanted != null) {
      ways(guidance.nearest(one.ask(), wanted(guidance.rulebook(), wanted), LONGEST), out);
    } else {
      Case two = aCase(guidance.rulebook(), changed, after);
      print(
          Differences.of(one, guidance.workings(one.ask()), two, guidance.workings(two.ask())),
          out);
    }
    out.flush();
    return Commands.WELL;
  }

  private static void ways(Ways ways, PrintWriter out) {
    ways.all()
        .forEach(way -> out.println(way.changes() + " -> " + way.soFar() + " by " + way.row()));
    out.println(
        ways.all().size()
            + " shown, "
            + ways.more()
            + " more, "
            + ways.tried()
            + " tried"
            + (ways.cut() ? "; the search was stopped" : ""));
  }

  private static void print(Differences differences, PrintWriter out) {
    part("FACT", differences.facts(), out);
    part("ANSWER", differences.answer(), out);
    part("POWER", differences.powers(), out);
    part("TEST", differences.tests(), out);
    part("SAID", differences.lines(), out);
    part("RULE", differences.rules(), out);
    if (differences.isSameAnswer()) {
      out.println("SAME ANSWER");
    }
  }

  private static void part(String head, List<Differences.Pair> pairs, PrintWriter out) {
    pairs.forEach(
        pair ->
            out.println(
                head + " " + pair.what() + ": " + or(pair.first()) + " -> " + or(pair.second())));
  }

  private static String or(String text) {
    return text.isEmpty() ? "nothing" : text;
  }

  private static Wanted wanted(Rulebook rulebook, String code) {
    if (rulebook.powers().containsKey(code)) {
      return Wanted.power(code, PowerVerdict.AVAILABLE);
    }
    return Arrays.stream(Deployment.values())
        .filter(one -> one.name().equals(code))
        .findFirst()
        .map(Wanted::deployment)
        .orElseThrow(
            () ->
                new Commands.BadInput(
                    "--wanted: one of "
                        + Arrays.toString(Deployment.values())
                        + " or the provision of a power"));
  }

  private Case aCase(Rulebook rulebook, Map<String, Object> plain, ZonedDateTime moment) {
    FactReader.Result read = FactReader.read(rulebook, plain);
    if (!read.faults().isEmpty()) {
      throw new Commands.BadInput(
          String.join(
              "\n",
              read.faults().stream()
                  .map(fault -> fault.pointer() + ": allowed " + fault.allowed())
                  .toList()));
    }
    return new Case(read.incident(), moment, guide, null, RuleVersions.IN_FORCE);
  }
}
