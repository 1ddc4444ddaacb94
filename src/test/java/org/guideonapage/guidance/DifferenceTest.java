package org.guideonapage.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guideonapage.TheRules;
import org.guideonapage.decision.Decision;
import org.guideonapage.incident.Incident;
import org.guideonapage.rulebook.LondonTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What moved an answer is named: no more facts than are needed, and enough of them. */
class DifferenceTest {
  private static final Map<String, Object> NOTHING_WRONG =
      Map.of(
          "lifeRiskNow", "NO",
          "seriousHarmNow", "NO",
          "weaponOrViolence", List.of("NONE"),
          "crime", "NONE",
          "ageBand", "ADULT",
          "policeCommitment", "NONE",
          "whereabouts", "KNOWN",
          "constablePresent", "NO");

  private static Difference between(Guidance guidance, Ask before, Ask after) {
    return Difference.between(
        guidance, before, guidance.decide(before), after, guidance.decide(after));
  }

  /** Those facts lead there, and without any one of them the rest do not. */
  private static void assertNeeded(Guidance guidance, Ask before, Ask after, List<String> facts) {
    assertThat(leads(guidance, before, after, facts)).isTrue();
    for (String one : facts) {
      List<String> rest = new ArrayList<>(facts);
      rest.remove(one);
      assertThat(leads(guidance, before, after, rest)).as("without " + one).isFalse();
    }
  }

  private static boolean leads(Guidance guidance, Ask before, Ask after, List<String> facts) {
    Incident told = before.told();
    for (String fact : facts) {
      told = told.with(fact, after.told().told(fact).orElseThrow());
    }
    Decision.Deploy reached =
        guidance.decide(new Ask(told, after.asAt(), after.guide(), null)).deployment();
    Decision.Deploy wanted = guidance.decide(after).deployment();
    return reached.code() == wanted.code() && reached.soFar() == wanted.soFar();
  }

  @Test
  @Tag("small")
  void one_fact_that_is_enough_is_named_alone() {
    Guidance guidance = SmallGuide.guidance();
    Map<String, Object> facts = new LinkedHashMap<>(NOTHING_WRONG);
    facts.put("lifeRiskNow", "YES");

    Difference changed =
        between(
            guidance,
            SmallGuide.ask(guidance.rulebook(), NOTHING_WRONG),
            SmallGuide.ask(guidance.rulebook(), facts));

    assertThat(changed.because()).containsExactly("lifeRiskNow");
  }

  @Test
  @Tag("small")
  void of_facts_that_lead_there_together_none_is_named_that_could_be_left_out() {
    Guidance guidance = SmallGuide.guidance();
    Ask before = SmallGuide.ask(guidance.rulebook(), Map.of());
    Ask after = SmallGuide.ask(guidance.rulebook(), NOTHING_WRONG);

    Difference changed = between(guidance, before, after);

    assertThat(changed.because()).hasSizeGreaterThan(2).doesNotContain("constablePresent");
    assertNeeded(guidance, before, after, changed.because());
  }

  @Test
  void the_same_where_more_facts_change_than_are_tried_in_pairs() {
    Guidance guidance = TheRules.guidance();
    Map<String, Object> facts = new LinkedHashMap<>(NOTHING_WRONG);
    facts.put("callerRole", "MENTAL_HEALTH_TEAM");
    facts.put("selfHarmNow", List.of("NONE"));
    facts.put("statedIntent", "NONE");
    facts.put("medicalRedFlags", List.of("NONE"));
    facts.put("earlierCalls", 0);
    facts.put("askedOfPolice", "WELFARE_CHECK");
    facts.put("placeOfPerson", "OWN_HOME");
    Ask before = ask(Map.of());
    Ask after = ask(facts);
    assertThat(after.told().facts()).hasSizeGreaterThan(12);

    Difference changed = between(guidance, before, after);

    assertThat(changed.because()).isNotEmpty();
    assertNeeded(guidance, before, after, changed.because());
  }

  private static Ask ask(Map<String, Object> facts) {
    return new Ask(
        TheRules.incident(facts),
        LondonTime.midday(TheRules.CHECKED_DAY),
        "crisis-welfare-checks",
        null);
  }
}
