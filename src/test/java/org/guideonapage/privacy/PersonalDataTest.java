package org.guideonapage.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonalDataTest {
  private static final int THIS_YEAR = 2026;

  @Test
  void every_line_of_the_bad_list_is_blocked_for_what_it_is() {
    List<String> missed = new ArrayList<>();
    for (String line : lines("bad.txt")) {
      String[] parts = line.split("\t", 2);
      if (!PersonalData.in(parts[1], THIS_YEAR).contains(PersonalData.Kind.valueOf(parts[0]))) {
        missed.add(line);
      }
    }

    assertThat(missed).isEmpty();
  }

  @Test
  void of_the_good_list_no_more_than_two_in_a_hundred_are_blocked() {
    List<String> good = lines("good.txt");
    List<String> blocked =
        good.stream()
            .filter(line -> !PersonalData.in(line, THIS_YEAR).isEmpty())
            .map(line -> line + " " + PersonalData.in(line, THIS_YEAR))
            .toList();

    assertThat(good).hasSizeGreaterThan(200);
    assertThat(blocked).as("of " + good.size()).hasSizeLessThanOrEqualTo(good.size() * 2 / 100);
  }

  @Test
  void every_line_of_the_bad_list_is_blocked_inside_a_sentence_too() {
    assertThat(lines("bad.txt"))
        .allSatisfy(
            line -> {
              String text = "Supervisor agreed, " + line.split("\t", 2)[1] + ", sent a unit";
              assertThat(PersonalData.in(text, THIS_YEAR)).isNotEmpty();
            });
  }

  @Test
  void what_is_said_never_repeats_the_text() {
    assertThatThrownBy(() -> PersonalData.refuseIn("ring Mrs Jones on 07700 900123"))
        .isInstanceOf(PersonalDataFound.class)
        .hasMessage("Remove details about a person. Put them in the incident log instead.")
        .satisfies(
            e ->
                assertThat(((PersonalDataFound) e).kinds())
                    .contains(PersonalData.Kind.PHONE, PersonalData.Kind.TITLED_NAME));
  }

  @Test
  void an_incident_number_may_look_like_a_date_but_not_like_an_nhs_number() {
    assertThatCode(() -> PersonalData.refuseInIncidentNumber("0456/22112026"))
        .doesNotThrowAnyException();
    assertThatCode(() -> PersonalData.refuseInIncidentNumber("WM-20251231-0456"))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> PersonalData.refuseInIncidentNumber("9434765919"))
        .isInstanceOf(PersonalDataFound.class);
    assertThatThrownBy(() -> PersonalData.refuseInIncidentNumber("QQ123456C"))
        .isInstanceOf(PersonalDataFound.class);
  }

  @Test
  void the_check_digit_is_worked_out() {
    assertThat(PersonalData.isNhsNumber("9434765919")).isTrue();
    assertThat(PersonalData.isNhsNumber("9434765918")).isFalse();
    assertThat(PersonalData.isNhsNumber("4010232137")).isTrue();
  }

  @Test
  void a_long_run_of_anything_is_read_in_short_time() {
    String digits = "0 ".repeat(4_000);
    String letters = "a.".repeat(4_000) + "@";

    assertThatCode(() -> PersonalData.in(digits + letters, THIS_YEAR)).doesNotThrowAnyException();
  }

  private static List<String> lines(String file) {
    try (var stream = PersonalDataTest.class.getResourceAsStream("/privacy/" + file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
