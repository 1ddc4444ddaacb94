package org.guideonapage.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.guideonapage.TheRules;
import org.guideonapage.authoring.Scenario;
import org.guideonapage.authoring.Scenarios;
import org.guideonapage.decision.Decision;
import org.guideonapage.incident.Incident;
import org.guideonapage.rulebook.LondonTime;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The text for the incident log fits the field it is pasted into. */
class LogTextTest {
  private static final LogText.Handling LONG =
      new LogText.Handling(
          "differed: another reason, in the incident log",
          "Y; police attending Y; ring back 999 if worse",
          "refused");

  @TestFactory
  Stream<DynamicTest> every_scenario_gives_a_short_plain_text() {
    return Scenarios.read(Path.of("features", "scenarios", "public.yaml")).stream()
        .map(
            scenario ->
                DynamicTest.dynamicTest(
                    scenario.id(),
                    () -> {
                      fits(text(scenario, scenario.facts(), LogText.Handling.OPEN));
                      fits(text(scenario, all(scenario), LONG));
                    }));
  }

  private static void fits(String text) {
    assertThat(text.length()).as(text).isLessThanOrEqualTo(LogText.LONGEST);
    assertThat(text).matches("[\\x20-\\x7e\\n]*");
    assertThat(text.lines()).allMatch(line -> line.length() <= LogText.WIDTH);
    assertThat(text)
        .startsWith("MH GUIDANCE ref ")
        .contains("\nRISK: ", "\nGUIDANCE: ", "\nDECISION: ", "\nCALLER TOLD: ", "\nREVIEW: ");
  }

  private static String text(
      Scenario scenario, Map<String, Object> facts, LogText.Handling handling) {
    Incident incident = TheRules.incident(facts);
    String guide =
        TheRules.rulebook().guide(scenario.guide()).isPresent() ? scenario.guide() : null;
    Decision decision =
        TheRules.guidance()
            .decide(new Ask(incident, LondonTime.midday(TheRules.CHECKED_DAY), guide, null));
    return LogText.of(decision, incident, TheRules.rulebook(), handling);
  }

  private static Map<String, Object> all(Scenario scenario) {
    Map<String, Object> all = new HashMap<>(scenario.facts());
    if (scenario.assumed() != null) {
      all.putAll(scenario.assumed());
    }
    return all;
  }
}
