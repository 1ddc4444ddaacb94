package org.guideonapage.people;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationManagerResolver;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;

/**
 * Tokens of systems: our own, and those of the identity server where one is set. Whoever goes on
 * showing wrong ones is told to wait.
 */
final class Bearers implements AuthenticationManagerResolver<HttpServletRequest> {
  private final Tokens tokens;
  private final Tries tries;
  private final Clock clock;
  private final @Nullable AuthenticationManager ofTheIdentityServer;

  Bearers(Tokens tokens, Tries tries, Clock clock, @Nullable JwtDecoder decoder) {
    this.tokens = tokens;
    this.tries = tries;
    this.clock = clock;
    this.ofTheIdentityServer =
        decoder == null ? null : new JwtAuthenticationProvider(decoder)::authenticate;
  }

  /** A right token is never held back, whatever else was shown from its address. */
  @Override
  public AuthenticationManager resolve(HttpServletRequest request) {
    String address = Tries.address("token " + request.getRemoteAddr());
    return shown -> {
      try {
        return known((BearerTokenAuthenticationToken) shown);
      } catch (OAuth2AuthenticationException e) {
        Optional<Instant> until = tries.wait(address);
        tries.wrong(address, Tries.OF_AN_ADDRESS, Tries.ADDRESS_WAITS);
        throw until.isPresent() ? new TooManyTries(until.get(), clock.instant()) : e;
      }
    };
  }

  private Authentication known(BearerTokenAuthenticationToken shown) {
    if (!Tokens.isOurs(shown.getToken()) && ofTheIdentityServer != null) {
      return ofTheIdentityServer.authenticate(shown);
    }
    try {
      return tokens
          .usable(shown.getToken())
          .map(
              token ->
                  new PreAuthenticatedAuthenticationToken(
                      token.id(),
                      "",
                      token.scopes().stream().sorted().map(Scope::authority).toList()))
          .orElseThrow(() -> new InvalidBearerTokenException("no such token"));
    } catch (PeopleAway e) {
      throw new AuthenticationServiceException("tokens cannot be reached", e);
    }
  }
}
