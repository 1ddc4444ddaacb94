package org.guideonapage.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.guideonapage.people.People;
import org.guideonapage.people.Scope;
import org.guideonapage.people.Tokens;
import org.guideonapage.rulebook.TinyRules;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service on a real port with tiny rules, and a small language to call it. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "guidance.poll=0s")
public abstract class ServiceTest {
  static final JsonMapper JSON = JsonMapper.builder().build();
  static final String PROBLEM = "application/problem+json";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  static final Path RULES = newFolder();

  @LocalServerPort protected int port;

  @Autowired private Tokens tokens;

  @DynamicPropertySource
  static void rules(DynamicPropertyRegistry registry) {
    registry.add("guidance.rules", RULES::toString);
  }

  private static Path newFolder() {
    try {
      Path folder = Files.createTempDirectory("tiny-rules");
      folder.toFile().deleteOnExit();
      return TinyRules.write(TinyRules.folder(), folder);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  protected HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  protected HttpResponse<String> post(String path, String body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** A header with a token made for this. */
  protected String bearer(Scope... scopes) {
    return "Bearer " + tokens.make("the tests", Set.of(scopes), 1, People.OPERATOR).text();
  }

  /** Decides with a token that may have the answer recorded. */
  protected HttpResponse<String> record(String body) {
    return send(
        request("/api/v1/decisions")
            .header("Content-Type", "application/json")
            .header("Authorization", bearer(Scope.DECIDE, Scope.RECORD_WRITE))
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  protected HttpResponse<String> decide(String body) {
    return post("/api/v1/decisions", body);
  }

  /** Decides, and expects an answer. */
  protected JsonNode decided(String body) {
    HttpResponse<String> response = decide(body);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return json(response);
  }

  protected HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
  }

  protected static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  protected static JsonNode json(HttpResponse<String> response) {
    return JSON.readTree(response.body());
  }

  /** Expects a problem of this status and hands out its body. */
  protected static JsonNode problem(HttpResponse<String> response, int status) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).hasValue(PROBLEM);
    JsonNode problem = json(response);
    assertThat(problem.propertyNames()).startsWith("type", "title", "status", "detail", "errors");
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    problem
        .get("errors")
        .forEach(
            entry -> assertThat(entry.get("sent").asString().length()).isLessThanOrEqualTo(60));
    return problem;
  }

  /** The entries of a problem by pointer, with what is allowed. */
  static java.util.Map<String, String> allowed(JsonNode problem) {
    java.util.Map<String, String> byPointer = new java.util.LinkedHashMap<>();
    problem
        .get("errors")
        .forEach(
            entry ->
                byPointer.put(entry.get("pointer").asString(), entry.get("allowed").asString()));
    return byPointer;
  }
}
