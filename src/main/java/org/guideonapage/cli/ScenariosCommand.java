package org.guideonapage.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.guideonapage.advice.BulkRun;
import org.guideonapage.advice.Library;
import org.guideonapage.advice.SavedScenario;
import org.guideonapage.advice.ScenarioFiles;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.rulebook.RuleFolder;
import org.guideonapage.rulebook.RulebookReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The scenario library: run, take out, put in. */
@Command(
    name = "scenarios",
    description = "Run scenarios, take them out, put them in.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
final class ScenariosCommand implements Runnable {
  private static final long STEP = 1000;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    throw new Commands.BadInput("say what to do: run, export or import");
  }

  private PrintWriter out() {
    return java.util.Objects.requireNonNull(spec).commandLine().getOut();
  }

  private PrintWriter err() {
    return java.util.Objects.requireNonNull(spec).commandLine().getErr();
  }

  private static List<SavedScenario> read(
      @Nullable Path file, Library library, Guidance guidance) {
    if (file != null) {
      return fromFile(file, guidance).scenarios();
    }
    List<SavedScenario> all = new ArrayList<>(library.own().scenarios());
    all.addAll(library.shipped());
    return all;
  }

  private static ScenarioFiles.Read fromFile(Path file, Guidance guidance) {
    try {
      String text = Files.readString(file);
      return ScenarioFiles.read(text, ScenarioFiles.formatOf(text), guidance.rulebook());
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  @Command(
      name = "run",
      description = "Run scenarios; exit status 1 when one is not as expected.",
      mixinStandardHelpOptions = true)
  int runAll(
      @Mixin RulesOption rules,
      @Option(names = "--file", paramLabel = "FILE", description = "JSON, YAML or Gherkin.")
          @Nullable Path file,
      @Mixin LibraryOption where,
      @Option(
              names = "--beside",
              paramLabel = "FOLDER",
              description = "Other rules to compare with.")
          @Nullable Path beside,
      @Option(names = "--day", paramLabel = "DAY", description = "Judge all on one day.")
          @Nullable String day)
      throws InterruptedException {
    Guidance guidance = rules.guidance();
    Guidance other =
        beside == null
            ? null
            : new Guidance(RulebookReader.read(RuleFolder.read(beside, rules.force())));
    List<SavedScenario> scenarios = read(file, where.library(), guidance);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      BulkRun run =
          BulkRun.start(
              new BulkRun.Order(scenarios, guidance, other, When.day(day).orElse(null)), threads, Instant.now());
      while (!run.await(STEP)) {
        err().println(run.progress().done() + " of " + run.progress().of());
        err().flush();
      }
      return report(run);
    } finally {
      threads.shutdownNow();
    }
  }

  private int report(BulkRun run) {
    int wrong = 0;
    int passed = 0;
    for (BulkRun.Result result : run.results()) {
      boolean fault =
          result.state() == BulkRun.State.DIFFERS || result.state() == BulkRun.State.CANNOT_RUN;
      wrong += fault ? 1 : 0;
      passed += result.state() == BulkRun.State.PASSES ? 1 : 0;
      if (result.state() != BulkRun.State.PASSES) {
        out()
            .println(
                result.state() + " " + result.id() + ": " + String.join("; ", result.faults()));
      }
      if (!result.moved().isEmpty()) {
        out().println("CHANGES " + result.id() + ": " + String.join("; ", result.moved()));
      }
    }
    out().println(passed + " of " + run.results().size() + " as expected");
    out().flush();
    return wrong == 0 ? Commands.WELL : Commands.FOUND;
  }

  @Command(
      name = "export",
      description = "Print scenarios as json, yaml or gherkin.",
      mixinStandardHelpOptions = true)
  int export(
      @Mixin RulesOption rules,
      @Parameters(paramLabel = "FORMAT", description = "json, yaml or gherkin.") String format,
      @Mixin LibraryOption where,
      @Option(names = "--public", description = "The public ones instead of the force's own.")
          boolean shipped) {
    ScenarioFiles.Format as =
        Arrays.stream(ScenarioFiles.Format.values())
            .filter(one -> one.name().equalsIgnoreCase(format))
            .findFirst()
            .orElseThrow(() -> new Commands.BadInput("json, yaml or gherkin, not " + format));
    Library library = where.library();
    out()
        .print(
            ScenarioFiles.write(
                shipped ? library.shipped() : library.own().scenarios(), as, rules.guidance()));
    out().flush();
    return Commands.WELL;
  }

  @Command(
      name = "import",
      description = "Keep the scenarios of a file: JSON, YAML or Gherkin.",
      mixinStandardHelpOptions = true)
  int read(
      @Mixin RulesOption rules,
      @Parameters(paramLabel = "FILE") Path file,
      @Mixin LibraryOption where) {
    ScenarioFiles.Read read = fromFile(file, rules.guidance());
    Library library = where.library();
    read.scenarios().forEach(one -> out().println("kept " + library.keep(one).id()));
    read.faults().forEach(fault -> err().println(fault));
    out().flush();
    err().flush();
    return read.faults().isEmpty() ? Commands.WELL : Commands.FOUND;
  }
}
