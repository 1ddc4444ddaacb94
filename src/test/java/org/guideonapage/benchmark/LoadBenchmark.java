package org.guideonapage.benchmark;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.guideonapage.authoring.GoLive;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.rulebook.LondonTime;
import org.guideonapage.rulebook.RuleFolder;
import org.guideonapage.rulebook.RulebookReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Loading the rules: first in a fresh JVM, and again; from an unchanged folder, and proved after a
 * change.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LoadBenchmark {
  private static Object unchanged() {
    Guidance guidance = new Guidance(RulebookReader.read(RuleFolder.read(Mix.RULES)));
    guidance.prepare(Mix.DAY);
    return guidance;
  }

  private static Object proved() {
    Clock clock = Clock.fixed(LondonTime.midday(Mix.DAY).toInstant(), java.time.ZoneOffset.UTC);
    return new GoLive(clock).pass(RulebookReader.read(RuleFolder.read(Mix.RULES)));
  }

  @Benchmark
  @Fork(5)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  public Object coldUnchanged() {
    return unchanged();
  }

  @Benchmark
  @Fork(5)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  public Object coldProved() {
    return proved();
  }

  @Benchmark
  @Fork(1)
  @Warmup(iterations = 5)
  @Measurement(iterations = 9)
  public Object warmUnchanged() {
    return unchanged();
  }

  @Benchmark
  @Fork(1)
  @Warmup(iterations = 5)
  @Measurement(iterations = 9)
  public Object warmProved() {
    return proved();
  }
}
