package org.guideonapage.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.guideonapage.TheRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rule files are text of strangers. None runs, none hangs, each is refused with words its author
 * can act on.
 */
class RuleFilesUnderAttackTest {
  private static final String FILE = "crisis-welfare-checks/riders.dslr";
  private static final Duration SOON = Duration.ofSeconds(20);

  @TempDir Path folder;

  private static String rule(String condition, String conclusion) {
    return "rule \"ZZ-1 A planted rule\"\n  @cites( NPA-T )\nwhen\n  "
        + condition
        + "\nthen\n  "
        + conclusion
        + "\nend\n";
  }

  private static final String FINE_CONDITION = "anyone's life is in danger now";
  private static final String FINE_CONCLUSION = "link the logs";

  private static RuleFolder planted(String text) {
    return TheRules.text().with(FILE, TheRules.text().texts().get(FILE) + "\n" + text);
  }

  static Stream<String> attacks() {
    String marker = "System.setProperty(\"planted\", \"yes\");";
    return Stream.of(
        rule("> " + marker, FINE_CONCLUSION),
        rule(FINE_CONDITION, "> " + marker),
        rule(FINE_CONDITION + "; " + marker, FINE_CONCLUSION),
        rule(FINE_CONDITION + " " + marker, FINE_CONCLUSION),
        rule(FINE_CONDITION, FINE_CONCLUSION + "; " + marker),
        rule("eval( true )", FINE_CONCLUSION),
        rule("String() from java.util.List.of(\"a\")", FINE_CONCLUSION),
        rule("Told( value == \"YES\" )", FINE_CONCLUSION),
        rule(FINE_CONDITION, "modify( $x ) { setValue( 1 ) }"),
        rule(FINE_CONDITION, "drools.halt()"),
        "import java.lang.Runtime;\n" + rule(FINE_CONDITION, FINE_CONCLUSION),
        "function void f() { " + marker + " }\n",
        "global java.util.List list\n",
        "declare Bomb end\n",
        "query \"q\" end\n",
        "package evil\n",
        "rule \"ZZ-1 With salience\"\n  @cites( NPA-T )\n  salience ( Runtime.getRuntime().availableProcessors() )\nwhen\nthen\n  link the logs\nend\n",
        "rule \"ZZ-1 With dialect\"\n  dialect \"java\"\n  @cites( NPA-T )\nwhen\nthen\n  link the logs\nend\n",
        "rule \"ZZ-1 With an unlisted annotation\"\n  @cites( NPA-T )\n  @run( now )\nwhen\nthen\n  link the logs\nend\n",
        "rule \"ZZ-1 Broken \\\" name\"\nwhen\nthen\nend\n",
        "rule \"ZZ-1 Never ends\"\n  @cites( NPA-T )\nwhen\n  "
            + FINE_CONDITION
            + "\nthen\n  link the logs\n",
        "rule \"ZZ-1 Cites nothing\"\nwhen\n  " + FINE_CONDITION + "\nthen\n  link the logs\nend\n",
        rule("not( not( not( not( " + FINE_CONDITION + " ) ) ) )", FINE_CONCLUSION),
        rule("(".repeat(300), FINE_CONCLUSION),
        rule(FINE_CONDITION + " ".repeat(700) + "x", FINE_CONCLUSION),
        rule((FINE_CONDITION + ", or else ").repeat(20) + "nonsense", FINE_CONCLUSION),
        "\u0000\u0001\u0002 rule\n",
        "rule \"ZZ-1 \u202Etxet desrever\"\n when\n then\n end\n");
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void a_line_that_is_no_sentence_is_refused_with_its_place(String text) {
    ThrowingCallable reading = () -> RulebookReader.read(planted(text));

    assertThatThrownBy(reading)
        .isInstanceOfSatisfying(
            BrokenRulebook.class,
            e ->
                assertThat(e.faults())
                    .anySatisfy(
                        fault -> {
                          assertThat(fault.file()).isEqualTo(FILE);
                          assertThat(fault.line()).isPositive();
                          assertThat(fault.expected()).isNotBlank();
                        }));
    assertThat(System.getProperty("planted")).isNull();
  }

  @Test
  void the_nearest_sentence_is_named() {
    assertThatThrownBy(
            () -> RulebookReader.read(planted(rule("anyones life is in danger", FINE_CONCLUSION))))
        .isInstanceOfSatisfying(
            BrokenRulebook.class,
            e ->
                assertThat(e.faults().get(0).nearest()).contains("anyone's life is in danger now"));
  }

  @Test
  void a_planted_rule_in_the_language_is_read_as_its_sentences_say() {
    Rulebook rulebook = RulebookReader.read(planted(rule(FINE_CONDITION, FINE_CONCLUSION)));

    assertThat(rulebook.rules()).anySatisfy(rule -> assertThat(rule.id()).isEqualTo("ZZ-1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vocabulary.yaml|facts: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://localhost/\"]]]]",
        "vocabulary.yaml|a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c]\nfacts: [*d,*d,*d,*d,*d,*d,*d,*d]",
        "powers.yaml|powers: 3",
        "powers.yaml|powers:\n  - {provision: MHA-136-1, name: x, holder: EVERYBODY}",
        "powers.yaml|powers:\n  - {provision: MHA-136-1, name: x, holder: POLICE, run: now}",
        "outcomes.yaml|{{{{",
        "clocks.yaml|clocks:\n\t- tab",
        "stranger.yaml|a: 1",
        "awol/guide.yaml|id: awol"
      })
  void a_data_file_with_anything_unknown_is_refused(String fileAndText) {
    int bar = fileAndText.indexOf('|');
    RuleFolder broken =
        TheRules.text().with(fileAndText.substring(0, bar), fileAndText.substring(bar + 1));

    assertThatThrownBy(() -> RulebookReader.read(broken))
        .isInstanceOf(BrokenRulebook.class)
        .hasMessageContaining(fileAndText.substring(0, bar));
  }

  @Test
  void deeply_nested_data_is_refused() {
    RuleFolder broken =
        TheRules.text().with("powers.yaml", "powers: " + "[".repeat(5000) + "]".repeat(5000));

    assertThatThrownBy(() -> RulebookReader.read(broken)).isInstanceOf(BrokenRulebook.class);
  }

  @Test
  void a_link_out_of_the_folder_is_refused() throws IOException {
    Path outside = Files.writeString(folder.resolve("outside.dslr"), "secret");
    Path rules = Files.createDirectories(folder.resolve("rules"));
    Files.createSymbolicLink(rules.resolve("link.dslr"), outside);

    assertThatThrownBy(() -> RuleFolder.read(rules))
        .isInstanceOf(BrokenRulebook.class)
        .hasMessageContaining("link")
        .hasMessageNotContaining("secret");
  }

  @Test
  void a_huge_file_is_refused_unread() throws IOException {
    Files.write(folder.resolve("huge.dslr"), new byte[RuleFolder.MOST_BYTES_A_FILE + 1]);

    assertThatThrownBy(() -> RuleFolder.read(folder))
        .isInstanceOf(BrokenRulebook.class)
        .hasMessageContaining("bytes");
  }

  @Test
  void bytes_that_are_not_text_are_refused() throws IOException {
    Files.write(folder.resolve("latin.dslr"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> RuleFolder.read(folder))
        .isInstanceOf(BrokenRulebook.class)
        .hasMessageContaining("UTF-8");
  }

  @Test
  void too_many_files_are_refused() throws IOException {
    for (int i = 0; i <= RuleFolder.MOST_FILES; i++) {
      Files.writeString(folder.resolve("f" + i + ".yaml"), "a: 1");
    }

    assertThatThrownBy(() -> RuleFolder.read(folder))
        .isInstanceOf(BrokenRulebook.class)
        .hasMessageContaining("too many");
  }

  @Test
  void folders_nested_too_deeply_are_refused() throws IOException {
    Files.createDirectories(folder.resolve("a/b/c/d/e/f"));

    assertThatThrownBy(() -> RuleFolder.read(folder))
        .isInstanceOf(BrokenRulebook.class)
        .hasMessageContaining("nested");
  }

  @Test
  void a_zip_of_ten_thousand_rules_is_refused_unopened() throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("rules.zip")))) {
      for (int i = 0; i < 10_000; i++) {
        zip.putNextEntry(new ZipEntry("r" + i + ".dslr"));
        zip.write(rule(FINE_CONDITION, FINE_CONCLUSION).getBytes(StandardCharsets.UTF_8));
      }
    }

    assertThatThrownBy(() -> RuleFolder.read(folder))
        .isInstanceOf(BrokenRulebook.class)
        .hasMessageContaining("another kind");
  }

  @Test
  void ten_thousand_rules_in_one_file_are_refused_soon() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      text.append(rule(FINE_CONDITION, FINE_CONCLUSION).replace("ZZ-1", "ZZ-" + i));
    }

    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
        SOON,
        () ->
            assertThatThrownBy(() -> RulebookReader.read(planted(text.toString())))
                .isInstanceOf(BrokenRulebook.class));
  }

  @Test
  void a_missing_folder_is_said() {
    assertThatThrownBy(() -> RuleFolder.read(folder.resolve("nowhere")))
        .isInstanceOf(BrokenRulebook.class)
        .hasMessageContaining("no folder");
  }
}
