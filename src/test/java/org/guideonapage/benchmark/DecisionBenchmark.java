package org.guideonapage.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.guideonapage.guidance.Ask;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.incident.Incident;
import org.guideonapage.rulebook.RuleFolder;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.RulebookReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One decision: whole, by the engine alone, by the bit masks alone; and two guides' tables against
 * the same tables written by hand.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class DecisionBenchmark {
  private final List<Ask> asks = new ArrayList<>();
  private final List<Guidance.Readings> readings = new ArrayList<>();
  private final List<Guidance.Readings> welfareOrAwol = new ArrayList<>();
  private final List<Incident> incidents = new ArrayList<>();
  private final List<ByHand.Facts> facts = new ArrayList<>();
  private final List<Boolean> welfare = new ArrayList<>();
  private Guidance guidance = new Guidance(RulebookReader.read(RuleFolder.read(Mix.RULES)));
  private int next;

  @Setup
  public void prepare() {
    Rulebook rulebook = guidance.rulebook();
    guidance.prepare(Mix.DAY);
    asks.addAll(Mix.asks(rulebook));
    asks.forEach(ask -> readings.add(guidance.readings(Mix.DAY, String.valueOf(ask.guide()))));
    for (String guide : List.of(ByHand.WELFARE, ByHand.AWOL)) {
      for (Ask ask : Mix.asks(rulebook, guide)) {
        welfareOrAwol.add(guidance.readings(Mix.DAY, guide));
        incidents.add(ask.told());
        facts.add(ByHand.facts(ask.told()));
        welfare.add(guide.equals(ByHand.WELFARE));
      }
    }
  }

  private int next(int size) {
    next = next + 1 >= size ? 0 : next + 1;
    return next;
  }

  /** The whole answer: both readings, explanation, questions, what would change. */
  @Benchmark
  public Object wholeAnswer() {
    return guidance.decide(asks.get(next(asks.size())));
  }

  /** The engine alone, on all guides. */
  @Benchmark
  public Object engine() {
    int i = next(asks.size());
    return readings.get(i).fire(asks.get(i).told());
  }

  /** The bit masks alone, on all guides. */
  @Benchmark
  public Object masks() {
    int i = next(asks.size());
    return readings.get(i).read(asks.get(i).told());
  }

  /** The engine alone, on the two guides that are written by hand as well. */
  @Benchmark
  public Object engineOfTwoGuides() {
    int i = next(incidents.size());
    return welfareOrAwol.get(i).fire(incidents.get(i));
  }

  /** The bit masks alone, on the same. */
  @Benchmark
  public Object masksOfTwoGuides() {
    int i = next(incidents.size());
    return welfareOrAwol.get(i).read(incidents.get(i));
  }

  /** The floor: the tables of the same two guides as plain Java ifs, on the same. */
  @Benchmark
  public Object byHandOfTwoGuides() {
    int i = next(incidents.size());
    return welfare.get(i)
        ? new WelfareByHand(facts.get(i)).governs()
        : new AwolByHand(facts.get(i)).governs();
  }
}
