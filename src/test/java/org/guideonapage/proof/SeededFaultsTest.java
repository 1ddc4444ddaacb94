package org.guideonapage.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.guideonapage.TheRules;
import org.guideonapage.proof.Failure.Proof;
import org.guideonapage.rulebook.Rule;
import org.guideonapage.rulebook.RuleFolder;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.RulebookReader;
import org.junit.jupiter.api.Test;

/**
 * A fault put into the project's own rules is caught by the proof that is there for it, with a
 * counterexample to read.
 */
class SeededFaultsTest {
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

  private static List<Failure> failures(Rulebook rulebook, Proof proof) {
    return Proofs.of(rulebook, TheRules.CHECKED_DAY).stream()
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

    assertThat(failures(rulebook, Proof.EVERY_ROW_CAN_GOVERN))
        .extracting(Failure::rule)
        .extracting(Rule::id)
        .containsExactly("ZZ-1");
  }

  @Test
  void a_row_whose_removal_changes_nothing() {
    String last = TheRules.text().texts().get("awol/absence.dslr");
    Rule always =
        TheRules.rulebook().rules().stream()
            .filter(r -> r.guide().equals("awol") && r.kind() == Rule.Kind.ROW && r.alwaysHolds())
            .findFirst()
            .orElseThrow();
    String planted =
        rule(
            "ZZ-2",
            List.of("a bed is ready"),
            always.then().stream().map(Rule.Then::sentence).toList());
    int at = last.indexOf("rule \"" + always.id() + " ");
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

    assertThat(failures(planted(folder), Proof.NO_ROW_IS_REDUNDANT))
        .anySatisfy(f -> assertThat(f.toString()).contains("ZZ-2"));
  }

  @Test
  void a_finding_that_is_both_so_and_not_so() {
    String planted =
        rule("ZZ-3", List.of("a bed is ready"), List.of("the threshold for police is not met"));
    Rulebook rulebook =
        planted(edited("safety-gate-and-threshold/powers.dslr", text -> planted + text));

    List<Failure> failures = failures(rulebook, Proof.NO_FINDING_BOTH_WAYS);

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

    assertThat(failures(rulebook, Proof.EVERY_CONCLUSION_CAN_BE_REACHED))
        .anySatisfy(f -> assertThat(f.toString()).contains("ZZ-4"));
  }

  @Test
  void a_police_station_for_somebody_whose_age_is_not_known() {
    Rulebook rulebook =
        planted(
            edited(
                "s136-place-of-safety/powers.dslr",
                text -> {
                  Rule station =
                      TheRules.rulebook()
                          .on(TheRules.CHECKED_DAY)
                          .elements("PSR-2017-2")
                          .orElseThrow();
                  int at = text.indexOf("rule \"" + station.id() + " ");
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

    assertThat(failures(rulebook, Proof.NO_POLICE_STATION_FOR_A_CHILD)).isNotEmpty();
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

    List<Failure> all = Proofs.of(rulebook, TheRules.CHECKED_DAY);

    assertThat(all).extracting(Failure::proof).contains(Proof.A_PROMISE_IS_KEPT_OR_REFERRED);
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

    assertThat(failures(sound, Proof.NO_REFUSAL_WITH_UNKNOWN_RISK))
        .as("the safety gate holds by itself")
        .isEmpty();
    assertThat(failures(planted(silenced), Proof.NO_REFUSAL_WITH_UNKNOWN_RISK)).isNotEmpty();
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
