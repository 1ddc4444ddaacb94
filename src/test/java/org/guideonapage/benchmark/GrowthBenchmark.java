package org.guideonapage.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.guidance.Ask;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.rulebook.Conclusion;
import org.guideonapage.rulebook.Rule;
import org.guideonapage.rulebook.RuleFolder;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.RulebookReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Growth with the number of rules. Each rule is copied under new ids and holds whenever its model
 * does, so that as many times more rules fire: harder than rules that grow by new cases. A table
 * has at most 1000 rows, so the longest grow less.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class GrowthBenchmark {
  private static final int MOST_MORE_ROWS = 900;

  /** How many times the rules. */
  @Param({"1", "5", "20"})
  public int times;

  private final List<Ask> asks = new ArrayList<>();
  private final List<Guidance.Readings> readings = new ArrayList<>();
  private Guidance guidance = new Guidance(RulebookReader.read(RuleFolder.read(Mix.RULES)));
  private int next;

  @Setup
  public void grow() {
    RuleFolder grown = grown(RuleFolder.read(Mix.RULES), guidance.rulebook(), times);
    long start = System.nanoTime();
    guidance = new Guidance(RulebookReader.read(grown));
    guidance.prepare(Mix.DAY);
    System.out.println(
        guidance.rulebook().rules().size()
            + " rules, read and prepared in "
            + (System.nanoTime() - start) / 1_000_000
            + " ms");
    asks.addAll(Mix.asks(guidance.rulebook()));
    asks.forEach(ask -> readings.add(guidance.readings(Mix.DAY, String.valueOf(ask.guide()))));
  }

  /** The folder with every rule that may be copied there so many times. */
  static RuleFolder grown(RuleFolder folder, Rulebook rulebook, int times) {
    RuleFolder grown = folder;
    Map<String, StringBuilder> files = new TreeMap<>();
    Map<String, StringBuilder> words = new TreeMap<>();
    Map<String, Integer> rowsIn = new TreeMap<>();
    for (Rule rule : rulebook.rules()) {
      boolean once =
          rule.alwaysHolds()
              || rule.kind() == Rule.Kind.PICK
              || rule.conclusions(Conclusion.Claim.class).stream()
                  .anyMatch(claim -> claim.claim() == PowerVerdict.Claim.ELEMENTS_MET);
      for (int copy = 2; copy <= times && !once; copy++) {
        boolean row = rule.kind() == Rule.Kind.ROW;
        String file = row ? rule.file() : rule.file().replace(".dslr", "-grown" + copy + ".dslr");
        if (row && rowsIn.merge(file, 1, Integer::sum) > MOST_MORE_ROWS) {
          continue;
        }
        String id = rule.id().replace("+", "P") + "x" + copy;
        StringBuilder text = files.computeIfAbsent(file, any -> new StringBuilder());
        text.append("\nrule \"")
            .append(id)
            .append(' ')
            .append(rule.proposition())
            .append(" (copy ")
            .append(copy)
            .append(")\"\n");
        text.append("  @cites( ").append(String.join(", ", rule.cites())).append(" )\nwhen\n");
        rule.when().forEach(when -> text.append("  ").append(when.sentence()).append('\n'));
        text.append("then\n");
        rule.then().forEach(then -> text.append("  ").append(then.sentence()).append('\n'));
        text.append("end\n");
        if (row) {
          words
              .computeIfAbsent(rule.guide() + "/words-grown.yaml", any -> new StringBuilder())
              .append(id)
              .append(
                  ": {say: [\"Said.\"], record: [\"Recorded.\"], review: [{when: \"Soon\", why:"
                      + " \"Because\"}]}\n");
        }
      }
    }
    for (Map.Entry<String, StringBuilder> file : files.entrySet()) {
      grown =
          grown.with(
              file.getKey(), folder.texts().getOrDefault(file.getKey(), "") + file.getValue());
    }
    for (Map.Entry<String, StringBuilder> file : words.entrySet()) {
      grown = grown.with(file.getKey(), file.getValue().toString());
    }
    return grown;
  }

  private int next() {
    next = next + 1 >= asks.size() ? 0 : next + 1;
    return next;
  }

  @Benchmark
  public Object engine() {
    int i = next();
    return readings.get(i).fire(asks.get(i).told());
  }

  @Benchmark
  public Object masks() {
    int i = next();
    return readings.get(i).read(asks.get(i).told());
  }

  @Benchmark
  public Object wholeAnswer() {
    return guidance.decide(asks.get(next()));
  }
}
