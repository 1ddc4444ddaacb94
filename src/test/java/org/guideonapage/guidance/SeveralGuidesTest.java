package org.guideonapage.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.guideonapage.RandomIncidents;
import org.guideonapage.TheRules;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.Deployment;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.incident.Incident;
import org.guideonapage.incident.Told;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.LondonTime;
import org.guideonapage.rulebook.Rule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

/** Promises of an answer read under several guides at once, held on random incidents. */
class SeveralGuidesTest {
  private static final int CASES = 60;
  private static final int COMPLETIONS = 3;

  /** Facts that the picker reads, told more often than others. */
  private static final List<String> PICKING =
      List.of(
          "askedOfPolice",
          "callerRole",
          "legalStatus",
          "absenceRoute",
          "ageBand",
          "crime",
          "capacity",
          "placeOfPerson",
          "assessmentState",
          "custodyReason",
          "wardIncident",
          "intoxication");

  private static final List<Incident> INCIDENTS = new ArrayList<>();

  @BeforeAll
  static void find() {
    Random random = new Random(23);
    List<String> asked =
        TheRules.rulebook().facts().values().stream()
            .filter(fact -> fact.isAsked() && fact.type() != Fact.Type.time)
            .map(Fact::id)
            .toList();
    while (INCIDENTS.size() < CASES) {
      Incident incident =
          RandomIncidents.of(TheRules.rulebook(), asked, random, 2 + INCIDENTS.size() % 8);
      Incident picking = RandomIncidents.of(TheRules.rulebook(), PICKING, random, 1);
      for (var told : picking.facts().entrySet()) {
        incident = incident.with(told.getKey(), told.getValue());
      }
      if (isPossible(incident) && TheRules.guidance().guidesFor(ask(incident)).size() > 1) {
        INCIDENTS.add(incident);
      }
    }
  }

  private static boolean isPossible(Incident incident) {
    try {
      TheRules.guidance().guidesFor(ask(incident));
      return true;
    } catch (Contradiction e) {
      return false;
    }
  }

  private static Ask ask(Incident incident) {
    return ask(incident, null);
  }

  private static Ask ask(Incident incident, String guide) {
    return new Ask(incident, LondonTime.midday(TheRules.CHECKED_DAY), guide, null);
  }

  private static Decision decide(Incident incident, String guide) {
    return TheRules.guidance().decide(ask(incident, guide));
  }

  private static List<Decision> single(Incident incident) {
    return TheRules.guidance().guidesFor(ask(incident)).stream()
        .map(guide -> decide(incident, guide))
        .toList();
  }

  private static boolean isDefault(Decision decision) {
    Rule row =
        TheRules.rulebook().rules().stream()
            .filter(rule -> rule.id().equals(decision.deployment().row()))
            .findFirst()
            .orElseThrow();
    return row.alwaysHolds();
  }

  @Test
  void never_less_urgent_than_any_guide_whose_own_row_holds() {
    int raised = 0;
    for (Incident incident : INCIDENTS) {
      Decision several = decide(incident, null);
      List<Decision> single = single(incident);
      for (Decision one : single) {
        if (!isDefault(one)) {
          assertThat(several.deployment().soFar())
              .as(() -> one.guide() + " " + incident.facts())
              .isGreaterThanOrEqualTo(one.deployment().soFar());
        }
      }
      Deployment opened = single.get(0).deployment().soFar();
      assertThat(several.deployment().soFar())
          .as(() -> "the opened guide's answer, its last row included: " + incident.facts())
          .isGreaterThanOrEqualTo(opened);
      raised += several.deployment().soFar() == opened ? 0 : 1;
    }
    assertThat(raised).as("answers raised by a guide beside").isPositive();
  }

  /** A guide that has only its last row to say never decides what the opened one did not. */
  @Test
  void a_last_row_beside_changes_nothing() {
    for (Incident incident : INCIDENTS) {
      Decision several = decide(incident, null);
      List<Decision> single = single(incident);
      Decision governing =
          single.stream()
              .filter(one -> one.guide().equals(several.guide()))
              .findFirst()
              .orElseThrow();
      assertThat(isDefault(governing) && governing != single.get(0))
          .as(() -> several.guide() + " " + incident.facts())
          .isFalse();
    }
  }

  @Test
  void every_power_of_each_guide_is_shown_with_one_verdict() {
    for (Incident incident : INCIDENTS) {
      Decision several = decide(incident, null);
      for (Decision one : single(incident)) {
        for (Decision.Power power : one.powers()) {
          assertThat(several.powers())
              .as(() -> one.guide() + " " + incident.facts())
              .filteredOn(shown -> shown.provision().equals(power.provision()))
              .singleElement()
              .extracting(Decision.Power::verdict)
              .isEqualTo(power.verdict());
        }
      }
    }
  }

  @Test
  void nobody_is_told_that_police_will_not_come_while_police_act() {
    for (Incident incident : INCIDENTS) {
      Decision several = decide(incident, null);
      List<Decision> single = single(incident);
      Decision main =
          single.stream()
              .filter(one -> one.guide().equals(several.guide()))
              .findFirst()
              .orElseThrow();
      assertThat(several.say())
          .as(() -> "added to " + several.deployment() + " on " + incident.facts())
          .filteredOn(line -> !main.say().contains(line))
          .noneMatch(
              line ->
                  line.matches("(?i).*police (will not|cannot|are not|do not) (be )?com.*")
                      || line.matches("(?i).*(will not|not) be coming.*"));
      if (several.deployment().soFar().policeAct()) {
        assertThat(several.actions())
            .noneMatch(action -> action.code().equals("TELL_CALLER_NOT_ATTENDING"));
      }
      if (several.deployment().code() != Deployment.DO_NOT_DEPLOY) {
        assertThat(several.agencies()).noneMatch(a -> a.role().equals("INSTEAD") && !goes(main, a));
      }
      assertThat(several.say()).noneMatch(line -> line.contains("{"));
      assertThat(several.nextQuestions()).hasSizeLessThanOrEqualTo(12).doesNotHaveDuplicates();
    }
  }

  private static boolean goes(Decision main, Decision.AgencyRole agency) {
    return main.agencies().contains(agency);
  }

  @Test
  void the_order_of_facts_never_matters_and_the_bytes_are_the_same() {
    ObjectMapper json = new ObjectMapper();
    for (Incident incident : INCIDENTS.subList(0, 20)) {
      List<String> facts = new ArrayList<>(incident.facts().keySet());
      Collections.reverse(facts);
      Incident reversed = Incident.EMPTY;
      for (String fact : facts) {
        reversed = reversed.with(fact, incident.facts().get(fact));
      }
      byte[] first = json.writeValueAsBytes(decide(incident, null));

      assertThat(json.writeValueAsBytes(decide(reversed, null))).isEqualTo(first);
      assertThat(json.writeValueAsBytes(decide(incident, null))).isEqualTo(first);
    }
  }

  /** Settled means settled: also when a further answer opens another guide or adds one. */
  @Test
  void what_is_settled_stays() {
    Random random = new Random(29);
    List<String> asked =
        TheRules.rulebook().facts().values().stream()
            .filter(fact -> fact.isAsked() && fact.type() != Fact.Type.time)
            .map(Fact::id)
            .toList();
    int settled = 0;
    for (Incident incident : INCIDENTS) {
      Decision now = decide(incident, null);
      for (int c = 0; c < COMPLETIONS; c++) {
        Incident more = RandomIncidents.of(TheRules.rulebook(), asked, random, c % 3);
        for (var told : incident.facts().entrySet()) {
          more = more.with(told.getKey(), told.getValue());
        }
        if (!isPossible(more)) {
          continue;
        }
        Decision then = decide(more, null);
        if (now.deployment().settled()) {
          settled++;
          assertThat(then.deployment().soFar())
              .as(incident.facts() + " then " + more.facts())
              .isEqualTo(now.deployment().soFar());
        }
        for (Decision.Power power : now.powers()) {
          if (power.settled()) {
            PowerVerdict later =
                then.powers().stream()
                    .filter(p -> p.provision().equals(power.provision()))
                    .map(Decision.Power::verdict)
                    .findFirst()
                    .orElse(power.verdict());
            assertThat(later).as(power.provision()).isEqualTo(power.verdict());
          }
        }
      }
    }
    assertThat(settled).as("settled answers met").isPositive();
  }

  /** Every change named, made, leads where it says under the same guides. */
  @Test
  void what_would_change_does() {
    for (Incident incident : INCIDENTS.subList(0, 25)) {
      for (Decision.Change change : decide(incident, null).whatWouldChange()) {
        Incident then = incident;
        for (var told : TheRules.incident(change.changes()).facts().entrySet()) {
          then = then.with(told.getKey(), told.getValue());
        }
        assertThat(decide(then, null).deployment().soFar())
            .as(incident.facts() + " then " + change)
            .isEqualTo(change.deployment());
      }
    }
  }

  @Test
  void guides_read_are_found_in_many_combinations() {
    TreeSet<String> found = new TreeSet<>();
    INCIDENTS.forEach(
        incident -> found.add(String.join(" + ", TheRules.guidance().guidesFor(ask(incident)))));

    assertThat(found).hasSizeGreaterThan(10);
    assertThat(INCIDENTS)
        .allSatisfy(incident -> assertThat(incident.facts().values()).doesNotContain((Told) null));
  }

  /** One guide is picked for advice in an emergency department, another for leaving it. */
  @Test
  void a_change_that_brings_another_guide_in_is_answered_from_that_one() {
    Incident asking =
        TheRules.incident(
            Map.of(
                "ageBand", "ADULT",
                "askedOfPolice", "ADVICE",
                "callerRole", "EMERGENCY_DEPARTMENT",
                "careStage", "AWAITING_MENTAL_HEALTH",
                "legalStatus", "NONE",
                "placeOfPerson", "EMERGENCY_DEPARTMENT"));

    assertThat(TheRules.guidance().decide(ask(asking)).whatWouldChange())
        .filteredOn(change -> change.changes().equals(Map.of("askedOfPolice", "WITHDRAW")))
        .extracting(Decision.Change::deployment)
        .containsExactly(Deployment.WITHDRAW_AFTER_HANDOVER);
  }
}
