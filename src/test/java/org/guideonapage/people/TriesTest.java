package org.guideonapage.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TriesTest {
  private Instant now = Instant.parse("2026-03-01T12:00:00Z");
  private final Tries tries =
      new Tries(
          new Clock() {
            @Override
            public ZoneId getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
              return this;
            }

            @Override
            public Instant instant() {
              return now;
            }
          });

  @Test
  void each_further_wrong_try_waits_longer_up_to_a_quarter_of_an_hour() {
    List<Long> waits = new ArrayList<>();
    for (int i = 0; i < 13; i++) {
      tries.wrong("a", 3, Tries.ACCOUNT_WAITS);
      long wait = tries.wait("a").map(until -> Duration.between(now, until).toSeconds()).orElse(0L);
      waits.add(wait);
      now = now.plusSeconds(wait);
    }

    assertThat(waits)
        .containsExactly(0L, 0L, 15L, 30L, 60L, 120L, 240L, 480L, 900L, 900L, 900L, 900L, 900L);
    assertThat(tries.wait("a")).isEmpty();
    assertThat(tries.wait("b")).isEmpty();
  }

  @Test
  void it_is_forgotten_when_the_right_one_came_and_after_an_hour() {
    for (int i = 0; i < 3; i++) {
      tries.wrong("a", 3, Tries.ACCOUNT_WAITS);
    }
    assertThat(tries.wait("a")).isPresent();
    tries.forget("a");
    assertThat(tries.wait("a")).isEmpty();

    for (int i = 0; i < 3; i++) {
      tries.wrong("a", 3, Tries.ACCOUNT_WAITS);
    }
    now = now.plus(Duration.ofHours(2));
    tries.wrong("a", 3, Tries.ACCOUNT_WAITS);
    assertThat(tries.wait("a")).isEmpty();
  }
}
