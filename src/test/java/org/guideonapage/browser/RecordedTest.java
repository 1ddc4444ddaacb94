package org.guideonapage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guideonapage.decision.Deployment;
import org.guideonapage.record.DecisionRecord;
import org.guideonapage.record.Event;
import org.guideonapage.record.NotRecorded;
import org.guideonapage.record.Question;
import org.guideonapage.record.RecordSettings;
import org.guideonapage.record.Recorded;
import org.guideonapage.record.Replay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An answer is recorded, has an address of its own, and keeps what the person did with it. */
class RecordedTest extends BrowserTest {
  @Autowired private DecisionRecord record;
  @Autowired private RecordSettings settings;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void an_answer_has_an_address_that_can_be_opened_again(boolean scripts) {
    Page page = asked(scripts);
    String band = page.locator(".gp-band").innerText();
    String reference = Scenes.reference(page);

    page.reload();
    assertThat(page.locator(".gp-band").innerText()).isEqualTo(band);
    page.goBack();
    page.navigate("/decisions/" + reference);

    assertThat(page.locator(".gp-band").innerText()).isEqualTo(band);
    assertThat(page.inputValue("#log-text")).startsWith("MH GUIDANCE ref " + reference);
    assertThat(new Replay(record).of(reference).same()).isTrue();
  }

  @Test
  void blank_not_known_and_answered_are_kept_apart() {
    Page page = page();
    page.navigate("/help");
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.put("f.lifeRiskNow", List.of("NO"));
    fields.put("f.ageBand", List.of("NOT_KNOWN"));
    fields.put("f.earlierCalls", List.of("NOT_KNOWN"));
    fields.put("f.medicalRedFlags", List.of("NONE"));
    fields.put("shown", List.of("lifeRiskNow,ageBand,earlierCalls,medicalRedFlags,crime"));
    Cases.post(page, "/answer", fields);

    String reference = Scenes.reference(page);
    assertThat(record.find(reference).orElseThrow().question().facts())
        .extracting(Question.Asked::fact, Question.Asked::state)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("lifeRiskNow", Question.State.VALUE),
            org.assertj.core.groups.Tuple.tuple("ageBand", Question.State.NOT_KNOWN),
            org.assertj.core.groups.Tuple.tuple("earlierCalls", Question.State.NOT_KNOWN),
            org.assertj.core.groups.Tuple.tuple("medicalRedFlags", Question.State.VALUE),
            org.assertj.core.groups.Tuple.tuple("crime", Question.State.BLANK));
    assertThat(new Replay(record).of(reference).same()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void what_the_person_does_is_recorded(boolean scripts) {
    Page page = asked(scripts);
    String reference = Scenes.reference(page);

    page.check("#decision-differ");
    page.check("#told-no");
    Handler.going(page, () -> page.click("#record-this"));
    assertThat(page.locator("#problems").innerText()).contains("Choose a reason.");
    assertThat(page.isChecked("#decision-differ")).isTrue();
    assertThat(recorded(reference).later()).isEmpty();

    page.selectOption("#reason", "RESOURCE_NOT_AVAILABLE");
    page.fill("#words", "ring 07700 900123");
    Handler.going(page, () -> page.click("#record-this"));
    assertThat(page.locator("#problems").innerText()).contains("Remove details about a person.");
    assertThat(recorded(reference).later()).isEmpty();

    page.fill("#words", "unit diverted to a collision");
    Handler.going(page, () -> page.click("#record-this"));

    assertThat(page.locator("#problems").count()).isZero();
    assertThat(recorded(reference).decided())
        .contains(
            Event.Decided.differed(
                Event.Reason.RESOURCE_NOT_AVAILABLE, "unit diverted to a collision"));
    assertThat(recorded(reference).told().orElseThrow().told()).isFalse();
    assertThat(page.inputValue("#log-text"))
        .contains("differed: resource not available", "CALLER TOLD: N");

    Handler.going(page, () -> page.click("#record-this"));
    assertThat(recorded(reference).later()).as("said twice, kept once").hasSize(2);
  }

  @Test
  void a_promise_is_taken_back_only_with_a_supervisor() {
    Page page = pageWithoutScripts();
    String first = Scenes.lowered(page);
    String second = Scenes.reference(page);

    assertThat(page.locator(".gp-difference").innerText())
        .contains("takes back what was promised", "What moved it: danger to life now");
    assertThat(page.locator("#decision-follow").count()).isZero();
    page.check("#decision-lower");
    Handler.going(page, () -> page.click("#record-this"));
    assertThat(page.locator("#problems").innerText())
        .contains("Choose a reason.", "staff number of the supervisor");
    page.selectOption("#reason", "NEW_FACTS");
    page.fill("#supervisor", "S1234");
    Handler.going(page, () -> page.click("#record-this"));

    assertThat(recorded(second).isAgreed()).isTrue();
    assertThat(page.locator(".gp-difference").innerText()).contains("A supervisor has agreed");
    assertThat(page.locator("main").innerText()).contains("stands now");
    assertThat(page.content()).as("staff are not handed out").doesNotContain("S1234");
    Handler.going(page, () -> page.click("#record-this"));
    assertThat(page.locator("#problems").count()).as("said again, nothing is missing").isZero();
    assertThat(recorded(second).later()).hasSize(1);
    page.navigate("/decisions/" + first);
    assertThat(page.locator("main").innerText()).contains("An older version of this answer");
  }

  @Test
  void going_back_and_changing_an_answer_makes_a_version_and_not_a_second_incident() {
    Page page = page();
    page.navigate("/ask");
    page.check("#f-lifeRiskNow-1");
    Handler.settled(page);
    Handler.going(page, () -> page.click("#get-answer"));
    String first = Scenes.reference(page);

    page.goBack();
    page.waitForSelector("#f-lifeRiskNow-1:checked");
    Handler.settled(page);
    page.check("#f-lifeRiskNow-2");
    Handler.settled(page);
    Handler.going(page, () -> page.click("#get-answer"));

    String second = Scenes.reference(page);
    assertThat(second).isNotEqualTo(first);
    assertThat(recorded(second).question().replaces()).isEqualTo(first);
    assertThat(page.locator(".gp-difference").innerText()).contains("takes back what was promised");
  }

  @Test
  void the_same_form_sent_twice_is_one_answer() {
    Page page = page();
    page.navigate("/ask");
    String token = page.inputValue("[name=token]");
    Map<String, List<String>> fields =
        new LinkedHashMap<>(Cases.fields(Map.of("lifeRiskNow", "YES")));
    fields.put("token", List.of(token));
    Cases.post(page, "/answer", fields);
    String first = Scenes.reference(page);
    page.navigate("/help");
    Cases.post(page, "/answer", fields);

    assertThat(Scenes.reference(page)).isEqualTo(first);
  }

  @Test
  void an_answer_that_cannot_be_recorded_is_shown_and_says_so() throws SQLException {
    Page page = page();
    page.navigate("/help");
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + settings.file());
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN EXCLUSIVE");
      Cases.post(page, "/answer", Cases.fields(Cases.answered(Deployment.DO_NOT_DEPLOY)));
      picture(page, "outcome-not-recorded");
      statement.execute("ROLLBACK");
    }
    assertThat(page.locator("[role=alert]").first().innerText()).contains(NotRecorded.NOTE);
    assertThat(page.locator(".gp-band").innerText()).contains("Do not send police");
    assertThat(page.inputValue("#log-text")).contains("ref not recorded");

    String open = page.inputValue("#log-text");
    page.check("#decision-follow");
    page.waitForFunction("open => document.getElementById('log-text').value !== open", open);
    assertThat(page.inputValue("#log-text")).contains("followed");

    Handler.going(page, () -> page.click("#update-log"));
    assertThat(recorded(Scenes.reference(page)).decided())
        .as("tried again, with what was said meanwhile")
        .contains(Event.Decided.followed());
  }

  @Test
  void what_is_no_reference_is_not_found() {
    Page page = page();
    for (String wrong : List.of("D-00000001-A", "x", "D-99999999-" + "C")) {
      page.navigate("/decisions/" + wrong);
      assertThat(page.locator("h1").innerText()).as(wrong).isEqualTo("Page not found");
    }
  }

  private Page asked(boolean scripts) {
    Page page = scripts ? page() : pageWithoutScripts();
    page.navigate("/ask");
    page.check("#f-lifeRiskNow-1");
    if (scripts) {
      Handler.settled(page);
    }
    Handler.going(page, () -> page.click("#get-answer"));
    return page;
  }

  private Recorded recorded(String reference) {
    return record.find(reference).orElseThrow();
  }
}
