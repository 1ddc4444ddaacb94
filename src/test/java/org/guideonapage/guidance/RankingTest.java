package org.guideonapage.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guideonapage.decision.Decision;
import org.guideonapage.rulebook.RuleFolder;
import org.guideonapage.rulebook.RulebookReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which row governs, who hears a referral and who goes instead, on a small guide of two tables. */
@Tag("small")
class RankingTest {
  private static final String GATE = "safety-gate-and-threshold/";

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
      weaponOrViolence=NOT_KNOWN | REFER to TACTICAL_ADVISOR by POLICE, row SW-99, settled
      policeCommitment=PROMISED | REFER to SUPERVISOR by MENTAL_HEALTH_TRUST, row SW-4, settled
      policeCommitment=PROMISED ageBand=NOT_KNOWN | REFER to SUPERVISOR by MENTAL_HEALTH_TRUST, row SW-4, settled
      policeCommitment=PROMISED ageBand=BLANK | REFER to SUPERVISOR by MENTAL_HEALTH_TRUST, row SW-4, settled
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
      weaponOrViolence=VIOLENCE_NOW placeOfPerson=STREET_OR_PUBLIC | REFER to TACTICAL_ADVISOR by POLICE, row SW-99, settled
      weaponOrViolence=VIOLENCE_NOW placeOfPerson=BLANK crime=BLANK | ASK_FIRST by POLICE, row SW-99, open
      weaponOrViolence=VIOLENCE_NOW whereabouts=UNLOCATED placeOfPerson=STREET_OR_PUBLIC | REFER to SUPERVISOR by CALLER, row O-3, settled
      crime=NOT_KNOWN placeOfPerson=STREET_OR_PUBLIC | REMAIN by POLICE, row SW-5, settled
      weaponOrViolence=BLANK crime=BLANK | ASK_FIRST by POLICE, row SW-99, open
      callerRole=PUBLIC | DO_NOT_DEPLOY by CALLER, row SW-4, settled
      callerRole=BLANK | DO_NOT_DEPLOY by REQUESTING_SERVICE, row SW-4, open
      """;

  private static Guidance guidance() {
    RuleFolder folder = SmallGuide.folder();
    String words = folder.texts().get(GATE + "words.yaml");
    String more = words.lines().filter(line -> line.startsWith("O-1")).findFirst().orElseThrow();
    for (String id : List.of("O-2", "O-3", "O-4")) {
      words += more.replace("O-1", id) + "\n";
    }
    return new Guidance(
        RulebookReader.read(
            folder.with(GATE + "overrides.dslr", OVERRIDES).with(GATE + "words.yaml", words)));
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
