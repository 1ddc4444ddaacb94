package org.guideonapage.advice;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import org.guideonapage.decision.Decision;
import org.guideonapage.guidance.Ask;
import org.guideonapage.guidance.Contradiction;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.guidance.Impossible;
import org.guideonapage.guidance.NoGuideThen;
import org.guideonapage.rulebook.FactReader;
import org.guideonapage.rulebook.LondonTime;
import org.jspecify.annotations.Nullable;

/**
 * Many scenarios against one version of the rules, or two, on their own dates or on one. Tells how
 * far it is, and stops when it is told to. Safe for many threads.
 */
public final class BulkRun {

  /**
   * What is run.
   *
   * @param beside other rules whose answers are held against these, or null
   * @param day the day on which all are judged, or null for each on its own
   */
  public record Order(
      List<SavedScenario> scenarios,
      Guidance rules,
      @Nullable Guidance beside,
      @Nullable LocalDate day) {
    public Order {
      scenarios = List.copyOf(scenarios);
    }
  }

  /** How a scenario came out. */
  public enum State {
    PASSES,
    DIFFERS,
    /** It differs, and informed people differ on it too. */
    CONTESTED,
    /** These rules cannot read it, or its facts do not fit that day. */
    CANNOT_RUN
  }

  /**
   * How one scenario came out.
   *
   * @param faults where it differs from what was expected, or why it cannot run
   * @param moved how the other rules answer otherwise; empty where they answer the same
   */
  public record Result(
      String id, String name, String theme, State state, List<String> faults, List<String> moved) {}

  /** How far it is. */
  public record Progress(int done, int of, boolean over, boolean cancelled) {}

  private static final int THREADS = Math.min(2, Runtime.getRuntime().availableProcessors());

  private final Order order;
  private final Instant began;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicReferenceArray<@Nullable Result> results;
  private final CountDownLatch running = new CountDownLatch(THREADS);
  private volatile boolean cancelled;

  private BulkRun(Order order, Instant began) {
    this.order = order;
    this.began = began;
    this.results = new AtomicReferenceArray<>(Math.max(1, order.scenarios().size()));
  }

  /** Begins. */
  public static BulkRun start(Order order, Executor executor, Instant now) {
    BulkRun run = new BulkRun(order, now);
    for (int i = 0; i < THREADS; i++) {
      executor.execute(run::work);
    }
    return run;
  }

  private void work() {
    try {
      List<SavedScenario> all = order.scenarios();
      for (int at = next.getAndIncrement();
          at < all.size() && !cancelled;
          at = next.getAndIncrement()) {
        results.set(at, run(all.get(at)));
        done.incrementAndGet();
      }
    } finally {
      running.countDown();
    }
  }

  /** Stops it; what was run stands. */
  public void cancel() {
    cancelled = true;
  }

  /** Waits until it is over, at most so long; whether it is. */
  public boolean await(long milliseconds) throws InterruptedException {
    return running.await(milliseconds, TimeUnit.MILLISECONDS);
  }

  /** How far it is. */
  public Progress progress() {
    return new Progress(done.get(), order.scenarios().size(), running.getCount() == 0, cancelled);
  }

  /** When it was begun. */
  public Instant began() {
    return began;
  }

  /** What it runs. */
  public Order order() {
    return order;
  }

  /** Every result so far, in the order of the scenarios. */
  public List<Result> results() {
    List<Result> found = new ArrayList<>();
    for (int i = 0; i < order.scenarios().size(); i++) {
      Result result = results.get(i);
      if (result != null) {
        found.add(result);
      }
    }
    return List.copyOf(found);
  }

  // ---- one scenario

  private Result run(SavedScenario scenario) {
    try {
      Decision decision = decide(scenario, order.rules());
      List<String> faults = faults(scenario.expected(), decision);
      List<String> moved = order.beside() == null ? List.of() : beside(scenario, decision);
      return new Result(
          scenario.id(),
          scenario.name(),
          scenario.theme(),
          faults.isEmpty()
              ? State.PASSES
              : scenario.peopleDiffer() ? State.CONTESTED : State.DIFFERS,
          faults,
          moved);
    } catch (CannotRun e) {
      return new Result(
          scenario.id(),
          scenario.name(),
          scenario.theme(),
          State.CANNOT_RUN,
          List.of(String.valueOf(e.getMessage())),
          List.of());
    }
  }

  private static final class CannotRun extends Exception {
    private static final long serialVersionUID = 1L;

    CannotRun(String message) {
      super(message);
    }
  }

  private Decision decide(SavedScenario scenario, Guidance guidance) throws CannotRun {
    List<String> faults = scenario.faults(guidance.rulebook());
    if (!faults.isEmpty()) {
      throw new CannotRun(String.join("; ", faults));
    }
    var told = FactReader.read(guidance.rulebook(), scenario.facts()).incident();
    if (!Impossible.in(told).isEmpty()) {
      throw new CannotRun(Impossible.in(told).get(0).why());
    }
    try {
      ZonedDateTime at =
          order.day() == null
              ? LondonTime.parse(scenario.asAt()).at()
              : LondonTime.midday(order.day());
      return guidance.decide(new Ask(told, at, scenario.guide(), scenario.plan()));
    } catch (Contradiction | NoGuideThen | DateTimeException e) {
      throw new CannotRun(String.valueOf(e.getMessage()));
    }
  }

  private List<String> beside(SavedScenario scenario, Decision here) {
    try {
      Decision there = decide(scenario, java.util.Objects.requireNonNull(order.beside()));
      List<String> moved = new ArrayList<>();
      moved(moved, "answer", here.deployment().label(), there.deployment().label());
      moved(moved, "row", here.deployment().row(), there.deployment().row());
      moved(moved, "who goes", here.deployment().agency(), there.deployment().agency());
      Map<String, String> before = verdicts(here);
      Map<String, String> after = verdicts(there);
      Set<String> all = new java.util.TreeSet<>(before.keySet());
      all.addAll(after.keySet());
      all.forEach(
          id ->
              moved(
                  moved,
                  id,
                  before.getOrDefault(id, "not shown"),
                  after.getOrDefault(id, "not shown")));
      return List.copyOf(moved);
    } catch (CannotRun e) {
      return List.of("the other rules cannot run it: " + e.getMessage());
    }
  }

  private static void moved(List<String> moved, String what, String here, String there) {
    if (!here.equals(there)) {
      moved.add(what + ": " + here + ", there " + there);
    }
  }

  private static Map<String, String> verdicts(Decision decision) {
    Map<String, String> verdicts = new LinkedHashMap<>();
    decision.powers().forEach(power -> verdicts.put(power.provision(), power.verdict().name()));
    return verdicts;
  }

  /** Where an answer differs from the one expected. */
  static List<String> faults(SavedScenario.Expected expected, Decision got) {
    List<String> faults = new ArrayList<>();
    String code = got.deployment().code().name();
    String soFar = got.deployment().soFar().name();
    if (expected.shown() != null && !expected.shown().equals(code)) {
      faults.add("shown " + code + ", expected " + expected.shown());
    }
    if (!expected.deployment().isEmpty()
        && !expected.deployment().contains(code)
        && !expected.deployment().contains(soFar)) {
      faults.add("answer " + soFar + ", expected " + String.join(" or ", expected.deployment()));
    }
    if (expected.row() != null && !expected.row().equals(got.deployment().row())) {
      faults.add("row " + got.deployment().row() + ", expected " + expected.row());
    }
    Map<String, String> verdicts = verdicts(got);
    expected
        .powers()
        .forEach(
            (id, any) -> {
              String is = verdicts.getOrDefault(id, "NOT_KNOWN");
              if (!any.contains(is)) {
                faults.add(id + " " + is + ", expected " + String.join(" or ", any));
              }
            });
    Set<String> agencies =
        got.agencies().stream().map(Decision.AgencyRole::code).collect(Collectors.toSet());
    expected.agencies().stream()
        .filter(agency -> !agencies.contains(agency))
        .forEach(agency -> faults.add(agency + " is not named"));
    Set<String> actions =
        got.actions().stream().map(Decision.Action::code).collect(Collectors.toSet());
    expected.actions().stream()
        .filter(action -> !actions.contains(action))
        .forEach(action -> faults.add("no action " + action));
    return List.copyOf(faults);
  }
}
