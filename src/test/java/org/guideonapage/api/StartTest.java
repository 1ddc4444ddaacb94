package org.guideonapage.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.guideonapage.GuidanceApplication;
import org.guideonapage.rulebook.RuleFolder;
import org.guideonapage.rulebook.TinyRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class StartTest {

  @Test
  void broken_rules_stop_the_start_with_their_faults_and_no_stack_trace(
      @TempDir Path folder, CapturedOutput output) {
    RuleFolder broken =
        TinyRules.folder()
            .with(
                TinyRules.GUIDE + "/riders.dslr",
                "rule \"R-1 A rule\"\nwhen\n  pigs fly\nthen\nend\n");
    TinyRules.write(broken, folder);

    assertThatThrownBy(() -> start(folder, "0s")).isInstanceOf(Exception.class);

    assertThat(output)
        .contains("APPLICATION FAILED TO START")
        .contains("riders.dslr:3: found \"pigs fly\"")
        .doesNotContain("\tat org.");
  }

  @Test
  void a_folder_that_is_not_there_stops_the_start(@TempDir Path folder, CapturedOutput output) {
    assertThatThrownBy(() -> start(folder.resolve("none"), "0s")).isInstanceOf(Exception.class);

    assertThat(output)
        .contains("APPLICATION FAILED TO START")
        .contains("found no folder; expected the rules folder")
        .doesNotContain("\tat org.");
  }

  @Test
  void rules_that_were_not_begun_ahead_are_read_when_they_are_needed(
      @TempDir Path folder, CapturedOutput output) {
    SpringApplication service = new SpringApplication(GuidanceApplication.class);

    assertThatThrownBy(() -> start(service, folder.resolve("none"), "0s"))
        .isInstanceOf(Exception.class);

    assertThat(output)
        .contains("APPLICATION FAILED TO START")
        .contains("found no folder; expected the rules folder")
        .doesNotContain("\tat org.");
  }

  @Test
  void settings_that_are_wrong_are_said_as_such(@TempDir Path folder, CapturedOutput output) {
    TinyRules.write(TinyRules.folder(), folder);

    assertThatThrownBy(() -> start(folder, "-1s")).isInstanceOf(Exception.class);

    assertThat(output)
        .contains("APPLICATION FAILED TO START")
        .contains("guidance.poll is never negative")
        .doesNotContain("\tat org.");
  }

  @Test
  void a_force_without_a_folder_stops_the_start_with_the_nearest_name(
      @TempDir Path folder, CapturedOutput output) {
    TinyRules.write(TinyRules.folder(), folder);

    assertThatThrownBy(() -> start(folder, "0s", "--guidance.force=west-midland"))
        .isInstanceOf(Exception.class);

    assertThat(output)
        .contains("APPLICATION FAILED TO START")
        .contains("forces/west-midland/force.yaml: found no force west-midland")
        .contains("Nearest: \"west-midlands\"")
        .doesNotContain("\tat org.");
  }

  @Test
  void a_value_missing_for_a_guide_in_force_stops_the_start_with_its_name(
      @TempDir Path folder, CapturedOutput output) {
    String parameters =
        java.util.Objects.requireNonNull(TinyRules.folder().texts().get("parameters.yaml"));
    String words =
        java.util.Objects.requireNonNull(
            TinyRules.folder().texts().get(TinyRules.GUIDE + "/words.yaml"));
    TinyRules.write(
        TinyRules.folder()
            .with(
                "parameters.yaml",
                parameters
                    + "  - {id: callBackMinutes, words: \"the call-back time\", unit: minutes,"
                    + " values: [], basis: force}\n")
            .with(
                TinyRules.GUIDE + "/words.yaml",
                words.replace("Plain words.", "We ring in {callBackMinutes} minutes.")),
        folder);

    assertThatThrownBy(() -> start(folder, "0s")).isInstanceOf(Exception.class);

    assertThat(output)
        .contains("APPLICATION FAILED TO START")
        .contains("forces/west-midlands/parameters.yaml")
        .contains("parameter callBackMinutes (the call-back time)")
        .contains("guide " + TinyRules.GUIDE)
        .doesNotContain("\tat org.");
  }

  @Test
  void the_folder_is_watched(@TempDir Path folder) throws Exception {
    TinyRules.write(TinyRules.folder(), folder);
    try (ConfigurableApplicationContext context = start(folder, "50ms")) {
      var rules = context.getBean(org.guideonapage.authoring.LiveRules.class);
      assertThat(rules).isSameAs(context.getBean(RulesAhead.class).rules());

      RuleFolder next = TinyRules.folder().with(TinyRules.GUIDE + "/riders.dslr", "# none\n");
      Files.writeString(folder.resolve(TinyRules.GUIDE + "/riders.dslr"), "# none\n");

      waitFor(() -> rules.status().version().equals(next.checksum()));
      assertThat(Thread.getAllStackTraces().keySet())
          .anySatisfy(thread -> assertThat(thread.getName()).isEqualTo("rules-folder"));
    }
  }

  private static void waitFor(java.util.function.BooleanSupplier done) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!done.getAsBoolean() && System.nanoTime() < end) {
      Thread.sleep(50);
    }
    assertThat(done.getAsBoolean()).isTrue();
  }

  private static ConfigurableApplicationContext start(Path folder, String poll, String... more)
      throws IOException {
    SpringApplication service = new SpringApplication(GuidanceApplication.class);
    service.addInitializers(RulesAhead::begin);
    return start(service, folder, poll, more);
  }

  private static ConfigurableApplicationContext start(
      SpringApplication service, Path folder, String poll, String... more) {
    return service.run(
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(
                    "--server.port=0", "--guidance.rules=" + folder, "--guidance.poll=" + poll),
                java.util.Arrays.stream(more))
            .toArray(String[]::new));
  }
}
