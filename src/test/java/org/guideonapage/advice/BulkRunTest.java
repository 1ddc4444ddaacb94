package org.guideonapage.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.guideonapage.TheRules;
import org.guideonapage.authoring.Scenario;
import org.guideonapage.authoring.Scenarios;
import org.guideonapage.authoring.Telling;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.rulebook.RulebookReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class BulkRunTest {
  private static final ExecutorService THREADS = Executors.newFixedThreadPool(2);
  private static final Library LIBRARY =
      new Library(Path.of("no-such-folder"), Path.of("features"));

  @AfterAll
  static void stop() {
    THREADS.shutdownNow();
  }

  private static BulkRun over(BulkRun.Order order) throws InterruptedException {
    BulkRun run = BulkRun.start(order, THREADS, Instant.EPOCH);
    assertThat(run.await(60_000)).isTrue();
    return run;
  }

  @Test
  void the_public_scenarios_come_out_as_the_check_of_the_rules_says() throws Exception {
    BulkRun run = over(new BulkRun.Order(LIBRARY.shipped(), TheRules.guidance(), null, null));

    assertThat(run.progress()).isEqualTo(new BulkRun.Progress(94, 94, true, false));
    Map<String, BulkRun.State> states =
        run.results().stream().collect(Collectors.toMap(BulkRun.Result::id, BulkRun.Result::state));
    for (Scenario scenario : Scenarios.read(Path.of("features", "scenarios", "public.yaml"))) {
      BulkRun.State state = states.get(scenario.id().toLowerCase(java.util.Locale.ROOT));
      assertThat(state)
          .as(scenario.id())
          .isIn(
              scenario.contested()
                  ? List.of(BulkRun.State.PASSES, BulkRun.State.CONTESTED)
                  : List.of(BulkRun.State.PASSES));
    }
  }

  @Test
  void a_wrong_expectation_and_an_unknown_fact_are_told_apart() throws Exception {
    SavedScenario right = LIBRARY.shipped().get(0);
    SavedScenario wrong =
        new SavedScenario(
            "wrong",
            "wrong",
            "t",
            "team",
            right.guide(),
            right.asAt(),
            null,
            right.facts(),
            new SavedScenario.Expected(null, null, "NO-ROW", null, null, null),
            null);
    SavedScenario unknown =
        new SavedScenario(
            "unknown",
            "unknown",
            "t",
            "team",
            null,
            right.asAt(),
            null,
            Map.of("noSuchFact", "YES"),
            right.expected(),
            null);

    BulkRun run =
        over(new BulkRun.Order(List.of(right, wrong, unknown), TheRules.guidance(), null, null));

    assertThat(run.results())
        .extracting(BulkRun.Result::state)
        .containsExactly(BulkRun.State.PASSES, BulkRun.State.DIFFERS, BulkRun.State.CANNOT_RUN);
    assertThat(run.results().get(1).faults()).anyMatch(fault -> fault.endsWith("expected NO-ROW"));
  }

  @Test
  void other_rules_on_another_day_are_reported_where_they_answer_otherwise() throws Exception {
    String row = "AW-6";
    String text = TheRules.text().texts().get("awol/absence.dslr");
    int at = text.indexOf("send police now", text.indexOf("rule \"" + row));
    Guidance other =
        new Guidance(
            RulebookReader.read(
                TheRules.text()
                    .with(
                        "awol/absence.dslr",
                        text.substring(0, at)
                            + "send police with conditions"
                            + text.substring(at + "send police now".length()))));
    Telling telling = new Telling(TheRules.rulebook());
    telling.tell("the person's legal status is section 136; the absence is by leaving the ward");
    SavedScenario escaped =
        new SavedScenario(
            "escaped",
            "escaped",
            "t",
            "team",
            "awol",
            "2026-03-01T12:00",
            null,
            telling.facts(),
            new SavedScenario.Expected(null, null, row, null, null, null),
            null);

    BulkRun run =
        over(
            new BulkRun.Order(
                List.of(escaped), TheRules.guidance(), other, LocalDate.of(2026, 3, 2)));

    assertThat(run.results().get(0).faults()).isEmpty();
    assertThat(run.results().get(0).moved())
        .anyMatch(line -> line.startsWith("answer: Send police now, there "));
  }

  @Test
  void a_run_that_is_stopped_keeps_what_it_has() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    ExecutorService one = Executors.newSingleThreadExecutor();
    one.execute(
        () -> {
          try {
            go.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    BulkRun run =
        BulkRun.start(
            new BulkRun.Order(LIBRARY.shipped(), TheRules.guidance(), null, null),
            one,
            Instant.EPOCH);

    assertThat(run.progress()).isEqualTo(new BulkRun.Progress(0, 94, false, false));
    run.cancel();
    go.countDown();

    assertThat(run.await(10_000)).isTrue();
    assertThat(run.progress()).isEqualTo(new BulkRun.Progress(0, 94, true, true));
    one.shutdownNow();
  }
}
