package org.guideonapage.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.guideonapage.TheRules;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.rulebook.BrokenRulebook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveRulesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneId.of("Europe/London"));

  /** Shared, so that the rules as they stand are proved once. */
  @TempDir static Path marks;

  @TempDir Path folder;
  private Path rules = Path.of("");

  @BeforeEach
  void copyTheRules() throws IOException {
    rules = folder.resolve("rules");
    try (Stream<Path> files = Files.walk(TheRules.FOLDER)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = rules.resolve(TheRules.FOLDER.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  private LiveRules live() {
    return new LiveRules(rules, new GoLive(CLOCK, marks, said -> {}), CLOCK);
  }

  @Test
  void a_broken_file_keeps_the_old_rules_and_is_shown_until_it_is_mended() throws IOException {
    LiveRules live = live();
    Guidance before = live.guidance();
    Path file = rules.resolve("awol/riders.dslr");
    String good = Files.readString(file);

    Files.writeString(
        file, good + "\nrule \"ZZ-9 Broken\"\nwhen\n  > System.exit(1);\nthen\nend\n");
    LiveRules.Status broken = live.reload();

    assertThat(broken.fresh()).isFalse();
    assertThat(broken.faults()).anySatisfy(fault -> assertThat(fault).contains("awol/riders.dslr"));
    assertThat(live.guidance()).isSameAs(before);

    Files.writeString(file, good);

    assertThat(live.reload().fresh()).isTrue();
    assertThat(live.guidance()).isSameAs(before);
  }

  @Test
  void a_rule_that_fails_a_proof_does_not_go_live() throws IOException {
    LiveRules live = live();
    String version = live.status().version();
    Path file = rules.resolve("crisis-welfare-checks/welfare.dslr");
    String hidden =
        "\nrule \"ZZ-8 A row that can never govern\"\n  @cites( NPA-T )\nwhen\n  anyone's life is in danger now\n  nobody's life is in danger now\nthen\n  speak to a supervisor\nend\n";
    Files.writeString(file, hidden + Files.readString(file));
    Files.writeString(
        rules.resolve("crisis-welfare-checks/words-more.yaml"),
        "ZZ-8:\n  say: [\"a\"]\n  record: [\"b\"]\n  review: [{when: \"c\", why: \"d\"}]\n");

    LiveRules.Status status = live.reload();

    assertThat(status.fresh()).isFalse();
    assertThat(status.version()).isEqualTo(version);
    assertThat(status.faults())
        .anySatisfy(fault -> assertThat(fault).contains("ZZ-8").contains("EVERY_ROW_CAN_GOVERN"));
  }

  @Test
  void a_changed_folder_that_passes_takes_over() throws IOException {
    LiveRules live = live();
    String version = live.status().version();
    Path file = rules.resolve("words.yaml");
    Files.writeString(file, Files.readString(file) + "\n# a comment\n");

    LiveRules.Status status = live.reload();

    assertThat(status.fresh()).isTrue();
    assertThat(status.version()).isNotEqualTo(version);
    assertThat(live.guidance().rulebook().version()).isEqualTo(status.version());
  }

  @Test
  void a_service_does_not_start_without_rules() throws IOException {
    Files.writeString(rules.resolve("powers.yaml"), "powers: []");

    assertThatThrownBy(this::live).isInstanceOf(BrokenRulebook.class);
  }
}
