package org.guideonapage.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.guideonapage.TheRules;
import org.guideonapage.incident.Incident;
import org.guideonapage.incident.Told;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.Rulebook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The engine and the bit masks read the same rules: they agree on every rule, finding and power of
 * a large random sample.
 */
class BothReadingsTest {
  private static final int CASES_A_GUIDE = 34_000;
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
      Incident incident = incident(guidance.rulebook(), facts, random, 1 + i % 5);

      assertThat(guidance.readingsAgree(incident, day, guide))
          .as(() -> guide + " " + incident.facts())
          .isTrue();
    }
  }

  /** Facts told with a chance of one in {@code sparse}. */
  static Incident incident(Rulebook rulebook, List<String> facts, Random random, int sparse) {
    Incident incident = Incident.EMPTY;
    for (String id : facts) {
      if (random.nextInt(sparse + 1) == 0) {
        incident = incident.with(id, told(rulebook.fact(id), random));
      }
    }
    return incident;
  }

  private static Told told(Fact fact, Random random) {
    if (fact.type() == Fact.Type.time) {
      return new Told.Moment(org.guideonapage.rulebook.LondonTime.midday(LocalDate.of(2026, 2, 1)));
    }
    if (fact.type().isNumber()) {
      return new Told.Amount(random.nextInt(4) == 0 ? random.nextInt(3000) : random.nextInt(100));
    }
    List<String> codes = fact.codes();
    int pick = random.nextInt(codes.size() + 1);
    if (pick == codes.size()) {
      return Told.NOT_KNOWN;
    }
    if (fact.type() != Fact.Type.choices || codes.get(pick).equals(Fact.NONE)) {
      return fact.type() == Fact.Type.choices
          ? new Told.Values(Set.of(Fact.NONE))
          : new Told.Value(codes.get(pick));
    }
    Set<String> several = new TreeSet<>(Set.of(codes.get(pick)));
    while (random.nextBoolean()) {
      String more = codes.get(random.nextInt(codes.size()));
      if (!more.equals(Fact.NONE)) {
        several.add(more);
      }
    }
    return new Told.Values(several);
  }
}
