package org.guideonapage.people;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser of their own, as far as cookies, forms and their tokens go. */
public final class Visitor {
  /** Of every account of the tests. */
  static final String PASSWORD = "a password for tests";

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client;
  private final String base;
  private String token = "";

  private Visitor(int port, HttpClient.Redirect redirect) {
    this.base = "http://localhost:" + port;
    this.client = HttpClient.newBuilder().cookieHandler(cookies).followRedirects(redirect).build();
  }

  /** Somebody who has not signed in. */
  static Visitor nobody(int port) {
    return new Visitor(port, HttpClient.Redirect.NEVER);
  }

  /** Somebody whose browser follows where it is led. */
  static Visitor led(int port) {
    return new Visitor(port, HttpClient.Redirect.ALWAYS);
  }

  /** Somebody who signed in. */
  static Visitor signedIn(int port, String account) {
    Visitor visitor = nobody(port);
    visitor.get("/sign-in");
    visitor.signIn(account, PASSWORD);
    visitor.get("/help");
    return visitor;
  }

  HttpResponse<String> signIn(String account, String password) {
    return post("/sign-in", Map.of("sign-in-name", account, "sign-in-password", password));
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /** Sends a form with the token of the page before. */
  HttpResponse<String> post(String path, Map<String, String> fields) {
    Map<String, String> all = new java.util.LinkedHashMap<>(fields);
    all.put("_csrf", token);
    return postWithoutToken(path, all);
  }

  HttpResponse<String> postWithoutToken(String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Value of a cookie, or "". */
  String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(java.net.HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : base + path))
        .header("Accept", "text/html, */*;q=0.5");
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      Matcher found = TOKEN.matcher(response.body());
      if (found.find()) {
        token = found.group(1);
      }
      return response;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
