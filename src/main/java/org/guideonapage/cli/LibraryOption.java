package org.guideonapage.cli;

import java.nio.file.Path;
import org.guideonapage.advice.Library;
import picocli.CommandLine.Option;

/** Where the scenarios are: the force's own, and the public ones. */
final class LibraryOption {
  @Option(
      names = "--folder",
      paramLabel = "FOLDER",
      description = "The force's own (default: ${DEFAULT-VALUE}).",
      defaultValue = ".guide-on-a-page/scenarios")
  private Path folder = Path.of(".guide-on-a-page", "scenarios");

  @Option(
      names = "--features",
      paramLabel = "FOLDER",
      description = "Where the public ones are (default: ${DEFAULT-VALUE}).",
      defaultValue = "features")
  private Path features = Path.of("features");

  Library library() {
    return new Library(folder, features);
  }
}
