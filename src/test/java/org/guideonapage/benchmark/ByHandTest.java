package org.guideonapage.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.guideonapage.RandomIncidents;
import org.guideonapage.TheRules;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.incident.Incident;
import org.guideonapage.rulebook.Edition;
import org.guideonapage.rulebook.Guide;
import org.guideonapage.rulebook.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The floor of the measurements is a true equivalent: by hand the same row governs as by the rules.
 */
@Tag("benchmark")
class ByHandTest {
  private static final int CASES = 3000;

  @ParameterizedTest
  @ValueSource(strings = {ByHand.WELFARE, ByHand.AWOL})
  void the_same_row_governs(String guideId) {
    assertThat(ByHandWriter.fingerprint(TheRules.rulebook()))
        .as("the tables changed since they were written by hand; run ByHandWriter before measuring")
        .isEqualTo(ByHand.WRITTEN_FROM);
    Edition edition = TheRules.rulebook().on(Mix.DAY);
    Guide guide = TheRules.rulebook().guide(guideId).orElseThrow();
    Guide.Table table =
        guide.tables().stream()
            .filter(t -> guide.deploymentFrom().contains(t.id()))
            .findFirst()
            .orElseThrow();
    List<String> rows = edition.rows(guide, table).stream().map(Rule::id).toList();
    Guidance.Readings readings = TheRules.guidance().readings(Mix.DAY, guideId);
    Random random = new Random(20261122);
    Set<String> governing = new TreeSet<>();
    for (int i = 0; i < CASES; i++) {
      Incident incident =
          RandomIncidents.of(TheRules.rulebook(), readings.facts(), random, 1 + i % 5);
      Set<String> fired = Set.copyOf(new TreeSet<>(readings.fire(incident)));
      String governs = rows.stream().filter(fired::contains).findFirst().orElse(null);
      ByHand.Facts facts = ByHand.facts(incident);
      String byHand =
          guideId.equals(ByHand.WELFARE)
              ? new WelfareByHand(facts).governs()
              : new AwolByHand(facts).governs();

      assertThat(byHand).as(() -> guideId + " " + incident.facts()).isEqualTo(governs);
      governing.add(String.valueOf(governs));
    }
    assertThat(governing).as("different rows met").hasSizeGreaterThan(10);
  }
}
