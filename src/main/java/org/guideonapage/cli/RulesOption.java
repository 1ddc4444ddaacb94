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

  Path folder() {
    return folder;
  }

  Rulebook rulebook() {
    return RulebookReader.read(RuleFolder.read(folder));
  }

  Guidance guidance() {
    return new Guidance(rulebook());
  }
}
