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
          "the log");

  @Test
  void other_lines_to_record_leave_the_rest_as_it_was() {
    Decision other = DECISION.withRecordThis(List.of("something else"));

    assertThat(other.recordThis()).containsExactly("something else");
    assertThat(other.withRecordThis(DECISION.recordThis())).isEqualTo(DECISION);
  }

  @Test
  void another_text_for_the_log_leaves_the_rest_as_it_was() {
    Decision other = DECISION.withLogText("another");

    assertThat(other.logText()).isEqualTo("another");
    assertThat(other.withLogText(DECISION.logText())).isEqualTo(DECISION);
  }
}
