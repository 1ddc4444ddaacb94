package org.guideonapage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.guideonapage.rulebook.LondonTime;
import org.junit.jupiter.api.Test;

class FrameTest {
  private static final Instant NOW = Instant.parse("2026-06-01T13:00:00Z");

  @Test
  void the_end_of_a_session_is_told_by_the_clock_and_with_its_day_when_it_is_another() {
    assertThat(ending("2026-06-01T13:05:01Z").until()).isEqualTo("14:05");
    assertThat(ending("2026-06-02T07:05:00Z").until()).isEqualTo("08:05 on 2 June");
  }

  @Test
  void in_the_last_five_minutes_the_page_says_so_without_any_script() {
    assertThat(ending("2026-06-01T13:05:01Z").endsSoon()).isFalse();
    assertThat(ending("2026-06-01T13:05:01Z").warnIn()).isEqualTo(1);
    assertThat(ending("2026-06-01T13:05:00Z").endsSoon()).isTrue();
    assertThat(ending("2026-06-01T12:59:00Z").seconds()).isZero();
  }

  private static Frame.Session ending(String end) {
    return Frame.Session.of(Instant.parse(end), NOW, LondonTime.LONDON, true);
  }
}
