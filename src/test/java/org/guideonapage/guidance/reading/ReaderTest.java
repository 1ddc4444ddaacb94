package org.guideonapage.guidance.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.guideonapage.RandomIncidents;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.incident.Incident;
import org.guideonapage.incident.Told;
import org.guideonapage.rulebook.Condition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The bit masks say what the sentences say, two-valued and three-valued. */
@Tag("small")
class ReaderTest {
  private final Program program = SmallProgram.ofEveryKind();
  private final Reader reader = new Reader(program);
  private final List<String> facts = List.copyOf(program.facts());

  /** Incidents of many answers and of few, the same ones each time. */
  private List<Incident> incidents(int many) {
    Random random = new Random(20261122);
    List<Incident> incidents = new ArrayList<>(List.of(Incident.EMPTY));
    for (int i = 0; i < many; i++) {
      incidents.add(RandomIncidents.of(program.edition().rulebook(), facts, random, i % 3));
    }
    return incidents;
  }

  private Reader.Possible possible(Incident incident) {
    return reader.possible(reader.bits(incident));
  }

  /** Names of the steps, and of their conditions by place, of which something is so. */
  private List<String> all(Predicate<Program.Step> ofStep, OfCondition ofCondition) {
    List<String> names = new ArrayList<>();
    for (Program.Step step : program.steps()) {
      if (ofStep.test(step)) {
        names.add(step.name());
      }
      for (int i = 0; i < step.conditions().size(); i++) {
        if (ofCondition.test(step, i)) {
          names.add(step.name() + " condition " + i);
        }
      }
    }
    return names;
  }

  private interface OfCondition {
    boolean test(Program.Step step, int condition);
  }

  @Test
  void what_holds_is_what_the_sentences_say() {
    for (Incident incident : incidents(300)) {
      Plainly plainly = Plainly.told(program, incident);
      Reading reading = reader.read(reader.bits(incident));

      assertThat(
              all(
                  step -> reading.holds(step.place()),
                  (step, i) -> reader.holds(step.place(), i, reading)))
          .as(incident.toString())
          .isEqualTo(all(plainly::sure, (step, i) -> plainly.sure(step.conditions().get(i))));
      for (int place = 0; place < program.derived().size(); place++) {
        Program.Derived derived = program.derived().get(place);
        Enum<?> state = derived.power() ? reading.verdict(place) : reading.state(place);
        assertThat(plainly.states(derived.id())).as(derived.id()).containsExactly(state);
      }
    }
  }

  @Test
  void the_conditions_that_fail_are_named_in_the_order_of_the_rule() {
    for (Incident incident : incidents(50)) {
      Plainly plainly = Plainly.told(program, incident);
      Reading reading = reader.read(reader.bits(incident));
      for (Program.Step step : program.steps()) {
        List<Integer> failing = new ArrayList<>();
        for (int i = 0; i < step.conditions().size(); i++) {
          if (!plainly.sure(step.conditions().get(i))) {
            failing.add(i);
          }
        }

        assertThat(reader.failing(step.place(), reading)).isEqualTo(failing);
        assertThat(reader.failingCount(step.place(), reading)).isEqualTo(failing.size());
      }
    }
  }

  @Test
  void what_may_hold_and_what_surely_holds_is_what_the_sentences_leave_open() {
    for (Incident incident : incidents(60)) {
      holdsAgainst(Plainly.possible(program, incident), possible(incident), incident);
    }
  }

  private void holdsAgainst(Plainly plainly, Reader.Possible possible, Object what) {
    assertThat(
            all(
                step -> possible.may(step.place()),
                (step, i) -> reader.may(step.place(), i, possible)))
        .as("may, on " + what)
        .isEqualTo(all(plainly::may, (step, i) -> plainly.may(step.conditions().get(i))));
    assertThat(
            all(
                step -> possible.sure(step.place()),
                (step, i) -> reader.sure(step.place(), i, possible)))
        .as("sure, on " + what)
        .isEqualTo(all(plainly::sure, (step, i) -> plainly.sure(step.conditions().get(i))));
    for (int place = 0; place < program.derived().size(); place++) {
      Program.Derived derived = program.derived().get(place);
      if (derived.power()) {
        assertThat(reader.verdicts(place, possible))
            .as(derived.id() + " on " + what)
            .isEqualTo(plainly.states(derived.id()));
      }
    }
    for (Program.Step step : program.steps()) {
      assertThat(ids(reader.openFacts(step.place(), possible)))
          .as(step.name() + " on " + what)
          .containsExactlyElementsOf(plainly.openFacts(step));
    }
  }

  private List<String> ids(BitSet places) {
    return places.stream().mapToObj(facts::get).toList();
  }

  @Test
  void no_completion_comes_out_otherwise_than_was_possible() {
    Random random = new Random(1);
    for (Incident incident : incidents(100)) {
      Incident completed = incident;
      for (String fact : facts) {
        List<Optional<Told>> answers = Plainly.answers(program.edition().rulebook().fact(fact));
        Optional<Told> answer = answers.get(random.nextInt(answers.size()));
        if (incident.told(fact).isEmpty() && answer.isPresent()) {
          completed = completed.with(fact, answer.get());
        }
      }
      Reader.Possible possible = possible(incident);
      Reading reading = reader.read(reader.bits(completed));
      for (Program.Step step : program.steps()) {
        boolean holds = reading.holds(step.place());

        assertThat(possible.may(step.place()) || !holds).as(step.name()).isTrue();
        assertThat(holds || !possible.sure(step.place())).as(step.name()).isTrue();
      }
    }
  }

  @Test
  void one_more_answer_reads_as_if_all_had_been_told_together() {
    for (Incident incident : incidents(30)) {
      Reader.Possible before = possible(incident);
      for (int fact = 0; fact < facts.size(); fact++) {
        for (Map.Entry<Object, Long> answer : reader.answers(fact).entrySet()) {
          Incident told = tell(incident, facts.get(fact), answer.getKey());

          same(reader.possible(before, fact, answer.getValue()), possible(told), told);
          for (int place = 0; place < program.derived().size(); place++) {
            if (program.derived().get(place).power()) {
              assertThat(
                      reader.verdicts(
                          place, reader.possible(before, fact, answer.getValue(), place)))
                  .isEqualTo(reader.verdicts(place, possible(told)));
            }
          }
        }
      }
    }
  }

  private Incident tell(Incident incident, String fact, Object answer) {
    return incident.with(fact, SmallProgram.told(program, Map.of(fact, answer)).facts().get(fact));
  }

  private void same(Reader.Possible one, Reader.Possible other, Incident incident) {
    assertThat(all(step -> one.may(step.place()), (step, i) -> reader.may(step.place(), i, one)))
        .as("may, on " + incident)
        .isEqualTo(
            all(step -> other.may(step.place()), (step, i) -> reader.may(step.place(), i, other)));
    assertThat(all(step -> one.sure(step.place()), (step, i) -> reader.sure(step.place(), i, one)))
        .as("sure, on " + incident)
        .isEqualTo(
            all(
                step -> other.sure(step.place()),
                (step, i) -> reader.sure(step.place(), i, other)));
  }

  @Test
  void a_fact_sure_to_stay_blank_is_blank_and_no_longer_open() {
    for (Incident incident : incidents(12)) {
      Reader.Possible before = possible(incident);
      for (int fact = 0; fact < facts.size(); fact++) {
        if (incident.told(facts.get(fact)).isEmpty()) {
          Reader.Possible kept = reader.possible(before, fact, null);

          assertThat(kept.isOpen(fact)).isFalse();
          assertThat(kept.mayBeBlank(fact)).isTrue();
          holdsAgainst(Plainly.possible(program, incident, facts.get(fact)), kept, facts.get(fact));
        }
      }
    }
  }

  @Test
  void a_fact_is_blank_not_known_or_open_as_it_was_told() {
    for (Incident incident : incidents(40)) {
      Reading reading = reader.read(reader.bits(incident));
      Reader.Possible possible = possible(incident);
      for (int fact = 0; fact < facts.size(); fact++) {
        boolean blank = incident.told(facts.get(fact)).isEmpty();
        boolean notKnown = incident.told(facts.get(fact)).equals(Optional.of(Told.NOT_KNOWN));

        assertThat(reading.isBlank(fact)).isEqualTo(blank);
        assertThat(possible.isOpen(fact)).isEqualTo(blank);
        assertThat(possible.mayBeBlank(fact)).isEqualTo(blank);
        assertThat(reading.isNotKnown(fact)).isEqualTo(notKnown);
        assertThat(possible.isNotKnown(fact)).isEqualTo(notKnown);
      }
    }
  }

  @Test
  void facts_findings_and_powers_have_the_places_of_the_program() {
    for (int fact = 0; fact < facts.size(); fact++) {
      assertThat(reader.fact(facts.get(fact))).isEqualTo(fact);
      assertThat(reader.reads(facts.get(fact))).isTrue();
    }
    for (int place = 0; place < program.derived().size(); place++) {
      assertThat(reader.derived(program.derived().get(place).id())).isEqualTo(place);
      assertThat(reader.reads(program.derived().get(place).id())).isFalse();
    }
    assertThat(reader.reads("thePriceOfTea")).isFalse();
    assertThat(reader.program()).isSameAs(program);
    assertThat(reader).hasToString("crisis-welfare-checks on 2020-01-01");
  }

  @Test
  void a_step_rests_on_the_facts_it_reads_through_findings_and_powers_as_well() {
    Plainly plainly = Plainly.told(program, Incident.EMPTY);
    for (Program.Step step : program.steps()) {
      for (int fact = 0; fact < facts.size(); fact++) {
        assertThat(reader.stepRestsOn(step.place(), fact))
            .as(step.name() + " on " + facts.get(fact))
            .isEqualTo(plainly.restsOn(step, facts.get(fact)));
      }
      assertThat(reader.stepRestsOn(step.place())).isFalse();
    }
    int ofTheCase = program.indexOf("P-05");
    assertThat(reader.stepRestsOn(ofTheCase, reader.fact("lifeRiskNow"))).isTrue();
    assertThat(reader.stepRestsOn(ofTheCase, reader.fact("hoursHeld"), reader.fact("lifeRiskNow")))
        .isTrue();
    assertThat(reader.stepRestsOn(ofTheCase, reader.fact("hoursHeld"))).isFalse();
  }

  @Test
  void every_answer_that_can_be_told_apart_can_be_tried() {
    Map<String, List<Object>> answers = new LinkedHashMap<>();
    for (String fact :
        List.of("weaponOrViolence", "crime", "hoursHeld", "earlierCalls", "detainedAt")) {
      answers.put(fact, List.copyOf(reader.answers(reader.fact(fact)).keySet()));
    }

    assertThat(answers)
        .hasToString(
            "{weaponOrViolence=[[WEAPON], [VIOLENCE_NOW], [NONE], [NOT_KNOWN]],"
                + " crime=[ONGOING, NONE, NOT_KNOWN], hoursHeld=[0, 12, 24], earlierCalls=[0],"
                + " detainedAt=[]}");
    for (int fact = 0; fact < facts.size(); fact++) {
      Map<Object, Long> tried = reader.answers(fact);
      assertThat(reader.answerCodes(fact)).isEqualTo(List.copyOf(tried.keySet()));
      assertThat(reader.answerBits(fact)).containsExactly(tried.values().toArray(Long[]::new));
    }
  }

  @Test
  void a_fact_of_several_values_or_of_time_cannot_be_split_into_single_answers() {
    assertThat(facts.stream().filter(fact -> !reader.canBeSplit(reader.fact(fact))))
        .containsExactly("detainedAt", "weaponOrViolence");
  }

  @Test
  void a_value_that_is_not_in_the_vocabulary_is_refused() {
    Incident unheardOf = Incident.EMPTY.with("crime", new Told.Value("PIRACY"));
    Incident several =
        Incident.EMPTY.with("weaponOrViolence", new Told.Values(java.util.Set.of("CANNON")));

    assertThatThrownBy(() -> reader.bits(unheardOf)).hasMessage("crime has no value PIRACY");
    assertThatThrownBy(() -> reader.bits(several))
        .hasMessage("weaponOrViolence has no value CANNON");
    assertThatThrownBy(() -> reader.fact("thePriceOfTea"))
        .hasMessage("nothing laid out for thePriceOfTea");
  }

  @Test
  void a_chain_longer_than_a_word_is_read_to_its_end() {
    Program chain = SmallProgram.ofAChain();
    Reader ofChain = new Reader(chain);
    int crime = List.copyOf(chain.facts()).indexOf("crime");
    int last = ofChain.derived("link" + SmallProgram.LINKS);
    int lastRow = chain.steps().size() - 1;
    Reader.Possible before = ofChain.possible(ofChain.bits(Incident.EMPTY));
    long ongoing = ofChain.answers(crime).get("ONGOING");
    long none = ofChain.answers(crime).get("NONE");

    assertThat(ofChain.read(ofChain.bits(Incident.EMPTY)).state(last))
        .isEqualTo(Condition.State.OPEN);
    assertThat(
            ofChain
                .read(ofChain.bits(Incident.EMPTY.with("crime", new Told.Value("ONGOING"))))
                .state(last))
        .isEqualTo(Condition.State.ESTABLISHED);
    assertThat(before.may(lastRow)).isTrue();
    assertThat(before.sure(lastRow)).isFalse();
    assertThat(ofChain.possible(before, crime, ongoing).sure(lastRow)).isTrue();
    assertThat(ofChain.possible(before, crime, none).may(lastRow)).isFalse();
    assertThat(ofChain.openFacts(lastRow, before))
        .isEqualTo(BitSet.valueOf(new long[] {1L << crime}));
    assertThat(ofChain.stepRestsOn(lastRow, crime)).isTrue();
    assertThat(ofChain.answers(ofChain.fact("earlierCalls"))).containsOnlyKeys(0);
  }

  @Test
  void working_out_findings_leaves_what_was_told_as_it_is() {
    Program chain = SmallProgram.ofAChain();
    Reader ofChain = new Reader(chain);
    Incident armed = SmallProgram.told(chain, Map.of("weaponOrViolence", List.of("WEAPON")));
    int anyViolence = chain.steps().size() - 2;

    assertThat(chain.steps().get(anyViolence).conditions())
        .allMatch(condition -> condition.facts().contains("weaponOrViolence"));
    assertThat(ofChain.possible(ofChain.bits(armed)).sure(anyViolence)).isTrue();
  }

  @Test
  void a_power_is_never_called_settled_while_an_element_of_it_is_not_known() {
    Incident allButOne =
        SmallProgram.told(
            program,
            Map.of("constablePresent", "YES", "policeCommitment", "PROMISED", "crime", "NONE"));

    assertThat(reader.verdicts(reader.derived("MHA-136-1"), possible(allButOne)))
        .containsExactlyInAnyOrder(
            PowerVerdict.AVAILABLE, PowerVerdict.NOT_AVAILABLE, PowerVerdict.NOT_KNOWN);
  }
}
