package org.guideonapage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.guideonapage.TheRules;
import org.guideonapage.authoring.Scenario;
import org.guideonapage.decision.Decision;
import org.guideonapage.rulebook.Outcomes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real cases answered by keyboard alone, with scripts and without. */
class KeyboardTest extends BrowserTest {
  private static final List<String> CASES =
      List.of(
          "SC-007", "SC-024", "SC-040", "SC-055", "SC-062", "SC-079", "SC-084", "SC-095", "SC-117",
          "SC-210");
  private static final int TEN = 10;
  private static final int KEYS_FOR_TEN = 35;
  private static final double KEYS_EACH = 3.5;
  private static final double KEYS_EACH_WITHOUT_SCRIPTS = 12;
  private static final List<String> REPORT = new ArrayList<>();

  static Stream<String> cases() {
    return CASES.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_real_case_is_answered_by_keys_alone(String id) {
    Page page = page();

    Handler handler = answer(page, id, true);

    assertThat((double) handler.keys())
        .as("%s keys for %s answers", handler.keys(), handler.answers())
        .isLessThanOrEqualTo(Math.max(KEYS_FOR_TEN, KEYS_EACH * handler.answers()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_same_case_is_answered_without_scripts(String id) {
    Page page = pageWithoutScripts();

    Handler handler = answer(page, id, false);

    assertThat((double) handler.keys())
        .as("%s keys for %s answers", handler.keys(), handler.answers())
        .isLessThanOrEqualTo(KEYS_EACH_WITHOUT_SCRIPTS * Math.max(TEN, handler.answers()));
  }

  private static Handler answer(Page page, String id, boolean scripts) {
    Scenario scenario = Cases.scenario(id);
    Map<String, Object> facts = Cases.facts(scenario);
    page.navigate("/ask");
    Handler handler = new Handler(page, scripts);

    handler.answer(facts);

    Decision expected = Cases.decide(facts);
    String line =
        "%s %s, %s: %d answers, %d keys, %s"
            .formatted(
                id,
                scenario.guide(),
                scripts ? "scripts" : "no scripts",
                handler.answers(),
                handler.keys(),
                expected.deployment().code());
    REPORT.add(line);
    assertThat(page.url()).as(line).contains("/decisions/D-");
    outcome(page, scenario, line);
    powers(page, scenario, handler.answers() < facts.size(), line);
    return handler;
  }

  /** The answer is one the scenario expects: its outcome, or what holds so far while asking. */
  private static void outcome(Page page, Scenario scenario, String line) {
    Object wanted = scenario.expected().deployment();
    if (wanted == null) {
      return;
    }
    Outcomes outcomes = TheRules.rulebook().outcomes();
    List<String> labels =
        Cases.values(wanted).stream()
            .map(code -> Outcomes.label(outcomes.deployment(), code))
            .toList();
    String band = page.locator(".gp-band").innerText();
    String asking = Outcomes.label(outcomes.deployment(), "ASK_FIRST");
    String word = page.locator(".gp-band__word").innerText();
    assertThat(word.contains(asking) ? List.of(band) : List.of(word))
        .as(line)
        .anyMatch(text -> labels.stream().anyMatch(text::contains));
  }

  /**
   * Each power the scenario names has its verdict on the page. Where something the scenario says
   * was not asked, the power may be not known yet, but never the opposite.
   */
  private static void powers(Page page, Scenario scenario, boolean mayBeOpen, String line) {
    if (scenario.expected().powers() == null) {
      return;
    }
    String text = page.locator("section[aria-labelledby=powers]").innerText();
    int open = at(text, "Not known yet: never act");
    int none = at(text, "Also no power here");
    Outcomes outcomes = TheRules.rulebook().outcomes();
    scenario
        .expected()
        .powers()
        .forEach(
            (power, wanted) -> {
              String name = TheRules.rulebook().power(power).name().toLowerCase(Locale.ROOT);
              int place = text.toLowerCase(Locale.ROOT).indexOf(name);
              List<String> verdicts = new ArrayList<>(Cases.values(wanted));
              if (mayBeOpen) {
                verdicts.add("NOT_KNOWN");
              }
              if (place < 0) {
                assertThat(verdicts).as(line + " " + power + " is not shown").contains("NOT_KNOWN");
              } else if (place > none) {
                assertThat(verdicts).as(line + " " + power).contains("NOT_AVAILABLE");
              } else if (place > open) {
                assertThat(verdicts).as(line + " " + power).contains("NOT_KNOWN");
              } else {
                String before = text.substring(0, place).trim();
                assertThat(verdicts)
                    .as(line + " " + power)
                    .anyMatch(
                        verdict ->
                            before.endsWith(Outcomes.label(outcomes.powerVerdict(), verdict)));
              }
            });
  }

  private static int at(String text, String heading) {
    int place = text.indexOf(heading);
    return place < 0 ? Integer.MAX_VALUE : place;
  }

  @AfterAll
  static void report() throws IOException {
    Files.createDirectories(Path.of("target"));
    Files.write(Path.of("target", "keys.txt"), REPORT);
  }
}
