package org.guideonapage.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * The token every form sends, held against a cookie: an open page makes no session, and a form that
 * outlived its session is still known to be ours. Over https the cookie's name keeps other hosts of
 * the same domain from setting it.
 */
final class FormTokens implements CsrfTokenRepository {
  private final CsrfTokenRepository plain = repository("form", false);
  private final CsrfTokenRepository secure = repository("__Host-form", true);

  private static CsrfTokenRepository repository(String cookie, boolean secure) {
    CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
    repository.setCookieName(cookie);
    repository.setCookiePath("/");
    repository.setCookieCustomizer(
        it -> it.httpOnly(true).secure(secure).sameSite("Lax").path("/"));
    return repository;
  }

  private CsrfTokenRepository of(HttpServletRequest request) {
    return request.isSecure() ? secure : plain;
  }

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    return of(request).generateToken(request);
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    of(request).saveToken(token, request, response);
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    return of(request).loadToken(request);
  }
}
