package org.guideonapage.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.guideonapage.guidance.EnginesDisagree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@ExtendWith(OutputCaptureExtension.class)
class ProblemHandlerTest {

  @Test
  void when_the_two_readings_differ_it_says_what_to_use_instead() {
    var response =
        new ProblemHandler()
            .enginesDisagree(new EnginesDisagree("the two readings differ on SW-4"));

    assertThat(response.getStatusCode().value()).isEqualTo(500);
    assertThat(Objects.requireNonNull(response.getBody()).detail())
        .contains("printed guides")
        .contains("tactical advisor");
  }

  @Test
  void an_unforeseen_fault_is_logged_without_its_words(CapturedOutput output) throws IOException {
    var response =
        Objects.requireNonNull(
            new ProblemHandler()
                .any(
                    new IllegalStateException("MARKER said by a caller"),
                    new MockHttpServletRequest("GET", "/api/v1/guides"),
                    new MockHttpServletResponse()));

    assertThat(response.getStatusCode().value()).isEqualTo(500);
    assertThat(output)
        .contains("IllegalStateException")
        .contains("ProblemHandlerTest")
        .doesNotContain("MARKER");
    assertThat(String.valueOf(response.getBody())).doesNotContain("MARKER");
  }
}
