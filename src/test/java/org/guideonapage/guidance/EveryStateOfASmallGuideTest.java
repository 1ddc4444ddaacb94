package org.guideonapage.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.Deployment;
import org.guideonapage.decision.PowerVerdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * On every state of a guide small enough, what an answer says of completions not told yet is held
 * against those completions themselves, each asked for as an incident of its own.
 */
@Tag("small")
class EveryStateOfASmallGuideTest {
  private static final int MOST_CHANGES = 16;

  private static final Map<String, Object> KNOWN =
      Map.of(
          "lifeRiskNow", "NO",
          "seriousHarmNow", "NO",
          "callerRole", "MENTAL_HEALTH_TEAM",
          "constablePresent", "YES",
          "legalStatus", "NONE",
          "hoursHeld", 3);

  private static final Object BLANK = "(blank)";

  /** What each fact can be told as; left blank comes first. */
  private static final Map<String, List<Object>> VARIED = new TreeMap<>();

  static {
    VARIED.put(
        "weaponOrViolence",
        List.of(
            BLANK,
            List.of("WEAPON"),
            List.of("VIOLENCE_NOW"),
            List.of("VIOLENCE_NOW", "WEAPON"),
            List.of("NONE"),
            List.of("NOT_KNOWN")));
    VARIED.put("crime", List.of(BLANK, "ONGOING", "NONE", "NOT_KNOWN"));
    VARIED.put("ageBand", List.of(BLANK, "ADULT"));
    VARIED.put("placeOfPerson", List.of(BLANK, "OWN_HOME", "STREET_OR_PUBLIC", "POLICE_STATION"));
    VARIED.put("policeCommitment", List.of(BLANK, "NONE", "PROMISED"));
  }

  /** One state of the guide, with all that its completions come to. */
  private static final class State {
    final Map<String, Object> told;
    final Trace trace;
    final Set<String> mayHold = new HashSet<>();
    final Set<String> deployments = new TreeSet<>();
    final Map<String, Set<PowerVerdict>> verdicts = new HashMap<>();

    State(Map<String, Object> told, Trace trace) {
      this.told = told;
      this.trace = trace;
      trace.rules().keySet().stream().filter(this::holds).forEach(mayHold::add);
      deployments.add(comesTo());
      trace.powers().forEach((id, verdict) -> verdicts.put(id, EnumSet.of(verdict)));
    }

    String comesTo() {
      return decision().deployment().soFar() + " by " + decision().deployment().agency();
    }

    Decision decision() {
      return trace.decision();
    }

    boolean holds(String rule) {
      return trace.rules().get(rule) == Trace.RuleState.GOVERNS
          || trace.rules().get(rule) == Trace.RuleState.OVERRULED;
    }

    void alsoLeadsTo(State later) {
      mayHold.addAll(later.mayHold);
      deployments.addAll(later.deployments);
      later.verdicts.forEach((id, more) -> verdicts.get(id).addAll(more));
    }

    @Override
    public String toString() {
      return told.toString();
    }
  }

  private final Map<Map<String, Object>, State> states = new LinkedHashMap<>();

  /** For each test anew, so that what a fault changes is seen by the test that looks for it. */
  @BeforeEach
  void ask_in_every_state() {
    ask(SmallGuide.guidance(), List.copyOf(VARIED.keySet()), Map.of());
  }

  /** Answered facts come before blank ones, so that every completion is there when it is needed. */
  private void ask(Guidance guidance, List<String> facts, Map<String, Object> told) {
    if (facts.isEmpty()) {
      Map<String, Object> all = new TreeMap<>(KNOWN);
      all.putAll(told);
      State state = new State(told, guidance.trace(SmallGuide.ask(guidance.rulebook(), all)));
      VARIED.forEach(
          (fact, answers) ->
              answers.stream()
                  .filter(answer -> !answer.equals(BLANK) && !told.containsKey(fact))
                  .forEach(answer -> state.alsoLeadsTo(state(told, fact, answer))));
      states.put(told, state);
      return;
    }
    List<Object> answers = VARIED.get(facts.get(0));
    for (int i = answers.size() - 1; i >= 0; i--) {
      ask(guidance, facts.subList(1, facts.size()), with(told, facts.get(0), answers.get(i)));
    }
  }

  private static Map<String, Object> with(Map<String, Object> told, String fact, Object answer) {
    Map<String, Object> more = new TreeMap<>(told);
    if (!answer.equals(BLANK)) {
      more.put(fact, answer);
    }
    return more;
  }

  private State state(Map<String, Object> told, String fact, Object answer) {
    return Objects.requireNonNull(states.get(with(told, fact, answer)));
  }

  @Test
  void a_rule_is_open_exactly_while_some_completion_makes_it_hold() {
    for (State state : states.values()) {
      state
          .trace
          .rules()
          .forEach(
              (rule, shown) -> {
                if (!state.holds(rule)) {
                  assertThat(shown == Trace.RuleState.OPEN)
                      .as(rule + " on " + state)
                      .isEqualTo(state.mayHold.contains(rule));
                }
              });
    }
  }

  @Test
  void rows_hold_as_their_sentences_say() {
    for (State state : states.values()) {
      Object violence = state.told.get("weaponOrViolence");
      Object crime = state.told.get("crime");
      Object age = state.told.get("ageBand");
      Object place = state.told.get("placeOfPerson");
      boolean threshold = !List.of("NONE").equals(violence);

      holds(state, "SW-1", "ONGOING".equals(crime) && "OWN_HOME".equals(place));
      holds(state, "SW-2", "POLICE_STATION".equals(place) && "ADULT".equals(age));
      holds(state, "SW-3", violence instanceof List<?> l && l.size() == 2 && !"ADULT".equals(age));
      holds(state, "SW-4", !threshold && "NONE".equals(crime));
      holds(
          state,
          "SW-5",
          ((violence instanceof List<?> list && list.contains("WEAPON"))
                  || "ONGOING".equals(crime)
                  || "NOT_KNOWN".equals(crime))
              && ("OWN_HOME".equals(place) || "POLICE_STATION".equals(place)));
      holds(
          state,
          "SW-6",
          !"ADULT".equals(age)
              && !"PROMISED".equals(state.told.get("policeCommitment"))
              && (List.of("WEAPON").equals(violence) || List.of("NONE").equals(violence)));
    }
  }

  private static void holds(State state, String rule, boolean holds) {
    assertThat(state.holds(rule)).as(rule + " on " + state).isEqualTo(holds);
  }

  @Test
  void a_deployment_is_settled_exactly_when_every_completion_comes_to_it() {
    for (State state : states.values()) {
      Decision.Deploy deployment = state.decision().deployment();
      boolean stands = deployment.code() == deployment.soFar();
      boolean same = state.deployments.size() == 1;
      boolean provable = state.told.containsKey("weaponOrViolence");

      if (provable || !same) {
        assertThat(deployment.settled())
            .as(state + " comes to " + state.deployments)
            .isEqualTo(stands && same);
      }
    }
  }

  @Test
  void a_power_is_settled_only_when_every_completion_gives_its_verdict() {
    int settled = 0;
    for (State state : states.values()) {
      for (Decision.Power power : state.decision().powers()) {
        Set<PowerVerdict> verdicts = state.verdicts.get(power.provision());
        assertThat(power.verdict()).isEqualTo(state.trace.powers().get(power.provision()));
        if (power.settled()) {
          settled++;
          assertThat(verdicts).as(power.provision() + " on " + state).hasSize(1);
        } else if (state.told.containsKey("weaponOrViolence")) {
          assertThat(verdicts).as(power.provision() + " on " + state).hasSizeGreaterThan(1);
        }
      }
      assertThat(state.decision().settled())
          .isEqualTo(
              state.decision().deployment().settled()
                  && state.decision().powers().stream().allMatch(Decision.Power::settled));
    }
    assertThat(settled).isPositive();
  }

  @Test
  void a_change_leads_to_the_deployment_and_powers_it_says() {
    int held = 0;
    for (State state : states.values()) {
      for (Decision.Change change : state.decision().whatWouldChange()) {
        if (!VARIED.keySet().containsAll(change.changes().keySet())) {
          continue;
        }
        Map<String, Object> told = new TreeMap<>(state.told);
        told.putAll(change.changes());
        State then = states.get(told);
        if (then == null) {
          continue;
        }
        held++;
        assertThat(then.decision().deployment().soFar())
            .as(state + " with " + change)
            .isEqualTo(change.deployment());
        change
            .powers()
            .forEach(
                (power, verdict) -> assertThat(then.trace.powers()).containsEntry(power, verdict));
        boolean moves =
            change.deployment() != state.decision().deployment().soFar()
                || !change.powers().isEmpty();
        assertThat(moves).as(state + " with " + change).isTrue();
      }
    }
    assertThat(held).isPositive();
  }

  @Test
  void no_single_answer_by_which_another_row_moves_the_deployment_is_left_out() {
    for (State state : states.values()) {
      List<Map<String, Object>> changes =
          state.decision().whatWouldChange().stream().map(Decision.Change::changes).toList();
      if (changes.size() == MOST_CHANGES) {
        continue;
      }
      VARIED.forEach(
          (fact, answers) -> {
            for (Object answer : answers) {
              boolean single = !(answer instanceof List<?> list && list.size() > 1);
              if (single && !answer.equals(BLANK)) {
                State then = state(state.told, fact, answer);
                boolean byAnotherRow =
                    !then.decision().deployment().row().equals(state.decision().deployment().row());
                if (byAnotherRow
                    && then.decision().deployment().soFar()
                        != state.decision().deployment().soFar()) {
                  assertThat(changes).as(state + "").contains(Map.of(fact, answer));
                }
              }
            }
          });
    }
  }

  @Test
  void what_is_not_known_is_asked_while_asking_comes_first() {
    for (State state : states.values()) {
      List<String> asked =
          state.decision().nextQuestions().stream().map(Decision.Question::fact).toList();

      assertThat(asked).as(state + "").doesNotHaveDuplicates();
      assertThat(asked)
          .allSatisfy(
              fact ->
                  assertThat(state.told.getOrDefault(fact, "NOT_KNOWN").toString())
                      .contains("NOT_KNOWN"));
      if (state.decision().deployment().code() == Deployment.ASK_FIRST) {
        assertThat(asked).as(state + "").isNotEmpty();
      }
    }
  }

  @Test
  void where_no_row_with_a_deployment_is_left_the_last_row_answers() {
    State state =
        states.get(
            Map.of(
                "placeOfPerson", "POLICE_STATION",
                "ageBand", "ADULT",
                "crime", "NONE",
                "policeCommitment", "NONE",
                "weaponOrViolence", List.of("NONE")));

    assertThat(state.trace.rules()).containsEntry("SW-2", Trace.RuleState.GOVERNS);
    assertThat(state.decision().deployment().row()).isEqualTo("SW-99");
    assertThat(state.decision().deployment().code()).isEqualTo(Deployment.REFER);
  }

  @Test
  void one_row_of_a_table_governs_and_those_below_it_give_way() {
    for (State state : states.values()) {
      governs(state, List.of("SW-1", "SW-2", "SW-4"));
      governs(state, List.of("SW-3", "SW-5", "SW-6", "SW-99"));
    }
  }

  private static void governs(State state, List<String> table) {
    String first = table.stream().filter(state::holds).findFirst().orElse(null);
    for (String row : table) {
      boolean gaveWay = state.holds(row) && !row.equals(first);
      assertThat(state.trace.rules().get(row) == Trace.RuleState.OVERRULED)
          .as(row + " on " + state)
          .isEqualTo(gaveWay);
      assertThat(state.decision().overruled().contains(new Decision.Overruled(row, first + "")))
          .as(row + " on " + state)
          .isEqualTo(gaveWay);
    }
  }
}
