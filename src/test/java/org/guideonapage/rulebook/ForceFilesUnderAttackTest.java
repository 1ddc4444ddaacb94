package org.guideonapage.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.guideonapage.TheRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A force's files are read with the care given to the rules. */
class ForceFilesUnderAttackTest {
  private static final String AT = "forces/northmoor/";

  @TempDir Path folder;

  private static String parameter(String id, String value) {
    return "parameters:\n  - id: "
        + id
        + "\n    status: set\n    source: \"a paper\"\n"
        + "    values:\n      - {from: \"2026-01-01\", to: null, value: "
        + value
        + "}\n";
  }

  private static String contact(String list, String agency, String rest) {
    return "contacts:\n  - list: "
        + list
        + "\n    agency: "
        + agency
        + "\n    service: \"A team\"\n    area: \"Moor\"\n    lastChecked: \"2026-11-22\"\n"
        + "    source: \"a paper\"\n"
        + rest;
  }

  private static String words(String rule, String say) {
    return "words:\n  - rule: "
        + rule
        + "\n    from: \"2026-01-01\"\n    source: \"a paper\"\n"
        + "    say: [\""
        + say
        + "\"]\n";
  }

  private static String profile(String more) {
    return "id: northmoor\nname: \"N\"\nfrom: \"2020-01-01\"\nsource: \"s\"\n"
        + "lastChecked: \"2026-11-22\"\n"
        + more;
  }

  static Stream<Arguments> attacks() {
    String file = "parameters.yaml";
    return Stream.of(
        Arguments.of(
            file,
            parameter("callBackMinute", "20"),
            file
                + ":2: found parameter callBackMinute; expected a parameter."
                + " Nearest: \"callBackMinutes\""),
        Arguments.of(
            file,
            parameter("permittedPeriodHours", "96"),
            file + ":2: found parameter permittedPeriodHours, which is no force's to set"),
        Arguments.of(
            file,
            parameter("lawVerifiedTo", "\"2030-01-01\""),
            file + ":2: found parameter lawVerifiedTo, which is no force's to set"),
        Arguments.of(file, parameter("callBackMinutes", "\"soon\""), file + ":6: found the value"),
        Arguments.of(file, parameter("callBackMinutes", "0"), file + ":6: found the value"),
        Arguments.of(file, parameter("callBackMinutes", "99999999"), file + ":6: found the value"),
        Arguments.of(file, parameter("disputeRole", "\"{agency}\""), "plain text"),
        Arguments.of(file, parameter("disputeRole", "\"<script>\""), "plain text"),
        Arguments.of(file, parameter("childrenInScope", "1"), "true or false"),
        Arguments.of(file, parameter("partnerRegister", "[]"), "entries of contacts.yaml"),
        Arguments.of(
            file,
            parameter("askBeforeRefusal", "[earlierCalls]"),
            file + ":6: found askBeforeRefusal without all of"),
        Arguments.of(
            file,
            parameter("callBackMinutes", "20").replace("    source: \"a paper\"\n", ""),
            "without a source"),
        Arguments.of(
            file,
            parameter("callBackMinutes", "20").replace("\"2026-01-01\"", "null"),
            "without a first day"),
        Arguments.of(
            file,
            parameter("callBackMinutes", "20")
                + "      - {from: \"2026-06-01\", to: null, value: 30}\n",
            file + ":7: found two spans of callBackMinutes that overlap"),
        Arguments.of(file, parameter("callBackMinutes", "20") + "  - x: 1\n", file + ":7"),
        Arguments.of(
            file,
            parameter("callBackMinutes", "20").replace("status: set", "status: maybe"),
            file + ":3"),
        Arguments.of(file, "parameters: &a [*a]\n", file),
        Arguments.of(file, "parameters:\nparameters: []\n", file),
        Arguments.of(file, "!!javax.script.ScriptEngineManager [1]\n", file),
        Arguments.of(
            "contacts.yaml",
            contact("partnerRegistry", "AMBULANCE", "    status: toBeSet\n"),
            "contacts.yaml:2: found the list partnerRegistry; expected a list of contacts."
                + " Nearest: \"partnerRegister\""),
        Arguments.of(
            "contacts.yaml",
            contact("partnerRegister", "AMBULANCES", "    status: toBeSet\n"),
            "Nearest: \"AMBULANCE\""),
        Arguments.of(
            "contacts.yaml",
            contact("partnerRegister", "AMBULANCE", "    status: set\n"),
            "without how to reach it"),
        Arguments.of(
            "contacts.yaml",
            contact("partnerRegister", "AMBULANCE", "    status: toBeSet\n    phone: \"x\"\n"),
            "contacts.yaml:9: found the field phone"),
        Arguments.of(
            "words.yaml", words("SW-44x", "Hello."), "words.yaml:2: found words for SW-44x"),
        Arguments.of(
            "words.yaml",
            words("SW-4", "Ring in {callBackMinute} minutes."),
            "Nearest: \"callBackMinutes\""),
        Arguments.of("words.yaml", words("SW-4", "Ring {now."), "a brace without its pair"),
        Arguments.of(
            "words.yaml",
            words("DO_NOT_DEPLOY", "Goodbye."),
            "words for DO_NOT_DEPLOY that no longer say when to ring 999"),
        Arguments.of(
            "words.yaml",
            words("SW-4", "Hello.") + "    duties: [\"None.\"]\n",
            "words.yaml:6: found the field duties"),
        Arguments.of("force.yaml", profile("incidentNumber: \"(a+)+$\"\n"), "force.yaml:6"),
        Arguments.of("force.yaml", profile("classification: SECRET\n"), "force.yaml:6"),
        Arguments.of(
            "force.yaml",
            profile("").replace("id: northmoor", "id: southmoor"),
            "force.yaml:1: found the force southmoor"),
        Arguments.of("force.yaml", "id: northmoor\n", "force.yaml"),
        Arguments.of("rules.yaml", "a: 1\n", "an unknown file of a force"),
        Arguments.of("powers.dslr", "# nothing\n", "powers.dslr"));
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void what_is_wrong_is_refused_with_its_place(String name, String text, String said) {
    RuleFolder broken = TheRules.text().with(AT + name, text).forForce("northmoor");

    assertThatThrownBy(() -> RulebookReader.read(broken))
        .isInstanceOf(BrokenRulebook.class)
        .hasMessageContaining(said);
  }

  @Test
  void an_overlay_without_a_value_that_a_guide_counts_with_is_refused_by_name() {
    String shared =
        java.util.Objects.requireNonNull(TheRules.text().texts().get("parameters.yaml"));
    int entry = shared.indexOf("- id: repeatCalls\n");
    int values = shared.indexOf("    values:", entry);
    int cites = shared.indexOf("    cites:", values);
    RuleFolder without =
        TheRules.text()
            .with(
                "parameters.yaml",
                shared.substring(0, values) + "    values: []\n" + shared.substring(cites));

    assertThatThrownBy(() -> RulebookReader.read(without))
        .isInstanceOf(BrokenRulebook.class)
        .hasMessageContaining("forces/west-midlands/parameters.yaml")
        .hasMessageContaining("parameter repeatCalls (the repeat call limit), which guide")
        .hasMessageContaining("counts with");
    assertThatThrownBy(() -> RulebookReader.read(without.forForce("northmoor")))
        .as("Northmoor begins in 2020, the guides in 2008")
        .isInstanceOf(BrokenRulebook.class)
        .hasMessageContaining("no value from 2008-11-03 for parameter repeatCalls");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "../west-midlands", "WEST-MIDLANDS", "north", "northmoor/"})
  void a_force_that_has_no_folder_is_refused(String force) {
    RuleFolder none = TheRules.text().forForce(force);

    assertThatThrownBy(() -> RulebookReader.read(none))
        .isInstanceOf(BrokenRulebook.class)
        .hasMessageContaining("no force");
  }

  @Test
  void a_link_in_the_folder_of_a_force_is_refused() throws IOException {
    Path outside = Files.writeString(folder.resolve("outside.yaml"), "secret");
    Path force = Files.createDirectories(folder.resolve("rules/forces/northmoor"));
    Files.createSymbolicLink(force.resolve("parameters.yaml"), outside);

    assertThatThrownBy(() -> RuleFolder.read(folder.resolve("rules"), "northmoor"))
        .isInstanceOf(BrokenRulebook.class)
        .hasMessageContaining("link")
        .hasMessageNotContaining("secret");
  }

  @Test
  void what_another_force_says_counts_for_nothing() {
    RuleFolder folder = TheRules.text().with(AT + "parameters.yaml", "rubbish: [");

    assertThat(RulebookReader.read(folder).version()).isEqualTo(TheRules.rulebook().version());
  }
}
