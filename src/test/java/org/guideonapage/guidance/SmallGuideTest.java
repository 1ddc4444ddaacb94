package org.guideonapage.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.guideonapage.TheRules;
import org.guideonapage.incident.Incident;
import org.guideonapage.incident.Told;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.LondonTime;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.RulebookReader;
import org.guideonapage.rulebook.TinyRules;
import org.junit.jupiter.api.Test;

/**
 * On a guide small enough, the two readings are held against each other on every combination of its
 * rules' facts.
 */
class SmallGuideTest {
  private final Rulebook rulebook = RulebookReader.read(TinyRules.folder());
  private final Guidance guidance = new Guidance(rulebook);
  private long combinations;

  @Test
  void both_readings_agree_on_every_combination() {
    List<String> facts =
        List.copyOf(guidance.readings(TheRules.CHECKED_DAY, TinyRules.GUIDE).facts());
    List<List<Told>> answers = facts.stream().map(id -> answers(rulebook.fact(id))).toList();

    every(facts, answers, 0, Incident.EMPTY);

    assertThat(combinations)
        .isEqualTo(answers.stream().mapToLong(a -> a.size() + 1L).reduce(1, (a, b) -> a * b));
    assertThat(combinations).isBetween(1_000L, 400_000L);
  }

  private void every(List<String> facts, List<List<Told>> answers, int next, Incident incident) {
    if (next == facts.size()) {
      combinations++;
      assertThat(guidance.readingsAgree(incident, TheRules.CHECKED_DAY, TinyRules.GUIDE))
          .as(() -> incident.facts().toString())
          .isTrue();
      return;
    }
    every(facts, answers, next + 1, incident);
    for (Told told : answers.get(next)) {
      every(facts, answers, next + 1, incident.with(facts.get(next), told));
    }
  }

  private static List<Told> answers(Fact fact) {
    List<Told> answers = new ArrayList<>();
    if (fact.type() == Fact.Type.time) {
      answers.add(new Told.Moment(LondonTime.midday(TheRules.CHECKED_DAY.minusDays(1))));
    } else if (fact.type().isNumber()) {
      List.of(0, 1, 23, 24, 25, 100).forEach(n -> answers.add(new Told.Amount(n)));
    } else {
      for (String code : fact.codes()) {
        answers.add(
            fact.type() == Fact.Type.choices
                ? new Told.Values(Set.of(code))
                : new Told.Value(code));
      }
      answers.add(Told.NOT_KNOWN);
    }
    return answers;
  }
}
