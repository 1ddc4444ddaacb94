package org.guideonapage.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guideonapage.TheCases;
import org.guideonapage.TheRules;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.Deployment;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.LondonTime;
import org.junit.jupiter.api.Test;

/** What would have to be true: every way shown leads there, and the nearest are shown. */
class NearestTest {
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofSeconds(1);

  private static Ask ask(Map<String, Object> facts, String guide) {
    return new Ask(TheRules.incident(facts), LondonTime.midday(TheRules.CHECKED_DAY), guide, null);
  }

  private static Decision decide(Map<String, Object> facts, String guide) {
    return TheRules.guidance().decide(ask(facts, guide));
  }

  @Test
  void every_way_leads_there_and_no_part_of_it_alone_does() {
    Map<String, Object> facts = TheCases.clinicalCheck();
    for (Deployment wanted : List.of(Deployment.DEPLOY_NOW, Deployment.REFER, Deployment.REMAIN)) {
      Ways ways = TheRules.guidance().nearest(ask(facts, null), Wanted.deployment(wanted), SHORT);
      for (Ways.Way way : ways.all()) {
        Map<String, Object> changed = new HashMap<>(facts);
        changed.putAll(way.changes());
        assertThat(decide(changed, null).deployment().soFar()).as(way.toString()).isEqualTo(wanted);
        for (String left : way.changes().keySet()) {
          Map<String, Object> fewer = new HashMap<>(changed);
          fewer.remove(left);
          if (facts.containsKey(left)) {
            fewer.put(left, facts.get(left));
          }
          assertThat(decide(fewer, null).deployment().soFar() == wanted)
              .as(way + " without " + left)
              .isEqualTo(decide(facts, null).deployment().soFar() == wanted);
        }
      }
    }
  }

  @Test
  void every_single_answer_that_leads_there_is_found() {
    Map<String, Object> facts = TheCases.clinicalCheck();
    Ways ways =
        TheRules.guidance()
            .nearest(ask(facts, null), Wanted.deployment(Deployment.DEPLOY_PLANNED), LONG);
    long found =
        ways.all().stream()
                .filter(way -> way.changes().size() == 1)
                .mapToLong(way -> 1 + way.alike().size())
                .sum()
            + ways.more();

    long there = 0;
    for (Fact fact : TheRules.rulebook().facts().values()) {
      if (fact.isAsked() && fact.type().isCoded()) {
        for (String code : fact.codes()) {
          Map<String, Object> changed = new HashMap<>(facts);
          changed.put(fact.id(), fact.type() == Fact.Type.choices ? List.of(code) : code);
          if (Impossible.in(TheRules.incident(changed)).isEmpty()
              && decide(changed, null).deployment().soFar() == Deployment.DEPLOY_PLANNED) {
            there++;
          }
        }
      }
    }

    assertThat(there).isPositive();
    assertThat(found).isGreaterThanOrEqualTo(there);
  }

  @Test
  void a_power_is_reached_through_several_elements() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("ageBand", "ADULT");
    facts.put("constablePresent", "YES");
    facts.put("placeOfPerson", "STREET_OR_PUBLIC");
    facts.put("appearsMentallyDisordered", "YES");
    facts.put("howCameToPlace", "OWN_ACCORD");
    facts.put("personAgrees", "NO");
    String guide = "s136-place-of-safety";

    Ways ways =
        TheRules.guidance()
            .nearest(ask(facts, guide), Wanted.power("MHA-136-1", PowerVerdict.AVAILABLE), LONG);

    assertThat(ways.all()).isNotEmpty();
    assertThat(ways.all()).allMatch(way -> way.changes().size() > 1);
    Map<String, Object> changed = new HashMap<>(facts);
    changed.putAll(ways.all().get(0).changes());
    assertThat(decide(changed, guide).powers())
        .anyMatch(
            power ->
                power.provision().equals("MHA-136-1") && power.verdict() == PowerVerdict.AVAILABLE);
  }

  @Test
  void when_there_is_no_time_it_says_so() {
    Ways ways =
        TheRules.guidance()
            .nearest(
                ask(TheCases.clinicalCheck(), null),
                Wanted.deployment(Deployment.REMAIN),
                Duration.ZERO);

    assertThat(ways.cut()).isTrue();
    assertThat(ways.all()).isEmpty();
  }
}
