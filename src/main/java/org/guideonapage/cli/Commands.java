package org.guideonapage.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;
import org.guideonapage.guidance.Contradiction;
import org.guideonapage.guidance.NoGuideThen;
import org.guideonapage.privacy.PersonalDataFound;
import org.guideonapage.record.Backup;
import org.guideonapage.record.NoSuchDecision;
import org.guideonapage.record.NotRecorded;
import org.guideonapage.rulebook.BrokenRulebook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The commands of the jar. Exit status: 0 all well, 1 something was found wrong with rules,
 * features or scenarios, 2 the call itself was wrong.
 */
@Command(
    name = "guide-on-a-page",
    description = "Decision support for police mental health guidance in England and Wales.",
    mixinStandardHelpOptions = true,
    version = "guide-on-a-page 0.1.0",
    subcommands = {
      DecideCommand.class,
      CourseCommand.class,
      CheckCommand.class,
      ExplainCommand.class,
      QuestionsCommand.class,
      RecordCommand.class,
      SwitchCommand.class
    })
public final class Commands {
  /** All well. */
  public static final int WELL = 0;

  /** Something was found wrong. */
  public static final int FOUND = 1;

  /** The call was wrong. */
  public static final int MISUSED = 2;

  private Commands() {}

  /** Starts the service with the arguments that follow {@code serve}. */
  @Command(
      name = "serve",
      description =
          "Start the service (also when no command is given). Arguments go to the service.",
      mixinStandardHelpOptions = true)
  static final class Serve implements java.util.concurrent.Callable<Integer> {
    private final Consumer<List<String>> start;

    @CommandLine.Unmatched private List<String> arguments = new java.util.ArrayList<>();

    Serve(Consumer<List<String>> start) {
      this.start = start;
    }

    @Override
    public Integer call() {
      try {
        start.accept(arguments);
        return SERVING;
      } catch (RuntimeException e) {
        // The service has said why it did not start.
        return FOUND;
      }
    }
  }

  /** Not an exit status: the service runs. */
  public static final int SERVING = -1;

  /** Runs a command; {@code start} starts the service. */
  public static int run(
      String[] arguments,
      Consumer<List<String>> start,
      @Nullable PrintWriter out,
      @Nullable PrintWriter err) {
    CommandLine line = new CommandLine(new Commands());
    line.addSubcommand(new Serve(start));
    if (out != null) {
      line.setOut(out);
    }
    if (err != null) {
      line.setErr(err);
    }
    line.setExecutionExceptionHandler(Commands::told);
    return line.execute(named(arguments));
  }

  /** No command, or only settings of the service, mean {@code serve}. */
  private static String[] named(String[] arguments) {
    boolean settings =
        arguments.length > 0 && arguments[0].startsWith("--") && arguments[0].contains(".");
    if (arguments.length > 0 && !settings) {
      return arguments;
    }
    List<String> serve = new java.util.ArrayList<>(List.of("serve"));
    serve.addAll(List.of(arguments));
    return serve.toArray(String[]::new);
  }

  private static int told(Exception e, CommandLine line, CommandLine.ParseResult parsed)
      throws Exception {
    PrintWriter err = line.getErr();
    if (e instanceof BrokenRulebook || e instanceof java.io.UncheckedIOException) {
      err.println(e.getMessage());
      return FOUND;
    }
    if (e instanceof NotRecorded) {
      err.println(e.getMessage() + (e.getCause() == null ? "" : ": " + e.getCause().getMessage()));
      return FOUND;
    }
    if (e instanceof NoSuchDecision
        || e instanceof PersonalDataFound
        || e instanceof Backup.BackupRefused) {
      err.println(e.getMessage());
      return e instanceof Backup.BackupRefused ? FOUND : MISUSED;
    }
    if (e instanceof NoGuideThen || e instanceof Contradiction || e instanceof BadInput) {
      err.println(e.getMessage());
      return MISUSED;
    }
    throw e;
  }

  /** Input of a command that cannot be used. */
  static final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadInput(String message) {
      super(message);
    }
  }
}
