package org.guideonapage.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.guideonapage.people.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

@ExtendWith(OutputCaptureExtension.class)
class ProblemsTest extends ServiceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"/nothing", "/api/v1/nothing", "/error", "/actuator/nothing", "/api/v1/guides/"})
  void an_unknown_address_is_a_problem(String path) {
    problem(get(path), 404);
  }

  @Test
  void a_guide_that_does_not_exist_is_a_problem_with_the_nearest() {
    JsonNode problem = problem(get("/api/v1/guides/crisis-welfare-check"), 404);

    assertThat(problem.get("errors").get(0).get("nearest").get(0).asString())
        .isEqualTo("crisis-welfare-checks");
  }

  @Test
  void a_method_that_is_not_taken_is_a_problem_that_says_which_is() {
    HttpResponse<String> response = send(request("/api/v1/decisions").DELETE());

    problem(response, 405);
    assertThat(response.headers().firstValue("Allow")).hasValue("POST");
  }

  @Test
  void a_body_of_another_kind_is_a_problem() {
    problem(
        send(
            request("/api/v1/decisions")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))),
        415);
    problem(
        send(
            request("/api/v1/decisions")
                .header("Content-Type", "rubbish")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))),
        415);
    problem(
        send(
            request("/api/v1/decisions")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("a=b"))),
        415);
  }

  @Test
  void an_answer_of_another_kind_is_a_problem() {
    problem(send(request("/api/v1/sources").header("Accept", "application/xml").GET()), 406);
    problem(send(request("/api/v1/nothing").header("Accept", "text/html").GET()), 404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "[]",
        "\"text\"",
        "1",
        "{",
        "{\"facts\": {}",
        "{\"facts\": {}} {}",
        "{\"facts\": {}} x",
        "{'facts': {}}",
        "{facts: {}}",
        "{\"facts\": {},}",
        "{\"facts\": {\"earlierCalls\": 01}}",
        "{\"facts\": {\"earlierCalls\": NaN}}",
        "/* */{\"facts\": {}}",
        "{\"facts\": {\"a\": \"\\x\"}}"
      })
  void what_is_not_one_json_object_is_a_problem(String body) {
    assertThat(problem(decide(body), 400).get("type").asString())
        .isEqualTo("urn:guide-on-a-page:problem:malformed-body");
  }

  @Test
  void bytes_that_are_not_utf_8_are_a_problem() {
    byte[] latin = "{\"facts\": {\"é\": 1}}".getBytes(StandardCharsets.ISO_8859_1);

    problem(
        send(
            request("/api/v1/decisions")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(latin))),
        400);
  }

  @Test
  void a_name_given_twice_is_a_problem_beside_the_other_faults() {
    JsonNode problem =
        problem(
            decide(
                "{\"facts\": {\"crime\": \"NONE\", \"crime\": \"ONGOING\", \"x/y~z\": 1},"
                    + " \"guide\": \"a\", \"guide\": \"b\"}"),
            400);

    assertThat(allowed(problem))
        .containsEntry("/facts/crime", "each name once")
        .containsKeys("/guide", "/facts/x~1y~0z");
  }

  @Test
  void nesting_that_is_too_deep_is_a_problem() {
    problem(decide("{\"facts\": {\"crime\": " + "[".repeat(6) + "]".repeat(6) + "}}"), 422);
    JsonNode problem =
        problem(decide("{\"facts\": {\"crime\": " + "[".repeat(7) + "]".repeat(7) + "}}"), 400);

    assertThat(problem.get("errors").get(0).get("allowed").asString()).contains("8 levels");
  }

  @Test
  void a_long_name_and_too_many_names_are_problems() {
    problem(decide("{\"facts\": {\"" + "n".repeat(200) + "\": 1}}"), 400);
    StringBuilder many = new StringBuilder("{\"facts\": {\"a\": [0");
    many.append(",0".repeat(6000)).append("]}}");
    problem(decide(many.toString()), 400);
  }

  @Test
  void a_body_of_64_kib_is_read_and_one_byte_more_is_a_problem() {
    String start = "{\"facts\": {}}";
    String fits = start + " ".repeat(64 * 1024 - start.length());

    assertThat(decide(fits).statusCode()).isEqualTo(200);
    problem(decide(fits + " "), 413);
  }

  @Test
  void a_body_without_a_length_is_bounded_too() {
    byte[] large = ("{\"facts\": {}}" + " ".repeat(64 * 1024)).getBytes(StandardCharsets.UTF_8);

    problem(
        send(
            request("/api/v1/decisions")
                .header("Content-Type", "application/json")
                .POST(
                    HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(large)))),
        413);
    problem(
        send(
            request("/%61pi/v1/decisions")
                .header("Content-Type", "application/json")
                .POST(
                    HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(large)))),
        413);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"facts\": {}, \"Guide\": \"a\"} | /Guide",
        "{} | /facts",
        "{\"facts\": null} | /facts",
        "{\"facts\": []} | /facts",
        "{\"facts\": {}, \"guide\": 1} | /guide",
        "{\"facts\": {}, \"guide\": \"awl\"} | /guide",
        "{\"facts\": {}, \"asAt\": 20261122} | /asAt",
        "{\"facts\": {}, \"asAt\": \"2026-02-30T10:00\"} | /asAt",
        "{\"facts\": {}, \"asAt\": \"yesterday\"} | /asAt",
        "{\"facts\": {}, \"asAt\": \"2000-01-01T00:00\"} | /asAt",
        "{\"facts\": {}, \"guide\": \"crisis-welfare-checks\", \"asAt\": \"2019-12-31T23:59\"} |"
            + " /guide",
        "{\"facts\": {}, \"plan\": \"detain_136\"} | /plan",
        "{\"facts\": {}, \"plan\": true} | /plan",
        "{\"facts\": {}, \"record\": \"false\"} | /record",
        "{\"facts\": {}, \"record\": 0} | /record",
        "{\"facts\": {\"lifeRisk\": \"NO\"}} | /facts/lifeRisk",
        "{\"facts\": {\"lifeRiskNow\": \"no\"}} | /facts/lifeRiskNow",
        "{\"facts\": {\"lifeRiskNow\": false}} | /facts/lifeRiskNow",
        "{\"facts\": {\"lifeRiskNow\": null}} | /facts/lifeRiskNow",
        "{\"facts\": {\"lifeRiskNow\": [\"NO\"]}} | /facts/lifeRiskNow",
        "{\"facts\": {\"weaponOrViolence\": \"NONE\"}} | /facts/weaponOrViolence",
        "{\"facts\": {\"weaponOrViolence\": [\"WEAPON\", \"GUN\"]}} | /facts/weaponOrViolence/1",
        "{\"facts\": {\"earlierCalls\": \"3\"}} | /facts/earlierCalls",
        "{\"facts\": {\"earlierCalls\": 3.0}} | /facts/earlierCalls",
        "{\"facts\": {\"earlierCalls\": -1}} | /facts/earlierCalls",
        "{\"facts\": {\"earlierCalls\": 99999999999999999999}} | /facts/earlierCalls",
        "{\"facts\": {\"earlierCalls\": 1e999999999999}} | /facts/earlierCalls",
        "{\"facts\": {\"detainedAt\": \"2026-13-01T00:00\"}} | /facts/detainedAt",
        "{\"facts\": {\"detainedAt\": \"2099-01-01T00:00\"}} | /facts/detainedAt",
      })
  void what_cannot_be_accepted_is_pointed_at(String body, String pointer) {
    JsonNode problem = problem(decide(body), 422);

    assertThat(allowed(problem)).containsOnlyKeys(pointer);
    assertThat(problem.get("errors").get(0).propertyNames())
        .containsExactly("pointer", "sent", "allowed", "nearest");
  }

  @Test
  void names_near_to_what_was_sent_are_offered() {
    JsonNode errors =
        problem(
                decide(
                    "{\"facts\": {\"lifeRiskNw\": \"NO\", \"crime\": \"ONGONG\"}, \"plan\":"
                        + " \"DETAIN\", \"as_at\": \"x\"}"),
                422)
            .get("errors");

    assertThat(errors).allSatisfy(entry -> assertThat(entry.get("nearest")).isNotEmpty());
    assertThat(errors.toString())
        .contains("[\"lifeRiskNow\"", "[\"ONGOING\"", "\"asAt\"", "DETAIN_136");
  }

  @ParameterizedTest
  @CsvSource({"'\"yes\"', '[\"YES\"'", "true, '[\"YES\"]'", "false, '[\"NO\"]'", "null, []"})
  void yes_is_never_answered_with_no(String sent, String nearest) {
    JsonNode errors =
        problem(decide("{\"facts\": {\"lifeRiskNow\": " + sent + "}}"), 422).get("errors");

    assertThat(errors.get(0).get("nearest").toString()).startsWith(nearest);
  }

  @ParameterizedTest
  @CsvSource({
    "placeOfPerson, OWN_HOME, whereabouts, UNLOCATED",
    "legalStatus, ARRESTED, custodyReason, NOT_IN_CUSTODY",
    "constablePresent, NO, callerRole, OFFICER_AT_SCENE"
  })
  void facts_that_cannot_both_be_so_are_both_pointed_at(
      String one, String first, String other, String second) {
    JsonNode problem =
        problem(
            decide(
                "{\"facts\": {\"%s\": \"%s\", \"%s\": \"%s\"}}"
                    .formatted(one, first, other, second)),
            422);

    assertThat(allowed(problem)).containsOnlyKeys("/facts/" + one, "/facts/" + other);
    assertThat(problem.get("errors").get(0).get("sent").asString()).isEqualTo(first);
  }

  @Test
  void somebody_at_a_police_station_need_not_be_in_custody() {
    assertThat(
            decide(
                    "{\"facts\": {\"placeOfPerson\": \"POLICE_STATION\", \"custodyReason\":"
                        + " \"NOT_IN_CUSTODY\"}}")
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void a_kind_of_place_that_is_no_address_goes_with_nobody_knowing_where() {
    assertThat(
            decide(
                    "{\"facts\": {\"placeOfPerson\": \"STREET_OR_PUBLIC\", \"whereabouts\":"
                        + " \"UNLOCATED\"}}")
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void times_that_contradict_a_figure_are_pointed_at_together_with_every_other_fault() {
    JsonNode problem =
        problem(
            decide(
                "{\"asAt\": \"2026-03-01T14:05\", \"facts\": {\"detainedAt\": \"2026-03-01T04:05\","
                    + " \"hoursHeld\": 3, \"crime\": 1}, \"plan\": \"FLY\"}"),
            422);

    assertThat(allowed(problem))
        .containsOnlyKeys("/facts/detainedAt", "/facts/hoursHeld", "/facts/crime", "/plan");
  }

  @Test
  void what_is_said_back_is_short_and_can_be_written() {
    String smile = "\\ud83d\\ude00";
    JsonNode errors =
        problem(
                decide(
                    "{\"facts\": {\"crime\": \""
                        + smile.repeat(100)
                        + "\", \"\\ud800\": \"\\u0000\"}}"),
                422)
            .get("errors");

    assertThat(errors.get(0).get("sent").asString()).hasSizeLessThanOrEqualTo(60).endsWith("...");
    assertThat(errors.get(1).get("sent").asString()).isEqualTo("\uFFFD");
  }

  @Test
  void a_query_is_refused() {
    problem(post("/api/v1/decisions?guide=awol", "{\"facts\": {}}"), 400);
    problem(get("/api/v1/guides?page=1"), 400);
  }

  @Test
  void a_reload_takes_no_body() {
    problem(
        send(
            request("/api/v1/rulebook/reload")
                .header("Content-Type", "application/json")
                .header("Authorization", bearer(Scope.RULES_RELOAD))
                .POST(HttpRequest.BodyPublishers.ofString("{}"))),
        400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /a|b HTTP/1.1\r\nHost: a",
        "GET /%00 HTTP/1.1\r\nHost: a",
        "GET / HTTP/1.1",
        "GET /%2e%2e/x HTTP/1.1\r\nHost: a",
        "TRACE / HTTP/1.1\r\nHost: a"
      })
  void what_the_server_refuses_by_itself_is_a_problem_that_names_no_server(String head)
      throws IOException {
    try (Socket socket = new Socket("localhost", port)) {
      socket
          .getOutputStream()
          .write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(answer)
          .contains("Content-Type: application/problem+json")
          .contains("\"errors\":[]")
          .doesNotContainIgnoringCase("tomcat");
    }
  }

  @Test
  void nothing_that_was_sent_is_logged(CapturedOutput output) {
    decide("{\"facts\": {\"lifeRiskNow\": \"MARKER-A\"}}");
    decide("{\"facts\": {\"MARKER-B\": ");
    decide("{\"facts\": {\"detainedAt\": \"2099-01-01T00:00\"}, \"plan\": \"MARKER-C\"}");
    decide("{\"asAt\": \"2026-03-01T14:05\", \"facts\": {\"lifeRiskNow\": \"NO\"}}");

    assertThat(output)
        .doesNotContain("MARKER")
        .doesNotContain("lifeRiskNow")
        .doesNotContain("2099");
  }
}
