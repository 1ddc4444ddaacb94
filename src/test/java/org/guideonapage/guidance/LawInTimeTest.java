package org.guideonapage.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.guideonapage.TheCases;
import org.guideonapage.TheRules;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.incident.Incident;
import org.guideonapage.rulebook.LondonTime;
import org.guideonapage.rulebook.RuleFolder;
import org.guideonapage.rulebook.RulebookReader;
import org.junit.jupiter.api.Test;

class LawInTimeTest {
  private static final String GUIDE = "s136-place-of-safety";

  private static PowerVerdict verdict(Decision decision, String provision) {
    return decision.powers().stream()
        .filter(p -> p.provision().equals(provision))
        .map(Decision.Power::verdict)
        .findFirst()
        .orElse(PowerVerdict.NOT_KNOWN);
  }

  @Test
  void an_adult_at_a_police_station_is_exceptionally_lawful_while_the_law_was_checked() {
    assertThat(
            verdict(
                TheRules.decide(GUIDE, TheRules.CHECKED_DAY, TheCases.adultAtAStation()),
                "PSR-2017-2"))
        .isEqualTo(PowerVerdict.AVAILABLE);
  }

  @Test
  void
      after_the_last_check_it_is_not_known_and_the_answer_says_to_which_date_the_law_was_checked() {
    Decision decision =
        TheRules.decide(GUIDE, LocalDate.of(2026, 11, 22), TheCases.adultAtAStation());

    assertThat(verdict(decision, "PSR-2017-2")).isEqualTo(PowerVerdict.NOT_KNOWN);
    assertThat(decision.lawVerifiedTo()).isEqualTo("2026-04-09");
    assertThat(decision.logText()).contains("law checked to 2026-04-09");
  }

  @Test
  void once_section_48_is_switched_on_it_is_never_lawful() {
    String parameters = TheRules.text().texts().get("parameters.yaml");
    int at = parameters.indexOf("id: mha2025s48InForceFrom");
    int value = parameters.indexOf("value: null", at);
    RuleFolder switched =
        TheRules.text()
            .with(
                "parameters.yaml",
                parameters.substring(0, value)
                    + "value: \"2026-10-01\""
                    + parameters.substring(value + "value: null".length()));
    Guidance guidance = new Guidance(RulebookReader.read(switched));

    Decision decision =
        guidance.decide(
            new Ask(
                TheRules.incident(TheCases.adultAtAStation()),
                LondonTime.midday(LocalDate.of(2026, 11, 22)),
                GUIDE,
                null));

    assertThat(verdict(decision, "PSR-2017-2")).isEqualTo(PowerVerdict.NOT_AVAILABLE);
  }

  @Test
  void a_child_is_never_taken_to_a_police_station_on_any_day_since_2017() {
    Map<String, Object> facts = TheCases.adultAtAStation();
    facts.put("ageBand", "AGE_16_OR_17");

    assertThat(verdict(TheRules.decide(GUIDE, TheRules.CHECKED_DAY, facts), "PSR-2017-2"))
        .isEqualTo(PowerVerdict.NOT_AVAILABLE);
    assertThat(verdict(TheRules.decide(GUIDE, LocalDate.of(2026, 11, 22), facts), "PSR-2017-2"))
        .isEqualTo(PowerVerdict.NOT_AVAILABLE);
    assertThat(verdict(TheRules.decide(GUIDE, LocalDate.of(2017, 12, 11), facts), "PSR-2017-2"))
        .isEqualTo(PowerVerdict.NOT_AVAILABLE);
  }

  @Test
  void the_same_facts_in_2016_are_answered_by_the_law_of_2016() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("ageBand", "ADULT");
    facts.put("constablePresent", "YES");
    facts.put("placeOfPerson", "STREET_OR_PUBLIC");
    facts.put("appearsMentallyDisordered", "YES");
    facts.put("careOrControlNeeded", "NOW");
    facts.put("necessaryFor", "PERSON");
    facts.put("personAgrees", "NO");
    facts.put("howCameToPlace", "OWN_ACCORD");
    facts.put("consultation", "NOT_TRIED");

    Decision then = TheRules.decide(GUIDE, LocalDate.of(2016, 3, 1), facts);
    Decision now = TheRules.decide(GUIDE, TheRules.CHECKED_DAY, facts);

    assertThat(verdict(then, "OLD-B-136")).isEqualTo(PowerVerdict.AVAILABLE);
    assertThat(then.powers()).noneMatch(p -> p.provision().equals("MHA-136-1"));
    assertThat(verdict(now, "MHA-136-1")).isEqualTo(PowerVerdict.NOT_KNOWN);
    assertThat(now.powers()).noneMatch(p -> p.provision().equals("OLD-B-136"));
  }

  @Test
  void a_moment_told_in_another_zone_is_judged_by_the_day_in_london() {
    ZonedDateTime west = ZonedDateTime.parse("2017-12-10T23:30-02:00");
    Incident told = TheRules.incident(TheCases.adultAtAStation());

    assertThat(TheRules.guidance().decide(new Ask(told, west, GUIDE, null)))
        .isEqualTo(
            TheRules.guidance()
                .decide(new Ask(told, LondonTime.parse("2017-12-11T01:30").at(), GUIDE, null)));
  }

  @Test
  void no_guide_answers_for_a_day_before_its_law() {
    assertThatThrownBy(
            () -> TheRules.decide(GUIDE, LocalDate.of(1999, 1, 1), TheCases.adultAtAStation()))
        .isInstanceOf(NoGuideThen.class)
        .hasMessageContaining("not in force");
  }
}
