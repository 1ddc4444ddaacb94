package org.guideonapage.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.guideonapage.decision.PowerVerdict.Claim;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("small")
class PowerVerdictTest {
  @Test
  void a_bar_wins_over_everything() {
    assertThat(PowerVerdict.of(EnumSet.allOf(Claim.class))).isEqualTo(PowerVerdict.NOT_AVAILABLE);
  }

  @Test
  void open_law_is_never_available() {
    assertThat(PowerVerdict.of(EnumSet.of(Claim.ELEMENTS_MET, Claim.LAW_OPEN)))
        .isEqualTo(PowerVerdict.NOT_KNOWN);
  }

  @Test
  void a_less_intrusive_way_makes_a_met_power_not_needed() {
    assertThat(PowerVerdict.of(EnumSet.of(Claim.ELEMENTS_MET, Claim.NOT_NEEDED)))
        .isEqualTo(PowerVerdict.NOT_NEEDED);
  }

  @Test
  void only_met_elements_make_it_available_and_nothing_said_leaves_it_not_known() {
    assertThat(PowerVerdict.of(EnumSet.of(Claim.ELEMENTS_MET))).isEqualTo(PowerVerdict.AVAILABLE);
    assertThat(PowerVerdict.of(EnumSet.noneOf(Claim.class))).isEqualTo(PowerVerdict.NOT_KNOWN);
  }

  @Test
  void where_the_law_is_open_a_less_intrusive_way_does_not_settle_it() {
    assertThat(PowerVerdict.of(EnumSet.of(Claim.LAW_OPEN, Claim.NOT_NEEDED)))
        .isEqualTo(PowerVerdict.NOT_KNOWN);
  }

  @Test
  void a_less_intrusive_way_serves_before_the_elements_are_known() {
    assertThat(PowerVerdict.of(EnumSet.of(Claim.NOT_NEEDED))).isEqualTo(PowerVerdict.NOT_NEEDED);
  }
}
