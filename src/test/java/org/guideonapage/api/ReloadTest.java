package org.guideonapage.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.guideonapage.people.Scope;
import org.guideonapage.rulebook.TinyRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReloadTest extends ServiceTest {
  private static final String FILE = TinyRules.GUIDE + "/welfare.dslr";

  @AfterEach
  void putTheRulesBack() {
    TinyRules.write(TinyRules.folder(), RULES);
    assertThat(reload().statusCode()).isEqualTo(200);
  }

  @Test
  void new_rules_answer_after_a_reload_and_broken_ones_never_do() throws IOException {
    String good = Files.readString(RULES.resolve(FILE));
    assertThat(row()).isEqualTo("SW-99");
    assertThat(health().get("components").get("rules").get("status").asString()).isEqualTo("UP");

    Files.writeString(RULES.resolve(FILE), good.replace("SW-99", "SW-98"));
    Path words = RULES.resolve(TinyRules.GUIDE + "/words.yaml");
    Files.writeString(words, Files.readString(words).replace("SW-99", "SW-98"));
    assertThat(row()).isEqualTo("SW-99");
    JsonNode reloaded = json(reload());
    assertThat(reloaded.get("fresh").asBoolean()).isTrue();
    assertThat(reloaded.get("version").asString()).isNotEqualTo(TinyRules.folder().checksum());
    assertThat(row()).isEqualTo("SW-98");

    Files.writeString(
        RULES.resolve(FILE), good.replace("anyone faces serious harm now", "anyone faces trouble"));
    JsonNode problem = problem(reload(), 409);
    assertThat(problem.get("faults").toString()).contains(FILE).contains("anyone faces trouble");
    assertThat(row()).isEqualTo("SW-98");
    assertThat(json(get("/api/v1/rulebook")).get("fresh").asBoolean()).isFalse();
    JsonNode down = health().get("components").get("rules");
    assertThat(down.get("status").asString()).isEqualTo("DOWN");
    assertThat(down.get("details").get("faults").toString()).contains(FILE);
    assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);

    Files.writeString(RULES.resolve(FILE), good.replace("SW-99", "SW-98"));
    assertThat(json(reload()).get("fresh").asBoolean()).isTrue();
    assertThat(health().get("status").asString()).isEqualTo("UP");
  }

  private HttpResponse<String> reload() {
    return send(
        request("/api/v1/rulebook/reload")
            .header("Authorization", bearer(Scope.RULES_RELOAD))
            .POST(HttpRequest.BodyPublishers.noBody()));
  }

  private JsonNode health() {
    return json(get("/actuator/health"));
  }

  private String row() {
    return decided("{\"guide\": \"crisis-welfare-checks\", \"facts\": {}}")
        .get("deployment")
        .get("row")
        .asString();
  }
}
