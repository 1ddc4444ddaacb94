package org.guideonapage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a training team scripts: scenarios, what if, maps; good input and bad. */
class WorkbenchCommandsTest {
  private static final String FACTS =
      "{\"callerRole\": \"MENTAL_HEALTH_TEAM\", \"askedOfPolice\": \"CLINICAL_CHECK\","
          + " \"lifeRiskNow\": \"NO\"}";
  private static final String SCENARIO =
      "{\"id\": \"%s\", \"name\": \"Life in danger\", \"theme\": \"welfare\", \"owner\": \"Training"
          + " team\", \"asAt\": \"2026-03-01T12:00\", \"facts\": {\"lifeRiskNow\": \"YES\"},"
          + " \"expected\": {\"deployment\": [\"%s\"]}}";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;
  private Path own;

  @BeforeEach
  void begin() {
    own = folder.resolve("own");
  }

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Commands.run(
        arguments, serve -> {}, new PrintWriter(out, true), new PrintWriter(err, true));
  }

  private int scenarios(String... arguments) {
    List<String> all = new ArrayList<>(List.of("scenarios"));
    all.addAll(Arrays.asList(arguments));
    all.addAll(List.of("--folder", own.toString()));
    return run(all.toArray(String[]::new));
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void scenarios_are_put_in_run_and_taken_out_and_the_last_run_is_kept() throws IOException {
    String both =
        "["
            + SCENARIO.formatted("right", "DEPLOY_NOW")
            + ","
            + SCENARIO.formatted("wrong", "DO_NOT_DEPLOY")
            + "]";

    assertThat(scenarios("import", file("both.json", both))).isEqualTo(Commands.WELL);
    assertThat(out.toString()).contains("kept right", "kept wrong");

    assertThat(scenarios("run", "--features", "no-such-folder")).isEqualTo(Commands.FOUND);
    assertThat(out.toString())
        .contains("DIFFERS wrong: answer Send police now, expected Do not send police")
        .contains("1 of 2 as expected");
    assertThat(own.resolve(".last-runs")).content().contains("\"wrong\"", "DIFFERS", "PASSES");

    assertThat(scenarios("export", "gherkin")).isEqualTo(Commands.WELL);
    String text = out.toString();
    assertThat(text).contains("Scenario: Life in danger");
    own = folder.resolve("again");
    assertThat(scenarios("import", file("again.feature", text))).isEqualTo(Commands.WELL);
    assertThat(out.toString()).contains("kept life-in-danger", "kept life-in-danger-2");
    assertThat(scenarios("export", "pdf")).isEqualTo(Commands.MISUSED);
    assertThat(err.toString()).contains("json, yaml or gherkin");
  }

  @Test
  void what_cannot_be_read_is_said_and_never_passed_over() throws IOException {
    String unknown = SCENARIO.formatted("unknown", "DEPLOY_NOW").replace("lifeRiskNow", "noSuch");
    String file =
        file("some.json", "[" + SCENARIO.formatted("right", "DEPLOY_NOW") + "," + unknown + "]");

    assertThat(scenarios("import", file)).isEqualTo(Commands.FOUND);
    assertThat(out.toString()).contains("kept right").doesNotContain("unknown");
    assertThat(err.toString()).contains("unknown: noSuch");

    assertThat(scenarios("run", "--file", file)).isEqualTo(Commands.FOUND);
    assertThat(out.toString()).contains("1 of 1 as expected");
    assertThat(err.toString()).contains("unknown: noSuch");

    Files.writeString(own.resolve("broken.json"), "{");
    assertThat(scenarios("run", "--features", "no-such-folder")).isEqualTo(Commands.FOUND);
    assertThat(err.toString()).contains("broken.json cannot be read");

    assertThat(scenarios("import", folder.resolve("none").toString())).isEqualTo(Commands.MISUSED);
    assertThat(scenarios("run", "--file", "none")).isEqualTo(Commands.MISUSED);
    assertThat(scenarios("run", "--day", "2026-02-30")).isEqualTo(Commands.MISUSED);
    assertThat(run("scenarios")).isEqualTo(Commands.MISUSED);
  }

  @Test
  void what_if_shows_what_a_change_moves() throws IOException {
    String facts = file("facts.json", FACTS);
    String change = file("change.json", "{\"lifeRiskNow\": \"YES\", \"callerRole\": null}");

    assertThat(run("whatif", "--facts", facts, "--change", change, "--as-at", "2026-03-01T12:00"))
        .isEqualTo(Commands.WELL);
    assertThat(out.toString())
        .contains("FACT lifeRiskNow: NO -> YES")
        .contains("FACT callerRole: MENTAL_HEALTH_TEAM -> nothing")
        .contains("-> Send police now");
  }

  @Test
  void what_if_finds_the_facts_to_a_wanted_answer() throws IOException {
    String facts = file("facts.json", FACTS);

    assertThat(run("whatif", "--facts", facts, "--guide", "no-beds", "--wanted", "DEPLOY_NOW"))
        .isEqualTo(Commands.WELL);
    assertThat(out.toString()).contains("-> DEPLOY_NOW by O-", " tried");
  }

  @Test
  void what_if_refuses_what_it_cannot_use() throws IOException {
    String facts = file("facts.json", FACTS);

    assertThat(run("whatif", "--facts", facts, "--wanted", "GO")).isEqualTo(Commands.MISUSED);
    assertThat(err.toString()).contains("DEPLOY_NOW");
    assertThat(run("whatif", "--facts", facts, "--then", "soon")).isEqualTo(Commands.MISUSED);
    assertThat(err.toString()).contains("--then: ");
    assertThat(run("whatif", "--facts", facts, "--change", "none")).isEqualTo(Commands.MISUSED);
    assertThat(run("whatif", "--facts", file("twice.json", "{\"a\": 1, \"a\": 2}")))
        .isEqualTo(Commands.MISUSED);
    assertThat(run("whatif", "--facts", file("wrong.json", "{\"noSuch\": 1}")))
        .isEqualTo(Commands.MISUSED);
    assertThat(err.toString()).contains("/noSuch");
    assertThat(run("whatif")).isEqualTo(Commands.MISUSED);
  }

  @Test
  void a_map_shows_rows_what_they_read_and_the_facts_to_each_answer() {
    assertThat(run("map", "no-beds", "--day", "2026-03-01")).isEqualTo(Commands.WELL);
    assertThat(out.toString())
        .contains("Guide 9 No beds", "reads: ", "leads to: ", "shortest", "\nAnswers\n");

    assertThat(run("map", "no-beds", "--day", "yesterday")).isEqualTo(Commands.MISUSED);
    assertThat(run("map", "nowhere")).isEqualTo(Commands.MISUSED);
    assertThat(err.toString()).contains("there is no guide nowhere");
    assertThat(run("map")).isEqualTo(Commands.MISUSED);
  }
}
