package org.guideonapage.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.guideonapage.authoring.Checkup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks a rules folder as it would be checked before going live, and runs its features. */
@Command(
    name = "check",
    description =
        "Lint, build and prove the rules; run features and scenarios; report which rules they cover.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Mixin private RulesOption rules = new RulesOption();

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--features",
      paramLabel = "FOLDER",
      description = "The features folder (default: ${DEFAULT-VALUE}).",
      defaultValue = "features")
  private Path features = Path.of("features");

  @Override
  public Integer call() {
    PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Checkup checkup =
        new Checkup(
            rules.folder(),
            rules.force(),
            features,
            progress -> {
              err.println(progress + " ...");
              err.flush();
            });
    boolean well = checkup.run(out);
    out.flush();
    return well ? Commands.WELL : Commands.FOUND;
  }
}
