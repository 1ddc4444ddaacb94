package org.guideonapage.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.guideonapage.decision.Decision;
import org.guideonapage.guidance.Ask;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.rulebook.RuleFolder;
import org.guideonapage.rulebook.RulebookReader;

/**
 * Memory that stays in bounds: resident after many decisions, and over reloads while decisions go
 * on; every answer held against the one that the same rules gave before. Ends with 1 when an answer
 * is wrong.
 */
public final class Soak {
  private static final int DECISIONS = 100_000;
  private static final int RELOADS = 100;
  private static final int TOLD_OF = 5;

  private Soak() {}

  /** Runs it; the first argument is how many decisions, the second how many reloads. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int decisions = args.length > 0 ? Integer.parseInt(args[0]) : DECISIONS;
    int reloads = args.length > 1 ? Integer.parseInt(args[1]) : RELOADS;
    RuleFolder folder = RuleFolder.read(Mix.RULES);
    AtomicReference<Guidance> live = new AtomicReference<>(load(folder));
    List<Ask> asks = Mix.asks(live.get().rulebook());
    List<Decision> right = new ArrayList<>();
    asks.forEach(ask -> right.add(live.get().decide(ask)));
    for (int i = 0; i < decisions; i++) {
      live.get().decide(asks.get(i % asks.size()));
    }
    System.out.println(
        "resident after "
            + decisions
            + " decisions: "
            + residentMiB()
            + " MiB; heap in use "
            + heapMiB()
            + " MiB");
    AtomicBoolean done = new AtomicBoolean();
    AtomicLong decided = new AtomicLong();
    AtomicLong wrong = new AtomicLong();
    Thread load =
        new Thread(
            () -> {
              for (int i = 0; !done.get(); i++) {
                int at = i % asks.size();
                if (!same(live.get().decide(asks.get(at)), right.get(at))) {
                  wrong.incrementAndGet();
                }
                decided.incrementAndGet();
              }
            });
    load.start();
    for (int i = 1; i <= reloads; i++) {
      String path = "plans.yaml";
      live.set(load(folder.with(path, folder.texts().get(path) + "# reload " + i + "\n")));
      if (i % Math.max(1, reloads / TOLD_OF) == 0) {
        System.gc();
        System.out.println(
            "after "
                + i
                + " reloads: resident "
                + residentMiB()
                + " MiB, heap in use "
                + heapMiB()
                + " MiB");
      }
    }
    done.set(true);
    load.join();
    System.out.println(
        decided.get() + " decisions during " + reloads + " reloads, " + wrong.get() + " wrong");
    if (wrong.get() > 0) {
      System.exit(1);
    }
  }

  /** Everything but the version of the rules, which a reload changes. */
  private static boolean same(Decision one, Decision other) {
    return one.deployment().equals(other.deployment())
        && one.powers().equals(other.powers())
        && one.agencies().equals(other.agencies())
        && one.because().equals(other.because())
        && one.nextQuestions().equals(other.nextQuestions())
        && one.actions().equals(other.actions());
  }

  private static Guidance load(RuleFolder folder) {
    Guidance guidance = new Guidance(RulebookReader.read(folder));
    guidance.prepare(Mix.DAY);
    return guidance;
  }

  private static long heapMiB() {
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  private static long residentMiB() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) >> 10;
      }
    }
    return -1;
  }
}
