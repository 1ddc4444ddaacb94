package org.guideonapage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guideonapage.decision.Deployment;
import org.junit.jupiter.api.Test;

/** What happens while somebody types: nothing is lost, nothing jumps, nothing lies. */
class LiveTest extends BrowserTest {
  @Test
  void focus_and_answers_stay_while_rows_come_and_go() {
    Page page = page();
    page.navigate("/ask");

    keys(page, "2", "n", "2", "n", "5", "n", "1", "n", "4", "n", "c");
    Handler.settled(page);

    assertThat(focused(page)).isEqualTo("f-callerRole");
    assertThat(checked(page, "ageBand")).isEqualTo("ADULT");
    page.selectOption("#f-callerRole", "MENTAL_HEALTH_TEAM");
    page.selectOption("#f-askedOfPolice", "WELFARE_CHECK");
    Handler.settled(page);
    page.selectOption("#f-placeOfPerson", "OWN_HOME");
    Handler.settled(page);
    int rows = page.locator("[data-row]").count();
    assertThat(rows).isGreaterThan(8);

    // an early answer changes; the later ones stay, and so does focus
    page.focus("#f-lifeRiskNow-2");
    keys(page, "1");
    Handler.settled(page);

    assertThat(focused(page)).isEqualTo("f-lifeRiskNow-1");
    assertThat(checked(page, "ageBand")).isEqualTo("ADULT");
    assertThat(page.inputValue("#f-placeOfPerson")).isEqualTo("OWN_HOME");
    assertThat(page.locator(".gp-band").getAttribute("class")).contains("deploy-now");

    keys(page, "2");
    Handler.settled(page);
    assertThat(page.locator("[data-row]").count()).isEqualTo(rows);
    assertThat(page.inputValue("#f-askedOfPolice")).isEqualTo("WELFARE_CHECK");
  }

  @Test
  void the_order_of_the_rows_is_the_order_of_the_service() {
    Page page = page();
    page.navigate("/ask");
    page.selectOption("#f-callerRole", "AMHP");
    page.selectOption("#f-askedOfPolice", "EXECUTE_WARRANT");
    Handler.settled(page);
    page.selectOption("#f-placeOfPerson", "OWN_HOME");
    Handler.settled(page);

    assertThat(
            page.evaluate(
                "() => [...document.querySelectorAll('[data-row]')].map(r => r.dataset.row).join()"))
        .isEqualTo(page.inputValue("[name=shown]"));
  }

  @Test
  void none_of_these_stands_alone() {
    Page page = page();
    page.navigate("/ask");

    page.check("#f-weaponOrViolence-1");
    page.check("#f-weaponOrViolence-3");
    page.check("#f-weaponOrViolence-5");
    assertThat(ticked(page)).containsExactly("NONE");
    page.check("#f-weaponOrViolence-2");
    assertThat(ticked(page)).containsExactly("VIOLENCE_NOW");
    page.check("#f-weaponOrViolence-6");
    assertThat(ticked(page)).containsExactly("NOT_KNOWN");
  }

  @Test
  void a_slow_service_keeps_the_old_answer_in_sight_and_is_then_said_to_be_slow() {
    Page page = page();
    page.navigate("/ask");
    page.check("#f-lifeRiskNow-1");
    Handler.settled(page);
    String before = page.locator("#band-status").innerText();
    List<Route> held = new ArrayList<>();
    page.route("**/ask", held::add);

    page.check("#f-seriousHarmNow-2");
    page.locator(".gp-band[aria-busy=true]").waitFor();

    assertThat(page.locator("#band-status").innerText()).isEqualTo(before);
    assertThat(page.locator("#band-wait").innerText()).isEqualTo("Updating");
    page.getByText("Still working").waitFor();
    held.forEach(Route::resume);
    Handler.settled(page);
    assertThat(page.locator("#band-wait").isVisible()).isFalse();
  }

  @Test
  void a_service_that_is_away_is_said_to_be_away_and_nothing_is_lost() {
    Page page = page();
    page.navigate("/ask");
    page.check("#f-lifeRiskNow-2");
    Handler.settled(page);
    page.route("**/ask", Route::abort);

    page.check("#f-seriousHarmNow-1");
    page.getByText("The service does not answer. The answer above is old").waitFor();

    assertThat(page.isChecked("#f-seriousHarmNow-1")).isTrue();
    assertThat(page.locator(".gp-band").getAttribute("aria-busy")).isEqualTo("true");
    picture(page, "ask-9-service-away");
    page.unroute("**/ask");
    page.check("#f-weaponOrViolence-5");
    Handler.settled(page);
    assertThat(page.locator(".gp-band").getAttribute("class")).contains("deploy-now");
  }

  @Test
  void only_outcome_and_next_question_are_announced_and_only_when_they_change() {
    Page page = page();
    page.navigate("/ask");
    page.evaluate(
        """
        () => { window.said = [];
          new MutationObserver(() => window.said.push(document.getElementById('band-status').innerText))
            .observe(document.getElementById('band-status'), {childList: true, subtree: true}); }""");

    page.check("#f-lifeRiskNow-1");
    Handler.settled(page);
    page.selectOption("#f-callerRole", "AMHP");
    Handler.settled(page);

    assertThat(page.locator("#band-status").getAttribute("role")).isEqualTo("status");
    assertThat(page.locator("#band-status").getAttribute("aria-live")).isEqualTo("polite");
    assertThat(page.locator("#band-status").getAttribute("aria-atomic")).isEqualTo("true");
    assertThat(((List<?>) page.evaluate("() => window.said"))).hasSize(1);
  }

  @Test
  void quick_fingers_lose_no_answer_and_wait_for_the_next_question() {
    Page page = page();
    page.navigate("/ask");
    page.route(
        "**/ask",
        route -> {
          page.waitForTimeout(120);
          route.resume();
        });
    page.focus("#f-lifeRiskNow-1");

    keys(page, "2", "n", "2", "n", "5", "n", "1", "n", "4");
    page.selectOption("#f-callerRole", "MENTAL_HEALTH_TEAM");
    page.selectOption("#f-askedOfPolice", "WELFARE_CHECK");
    page.focus("#f-placeOfPerson");
    keys(page, "h", "Tab");
    Handler.settled(page);

    assertThat(focused(page)).isNotIn("plan", "f-placeOfPerson");
    assertThat(page.inputValue("#f-placeOfPerson")).isEqualTo("OWN_HOME");
    assertThat(checked(page, "lifeRiskNow")).isEqualTo("NO");
    assertThat(checked(page, "ageBand")).isEqualTo("ADULT");
    assertThat(checked(page, "crime")).isEqualTo("NONE");
  }

  @Test
  void sending_twice_and_going_back_do_no_harm() {
    Page page = page();
    page.navigate("/ask");
    page.check("#f-lifeRiskNow-1");
    Handler.settled(page);

    Handler.going(page, () -> page.dblclick("#get-answer"));
    page.waitForURL("**/decisions/*");
    assertThat(page.locator(".gp-band").getAttribute("class")).contains("deploy-now");

    page.goBack();
    page.waitForSelector("#f-lifeRiskNow-1:checked");
    page.waitForSelector(".gp-band--deploy-now");

    // a new call is blank all the same
    Handler.settled(page);
    Handler.going(page, () -> Handler.withAlt(page, "n"));
    page.waitForSelector(".gp-band--empty");
    assertThat(page.locator("input:checked").count()).isZero();
  }

  @Test
  void new_information_keeps_every_answer_and_shows_what_changed() {
    Page page = page();
    page.navigate("/help");
    Cases.post(page, "/answer", Cases.fields(Cases.answered(Deployment.DO_NOT_DEPLOY)));

    Handler.going(page, () -> Handler.withAlt(page, "i"));
    assertThat(checked(page, "lifeRiskNow")).isEqualTo("NO");
    page.check("#f-lifeRiskNow-1");
    Handler.settled(page);
    Handler.going(page, () -> Handler.withAlt(page, "a"));

    assertThat(page.locator(".gp-difference").innerText())
        .contains("Was:", "Now:", "because", "danger");
  }

  @Test
  void a_form_of_older_rules_still_answers_and_says_so() {
    Page page = page();
    Scenes.open(page, "ask-8-rules-changed");

    assertThat(page.locator(".gp-band").innerText())
        .contains("The rules changed while this form was open");
    assertThat(checked(page, "lifeRiskNow")).isEqualTo("NO");
  }

  @Test
  void the_error_summary_has_focus_and_leads_to_the_field() {
    Page page = page();
    Scenes.open(page, "ask-6-problem");

    assertThat(page.title()).startsWith("Error: ");
    assertThat(focused(page)).isEqualTo("problems");
    page.locator("#problems a").first().click();
    assertThat(focused(page)).startsWith("f-weaponOrViolence");
    assertThat(page.locator("#row-weaponOrViolence").innerText())
        .contains(page.locator("#problems a").first().innerText());
  }

  @Test
  void the_log_text_is_copied_and_follows_what_was_done() {
    Page page =
        page(
            new Browser.NewContextOptions()
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
    page.navigate("/help");
    Cases.post(page, "/answer", Cases.fields(Cases.answered(Deployment.DO_NOT_DEPLOY)));
    String open = page.inputValue("#log-text");

    page.check("#decision-follow");
    page.waitForFunction("open => document.getElementById('log-text').value !== open", open);
    Handler.withAlt(page, "c");
    page.getByText("Log text copied.").waitFor();

    String copied = (String) page.evaluate("() => navigator.clipboard.readText()");
    assertThat(copied.replace("\r\n", "\n")).isEqualTo(page.inputValue("#log-text"));
    assertThat(copied).contains("followed");
  }

  @Test
  void without_a_clipboard_the_log_text_is_selected() {
    Page page = page();
    page.addInitScript(
        "Object.defineProperty(navigator, 'clipboard', {value: {writeText: () => Promise.reject(new Error('no'))}})");
    page.navigate("/help");
    Cases.post(page, "/answer", Cases.fields(Map.of("lifeRiskNow", "YES")));

    page.click("#copy");
    page.getByText("Press Ctrl+C").waitFor();

    assertThat(focused(page)).isEqualTo("log-text");
    assertThat(page.evaluate("() => window.getSelection().toString()"))
        .isEqualTo(page.inputValue("#log-text"));
  }

  @Test
  void an_answer_comes_without_scripts_through_the_buttons() {
    Page page = pageWithoutScripts();
    page.navigate("/ask");
    page.check("#f-lifeRiskNow-2");
    page.click("text=Show the next questions");
    assertThat(page.locator("[data-row]").count()).isGreaterThan(8);
    assertThat(page.isChecked("#f-lifeRiskNow-2")).isTrue();
    assertThat(page.locator("#copy").isVisible()).isFalse();
    page.click("#get-answer");
    assertThat(page.locator("#copy").isVisible()).isFalse();
    assertThat(page.locator("#log-text").isVisible()).isTrue();
  }

  private static void keys(Page page, String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  private static String focused(Page page) {
    return (String) page.evaluate("() => document.activeElement.id");
  }

  private static Object checked(Page page, String fact) {
    return page.evaluate(
        "id => (document.querySelector('#row-' + id + ' input:checked') || {}).value", fact);
  }

  private static List<String> ticked(Page page) {
    return page.locator("#row-weaponOrViolence input:checked").all().stream()
        .map(box -> box.getAttribute("value"))
        .toList();
  }
}
