package org.guideonapage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

class CommandsTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final List<List<String>> served = new ArrayList<>();

  @TempDir Path folder;

  private int run(String... arguments) {
    return Commands.run(
        arguments, served::add, new PrintWriter(out, true), new PrintWriter(err, true));
  }

  private Path facts(String json) throws IOException {
    return Files.writeString(folder.resolve("facts.json"), json);
  }

  @Test
  void no_command_serves_with_the_settings_given() {
    assertThat(run()).isEqualTo(Commands.SERVING);
    assertThat(run("--server.port=0")).isEqualTo(Commands.SERVING);
    assertThat(run("serve", "--server.port=0")).isEqualTo(Commands.SERVING);

    assertThat(served)
        .containsExactly(List.of(), List.of("--server.port=0"), List.of("--server.port=0"));
  }

  @Test
  void decide_prints_a_page_to_act_on() throws IOException {
    Path file =
        facts(
            "{\"legalStatus\": \"RESTRICTED\", \"absenceRoute\": \"NOT_BACK_FROM_LEAVE\", \"whereabouts\": \"UNLOCATED\"}");

    int status =
        run("decide", "--guide", "awol", "--facts", file.toString(), "--as-at", "2026-03-01T12:00");

    assertThat(status).isZero();
    assertThat(out.toString())
        .startsWith("SEND POLICE NOW")
        .contains("The tool advises; a person decides.")
        .contains("MHA-18-1");
  }

  @Test
  void decide_answers_for_the_force_that_is_named() throws IOException {
    Path file = facts("{\"lifeRiskNow\": \"YES\", \"statedIntent\": \"NOW\"}");
    String[] call = {
      "decide", "--facts", file.toString(), "--as-at", "2026-03-01T12:00", "--force", "northmoor"
    };

    assertThat(run(call)).isZero();

    assertThat(out.toString())
        .contains("for Northmoor Constabulary (made up).")
        .contains("Qualifier: Mark with the national mental health qualifier.")
        .contains("Close with the closing code where police went: NM-A1");
    assertThat(run("explain", "SW-4", "--force", "nowhere")).isEqualTo(Commands.FOUND);
    assertThat(err.toString()).contains("no force nowhere");
  }

  @Test
  void course_prints_each_step_and_the_answer_that_stands() throws IOException {
    String steps =
        "{\"steps\": [{\"asAt\": \"2026-03-01T12:00\", \"facts\": {\"lifeRiskNow\": \"YES\"}},"
            + " {\"asAt\": \"2026-03-01T12:10\", \"facts\": {\"lifeRiskNow\": \"NO\"}%s}]}";

    assertThat(run("course", "--steps", facts(steps.formatted("")).toString())).isZero();
    assertThat(out.toString())
        .contains("What moved it: danger to life now")
        .contains("step 1 stands until a supervisor has agreed")
        .contains("Stands now: Send police now (step 1)");

    String agreed = ", \"agreed\": {\"supervisor\": \"S1\", \"reason\": \"seen\"}";
    assertThat(run("course", "--steps", facts(steps.formatted(agreed)).toString())).isZero();
    assertThat(out.toString()).contains("Lowered; a supervisor has agreed.").contains("(step 2)");
    assertThat(run("course", "--json", "--steps", facts(steps.formatted("")).toString())).isZero();
    assertThat(out.toString()).contains("\"awaitsSupervisor\" : true");

    for (String wrong :
        List.of(
            "{}",
            "{\"steps\": []}",
            "{\"steps\": [{}]}",
            "{\"steps\": [{\"facts\": {\"x\": 1}}]}",
            "{\"steps\": [{\"facts\": {}, \"asAt\": \"then\"}]}",
            "{\"steps\": [{\"facts\": {}, \"more\": 1}]}",
            steps.formatted(", \"agreed\": {\"supervisor\": \"S1\"}"))) {
      assertThat(run("course", "--steps", facts(wrong).toString()))
          .as(wrong)
          .isEqualTo(Commands.MISUSED);
    }
  }

  @Test
  void decide_prints_json_for_a_script() throws IOException {
    Path file = facts("{\"lifeRiskNow\": \"YES\"}");

    int status =
        run(
            "decide",
            "--json",
            "--facts",
            file.toString(),
            "--as-at",
            "2026-03-01T12:00",
            "--plan",
            "WELFARE_CHECK");

    assertThat(status).isZero();
    assertThat(out.toString()).contains("\"code\" : \"DEPLOY_NOW\"").contains("\"planCheck\"");
  }

  @Test
  void bad_facts_are_said_with_their_place_and_status_two() throws IOException {
    assertThat(
            run(
                "decide",
                "--facts",
                facts("{\"legalStatus\": \"S9\", \"nonsense\": 1}").toString()))
        .isEqualTo(Commands.MISUSED);
    assertThat(err.toString()).contains("/legalStatus").contains("/nonsense");

    assertThat(run("decide", "--facts", facts("{\"a\": 1, \"a\": 2}").toString()))
        .isEqualTo(Commands.MISUSED);
    assertThat(run("decide", "--facts", folder.resolve("none.json").toString()))
        .isEqualTo(Commands.MISUSED);
    assertThat(run("decide", "--guide", "nowhere", "--facts", facts("{}").toString()))
        .isEqualTo(Commands.MISUSED);
    assertThat(run("decide", "--as-at", "2026-03-29T01:30", "--facts", facts("{}").toString()))
        .isEqualTo(Commands.MISUSED);
    assertThat(run("decide")).isEqualTo(Commands.MISUSED);
    assertThat(run("dance")).isEqualTo(Commands.MISUSED);
  }

  @Test
  void explain_shows_a_rule_with_its_sources() {
    assertThat(run("explain", "SW-4")).isZero();
    assertThat(out.toString())
        .contains("what is asked of police is a clinical check")
        .contains("source NPA-T");

    assertThat(run("explain", "SW-0")).isEqualTo(Commands.MISUSED);
    assertThat(err.toString()).contains("SW-4");
  }

  @Test
  void questions_lists_a_guide_in_asking_order() {
    assertThat(run("questions", "--guide", "awol")).isZero();
    assertThat(out.toString().indexOf("lifeRiskNow"))
        .isLessThan(out.toString().indexOf("absenceRoute"));
    assertThat(run("questions", "--guide", "nowhere")).isEqualTo(Commands.MISUSED);
  }

  @Test
  void check_reports_the_whole_folder_and_is_well() {
    int status = run("check");

    assertThat(out.toString())
        .contains("PROOFS: all hold")
        .contains("FORCE northmoor")
        .contains("FEATURES:")
        .contains("0 failed")
        .contains("SCENARIOS:")
        .contains("ALL WELL");
    assertThat(err.toString()).contains("proving guide");
    assertThat(status).isEqualTo(Commands.WELL);
  }

  @Test
  void check_of_broken_rules_finds_them() throws IOException {
    Files.writeString(folder.resolve("a.dslr"), "rule x");

    assertThat(run("check", "--rules", folder.toString())).isEqualTo(Commands.FOUND);
    assertThat(out.toString()).contains("RULES:").contains("faults");
  }

  /** Commands keep quiet; other tests of the same run read the log. */
  @AfterAll
  static void speakAgain() {
    LoggingSystem.get(CommandsTest.class.getClassLoader()).setLogLevel("ROOT", LogLevel.INFO);
  }
}
