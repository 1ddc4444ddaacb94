package org.guideonapage.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("small")
class IncidentTest {
  private static final Told YES = new Told.Value("YES");

  @Test
  void a_fact_not_asked_is_blank_and_one_that_nobody_knows_is_not() {
    Incident incident = Incident.EMPTY.with("lifeRiskNow", Told.NOT_KNOWN);

    assertThat(incident.told("crime")).isEmpty();
    assertThat(incident.told("lifeRiskNow")).contains(Told.NOT_KNOWN);
  }

  @Test
  void a_fact_told_again_has_the_later_answer_and_the_earlier_incident_stays() {
    Incident before = Incident.EMPTY.with("crime", Told.NOT_KNOWN);

    Incident after = before.with("crime", YES);

    assertThat(after.told("crime")).contains(YES);
    assertThat(before.told("crime")).contains(Told.NOT_KNOWN);
  }

  @Test
  void a_fact_taken_back_is_blank_again() {
    Incident incident = Incident.EMPTY.with("crime", YES).with("ageBand", YES).without("crime");

    assertThat(incident.facts()).containsOnlyKeys("ageBand");
  }

  @Test
  void the_order_of_telling_does_not_matter() {
    Incident one = Incident.EMPTY.with("a", YES).with("b", Told.NOT_KNOWN);
    Incident other = Incident.EMPTY.with("b", Told.NOT_KNOWN).with("a", YES);

    assertThat(one).isEqualTo(other);
    assertThat(List.copyOf(other.facts().keySet())).containsExactly("a", "b");
  }

  @Test
  void what_was_told_cannot_be_changed_from_outside() {
    Map<String, Told> facts = new HashMap<>(Map.of("a", YES));
    Incident incident = new Incident(facts);

    facts.put("b", YES);

    assertThat(incident.facts()).containsOnlyKeys("a");
    assertThatThrownBy(() -> incident.facts().put("c", YES))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void an_answer_is_written_as_in_a_request() {
    ZonedDateTime summer = ZonedDateTime.of(2026, 7, 1, 10, 5, 0, 0, ZoneId.of("Europe/London"));

    assertThat(YES.plain()).isEqualTo("YES");
    assertThat(Told.NOT_KNOWN.plain()).isEqualTo("NOT_KNOWN");
    assertThat(new Told.Amount(7).plain()).isEqualTo(7);
    assertThat(new Told.Values(Set.of("WEAPON", "ARSON")).plain())
        .isEqualTo(List.of("ARSON", "WEAPON"));
    assertThat(new Told.Moment(summer).plain()).isEqualTo("2026-07-01T10:05+01:00");
  }

  @Test
  void none_applies_is_a_value_and_never_an_empty_set() {
    assertThatThrownBy(() -> new Told.Values(Set.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NONE");
  }

  @Test
  void an_amount_may_be_nothing_and_is_never_negative() {
    assertThat(new Told.Amount(0).number()).isZero();
    assertThatThrownBy(() -> new Told.Amount(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }
}
