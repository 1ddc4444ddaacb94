package org.guideonapage.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.guideonapage.decision.Decision;
import org.guideonapage.guidance.Ask;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.record.DecisionPage;
import org.guideonapage.rulebook.FactReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Answers one set of facts from a file. */
@Command(
    name = "decide",
    description = "Answer the facts of a file.",
    mixinStandardHelpOptions = true)
final class DecideCommand implements Callable<Integer> {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Mixin private RulesOption rules = new RulesOption();

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--guide",
      paramLabel = "ID",
      description = "The guide; without it one is picked from what is asked of police.")
  private @Nullable String guide;

  @Option(
      names = "--facts",
      paramLabel = "FILE",
      required = true,
      description = "JSON: an object of fact ids and values.")
  private Path facts = Path.of("");

  @Option(
      names = "--as-at",
      paramLabel = "TIME",
      description = "The moment judged, such as 2026-11-22T14:05 (default: now).")
  private @Nullable String asAt;

  @Option(
      names = "--plan",
      paramLabel = "PLAN",
      description = "What police intend, a value of askedOfPolice.")
  private @Nullable String plan;

  @Option(names = "--json", description = "Print the answer as JSON, as the service gives it.")
  private boolean json;

  @Override
  public Integer call() {
    Guidance guidance = rules.guidance();
    FactReader.Result read = FactReader.read(guidance.rulebook(), JsonFile.facts(facts));
    if (!read.faults().isEmpty()) {
      StringBuilder text = new StringBuilder();
      read.faults()
          .forEach(
              f ->
                  text.append(f.pointer())
                      .append(": sent ")
                      .append(f.sent())
                      .append("; allowed ")
                      .append(f.allowed())
                      .append('\n'));
      throw new Commands.BadInput(text.toString().strip());
    }
    Decision decision =
        guidance.decide(new Ask(read.incident(), When.moment(asAt, "--as-at"), guide, plan));
    PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
    out.println(
        json
            ? JSON.writerWithDefaultPrettyPrinter().writeValueAsString(decision)
            : new DecisionPage(guidance.rulebook()).of(decision));
    out.flush();
    return Commands.WELL;
  }
}
