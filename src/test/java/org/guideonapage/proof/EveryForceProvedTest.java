package org.guideonapage.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.guideonapage.TheRules;
import org.guideonapage.rulebook.RuleFolder;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.RulebookReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules are whole under the values of every force that ships; the default one elsewhere. */
class EveryForceProvedTest {
  static List<String> others() {
    return TheRules.text().forces().stream()
        .filter(force -> !force.equals(RuleFolder.DEFAULT_FORCE))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("others")
  void every_proof_holds(String force) {
    Rulebook rulebook = RulebookReader.read(TheRules.text().forForce(force));

    assertThat(Proofs.of(rulebook, TheRules.CHECKED_DAY)).isEmpty();
    assertThat(Proofs.ofSafety(rulebook, LocalDate.of(2016, 3, 1))).isEmpty();
  }
}
