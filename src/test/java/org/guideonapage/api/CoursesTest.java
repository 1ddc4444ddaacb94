package org.guideonapage.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Incidents that move: by steps in one request, and by versions in the record. */
class CoursesTest extends ServiceTest {
  private static final String CALM =
      "\"seriousHarmNow\": \"NO\", \"weaponOrViolence\": [\"NONE\"], \"crime\": \"NONE\", \"ageBand\":"
          + " \"ADULT\", \"callerRole\": \"MENTAL_HEALTH_TEAM\"";

  private static String danger(String value) {
    return "{\"lifeRiskNow\": \"" + value + "\"}";
  }

  private static String steps(String agreed) {
    return "{\"steps\": [{\"asAt\": \"2026-03-01T14:05\", \"facts\": {\"lifeRiskNow\": \"YES\", "
        + CALM
        + "}}, {\"asAt\": \"2026-03-01T14:20\", \"facts\": "
        + danger("NO")
        + agreed
        + "}]}";
  }

  @Test
  void each_step_says_what_changed_and_which_answer_stands() {
    JsonNode stages = json(post("/api/v1/courses", steps(""))).get("stages");

    assertThat(stages).hasSize(2);
    assertThat(stages.get(0).get("changed").isNull()).isTrue();
    assertThat(stages.get(0).get("stands").asInt()).isZero();
    JsonNode second = stages.get(1);
    assertThat(second.get("lowered").asBoolean()).isTrue();
    assertThat(second.get("awaitsSupervisor").asBoolean()).isTrue();
    assertThat(second.get("stands").asInt()).isZero();
    assertThat(DecisionsTest.texts(second.get("changed").get("because")))
        .containsExactly("lifeRiskNow");
    assertThat(second.get("changed").get("was").get("code").asString()).isEqualTo("DEPLOY_NOW");
    assertThat(second.get("changed").get("facts").get(0).get("now").asString()).isEqualTo("NO");
  }

  @Test
  void a_lowered_step_stands_once_a_supervisor_and_a_reason_are_named() {
    String agreed = ", \"agreed\": {\"supervisor\": \"S1234\", \"reason\": \"seen by the team\"}";
    JsonNode second = json(post("/api/v1/courses", steps(agreed))).get("stages").get(1);

    assertThat(second.get("lowered").asBoolean()).isTrue();
    assertThat(second.get("awaitsSupervisor").asBoolean()).isFalse();
    assertThat(second.get("stands").asInt()).isEqualTo(1);
  }

  @Test
  void what_is_wrong_with_a_step_is_said_where_it_stands() {
    Map<String, String> wrong =
        Map.of(
            steps(", \"agreed\": {\"supervisor\": \"S1234\"}"),
            "/steps/1/agreed",
            steps(", \"agreed\": true"),
            "/steps/1/agreed",
            steps(", \"agreed\": {\"supervisor\": \"\", \"reason\": \"x\"}"),
            "/steps/1/agreed",
            "{\"steps\": []}",
            "/steps",
            "{\"steps\": [1]}",
            "/steps/0",
            "{\"steps\": [{\"facts\": {\"lifeRisk\": \"YES\"}}]}",
            "/steps/0/facts/lifeRisk",
            "{\"steps\": [{\"facts\": {}, \"record\": true}]}",
            "/steps/0/record",
            "{\"guide\": \"none\", \"steps\": [{\"facts\": {}}]}",
            "/steps/0/guide",
            "{}",
            "/steps");
    wrong.forEach(
        (body, pointer) ->
            assertThat(allowed(problem(post("/api/v1/courses", body), 422)))
                .as(body)
                .containsKey(pointer));
  }

  @Test
  void a_fact_that_is_taken_back_is_blank_again() {
    String body =
        "{\"steps\": [{\"asAt\": \"2026-03-01T14:05\", \"facts\": {\"lifeRiskNow\": \"YES\"}},"
            + " {\"asAt\": \"2026-03-01T14:05\", \"facts\": {\"lifeRiskNow\": null}}]}";
    JsonNode second = json(post("/api/v1/courses", body)).get("stages").get(1);

    assertThat(second.get("decision").get("deployment").get("code").asString()).isEqualTo("REFER");
    assertThat(second.get("changed").get("facts").get(0).get("now").isNull()).isTrue();
    assertThat(second.get("awaitsSupervisor").asBoolean()).isTrue();
  }

  @Test
  void recorded_versions_are_a_course_and_a_promise_is_kept_until_a_supervisor_agrees() {
    String first = recorded("\"lifeRiskNow\": \"YES\", ", "");
    String second = recorded("\"lifeRiskNow\": \"NO\", ", ", \"replaces\": \"" + first + "\"");
    String handling = "/api/v1/decisions/" + second + "/handling";

    assertThat(get("/api/v1/decisions/" + first).body()).contains(first);
    assertThat(stages(second).get(1).get("awaitsSupervisor").asBoolean()).isTrue();
    assertThat(allowed(problem(post(handling, "{\"choice\": \"FOLLOWED\"}"), 422)).get("/choice"))
        .contains("supervisor");
    assertThat(
            allowed(
                problem(post(handling, "{\"choice\": \"LOWERED\", \"reason\": \"OTHER\"}"), 422)))
        .containsKey("/supervisor");

    HttpResponse<String> done =
        post(
            handling,
            "{\"choice\": \"LOWERED\", \"reason\": \"NEW_FACTS\", \"supervisor\": \"S1234\","
                + " \"told\": true, \"agencyContacted\": \"YES\"}");

    assertThat(json(done).get("choice").asString()).isEqualTo("LOWERED");
    assertThat(json(done).get("told").asBoolean()).isTrue();
    assertThat(done.body()).doesNotContain("S1234");
    assertThat(stages(first).get(1).get("awaitsSupervisor").asBoolean()).isFalse();
    assertThat(stages(first).get(1).get("stands").asInt()).isEqualTo(1);
  }

  @Test
  void what_is_wrong_with_a_handling_is_said_and_words_about_a_person_are_not_repeated() {
    String handling = "/api/v1/decisions/" + recorded("", "") + "/handling";

    problem(post(handling, "{}"), 422);
    assertThat(allowed(problem(post(handling, "{\"choice\": \"FOLLOW\"}"), 422)))
        .containsKey("/choice");
    assertThat(allowed(problem(post(handling, "{\"choice\": \"DIFFERED\"}"), 422)))
        .containsKey("/choice");
    assertThat(allowed(problem(post(handling, "{\"told\": \"yes\"}"), 422)))
        .containsEntry("/told", "true or false");
    HttpResponse<String> person =
        post(
            handling,
            "{\"choice\": \"DIFFERED\", \"reason\": \"OTHER\", \"words\": \"ring 07700 900123\"}");
    problem(person, 422);
    assertThat(person.body()).contains("/words").doesNotContain("900123");
  }

  @Test
  void only_recorded_answers_have_versions_and_unknown_references_are_not_found() {
    assertThat(allowed(problem(decide("{\"facts\": {}, \"replaces\": \"D-00000001-C\"}"), 422)))
        .containsKey("/replaces");
    assertThat(
            allowed(
                problem(decide("{\"facts\": {}, \"record\": true, \"replaces\": \"none\"}"), 422)))
        .containsKey("/replaces");
    for (String reference : List.of("none", "D-99999999-C", "D-00000001-A")) {
      problem(get("/api/v1/decisions/" + reference), 404);
      problem(get("/api/v1/decisions/" + reference + "/versions"), 404);
      problem(post("/api/v1/decisions/" + reference + "/handling", "{\"told\": true}"), 404);
    }
  }

  private JsonNode stages(String reference) {
    return json(get("/api/v1/decisions/" + reference + "/versions")).get("stages");
  }

  private String recorded(String fact, String more) {
    return json(decide(
            "{\"asAt\": \"2026-03-01T14:05\", \"facts\": {"
                + fact
                + CALM
                + "}, \"record\": true"
                + more
                + "}"))
        .get("reference")
        .asString();
  }
}
