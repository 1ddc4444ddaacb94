package org.guideonapage.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.guideonapage.TheRules;
import org.junit.jupiter.api.Test;

/** The project's own rulebook is whole. */
class RulebookTest {
  private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 22);

  private final Rulebook rulebook = TheRules.rulebook();

  @Test
  void has_the_safety_gate_and_the_ten_guides() {
    assertThat(rulebook.guides().values().stream().map(Guide::number))
        .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
  }

  @Test
  void every_source_says_when_it_was_checked_and_none_is_older_than_a_year() {
    assertThat(rulebook.sources().values())
        .allSatisfy(
            source ->
                assertThat(source.lastChecked())
                    .as(source.id())
                    .isBetween(WRITTEN.minusYears(1), WRITTEN));
  }

  @Test
  void a_rule_that_rests_only_on_law_not_in_force_waits_for_the_switch() {
    List<String> hasty =
        rulebook.rules().stream()
            .filter(rule -> rule.cites().stream().allMatch(this::isNotInForce))
            .filter(
                rule ->
                    rule.when().stream()
                        .noneMatch(when -> when.sentence().contains("section 48 of the 2025 Act")))
            .map(Rule::id)
            .toList();

    assertThat(hasty).isEmpty();
  }

  private boolean isNotInForce(String source) {
    return Boolean.FALSE.equals(
        java.util.Objects.requireNonNull(rulebook.sources().get(source)).inForce());
  }

  @Test
  void every_fact_reads_as_a_question_of_at_most_110_characters_with_its_reason() {
    assertThat(rulebook.facts().values())
        .filteredOn(Fact::isAsked)
        .allSatisfy(
            fact -> {
              assertThat(fact.question()).as(fact.id()).hasSizeLessThanOrEqualTo(110).contains("?");
              assertThat(fact.why()).as(fact.id()).isNotBlank();
            });
  }

  @Test
  void every_authority_of_a_fact_is_a_source() {
    assertThat(rulebook.facts().values())
        .allSatisfy(
            fact ->
                assertThat(rulebook.sources().keySet())
                    .as(fact.id())
                    .containsAll(fact.authority()));
  }

  @Test
  void no_rule_text_holds_a_figure() {
    List<String> withFigures =
        TheRules.text().texts().entrySet().stream()
            .filter(entry -> entry.getKey().endsWith(".dslr"))
            .flatMap(entry -> entry.getValue().lines().map(String::strip))
            .filter(
                line -> !line.startsWith("#") && !line.startsWith("@") && !line.startsWith("rule"))
            .filter(
                line ->
                    line.matches(".*\\b\\d+ (hours?|minutes?|days?|months?|calls?)\\b.*")
                        && !line.contains("the extension of the 24 hours"))
            .toList();

    assertThat(withFigures).isEmpty();
  }

  @Test
  void rules_are_dated_where_the_law_changed() {
    Set<String> before = ids(LocalDate.of(2017, 12, 10));
    Set<String> after = ids(LocalDate.of(2017, 12, 11));

    assertThat(before).isNotEqualTo(after);
    assertThat(rulebook.on(LocalDate.of(2017, 12, 10)).number("permittedPeriodHours"))
        .isEqualTo(72);
    assertThat(rulebook.on(LocalDate.of(2017, 12, 11)).number("permittedPeriodHours"))
        .isEqualTo(24);
  }

  private Set<String> ids(LocalDate day) {
    return rulebook.on(day).rules().values().stream()
        .map(Rule::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void every_parameter_of_our_own_making_says_so_and_every_other_cites() {
    assertThat(rulebook.parameters().values())
        .filteredOn(
            p -> p.basis() == Parameter.Basis.statute || p.basis() == Parameter.Basis.regulation)
        .allSatisfy(parameter -> assertThat(parameter.cites()).as(parameter.id()).isNotEmpty());
  }
}
