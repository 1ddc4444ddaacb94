package org.guideonapage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cases that several tests begin with, as they would be told. Each call makes a new one. */
public final class TheCases {
  private TheCases() {}

  /** The case of the README: a team asks for a clinical check, and everything was asked. */
  public static Map<String, Object> clinicalCheck() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("callerRole", "MENTAL_HEALTH_TEAM");
    facts.put("askedOfPolice", "CLINICAL_CHECK");
    facts.put("ageBand", "ADULT");
    facts.put("whereabouts", "KNOWN");
    facts.put("lifeRiskNow", "NO");
    facts.put("seriousHarmNow", "NO");
    facts.put("weaponOrViolence", List.of("NONE"));
    facts.put("crime", "NONE");
    facts.put("selfHarmNow", List.of("NONE"));
    facts.put("statedIntent", "NONE");
    facts.put("medicalRedFlags", List.of("NONE"));
    facts.put("policeCommitment", "NONE");
    facts.put("earlierCalls", 0);
    return facts;
  }

  /** An adult held under section 136, for whom only a police station will do. */
  public static Map<String, Object> adultAtAStation() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("ageBand", "ADULT");
    facts.put("askedOfPolice", "USE_POLICE_STATION");
    facts.put("legalStatus", "S136");
    facts.put("stationHarmImminent", "YES");
    facts.put("onlyStationCanHold", "YES");
    facts.put("healthProfessionalAtStation", "YES");
    facts.put("authorisingRank", "INSPECTOR");
    facts.put("consultation", "DONE");
    facts.put("destinationKind", "POLICE_STATION");
    return facts;
  }
}
