package org.guideonapage.guidance.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.guideonapage.RandomIncidents;
import org.guideonapage.incident.Incident;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is tried reads as if it had been told so, and leaves nothing behind. */
@Tag("small")
class TrialTest {
  private final Program program = SmallProgram.ofEveryKind();
  private final Reader reader = new Reader(program);
  private final List<String> facts = List.copyOf(program.facts());

  private List<Incident> incidents(int many) {
    Random random = new Random(22112026);
    List<Incident> incidents = new ArrayList<>(List.of(Incident.EMPTY));
    for (int i = 0; i < many; i++) {
      incidents.add(RandomIncidents.of(program.edition().rulebook(), facts, random, i % 3));
    }
    return incidents;
  }

  private Reading read(Incident incident) {
    return reader.read(reader.bits(incident));
  }

  private Reading read(Incident incident, Map<String, ?> told) {
    Incident more = incident;
    for (var one : SmallProgram.told(program, told).facts().entrySet()) {
      more = more.with(one.getKey(), one.getValue());
    }
    return read(more);
  }

  /** What holds, and the state of each finding and power. */
  private static List<Object> said(Program program, Reading reading) {
    List<Object> said = new ArrayList<>();
    for (Program.Step step : program.steps()) {
      if (reading.holds(step.place())) {
        said.add(step.name());
      }
    }
    for (int place = 0; place < program.derived().size(); place++) {
      Program.Derived derived = program.derived().get(place);
      said.add(derived.power() ? reading.verdict(place) : reading.state(place));
    }
    return said;
  }

  private List<Object> said(Reading reading) {
    return said(program, reading);
  }

  @Test
  void an_answer_tried_reads_as_if_it_had_been_told() {
    for (Incident incident : incidents(40)) {
      Reading now = read(incident);
      Trial trial = reader.trial(now);
      for (int fact = 0; fact < facts.size(); fact++) {
        long leading = trial.about(fact);
        for (Map.Entry<Object, Long> answer : reader.answers(fact).entrySet()) {
          Reading then = read(incident, Map.of(facts.get(fact), answer.getKey()));
          String what = facts.get(fact) + "=" + answer.getKey() + " on " + incident;
          if ((leading & answer.getValue()) == 0) {
            assertThat(said(then)).as("leads nowhere: " + what).isEqualTo(said(now));
            continue;
          }
          long alike = trial.answer(answer.getValue());

          assertThat(said(trial.reading())).as(what).isEqualTo(said(then));
          assertThat(said(trial.reading())).as("flips a step: " + what).isNotEqualTo(said(now));
          assertThat(alike & answer.getValue()).as(what).isNotZero();
          for (Map.Entry<Object, Long> other : reader.answers(fact).entrySet()) {
            if ((alike & other.getValue()) != 0) {
              assertThat(said(read(incident, Map.of(facts.get(fact), other.getKey()))))
                  .as(other + " alike to " + what)
                  .isEqualTo(said(then));
            }
          }
          trial.putBack();
        }
      }
    }
  }

  @Test
  void what_moved_is_named_and_nothing_else() {
    for (Incident incident : incidents(25)) {
      Reading now = read(incident);
      Trial trial = reader.trial(now);
      for (int fact = 0; fact < facts.size(); fact++) {
        long leading = trial.about(fact);
        for (long answer : reader.answerBits(fact)) {
          if ((leading & answer) != 0) {
            trial.answer(answer);
            moved(now, trial);
            trial.putBack();
          }
        }
      }
    }
  }

  private void moved(Reading now, Trial trial) {
    boolean anyPower = false;
    for (int place = 0; place < program.derived().size(); place++) {
      if (program.derived().get(place).power()) {
        boolean moved = now.verdict(place) != trial.reading().verdict(place);
        anyPower |= moved;
        assertThat(trial.moves(place)).isEqualTo(moved);
      }
    }
    assertThat(trial.movesAPower()).isEqualTo(anyPower);
    for (Program.Step step : program.steps()) {
      boolean[] only = new boolean[program.steps().size()];
      only[step.place()] = true;
      if (now.holds(step.place()) != trial.reading().holds(step.place())) {
        assertThat(trial.touches(only)).as(step.name()).isTrue();
      }
    }
    assertThat(trial.touches(new boolean[program.steps().size()])).isFalse();
  }

  @Test
  void only_what_rests_on_the_fact_is_touched() {
    Trial trial = reader.trial(read(Incident.EMPTY));
    trial.about(reader.fact("hoursHeld"));
    trial.answer(reader.answers(reader.fact("hoursHeld")).get(12));

    List<String> touched = new ArrayList<>();
    for (Program.Step step : program.steps()) {
      boolean[] only = new boolean[program.steps().size()];
      only[step.place()] = true;
      if (trial.touches(only)) {
        touched.add(step.name());
      }
    }
    assertThat(touched)
        .hasSize(3)
        .allSatisfy(
            name ->
                assertThat(SmallProgram.step(program, name).conditions())
                    .allMatch(condition -> condition.facts().contains("hoursHeld")));
  }

  @Test
  void two_answers_tried_together_read_as_if_both_had_been_told() {
    Random random = new Random(2);
    for (Incident incident : incidents(150)) {
      Reading now = read(incident);
      Trial trial = reader.trial(now);
      int one = random.nextInt(facts.size());
      int other = random.nextInt(facts.size());
      if (one != other) {
        reader
            .answers(one)
            .forEach(
                (code, bits) ->
                    reader
                        .answers(other)
                        .forEach(
                            (otherCode, otherBits) -> {
                              trial.answer(one, bits, other, otherBits);
                              assertThat(said(trial.reading()))
                                  .isEqualTo(
                                      said(
                                          read(
                                              incident,
                                              Map.of(
                                                  facts.get(one), code,
                                                  facts.get(other), otherCode))));
                              moved(now, trial);
                              trial.putBack();
                            }));
      }
    }
  }

  @Test
  void what_is_put_back_is_as_it_was() {
    for (Incident incident : incidents(25)) {
      List<Object> before = said(read(incident));
      Trial trial = reader.trial(read(incident));
      for (int fact = 0; fact < facts.size(); fact++) {
        long leading = trial.about(fact);
        for (long answer : reader.answerBits(fact)) {
          if ((leading & answer) != 0) {
            trial.answer(answer);
            trial.putBack();

            assertThat(said(trial.reading())).isEqualTo(before);
            assertThat(trial.movesAPower()).isFalse();
            assertThat(trial.touches(allSteps())).isFalse();
            for (int place = 0; place < program.derived().size(); place++) {
              assertThat(trial.moves(place)).isFalse();
            }
          }
        }
      }
    }
  }

  private boolean[] allSteps() {
    boolean[] all = new boolean[program.steps().size()];
    java.util.Arrays.fill(all, true);
    return all;
  }

  @Test
  void rows_that_a_long_chain_flips_and_flips_back_are_put_back_too() {
    Program chain = SmallProgram.ofAChain();
    Reader ofChain = new Reader(chain);
    Reading now = ofChain.read(ofChain.bits(Incident.EMPTY));
    int crime = List.copyOf(chain.facts()).indexOf("crime");
    Map<Object, Long> answers = ofChain.answers(crime);
    List<Object> told =
        said(
            chain,
            ofChain.read(ofChain.bits(SmallProgram.told(chain, Map.of("crime", "ONGOING")))));
    Trial trial = ofChain.trial(now);

    assertThat(trial.about(crime)).isEqualTo(answers.get("ONGOING"));
    for (int i = 0; i < 2; i++) {
      trial.answer(answers.get("ONGOING"));
      assertThat(said(chain, trial.reading())).isEqualTo(told);
      assertThat(trial.touches(new boolean[chain.steps().size()])).isTrue();
      trial.putBack();
      assertThat(said(chain, trial.reading())).isEqualTo(said(chain, now));
      assertThat(trial.touches(allSteps())).isFalse();
    }
  }
}
