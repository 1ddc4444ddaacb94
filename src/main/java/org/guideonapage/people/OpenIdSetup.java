package org.guideonapage.people;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.security.oauth2.client.autoconfigure.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;

/**
 * The identity server, where one is set. It is asked for its addresses when somebody first signs
 * in, so that a service whose identity server is away starts all the same.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnOAuth2ClientRegistrationProperties
class OpenIdSetup {

  @Bean
  ClientRegistrationRepository registrations(Environment environment) {
    OAuth2ClientProperties properties = properties(environment);
    return new SupplierClientRegistrationRepository(
        () -> {
          List<ClientRegistration> all =
              new ArrayList<>(
                  new OAuth2ClientPropertiesMapper(properties).asClientRegistrations().values());
          return new InMemoryClientRegistrationRepository(all);
        });
  }

  @Bean
  OpenId openId(Environment environment, PeopleSettings settings) {
    List<String> names = List.copyOf(properties(environment).getRegistration().keySet());
    if (names.size() != 1) {
      throw new IllegalStateException(
          "set one registration under spring.security.oauth2.client, not " + names);
    }
    return new OpenId(names.get(0), settings.oidc());
  }

  private static OAuth2ClientProperties properties(Environment environment) {
    return Binder.get(environment)
        .bind("spring.security.oauth2.client", OAuth2ClientProperties.class)
        .get();
  }
}
