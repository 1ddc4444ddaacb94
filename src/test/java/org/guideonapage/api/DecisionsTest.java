package org.guideonapage.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.guideonapage.decision.Decision;
import org.guideonapage.rulebook.TinyRules;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DecisionsTest extends ServiceTest {
  private static final List<String> CONTRACT =
      List.of(
          "reference",
          "asAt",
          "lawVerifiedTo",
          "rulesVersion",
          "force",
          "guide",
          "settled",
          "deployment",
          "powers",
          "agencies",
          "contacts",
          "tests",
          "aims",
          "actions",
          "conditions",
          "duties",
          "notLawful",
          "say",
          "recordThis",
          "deadlines",
          "review",
          "because",
          "overruled",
          "whyNot",
          "nextQuestions",
          "whatWouldChange",
          "planCheck",
          "qualifier",
          "logText");
  private static final String REFUSED =
      """
      {"guide": "crisis-welfare-checks", "asAt": "2026-03-01T14:05", "facts": {"lifeRiskNow": "NO", "seriousHarmNow": "NO",
       "weaponOrViolence": ["NONE"], "crime": "NONE", "ageBand": "ADULT", "callerRole": "MENTAL_HEALTH_TEAM"}%s}\
      """;

  @Test
  void an_answer_has_all_its_keys_in_the_order_of_the_contract() {
    JsonNode answer = decided("{\"facts\": {}}");

    assertThat(answer.propertyNames()).containsExactlyElementsOf(CONTRACT);
    assertThat(answer.get("reference").isNull()).isTrue();
    assertThat(answer.get("planCheck").isNull()).isTrue();
    assertThat(answer.get("tests").propertyNames())
        .containsExactly(
            "timely", "necessary", "proportionate", "lawful", "rightAgency", "competence");
    assertThat(answer.get("aims").propertyNames())
        .containsExactly("AIM-1", "AIM-2", "AIM-3", "AIM-4", "AIM-5", "AIM-6");
    assertThat(answer.get("deployment").propertyNames())
        .containsExactly(
            "code", "soFar", "label", "referTo", "agency", "row", "because", "settled");
    assertThat(CONTRACT)
        .containsExactlyElementsOf(
            Arrays.stream(Decision.class.getRecordComponents()).map(c -> c.getName()).toList());
  }

  @Test
  void the_guide_asked_for_answers() {
    JsonNode answer = decided(REFUSED.formatted(""));

    assertThat(answer.get("guide").asString()).isEqualTo(TinyRules.GUIDE);
    assertThat(answer.get("deployment").get("code").asString()).isEqualTo("DO_NOT_DEPLOY");
    assertThat(answer.get("deployment").get("agency").asString()).isEqualTo("MENTAL_HEALTH_TRUST");
    assertThat(answer.get("asAt").asString()).startsWith("2026-03-01T14:05");
    assertThat(answer.get("rulesVersion").asString()).isEqualTo(TinyRules.folder().checksum());
  }

  @Test
  void without_a_guide_one_is_picked() {
    assertThat(
            decided("{\"facts\": {\"askedOfPolice\": \"WELFARE_CHECK\"}}").get("guide").asString())
        .isEqualTo(TinyRules.GUIDE);
    assertThat(decided("{\"facts\": {}}").get("guide").asString())
        .isEqualTo("safety-gate-and-threshold");
  }

  @Test
  void optional_members_may_be_null() {
    assertThat(
            decided(
                    "{\"guide\": null, \"asAt\": null, \"facts\": {}, \"plan\": null, \"record\":"
                        + " null}")
                .get("planCheck")
                .isNull())
        .isTrue();
  }

  @Test
  void a_plan_is_checked() {
    JsonNode answer = decided(REFUSED.formatted(", \"plan\": \"DETAIN_136\", \"record\": false"));

    assertThat(answer.get("planCheck").get("plan").asString()).isEqualTo("DETAIN_136");
    assertThat(answer.get("planCheck").propertyNames())
        .containsExactly("plan", "verdict", "because", "cites", "better");
  }

  @Test
  void the_same_question_gets_the_same_bytes_whatever_the_order_of_facts() {
    String one =
        decide(
                "{\"asAt\": \"2026-03-01T14:05\", \"facts\": {\"lifeRiskNow\": \"NO\", \"crime\":"
                    + " \"NONE\", \"ageBand\": \"ADULT\"}}")
            .body();
    String other =
        decide(
                "{\"facts\": {\"ageBand\": \"ADULT\", \"crime\": \"NONE\", \"lifeRiskNow\":"
                    + " \"NO\"}, \"asAt\": \"2026-03-01T14:05\"}")
            .body();

    assertThat(one).isEqualTo(other);
  }

  @Test
  void answers_are_not_stored_and_carry_strict_headers() {
    HttpResponse<String> response = decide("{\"facts\": {}}");

    assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(response.headers().firstValue("Content-Security-Policy"))
        .hasValue("default-src 'none'; frame-ancestors 'none'");
    assertThat(response.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(response.headers().firstValue("Server")).isEmpty();
  }

  @Test
  void a_time_in_the_hour_that_came_twice_is_read_as_the_first_and_said() {
    JsonNode answer = decided("{\"asAt\": \"2025-10-26T01:30\", \"facts\": {}}");

    assertThat(answer.get("asAt").asString()).isEqualTo("2025-10-26T01:30+01:00");
    assertThat(texts(answer.get("recordThis")))
        .anySatisfy(
            note -> assertThat(note).contains("asAt").contains("came twice").contains("+01:00"));
  }

  @Test
  void a_fact_in_the_hour_that_came_twice_is_said_too_and_its_clock_runs_in_elapsed_hours() {
    JsonNode answer =
        decided(
            """
            {"guide": "crisis-welfare-checks", "asAt": "2025-10-26T12:00", "facts": {"legalStatus": "S136", "detainedAt": "2025-10-26T01:30"}}\
            """);

    assertThat(texts(answer.get("recordThis")))
        .anySatisfy(note -> assertThat(note).contains("2025-10-26T01:30 came twice"));
    assertThat(answer.get("deadlines").get(0).get("at").asString()).isEqualTo("2025-10-27T00:30Z");
  }

  @Test
  void with_its_offset_that_hour_needs_no_note() {
    JsonNode answer = decided("{\"asAt\": \"2025-10-26T01:30Z\", \"facts\": {}}");

    assertThat(answer.get("asAt").asString()).isEqualTo("2025-10-26T01:30Z");
    assertThat(texts(answer.get("recordThis")))
        .noneSatisfy(note -> assertThat(note).contains("came twice"));
  }

  @Test
  void the_hour_that_was_skipped_is_refused() {
    JsonNode problem = problem(decide("{\"asAt\": \"2026-03-29T01:30\", \"facts\": {}}"), 422);

    assertThat(allowed(problem).get("/asAt")).contains("the clocks went forward");
  }

  static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
  }
}
