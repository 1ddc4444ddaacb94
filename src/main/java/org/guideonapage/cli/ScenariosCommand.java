package org.guideonapage.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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

  private boolean unread;

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

  /** Those of a file, or all of the library; what cannot be read is said, never passed over. */
  private List<SavedScenario> read(
      @Nullable String text, Library library, Supplier<Guidance> guidance) {
    if (text != null) {
      ScenarioFiles.Read read = read(text, guidance);
      read.faults().forEach(err()::println);
      unread = !read.faults().isEmpty();
      return read.scenarios();
    }
    Library.Found own = library.own();
    own.faults().forEach(err()::println);
    unread = !own.faults().isEmpty();
    List<SavedScenario> all = new ArrayList<>(own.scenarios());
    all.addAll(library.shipped());
    return all;
  }

  private static ScenarioFiles.Read read(String text, Supplier<Guidance> guidance) {
    return ScenarioFiles.read(text, ScenarioFiles.formatOf(text), () -> guidance.get().rulebook());
  }

  /** Rules, read and prepared while the scenarios are read. */
  private static Supplier<Guidance> prepared(RulesOption rules) {
    CompletableFuture<Guidance> reading =
        CompletableFuture.supplyAsync(
            () -> {
              Guidance guidance = rules.guidance();
              guidance.prepare(Guidance.today(null));
              return guidance;
            });
    return () -> {
      try {
        return reading.join();
      } catch (CompletionException e) {
        if (e.getCause() instanceof RuntimeException cause) {
          throw cause;
        }
        throw e;
      }
    };
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new Commands.BadInput(file + " cannot be read");
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
    LocalDate on = When.day(day).orElse(null);
    String text = file == null ? null : text(file);
    Supplier<Guidance> reading = prepared(rules);
    Library library = where.library();
    List<SavedScenario> scenarios = read(text, library, reading);
    if (scenarios.isEmpty() && !unread) {
      throw new Commands.BadInput("there are no scenarios here");
    }
    Guidance guidance = reading.get();
    Guidance other =
        beside == null
            ? null
            : new Guidance(RulebookReader.read(RuleFolder.read(beside, rules.force())));
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      BulkRun begun =
          BulkRun.start(
              new BulkRun.Order(scenarios, guidance, other, on),
              threads,
              Instant.now(),
              file == null ? library::ran : run -> {});
      while (!begun.await(STEP)) {
        err().println(begun.progress().done() + " of " + begun.progress().of());
        err().flush();
      }
      return report(begun);
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
    return wrong == 0 && !unread ? Commands.WELL : Commands.FOUND;
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
          boolean shipped,
      @Option(
              names = "--copies",
              paramLabel = "NUMBER",
              description = "So many in all, copied under other ids: for measuring.")
          int copies) {
    ScenarioFiles.Format as =
        Arrays.stream(ScenarioFiles.Format.values())
            .filter(one -> one.name().equalsIgnoreCase(format))
            .findFirst()
            .orElseThrow(() -> new Commands.BadInput("json, yaml or gherkin, not " + format));
    Library library = where.library();
    Library.Found found = shipped ? new Library.Found(library.shipped(), List.of()) : library.own();
    out().print(ScenarioFiles.write(copied(found.scenarios(), copies), as, rules.guidance()));
    out().flush();
    found.faults().forEach(err()::println);
    err().flush();
    return found.faults().isEmpty() ? Commands.WELL : Commands.FOUND;
  }

  private static List<SavedScenario> copied(List<SavedScenario> all, int copies) {
    return copies <= 0 || all.isEmpty()
        ? all
        : IntStream.range(0, copies)
            .mapToObj(i -> all.get(i % all.size()).withId("copy-" + i))
            .toList();
  }

  @Command(
      name = "import",
      description = "Keep the scenarios of a file: JSON, YAML or Gherkin.",
      mixinStandardHelpOptions = true)
  int read(
      @Mixin RulesOption rules,
      @Parameters(paramLabel = "FILE") Path file,
      @Mixin LibraryOption where) {
    String text = text(file);
    ScenarioFiles.Read read = read(text, rules::guidance);
    Library library = where.library();
    read.scenarios().forEach(one -> out().println("kept " + library.keep(one).id()));
    read.faults().forEach(fault -> err().println(fault));
    out().flush();
    err().flush();
    return read.faults().isEmpty() ? Commands.WELL : Commands.FOUND;
  }
}
