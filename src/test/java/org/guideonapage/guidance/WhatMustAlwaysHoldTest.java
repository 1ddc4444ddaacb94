package org.guideonapage.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.guideonapage.RandomIncidents;
import org.guideonapage.TheRules;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.Deployment;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.incident.Incident;
import org.guideonapage.incident.Told;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.LondonTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Promises of design section 8, held on random incidents of every guide. */
class WhatMustAlwaysHoldTest {
  private static final int CASES = 100;
  private static final int COMPLETIONS = 6;

  static Set<String> guides() {
    return TheRules.rulebook().guides().keySet();
  }

  private static Decision decide(String guide, Incident incident) {
    return TheRules.guidance()
        .decide(new Ask(incident, LondonTime.midday(TheRules.CHECKED_DAY), guide, null));
  }

  private static List<String> asked(String guide) {
    return TheRules.guidance().readings(TheRules.CHECKED_DAY, guide).facts().stream()
        .filter(
            id ->
                TheRules.rulebook().fact(id).isAsked()
                    && TheRules.rulebook().fact(id).type() != Fact.Type.time)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("guides")
  void every_answer_cites_says_and_names_who_goes(String guide) {
    Random random = new Random(7);
    List<String> facts = asked(guide);
    for (int i = 0; i < CASES; i++) {
      Incident incident = RandomIncidents.of(TheRules.rulebook(), facts, random, i % 6);
      Decision decision = decide(guide, incident);

      assertThat(decision.because())
          .as("reasons")
          .isNotEmpty()
          .allSatisfy(reason -> assertThat(reason.cites()).isNotEmpty());
      assertThat(decision.say()).as("words to say").isNotEmpty();
      assertThat(decision.review()).as("review").isNotEmpty();
      assertThat(decision.deployment().agency()).isNotBlank();
      if (decision.deployment().code() == Deployment.DO_NOT_DEPLOY) {
        assertThat(decision.deployment().agency()).isNotEqualTo("POLICE");
        assertThat(decision.say()).noneMatch(line -> line.contains("{"));
      }
      if (decision.deployment().code() == Deployment.REFER) {
        assertThat(decision.deployment().referTo()).isNotNull();
      }
      if (decision.deployment().code() == Deployment.ASK_FIRST) {
        assertThat(decision.nextQuestions()).as("asking on " + incident.facts()).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("guides")
  void a_refusal_is_never_shown_while_a_deciding_fact_is_blank_or_not_known(String guide) {
    Random random = new Random(11);
    List<String> facts = asked(guide);
    List<String> before = TheRules.rulebook().askBeforeRefusal(TheRules.CHECKED_DAY);
    for (int i = 0; i < CASES; i++) {
      Incident incident = RandomIncidents.of(TheRules.rulebook(), facts, random, 2);
      for (String fact : before) {
        boolean known = incident.told(fact).filter(t -> !(t instanceof Told.NotKnown)).isPresent();
        if (!known) {
          assertThat(decide(guide, incident).deployment().code())
              .isNotEqualTo(Deployment.DO_NOT_DEPLOY);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("guides")
  void what_is_settled_is_not_changed_by_any_answer(String guide) {
    Random random = new Random(13);
    List<String> facts = asked(guide);
    int settled = 0;
    for (int i = 0; i < CASES; i++) {
      Incident incident = RandomIncidents.of(TheRules.rulebook(), facts, random, 1);
      Decision now = decide(guide, incident);
      for (int c = 0; c < COMPLETIONS; c++) {
        Incident more = completed(incident, facts, random, c % 3);
        Decision then = decideOrSame(guide, more, now);
        if (now.deployment().settled()) {
          settled++;
          assertThat(then.deployment().soFar())
              .as(() -> incident.facts() + " then " + more.facts())
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

  private static Decision decideOrSame(String guide, Incident more, Decision now) {
    try {
      return decide(guide, more);
    } catch (Contradiction e) {
      return now;
    }
  }

  private static Incident completed(
      Incident incident, List<String> facts, Random random, int sparse) {
    Incident rest = RandomIncidents.of(TheRules.rulebook(), facts, random, sparse);
    Incident all = incident;
    for (String id : facts) {
      if (incident.told(id).isEmpty() && rest.told(id).isPresent()) {
        all = all.with(id, rest.told(id).orElseThrow());
      }
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("guides")
  void the_same_facts_get_the_same_answer(String guide) {
    Random random = new Random(17);
    Incident incident = RandomIncidents.of(TheRules.rulebook(), asked(guide), random, 2);

    assertThat(decide(guide, incident)).isEqualTo(decide(guide, incident));
  }
}
