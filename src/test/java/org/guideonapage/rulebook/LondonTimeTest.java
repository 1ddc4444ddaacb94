package org.guideonapage.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LondonTimeTest {
  @Test
  void a_local_time_is_london_time() {
    assertThat(LondonTime.parse("2026-07-01T14:05").at().toOffsetDateTime())
        .hasToString("2026-07-01T14:05+01:00");
    assertThat(LondonTime.parse("2026-11-22T14:05").at().toOffsetDateTime())
        .hasToString("2026-11-22T14:05Z");
  }

  @Test
  void a_time_with_an_offset_is_that_moment() {
    assertThat(LondonTime.parse("2026-07-01T14:05Z").at().toOffsetDateTime())
        .hasToString("2026-07-01T15:05+01:00");
    assertThat(LondonTime.parse("2026-07-01T14:05:30-05:00").at().toOffsetDateTime())
        .hasToString("2026-07-01T20:05:30+01:00");
  }

  @Test
  void the_hour_that_came_twice_is_the_first_and_says_so() {
    LondonTime time = LondonTime.parse("2026-10-25T01:30");

    assertThat(time.at().toOffsetDateTime()).hasToString("2026-10-25T01:30+01:00");
    assertThat(time.note()).contains("came twice");
  }

  @Test
  void the_hour_that_was_skipped_did_not_happen() {
    assertThatThrownBy(() -> LondonTime.parse("2026-03-29T01:30"))
        .isInstanceOf(DateTimeException.class)
        .hasMessageContaining("did not happen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "now",
        "2026-11-22",
        "22/11/2026 14:05",
        "2026-11-22 14:05",
        "2026-02-30T10:00",
        "2026-13-01T10:00",
        "2026-11-22T24:00",
        "2026-11-22T14:61",
        "0001-01-01T00:00",
        "2026-11-22T14:05+99:00"
      })
  void anything_else_is_refused(String text) {
    assertThatThrownBy(() -> LondonTime.parse(text)).isInstanceOf(DateTimeException.class);
  }
}
