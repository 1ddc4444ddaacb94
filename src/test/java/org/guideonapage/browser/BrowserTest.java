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
import org.guideonapage.TheRules;
import org.junit.jupiter.api.AfterEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
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
      registry.addInterceptor(
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
          });
    }
  }

  /** A page of a fresh context, scripts on. */
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
    closeContext();
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

  /** Where the service is. */
  String address() {
    return "http://localhost:" + port;
  }

  /** Keeps a picture of a page as a build artefact. */
  static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "screenshots", name + ".png"))
            .setFullPage(true));
  }

  @AfterEach
  void closeContext() {
    if (context != null) {
      context.close();
      context = null;
    }
  }
}
