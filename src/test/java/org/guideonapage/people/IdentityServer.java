package org.guideonapage.people;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/**
 * A real identity server on a port of its own: Spring Authorization Server, with its own pages,
 * keys and addresses. Only the people in it are made up.
 */
@EnableAutoConfiguration
public class IdentityServer {
  static final String CLIENT = "guide-on-a-page";
  static final String SYSTEM = "control-room-system";
  static final String SECRET = "a secret for tests";
  static final String SECRET_OF_THE_SYSTEM = "another secret for tests";

  /** Roles by who has them, in the words of the identity server. */
  private static final Map<String, List<String>> ROLES =
      Map.of(
          "u-handler-1", List.of("handler"),
          "u-both-2", List.of("author", "approver"),
          "u-mapped-3", List.of("WMP-GOP-Admins", "something else"),
          "u-none-4", List.of());

  /** Starts it on a free port. */
  static ServletWebServerApplicationContext start() {
    return (ServletWebServerApplicationContext)
        new SpringApplicationBuilder(IdentityServer.class)
            .web(WebApplicationType.SERVLET)
            .properties(
                "spring.config.name=identity-server",
                "server.port=0",
                "server.servlet.session.cookie.name=identity",
                "spring.main.banner-mode=off",
                "springdoc.api-docs.enabled=false")
            .run();
  }

  /** Tells it of us, once our own address is known. */
  static void register(ServletWebServerApplicationContext server, int port) {
    InMemoryRegisteredClientRepository clients =
        server.getBean(InMemoryRegisteredClientRepository.class);
    clients.save(
        client(CLIENT, SECRET)
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .redirectUri("http://localhost:" + port + "/login/oauth2/code/force")
            .scope("openid")
            .build());
  }

  private static RegisteredClient.Builder client(String id, String secret) {
    return RegisteredClient.withId(UUID.randomUUID().toString())
        .clientId(id)
        .clientSecret("{noop}" + secret)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
  }

  @Bean
  InMemoryRegisteredClientRepository clients() {
    return new InMemoryRegisteredClientRepository(
        client(SYSTEM, SECRET_OF_THE_SYSTEM)
            .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
            .scope("decide")
            .scope("record:write")
            .build());
  }

  @Bean
  @Order(1)
  SecurityFilterChain protocol(HttpSecurity http) {
    OAuth2AuthorizationServerConfigurer server = new OAuth2AuthorizationServerConfigurer();
    return http.securityMatcher(server.getEndpointsMatcher())
        .with(server, it -> it.oidc(Customizer.withDefaults()))
        .authorizeHttpRequests(it -> it.anyRequest().authenticated())
        .exceptionHandling(
            it -> it.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain pages(HttpSecurity http) {
    return http.authorizeHttpRequests(it -> it.anyRequest().authenticated())
        .formLogin(Customizer.withDefaults())
        .build();
  }

  @Bean
  UserDetailsService people() {
    return new InMemoryUserDetailsManager(
        ROLES.keySet().stream()
            .map(name -> User.withUsername(name).password("{noop}" + SECRET).build())
            .toList());
  }

  @Bean
  OAuth2TokenCustomizer<JwtEncodingContext> roles() {
    return context -> {
      if (OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
        context
            .getClaims()
            .claim(
                "realm_access",
                Map.of("roles", ROLES.getOrDefault(context.getPrincipal().getName(), List.of())));
      }
    };
  }

  @Bean
  JWKSource<SecurityContext> keys() throws JOSEException {
    return new ImmutableJWKSet<>(
        new JWKSet(Arrays.asList(new RSAKeyGenerator(2048).keyID("test").generate())));
  }

  @Bean
  JwtDecoder decoder(JWKSource<SecurityContext> keys) {
    return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
  }

  @Bean
  AuthorizationServerSettings addresses() {
    return AuthorizationServerSettings.builder().build();
  }
}
