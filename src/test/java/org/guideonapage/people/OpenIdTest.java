package org.guideonapage.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.guideonapage.GuidanceApplication;
import org.guideonapage.record.DecisionRecord;
import org.guideonapage.rulebook.TinyRules;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** The service in production: people and systems known by an identity server, over real HTTP. */
@ExtendWith(OutputCaptureExtension.class)
class OpenIdTest {
  private static final String BEGIN = "/oauth2/authorization/force";

  private static ServletWebServerApplicationContext server;
  private static ServletWebServerApplicationContext service;

  @BeforeAll
  static void start(@TempDir Path rules) {
    TinyRules.write(TinyRules.folder(), rules);
    server = IdentityServer.start();
    String issuer = "http://localhost:" + port(server);
    service =
        (ServletWebServerApplicationContext)
            new SpringApplication(GuidanceApplication.class)
                .run(
                    "--server.port=0",
                    "--guidance.rules=" + rules,
                    "--guidance.poll=0s",
                    "--people.api=token",
                    "--people.oidc.roles-claim=realm_access.roles",
                    "--people.oidc.roles.WMP-GOP-Admins=ADMIN",
                    "--spring.security.oauth2.client.registration.force.client-id="
                        + IdentityServer.CLIENT,
                    "--spring.security.oauth2.client.registration.force.client-secret="
                        + IdentityServer.SECRET,
                    "--spring.security.oauth2.client.registration.force.scope=openid",
                    "--spring.security.oauth2.client.provider.force.issuer-uri=" + issuer,
                    "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer);
    IdentityServer.register(server, port(service));
  }

  @AfterAll
  static void stop() {
    service.close();
    server.close();
  }

  private static int port(ServletWebServerApplicationContext context) {
    return java.util.Objects.requireNonNull(context.getWebServer()).getPort();
  }

  @Test
  void the_page_leads_to_the_identity_server_and_takes_no_password() {
    Visitor visitor = Visitor.nobody(port(service));

    String page = visitor.get("/ask").body();

    assertThat(page).contains("href=\"" + BEGIN + "\"").doesNotContain("sign-in-password");
    assertThat(visitor.signIn("handler", Visitor.PASSWORD).body()).doesNotContain("Role: call");
    assertThat(visitor.get("/ask").statusCode()).isEqualTo(401);
    assertThat(visitor.get(BEGIN).headers().firstValue("Location").orElse(""))
        .contains("prompt=login", "code_challenge_method=S256", "nonce=", "state=");
  }

  @Test
  void somebody_signs_in_there_and_acts_here_by_the_role_they_have_there(CapturedOutput output) {
    Visitor visitor = signedIn("u-handler-1");

    assertThat(visitor.get("/ask").body()).contains("id=\"ask\"", "Role: call handler");
    assertThat(visitor.get("/admin/people").statusCode()).isEqualTo(403);
    assertThat(output).doesNotContain("u-handler-1");
  }

  @Test
  void a_role_may_have_a_name_of_the_force() {
    Visitor visitor = signedIn("u-mapped-3");

    assertThat(visitor.get("/admin/people").body())
        .contains("People sign in with the force's identity server", "Role: administrator");
    assertThat(visitor.get("/ask").statusCode()).isEqualTo(403);
  }

  @Test
  void answers_wait_on_the_page_while_somebody_signs_in_on_another() {
    Visitor visitor = Visitor.led(port(service));

    String page = visitor.postWithoutToken("/ask", Map.of("f.lifeRiskNow", "YES")).body();
    assertThat(page)
        .contains("action=\"/ask\"", "name=\"f.lifeRiskNow\" value=\"YES\"", "opens in a new tab");
    signIn(visitor, "u-handler-1");
    String again =
        visitor.postWithoutToken("/ask", Map.of("f.lifeRiskNow", "YES", "_csrf", "old")).body();

    assertThat(again).contains("action=\"/ask\"", "name=\"f.lifeRiskNow\" value=\"YES\"");
    assertThat(visitor.post("/ask", Map.of("f.lifeRiskNow", "YES")).body()).contains("id=\"ask\"");
  }

  @Test
  void no_role_there_is_no_role_here() {
    Visitor visitor = signedIn("u-none-4");

    assertThat(visitor.get("/guides").body()).contains("Role: no role yet");
    for (Door door : Doors.ALL) {
      if (door.kind() == Door.Kind.ROLES) {
        assertThat(DoorsTest.comes(visitor, door).statusCode()).as(door.toString()).isEqualTo(403);
      }
    }
  }

  @Test
  void both_roles_there_are_neither_here() {
    assertThat(signedIn("u-both-2").get("/author").body())
        .contains("Nobody both writes and approves guidance");
  }

  @Test
  void an_answer_nobody_asked_for_signs_nobody_in() {
    Visitor visitor = Visitor.led(port(service));

    HttpResponse<String> page = visitor.get("/login/oauth2/code/force?code=made-up&state=made-up");

    assertThat(page.statusCode()).isEqualTo(401);
    assertThat(visitor.get("/ask").statusCode()).isEqualTo(401);
  }

  @Test
  void a_system_shows_a_token_of_the_identity_server() throws Exception {
    String token = token("record:write");

    HttpResponse<String> kept = decide(token);
    assertThat(kept.statusCode()).as(kept.body()).isEqualTo(403);
    token = token("decide record:write");
    kept = decide(token);
    assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
    String reference = JsonMapper.shared().readTree(kept.body()).get("reference").asString();
    assertThat(service.getBean(DecisionRecord.class).find(reference).orElseThrow().by().id())
        .isEqualTo(IdentityServer.SYSTEM);
    assertThat(decide(token.substring(0, token.length() - 8) + "AAAAAAAA").statusCode())
        .isEqualTo(401);
  }

  /** Goes where the browser is led, signs in there, and comes back. */
  private static Visitor signedIn(String name) {
    Visitor visitor = Visitor.led(port(service));
    signIn(visitor, name);
    return visitor;
  }

  private static void signIn(Visitor visitor, String name) {
    assertThat(visitor.get(BEGIN).body()).contains("name=\"username\"");
    HttpResponse<String> back =
        visitor.post(
            "http://localhost:" + port(server) + "/login",
            Map.of("username", name, "password", IdentityServer.SECRET));
    assertThat(back.uri().getPort()).as(back.uri().getPath()).isEqualTo(port(service));
  }

  private static String token(String scopes) throws IOException, InterruptedException {
    String secret =
        IdentityServer.SYSTEM + ":" + IdentityServer.SECRET_OF_THE_SYSTEM.replace(' ', '+');
    HttpResponse<String> response =
        send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + port(server) + "/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                    "Authorization",
                    "Basic "
                        + Base64.getEncoder()
                            .encodeToString(secret.getBytes(StandardCharsets.UTF_8)))
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "grant_type=client_credentials&scope="
                            + scopes.replace(" ", "+").replace(":", "%3A"))));
    return JsonMapper.shared().readTree(response.body()).get("access_token").asString();
  }

  private static HttpResponse<String> decide(String token)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(
                URI.create("http://localhost:" + port(service) + "/api/v1/decisions"))
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + token)
            .POST(HttpRequest.BodyPublishers.ofString("{\"facts\": {}, \"record\": true}")));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
