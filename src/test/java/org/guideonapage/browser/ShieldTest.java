package org.guideonapage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guideonapage.TheRules;
import org.guideonapage.decision.Deployment;
import org.guideonapage.rulebook.Fact;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What the pages keep to themselves, and what they do not let in. */
class ShieldTest extends BrowserTest {
  private static final String ATTACK = "\"'><img src=x onerror=alert(1)><script>alert(2)</script>";

  @Test
  void whatever_is_sent_in_a_field_is_shown_as_text() {
    Page page = page();
    List<String> alerts = new ArrayList<>();
    page.onDialog(
        dialog -> {
          alerts.add(dialog.message());
          dialog.dismiss();
        });
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (Fact fact : TheRules.rulebook().facts().values()) {
      fields.put("f." + fact.id(), List.of(ATTACK));
      fields.put("b." + fact.id(), List.of(ATTACK));
    }
    for (String name :
        List.of(
            "guide",
            "plan",
            "incidentNumber",
            "rulesVersion",
            "beforeAt",
            "token",
            "replaces",
            "words",
            "supervisor",
            "decision",
            "reason",
            "told",
            "contacted",
            "shown",
            "more",
            "theme",
            ATTACK)) {
      fields.put(name, List.of(ATTACK));
    }
    Map<String, List<String>> answerable = new LinkedHashMap<>(fields);
    answerable.keySet().removeIf(name -> name.startsWith("f.") || name.equals("incidentNumber"));
    answerable.put("f.lifeRiskNow", List.of("YES"));

    for (String address : List.of("/ask", "/answer")) {
      for (Map<String, List<String>> sent : List.of(fields, answerable)) {
        page.navigate("/help");
        Cases.post(page, address, sent);
        assertThat(page.locator("img[src=x], script:not([src])").count()).isZero();
        assertThat(page.content()).doesNotContain("<img src=x");
        assertThat(page.locator("main").count()).isEqualTo(1);
      }
    }
    page.navigate("/guides/" + "%3Cimg%20src=x%20onerror=alert(1)%3E");
    assertThat(page.locator("img").count()).isZero();
    assertThat(alerts).isEmpty();
  }

  @Test
  void the_log_of_the_service_holds_no_fact() {
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    log.setContext(root.getLoggerContext());
    log.start();
    root.addAppender(log);
    try {
      Page page = page();
      Scenes.beginning("ask-2", "ask-6", "outcome-do", "outcome-problem", "wrong-500")
          .forEach(scene -> Scenes.open(page, scene));
      Map<String, List<String>> fields =
          new LinkedHashMap<>(Cases.fields(Cases.answered(Deployment.DO_NOT_DEPLOY)));
      fields.put("incidentNumber", List.of("4711-010326"));
      page.navigate("/help");
      Cases.post(page, "/answer", fields);
    } finally {
      root.detachAppender(log);
    }
    List<String> facts = new ArrayList<>(List.of("4711-010326"));
    for (Fact fact : TheRules.rulebook().facts().values()) {
      facts.add(fact.id());
      facts.addAll(fact.allValues().keySet().stream().filter(code -> code.contains("_")).toList());
    }

    assertThat(log.list)
        .extracting(event -> event.getFormattedMessage() + event.getThrowableProxy())
        .allSatisfy(line -> assertThat(line).doesNotContain(facts));
  }

  @Test
  void the_choice_of_colours_is_kept_and_says_nothing_else() {
    Page page = page();
    page.navigate("/help");
    Handler.going(page, () -> page.click("button:has-text('Dark')"));

    assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
    assertThat(page.context().cookies())
        .filteredOn(cookie -> !List.of("form", "session").contains(cookie.name))
        .singleElement()
        .satisfies(
            cookie -> {
              assertThat(cookie.name + "=" + cookie.value).isEqualTo("theme=dark");
              assertThat(cookie.httpOnly).isTrue();
            });
  }
}
