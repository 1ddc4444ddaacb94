package org.guideonapage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guideonapage.TheRules;
import org.guideonapage.guidance.Ask;
import org.guideonapage.record.By;
import org.guideonapage.record.DecisionRecord;
import org.guideonapage.record.Question;
import org.guideonapage.rulebook.LondonTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The advisor's way through the workbench, without scripts. */
class AdvisorTest extends BrowserTest {
  @Autowired private DecisionRecord record;

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .first()
        .click();
  }

  private static Map<String, List<String>> refused() {
    Map<String, List<String>> fields = new LinkedHashMap<>(Cases.fields(Cases.refused()));
    fields.put("asAt", List.of("2026-03-01T12:00"));
    return fields;
  }

  @Test
  void a_case_is_changed_beside_the_first_and_kept_as_a_scenario() {
    Page page = pageOf("overseer");
    page.navigate("/help");
    Cases.post(page, "/advisor", refused());
    assertThat(page.locator("#answer").innerText()).contains("Do not send police");
    assertThat(page.locator("#rules-governs + p + ul").innerText()).contains("SW-4");

    press(page, "Keep as the first case, then change");
    page.selectOption("#f-lifeRiskNow", "YES");
    press(page, "Show the answer");

    assertThat(page.locator(".gp-beside").innerText())
        .contains("Do not send police", "Send police now");
    assertThat(page.locator(".gp-pairs").first().innerText())
        .contains("nobody's life is in danger now", "anyone's life is in danger now");

    page.fill("#scenarioName", "Life in danger after all");
    page.fill("#scenarioTheme", "welfare");
    page.fill("#scenarioOwner", "Training team");
    press(page, "Keep as a scenario");
    assertThat(page.locator("main").innerText()).contains("Kept as life-in-danger-after-all");

    page.selectOption("#which", "own");
    press(page, "Run");
    assertThat(page.locator("main").innerText()).contains("1 of 1 run, 1 as expected.");
    assertThat(page.url()).doesNotContain("lifeRiskNow");
  }

  @Test
  void a_name_with_a_person_in_it_is_refused_and_the_answers_are_kept() {
    Page page = pageOf("overseer");
    page.navigate("/help");
    Map<String, List<String>> fields = refused();
    fields.put("scenarioName", List.of("Mr Smith again"));
    fields.put("scenarioTheme", List.of("welfare"));
    fields.put("scenarioOwner", List.of("Training team"));
    Cases.post(page, "/advisor/scenarios", fields);

    assertThat(page.locator("#problems").innerText()).contains("Remove details about a person");
    assertThat(page.content()).doesNotContain("Smith");
    assertThat(page.locator("#f-callerRole").inputValue()).isEqualTo("MENTAL_HEALTH_TEAM");
  }

  @Test
  void a_recorded_decision_is_opened_replayed_and_advised_on() {
    Map<String, Object> facts = new LinkedHashMap<>(Cases.refused());
    facts.put("agenciesDisagree", "YES");
    Ask ask =
        new Ask(TheRules.incident(facts), LondonTime.midday(TheRules.CHECKED_DAY), null, null);
    String reference =
        record
            .keep(
                new By(null, "HANDLER"),
                Question.of(ask.told(), ask.asAt(), null, null, List.of(), java.time.Instant.EPOCH),
                TheRules.guidance().decide(ask),
                TheRules.rulebook())
            .reference();
    Page page = pageOf("overseer");

    page.navigate("/advisor/queue");
    assertThat(page.locator("main").innerText()).contains("Disputed between agencies");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(reference)).click();

    assertThat(page.locator("main").innerText()).contains("the same, byte for byte");
    assertThat(page.locator("#f-agenciesDisagree").inputValue()).isEqualTo("YES");
    page.fill("#advice", "Ask the trust who has seen the person today.");
    press(page, "Keep this advice");
    assertThat(page.locator("main").innerText())
        .contains("Advice: \"Ask the trust who has seen the person today.\" (advisor)");
    page.navigate("/advisor/queue");
    assertThat(page.locator("main").innerText()).contains("1 given");
  }

  @Test
  void a_handler_asks_the_advisor_once_and_reads_the_advice_on_the_answer() {
    Ask ask =
        new Ask(
            TheRules.incident(Cases.refused()),
            LondonTime.midday(TheRules.CHECKED_DAY),
            null,
            null);
    String reference =
        record
            .keep(
                new By(null, "HANDLER"),
                Question.of(ask.told(), ask.asAt(), null, null, List.of(), java.time.Instant.EPOCH),
                TheRules.guidance().decide(ask),
                TheRules.rulebook())
            .reference();
    Page page = pageOf("overseer");
    page.navigate("/decisions/" + reference);
    assertThat(page.locator("#advice ~ p").first().innerText())
        .contains("The force has not set when a tactical advisor is on duty", "to be set");
    press(page, "Ask the advisor");
    assertThat(page.locator("section:has(> #advice)").innerText()).contains("No advice yet.");
    record.adviceAsked(
        reference, new By(null, "HANDLER"), new org.guideonapage.record.Event.AdviceAsked(null));
    assertThat(record.find(reference).orElseThrow().later())
        .filteredOn(entry -> entry.event() instanceof org.guideonapage.record.Event.AdviceAsked)
        .hasSize(1);

    page.navigate("/advisor/queue");
    assertThat(page.locator("section:has(> #waiting)").innerText()).contains(reference);
    page.navigate("/advisor?from=" + reference);
    page.fill("#advice", "Ask the trust who has seen the person today.");
    press(page, "Keep this advice");

    page.navigate("/decisions/" + reference);
    assertThat(page.locator("section:has(> #advice)").innerText())
        .contains("Ask the trust who has seen the person today.", "Ask the advisor again");
    page.navigate("/advisor/queue");
    assertThat(page.locator("#waiting + table").count()).isZero();
  }

  @Test
  void a_contested_scenario_says_why_what_is_assumed_and_where_the_answer_differs() {
    Page page = pageOf("overseer");
    page.navigate("/advisor?scenario=sc-176");

    assertThat(page.locator("section:has(> #scenario)").innerText())
        .contains("Informed people differ on it", "The answer here is the one expected");
    assertThat(page.locator("section:has(> #rests)").innerText())
        .contains("the power to retake and hold still runs", "the way in is not known");
    page.navigate("/advisor?scenario=sc-230");
    assertThat(page.locator("section:has(> #scenario)").innerText())
        .contains("Author disagrees", "The answer here is not the one expected", "expected");
    assertThat(page.locator("section:has(> #contested)").innerText())
        .contains("Contested, X-18.", "Absent and missing are different");
    page.navigate("/advisor/rules/AW-16b");
    assertThat(page.locator("main").innerText())
        .contains("The mental health trust should go")
        .doesNotContain("{");
  }

  @Test
  void every_rule_leads_to_its_sources_and_its_cases() {
    Page page = pageOf("overseer");
    page.navigate("/advisor/rules/SW-4");

    assertThat(page.locator("#sources + ul").innerText()).contains("Last checked");
    assertThat(page.locator("#cases + ul").innerText()).contains("crisis-welfare-checks.feature:");
    assertThat(page.navigate("/advisor/rules/NO-1").status()).isEqualTo(404);
  }

  @Test
  void the_nearest_facts_to_another_answer_are_shown() {
    Page page = pageOf("overseer");
    page.navigate("/advisor?scenario=sc-006");
    page.selectOption("#wanted", "DEPLOY_NOW");
    press(page, "Find the nearest facts");

    assertThat(page.locator("#ways ~ ol li").first().innerText()).contains("Send police now");
  }
}
