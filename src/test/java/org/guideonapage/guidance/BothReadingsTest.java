package org.guideonapage.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.guideonapage.RandomIncidents;
import org.guideonapage.TheRules;
import org.guideonapage.incident.Incident;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The engine and the bit masks read the same rules: they agree on every rule, finding and power of
 * a large random sample.
 */
class BothReadingsTest {
  private static final int CASES_A_GUIDE = 20_000;
  private static final LocalDate EARLIER_LAW = LocalDate.of(2016, 3, 1);

  static Set<String> guides() {
    return TheRules.rulebook().guides().keySet();
  }

  @ParameterizedTest
  @MethodSource("guides")
  void agree_on_random_incidents(String guide) {
    Random random = new Random(20261122L + guide.hashCode());
    Guidance guidance = TheRules.guidance();
    List<String> facts = List.copyOf(guidance.readings(TheRules.CHECKED_DAY, guide).facts());
    for (int i = 0; i < CASES_A_GUIDE; i++) {
      LocalDate day = i % 8 == 0 ? EARLIER_LAW : TheRules.CHECKED_DAY;
      Incident incident = RandomIncidents.of(guidance.rulebook(), facts, random, 1 + i % 5);

      assertThat(guidance.readingsAgree(incident, day, guide))
          .as(() -> guide + " " + incident.facts())
          .isTrue();
    }
  }
}
