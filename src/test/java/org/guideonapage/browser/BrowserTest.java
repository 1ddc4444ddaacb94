package org.guideonapage.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole service in a real browser. Every context is closed when its test ends. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class BrowserTest {
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 1024;

  @LocalServerPort private int port;
  private BrowserContext context;

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
                options.setBaseURL("http://localhost:" + port).setViewportSize(WIDTH, HEIGHT));
    return context.newPage();
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
