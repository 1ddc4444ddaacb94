package org.guideonapage.advice;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.guidance.Ask;
import org.guideonapage.guidance.Brief;
import org.guideonapage.guidance.Contradiction;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.guidance.Impossible;
import org.guideonapage.guidance.NoGuideThen;
import org.guideonapage.rulebook.FactReader;
import org.guideonapage.rulebook.LondonTime;
import org.guideonapage.rulebook.Outcomes;
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
  private final AtomicInteger working = new AtomicInteger(THREADS);
  private final CountDownLatch over = new CountDownLatch(1);
  private volatile boolean cancelled;

  private final Consumer<BulkRun> atTheEnd;

  private BulkRun(Order order, Instant began, Consumer<BulkRun> atTheEnd) {
    this.order = order;
    this.began = began;
    this.atTheEnd = atTheEnd;
    this.results = new AtomicReferenceArray<>(Math.max(1, order.scenarios().size()));
  }

  /** Begins. */
  public static BulkRun start(Order order, Executor executor, Instant now) {
    return start(order, executor, now, run -> {});
  }

  /**
   * Begins.
   *
   * @param atTheEnd is handed the run when nothing more comes, before it says that it is over
   */
  public static BulkRun start(
      Order order, Executor executor, Instant now, Consumer<BulkRun> atTheEnd) {
    BulkRun run = new BulkRun(order, now, atTheEnd);
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
      if (working.decrementAndGet() == 0) {
        end();
      }
    }
  }

  private void end() {
    try {
      atTheEnd.accept(this);
    } finally {
      over.countDown();
    }
  }

  /** Stops it; what was run stands. */
  public void cancel() {
    cancelled = true;
  }

  /** Waits until it is over, at most so long; whether it is. */
  public boolean await(long milliseconds) throws InterruptedException {
    return over.await(milliseconds, TimeUnit.MILLISECONDS);
  }

  /** How far it is. */
  public Progress progress() {
    return new Progress(done.get(), order.scenarios().size(), over.getCount() == 0, cancelled);
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
      Brief answer = answer(scenario, order.rules());
      List<String> faults =
          faults(scenario.expected(), answer, order.rules().rulebook().outcomes());
      List<String> moved = order.beside() == null ? List.of() : beside(scenario, answer);
      return result(
          scenario,
          faults.isEmpty()
              ? State.PASSES
              : scenario.peopleDiffer() ? State.CONTESTED : State.DIFFERS,
          faults,
          moved);
    } catch (CannotRun e) {
      return cannot(scenario, String.valueOf(e.getMessage()));
    } catch (RuntimeException e) { // one that breaks the rules keeps no other from running
      return cannot(scenario, "these rules gave no answer (" + e.getClass().getSimpleName() + ")");
    }
  }

  private static Result cannot(SavedScenario scenario, String why) {
    return result(scenario, State.CANNOT_RUN, List.of(why), List.of());
  }

  private static Result result(
      SavedScenario scenario, State state, List<String> faults, List<String> moved) {
    return new Result(scenario.id(), scenario.name(), scenario.theme(), state, faults, moved);
  }

  private static final class CannotRun extends Exception {
    private static final long serialVersionUID = 1L;

    CannotRun(String message) {
      super(message);
    }
  }

  private Brief answer(SavedScenario scenario, Guidance guidance) throws CannotRun {
    FactReader.Result read = FactReader.read(guidance.rulebook(), scenario.facts());
    List<String> faults = scenario.faults(guidance.rulebook(), read);
    if (!faults.isEmpty()) {
      throw new CannotRun(String.join("; ", faults));
    }
    List<Impossible> impossible = Impossible.in(read.incident());
    if (!impossible.isEmpty()) {
      throw new CannotRun(impossible.get(0).why());
    }
    try {
      ZonedDateTime at =
          order.day() == null
              ? LondonTime.parse(scenario.asAt()).at()
              : LondonTime.midday(order.day());
      return guidance.brief(new Ask(read.incident(), at, scenario.guide(), scenario.plan()));
    } catch (Contradiction | NoGuideThen | DateTimeException e) {
      throw new CannotRun(String.valueOf(e.getMessage()));
    }
  }

  private List<String> beside(SavedScenario scenario, Brief here) {
    try {
      Brief there = answer(scenario, java.util.Objects.requireNonNull(order.beside()));
      List<String> moved = new ArrayList<>();
      moved(moved, "answer", here.label(), there.label());
      moved(moved, "row", here.row(), there.row());
      moved(moved, "who goes", here.agency(), there.agency());
      Set<String> all = new java.util.TreeSet<>(here.powers().keySet());
      all.addAll(there.powers().keySet());
      all.forEach(id -> moved(moved, id, verdict(here, id), verdict(there, id)));
      return List.copyOf(moved);
    } catch (CannotRun e) {
      return List.of("the other rules cannot run it: " + e.getMessage());
    }
  }

  private static String verdict(Brief answer, String provision) {
    PowerVerdict verdict = answer.powers().get(provision);
    return verdict == null ? "not shown" : verdict.name();
  }

  private static void moved(List<String> moved, String what, String here, String there) {
    if (!here.equals(there)) {
      moved.add(what + ": " + here + ", there " + there);
    }
  }

  /** Where an answer differs from the one expected, in the words of the closed lists. */
  public static List<String> faults(SavedScenario.Expected expected, Brief got, Outcomes outcomes) {
    List<String> faults = new ArrayList<>();
    String code = got.code().name();
    String soFar = got.soFar().name();
    if (expected.shown() != null && !expected.shown().equals(code)) {
      faults.add(
          "shown "
              + Outcomes.label(outcomes.deployment(), code)
              + ", expected "
              + Outcomes.label(outcomes.deployment(), expected.shown()));
    }
    if (!expected.deployment().isEmpty()
        && !expected.deployment().contains(code)
        && !expected.deployment().contains(soFar)) {
      faults.add(
          "answer "
              + Outcomes.label(outcomes.deployment(), soFar)
              + ", expected "
              + Outcomes.either(outcomes.deployment(), expected.deployment()));
    }
    if (expected.row() != null && !expected.row().equals(got.row())) {
      faults.add("row " + got.row() + ", expected " + expected.row());
    }
    expected
        .powers()
        .forEach(
            (id, any) -> {
              PowerVerdict is = got.powers().getOrDefault(id, PowerVerdict.NOT_KNOWN);
              if (!any.contains(is.name())) {
                faults.add(
                    id
                        + " "
                        + Outcomes.label(outcomes.powerVerdict(), is.name())
                        + ", expected "
                        + Outcomes.either(outcomes.powerVerdict(), any));
              }
            });
    Set<String> agencies =
        got.agencies().stream().map(Decision.AgencyRole::code).collect(Collectors.toSet());
    expected.agencies().stream()
        .filter(agency -> !agencies.contains(agency))
        .forEach(agency -> faults.add(Outcomes.label(outcomes.agency(), agency) + " is not named"));
    Set<String> actions =
        got.actions().stream().map(Decision.Action::code).collect(Collectors.toSet());
    expected.actions().stream()
        .filter(action -> !actions.contains(action))
        .forEach(
            action ->
                faults.add("without the action " + Outcomes.label(outcomes.action(), action)));
    return List.copyOf(faults);
  }
}
