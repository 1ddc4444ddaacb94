package org.guideonapage.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.guideonapage.TheRules;
import org.junit.jupiter.api.Test;

/** The vocabulary says of every fact which guides use it. */
class VocabularyGuidesTest {
  private final Rulebook rulebook = TheRules.rulebook();

  @Test
  void a_fact_that_own_or_borrowed_rules_of_a_guide_read_lists_that_guide() {
    Map<String, Set<Integer>> missing = new TreeMap<>();
    for (Guide guide : rulebook.guides().values()) {
      Set<String> borrowed = new HashSet<>(guide.borrowedRiders());
      guide.tables().forEach(table -> borrowed.addAll(table.also()));
      for (Rule rule : rulebook.rules()) {
        if (rule.guide().equals(guide.id()) || borrowed.contains(rule.id())) {
          for (Rule.When when : rule.when()) {
            for (String id : when.condition().facts()) {
              Fact fact = rulebook.fact(id);
              if (fact.isAsked() && !fact.guides().contains(guide.number())) {
                missing.computeIfAbsent(id, key -> new TreeSet<>()).add(guide.number());
              }
            }
          }
        }
      }
    }

    assertThat(missing).isEmpty();
  }
}
