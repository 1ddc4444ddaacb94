package org.guideonapage.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.guideonapage.TheRules;
import org.guideonapage.decision.Decision;
import org.guideonapage.rulebook.LondonTime;
import org.junit.jupiter.api.Test;

class DeadlinesTest {
  private static Decision decide(String asAt, Map<String, ?> facts) {
    return TheRules.guidance()
        .decide(
            new Ask(
                TheRules.incident(facts),
                LondonTime.parse(asAt).at(),
                "s136-place-of-safety",
                null));
  }

  private static Decision.Deadline end(Decision decision) {
    return decision.deadlines().stream()
        .filter(d -> d.provision().equals("MHA-136-2A"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void twenty_four_hours_run_from_arrival() {
    Decision decision =
        decide(
            "2026-03-02T08:30",
            Map.of(
                "legalStatus",
                "S136",
                "arrivedPlaceOfSafetyAt",
                "2026-03-01T10:00",
                "placeOfPerson",
                "EMERGENCY_DEPARTMENT"));

    assertThat(end(decision).at()).isEqualTo("2026-03-02T10:00Z");
    assertThat(end(decision).hoursLeft()).isEqualTo(1);
  }

  @Test
  void an_extension_for_the_condition_adds_its_hours_and_no_more_than_twelve() {
    Map<String, Object> facts =
        Map.of(
            "legalStatus", "S136",
            "arrivedPlaceOfSafetyAt", "2026-03-01T10:00",
            "extension", "AUTHORISED_FOR_CONDITION",
            "extensionHours", 20,
            "placeOfPerson", "EMERGENCY_DEPARTMENT");

    assertThat(end(decide("2026-03-02T09:50", facts)).at()).isEqualTo("2026-03-02T22:00Z");
  }

  @Test
  void a_bed_is_no_ground_for_an_extension() {
    Map<String, Object> facts =
        Map.of(
            "legalStatus", "S136",
            "arrivedPlaceOfSafetyAt", "2026-03-01T10:00",
            "extension", "ASKED_OTHER_REASON",
            "extensionHours", 12,
            "placeOfPerson", "EMERGENCY_DEPARTMENT");

    assertThat(end(decide("2026-03-02T09:30", facts)).at()).isEqualTo("2026-03-02T10:00Z");
  }

  @Test
  void hours_are_elapsed_hours_when_the_clocks_go_forward_and_back() {
    Map<String, Object> spring =
        Map.of(
            "legalStatus",
            "S136",
            "arrivedPlaceOfSafetyAt",
            "2026-03-28T12:00",
            "placeOfPerson",
            "EMERGENCY_DEPARTMENT");
    Map<String, Object> autumn =
        Map.of(
            "legalStatus",
            "S136",
            "arrivedPlaceOfSafetyAt",
            "2025-10-25T12:00",
            "placeOfPerson",
            "EMERGENCY_DEPARTMENT");

    assertThat(end(decide("2026-03-28T13:00", spring)).at()).isEqualTo("2026-03-29T13:00+01:00");
    assertThat(end(decide("2025-10-25T13:00", autumn)).at()).isEqualTo("2025-10-26T11:00Z");
  }

  @Test
  void a_start_in_the_future_does_not_fit() {
    Map<String, Object> facts =
        Map.of("legalStatus", "S136", "arrivedPlaceOfSafetyAt", "2026-03-05T10:00");

    assertThatThrownBy(() -> decide("2026-03-02T09:30", facts))
        .isInstanceOf(Contradiction.class)
        .hasMessageContaining("after the moment judged");
  }

  @Test
  void hours_told_and_times_told_that_differ_do_not_fit() {
    Map<String, Object> facts =
        Map.of(
            "legalStatus",
            "S136",
            "arrivedPlaceOfSafetyAt",
            "2026-03-01T10:00",
            "hoursSinceClockStart",
            3);

    assertThatThrownBy(() -> decide("2026-03-02T09:30", facts))
        .isInstanceOfSatisfying(
            Contradiction.class,
            e ->
                assertThat(e.facts())
                    .containsExactly("hoursSinceClockStart", "arrivedPlaceOfSafetyAt"));
  }
}
