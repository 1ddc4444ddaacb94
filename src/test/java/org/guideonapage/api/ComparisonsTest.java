package org.guideonapage.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.guideonapage.rulebook.TinyRules;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ComparisonsTest extends ServiceTest {
  private static final String QUIET =
      """
      {"guide": "crisis-welfare-checks", "asAt": "2026-03-01T14:05"%s, "facts": {"lifeRiskNow": "NO", "seriousHarmNow": "NO",
       "weaponOrViolence": ["NONE"], "crime": "NONE", "ageBand": "ADULT", "callerRole": "MENTAL_HEALTH_TEAM", "placeOfPerson": "OWN_HOME"}}\
      """;
  private static final String DANGER =
      """
      {"guide": "crisis-welfare-checks", "asAt": "2026-03-01T14:05", "facts": {"lifeRiskNow": "YES"}}\
      """;

  @Test
  void two_fact_sets_show_what_differs() {
    JsonNode answer = compare(QUIET.formatted(""), DANGER, 200);

    assertThat(answer.propertyNames()).containsExactly("left", "right", "differences");
    JsonNode differences = answer.get("differences");
    assertThat(differences.get("same").asBoolean()).isFalse();
    assertThat(differences.get("guide").isNull()).isTrue();
    assertThat(differences.get("deployment").get("left").asString()).isEqualTo("DO_NOT_DEPLOY");
    assertThat(differences.get("deployment").get("right").asString()).isEqualTo("DEPLOY_NOW");
    assertThat(differences.get("row").get("right").asString()).isEqualTo("O-1");
    assertThat(differences.get("powers").get(0).toString())
        .isEqualTo(
            "{\"provision\":\"MHA-136-1\",\"left\":\"NOT_AVAILABLE\",\"right\":\"NOT_KNOWN\"}");
    assertThat(differences.get("actionsAdded").toString()).contains("CALL_AMBULANCE");
    assertThat(differences.get("actionsRemoved").toString()).contains("TELL_CALLER_NOT_ATTENDING");
  }

  @Test
  void a_question_compared_with_itself_differs_in_nothing() {
    JsonNode differences = compare(DANGER, DANGER, 200).get("differences");

    assertThat(differences.get("same").asBoolean()).isTrue();
    assertThat(differences.get("powers")).isEmpty();
  }

  @Test
  void the_version_in_force_may_be_named_and_no_other() {
    String version = TinyRules.folder().checksum();
    compare(QUIET.formatted(", \"rulesVersion\": \"" + version + "\""), DANGER, 200);

    JsonNode problem = compare(QUIET.formatted(", \"rulesVersion\": \"0123\""), DANGER, 422);

    assertThat(allowed(problem))
        .containsEntry("/left/rulesVersion", "only the version in force is kept: " + version);
  }

  @Test
  void faults_of_both_sides_are_said_at_once() {
    JsonNode problem =
        problem(
            post(
                "/api/v1/comparisons",
                "{\"left\": {\"facts\": {\"x\": 1}}, \"right\": {\"facts\": {}, \"record\": false},"
                    + " \"third\": {}}"),
            422);

    assertThat(allowed(problem)).containsOnlyKeys("/third", "/left/facts/x", "/right/record");
  }

  @Test
  void both_sides_are_needed() {
    assertThat(allowed(problem(post("/api/v1/comparisons", "{\"left\": {\"facts\": {}}}"), 422)))
        .containsOnlyKeys("/right");
  }

  private JsonNode compare(String left, String right, int status) {
    var response =
        post("/api/v1/comparisons", "{\"left\": " + left + ", \"right\": " + right + "}");
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    return json(response);
  }
}
