package org.guideonapage.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.guideonapage.record.DecisionRecord;
import org.guideonapage.record.Question;
import org.guideonapage.record.RecordSettings;
import org.guideonapage.record.Recorded;
import org.guideonapage.record.Replay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(properties = "record.patience=300ms")
class RecordingTest extends ServiceTest {
  private static final String ASK =
      """
      {"asAt": "2026-03-01T14:05", "facts": {"lifeRiskNow": "NO", "crime": "NOT_KNOWN", "weaponOrViolence": ["NOT_KNOWN"]}%s}\
      """;

  @Autowired private DecisionRecord record;
  @Autowired private RecordSettings settings;

  @Test
  void a_recorded_answer_has_a_reference_and_its_bytes_are_those_in_the_record() {
    HttpResponse<String> response =
        record(ASK.formatted(", \"record\": true, \"incident\": \"WMP-0456/260301\""));
    HttpResponse<String> unrecorded = decide(ASK.formatted(""));

    String reference = json(response).get("reference").asString();
    Recorded found = record.find(reference).orElseThrow();
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(found.answer()).isEqualTo(response.body());
    assertThat(
            response
                .body()
                .replace("\"reference\":\"" + reference + "\"", "\"reference\":null")
                .replace("ref " + reference, "ref not recorded"))
        .isEqualTo(unrecorded.body());
    assertThat(found.question().incident()).isEqualTo("WMP-0456/260301");
    assertThat(found.question().facts())
        .filteredOn(asked -> asked.state() == Question.State.NOT_KNOWN)
        .extracting(Question.Asked::fact)
        .containsExactly("crime", "weaponOrViolence");
    assertThat(new Replay(record).of(reference).why()).isNull();
    assertThat(new Replay(record).of(reference).same()).isTrue();
  }

  @Test
  void a_note_about_the_hour_that_came_twice_is_replayed_too() {
    String reference =
        json(record("{\"asAt\": \"2025-10-26T01:30\", \"facts\": {}, \"record\": true}"))
            .get("reference")
            .asString();

    assertThat(new Replay(record).of(reference).same()).isTrue();
  }

  @Test
  void an_answer_that_cannot_be_recorded_is_given_and_says_so(CapturedOutput output)
      throws Exception {
    assertThat(health().get("status").asString()).isEqualTo("UP");
    Path file = settings.file();
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");

      HttpResponse<String> response = record(ASK.formatted(", \"record\": true"));

      assertThat(response.statusCode()).isEqualTo(200);
      JsonNode answer = json(response);
      assertThat(answer.get("reference").isNull()).isTrue();
      assertThat(answer.get("deployment").get("code").asString()).isNotEmpty();
      assertThat(DecisionsTest.texts(answer.get("recordThis")))
          .contains(
              "NOT RECORDED. This answer could not be saved. Copy it into the incident log now and"
                  + " tell your supervisor.");
      assertThat(health().get("status").asString()).isEqualTo("DOWN");
      assertThat(health().get("details").get("why").asString()).isEqualTo("the record is locked");
      assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
      statement.execute("ROLLBACK");
    }
    assertThat(health().get("status").asString()).isEqualTo("UP");
    assertThat(json(record(ASK.formatted(", \"record\": true"))).get("reference").isNull())
        .isFalse();
    assertThat(output).contains("An answer was given and not recorded");
    assertThat(output).doesNotContain("lifeRiskNow").doesNotContain("NOT_KNOWN");
  }

  @Test
  void an_incident_number_that_is_none_is_refused_and_not_repeated(CapturedOutput output) {
    for (String number : List.of("Mrs Jones", "9434765919", "X".repeat(25))) {
      HttpResponse<String> response =
          record(ASK.formatted(", \"record\": true, \"incident\": \"" + number + "\""));

      problem(response, 422);
      assertThat(response.body()).contains("/incident").doesNotContain(number);
      assertThat(output).doesNotContain(number);
    }
    assertThat(
            allowed(problem(decide(ASK.formatted(", \"incident\": \"A1\"")), 422)).get("/incident"))
        .contains("only a recorded answer");
  }

  @Test
  void record_is_true_or_false() {
    assertThat(allowed(problem(record(ASK.formatted(", \"record\": \"yes\"")), 422)))
        .containsEntry("/record", "true or false");
  }

  private JsonNode health() {
    return json(get("/actuator/health")).get("components").get("record");
  }
}
