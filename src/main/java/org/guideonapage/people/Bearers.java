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
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;

/**
 * Tokens of systems: our own, and those of the identity server where one is set. Whoever shows
 * wrong ones waits.
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

  @Override
  public AuthenticationManager resolve(HttpServletRequest request) {
    String address = Tries.address("token " + request.getRemoteAddr());
    return shown -> {
      Instant now = clock.instant();
      Optional<Instant> until = tries.wait(address);
      if (until.isPresent()) {
        throw new TooManyTries(until.get(), now);
      }
      tries.begin(address, Tries.OF_AN_ADDRESS);
      Authentication known = known((BearerTokenAuthenticationToken) shown);
      tries.takeBack(address);
      return known;
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
