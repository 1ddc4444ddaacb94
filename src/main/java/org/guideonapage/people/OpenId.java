package org.guideonapage.people;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Sign-in by way of the force's identity server: who somebody is, and by a claim their roles. */
final class OpenId {
  private static final String BASE =
      OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI;

  private final String registration;
  private final PeopleSettings.Oidc settings;

  OpenId(String registration, PeopleSettings.Oidc settings) {
    this.registration = registration;
    this.settings = settings;
  }

  /** Where signing in begins. */
  String begin() {
    return BASE + "/" + registration;
  }

  void into(
      HttpSecurity http,
      ClientRegistrationRepository registrations,
      AuthenticationFailureHandler failed) {
    DefaultOAuth2AuthorizationRequestResolver requests =
        new DefaultOAuth2AuthorizationRequestResolver(registrations, BASE);
    if (!settings.prompt().isBlank()) {
      requests.setAuthorizationRequestCustomizer(
          request -> request.additionalParameters(Map.of("prompt", settings.prompt())));
    }
    http.oauth2Login(
        it ->
            it.loginPage(Refusals.SIGN_IN)
                .clientRegistrationRepository(registrations)
                .authorizedClientRepository(new NoTokensKept())
                .authorizationEndpoint(there -> there.authorizationRequestResolver(requests))
                .userInfoEndpoint(there -> there.userAuthoritiesMapper(this::roles))
                .failureHandler(failed)
                .successHandler((request, response, who) -> response.sendRedirect(Refusals.GO_ON)));
  }

  /** The roles a person's claims name; nothing else of what the identity server says. */
  private Collection<GrantedAuthority> roles(Collection<? extends GrantedAuthority> authorities) {
    Set<GrantedAuthority> roles = new HashSet<>();
    for (GrantedAuthority authority : authorities) {
      if (authority instanceof OidcUserAuthority user) {
        Map<String, Object> claims = new LinkedHashMap<>(user.getIdToken().getClaims());
        if (user.getUserInfo() != null) {
          claims.putAll(user.getUserInfo().getClaims());
        }
        named(claims).forEach(role -> roles.add(role.authority()));
      }
    }
    return roles;
  }

  private List<Role> named(Map<String, Object> claims) {
    Object claim = claims;
    for (String step : settings.rolesClaim().split("\\.", -1)) {
      claim = claim instanceof Map<?, ?> map ? map.get(step) : null;
    }
    Collection<?> names =
        claim instanceof Collection<?> several
            ? several
            : claim == null ? List.of() : List.of(String.valueOf(claim).split("[ ,]+", -1));
    return names.stream().map(String::valueOf).map(this::role).flatMap(Optional::stream).toList();
  }

  private Optional<Role> role(String name) {
    @Nullable Role set = settings.roles().get(name);
    return set == null ? Role.named(name) : Optional.of(set);
  }
}
