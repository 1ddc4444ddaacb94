package org.guideonapage.guidance.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.guideonapage.TheRules;
import org.guideonapage.rulebook.Edition;
import org.guideonapage.rulebook.Guide;
import org.guideonapage.rulebook.RuleFolder;
import org.guideonapage.rulebook.RulebookReader;
import org.guideonapage.rulebook.TinyRules;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is worked out for a guide, and in which order. */
@Tag("small")
class ProgramTest {
  private static final String GATE = "safety-gate-and-threshold";

  private static final String FINDINGS =
      """
        - {id: byARow, holds: "a row reads it", fails: "no row reads it", why: "tests"}
        - {id: byARider, holds: "a rider reads it", fails: "no rider reads it", why: "tests"}
        - {id: byAPower, holds: "a power reads it", fails: "no power reads it", why: "tests"}
        - {id: byNothing, holds: "anything reads it", fails: "nothing reads it", why: "tests"}
        - {id: timely, holds: "it is timely", fails: "it is not timely", why: "tests"}

        - {id: marked, holds: "it is marked", fails: "it is not marked", why: "tests"}
      """;

  private static final String QUALIFIER =
      """
      qualifier:
        code: MARKED
        finding: marked
        cites: [NPA-T]
        labels: {ESTABLISHED: "Mark it.", EXCLUDED: "Leave it.", OPEN: "Open."}
        closing: []
      """;

  private static final String POWERS =
      """

      rule "F-20 One crime, two findings"
        @cites( NPA-T )
      when
        there is a crime going on
      then
        a row reads it
        no rider reads it
      end

      rule "F-21 Read by nothing, so not worked out"
        @cites( NPA-T )
      when
        there is no crime
      then
        nothing reads it
        a power reads it
        it is timely
        it is marked
      end

      rule "P-20 Two powers from one rule"
        @cites( NPA-T )
      when
        a power reads it
        the place is a police station
      then
        the power to hold is available
        section 136 is not available
      end
      """;

  private static final String MORE =
      """

      rule "SW-R9 A rider"
        @cites( NPA-T )
      when
        a rider reads it
      then
        keep the log open
      end
      """;

  private static final String ROW =
      """
      rule "SW-4 Police do not attend"
        @cites( NPA-T )
      when
        the threshold for police is not met
        nothing shows that a row reads it
      then
        do not send police
        the service that asked goes instead
        tell the caller police will not come
      end
      """;

  private static final String PICK =
      """

      rule "PK-02 A finding"
        @cites( NPA-T )
      when
        no rider reads it
      then
        open the guide crisis-welfare-checks
      end
      """;

  private final Edition edition = RulebookReader.read(folder()).on(TheRules.CHECKED_DAY);

  private static RuleFolder folder() {
    RuleFolder folder = TinyRules.folder();
    String rows = folder.texts().get(TinyRules.GUIDE + "/welfare.dslr");
    String riders = TinyRules.GUIDE + "/riders.dslr";
    return folder
        .with("qualifiers.yaml", QUALIFIER)
        .with("findings.yaml", folder.texts().get("findings.yaml") + FINDINGS)
        .with(
            "powers.yaml",
            folder.texts().get("powers.yaml")
                + "  - {provision: NPA-T, name: \"the power to hold\", holder: POLICE,"
                + " conditions: []}\n")
        .with(GATE + "/powers.dslr", folder.texts().get(GATE + "/powers.dslr") + POWERS)
        .with(TinyRules.GUIDE + "/welfare.dslr", ROW + rows.substring(rows.indexOf("rule \"SW-5")))
        .with("guide-picker/pick.dslr", folder.texts().get("guide-picker/pick.dslr") + PICK)
        .with(riders, folder.texts().get(riders) + MORE);
  }

  private Program program(String guide) {
    return Program.of(edition, edition.rulebook().guide(guide).orElseThrow());
  }

  private static List<String> names(List<Program.Step> steps) {
    return steps.stream().map(Program.Step::name).toList();
  }

  private static String tables(Program program) {
    return program.tables().stream()
        .map(
            table ->
                table.table().id()
                    + (table.additive() ? " (every row that holds)" : "")
                    + (table.setsDeployment() ? "" : " (no deployment)")
                    + " "
                    + names(table.rows()))
        .collect(Collectors.joining(", "));
  }

  @Test
  void a_guide_is_read_below_the_safety_gate() {
    Program program = program(TinyRules.GUIDE);

    assertThat(tables(program))
        .isEqualTo("overrides (every row that holds) [O-1, O-5], welfare [SW-4, SW-5, SW-99]");
    assertThat(names(program.riders())).containsExactly("SW-R1", "SW-R9");
    assertThat(program.guide().id()).isEqualTo(TinyRules.GUIDE);
    assertThat(program.edition()).isSameAs(edition);
  }

  @Test
  void the_safety_gate_alone_ends_in_its_own_last_table() {
    assertThat(tables(program(Guide.SAFETY_GATE)))
        .isEqualTo("overrides (every row that holds) [O-1, O-5], last-resort [SG-99]");
  }

  @Test
  void the_picker_ranks_the_rules_that_pick_a_guide() {
    Program picker = Program.picker(edition);

    assertThat(tables(picker)).isEqualTo("picker (no deployment) [PK-01, PK-02]");
    assertThat(picker.derived()).extracting(Program.Derived::id).containsExactly("byARider");
    assertThat(picker.facts()).containsExactly("askedOfPolice", "crime");
  }

  @Test
  void only_what_is_read_or_shown_is_worked_out_each_after_what_it_rests_on() {
    List<Program.Derived> derived = program(TinyRules.GUIDE).derived();

    assertThat(derived.stream().map(one -> one.id() + (one.power() ? ", a power" : "")))
        .containsExactly(
            "byAPower",
            "MHA-136-1, a power",
            "timely",
            "marked",
            "NPA-T, a power",
            "byARow",
            "thresholdMet",
            "byARider");
  }

  @Test
  void each_step_says_its_own_part_of_a_rule_and_each_element_may_fail_by_itself() {
    String said =
        program(TinyRules.GUIDE).derived().stream()
            .flatMap(one -> one.steps().stream())
            .map(step -> step.name() + " " + step.claims())
            .collect(Collectors.joining("\n"));

    assertThat(said)
        .isEqualTo(
            """
            F-21 [Finding[about=byAPower, established=true]]
            P-01 [Power[about=MHA-136-1, claim=ELEMENTS_MET]]
            P-01#1 [Power[about=MHA-136-1, claim=BARRED]]
            P-01#2 [Power[about=MHA-136-1, claim=BARRED]]
            P-02 [Power[about=MHA-136-1, claim=BARRED]]
            P-20 [Power[about=MHA-136-1, claim=BARRED]]
            F-21 [Finding[about=timely, established=true]]
            F-21 [Finding[about=marked, established=true]]
            P-20 [Power[about=NPA-T, claim=ELEMENTS_MET]]
            P-20#1 [Power[about=NPA-T, claim=BARRED]]
            P-20#2 [Power[about=NPA-T, claim=BARRED]]
            F-20 [Finding[about=byARow, established=true]]
            F-01 [Finding[about=thresholdMet, established=true]]
            F-02 [Finding[about=thresholdMet, established=true]]
            F-09 [Finding[about=thresholdMet, established=false]]
            F-20 [Finding[about=byARider, established=false]]""");
  }

  @Test
  void a_rule_that_speaks_twice_has_one_place() {
    Program program = program(TinyRules.GUIDE);

    assertThat(names(program.steps())).doesNotHaveDuplicates().contains("F-20", "P-20");
    for (Program.Step step : program.steps()) {
      assertThat(program.steps().get(step.place())).isSameAs(step);
      assertThat(program.indexOf(step.name())).isEqualTo(step.place());
    }
    program
        .derived()
        .forEach(
            one ->
                one.steps()
                    .forEach(
                        step -> assertThat(step.place()).isEqualTo(program.indexOf(step.name()))));
  }

  @Test
  void an_element_that_fails_knows_its_rule_and_its_number() {
    Program program = program(TinyRules.GUIDE);
    Program.Step second = SmallProgram.step(program, "P-20#2");

    assertThat(second.isElementFailure()).isTrue();
    assertThat(second.element()).isEqualTo(1);
    assertThat(second.rule().id()).isEqualTo("P-20");
    assertThat(SmallProgram.step(program, "P-20").isElementFailure()).isFalse();
    assertThatThrownBy(() -> program.indexOf("P-20#3")).hasMessage("no step P-20#3");
  }
}
