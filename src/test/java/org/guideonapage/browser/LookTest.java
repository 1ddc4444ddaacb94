package org.guideonapage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page in every state: accessible, of a width that fits, kept nowhere, and with a picture to
 * look at. A state is costly to reach, so whatever holds on all of them is looked at here.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LookTest extends BrowserTest {
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");
  private static final int NARROW = 320;

  /** Rows and sheets that are like those before them, which axe would look at one by one. */
  private static final String SHORTEN =
      "() => document.querySelectorAll('tbody tr:nth-child(n+7), main li:nth-child(n+9),"
          + " .gp-sheet:nth-of-type(n+2)')"
          + ".forEach(like => like.remove())";

  /**
   * What a handler could type about a person. The reason and the staff number of a supervisor pass
   * the blocker; RecordedTest tries it.
   */
  private static final String TYPED_AS_WORDS =
      "main input:not([type=radio]):not([type=checkbox]):not([type=hidden])"
          + ":not([inputmode=numeric]):not([type=datetime-local]):not(#incidentNumber)"
          + ":not(#words[maxlength='120']):not(#supervisor[maxlength='12']),"
          + " main textarea:not([readonly])";

  private static final Path FROZEN =
      Path.of("src", "test", "resources", "browser", "axe-incomplete.txt");
  private static final Path SEEN = Path.of("target", "axe-incomplete.txt");
  private static final Set<String> INCOMPLETE = new TreeSet<>();

  static Stream<String> scenes() {
    return Scenes.names().stream();
  }

  @Order(1)
  @ParameterizedTest
  @MethodSource("scenes")
  void the_page_is_accessible_fits_and_has_its_pictures(String scene) {
    Page page = page();
    List<String> console = new ArrayList<>();
    page.onConsoleMessage(
        message -> {
          boolean broken =
              message.type().equals("error") && !message.text().contains("the server responded");
          if (broken || message.text().contains("Content Security Policy")) {
            console.add(message.text());
          }
        });
    List<Response> documents = new ArrayList<>();
    page.onResponse(
        response -> {
          if (response.request().isNavigationRequest()) {
            documents.add(response);
          }
        });
    Scenes.open(page, scene);

    assertThat(documents).isNotEmpty().allSatisfy(LookTest::isKeptNowhere);
    if (scene.startsWith("ask") || scene.startsWith("outcome")) {
      assertThat(page.locator(TYPED_AS_WORDS).count()).as("typed as words in %s", scene).isZero();
    }
    for (int width : new int[] {960, 640, 320, WIDTH}) {
      page.setViewportSize(width, HEIGHT);
      assertThat(((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue())
          .as("%s at %s px", scene, width)
          .isLessThanOrEqualTo(width);
      if (width == NARROW) {
        assertThat(small(page)).as("targets under 24 px in %s", scene).isEmpty();
        if (Scenes.hasEveryPicture(scene)) {
          picture(page, scene + "-4-narrow");
        }
      }
    }
    assertThat(small(page)).as("targets under 24 px in %s", scene).isEmpty();

    // light by every rule; dark, by the system or by choice, is the same but for its colours
    picture(page, scene + "-1-light");
    page.evaluate(SHORTEN);
    check(scene, page, axe(page).withTags(TAGS).analyze());
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    check(scene, page, axe(page).withRules(COLOURS).analyze());
    if (Scenes.hasEveryPicture(scene)) {
      picture(page, scene + "-2-dark");
    }
    Object bySystem = colours(page);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    page.evaluate("() => { document.documentElement.dataset.theme = 'dark'; }");
    assertThat(colours(page)).isEqualTo(bySystem);

    if (Scenes.hasEveryPicture(scene)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
      picture(page, scene + "-3-forced");
    }
    assertThat(console).as("what the console holds").isEmpty();
  }

  /** 1280 pixels at four times the size leave 320 by 256, which is where things overlap. */
  @Order(2)
  @Test
  void nothing_needs_sideways_scrolling_at_four_times_the_size() {
    Page page = page(new Browser.NewContextOptions().setDeviceScaleFactor(4).setColorScheme(null));
    page.setViewportSize(320, 256);
    for (String scene : List.of("ask-3-ask-first", "outcome-do-not-deploy", "guides")) {
      Scenes.open(page, scene);
      assertThat(((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue())
          .as(scene)
          .isLessThanOrEqualTo(320);
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(Path.of("target", "screenshots", scene + "-5-four-times.png")));
    }
  }

  @Order(3)
  @Test
  void what_axe_could_not_decide_was_looked_at() throws IOException {
    Files.createDirectories(SEEN.getParent());
    Files.write(SEEN, INCOMPLETE);

    assertThat(Files.readAllLines(FROZEN, StandardCharsets.UTF_8))
        .as("look at these by eye, then freeze %s", SEEN)
        .containsAll(INCOMPLETE);
  }

  @AfterAll
  static void forget() {
    INCOMPLETE.clear();
  }

  /** A page forbids what it does not need, and neither browser nor history keeps what was told. */
  private static void isKeptNowhere(Response response) {
    Map<String, String> headers = response.allHeaders();
    assertThat(headers.getOrDefault("content-security-policy", ""))
        .as(response.url())
        .contains("default-src 'none'", "script-src 'self'", "form-action 'self'")
        .doesNotContain("unsafe", "*");
    assertThat(headers).as(response.url()).containsEntry("cache-control", "no-store");
    assertThat(headers).as(response.url()).containsEntry("referrer-policy", "no-referrer");
    assertThat(headers).as(response.url()).containsEntry("x-content-type-options", "nosniff");
    assertThat(headers.getOrDefault("set-cookie", "").lines())
        .as(response.url())
        .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    String query = URI.create(response.url()).getQuery();
    assertThat(query == null || query.equals(BREAK)).as(response.url()).isTrue();
  }

  private static AxeBuilder axe(Page page) {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations", "incomplete")); // others cost as much again
    return new AxeBuilder(page).setLegacyMode(true).options(options);
  }

  private static void check(String scene, Page page, AxeResults results) {
    assertThat(lines(results.getViolations())).as("axe on %s, %s", scene, page.url()).isEmpty();
    results
        .getIncomplete()
        .forEach(rule -> INCOMPLETE.add(scene.replaceAll("-\\d-.*|-.*", "") + " " + rule.getId()));
  }

  private static List<String> lines(List<Rule> rules) {
    return rules.stream()
        .flatMap(
            rule ->
                rule.getNodes().stream()
                    .map(node -> rule.getId() + ": " + node.getHtml() + " " + node.getTarget()))
        .toList();
  }

  private static Object colours(Page page) {
    return page.evaluate(
        """
        () => ['body', 'main', 'a', 'h1', 'p', 'li', 'button', '.gp-band', '.gp-strip', 'select', 'legend', 'th']
          .flatMap(which => [...document.querySelectorAll(which)].slice(0, 20))
          .map(e => getComputedStyle(e)).map(s => [s.color, s.backgroundColor, s.borderColor].join())""");
  }

  /** Controls smaller than 24 by 24 pixels; links within a sentence are free of it. */
  private static List<String> small(Page page) {
    Object found =
        page.evaluate(
            """
            () => [...document.querySelectorAll('a, button, input, select, textarea')]
              .filter(e => e.offsetParent && e.type !== 'hidden' && !e.matches('.govuk-skip-link'))
              .filter(e => !(e.tagName === 'A' && e.closest('p, .gp-cites, td') && e.closest('p, .gp-cites, td').textContent.trim() !== e.textContent.trim()))
              .map(e => [e.getBoundingClientRect(), e])
              .filter(([box]) => box.width < 24 || box.height < 23.5)
              .map(([box, e]) => e.outerHTML.slice(0, 90) + ' ' + box.width + 'x' + box.height)""");
    return Arrays.stream(((List<?>) found).toArray()).map(String::valueOf).toList();
  }
}
