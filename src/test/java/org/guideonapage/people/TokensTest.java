package org.guideonapage.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.guideonapage.api.ServiceTest;
import org.guideonapage.record.DecisionRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class TokensTest extends ServiceTest {
  private static final String ASK = "{\"facts\": {}}";
  private static final String RECORD = "{\"facts\": {}, \"record\": true}";

  @Autowired private Tokens tokens;
  @Autowired private PeopleStore store;
  @Autowired private Tries tries;
  @Autowired private DecisionRecord record;

  @Test
  void recording_needs_a_token_that_may_and_the_record_says_which_it_was() {
    Tokens.Made made =
        tokens.make("desk", Set.of(Scope.DECIDE, Scope.RECORD_WRITE), 1, People.OPERATOR);
    Tokens.Made asking = tokens.make("reader", Set.of(Scope.DECIDE), 1, People.OPERATOR);

    HttpResponse<String> none = decide(RECORD);
    assertThat(problem(none, 401).get("detail").asString()).contains("record:write");
    assertThat(none.headers().firstValue("WWW-Authenticate"))
        .hasValue("Bearer scope=\"record:write\"");
    problem(with(asking.text(), RECORD), 403);
    HttpResponse<String> kept = with(made.text(), RECORD);
    assertThat(kept.statusCode()).isEqualTo(200);
    assertThat(record.find(json(kept).get("reference").asString()).orElseThrow().by())
        .isEqualTo(new org.guideonapage.record.By(made.id(), "SYSTEM"));
    assertThat(with(asking.text(), ASK).statusCode()).isEqualTo(200);
  }

  @Test
  void a_token_is_shown_once_kept_as_a_hash_and_ends() {
    Tokens.Made made = tokens.make("a system", Set.of(Scope.DECIDE), 1, People.OPERATOR);

    assertThat(with(made.text(), ASK).statusCode()).isEqualTo(200);
    assertThat(find(made).usedAt()).isNotNull();
    String hash =
        store.read(
            client ->
                client
                    .sql("SELECT hash FROM token WHERE id = ?")
                    .param(made.id())
                    .query(String.class)
                    .single());
    assertThat(hash).matches("[0-9a-f]{64}").doesNotContain(made.text().substring(15));

    tokens.revoke(made.id(), People.OPERATOR);
    HttpResponse<String> revoked = with(made.text(), ASK);
    problem(revoked, 401);
    assertThat(revoked.headers().firstValue("WWW-Authenticate"))
        .hasValue("Bearer error=\"invalid_token\"");

    Tokens.Made over = tokens.make("a system", Set.of(Scope.DECIDE), 1, People.OPERATOR);
    store.write(
        client ->
            client
                .sql("UPDATE token SET expires_at = '2020-01-01T00:00:00Z' WHERE id = ?")
                .param(over.id())
                .update());
    problem(with(over.text(), ASK), 401);
    problem(with(made.text().substring(0, made.text().length() - 1) + "A", ASK), 401);
  }

  @Test
  void a_program_of_this_machine_may_ask_but_not_for_somebody_behind_a_proxy() {
    assertThat(decide(ASK).statusCode()).isEqualTo(200);
    for (String header : new String[] {"X-Forwarded-For", "Forwarded", "X-Real-IP", "Via"}) {
      problem(
          send(
              request("/api/v1/decisions")
                  .header("Content-Type", "application/json")
                  .header(header, "127.0.0.1")
                  .POST(HttpRequest.BodyPublishers.ofString(ASK))),
          401);
    }
  }

  @Test
  void whoever_shows_wrong_tokens_waits(CapturedOutput output) {
    try {
      HttpResponse<String> last = with("gop_0000000000_wrong", ASK);
      for (int i = 0; i <= Tries.OF_AN_ADDRESS && last.statusCode() == 401; i++) {
        last = with("gop_0000000000_wrong", ASK);
      }

      problem(last, 429);
      assertThat(last.headers().firstValue("Retry-After")).isPresent();
      assertThat(decide(ASK).statusCode()).isEqualTo(200);
      String right = tokens.make("beside it", Set.of(Scope.DECIDE), 1, People.OPERATOR).text();
      assertThat(with(right, ASK).statusCode()).isEqualTo(200);
    } finally {
      tries.forget(Tries.address("token 127.0.0.1"));
    }
    assertThat(output).doesNotContain("gop_");
  }

  @Test
  void what_a_token_is_for_is_said_and_names_no_person() {
    assertThatThrownBy(() -> tokens.make("Mrs Smith", Set.of(Scope.DECIDE), 1, "x"))
        .hasMessageContaining("not a person");
    assertThatThrownBy(() -> tokens.make("a system", Set.of(), 1, "x")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> tokens.make("a system", Set.of(Scope.DECIDE), 367, "x"))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void an_administrator_makes_and_revokes_one_on_a_page() {
    Visitor admin = Visitor.signedIn(port, "admin");
    admin.get("/admin/tokens");

    String page =
        admin
            .post("/admin/tokens", Map.of("label", "map", "scope", "rules:reload", "days", "30"))
            .body();

    String text = page.replaceAll("(?s).*id=\"token\">([^<]+)<.*", "$1");
    Tokens.Token made = tokens.usable(text).orElseThrow();
    assertThat(made.scopes()).containsExactly(Scope.RULES_RELOAD);
    assertThat(admin.get("/admin/tokens").body()).contains(made.id()).doesNotContain(text);
    admin.post("/admin/tokens/revoke", Map.of("id", made.id()));
    assertThat(tokens.usable(text)).isEmpty();
  }

  private Tokens.Token find(Tokens.Made made) {
    return tokens.all().stream()
        .filter(token -> token.id().equals(made.id()))
        .findFirst()
        .orElseThrow();
  }

  private HttpResponse<String> with(String token, String body) {
    return send(
        request("/api/v1/decisions")
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + token)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }
}
