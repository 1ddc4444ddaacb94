package org.guideonapage.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("small")
class DecisionTest {
  private static final Decision DECISION =
      new Decision(
          "R-1",
          "2026-03-01T16:40Z",
          "2026-04-09",
          "abc",
          "west-midlands",
          "awol",
          true,
          new Decision.Deploy(
              Deployment.REFER,
              Deployment.REFER,
              "Speak to the tactical advisor",
              ReferTo.TACTICAL_ADVISOR,
              "POLICE",
              "AW-99",
              "Nothing else fits.",
              true),
          List.of(),
          List.of(new Decision.AgencyRole("POLICE", "LEADS")),
          List.of(),
          Map.of("timely", new Decision.Judged(Verdict.MET, "now")),
          Map.of(),
          List.of(),
          List.of("a condition"),
          List.of("a duty"),
          List.of("not lawful"),
          List.of("words"),
          List.of("to record"),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          null,
          null,
          "the log");

  @Test
  void more_to_record_comes_after_what_was_there() {
    Decision other = DECISION.withMoreToRecord(List.of("something else"));

    assertThat(other.recordThis()).containsExactly("to record", "something else");
    assertThat(other.withMoreToRecord(List.of())).isEqualTo(other);
  }

  @Test
  void a_reference_stands_in_the_text_for_the_log() {
    Decision other =
        DECISION.withLogText("MH GUIDANCE ref not recorded today").withReference("R-9");

    assertThat(other.reference()).isEqualTo("R-9");
    assertThat(other.logText()).isEqualTo("MH GUIDANCE ref R-9 today");
  }

  @Test
  void another_text_for_the_log_leaves_the_rest_as_it_was() {
    Decision other = DECISION.withLogText("another");

    assertThat(other.logText()).isEqualTo("another");
    assertThat(other.withLogText(DECISION.logText())).isEqualTo(DECISION);
  }
}
