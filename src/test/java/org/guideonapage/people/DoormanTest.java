package org.guideonapage.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Who may ask without a token. */
class DoormanTest {
  @ParameterizedTest
  @CsvSource({
    "LOOPBACK, 127.0.0.1, localhost, true",
    "LOOPBACK, 0:0:0:0:0:0:0:1, ::1, true",
    "LOOPBACK, 10.0.0.7, localhost, false",
    "LOOPBACK, 127.0.0.1, evil.example, false",
    "LOOPBACK, 127.0.0.1, localhost.evil.example, false",
    "TOKEN, 127.0.0.1, localhost, false",
    "OPEN, 10.0.0.7, guides.example, true"
  })
  void asking_is_open_as_the_settings_say(
      PeopleSettings.Api api, String from, String host, boolean open) {
    assertThat(lets(api, new MockEnvironment(), from, host)).isEqualTo(open);
  }

  @Test
  void behind_a_proxy_an_address_of_this_machine_means_nothing() {
    assertThat(
            lets(
                PeopleSettings.Api.LOOPBACK,
                new MockEnvironment().withProperty("server.forward-headers-strategy", "native"),
                "127.0.0.1",
                "localhost"))
        .isFalse();
  }

  private static boolean lets(
      PeopleSettings.Api api, MockEnvironment environment, String from, String host) {
    PeopleSettings settings =
        new PeopleSettings(
            Path.of("none"),
            null,
            null,
            null,
            api,
            Duration.ofHours(20),
            List.of(),
            new PeopleSettings.Oidc("roles", Map.of(), "login"));
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/decisions");
    request.setRemoteAddr(from);
    request.setServerName(host);
    return new Doorman(settings, environment)
        .authorize(() -> null, new RequestAuthorizationContext(request))
        .isGranted();
  }
}
