package org.guideonapage.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.guideonapage.TheRules;
import org.guideonapage.decision.Decision;
import org.guideonapage.guidance.Ask;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.rulebook.LondonTime;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every public case put without its guide: it lands in its guide, and the answer is the published
 * one or the same as under the guide named, or differs for a reason that is written down here.
 */
class WithoutAGuideTest {
  private static final Path FILE = Path.of("features", "scenarios", "public.yaml");
  private static final Path REPORT = Path.of("target", "scenarios-without-a-guide.txt");

  /** Cases whose answer without a guide is not that of their guide, and why it is right. */
  private static final Map<String, String> DIFFERENT =
      new TreeMap<>(
          Map.of(
              "SC-182",
              "facts alone: the page on offences is read as well and sends a PACE clock that has"
                  + " run out to the duty inspector, where the page on beds still asks",
              "SC-229",
              "the page on absence is read as well; the advisor is asked about a patient found far"
                  + " away, where the page on journeys still asks (conflict X-13)"));

  private static List<Scenario> all() {
    return Scenarios.read(FILE);
  }

  private static Scenario without(Scenario s) {
    return new Scenario(
        s.id(),
        null,
        s.theme(),
        s.origin(),
        s.variantOf(),
        s.changedFact(),
        s.source(),
        s.asAt(),
        s.narrative(),
        s.facts(),
        s.assumed(),
        s.question(),
        s.expected(),
        s.answerStrength(),
        s.contested(),
        s.contestedWhy(),
        s.currentLawNote(),
        s.verified(),
        s.confidence());
  }

  private static Map<String, Object> assumed(Scenario scenario) {
    Map<String, Object> all = new LinkedHashMap<>(scenario.facts());
    all.putAll(scenario.assumed() == null ? Map.of() : scenario.assumed());
    return all;
  }

  private static Ask ask(Map<String, Object> facts, String guide) {
    return new Ask(TheRules.incident(facts), LondonTime.midday(TheRules.CHECKED_DAY), guide, null);
  }

  @TestFactory
  Stream<DynamicTest> lands_in_its_guide() {
    Guidance guidance = TheRules.guidance();
    return all().stream()
        .map(
            scenario ->
                DynamicTest.dynamicTest(
                    scenario.id() + " " + scenario.narrative(),
                    () -> {
                      assertThat(guidance.pick(ask(assumed(scenario), null)))
                          .isEqualTo(scenario.guide());
                      assertThat(guidance.pick(ask(scenario.facts(), null)))
                          .as("on the facts of the story alone")
                          .isEqualTo(scenario.guide());
                    }));
  }

  /** What fails without its guide fails with it as well, and is contested. */
  @TestFactory
  Stream<DynamicTest> is_answered_as_published() {
    Scenarios scenarios = new Scenarios(TheRules.guidance());
    return all().stream()
        .map(
            scenario ->
                DynamicTest.dynamicTest(
                    scenario.id() + " " + scenario.narrative(),
                    () -> {
                      List<String> faults = scenarios.run(without(scenario)).faults();
                      if (scenario.contested()) {
                        assertThat(faults).isEqualTo(scenarios.run(scenario).faults());
                      } else {
                        assertThat(faults).isEmpty();
                      }
                    }));
  }

  @Test
  void a_different_answer_is_more_protective_and_explained() {
    List<String> different = new ArrayList<>();
    for (Scenario scenario : all()) {
      for (Map<String, Object> facts : List.of(assumed(scenario), scenario.facts())) {
        Decision own = TheRules.guidance().decide(ask(facts, scenario.guide()));
        Decision got = TheRules.guidance().decide(ask(facts, null));
        assertThat(got.deployment().soFar())
            .as(scenario.id())
            .isGreaterThanOrEqualTo(own.deployment().soFar());
        if (got.deployment().code() != own.deployment().code()
            && !different.contains(scenario.id())) {
          different.add(scenario.id());
        }
      }
    }
    assertThat(different).containsExactlyInAnyOrderElementsOf(DIFFERENT.keySet());
  }

  @Test
  void every_case_is_reported() throws IOException {
    Guidance guidance = TheRules.guidance();
    Scenarios scenarios = new Scenarios(guidance);
    List<String> lines = new ArrayList<>();
    for (Scenario scenario : all()) {
      Ask ask = ask(assumed(scenario), null);
      Decision got = guidance.decide(ask);
      lines.add(
          scenario.id()
              + (scenario.contested() ? " (contested)" : "")
              + " of "
              + scenario.guide()
              + ": read "
              + guidance.guidesFor(ask)
              + ", answered "
              + got.deployment().code()
              + " by "
              + got.deployment().row()
              + " of "
              + got.guide()
              + ", faults "
              + scenarios.run(without(scenario)).faults()
              + (DIFFERENT.containsKey(scenario.id())
                  ? ", differs: " + DIFFERENT.get(scenario.id())
                  : ""));
    }
    Files.createDirectories(REPORT.getParent());
    Files.write(REPORT, lines);

    assertThat(lines).hasSize(94);
  }
}
