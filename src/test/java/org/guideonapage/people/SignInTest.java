package org.guideonapage.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.guideonapage.api.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class SignInTest extends ServiceTest {
  private static final String OWN = "three green bicycles";

  @Autowired private People people;

  @Test
  void a_one_time_password_serves_once_and_only_to_set_a_password_of_ones_own() {
    String once = people.add("new.here", Set.of(Role.HANDLER), People.OPERATOR);
    Visitor visitor = Visitor.nobody(port);
    visitor.get("/sign-in");

    assertThat(visitor.signIn("new.here", once).body()).contains("Choose a password");
    assertThat(visitor.get("/ask").body())
        .contains("Choose a password")
        .doesNotContain("id=\"ask\"");
    for (String bad :
        new String[] {"short", "password1234", "New.Here.2026!", "aaaaaaaaaaaaaaa", once}) {
      assertThat(visitor.post("/new-password", Map.of("new-password", bad)).body())
          .as(bad)
          .contains("There is a problem");
      assertThat(visitor.get("/ask").body()).doesNotContain("id=\"ask\"");
    }
    String before = visitor.cookie("session");
    visitor.post("/new-password", Map.of("new-password", OWN));

    assertThat(visitor.cookie("session")).isNotEqualTo(before);
    assertThat(visitor.get("/ask").body()).contains("id=\"ask\"", "Role: call handler");
    Visitor other = Visitor.nobody(port);
    other.get("/sign-in");
    assertThat(other.signIn("new.here", once).statusCode()).isEqualTo(401);
    assertThat(other.signIn("new.here", OWN).statusCode()).isEqualTo(302);
  }

  @Test
  void a_session_begins_with_a_new_id_is_kept_from_scripts_and_ends_with_signing_out() {
    Visitor visitor = Visitor.nobody(port);
    visitor.get("/sign-in");
    HttpResponse<String> signedIn = visitor.signIn("handler", Visitor.PASSWORD);

    assertThat(signedIn.headers().allValues("Set-Cookie"))
        .filteredOn(cookie -> cookie.startsWith("session="))
        .singleElement()
        .satisfies(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    String session = visitor.cookie("session");
    visitor.get("/ask");
    visitor.signIn("handler", Visitor.PASSWORD);
    assertThat(visitor.cookie("session")).isNotEqualTo(session);

    visitor.get("/ask");
    assertThat(visitor.post("/sign-out", Map.of()).statusCode()).isEqualTo(302);
    assertThat(visitor.get("/ask").statusCode()).isEqualTo(401);
  }

  @Test
  void what_was_about_to_be_sent_is_carried_through_signing_in_and_only_to_our_own_pages() {
    Visitor visitor = Visitor.nobody(port);
    HttpResponse<String> stopped =
        visitor.postWithoutToken("/ask", Map.of("f.lifeRiskNow", "YES", "plan", "\"><b>"));

    assertThat(stopped.statusCode()).isEqualTo(401);
    assertThat(stopped.body())
        .contains("name=\"kept-path\" value=\"/ask\"")
        .contains("name=\"kept.f.lifeRiskNow\" value=\"YES\"")
        .contains("name=\"kept.plan\" value=\"&quot;&gt;&lt;b&gt;\"");
    Map<String, String> form = new HashMap<>();
    form.put("sign-in-name", "handler");
    form.put("sign-in-password", "wrong");
    form.put("kept-path", "/ask");
    form.put("kept.f.lifeRiskNow", "YES");
    assertThat(visitor.post("/sign-in", form).body())
        .contains("name=\"kept.f.lifeRiskNow\" value=\"YES\"")
        .doesNotContain("wrong\"");
    form.put("sign-in-password", Visitor.PASSWORD);
    HttpResponse<String> goOn = visitor.post("/sign-in", form);
    assertThat(goOn.body())
        .contains("action=\"/ask\"", "name=\"f.lifeRiskNow\" value=\"YES\"", "Send my answers");
    assertThat(goOn.body()).doesNotContain(Visitor.PASSWORD);
    assertThat(visitor.post("/ask", Map.of("f.lifeRiskNow", "YES")).statusCode()).isEqualTo(200);

    for (String elsewhere :
        new String[] {
          "https://example.org/", "//example.org", "/theme", "/sign-out", "/api/v1/x"
        }) {
      Visitor led = Visitor.nobody(port);
      led.get("/sign-in");
      form.put("kept-path", elsewhere);
      assertThat(led.post("/sign-in", form).headers().firstValue("Location").orElse(""))
          .as(elsewhere)
          .isEqualTo("/ask");
    }
  }

  @Test
  void a_form_that_outlived_its_token_is_sent_again_with_one_button() {
    Visitor visitor = Visitor.signedIn(port, "handler");

    HttpResponse<String> answer =
        visitor.postWithoutToken("/ask", Map.of("f.lifeRiskNow", "YES", "_csrf", "old"));

    assertThat(answer.body()).contains("action=\"/ask\"", "name=\"f.lifeRiskNow\" value=\"YES\"");
    assertThat(visitor.post("/ask", Map.of("f.lifeRiskNow", "YES")).body()).contains("id=\"ask\"");
  }

  @Test
  void tries_that_go_on_wait_longer_whether_or_not_there_is_such_an_account() {
    people.add("often.tried", Set.of(Role.HANDLER), People.OPERATOR);
    for (String account : new String[] {"often.tried", "nobody.at.all"}) {
      Visitor visitor = Visitor.nobody(port);
      visitor.get("/sign-in");
      HttpResponse<String> last = visitor.signIn(account, "wrong");
      String words = last.body();
      assertThat(last.statusCode()).isEqualTo(401);
      assertThat(words).contains("Not signed in: check name and password.");
      for (int i = 1; i < Tries.OF_AN_ACCOUNT; i++) {
        last = visitor.signIn(account, "wrong");
        assertThat(last.statusCode()).isEqualTo(401);
      }
      last = visitor.signIn(account, "wrong");
      assertThat(last.statusCode()).as(account).isEqualTo(429);
      assertThat(last.headers().firstValue("Retry-After")).isPresent();
      assertThat(last.body()).contains("Too many tries");
    }
    assertThat(Visitor.signedIn(port, "admin").get("/admin/people").body())
        .contains("Too many wrong passwords; waits until");
  }

  @Test
  void a_password_is_changed_by_its_owner_and_their_other_sessions_end() {
    Visitor visitor = withOwnPassword("to.change");
    Visitor elsewhere = Visitor.nobody(port);
    elsewhere.get("/sign-in");
    elsewhere.signIn("to.change", OWN);
    elsewhere.get("/help");
    assertThat(visitor.get("/help").body()).contains("href=\"/new-password\"", "Signed in until");
    assertThat(visitor.get("/new-password").body())
        .contains("Change your password", "Password you have now");

    assertThat(change(visitor, "not the password", "four red lorries").body())
        .contains("This is not the password you have now.", "href=\"#old-password\"");
    assertThat(change(visitor, OWN, "short").body()).contains("Use at least 12 characters");
    assertThat(change(visitor, OWN, OWN).body()).contains("Choose another password");
    assertThat(elsewhere.get("/ask").statusCode()).isEqualTo(200);
    String before = visitor.cookie("session");
    assertThat(change(visitor, OWN, "four red lorries").statusCode()).isEqualTo(302);

    assertThat(visitor.get("/new-password?changed").body()).contains("Your password is changed.");
    assertThat(visitor.cookie("session")).isNotEqualTo(before);
    assertThat(visitor.get("/ask").statusCode()).isEqualTo(200);
    assertThat(elsewhere.get("/ask").statusCode()).isEqualTo(401);
    Visitor later = Visitor.nobody(port);
    later.get("/sign-in");
    assertThat(later.signIn("to.change", OWN).statusCode()).isEqualTo(401);
    assertThat(later.signIn("to.change", "four red lorries").statusCode()).isEqualTo(302);
  }

  @Test
  void whoever_goes_on_guessing_the_old_password_waits_whatever_they_then_give() {
    Visitor visitor = withOwnPassword("to.guess");
    for (int i = 0; i < Tries.OF_AN_ACCOUNT; i++) {
      assertThat(change(visitor, "guess number " + i, "four red lorries").body())
          .contains("This is not the password you have now.");
    }

    assertThat(change(visitor, OWN, "four red lorries").body()).contains("Too many tries.");
    assertThat(visitor.get("/ask").statusCode()).isEqualTo(200);
  }

  /** Somebody who signed in once and set a password of their own. */
  private Visitor withOwnPassword(String name) {
    String once = people.add(name, Set.of(Role.HANDLER), People.OPERATOR);
    Visitor visitor = Visitor.nobody(port);
    visitor.get("/sign-in");
    visitor.signIn(name, once);
    visitor.post("/new-password", Map.of("new-password", OWN));
    visitor.get("/help");
    return visitor;
  }

  private static HttpResponse<String> change(Visitor visitor, String old, String password) {
    return visitor.post("/new-password", Map.of("old-password", old, "new-password", password));
  }

  @Test
  void a_locked_account_is_put_out_at_once_and_refused_in_the_same_words() {
    people.add("to.lock", Set.of(Role.AUDITOR), People.OPERATOR);
    String id = people.named("to.lock").orElseThrow().account().id();
    String once = people.reset(id, People.OPERATOR);
    Visitor visitor = Visitor.nobody(port);
    visitor.get("/sign-in");
    visitor.signIn("to.lock", once);
    visitor.post("/new-password", Map.of("new-password", OWN));
    assertThat(visitor.get("/log").statusCode()).isEqualTo(200);

    people.lock(id, People.OPERATOR);

    assertThat(visitor.get("/log").statusCode()).isEqualTo(401);
    HttpResponse<String> refused = visitor.signIn("to.lock", OWN);
    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.body()).contains("Not signed in: check name and password.");
    people.unlock(id, People.OPERATOR);
    assertThat(visitor.signIn("to.lock", OWN).statusCode()).isEqualTo(302);
    people.give(id, Set.of(Role.ADVISOR), People.OPERATOR);
    assertThat(visitor.get("/log").statusCode()).isEqualTo(401);
  }

  @Test
  void an_unknown_name_takes_as_long_as_a_wrong_password() {
    String real = Passwords.hash(OWN);

    assertThat(Passwords.NOBODY.substring(0, 15)).isEqualTo(real.substring(0, 15));
    assertThat(Passwords.NOBODY).hasSameSizeAs(real);
    assertThat(Passwords.matches("x", java.util.Optional.empty())).isFalse();
  }

  @Test
  void the_last_administrator_stays() {
    assertThatThrownBy(() -> people.lock("S-ADMIN", People.OPERATOR))
        .hasMessageContaining("last administrator");
    assertThatThrownBy(() -> people.give("S-ADMIN", Set.of(Role.AUDITOR), People.OPERATOR))
        .hasMessageContaining("last administrator");
  }

  @Test
  void an_administrator_adds_somebody_and_what_was_done_is_shown() {
    Visitor admin = Visitor.signedIn(port, "admin");
    admin.get("/admin/people");

    String added = admin.post("/admin/people", Map.of("name", "4711", "role", "SUPERVISOR")).body();

    String once = added.replaceAll("(?s).*id=\"one-time\">([^<]+)<.*", "$1");
    assertThat(once).matches("([a-z2-9]{4}-){4}[a-z2-9]{4}");
    assertThat(added).contains("added as SUPERVISOR", "S-ADMIN");
    assertThat(admin.get("/admin/people").body()).doesNotContain(once);
    assertThat(admin.post("/admin/people", Map.of("name", "Jo Smith", "role", "ADMIN")).body())
        .contains("There is a problem");
    assertThat(people.named("4711").orElseThrow().password()).startsWith("{bcrypt}$2a$10$");
  }

  @Test
  void the_log_names_nobody(CapturedOutput output) {
    // a command that ran before in the same process may have silenced it
    LoggingSystem.get(getClass().getClassLoader()).setLogLevel("ROOT", LogLevel.INFO);
    String once = people.add("in.the.log", Set.of(Role.HANDLER), "S-ADMIN");
    String id = people.named("in.the.log").orElseThrow().account().id();
    Visitor visitor = Visitor.nobody(port);
    visitor.get("/sign-in");
    visitor.signIn("in.the.log", "wrong");
    visitor.signIn("in.the.log", once);
    visitor.post("/new-password", Map.of("new-password", OWN));
    visitor.get("/ask");
    visitor.get("/admin/people");
    String session = visitor.cookie("session");
    visitor.post("/sign-out", Map.of());
    Visitor admin = Visitor.signedIn(port, "admin");
    admin.get("/admin/people");
    admin.post("/admin/people/lock", Map.of("id", id));
    decide("{\"facts\": {}}");

    assertThat(session).isNotEmpty();
    assertThat(output)
        .contains("A sign-in was refused", "Somebody signed in", "Accounts or tokens were changed")
        .doesNotContain("in.the.log", id, once, OWN, session, "S-ADMIN", "S-HANDLER");
  }
}
