package org.guideonapage.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.guideonapage.TheRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Known failures and what answers them. */
class HazardLogTest {
  private static final Path PAGE = Path.of("docs", "hazard-log.md");
  private static final String FINDING =
      """
      hazards:
        - id: HZ-01
          from: "1"
          title: "t"
          happened: "h"
          sources: [PFD-2023-0013]
          rules: [O-4]
      """;

  @TempDir Path folder;

  @Test
  void every_finding_is_answered_and_every_tag_and_name_leads_somewhere() {
    HazardLog log = HazardLog.read(Path.of("features"), TheRules.rulebook());

    assertThat(log.entries()).hasSizeGreaterThanOrEqualTo(56);
    assertThat(log.faults()).isEmpty();
  }

  @Test
  void the_page_in_docs_is_up_to_date() throws IOException {
    String page = HazardLog.read(Path.of("features"), TheRules.rulebook()).page();
    if (Boolean.getBoolean("write")) {
      Files.writeString(PAGE, page);
    }

    assertThat(Files.readString(PAGE)).as("write it anew with -Dwrite=true").isEqualTo(page);
  }

  @Test
  void a_finding_without_a_case_is_a_fault() throws IOException {
    Files.writeString(folder.resolve(HazardLog.FILE), FINDING);

    assertThat(faults()).containsExactly("HZ-01: no case tagged @hazard:HZ-01 shows O-4");
  }

  @Test
  void a_case_must_show_that_the_rule_holds() throws IOException {
    Files.writeString(folder.resolve(HazardLog.FILE), FINDING);
    feature("@hazard:HZ-01", "row \"O-4\" does not hold");

    assertThat(faults()).containsExactly("HZ-01: no case tagged @hazard:HZ-01 shows O-4");
  }

  @Test
  void a_tag_of_no_finding_is_a_fault_with_file_and_line() throws IOException {
    Files.writeString(folder.resolve(HazardLog.FILE), FINDING);
    feature("@hazard:HZ-01 @hazard:HZ-99", "row \"O-4\" holds");

    assertThat(faults()).containsExactly("one.feature:3 is tagged HZ-99, no such hazard");
  }

  @Test
  void a_rule_or_source_that_does_not_exist_is_a_fault() throws IOException {
    Files.writeString(
        folder.resolve(HazardLog.FILE),
        FINDING.replace("[O-4]", "[]").replace("PFD-2023-0013", "PFD-0"));

    assertThat(faults())
        .containsExactly("HZ-01: no such source PFD-0", "HZ-01: neither rules nor notByRules");
  }

  @Test
  void a_folder_without_the_file_has_an_empty_log() {
    HazardLog log = HazardLog.read(folder, TheRules.rulebook());

    assertThat(log.entries()).isEmpty();
    assertThat(log.faults()).isEmpty();
  }

  private List<String> faults() {
    return HazardLog.read(folder, TheRules.rulebook()).faults();
  }

  private void feature(String tags, String then) throws IOException {
    Files.writeString(
        folder.resolve("one.feature"),
        "Feature: f\n  " + tags + "\n  Scenario: s\n    Then " + then + "\n");
  }
}
