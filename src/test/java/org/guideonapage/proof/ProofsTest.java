package org.guideonapage.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guideonapage.TheRules;
import org.guideonapage.guidance.Ask;
import org.guideonapage.guidance.Trace;
import org.guideonapage.incident.Incident;
import org.guideonapage.rulebook.Edition;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.Guide;
import org.guideonapage.rulebook.LondonTime;
import org.guideonapage.rulebook.Rule;
import org.guideonapage.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

/** The project's own rules are whole. */
class ProofsTest {
  private static final LocalDate EARLIER_LAW = LocalDate.of(2016, 3, 1);

  @Test
  void every_proof_holds_today() {
    assertThat(Proofs.of(TheRules.rulebook(), TheRules.CHECKED_DAY)).isEmpty();
  }

  @Test
  void what_must_never_happen_does_not_happen_under_the_earlier_law() {
    assertThat(Proofs.ofSafety(TheRules.rulebook(), EARLIER_LAW)).isEmpty();
  }

  @Test
  void facts_on_which_a_row_is_proved_to_govern_make_it_govern_in_an_answer() {
    Rulebook rulebook = TheRules.rulebook();
    Edition edition = rulebook.on(TheRules.CHECKED_DAY);
    int witnessed = 0;
    for (Guide guide : rulebook.guides().values()) {
      if (guide.isSafetyGate()) {
        continue;
      }
      Guide.Table table = guide.tables().get(0);
      List<Rule> rows = edition.rows(guide, table);
      for (Rule row : rows.subList(0, Math.min(6, rows.size()))) {
        Optional<Incident> facts =
            Proofs.witness(rulebook, TheRules.CHECKED_DAY, guide, table, row);

        assertThat(facts).as(row.id()).isPresent();
        boolean canBeTold =
            facts.get().facts().keySet().stream()
                .allMatch(
                    id ->
                        rulebook.fact(id).isAsked() && rulebook.fact(id).type() != Fact.Type.time);
        if (canBeTold) {
          Trace trace =
              TheRules.guidance()
                  .trace(
                      new Ask(
                          facts.get(), LondonTime.midday(TheRules.CHECKED_DAY), guide.id(), null));
          assertThat(trace.rules().get(row.id()))
              .as(row.id() + " on " + facts.get().facts())
              .isEqualTo(Trace.RuleState.GOVERNS);
          witnessed++;
        }
      }
    }
    assertThat(witnessed).isGreaterThan(10);
  }
}
