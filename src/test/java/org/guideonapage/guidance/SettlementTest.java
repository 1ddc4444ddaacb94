package org.guideonapage.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.rulebook.RulebookReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A power is settled as far as its verdict is proved, where no single answer moves it. */
@Tag("small")
class SettlementTest {
  private static final String SECTION_136 = "MHA-136-1";

  private static final String TWO_TOGETHER =
      """
      rule "P-05 The case needs nobody in custody"
        @cites( CASE-ONE )
      when
        as to custody the person is outside it
      then
        the power of the case is available
      end

      rule "P-06 Held for an offence and under arrest"
        @cites( MHA-136-1 )
      when
        as to custody the person is held for an offence
        the legal status is that of a person under arrest
      then
        section 136 is not available
      end
      """;

  private static final String NEVER_TOGETHER =
      TWO_TOGETHER.replace(
          "the legal status is that of a person under arrest",
          "the power of the case is available");

  private static Decision.Power section136(String powers, Map<String, ?> more) {
    Guidance guidance =
        new Guidance(
            RulebookReader.read(SmallGuide.folder().with(SmallGuide.ID + "/powers.dslr", powers)));
    Map<String, Object> facts =
        new TreeMap<>(
            Map.of(
                "constablePresent",
                "YES",
                "placeOfPerson",
                "STREET_OR_PUBLIC",
                "weaponOrViolence",
                List.of("NONE")));
    facts.putAll(more);
    Decision decision = guidance.decide(SmallGuide.ask(guidance.rulebook(), facts));
    return decision.powers().stream()
        .filter(power -> power.provision().equals(SECTION_136))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void two_blank_facts_that_move_it_together_keep_it_open() {
    Decision.Power power = section136(TWO_TOGETHER, Map.of());

    assertThat(power.verdict()).isEqualTo(PowerVerdict.AVAILABLE);
    assertThat(power.settled()).isFalse();
  }

  @Test
  void it_is_settled_when_one_of_the_two_is_answered_otherwise() {
    assertThat(section136(TWO_TOGETHER, Map.of("legalStatus", "NONE")).settled()).isTrue();
    assertThat(section136(TWO_TOGETHER, Map.of("custodyReason", "NOT_KNOWN")).settled()).isTrue();
  }

  @Test
  void it_is_settled_when_what_would_move_it_can_never_come_together() {
    Decision.Power power = section136(NEVER_TOGETHER, Map.of());

    assertThat(power.verdict()).isEqualTo(PowerVerdict.AVAILABLE);
    assertThat(power.settled()).isTrue();
  }

  @Test
  void it_is_open_while_one_answer_is_left_that_moves_it() {
    assertThat(section136(TWO_TOGETHER, Map.of("custodyReason", "OFFENCE")).settled()).isFalse();
    assertThat(section136(TWO_TOGETHER, Map.of("legalStatus", "ARRESTED")).settled()).isFalse();
  }
}
