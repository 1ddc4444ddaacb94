package org.guideonapage.guidance.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.guideonapage.RandomIncidents;
import org.guideonapage.incident.Incident;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is one answer away, or two, reads as if it had been told. */
@Tag("small")
class NeighboursTest {
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

  private static int[] all(Program program) {
    return IntStream.range(0, program.steps().size()).toArray();
  }

  private static int[] powers(Program program) {
    return IntStream.range(0, program.derived().size())
        .filter(place -> program.derived().get(place).power())
        .toArray();
  }

  private static List<String> holding(Program program, Held held) {
    return program.steps().stream()
        .filter(step -> held.holds(step.place()))
        .map(Program.Step::name)
        .toList();
  }

  /** What holds, what is not known, and the state of each finding and power. */
  private List<Object> said(Reading reading) {
    List<Object> said = new ArrayList<>(holding(program, reading));
    for (int fact = 0; fact < facts.size(); fact++) {
      said.add(reading.isNotKnown(fact));
    }
    for (int place = 0; place < program.derived().size(); place++) {
      boolean power = program.derived().get(place).power();
      said.add(power ? reading.verdict(place) : reading.state(place));
    }
    return said;
  }

  @Test
  void an_answer_reads_as_if_it_had_been_told() {
    for (Incident incident : incidents(40)) {
      Neighbours neighbours =
          reader.neighbours(read(incident), reader.lookedAt(all(program)), powers(program));
      for (int fact = 0; fact < facts.size(); fact++) {
        for (Map.Entry<Object, Long> answer : reader.answers(fact).entrySet()) {
          Reading then = read(incident, Map.of(facts.get(fact), answer.getKey()));
          Held with = neighbours.with(fact, answer.getValue());

          assertThat(holding(program, with))
              .as(facts.get(fact) + "=" + answer.getKey() + " on " + incident)
              .isEqualTo(holding(program, then));
          for (int other = 0; other < facts.size(); other++) {
            assertThat(with.isNotKnown(other)).isEqualTo(then.isNotKnown(other));
          }
          for (int power : powers(program)) {
            assertThat(neighbours.verdict(power, fact, answer.getValue()))
                .isEqualTo(then.verdict(power));
          }
        }
      }
    }
  }

  @Test
  void what_an_answer_moves_is_named_and_nothing_else() {
    for (Incident incident : incidents(40)) {
      Reading now = read(incident);
      Neighbours neighbours =
          reader.neighbours(now, reader.lookedAt(all(program)), powers(program));
      for (int fact = 0; fact < facts.size(); fact++) {
        for (Map.Entry<Object, Long> answer : reader.answers(fact).entrySet()) {
          Reading then = read(incident, Map.of(facts.get(fact), answer.getKey()));
          long bit = answer.getValue();
          boolean touches = !holding(program, then).equals(holding(program, now));
          boolean moves = false;
          for (int power : powers(program)) {
            boolean moved = now.verdict(power) != then.verdict(power);
            moves |= moved;
            assertThat((neighbours.moving(power, fact) & bit) != 0).isEqualTo(moved);
          }

          assertThat(neighbours.movesAPower(fact, bit)).isEqualTo(moves);
          assertThat(neighbours.touches(fact, bit)).isEqualTo(touches);
          assertThat((neighbours.leading(fact) & bit) != 0).isEqualTo(touches || moves);
        }
      }
    }
  }

  @Test
  void a_power_is_moved_by_any_of_several_answers_when_it_is_by_one() {
    for (Incident incident : incidents(40)) {
      Reading now = read(incident);
      Neighbours neighbours = reader.neighbours(now, reader.lookedAt(), powers(program));
      int[] even = IntStream.range(0, facts.size()).filter(fact -> fact % 2 == 0).toArray();
      Reader.Answers toBlank = reader.answersToBlank(now, even);
      for (int power : powers(program)) {
        boolean byOne =
            IntStream.of(even)
                .filter(now::isBlank)
                .anyMatch(fact -> neighbours.moving(power, fact) != 0);

        assertThat(neighbours.isMovedByAny(power, toBlank)).isEqualTo(byOne);
      }
      assertThat(reader.answersToBlank(now, new int[0]).words()).containsOnly(0);
    }
  }

  @Test
  void powers_are_followed_where_no_step_is_looked_at() {
    for (Incident incident : incidents(40)) {
      Reading now = read(incident);
      Neighbours neighbours = reader.neighbours(now, reader.lookedAt(), powers(program));
      for (int fact = 0; fact < facts.size(); fact++) {
        for (Map.Entry<Object, Long> answer : reader.answers(fact).entrySet()) {
          Reading then = read(incident, Map.of(facts.get(fact), answer.getKey()));
          for (int power : powers(program)) {
            assertThat(neighbours.verdict(power, fact, answer.getValue()))
                .isEqualTo(then.verdict(power));
          }
          assertThat(neighbours.touches(fact, answer.getValue())).isFalse();
        }
      }
    }
  }

  @Test
  void only_what_is_looked_at_leads_anywhere() {
    int[] ofHours =
        program.steps().stream()
            .filter(
                step -> step.conditions().stream().anyMatch(c -> c.facts().contains("hoursHeld")))
            .mapToInt(Program.Step::place)
            .toArray();
    Neighbours neighbours =
        reader.neighbours(read(Incident.EMPTY), reader.lookedAt(ofHours), new int[0]);

    assertThat(ofHours).hasSize(4);
    for (int fact = 0; fact < facts.size(); fact++) {
      assertThat(neighbours.leading(fact) != 0)
          .as(facts.get(fact))
          .isEqualTo(facts.get(fact).equals("hoursHeld"));
    }
  }

  @Test
  void two_answers_read_as_if_both_had_been_told() {
    Random random = new Random(2);
    for (Incident incident : incidents(150)) {
      Reading now = read(incident);
      List<Object> before = said(now);
      int one = random.nextInt(facts.size());
      int other = random.nextInt(facts.size());
      if (one == other) {
        continue;
      }
      reader
          .answers(one)
          .forEach(
              (code, bits) ->
                  reader
                      .answers(other)
                      .forEach(
                          (otherCode, otherBits) ->
                              assertThat(said(reader.with(now, one, bits, other, otherBits)))
                                  .isEqualTo(
                                      said(
                                          read(
                                              incident,
                                              Map.of(
                                                  facts.get(one), code,
                                                  facts.get(other), otherCode))))));
      assertThat(said(now)).isEqualTo(before);
    }
  }

  @Test
  void a_long_chain_is_followed_to_its_end() {
    Program chain = SmallProgram.ofAChain();
    Reader ofChain = new Reader(chain);
    int crime = ofChain.fact("crime");
    long ongoing = ofChain.answers(crime).get("ONGOING");
    Reading now = ofChain.read(ofChain.bits(Incident.EMPTY));
    Reading then = ofChain.read(ofChain.bits(SmallProgram.told(chain, Map.of("crime", "ONGOING"))));
    Neighbours neighbours = ofChain.neighbours(now, ofChain.lookedAt(all(chain)), powers(chain));

    assertThat(holding(chain, neighbours.with(crime, ongoing))).isEqualTo(holding(chain, then));
    assertThat(neighbours.touches(crime, ongoing)).isTrue();
    assertThat(neighbours.leading(crime)).isEqualTo(ongoing);
  }
}
