package org.guideonapage.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps a person's choice of light or dark pages. */
@Controller
class ThemeController {
  private static final Duration YEAR = Duration.ofDays(365);

  @PostMapping("/theme")
  ResponseEntity<Void> theme(@RequestParam String theme, HttpServletRequest request) {
    boolean chosen = theme.equals("light") || theme.equals("dark");
    ResponseCookie cookie =
        ResponseCookie.from(Frame.THEME, chosen ? theme : "")
            .path("/")
            .httpOnly(true)
            .sameSite("Strict")
            .secure(request.isSecure())
            .maxAge(chosen ? YEAR : Duration.ZERO)
            .build();
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .header(HttpHeaders.SET_COOKIE, cookie.toString())
        .location(URI.create("/ask"))
        .build();
  }
}
