package org.guideonapage.benchmark;

// Written by ByHandWriter.

import java.util.Set;
import org.guideonapage.incident.Incident;
import org.guideonapage.incident.Told;
import org.jspecify.annotations.Nullable;

/**
 * What the tables written by hand share: the facts they read, null while blank, and how they look
 * at one.
 */
final class ByHand {
  static final String WELFARE = "crisis-welfare-checks";
  static final String AWOL = "awol";
  static final String WRITTEN_FROM = "20f18a31";
  static final int BLANK = -1;
  static final int NOT_KNOWN = -2;

  private ByHand() {}

  record Facts(
      @Nullable Set<String> abdSigns,
      @Nullable String absenceRoute,
      @Nullable String ageBand,
      @Nullable String agenciesDisagree,
      @Nullable String agencyAccepted,
      @Nullable String agencyInTime,
      @Nullable String answeringContact,
      @Nullable String appearsMentallyDisordered,
      @Nullable String applicationComplete,
      @Nullable String askedOfPolice,
      @Nullable String authorisingRank,
      @Nullable String authorityToMove,
      @Nullable String callerCanCheck,
      @Nullable String callerRole,
      @Nullable String capacity,
      @Nullable String careStage,
      @Nullable String childOrDependant,
      @Nullable String clinicianPredictsHarm,
      @Nullable String crime,
      int daysAbsent,
      int daysUnderSection,
      @Nullable String doorAccess,
      int earlierCalls,
      @Nullable Set<String> enquiriesDone,
      @Nullable String extension,
      int extensionHours,
      @Nullable String handoverAccepted,
      @Nullable String harmIfNothingDone,
      @Nullable String historyOfSelfHarm,
      @Nullable String hospitalRiskGrade,
      int hoursSinceClockStart,
      int hoursSinceContact,
      int hoursSinceEscape,
      int hoursUnderSection,
      @Nullable String immediatePursuit,
      @Nullable String lastVisitResult,
      @Nullable String legalStatus,
      @Nullable String lifeOrLimbInside,
      @Nullable String lifeRiskNow,
      @Nullable String meansHeld,
      @Nullable Set<String> medicalRedFlags,
      @Nullable String newInformation,
      @Nullable String officersInside,
      @Nullable String otherForceArea,
      @Nullable String outOfCharacter,
      @Nullable String outsideAreaShared,
      @Nullable String placeOfPerson,
      @Nullable String policeCommitment,
      @Nullable String policeRiskGrade,
      @Nullable String powerStillRuns,
      @Nullable Set<String> raveRisk,
      @Nullable Set<String> reasonThere,
      @Nullable String recallNotice,
      @Nullable String receivingContactGiven,
      @Nullable Set<String> reportGround,
      @Nullable Set<String> restraint,
      @Nullable String riskFactsGiven,
      @Nullable Set<String> riskFlags,
      @Nullable Set<String> selfHarmNow,
      @Nullable String seriousHarmNow,
      @Nullable String serviceResponsible,
      @Nullable Set<String> signsInside,
      @Nullable String someoneLivesThere,
      @Nullable String someoneStaying,
      @Nullable String staffCanHold,
      @Nullable String staffInSight,
      @Nullable String staffRecordedRisk,
      @Nullable String statedIntent,
      @Nullable Set<String> vulnerabilities,
      @Nullable String warrantHeld,
      @Nullable String warrantState,
      @Nullable Set<String> weaponOrViolence,
      @Nullable String whereabouts) {}

  static Facts facts(Incident told) {
    return new Facts(
        codes(told, "abdSigns"),
        code(told, "absenceRoute"),
        code(told, "ageBand"),
        code(told, "agenciesDisagree"),
        code(told, "agencyAccepted"),
        code(told, "agencyInTime"),
        code(told, "answeringContact"),
        code(told, "appearsMentallyDisordered"),
        code(told, "applicationComplete"),
        code(told, "askedOfPolice"),
        code(told, "authorisingRank"),
        code(told, "authorityToMove"),
        code(told, "callerCanCheck"),
        code(told, "callerRole"),
        code(told, "capacity"),
        code(told, "careStage"),
        code(told, "childOrDependant"),
        code(told, "clinicianPredictsHarm"),
        code(told, "crime"),
        number(told, "daysAbsent"),
        number(told, "daysUnderSection"),
        code(told, "doorAccess"),
        number(told, "earlierCalls"),
        codes(told, "enquiriesDone"),
        code(told, "extension"),
        number(told, "extensionHours"),
        code(told, "handoverAccepted"),
        code(told, "harmIfNothingDone"),
        code(told, "historyOfSelfHarm"),
        code(told, "hospitalRiskGrade"),
        number(told, "hoursSinceClockStart"),
        number(told, "hoursSinceContact"),
        number(told, "hoursSinceEscape"),
        number(told, "hoursUnderSection"),
        code(told, "immediatePursuit"),
        code(told, "lastVisitResult"),
        code(told, "legalStatus"),
        code(told, "lifeOrLimbInside"),
        code(told, "lifeRiskNow"),
        code(told, "meansHeld"),
        codes(told, "medicalRedFlags"),
        code(told, "newInformation"),
        code(told, "officersInside"),
        code(told, "otherForceArea"),
        code(told, "outOfCharacter"),
        code(told, "outsideAreaShared"),
        code(told, "placeOfPerson"),
        code(told, "policeCommitment"),
        code(told, "policeRiskGrade"),
        code(told, "powerStillRuns"),
        codes(told, "raveRisk"),
        codes(told, "reasonThere"),
        code(told, "recallNotice"),
        code(told, "receivingContactGiven"),
        codes(told, "reportGround"),
        codes(told, "restraint"),
        code(told, "riskFactsGiven"),
        codes(told, "riskFlags"),
        codes(told, "selfHarmNow"),
        code(told, "seriousHarmNow"),
        code(told, "serviceResponsible"),
        codes(told, "signsInside"),
        code(told, "someoneLivesThere"),
        code(told, "someoneStaying"),
        code(told, "staffCanHold"),
        code(told, "staffInSight"),
        code(told, "staffRecordedRisk"),
        code(told, "statedIntent"),
        codes(told, "vulnerabilities"),
        code(told, "warrantHeld"),
        code(told, "warrantState"),
        codes(told, "weaponOrViolence"),
        code(told, "whereabouts"));
  }

  private static @Nullable String code(Incident incident, String fact) {
    Told told = incident.facts().get(fact);
    return told == null
        ? null
        : told instanceof Told.Value value ? value.code() : Told.NOT_KNOWN_CODE;
  }

  private static @Nullable Set<String> codes(Incident incident, String fact) {
    Told told = incident.facts().get(fact);
    return told == null
        ? null
        : told instanceof Told.Values values ? values.codes() : Set.of(Told.NOT_KNOWN_CODE);
  }

  private static int number(Incident incident, String fact) {
    Told told = incident.facts().get(fact);
    return told == null
        ? BLANK
        : told instanceof Told.Amount amount
            ? amount.number()
            : told instanceof Told.NotKnown ? NOT_KNOWN : 0;
  }

  static boolean known(@Nullable String code) {
    return code != null && !code.equals(Told.NOT_KNOWN_CODE);
  }

  static boolean known(@Nullable Set<String> codes) {
    return codes != null && !codes.contains(Told.NOT_KNOWN_CODE);
  }

  static boolean has(@Nullable Set<String> codes, String code) {
    return codes != null && codes.contains(code);
  }

  static int count(Set<String> codes) {
    return codes.size() - (codes.contains("NONE") ? 1 : 0);
  }
}
