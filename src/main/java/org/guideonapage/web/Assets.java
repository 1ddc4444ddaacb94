package org.guideonapage.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The one stylesheet and the one script. The stylesheet is that of govuk-frontend without its
 * fonts, which are not ours to use, followed by our own; both are addressed by their checksum, so a
 * browser keeps them for a year.
 */
@Controller
class Assets {
  private static final String GOVUK =
      "META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css";
  private static final Duration YEAR = Duration.ofDays(365);
  private static final int SHORT = 12;

  private final Map<String, Asset> assets;

  private record Asset(String text, MediaType type, String version) {}

  Assets() {
    String css = withoutFonts(read(GOVUK)) + read("web/pages.css");
    String script = read("web/pages.js");
    this.assets =
        Map.of(
            "pages.css", new Asset(css, MediaType.valueOf("text/css;charset=UTF-8"), checksum(css)),
            "pages.js",
                new Asset(
                    script, MediaType.valueOf("text/javascript;charset=UTF-8"), checksum(script)));
  }

  /** The address of the stylesheet, or of the script. */
  String address(String name) {
    Asset asset = asset(name);
    return "/assets/" + asset.version() + "/" + name;
  }

  /** The text of the stylesheet, for pages that must stand alone. */
  String text(String name) {
    return asset(name).text();
  }

  @GetMapping("/assets/{version}/{name}")
  ResponseEntity<String> asset(@PathVariable String version, @PathVariable String name) {
    Asset asset = assets.get(name);
    if (asset == null || !asset.version().equals(version)) {
      return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
    }
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable())
        .contentType(asset.type())
        .body(asset.text());
  }

  private Asset asset(String name) {
    Asset asset = assets.get(name);
    if (asset == null) {
      throw new IllegalArgumentException("no asset " + name);
    }
    return asset;
  }

  private static String withoutFonts(String css) {
    return css.replaceAll("@font-face\\{[^}]*\\}", "")
        .replace("GDS Transport,arial,sans-serif", "arial,helvetica,sans-serif");
  }

  private static String read(String name) {
    try (InputStream in = new ClassPathResource(name).getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the jar lacks " + name, e);
    }
  }

  private static String checksum(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, SHORT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
