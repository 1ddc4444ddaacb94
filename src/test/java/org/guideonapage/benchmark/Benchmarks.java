package org.guideonapage.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import org.guideonapage.rulebook.RuleFolder;
import org.guideonapage.rulebook.RulebookReader;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs every benchmark, or those whose names match the first argument; results go to
 * target/benchmark.
 */
public final class Benchmarks {
  private Benchmarks() {}

  /** Runs them. */
  public static void main(String[] args) throws Exception {
    if (!ByHandWriter.fingerprint(RulebookReader.read(RuleFolder.read(Mix.RULES)))
        .equals(ByHand.WRITTEN_FROM)) {
      System.out.println(
          "NOTE: the tables changed since they were written by hand; run ByHandWriter for a true"
              + " floor");
    }
    Path folder = Path.of("target", "benchmark");
    Files.createDirectories(folder);
    String which = args.length == 0 ? "" : args[0];
    new Runner(
            new OptionsBuilder()
                .include("org\\.guideonapage\\.benchmark\\." + which)
                .jvmArgsAppend("-Xmx512m")
                .resultFormat(ResultFormatType.JSON)
                .result(folder.resolve("results.json").toString())
                .build())
        .run();
  }
}
