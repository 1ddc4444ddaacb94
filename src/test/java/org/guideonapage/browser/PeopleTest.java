package org.guideonapage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Signing in as people meet it, and what becomes of a call when a session ends. */
class PeopleTest extends BrowserTest {
  @Test
  void answers_survive_a_session_that_ended_in_the_middle_of_a_call() {
    Page page = page();
    page.navigate("/ask");
    page.check("#f-lifeRiskNow-2");
    Handler.settled(page);
    page.selectOption("#f-callerRole", "AMHP");
    Handler.settled(page);

    endSession(page);
    page.check("#f-seriousHarmNow-1");
    page.getByText("You are signed out. Press Get answer").waitFor();
    Handler.going(page, () -> page.click("#get-answer"));
    assertThat(page.locator("h1").innerText()).isEqualTo("Sign in");
    assertThat(page.url()).doesNotContain("?");
    signIn(page, "handler", PASSWORD);
    page.waitForFunction("() => document.activeElement.textContent === 'Send my answers'");
    Handler.going(page, () -> page.keyboard().press("Enter"));

    assertThat(page.url()).contains("/decisions/D-");
    assertThat(page.locator(".gp-band").getAttribute("class")).contains("deploy-now");
    assertThat(page.locator(".gp-strip").innerText()).contains("Role: call handler");
    assertThat(page.locator("input[type=hidden][name='f.callerRole']").first().inputValue())
        .isEqualTo("AMHP");
  }

  @Test
  void the_same_without_scripts_and_with_a_wrong_password_on_the_way() {
    Page page = pageWithoutScripts();
    page.navigate("/ask");
    page.check("#f-lifeRiskNow-1");
    endSession(page);

    page.click("#get-answer");
    signIn(page, "handler", "not the password");
    assertThat(page.title()).startsWith("Error: Sign in");
    signIn(page, "handler", PASSWORD);
    page.click("text=Send my answers");

    assertThat(page.locator(".gp-band").getAttribute("class")).contains("deploy-now");
  }

  @Test
  void five_minutes_before_somebody_is_signed_out_the_page_says_so_and_keeps_their_answers() {
    Page page = page();
    page.clock().install();
    page.navigate("/ask");
    String until =
        page.locator(".gp-strip").innerText().replaceAll("(?s).*Signed in until ([0-9:]+).*", "$1");
    page.check("#f-lifeRiskNow-2");
    Handler.settled(page);
    var warning = page.locator("#session-end");
    long seconds = Long.parseLong(warning.getAttribute("data-warn-in"));
    assertThat(seconds).isBetween(19 * 3600L, 20 * 3600L - 300);

    page.clock().fastForward((seconds - 60) * 1000);
    assertThat(warning.isVisible()).isFalse();
    page.clock().fastForward(70_000);
    warning.waitFor();

    assertThat(warning.getAttribute("role")).isEqualTo("alert");
    assertThat(warning.innerText())
        .contains("You will be signed out at " + until, "your answers stay on this page");
    assertThat(page.isChecked("#f-lifeRiskNow-2")).isTrue();
    assertThat(page.locator(".gp-band").innerText()).doesNotContain("The rules changed");
    picture(page, "session-ends");
  }

  @Test
  void signing_in_and_out_is_done_by_keys() {
    Page page = pageOfNobody();
    page.navigate("/sign-in");
    page.waitForFunction("() => document.activeElement.id === 'sign-in-name'");
    page.keyboard().type("handler");
    page.keyboard().press("Tab");
    page.keyboard().type(PASSWORD);
    Handler.going(page, () -> page.keyboard().press("Enter"));
    page.waitForURL("**/ask");
    page.waitForFunction("() => document.activeElement.id === 'f-lifeRiskNow-1'");

    page.click("text=Sign out");
    page.waitForURL("**/signed-out");
    assertThat(page.locator("h1").innerText()).isEqualTo("You are signed out");
    assertThat(page.locator(".gp-strip").innerText()).contains("Role: not signed in");
    page.navigate("/ask");
    assertThat(page.locator("#sign-in-name").isVisible()).isTrue();
  }

  /** What happens when the service forgets who somebody is. */
  private static void endSession(Page page) {
    page.context()
        .clearCookies(
            new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("session"));
  }
}
