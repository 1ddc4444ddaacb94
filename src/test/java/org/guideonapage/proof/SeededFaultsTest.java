package org.guideonapage.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.guideonapage.TheRules;
import org.guideonapage.proof.Failure.Proof;
import org.guideonapage.rulebook.BrokenRulebook;
import org.guideonapage.rulebook.Guide;
import org.guideonapage.rulebook.PastTheLoader;
import org.guideonapage.rulebook.Rule;
import org.guideonapage.rulebook.RuleFolder;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.RulebookReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A fault put into the project's own rules is caught by the proof that is there for it, with a
 * counterexample to read.
 */
class SeededFaultsTest {
  private static final String WELFARE = "crisis-welfare-checks";
  private static final String S136 = "s136-place-of-safety";
  private static final String S136_POWERS = "s136-place-of-safety/powers.dslr";

  private static final String WORDS =
      "  say: [\"a\"]\n  record: [\"b\"]\n  review: [{when: \"c\", why: \"d\"}]\n";

  private static Rulebook planted(RuleFolder folder) {
    return RulebookReader.read(folder);
  }

  private static RuleFolder first(String path, String rule, String id) {
    return TheRules.text()
        .with(path, rule + "\n" + TheRules.text().texts().get(path))
        .with(path.substring(0, path.indexOf('/')) + "/words-planted.yaml", id + ":\n" + WORDS);
  }

  private static RuleFolder edited(String path, UnaryOperator<String> edit) {
    String before = TheRules.text().texts().get(path);
    String after = edit.apply(before);
    assertThat(after).as("the fault is planted").isNotEqualTo(before);
    return TheRules.text().with(path, after);
  }

  /** Only the guide the fault was put into is proved: the others are as they were. */
  private static List<Failure> failures(Rulebook rulebook, String guide, Proof proof) {
    return Proofs.ofGuide(rulebook, TheRules.CHECKED_DAY, guide).stream()
        .filter(f -> f.proof() == proof)
        .toList();
  }

  private static String rule(String id, List<String> when, List<String> then) {
    return "rule \""
        + id
        + " A planted rule\"\n  @cites( NPA-T )\nwhen\n  "
        + String.join("\n  ", when)
        + "\nthen\n  "
        + String.join("\n  ", then)
        + "\nend\n";
  }

  @Test
  void a_row_that_can_never_govern() {
    String planted =
        rule(
            "ZZ-1",
            List.of("anyone's life is in danger now", "nobody's life is in danger now"),
            List.of("speak to a supervisor"));
    Rulebook rulebook = planted(first("crisis-welfare-checks/welfare.dslr", planted, "ZZ-1"));

    assertThat(failures(rulebook, WELFARE, Proof.EVERY_ROW_CAN_GOVERN))
        .extracting(Failure::rule)
        .extracting(Rule::id)
        .containsExactly("ZZ-1");
  }

  @Test
  void a_row_whose_removal_changes_nothing() {
    String last = TheRules.text().texts().get("awol/absence.dslr");
    Rule always = lastRow("awol");
    String planted =
        rule(
            "ZZ-2",
            List.of("a bed is ready"),
            always.then().stream().map(Rule.Then::sentence).toList());
    int at = last.indexOf(opening(always.id()));
    RuleFolder folder =
        TheRules.text()
            .with("awol/absence.dslr", last.substring(0, at) + planted + last.substring(at))
            .with(
                "awol/guide.yaml",
                TheRules.text()
                    .texts()
                    .get("awol/guide.yaml")
                    .replaceFirst(", also: \\[[^]]*]", ""))
            .with("awol/words-planted.yaml", "ZZ-2:\n" + WORDS);

    assertThat(failures(planted(folder), "awol", Proof.NO_ROW_IS_REDUNDANT))
        .anySatisfy(f -> assertThat(f.toString()).contains("ZZ-2"));
  }

  @Test
  void a_finding_that_is_both_so_and_not_so() {
    String planted =
        rule("ZZ-3", List.of("a bed is ready"), List.of("the threshold for police is not met"));
    Rulebook rulebook =
        planted(edited("safety-gate-and-threshold/powers.dslr", text -> planted + text));

    List<Failure> failures = failures(rulebook, Guide.SAFETY_GATE, Proof.NO_FINDING_BOTH_WAYS);

    assertThat(failures).isNotEmpty();
    assertThat(failures.get(0).gherkin(rulebook))
        .contains("Given it is told that")
        .contains("When advice is asked under the guide");
  }

  @Test
  void a_rule_that_can_never_hold() {
    String planted =
        rule("ZZ-4", List.of("a bed is ready", "no bed is ready"), List.of("link the logs"));
    Rulebook rulebook =
        planted(edited("safety-gate-and-threshold/riders.dslr", text -> planted + text));

    assertThat(failures(rulebook, Guide.SAFETY_GATE, Proof.EVERY_CONCLUSION_CAN_BE_REACHED))
        .anySatisfy(f -> assertThat(f.toString()).contains("ZZ-4"));
  }

  @Test
  void a_police_station_for_somebody_whose_age_is_not_known() {
    Rulebook rulebook =
        planted(
            edited(
                S136_POWERS,
                text -> {
                  int at = text.indexOf(opening(elements("PSR-2017-2").id()));
                  int end = text.indexOf("\nend", at);
                  String body = text.substring(at, end);
                  String without =
                      body.lines()
                          .filter(
                              line ->
                                  !line.strip().matches("the person is (known to be )?an adult"))
                          .reduce((a, b) -> a + "\n" + b)
                          .orElseThrow();
                  return text.substring(0, at) + without + text.substring(end);
                }));

    assertThat(failures(rulebook, S136, Proof.NO_POLICE_STATION_FOR_A_CHILD)).isNotEmpty();
  }

  @Test
  void a_broken_promise() {
    Rulebook rulebook =
        planted(
            edited(
                "safety-gate-and-threshold/overrides.dslr",
                text ->
                    text.replace(
                        "  police are bound by a promise to act\n",
                        "  police are bound by a promise to act\n  a bed is ready\n")));

    assertThat(failures(rulebook, S136, Proof.A_PROMISE_IS_KEPT_OR_REFERRED)).isNotEmpty();
  }

  @Test
  void a_refusal_of_somebody_unlocated_and_at_risk() {
    String planted =
        rule(
            "ZZ-5",
            List.of("the person is unlocated"),
            List.of("do not send police", "the mental health trust goes instead"));
    Rulebook sound = planted(first("crisis-welfare-checks/welfare.dslr", planted, "ZZ-5"));
    RuleFolder silenced =
        silenceTheSafetyGate(first("crisis-welfare-checks/welfare.dslr", planted, "ZZ-5"));

    assertThat(failures(sound, WELFARE, Proof.NO_REFUSAL_WITH_UNKNOWN_RISK))
        .as("the safety gate holds by itself")
        .isEmpty();
    assertThat(failures(planted(silenced), WELFARE, Proof.NO_REFUSAL_WITH_UNKNOWN_RISK))
        .isNotEmpty();
  }

  @Test
  void a_guide_whose_last_row_has_lapsed_and_that_ends_in_silence() {
    Rulebook rulebook =
        planted(
            edited(
                "crisis-welfare-checks/welfare.dslr",
                text -> lapsed(text, lastRow(WELFARE).id(), TheRules.CHECKED_DAY.minusDays(1))));

    assertCaught(rulebook, WELFARE, Proof.ALWAYS_AN_ANSWER, "gives an answer");
  }

  @Test
  void a_guide_without_a_last_row_is_refused_before_it_is_proved() {
    String path = "crisis-welfare-checks/welfare.dslr";
    RuleFolder folder =
        edited(path, text -> text.substring(0, text.indexOf(opening(lastRow(WELFARE).id()))));

    assertThatThrownBy(() -> planted(folder))
        .isInstanceOf(BrokenRulebook.class)
        .hasMessageContaining("a guide that can end in silence");

    assertCaught(pastTheLoader(folder, path), WELFARE, Proof.ALWAYS_AN_ANSWER, "gives an answer");
  }

  @Test
  void a_power_that_two_lists_of_elements_make_available_and_not_available() {
    String second = rule("ZZ-7", List.of("a bed is ready"), List.of("section 136 is available"));
    RuleFolder folder = edited(S136_POWERS, text -> text + "\n" + second);

    assertThatThrownBy(() -> planted(folder))
        .isInstanceOf(BrokenRulebook.class)
        .hasMessageContaining("a second rule that makes section 136 available");

    assertCaught(
        pastTheLoader(folder, S136_POWERS),
        S136,
        Proof.NO_POWER_BOTH_WAYS,
        "section 136 has every element met and an element known not to be met");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a constable is with the person|a constable is with the person, or this is not known",
        "a constable is with the person|a constable is with the person, or this is not known or not asked",
        "a constable is with the person|nobody has said that no constable is with the person",
        "a constable is with the person|a constable is with the person, or else a bed is ready, or this is not known",
        "section 136 reaches the place|nothing rules out that section 136 reaches the place"
      })
  void a_power_with_an_element_that_the_unknown_meets(String beforeAndAfter) {
    String[] lines = beforeAndAfter.split("\\|");
    RuleFolder folder =
        edited(
            S136_POWERS,
            text -> {
              int at = text.indexOf(opening(elements("MHA-136-1").id()));
              int end = text.indexOf("\nthen", at);
              String list = text.substring(at, end);
              return text.substring(0, at)
                  + list.replace("  " + lines[0] + "\n", "  " + lines[1] + "\n")
                  + text.substring(end);
            });

    assertThatThrownBy(() -> planted(folder))
        .isInstanceOf(BrokenRulebook.class)
        .hasMessageContaining("an element that the unknown meets");

    assertCaught(
        pastTheLoader(folder, S136_POWERS),
        S136,
        Proof.NO_POWER_ON_AN_UNKNOWN_ELEMENT,
        "section 136 is available though it is");
  }

  /** The proof fails, and says on which facts as a scenario. */
  private static void assertCaught(Rulebook rulebook, String guide, Proof proof, String statement) {
    assertThat(failures(rulebook, guide, proof))
        .isNotEmpty()
        .allSatisfy(
            failure -> {
              assertThat(failure.statement()).contains(statement);
              assertThat(failure.gherkin(rulebook))
                  .startsWith("    Scenario: " + failure.statement())
                  .contains("\n      Given it is told that ")
                  .contains("\n      When advice is asked under the guide \"" + guide + "\"")
                  .contains("\n      Then ");
            });
  }

  private static Rulebook pastTheLoader(RuleFolder folder, String path) {
    return PastTheLoader.with(TheRules.rulebook(), path, folder.texts().get(path));
  }

  private static Rule lastRow(String guide) {
    return TheRules.rulebook().rules().stream()
        .filter(r -> r.guide().equals(guide) && r.kind() == Rule.Kind.ROW && r.alwaysHolds())
        .findFirst()
        .orElseThrow();
  }

  private static Rule elements(String power) {
    return TheRules.rulebook().on(TheRules.CHECKED_DAY).elements(power).orElseThrow();
  }

  private static String opening(String id) {
    return "rule \"" + id + " ";
  }

  private static String lapsed(String text, String id, LocalDate last) {
    int when = text.indexOf("\nwhen", text.indexOf(opening(id)));
    return text.substring(0, when) + "\n  @to( " + last + " )" + text.substring(when);
  }

  /** Takes out of the safety gate what sends, refers or raises a refusal. */
  private static RuleFolder silenceTheSafetyGate(RuleFolder folder) {
    RuleFolder silenced = folder;
    for (String path : folder.texts().keySet()) {
      if (path.endsWith(".dslr")) {
        String text =
            folder
                .texts()
                .get(path)
                .replace("  a refusal needs the tactical advisor\n", "  link the logs\n")
                .replace("  a refusal needs a supervisor\n", "  link the logs\n")
                .replace("  a refusal needs the duty inspector\n", "  link the logs\n");
        if (path.startsWith("safety-gate-and-threshold/") && !path.contains("last-resort")) {
          text = text.replaceAll("  (send police|speak to) [a-z ]+\n", "  link the logs\n");
        }
        silenced = silenced.with(path, text);
      }
    }
    return silenced;
  }
}
