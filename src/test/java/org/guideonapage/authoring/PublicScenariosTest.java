package org.guideonapage.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.guideonapage.TheRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Real cases with answers from outside. Contested ones are reported, the others must match. */
class PublicScenariosTest {
  private static final Path FILE = Path.of("features", "scenarios", "public.yaml");
  private static final Path REPORT = Path.of("target", "public-scenarios.txt");

  private static List<Scenario> ofEncodedGuides() {
    return Scenarios.read(FILE).stream()
        .filter(s -> TheRules.rulebook().guide(s.guide()).isPresent())
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> every_uncontested_case_matches() {
    Scenarios scenarios = new Scenarios(TheRules.guidance());
    return ofEncodedGuides().stream()
        .filter(scenario -> !scenario.contested())
        .map(
            scenario ->
                DynamicTest.dynamicTest(
                    scenario.id() + " " + scenario.narrative(),
                    () -> assertThat(scenarios.run(scenario).faults()).isEmpty()));
  }

  @Test
  void every_case_is_reported() throws IOException {
    Scenarios scenarios = new Scenarios(TheRules.guidance());
    List<String> lines = new ArrayList<>();
    for (Scenario scenario : ofEncodedGuides()) {
      Scenarios.Result result = scenarios.run(scenario);
      lines.add(
          scenario.id()
              + (scenario.contested() ? " (contested)" : "")
              + " "
              + (result.faults().isEmpty() ? "matches" : "differs")
              + " "
              + result.faults()
              + " "
              + result.remarks());
    }
    Files.createDirectories(REPORT.getParent());
    Files.write(REPORT, lines);

    assertThat(lines).hasSizeGreaterThan(60);
  }
}
