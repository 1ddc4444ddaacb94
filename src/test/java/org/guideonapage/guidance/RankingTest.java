package org.guideonapage.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.guideonapage.TheRules;
import org.guideonapage.decision.Decision;
import org.guideonapage.guidance.reading.Program;
import org.guideonapage.guidance.reading.Reader;
import org.guideonapage.rulebook.RuleFolder;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.RulebookReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which row governs, who hears a referral and who goes instead, on a small guide of two tables. */
@Tag("small")
class RankingTest {
  private static final String GATE = "safety-gate-and-threshold/";
  private static final String OWN = SmallGuide.ID + "/";

  private static final String OVERRIDES =
      """
      rule "O-3 Nobody knows where: the supervisor"
        @cites( NPA-T )
      when
        the location is unknown to everyone
      then
        speak to a supervisor
        the caller leads
      end

      rule "O-4 An officer asks: the tactical advisor"
        @cites( NPA-T )
      when
        the caller is an officer at the scene
      then
        speak to the tactical advisor
      end

      rule "O-1 Life in danger: go"
        @cites( NPA-T )
      when
        anyone's life is in danger now
      then
        send police now
      end

      rule "O-2 Serious harm: go at a time"
        @cites( NPA-T )
      when
        anyone faces serious harm now
      then
        send police at an agreed time
      end

      rule "O-5 A promise is kept, or a supervisor says otherwise"
        @cites( NPA-T )
      when
        police are bound by a promise to act
      then
        a refusal needs a supervisor
      end
      """;

  private static final String FIRST_ROW =
      """
      rule "SW-7 Under section 136: the ambulance service goes"
        @cites( NPA-T )
      when
        the threshold for police is not met
        the legal status is section 136
      then
        do not send police
        the ambulance service goes instead
      end

      """;

  private static final String RIDER =
      """

      rule "SW-R4 Under arrest: the duty inspector answers for a refusal"
        @cites( NPA-T )
      when
        the legal status is that of a person under arrest
      then
        a refusal needs the duty inspector
      end
      """;

  /** Nothing is wrong and every question is answered: the service that asked goes. */
  private static final Map<String, Object> NOTHING_WRONG =
      Map.ofEntries(
          Map.entry("lifeRiskNow", "NO"),
          Map.entry("seriousHarmNow", "NO"),
          Map.entry("weaponOrViolence", "NONE"),
          Map.entry("crime", "NONE"),
          Map.entry("ageBand", "ADULT"),
          Map.entry("policeCommitment", "NONE"),
          Map.entry("whereabouts", "KNOWN"),
          Map.entry("placeOfPerson", "OWN_HOME"),
          Map.entry("callerRole", "MENTAL_HEALTH_TEAM"),
          Map.entry("legalStatus", "NONE"),
          Map.entry("constablePresent", "NO"),
          Map.entry("hoursHeld", 3));

  /** What differs from nothing wrong, and what then governs. */
  private static final String ANSWERS =
      """
      nothing | DO_NOT_DEPLOY by MENTAL_HEALTH_TRUST, row SW-4, settled
      ageBand=BLANK | DO_NOT_DEPLOY now ASK_FIRST by MENTAL_HEALTH_TRUST, row SW-4, open
      ageBand=NOT_KNOWN | REFER to TACTICAL_ADVISOR by MENTAL_HEALTH_TRUST, row SW-4, settled
      weaponOrViolence=NOT_KNOWN | REFER to TACTICAL_ADVISOR by AMBULANCE, row SW-99, settled
      policeCommitment=PROMISED | REFER to SUPERVISOR by MENTAL_HEALTH_TRUST, row SW-4, settled
      policeCommitment=PROMISED ageBand=NOT_KNOWN | REFER to SUPERVISOR by MENTAL_HEALTH_TRUST, row SW-4, settled
      policeCommitment=PROMISED ageBand=BLANK | REFER to SUPERVISOR by MENTAL_HEALTH_TRUST, row SW-4, settled
      legalStatus=ARRESTED | REFER to DUTY_INSPECTOR by MENTAL_HEALTH_TRUST, row SW-4, settled
      legalStatus=ARRESTED policeCommitment=PROMISED | REFER to DUTY_INSPECTOR by MENTAL_HEALTH_TRUST, row SW-4, settled
      legalStatus=BLANK | DO_NOT_DEPLOY by MENTAL_HEALTH_TRUST, row SW-4, open
      whereabouts=UNLOCATED callerRole=OFFICER_AT_SCENE | REFER to SUPERVISOR by CALLER, row O-3, settled
      legalStatus=S136 | DO_NOT_DEPLOY by AMBULANCE, row SW-7, settled
      lifeRiskNow=YES | DEPLOY_NOW by POLICE, row O-1, settled
      seriousHarmNow=YES | DEPLOY_PLANNED by POLICE, row O-2, settled
      lifeRiskNow=YES seriousHarmNow=YES | DEPLOY_NOW by POLICE, row O-1, settled
      seriousHarmNow=YES lifeRiskNow=BLANK | DEPLOY_PLANNED by POLICE, row O-2, open
      whereabouts=UNLOCATED | REFER to SUPERVISOR by CALLER, row O-3, settled
      whereabouts=UNLOCATED lifeRiskNow=YES | DEPLOY_NOW by POLICE, row O-1, settled
      whereabouts=UNLOCATED ageBand=NOT_KNOWN | REFER to SUPERVISOR by CALLER, row O-3, settled
      whereabouts=UNLOCATED ageBand=BLANK | REFER to SUPERVISOR by CALLER, row O-3, settled
      whereabouts=UNLOCATED crime=ONGOING | DEPLOY_WITH_CONDITIONS by POLICE, row SW-1, settled
      callerRole=OFFICER_AT_SCENE | REFER to TACTICAL_ADVISOR by REQUESTING_SERVICE, row O-4, settled
      callerRole=OFFICER_AT_SCENE policeCommitment=PROMISED | REFER to SUPERVISOR by REQUESTING_SERVICE, row O-4, settled
      callerRole=OFFICER_AT_SCENE weaponOrViolence=WEAPON+VIOLENCE_NOW placeOfPerson=STREET_OR_PUBLIC ageBand=NOT_KNOWN | REFER to SUPERVISOR by POLICE, row O-4, settled
      seriousHarmNow=YES crime=ONGOING | DEPLOY_PLANNED by POLICE, row O-2, settled
      crime=ONGOING | DEPLOY_WITH_CONDITIONS by POLICE, row SW-1, settled
      crime=ONGOING placeOfPerson=POLICE_STATION | REMAIN by POLICE, row SW-5, settled
      crime=ONGOING placeOfPerson=STREET_OR_PUBLIC | REMAIN by POLICE, row SW-5, settled
      weaponOrViolence=WEAPON | REMAIN by POLICE, row SW-5, settled
      weaponOrViolence=WEAPON placeOfPerson=POLICE_STATION ageBand=BLANK | REMAIN by POLICE, row SW-5, settled
      weaponOrViolence=WEAPON+VIOLENCE_NOW placeOfPerson=STREET_OR_PUBLIC ageBand=NOT_KNOWN | REFER to SUPERVISOR by POLICE, row SW-3, settled
      weaponOrViolence=VIOLENCE_NOW placeOfPerson=STREET_OR_PUBLIC | REFER to TACTICAL_ADVISOR by AMBULANCE, row SW-99, settled
      weaponOrViolence=VIOLENCE_NOW placeOfPerson=BLANK crime=BLANK | ASK_FIRST by AMBULANCE, row SW-99, open
      weaponOrViolence=VIOLENCE_NOW whereabouts=UNLOCATED placeOfPerson=STREET_OR_PUBLIC | REFER to SUPERVISOR by CALLER, row O-3, settled
      crime=NOT_KNOWN placeOfPerson=STREET_OR_PUBLIC | REMAIN by POLICE, row SW-5, settled
      weaponOrViolence=BLANK crime=BLANK | ASK_FIRST by AMBULANCE, row SW-99, open
      callerRole=PUBLIC | DO_NOT_DEPLOY by CALLER, row SW-4, settled
      callerRole=BLANK | DO_NOT_DEPLOY by REQUESTING_SERVICE, row SW-4, open
      """;

  /** What differs from nothing wrong, and what is then worth asking, with what it can lead to. */
  private static final String QUESTIONS =
      """
      seriousHarmNow=YES lifeRiskNow=BLANK | lifeRiskNow[DEPLOY_NOW]
      seriousHarmNow=YES lifeRiskNow=NOT_KNOWN whereabouts=BLANK callerRole=BLANK | nothing
      lifeRiskNow=YES seriousHarmNow=BLANK crime=BLANK | crime[DEPLOY_WITH_CONDITIONS, REMAIN]
      whereabouts=BLANK | whereabouts[REFER]
      callerRole=OFFICER_AT_SCENE whereabouts=BLANK seriousHarmNow=BLANK | seriousHarmNow[DEPLOY_PLANNED, DO_NOT_DEPLOY]
      weaponOrViolence=WEAPON crime=BLANK | crime[DEPLOY_WITH_CONDITIONS]
      weaponOrViolence=WEAPON placeOfPerson=POLICE_STATION crime=BLANK | nothing
      weaponOrViolence=VIOLENCE_NOW placeOfPerson=BLANK crime=BLANK | crime[DEPLOY_WITH_CONDITIONS, REMAIN] placeOfPerson[DEPLOY_WITH_CONDITIONS]
      weaponOrViolence=VIOLENCE_NOW placeOfPerson=POLICE_STATION crime=BLANK ageBand=BLANK | crime[REMAIN]
      weaponOrViolence=BLANK ageBand=BLANK | weaponOrViolence[ASK_FIRST, DO_NOT_DEPLOY, REFER, REMAIN] ageBand[ASK_FIRST, REFER]
      crime=ONGOING weaponOrViolence=BLANK ageBand=BLANK | nothing
      ageBand=BLANK | ageBand[DO_NOT_DEPLOY]
      ageBand=BLANK policeCommitment=PROMISED | nothing
      """;

  /** What differs from nothing wrong, and the smallest changes that move the deployment. */
  private static final String CHANGES =
      """
      nothing | {ageBand=NOT_KNOWN}: REFER, {callerRole=OFFICER_AT_SCENE}: REFER, {constablePresent=NOT_KNOWN}: REFER, {crime=ONGOING}: DEPLOY_WITH_CONDITIONS, {crime=NOT_KNOWN}: REMAIN, {legalStatus=ARRESTED}: REFER, {lifeRiskNow=YES}: DEPLOY_NOW, {lifeRiskNow=NOT_KNOWN}: REFER, {placeOfPerson=POLICE_STATION}: REFER, {policeCommitment=PROMISED}: REFER, {seriousHarmNow=YES}: DEPLOY_PLANNED, {seriousHarmNow=NOT_KNOWN}: REFER, {weaponOrViolence=[WEAPON]}: REMAIN, {weaponOrViolence=[VIOLENCE_NOW]}: REFER, {weaponOrViolence=[NOT_KNOWN]}: REFER, {whereabouts=UNLOCATED}: REFER
      ageBand=NOT_KNOWN | {ageBand=ADULT}: DO_NOT_DEPLOY, {ageBand=UNDER_18}: DO_NOT_DEPLOY, {crime=ONGOING}: DEPLOY_WITH_CONDITIONS, {crime=NOT_KNOWN}: REMAIN, {lifeRiskNow=YES}: DEPLOY_NOW, {lifeRiskNow=NOT_KNOWN}: ASK_FIRST, {seriousHarmNow=YES}: DEPLOY_PLANNED, {seriousHarmNow=NOT_KNOWN}: ASK_FIRST, {weaponOrViolence=[WEAPON]}: REMAIN
      policeCommitment=PROMISED | {crime=ONGOING}: DEPLOY_WITH_CONDITIONS, {crime=NOT_KNOWN}: REMAIN, {lifeRiskNow=YES}: DEPLOY_NOW, {policeCommitment=NONE}: DO_NOT_DEPLOY, {policeCommitment=NOT_KNOWN}: DO_NOT_DEPLOY, {seriousHarmNow=YES}: DEPLOY_PLANNED, {weaponOrViolence=[WEAPON]}: REMAIN
      seriousHarmNow=YES | {lifeRiskNow=YES}: DEPLOY_NOW, {seriousHarmNow=NO}: DO_NOT_DEPLOY, {seriousHarmNow=NOT_KNOWN}: REFER
      whereabouts=UNLOCATED | {crime=ONGOING}: DEPLOY_WITH_CONDITIONS, {crime=NOT_KNOWN}: REMAIN, {lifeRiskNow=YES}: DEPLOY_NOW, {seriousHarmNow=YES}: DEPLOY_PLANNED, {weaponOrViolence=[WEAPON]}: REMAIN, {whereabouts=KNOWN}: DO_NOT_DEPLOY, {whereabouts=NOT_KNOWN}: DO_NOT_DEPLOY
      crime=ONGOING | {crime=NONE}: DO_NOT_DEPLOY, {crime=NOT_KNOWN}: REMAIN, {lifeRiskNow=YES}: DEPLOY_NOW, {placeOfPerson=STREET_OR_PUBLIC}: REMAIN, {placeOfPerson=POLICE_STATION}: REMAIN, {placeOfPerson=NOT_KNOWN}: REMAIN, {seriousHarmNow=YES}: DEPLOY_PLANNED
      weaponOrViolence=WEAPON | {crime=ONGOING}: DEPLOY_WITH_CONDITIONS, {lifeRiskNow=YES}: DEPLOY_NOW, {seriousHarmNow=YES}: DEPLOY_PLANNED, {weaponOrViolence=[VIOLENCE_NOW]}: REFER, {weaponOrViolence=[NONE]}: DO_NOT_DEPLOY, {weaponOrViolence=[NOT_KNOWN]}: REFER
      weaponOrViolence=VIOLENCE_NOW placeOfPerson=STREET_OR_PUBLIC | {crime=ONGOING}: REMAIN, {crime=NOT_KNOWN}: REMAIN, {lifeRiskNow=YES}: DEPLOY_NOW, {seriousHarmNow=YES}: DEPLOY_PLANNED, {weaponOrViolence=[WEAPON]}: REMAIN, {weaponOrViolence=[NONE]}: DO_NOT_DEPLOY
      weaponOrViolence=VIOLENCE_NOW placeOfPerson=BLANK crime=BLANK | {callerRole=OFFICER_AT_SCENE}: REFER, {crime=ONGOING}: REMAIN, {crime=NONE}: REFER, {crime=NOT_KNOWN}: REMAIN, {lifeRiskNow=YES}: DEPLOY_NOW, {seriousHarmNow=YES}: DEPLOY_PLANNED, {weaponOrViolence=[WEAPON]}: REMAIN, {whereabouts=UNLOCATED}: REFER
      weaponOrViolence=VIOLENCE_NOW placeOfPerson=POLICE_STATION crime=BLANK | {callerRole=OFFICER_AT_SCENE}: REFER, {crime=ONGOING}: REMAIN, {crime=NONE}: REFER, {crime=NOT_KNOWN}: REMAIN, {lifeRiskNow=YES}: DEPLOY_NOW, {seriousHarmNow=YES}: DEPLOY_PLANNED, {weaponOrViolence=[WEAPON]}: REMAIN, {whereabouts=UNLOCATED}: REFER
      weaponOrViolence=BLANK crime=BLANK | {callerRole=OFFICER_AT_SCENE}: REFER, {crime=ONGOING}: DEPLOY_WITH_CONDITIONS, {crime=NOT_KNOWN}: REMAIN, {lifeRiskNow=YES}: DEPLOY_NOW, {seriousHarmNow=YES}: DEPLOY_PLANNED, {weaponOrViolence=[WEAPON]}: REMAIN, {whereabouts=UNLOCATED}: REFER
      weaponOrViolence=VIOLENCE_NOW placeOfPerson=STREET_OR_PUBLIC lifeRiskNow=NOT_KNOWN ageBand=BLANK | {crime=ONGOING}: REMAIN, {crime=NOT_KNOWN}: REMAIN, {lifeRiskNow=YES}: DEPLOY_NOW, {seriousHarmNow=YES}: DEPLOY_PLANNED, {weaponOrViolence=[WEAPON]}: REMAIN, {weaponOrViolence=[NONE]}: ASK_FIRST
      """;

  private static Guidance guidance() {
    return new Guidance(RulebookReader.read(folder()));
  }

  /** The small guide with more rows, each of another rank or for another agency. */
  private static RuleFolder folder() {
    RuleFolder folder = SmallGuide.folder();
    String words = folder.texts().get(GATE + "words.yaml");
    String more = words.lines().filter(line -> line.startsWith("O-1")).findFirst().orElseThrow();
    for (String id : List.of("O-2", "O-3", "O-4", "SW-7")) {
      words += more.replace("O-1", id) + "\n";
    }
    return folder
        .with(GATE + "overrides.dslr", OVERRIDES)
        .with(GATE + "words.yaml", words)
        .with(OWN + "welfare.dslr", FIRST_ROW + folder.texts().get(OWN + "welfare.dslr"))
        .with(
            OWN + "later.dslr",
            folder
                .texts()
                .get(OWN + "later.dslr")
                .replace(
                    "speak to the tactical advisor",
                    "speak to the tactical advisor\n  the ambulance service leads"))
        .with(OWN + "riders.dslr", folder.texts().get(OWN + "riders.dslr") + RIDER)
        .with(
            "parameters.yaml",
            folder
                .texts()
                .get("parameters.yaml")
                .replace("crime, ageBand]", "crime, ageBand, constablePresent]"));
  }

  /** Asks with nothing wrong but for these answers, as in "crime=ONGOING ageBand=BLANK". */
  private static Decision decide(Guidance guidance, String changes) {
    Map<String, Object> facts = new TreeMap<>(NOTHING_WRONG);
    for (String change : changes.equals("nothing") ? new String[0] : changes.split(" ")) {
      String[] parts = change.split("=");
      facts.put(parts[0], parts[1]);
      if (parts[1].equals("BLANK")) {
        facts.remove(parts[0]);
      }
    }
    facts.computeIfPresent(
        "weaponOrViolence", (id, codes) -> List.of(String.valueOf(codes).split("\\+")));
    return guidance.decide(SmallGuide.ask(guidance.rulebook(), facts));
  }

  @Test
  void the_row_that_ranks_highest_governs() {
    Guidance guidance = guidance();
    StringBuilder answers = new StringBuilder();
    for (String line : ANSWERS.lines().toList()) {
      String changes = line.substring(0, line.indexOf(" | "));
      answers.append(changes).append(" | ").append(said(decide(guidance, changes))).append('\n');
    }

    assertThat(answers).hasToString(ANSWERS);
  }

  @Test
  void what_could_still_overrule_is_asked() {
    Guidance guidance = guidance();
    StringBuilder questions = new StringBuilder();
    for (String line : QUESTIONS.lines().toList()) {
      String changes = line.substring(0, line.indexOf(" | "));
      questions.append(changes).append(" | ").append(asked(decide(guidance, changes))).append('\n');
    }

    assertThat(questions).hasToString(QUESTIONS);
  }

  private static String asked(Decision decision) {
    String asked =
        decision.nextQuestions().stream()
            .map(question -> question.fact() + question.canLeadTo())
            .collect(Collectors.joining(" "));
    return asked.isEmpty() ? "nothing" : asked;
  }

  @Test
  void an_answer_that_lets_another_row_govern_is_among_the_changes() {
    Guidance guidance = guidance();
    StringBuilder found = new StringBuilder();
    for (String line : CHANGES.lines().toList()) {
      String changes = line.substring(0, line.indexOf(" | "));
      found.append(changes).append(" | ").append(moved(decide(guidance, changes))).append('\n');
    }

    assertThat(found).hasToString(CHANGES);
  }

  private static String moved(Decision decision) {
    return decision.whatWouldChange().stream()
        .filter(change -> change.deployment() != decision.deployment().soFar())
        .map(change -> change.changes() + ": " + change.deployment())
        .collect(Collectors.joining(", "));
  }

  @Test
  void the_row_of_the_guide_itself_is_kept_beside_that_of_the_gate() {
    Guidance guidance = guidance();

    assertThat(rules(decide(guidance, "lifeRiskNow=YES weaponOrViolence=VIOLENCE_NOW")))
        .startsWith("O-1")
        .contains("SW-99");
    assertThat(rules(decide(guidance, "lifeRiskNow=YES crime=ONGOING")))
        .startsWith("O-1")
        .contains("SW-1")
        .doesNotContain("SW-99");
    assertThat(rules(decide(guidance, "crime=ONGOING"))).startsWith("SW-1").doesNotContain("SW-99");
  }

  private static List<String> rules(Decision decision) {
    return decision.because().stream().map(Decision.Reason::rule).toList();
  }

  /** Every state that some blank facts can come to, ranked by the bit masks alone. */
  private static final class States {
    final List<String> open;
    final Rulebook rulebook = RulebookReader.read(folder());
    final Reader reader =
        new Reader(
            Program.of(
                rulebook.on(TheRules.CHECKED_DAY), rulebook.guide(SmallGuide.ID).orElseThrow()));
    final Ranking ranking = new Ranking(reader, rulebook.askBeforeRefusal(TheRules.CHECKED_DAY));
    final Map<Map<String, Object>, State> states = new HashMap<>();
    final Set<Ranking.Key> all;

    private States(List<String> violence, String... open) {
      this.open = List.of(open);
      Map<String, Object> facts = new TreeMap<>(NOTHING_WRONG);
      facts.replace("weaponOrViolence", violence);
      facts.keySet().removeAll(this.open);
      this.all = state(facts).comesTo();
    }

    static List<States> calmAndViolent() {
      return List.of(
          new States(
              List.of("NONE"), "ageBand", "crime", "legalStatus", "placeOfPerson", "whereabouts"),
          new States(
              List.of("WEAPON", "VIOLENCE_NOW"),
              "ageBand",
              "callerRole",
              "crime",
              "placeOfPerson",
              "whereabouts"));
    }

    /** A blank fact is answered somehow or stays blank. */
    private State state(Map<String, Object> facts) {
      State known = states.get(facts);
      if (known != null) {
        return known;
      }
      long[] bits = reader.bits(SmallGuide.ask(rulebook, facts).told());
      Set<Ranking.Key> keys = new HashSet<>();
      Reader.Possible stillBlank = reader.possible(bits);
      for (String fact : open) {
        if (!facts.containsKey(fact)) {
          stillBlank = reader.possible(stillBlank, reader.fact(fact), null);
          for (Object answer : reader.answers(reader.fact(fact)).keySet()) {
            Map<String, Object> more = new TreeMap<>(facts);
            more.put(fact, answer);
            keys.addAll(state(more).comesTo());
          }
        }
      }
      keys.add(ranking.outcome(reader.read(bits), stillBlank).key());
      State state = new State(reader.possible(bits), keys);
      states.put(facts, state);
      return state;
    }
  }

  private static final List<Ranking.Always> POSSIBLE =
      List.of(Ranking.Always.YES, Ranking.Always.MAYBE);

  private record State(Reader.Possible possible, Set<Ranking.Key> comesTo) {}

  @Test
  void an_outcome_is_called_certain_exactly_when_every_completion_comes_to_it() {
    for (States states : States.calmAndViolent()) {
      assertThat(states.all).hasSizeGreaterThan(3);
      states.states.forEach(
          (facts, state) -> {
            for (Ranking.Key key : states.all) {
              Ranking.Always always = states.ranking.always(state.possible(), key);
              boolean certain = state.comesTo().equals(Set.of(key));
              boolean mayBe = state.comesTo().contains(key);

              assertThat(always == Ranking.Always.YES).as(key + " on " + facts).isEqualTo(certain);
              assertThat(always)
                  .as(key + " on " + facts)
                  .isIn(mayBe ? POSSIBLE : List.of(Ranking.Always.NO, Ranking.Always.MAYBE));
            }
          });
    }
  }

  @Test
  void while_an_outcome_is_not_certain_a_blank_fact_is_left_to_split_on() {
    for (States states : States.calmAndViolent()) {
      List<String> places = List.copyOf(states.reader.program().facts());
      states.states.forEach(
          (facts, state) -> {
            int open = states.ranking.firstOpenFact(state.possible());
            if (open >= 0) {
              assertThat(facts).doesNotContainKey(places.get(open));
            } else {
              assertThat(state.comesTo()).as(facts.toString()).hasSize(1);
            }
          });
    }
  }

  private static String said(Decision decision) {
    Decision.Deploy deployment = decision.deployment();
    boolean askFirst = deployment.code() != deployment.soFar();
    return deployment.soFar()
        + (askFirst ? " now " + deployment.code() : "")
        + (deployment.referTo() == null ? "" : " to " + deployment.referTo())
        + (" by " + deployment.agency() + ", row " + deployment.row())
        + (deployment.settled() ? ", settled" : ", open");
  }
}
