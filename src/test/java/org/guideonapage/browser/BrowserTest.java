package org.guideonapage.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.guideonapage.TheRules;
import org.junit.jupiter.api.AfterEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The whole service in a real browser, with the project's own rules and the clock held at midday of
 * a day to which the law was checked. Every context is closed when its test ends.
 */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "guidance.poll=0s")
@Import(BrowserTest.Held.class)
abstract class BrowserTest {
  static final int WIDTH = 1280;
  static final int HEIGHT = 1024;
  private static final int TALLEST = 6000;

  /** Of every account of the tests. */
  static final String PASSWORD = "a password for tests";

  /** A page asked for with this in its address breaks inside the service. */
  static final String BREAK = "break-the-service";

  @LocalServerPort private int port;
  private BrowserContext context;

  /** What the tests hold still, and a fault they can ask for. */
  @TestConfiguration(proxyBeanMethods = false)
  static class Held implements WebMvcConfigurer {
    @Bean
    @Primary
    Clock midday() {
      ZoneId london = ZoneId.of("Europe/London");
      LocalDateTime midday = TheRules.CHECKED_DAY.atTime(12, 0);
      return Clock.fixed(midday.atZone(london).toInstant(), london);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
      registry
          .addInterceptor(
              new HandlerInterceptor() {
                @Override
                public boolean preHandle(
                    HttpServletRequest request, HttpServletResponse response, Object handler) {
                  if (BREAK.equals(request.getQueryString())
                      && !request.getRequestURI().equals("/error")) {
                    throw new IllegalStateException("a fault that a test asked for");
                  }
                  return true;
                }
              })
          .order(Ordered.LOWEST_PRECEDENCE);
    }
  }

  /** Who signed in where: the cookies of each, by address and account. */
  private static final Map<String, String> SIGNED_IN = new ConcurrentHashMap<>();

  /** A page of a fresh context of somebody else than the call handler. */
  Page pageOf(String account) {
    return page(new Browser.NewContextOptions(), account);
  }

  /** A page of a fresh context in which nobody signed in. */
  Page pageOfNobody() {
    return page(new Browser.NewContextOptions(), "");
  }

  /** A page of a fresh context, scripts on; a call handler has signed in, as on all of these. */
  Page page() {
    return page(new Browser.NewContextOptions());
  }

  /** A page of a fresh context without scripts. */
  Page pageWithoutScripts() {
    return page(new Browser.NewContextOptions().setJavaScriptEnabled(false));
  }

  /** A page of a fresh context in the dark. */
  Page darkPage() {
    return page(new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK));
  }

  /** A page of a fresh context with options of the test's own. */
  Page page(Browser.NewContextOptions options) {
    return page(options, "handler");
  }

  private Page page(Browser.NewContextOptions options, String account) {
    closeContext();
    if (!account.isEmpty()) {
      options.setStorageState(
          SIGNED_IN.computeIfAbsent(address() + " " + account, it -> signIn(account)));
    }
    context =
        Chromium.browser()
            .newContext(
                options
                    .setBaseURL(address())
                    .setLocale("en-GB")
                    .setTimezoneId("Europe/London")
                    .setViewportSize(WIDTH, HEIGHT));
    return context.newPage();
  }

  private String signIn(String account) {
    try (BrowserContext once =
        Chromium.browser().newContext(new Browser.NewContextOptions().setBaseURL(address()))) {
      Page page = once.newPage();
      page.navigate("/sign-in");
      signIn(page, account, PASSWORD);
      page.navigate("/help");
      return once.storageState();
    }
  }

  /** Fills in the sign-in form that is open, and sends it. */
  static void signIn(Page page, String account, String password) {
    page.fill("#sign-in-name", account);
    page.fill("#sign-in-password", password);
    Handler.going(page, () -> page.keyboard().press("Enter"));
  }

  /** Where the service is. */
  String address() {
    return "http://localhost:" + port;
  }

  /** Keeps a picture of a page as a build artefact, down to where it only goes on alike. */
  static void picture(Page page, String name) {
    int width = page.viewportSize().width;
    int height = ((Number) page.evaluate("() => document.documentElement.scrollHeight")).intValue();
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "screenshots", name + ".png"))
            .setFullPage(true)
            .setClip(0, 0, width, Math.min(height, TALLEST)));
  }

  @AfterEach
  void closeContext() {
    if (context != null) {
      context.close();
      context = null;
    }
  }
}
