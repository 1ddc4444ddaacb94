package org.guideonapage.people;

import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Puts the doors in: one way in for systems, with tokens, and one for people, with pages. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PeopleSettings.class)
class SecuritySetup {

  @Bean(destroyMethod = "close")
  PeopleStore peopleStore(PeopleSettings settings) {
    return new PeopleStore(settings);
  }

  @Bean(destroyMethod = "")
  People people(PeopleStore store, Clock clock) {
    return new People(store, clock);
  }

  @Bean
  Tokens tokens(PeopleStore store, People people, Clock clock) {
    return new Tokens(store, people, clock);
  }

  @Bean
  Tries tries(Clock clock) {
    return new Tries(clock);
  }

  @Bean
  SecurityContextRepository sessions() {
    return new HttpSessionSecurityContextRepository();
  }

  @Bean
  SignIn signIn(
      People people,
      Tries tries,
      SecurityContextRepository sessions,
      PeopleSettings settings,
      Optional<OpenId> openId) {
    return new SignIn(people, tries, sessions, settings.session(), openId.map(OpenId::begin));
  }

  /** No accounts of our own where an identity server knows the people. */
  @Bean
  ApplicationRunner firstStart(People people, PeopleSettings settings, Optional<OpenId> openId) {
    return openId.isPresent() ? arguments -> {} : new FirstStart(people, settings, System.out);
  }

  @Bean
  @Order(1)
  SecurityFilterChain systems(
      HttpSecurity http,
      PeopleSettings settings,
      Environment environment,
      Tokens tokens,
      Tries tries,
      Clock clock,
      ObjectProvider<JwtDecoder> decoder,
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    Bearers bearers = new Bearers(tokens, tries, clock, decoder.getIfAvailable());
    SystemRefusals refusals = new SystemRefusals(problems);
    return http.securityMatcher("/api/**", "/v3/**", "/actuator/**")
        .headers(AbstractHttpConfigurer::disable)
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(it -> it.anyRequest().access(new Doorman(settings, environment)))
        .oauth2ResourceServer(
            it ->
                it.authenticationManagerResolver(bearers)
                    .authenticationEntryPoint(refusals)
                    .accessDeniedHandler(refusals))
        .exceptionHandling(
            it -> it.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain pages(
      HttpSecurity http,
      PeopleSettings settings,
      Environment environment,
      People people,
      Tries tries,
      Clock clock,
      SecurityContextRepository sessions,
      Optional<OpenId> openId,
      ObjectProvider<ClientRegistrationRepository> registrations) {
    Refusals refusals = new Refusals();
    http.headers(AbstractHttpConfigurer::disable)
        .requestCache(it -> it.requestCache(new NullRequestCache()))
        .csrf(it -> it.csrfTokenRepository(new FormTokens()))
        .securityContext(it -> it.securityContextRepository(sessions))
        .sessionManagement(
            it ->
                it.sessionFixation(
                    SessionManagementConfigurer.SessionFixationConfigurer::newSession))
        .addFilterBefore(new StillWelcome(people, settings.session()), CsrfFilter.class)
        .authorizeHttpRequests(it -> it.anyRequest().access(new Doorman(settings, environment)))
        .exceptionHandling(
            it -> it.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .logout(it -> it.logoutUrl("/sign-out").logoutSuccessUrl("/signed-out"));
    if (openId.isPresent()) {
      openId.get().into(http, registrations.getObject(), failed());
    } else {
      http.authenticationManager(new ProviderManager(new LocalSignIn(people, tries, clock)))
          .formLogin(
              it ->
                  it.loginPage(Refusals.SIGN_IN)
                      .usernameParameter(SignIn.NAME)
                      .passwordParameter(SignIn.PASSWORD)
                      .failureHandler(failed())
                      .successHandler(
                          (request, response, who) ->
                              request
                                  .getRequestDispatcher(
                                      who.getPrincipal() instanceof Person person
                                              && person.toRenew()
                                          ? Refusals.NEW_PASSWORD
                                          : Refusals.GO_ON)
                                  .forward(request, response)));
    }
    return http.build();
  }

  /** Shows the sign-in page again, with what went wrong and what was carried along. */
  private static AuthenticationFailureHandler failed() {
    return (request, response, why) -> {
      request.setAttribute(WebAttributes.AUTHENTICATION_EXCEPTION, why);
      request.getRequestDispatcher(Refusals.SIGN_IN).forward(request, response);
    };
  }
}
