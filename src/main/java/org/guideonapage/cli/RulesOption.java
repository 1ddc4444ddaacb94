package org.guideonapage.cli;

import java.nio.file.Path;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.rulebook.RuleFolder;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.RulebookReader;
import picocli.CommandLine.Option;

/** Which rules folder a command reads. */
final class RulesOption {
  @Option(
      names = "--rules",
      paramLabel = "FOLDER",
      description = "The rules folder (default: ${DEFAULT-VALUE}).",
      defaultValue = "rules")
  private Path folder = Path.of("rules");

  @Option(
      names = "--force",
      paramLabel = "FORCE",
      description = "The force whose values are laid over the rules (default: ${DEFAULT-VALUE}).",
      defaultValue = RuleFolder.DEFAULT_FORCE)
  private String force = RuleFolder.DEFAULT_FORCE;

  String force() {
    return force;
  }

  Path folder() {
    return folder;
  }

  Rulebook rulebook() {
    return RulebookReader.read(RuleFolder.read(folder, force));
  }

  Guidance guidance() {
    return new Guidance(rulebook());
  }
}
