package org.guideonapage.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.List;
import org.guideonapage.people.Scope;
import org.guideonapage.rulebook.TinyRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds real requests and responses against the schemas that the service itself hands out. */
class ApiDocumentTest extends ServiceTest {
  private static final String QUESTION =
      """
      {"guide": "crisis-welfare-checks", "asAt": "2025-10-26T01:30", "plan": "DETAIN_136", "record": false,
       "facts": {"lifeRiskNow": "NO", "seriousHarmNow": "NOT_KNOWN", "weaponOrViolence": ["NONE"], "earlierCalls": 2, "legalStatus": "S136",
                 "detainedAt": "2025-10-25T23:10"}}\
      """;

  private JsonNode document;

  @BeforeEach
  void read() {
    HttpResponse<String> response = get("/v3/api-docs");
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    document = json(response);
  }

  @Test
  void every_address_is_described() {
    assertThat(document.get("openapi").asString()).startsWith("3.1");
    assertThat(document.get("paths").propertyNames())
        .containsExactlyInAnyOrder(
            "/api/v1/decisions",
            "/api/v1/decisions/{reference}",
            "/api/v1/decisions/{reference}/versions",
            "/api/v1/decisions/{reference}/handling",
            "/api/v1/courses",
            "/api/v1/comparisons",
            "/api/v1/advice/workings",
            "/api/v1/advice/comparisons",
            "/api/v1/advice/ways",
            "/api/v1/advice/fragility",
            "/api/v1/advice/scenarios",
            "/api/v1/advice/runs",
            "/api/v1/advice/runs/{run}",
            "/api/v1/advice/maps/{id}",
            "/api/v1/guides",
            "/api/v1/guides/{id}",
            "/api/v1/vocabulary",
            "/api/v1/sources",
            "/api/v1/rulebook",
            "/api/v1/rulebook/reload");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/decisions, post, decide",
    "/api/v1/rulebook/reload, post, rules:reload",
    "/api/v1/decisions/{reference}, get, record:read",
    "/api/v1/decisions/{reference}/handling, post, record:write"
  })
  void each_request_says_what_its_token_must_be_for(String path, String method, String scope) {
    JsonNode asked =
        document.get("paths").path(path).path(method).path("security").path(0).path("token");

    assertThat(asked.valueStream().map(JsonNode::asString)).containsExactly(scope);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/guides, /api/v1/guides",
    "/api/v1/guides/crisis-welfare-checks, /api/v1/guides/{id}",
    "/api/v1/guides/safety-gate-and-threshold, /api/v1/guides/{id}",
    "/api/v1/vocabulary, /api/v1/vocabulary",
    "/api/v1/sources, /api/v1/sources",
    "/api/v1/rulebook, /api/v1/rulebook",
    "/api/v1/guides/none, /api/v1/guides/{id}"
  })
  void what_is_shown_is_as_described(String address, String path) {
    valid(get(address), path, "get");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        QUESTION,
        "{\"facts\": {}}",
        "{\"facts\": {\"lifeRiskNow\": \"YES\"}}",
        "{\"facts\": {\"placeOfPerson\": \"STREET_OR_PUBLIC\", \"constablePresent\": \"YES\"},"
            + " \"guide\": \"crisis-welfare-checks\"}",
        "{\"facts\": {\"x\": 1}}",
        "{",
        "{\"facts\": {\"crime\": \"NONE\", \"crime\": \"NONE\"}}"
      })
  void answers_and_problems_of_a_decision_are_as_described(String body) {
    valid(decide(body), "/api/v1/decisions", "post");
  }

  @Test
  void answers_of_a_comparison_are_as_described() {
    String body = "{\"left\": {\"facts\": {}}, \"right\": {\"facts\": {\"lifeRiskNow\": \"YES\"}}}";

    valid(post("/api/v1/comparisons", body), "/api/v1/comparisons", "post");
    assertThat(faults("TwoAsks", JSON.readTree(body))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "workings | {\"facts\": {\"lifeRiskNow\": \"NO\"}}",
        "workings | {\"facts\": {\"x\": 1}, \"rules\": \"none\"}",
        "comparisons | {\"left\": {\"facts\": {}}, \"right\": {\"facts\": {\"lifeRiskNow\": \"YES\"}}}",
        "comparisons | {\"left\": {\"facts\": {}}}",
        "ways | {\"facts\": {\"lifeRiskNow\": \"NO\"}, \"wanted\": \"DEPLOY_NOW\"}",
        "ways | {\"facts\": {}, \"wanted\": \"none\"}",
        "fragility | {\"facts\": {\"lifeRiskNow\": \"YES\"}}",
        "scenarios | {\"scenarios\": []}",
        "scenarios | {\"scenarios\": [{\"id\": \"a\", \"name\": \"a\", \"theme\": \"t\", \"owner\":"
            + " \"team\", \"asAt\": \"2026-03-01T12:00\", \"facts\": {\"lifeRiskNow\": \"NO\"},"
            + " \"expected\": {}}]}",
        "runs | {\"which\": \"own\"}",
        "runs | {\"which\": \"none\", \"day\": \"today\"}"
      })
  void what_the_workbench_answers_is_as_described(String what, String body) {
    String path = "/api/v1/advice/" + what;

    valid(post(path, body), path, "post");
  }

  @Test
  void scenarios_runs_and_maps_are_as_described() {
    valid(get("/api/v1/advice/scenarios"), "/api/v1/advice/scenarios", "get");
    valid(get("/api/v1/advice/maps/crisis-welfare-checks"), "/api/v1/advice/maps/{id}", "get");
    valid(get("/api/v1/advice/maps/none"), "/api/v1/advice/maps/{id}", "get");
    valid(get("/api/v1/advice/runs/none"), "/api/v1/advice/runs/{run}", "get");
    String run = json(post("/api/v1/advice/runs", "{}")).get("id").asString();
    valid(get("/api/v1/advice/runs/" + run), "/api/v1/advice/runs/{run}", "get");
    valid(
        send(request("/api/v1/advice/runs/" + run).DELETE()),
        "/api/v1/advice/runs/{run}",
        "delete");
  }

  @Test
  void courses_and_recorded_decisions_are_as_described() {
    String steps =
        "{\"guide\": null, \"steps\": [{\"facts\": {\"lifeRiskNow\": \"YES\"}}, {\"facts\":"
            + " {\"lifeRiskNow\": null, \"crime\": \"NONE\"}}]}";
    valid(post("/api/v1/courses", steps), "/api/v1/courses", "post");
    assertThat(faults("Steps", JSON.readTree(steps))).isEmpty();
    assertThat(faults("Steps", JSON.readTree("{\"steps\": []}"))).isNotEmpty();

    String recorded = "/api/v1/decisions/{reference}";
    String reference =
        json(record("{\"facts\": {}, \"record\": true}")).get("reference").asString();
    String handling = "{\"choice\": \"FOLLOWED\", \"told\": true}";
    String address = recorded.replace("{reference}", reference);
    for (String read : List.of(address, "/api/v1/decisions/none")) {
      valid(read(read), recorded, "get");
      valid(read(read + "/versions"), recorded + "/versions", "get");
    }
    for (String body : List.of(handling, "{}")) {
      valid(
          send(
              request(address + "/handling")
                  .header("Content-Type", "application/json")
                  .header("Authorization", bearer(Scope.RECORD_WRITE))
                  .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body))),
          recorded + "/handling",
          "post");
    }
    assertThat(faults("Handling", JSON.readTree(handling))).isEmpty();
    assertThat(faults("Handling", JSON.readTree("{\"choice\": \"FOLLOW\"}"))).isNotEmpty();
  }

  @Test
  void a_reload_is_as_described() {
    valid(
        send(
            request("/api/v1/rulebook/reload")
                .header("Authorization", bearer(Scope.RULES_RELOAD))
                .POST(java.net.http.HttpRequest.BodyPublishers.noBody())),
        "/api/v1/rulebook/reload",
        "post");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        QUESTION,
        "{\"facts\": {}}",
        "{\"facts\": {\"weaponOrViolence\": [\"WEAPON\", \"VIOLENCE_NOW\"]}, \"guide\": null}",
        "{\"facts\": {\"weaponOrViolence\": [\"NOT_KNOWN\"]}, \"asAt\":"
            + " \"2026-03-01T14:05:30+01:00\"}",
        "{}",
        "{\"facts\": {\"x\": \"YES\"}}",
        "{\"facts\": {}, \"guide\": \"none\"}",
        "{\"facts\": {}, \"plan\": \"none\"}",
        "{\"facts\": {}, \"more\": 1}",
        "{\"facts\": {}, \"record\": true}",
        "{\"facts\": {}, \"asAt\": \"today\"}",
        "{\"facts\": {\"weaponOrViolence\": [\"WEAPON\", \"NONE\"]}}",
        "{\"facts\": {\"weaponOrViolence\": []}}",
        "{\"facts\": {\"weaponOrViolence\": [\"WEAPON\", \"WEAPON\"]}}",
        "{\"facts\": {\"lifeRiskNow\": true}}",
        "{\"facts\": {\"earlierCalls\": 1000001}}",
        "{\"facts\": {\"earlierCalls\": -1}}",
        "{\"facts\": {\"detainedAt\": \"then\"}}"
      })
  void the_schema_accepts_what_the_service_accepts_and_refuses_what_it_refuses(String body) {
    boolean accepted = record(body).statusCode() == 200;

    assertThat(faults("Ask", JSON.readTree(body)).isEmpty()).isEqualTo(accepted);
  }

  @Test
  void its_examples_are_true() {
    JsonNode decide = document.get("paths").get("/api/v1/decisions").get("post");
    JsonNode question =
        decide.get("requestBody").get("content").get("application/json").get("example");
    JsonNode answer =
        decide.get("responses").get("200").get("content").get("application/json").get("example");

    assertThat(faults("Ask", question)).isEmpty();
    assertThat(decided(question.toString())).isEqualTo(answer);
    JsonNode problem =
        decide.get("responses").get("422").get("content").get(PROBLEM).get("example");
    assertThat(faults("Problem", problem)).isEmpty();
  }

  @Test
  void an_answer_with_a_key_too_few_or_too_many_is_not_as_described() {
    ObjectNode fewer = (ObjectNode) decided("{\"facts\": {}}");
    fewer.remove("planCheck");
    ObjectNode more = (ObjectNode) decided("{\"facts\": {}}");
    more.put("more", 1);

    assertThat(faults("Decision", fewer)).isNotEmpty();
    assertThat(faults("Decision", more)).isNotEmpty();
  }

  @Test
  void facts_are_described_from_the_vocabulary() {
    JsonNode facts = document.get("components").get("schemas").get("Facts").get("properties");

    assertThat(facts.get("lifeRiskNow").get("enum").toString())
        .isEqualTo("[\"YES\",\"NO\",\"NOT_KNOWN\"]");
    assertThat(facts.get("earlierCalls").get("minimum").asInt()).isZero();
    assertThat(TinyRules.folder().texts().get("vocabulary.yaml")).contains("lifeRiskNow");
  }

  private HttpResponse<String> read(String path) {
    return send(request(path).header("Authorization", bearer(Scope.RECORD_READ)).GET());
  }

  private void valid(HttpResponse<String> response, String path, String method) {
    JsonNode responses = document.get("paths").get(path).get(method).get("responses");
    String status = String.valueOf(response.statusCode());
    JsonNode described = responses.has(status) ? responses.get(status) : responses.get("default");
    String type = response.headers().firstValue("Content-Type").orElse("");
    JsonNode content = described.get("content");
    assertThat(content.propertyNames()).as(path + " " + status).containsExactly(type);
    String reference = content.get(type).get("schema").get("$ref").asString();
    assertThat(faults(reference.substring(reference.lastIndexOf('/') + 1), json(response)))
        .isEmpty();
  }

  private List<String> faults(String schema, JsonNode instance) {
    ObjectNode whole = JSON.createObjectNode();
    whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    whole.put("$ref", "#/components/schemas/" + schema);
    whole.set("components", document.get("components"));
    Schema compiled =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(whole);
    return compiled
        .validate(
            instance,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(String::valueOf)
        .toList();
  }
}
