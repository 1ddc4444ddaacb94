package org.guideonapage.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.guideonapage.TheRules;
import org.guideonapage.guidance.Ask;
import org.guideonapage.rulebook.LondonTime;
import org.junit.jupiter.api.Test;

/** The map of a guide is that of its rules, and its shortest facts lead where it says. */
class CartographerTest {
  private static final String GUIDE = "no-beds";

  private static final GuideMap MAP =
      new Cartographer().map(TheRules.guidance(), GUIDE, TheRules.CHECKED_DAY).orElseThrow();

  private static String row(Map<String, Object> facts) {
    return TheRules.guidance()
        .decide(
            new Ask(TheRules.incident(facts), LondonTime.midday(TheRules.CHECKED_DAY), GUIDE, null))
        .deployment()
        .row();
  }

  @Test
  void every_row_stands_in_its_rank() {
    var guide = TheRules.rulebook().guide(GUIDE).orElseThrow();
    var edition = TheRules.rulebook().on(TheRules.CHECKED_DAY);

    assertThat(MAP.tables()).hasSameSizeAs(guide.tables());
    for (int i = 0; i < guide.tables().size(); i++) {
      assertThat(MAP.tables().get(i).rows())
          .extracting(GuideMap.Row::rule)
          .containsExactlyElementsOf(
              edition.rows(guide, guide.tables().get(i)).stream().map(rule -> rule.id()).toList());
    }
  }

  @Test
  void the_shortest_facts_lead_to_their_row_and_none_can_be_left_out() {
    int shown = 0;
    for (GuideMap.Table table : MAP.tables()) {
      for (GuideMap.Row row : table.rows()) {
        Map<String, Object> facts = row.facts();
        if (facts != null) {
          assertThat(row(facts)).as(row.rule() + " " + facts).isEqualTo(row.rule());
          for (String left : facts.keySet()) {
            Map<String, Object> fewer = new java.util.HashMap<>(facts);
            fewer.remove(left);
            assertThat(row(fewer)).as(row.rule() + " without " + left).isNotEqualTo(row.rule());
          }
          shown++;
        }
      }
    }

    assertThat(shown).isGreaterThan(5);
  }

  @Test
  void no_single_answer_leads_where_more_are_said_to_be_needed_and_most_are_proved_the_fewest() {
    java.util.Set<String> single = new java.util.TreeSet<>();
    TheRules.rulebook().facts().values().stream()
        .filter(fact -> fact.isAsked() && fact.type().isCoded())
        .forEach(
            fact ->
                java.util.stream.Stream.concat(
                        fact.codes().stream(), java.util.stream.Stream.of("NOT_KNOWN"))
                    .map(
                        code ->
                            fact.type() == org.guideonapage.rulebook.Fact.Type.choices
                                ? List.of(code)
                                : code)
                    .forEach(
                        answer ->
                            TheRules.guidance()
                                .rowAtAGlance(
                                    new Ask(
                                        TheRules.incident(Map.of(fact.id(), answer)),
                                        LondonTime.midday(TheRules.CHECKED_DAY),
                                        GUIDE,
                                        null))
                                .ifPresent(single::add)));
    int proved = 0;
    int shown = 0;
    for (GuideMap.Table table : MAP.tables()) {
      for (GuideMap.Row row : table.rows()) {
        if (row.facts() != null) {
          shown++;
          proved += row.provedFewest() ? 1 : 0;
          assertThat(row.facts().size()).as(row.rule()).isGreaterThanOrEqualTo(row.atLeast());
          if (row.atLeast() > 1) {
            assertThat(single).doesNotContain(row.rule());
          }
        }
      }
    }

    assertThat(proved).isGreaterThan(shown / 2);
  }

  @Test
  void every_row_that_sets_the_deployment_has_its_facts_or_stands_in_no_answer() {
    List<String> answering =
        MAP.answers().stream().flatMap(answer -> answer.rows().stream()).toList();

    MAP.tables().stream()
        .filter(GuideMap.Table::setsDeployment)
        .flatMap(table -> table.rows().stream())
        .filter(row -> row.deployment() != null)
        .forEach(row -> assertThat(answering).as(row.rule()).contains(row.rule()));
    assertThat(new Cartographer().map(TheRules.guidance(), "none", TheRules.CHECKED_DAY)).isEmpty();
  }
}
