package org.guideonapage.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.guideonapage.RandomIncidents;
import org.guideonapage.TheRules;
import org.guideonapage.authoring.Scenario;
import org.guideonapage.authoring.Scenarios;
import org.guideonapage.incident.Incident;
import org.guideonapage.rulebook.LondonTime;
import org.junit.jupiter.api.Test;

/** What an answer comes to in brief is what the whole answer says. */
class BriefTest {
  private static void same(Incident told, LocalDate day, String guide) {
    Ask ask = new Ask(told, LondonTime.midday(day), guide, null);
    assertThat(TheRules.guidance().brief(ask))
        .as(guide + " on " + day + ": " + told)
        .isEqualTo(Brief.of(TheRules.guidance().decide(ask)));
  }

  @Test
  void of_every_public_scenario_with_and_without_its_guide_on_two_dates() {
    List<Scenario> all = Scenarios.read(Path.of("features", "scenarios", "public.yaml"));
    assertThat(all).hasSizeGreaterThan(90);
    for (Scenario scenario : all) {
      Map<String, Object> facts = new LinkedHashMap<>(scenario.facts());
      facts.putAll(scenario.assumed() == null ? Map.of() : scenario.assumed());
      Incident told = TheRules.incident(facts);
      same(told, TheRules.CHECKED_DAY, scenario.guide());
      same(told, TheRules.CHECKED_DAY, null);
    }
    Scenario first = all.get(0);
    same(TheRules.incident(first.facts()), LocalDate.of(2016, 3, 1), first.guide());
  }

  @Test
  void of_incidents_made_up_by_chance_under_every_guide() {
    Random random = new Random(48);
    List<String> facts =
        TheRules.rulebook().facts().values().stream()
            .filter(fact -> fact.isAsked())
            .map(fact -> fact.id())
            .toList();
    int answered = 0;
    for (int i = 0; i < 60; i++) {
      Incident told = RandomIncidents.of(TheRules.rulebook(), facts, random, 3 + i % 12);
      for (String guide : new String[] {null, "awol"}) {
        try {
          same(told, TheRules.CHECKED_DAY, guide);
          answered++;
        } catch (Contradiction e) {
          assertThat(e.facts()).isNotEmpty();
        }
      }
    }
    assertThat(answered).isGreaterThan(40);
  }
}
