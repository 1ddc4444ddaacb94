package org.guideonapage.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.guideonapage.TheRules;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.RulebookReader;
import org.junit.jupiter.api.Test;

/** Whether an advisor is on duty, on both sides of the hour, by the clock of London. */
class DutyTest {
  private static final Rulebook NORTHMOOR =
      RulebookReader.read(TheRules.text().forForce("northmoor"));

  private static Duty.State at(String moment) {
    return Duty.at(NORTHMOOR, ZonedDateTime.parse(moment)).state();
  }

  @Test
  void on_both_sides_of_opening_and_closing() {
    assertThat(at("2026-11-23T06:59:59Z")).isEqualTo(Duty.State.OFF_DUTY);
    assertThat(at("2026-11-23T07:00:00Z")).isEqualTo(Duty.State.ON_DUTY);
    assertThat(at("2026-11-23T22:59:59Z")).isEqualTo(Duty.State.ON_DUTY);
    assertThat(at("2026-11-23T23:00:00Z")).isEqualTo(Duty.State.OFF_DUTY);
  }

  @Test
  void in_summer_the_hour_is_that_of_london() {
    assertThat(at("2026-07-06T05:59:59Z")).isEqualTo(Duty.State.OFF_DUTY);
    assertThat(at("2026-07-06T06:00:00Z")).isEqualTo(Duty.State.ON_DUTY);
    assertThat(at("2026-07-06T21:59:59Z")).isEqualTo(Duty.State.ON_DUTY);
    assertThat(at("2026-07-06T22:00:00Z")).isEqualTo(Duty.State.OFF_DUTY);
  }

  @Test
  void a_night_belongs_to_the_day_on_which_it_began() {
    assertThat(at("2026-11-28T04:59:59Z")).as("Saturday before five").isEqualTo(Duty.State.ON_DUTY);
    assertThat(at("2026-11-28T05:00:00Z")).isEqualTo(Duty.State.OFF_DUTY);
    assertThat(at("2026-11-23T04:30:00Z"))
        .as("Monday before five: Sunday night has none")
        .isEqualTo(Duty.State.OFF_DUTY);
    assertThat(Duty.at(NORTHMOOR, ZonedDateTime.parse("2026-11-28T00:30:00Z")).reach())
        .isEqualTo("the night channel");
  }

  @Test
  void a_force_that_has_set_no_hours_is_not_taken_to_have_anybody_on_duty() {
    Duty duty = Duty.at(TheRules.rulebook(), ZonedDateTime.parse("2026-11-23T12:00:00Z"));

    assertThat(duty).isEqualTo(new Duty(Duty.State.NOT_SET, java.util.List.of(), null));
    assertThat(duty.isOnDuty()).isNull();
  }
}
