package org.guideonapage.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guideonapage.TheRules;
import org.guideonapage.authoring.Scenario;
import org.guideonapage.authoring.Scenarios;
import org.guideonapage.rulebook.LondonTime;
import org.junit.jupiter.api.Test;

/** What an advisor is shown of an answer is what the answer rests on, and all of it. */
class WorkingsTest {
  /** Every third public scenario. */
  private static final List<Scenario> CASES = everyThird();

  private static List<Scenario> everyThird() {
    List<Scenario> all = Scenarios.read(Path.of("features", "scenarios", "public.yaml"));
    return IntStream.range(0, all.size()).filter(i -> i % 3 == 0).mapToObj(all::get).toList();
  }

  private static Ask ask(Scenario scenario, boolean named) {
    Map<String, Object> facts = new LinkedHashMap<>(scenario.facts());
    facts.putAll(scenario.assumed() == null ? Map.of() : scenario.assumed());
    return new Ask(
        TheRules.incident(facts),
        LondonTime.midday(TheRules.CHECKED_DAY),
        named ? scenario.guide() : null,
        null);
  }

  private static Stream<Workings.Line> lines(Workings workings) {
    return workings.guides().stream()
        .flatMap(
            guide ->
                Stream.of(
                        guide.tables().stream().flatMap(table -> table.rows().stream()),
                        guide.riders().stream(),
                        guide.findings().stream().flatMap(found -> found.lines().stream()),
                        guide.powers().stream().flatMap(claimed -> claimed.lines().stream()))
                    .flatMap(part -> part));
  }

  @Test
  void a_rule_holds_exactly_when_every_condition_shown_is_met() {
    for (Scenario scenario : CASES) {
      lines(TheRules.guidance().workings(ask(scenario, false)))
          .forEach(
              line -> {
                boolean met =
                    line.parts().stream()
                        .allMatch(
                            part ->
                                part.met() == Workings.Met.MET
                                    || part.met() == Workings.Met.MET_SO_FAR);
                boolean open =
                    line.parts().stream()
                        .noneMatch(
                            part ->
                                part.met() == Workings.Met.NOT_MET
                                    || part.met() == Workings.Met.NOT_KNOWN);
                assertThat(line.state().compareTo(Workings.State.OVERRULED) <= 0)
                    .as(scenario.id() + " " + line.rule().id())
                    .isEqualTo(met);
                assertThat(line.state() == Workings.State.OPEN)
                    .as(scenario.id() + " " + line.rule().id())
                    .isEqualTo(!met && open);
                assertThat(line.parts()).hasSameSizeAs(line.rule().when());
                assertThat(line.by() == null || line.state() == Workings.State.OVERRULED).isTrue();
              });
    }
  }

  @Test
  void every_rule_of_the_trace_is_there_and_stands_as_it_stood() {
    for (Scenario scenario : CASES) {
      Ask ask = ask(scenario, true);
      Map<String, Trace.RuleState> traced = TheRules.guidance().trace(ask).rules();
      Workings workings = TheRules.guidance().workings(ask);

      Map<String, Boolean> holds = new LinkedHashMap<>();
      lines(workings)
          .forEach(
              line ->
                  holds.put(
                      line.rule().id(), line.state().compareTo(Workings.State.OVERRULED) <= 0));
      assertThat(holds.keySet()).containsAll(traced.keySet());
      traced.forEach(
          (id, state) ->
              assertThat(holds.get(id))
                  .as(scenario.id() + " " + id)
                  .isEqualTo(
                      state == Trace.RuleState.GOVERNS || state == Trace.RuleState.OVERRULED));
      assertThat(workings.decision()).isEqualTo(TheRules.guidance().decide(ask));
    }
  }

  @Test
  void one_row_governs_and_it_is_the_row_of_the_answer() {
    for (Scenario scenario : CASES) {
      Workings workings = TheRules.guidance().workings(ask(scenario, false));

      assertThat(
              lines(workings)
                  .filter(line -> line.state() == Workings.State.GOVERNS)
                  .map(line -> line.rule().id())
                  .distinct())
          .as(scenario.id())
          .containsExactly(workings.decision().deployment().row());
      assertThat(workings.picks())
          .anyMatch(line -> line.state().compareTo(Workings.State.OVERRULED) <= 0);
    }
  }
}
