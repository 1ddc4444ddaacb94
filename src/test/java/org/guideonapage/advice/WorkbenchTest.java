package org.guideonapage.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.guideonapage.TheCases;
import org.guideonapage.TheRules;
import org.guideonapage.guidance.Workings;
import org.guideonapage.rulebook.LondonTime;
import org.junit.jupiter.api.Test;

class WorkbenchTest {
  private static final Workbench BENCH =
      new Workbench(
          new RuleVersions(
              TheRules::guidance,
              null,
              Map.of("next", TheRules.FOLDER, "gone", Path.of("no-such-folder")),
              Clock.system(ZoneId.of("Europe/London"))));

  private static Case aCase(Map<String, Object> facts, LocalDate day, String rules) {
    return new Case(
        TheRules.incident(facts), LondonTime.midday(day), "s136-place-of-safety", null, rules);
  }

  private static Differences between(Case one, Case two) {
    return Differences.of(one, BENCH.look(one), two, BENCH.look(two));
  }

  @Test
  void a_case_beside_itself_does_not_differ() {
    Case one = aCase(TheCases.adultAtAStation(), TheRules.CHECKED_DAY, RuleVersions.IN_FORCE);
    Differences differences =
        between(one, aCase(TheCases.adultAtAStation(), TheRules.CHECKED_DAY, "draft:next"));

    assertThat(differences.isSameAnswer()).isTrue();
    assertThat(differences.rules()).isEmpty();
  }

  @Test
  void beside_section_48_a_police_station_is_no_place_of_safety_any_more() {
    Case now = aCase(TheCases.adultAtAStation(), TheRules.CHECKED_DAY, RuleVersions.IN_FORCE);
    Case then =
        aCase(
            TheCases.adultAtAStation(),
            LocalDate.now(ZoneId.of("Europe/London")),
            RuleVersions.SECTION_48);

    assertThat(between(now, then).powers())
        .contains(new Differences.Pair("PSR-2017-2", "AVAILABLE", "NOT_AVAILABLE"));
  }

  @Test
  void beside_the_law_of_2016_the_power_is_another() {
    Case now = aCase(TheCases.adultAtAStation(), TheRules.CHECKED_DAY, RuleVersions.IN_FORCE);
    Case then = aCase(TheCases.adultAtAStation(), LocalDate.of(2016, 3, 1), RuleVersions.IN_FORCE);

    assertThat(between(now, then).powers())
        .extracting(Differences.Pair::what)
        .contains("PSR-2017-2");
  }

  @Test
  void one_changed_fact_moves_what_rests_on_it() {
    Map<String, Object> child = TheCases.adultAtAStation();
    child.put("ageBand", "AGE_16_OR_17");
    Differences differences =
        between(
            aCase(TheCases.adultAtAStation(), TheRules.CHECKED_DAY, RuleVersions.IN_FORCE),
            aCase(child, TheRules.CHECKED_DAY, RuleVersions.IN_FORCE));

    assertThat(differences.facts())
        .containsExactly(new Differences.Pair("ageBand", "ADULT", "AGE_16_OR_17"));
    assertThat(differences.powers())
        .contains(new Differences.Pair("PSR-2017-2", "AVAILABLE", "NOT_AVAILABLE"));
    assertThat(differences.rules())
        .anyMatch(pair -> pair.second().equals(Workings.State.HOLDS.name()));
  }

  @Test
  void rules_that_are_not_there_are_refused_by_name() {
    Case gone = aCase(TheCases.adultAtAStation(), TheRules.CHECKED_DAY, "draft:gone");
    Case unheardOf = aCase(TheCases.adultAtAStation(), TheRules.CHECKED_DAY, "a".repeat(64));

    assertThatThrownBy(() -> BENCH.look(gone)).isInstanceOf(NoSuchRules.class);
    assertThatThrownBy(() -> BENCH.look(unheardOf)).isInstanceOf(NoSuchRules.class);
  }

  @Test
  void what_was_not_tried_is_not_called_firm() {
    Case looked = aCase(TheCases.adultAtAStation(), TheRules.CHECKED_DAY, RuleVersions.IN_FORCE);

    Fragility fragility = BENCH.fragility(looked, java.time.Duration.ZERO);

    assertThat(fragility.cut()).isTrue();
    assertThat(fragility.facts())
        .isNotEmpty()
        .allMatch(weight -> weight.kind() == Fragility.Kind.NOT_TRIED);
  }

  @Test
  void where_section_48_has_a_day_no_other_value_is_made_its_day() {
    String parameters = TheRules.text().texts().get("parameters.yaml");
    int at = parameters.indexOf("value: null", parameters.indexOf("id: mha2025s48InForceFrom"));
    String dated =
        parameters.substring(0, at)
            + "value: \"2027-01-01\""
            + parameters.substring(at + "value: null".length())
            + "  - id: someDay\n    words: \"some day\"\n    unit: date\n    values:\n"
            + "      - {from: null, to: null, value: null}\n    cites: []\n    basis: force\n";
    var guidance =
        new org.guideonapage.guidance.Guidance(
            org.guideonapage.rulebook.RulebookReader.read(
                TheRules.text().with("parameters.yaml", dated)));
    RuleVersions versions =
        new RuleVersions(() -> guidance, null, Map.of(), Clock.system(ZoneId.of("Europe/London")));

    assertThatThrownBy(() -> versions.guidance(RuleVersions.SECTION_48))
        .isInstanceOf(NoSuchRules.class);
  }

  @Test
  void what_carries_an_answer_is_told_from_what_does_not() {
    Case looked =
        new Case(
            TheRules.incident(
                Map.of(
                    "lifeRiskNow",
                    "YES",
                    "callerRole",
                    "FAMILY_OR_FRIEND",
                    "medicalRedFlags",
                    List.of("NONE"))),
            LondonTime.midday(TheRules.CHECKED_DAY),
            null,
            null,
            RuleVersions.IN_FORCE);

    Fragility fragility = BENCH.fragility(looked);

    assertThat(fragility.facts())
        .extracting(Fragility.Weight::fact, Fragility.Weight::kind)
        .contains(
            org.assertj.core.groups.Tuple.tuple("lifeRiskNow", Fragility.Kind.CARRIES),
            org.assertj.core.groups.Tuple.tuple("callerRole", Fragility.Kind.FIRM));
    assertThat(fragility.facts().get(0).moves()).isNotEmpty();
  }
}
