package org.guideonapage.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A real Chromium on whatever machine the tests run: the system's, else Playwright's own download,
 * else Debian's package when we may install it. When none can be had the tests stop and say what to
 * install.
 */
final class Chromium {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final long INSTALLING_MINUTES = 10;

  private static Browser browser;

  private Chromium() {}

  /** The browser all tests share; each test opens its own context in it. */
  static synchronized Browser browser() {
    if (browser == null) {
      browser = start();
    }
    return browser;
  }

  private static Browser start() {
    Optional<Path> own = onThisMachine();
    if (own.isPresent()) {
      return launch(own.get());
    }
    try {
      return Playwright.create().chromium().launch(options());
    } catch (PlaywrightException notDownloaded) {
      install();
      return onThisMachine()
          .map(Chromium::launch)
          .orElseThrow(
              () ->
                  new IllegalStateException(
                      "The browser tests need Chromium: install the package chromium."));
    }
  }

  private static Browser launch(Path chromium) {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return playwright.chromium().launch(options().setExecutablePath(chromium));
  }

  private static BrowserType.LaunchOptions options() {
    return new BrowserType.LaunchOptions()
        .setHeadless(true)
        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars"));
  }

  private static Optional<Path> onThisMachine() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return NAMES.stream()
        .flatMap(
            name ->
                List.of(path.split(File.pathSeparator)).stream()
                    .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Installs Debian's package; does nothing where that is not ours to do. */
  private static void install() {
    if (!Files.exists(Path.of("/etc/debian_version"))
        || !"root".equals(System.getProperty("user.name"))) {
      return;
    }
    run("apt-get", "update", "-qq");
    run(
        "apt-get",
        "install",
        "-y",
        "-qq",
        "--no-install-recommends",
        "chromium",
        "fonts-liberation");
  }

  private static void run(String... command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
      Process process = builder.start();
      if (!process.waitFor(INSTALLING_MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      throw new IllegalStateException(
          "The browser tests need Chromium: install the package chromium.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
