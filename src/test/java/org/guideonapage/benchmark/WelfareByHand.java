package org.guideonapage.benchmark;

// Written by ByHandWriter.

import org.jspecify.annotations.Nullable;

/**
 * The table "Who goes?" of guide crisis-welfare-checks as plain Java: findings and powers first,
 * then the rows in rank order.
 */
final class WelfareByHand {
  private final ByHand.Facts f;
  private boolean so_thresholdMet;
  private boolean not_thresholdMet;
  private boolean so_personUnlocated;
  private boolean not_personUnlocated;
  private boolean so_disturbanceLikely;
  private boolean not_disturbanceLikely;
  private boolean so_medicalEmergency;
  private boolean not_medicalEmergency;
  private boolean so_riskShown;
  private boolean not_riskShown;
  private boolean so_goneSilent;
  private boolean not_goneSilent;
  private boolean so_silenceMayBeDeath;
  private boolean not_silenceMayBeDeath;
  private boolean so_childConcern;
  private boolean not_childConcern;
  private boolean so_gradedBelowHigh;
  private boolean not_gradedBelowHigh;
  private boolean so_missing;
  private boolean not_missing;
  private boolean so_inAHome;
  private boolean not_inAHome;
  private boolean so_publicCalls;
  private boolean not_publicCalls;
  private boolean so_policeGo;
  private boolean not_policeGo;
  private boolean so_serviceCalls;
  private boolean not_serviceCalls;
  private boolean so_moreWorry;
  private boolean not_moreWorry;

  WelfareByHand(ByHand.Facts f) {
    this.f = f;
  }

  /** Id of the row that governs, or null. */
  @Nullable String governs() {
    workOut_thresholdMet();
    workOut_personUnlocated();
    workOut_disturbanceLikely();
    workOut_medicalEmergency();
    workOut_riskShown();
    workOut_goneSilent();
    workOut_silenceMayBeDeath();
    workOut_childConcern();
    workOut_gradedBelowHigh();
    workOut_missing();
    workOut_inAHome();
    workOut_publicCalls();
    workOut_policeGo();
    workOut_serviceCalls();
    workOut_moreWorry();
    String row = rows1();
    if (row == null) {
      row = rows2();
    }
    if (row == null) {
      row = rows3();
    }
    if (row == null) {
      row = rows4();
    }
    if (row == null) {
      row = rows5();
    }
    return row;
  }

  private @Nullable String rows1() {
    if ((ByHand.has(f.signsInside(), "BLOOD_GAS_OR_FIRE")
        || ByHand.has(f.signsInside(), "CRIES_OR_STRUGGLE")
        || ByHand.has(f.signsInside(), "PERSON_DOWN"))) {
      return "SW-1";
    }
    if ((so_goneSilent && !not_goneSilent)
        && ((ByHand.has(f.medicalRedFlags(), "OVERDOSE_OR_POISON"))
            || (ByHand.has(f.selfHarmNow(), "TAKEN_SOMETHING")))) {
      return "SW-1b";
    }
    if ((so_goneSilent && !not_goneSilent)
        && (ByHand.known(f.medicalRedFlags()) && ByHand.count(f.medicalRedFlags()) >= 1)
        && (("NO".equals(f.agencyInTime()))
            || ("REFUSED".equals(f.agencyAccepted())
                || "UNREACHABLE".equals(f.agencyAccepted())))) {
      return "SW-1d";
    }
    if (("YES".equals(f.lifeOrLimbInside())) && (!so_inAHome && not_inAHome)) {
      return "SW-1c";
    }
    if ((("NOTE_OR_GOODBYE".equals(f.statedIntent()) || "NOW".equals(f.statedIntent()))
        || (ByHand.has(f.riskFlags(), "NOTE_OR_POST")))) {
      return "CW-3";
    }
    if ((ByHand.has(f.riskFlags(), "GIVING_THINGS_AWAY")
            || ByHand.has(f.riskFlags(), "IMPORTANT_MEETING_MISSED")
            || ByHand.has(f.riskFlags(), "LOSS_OR_EVICTION"))
        && ("PAST".equals(f.historyOfSelfHarm()) || "RECENT".equals(f.historyOfSelfHarm()))
        && (so_goneSilent && !not_goneSilent)) {
      return "CW-3b";
    }
    if ((ByHand.has(f.riskFlags(), "GIVING_THINGS_AWAY")
            || ByHand.has(f.riskFlags(), "IMPORTANT_MEETING_MISSED")
            || ByHand.has(f.riskFlags(), "LOSS_OR_EVICTION"))
        && ((f.earlierCalls() >= 1) || ("REPEAT_CALL".equals(f.newInformation())))
        && (so_goneSilent && !not_goneSilent)) {
      return "CW-3d";
    }
    if ((("YES".equals(f.staffRecordedRisk()))
            || (ByHand.has(f.reasonThere(), "OVERDOSE_OR_TOXIC")
                || ByHand.has(f.reasonThere(), "SUICIDAL_OR_SELF_HARM")))
        && (("WALKED_OUT_NOT_DETAINED".equals(f.absenceRoute()))
            || ("AWAITING_BED".equals(f.careStage())
                || "AWAITING_MENTAL_HEALTH".equals(f.careStage())
                || "NOT_SEEN".equals(f.careStage())
                || "TRIAGED".equals(f.careStage())))
        && (so_goneSilent && !not_goneSilent)) {
      return "CW-3c";
    }
    if ((ByHand.has(f.vulnerabilities(), "FRAIL_OR_HOUSEBOUND"))
        && (so_goneSilent && !not_goneSilent)
        && ((ByHand.has(f.signsInside(), "ROUTINE_BROKEN"))
            || ("YES".equals(f.outOfCharacter()))
            || (false || "NOT_KNOWN".equals(f.lifeRiskNow())))) {
      return "CW-1";
    }
    if (("AMBULANCE".equals(f.callerRole()))
        && ("FORCE_ENTRY".equals(f.askedOfPolice()))
        && (ByHand.known(f.doorAccess())
                && !("AGREED".equals(f.doorAccess())
                    || "KEY_OR_CODE_HELD".equals(f.doorAccess())
                    || "NOT_NEEDED".equals(f.doorAccess()))
            || "NOT_KNOWN".equals(f.doorAccess())
            || f.doorAccess() == null)
        && (ByHand.known(f.lifeOrLimbInside()) && !("NO".equals(f.lifeOrLimbInside()))
            || "NOT_KNOWN".equals(f.lifeOrLimbInside())
            || f.lifeOrLimbInside() == null)) {
      return "CW-11";
    }
    if (("SUSPECTED".equals(f.crime())) && (false || "NOT_KNOWN".equals(f.seriousHarmNow()))) {
      return "SW-10b";
    }
    if (("SUSPECTED".equals(f.crime()))
        && (!so_thresholdMet && not_thresholdMet || so_thresholdMet == not_thresholdMet)) {
      return "SW-10";
    }
    if ((so_publicCalls && !not_publicCalls)
        && (ByHand.has(f.weaponOrViolence(), "THREATS"))
        && (!so_thresholdMet && not_thresholdMet || so_thresholdMet == not_thresholdMet)) {
      return "CW-9";
    }
    if (("PAST".equals(f.crime()))
        && (ByHand.has(f.weaponOrViolence(), "PAST_VIOLENCE")
            || ByHand.has(f.weaponOrViolence(), "THREATS"))
        && (ByHand.known(f.callerCanCheck()) && !("NO_VIOLENCE_RISK".equals(f.callerCanCheck()))
            || "NOT_KNOWN".equals(f.callerCanCheck())
            || f.callerCanCheck() == null)
        && (!so_thresholdMet && not_thresholdMet || so_thresholdMet == not_thresholdMet)) {
      return "CW-9b";
    }
    if ((so_personUnlocated && !not_personUnlocated)
        && (so_riskShown && !not_riskShown)
        && (!so_gradedBelowHigh && not_gradedBelowHigh
            || so_gradedBelowHigh == not_gradedBelowHigh)) {
      return "SW-2";
    }
    return null;
  }

  private @Nullable String rows2() {
    if ((so_personUnlocated && !not_personUnlocated)
        && ("YES".equals(f.outOfCharacter()))
        && (!so_gradedBelowHigh && not_gradedBelowHigh
            || so_gradedBelowHigh == not_gradedBelowHigh)) {
      return "CW-2";
    }
    if ((so_missing && !not_missing) && (so_gradedBelowHigh && !not_gradedBelowHigh)) {
      return "CW-2c";
    }
    if ((so_personUnlocated && !not_personUnlocated)
        && (so_riskShown && !not_riskShown || so_riskShown == not_riskShown)
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "CW-2b";
    }
    if ((so_serviceCalls && !not_serviceCalls)
        && (("NO_VIOLENCE_RISK".equals(f.callerCanCheck()))
            || (ByHand.has(f.weaponOrViolence(), "THREATS")
                || ByHand.has(f.weaponOrViolence(), "WEAPON")))
        && (!so_thresholdMet && not_thresholdMet || so_thresholdMet == not_thresholdMet)) {
      return "SW-6";
    }
    if (("ROOF_BRIDGE_OR_RAILWAY".equals(f.placeOfPerson()))) {
      return "CW-8";
    }
    if (("BUILDING_NOT_LIVED_IN".equals(f.placeOfPerson())
            || "SHARED_AREA".equals(f.placeOfPerson())
            || "STREET_OR_PUBLIC".equals(f.placeOfPerson())
            || "VEHICLE".equals(f.placeOfPerson()))
        && (("ONLY_DISTRESSED".equals(f.appearsMentallyDisordered())
                || "YES".equals(f.appearsMentallyDisordered()))
            || (ByHand.known(f.abdSigns()) && ByHand.count(f.abdSigns()) >= 1))
        && ((ByHand.known(f.vulnerabilities()) && ByHand.count(f.vulnerabilities()) >= 1)
            || (ByHand.has(f.medicalRedFlags(), "EXPOSURE")))) {
      return "CW-8b";
    }
    if (("BUILDING_NOT_LIVED_IN".equals(f.placeOfPerson())
            || "SHARED_AREA".equals(f.placeOfPerson())
            || "STREET_OR_PUBLIC".equals(f.placeOfPerson())
            || "VEHICLE".equals(f.placeOfPerson()))
        && (("ONLY_DISTRESSED".equals(f.appearsMentallyDisordered())
                || "YES".equals(f.appearsMentallyDisordered()))
            || (ByHand.known(f.abdSigns()) && ByHand.count(f.abdSigns()) >= 1))
        && (("NO".equals(f.agencyInTime()) || "NOT_KNOWN".equals(f.agencyInTime()))
            || ("REFUSED".equals(f.agencyAccepted())
                || "UNREACHABLE".equals(f.agencyAccepted())))) {
      return "CW-8d";
    }
    if (("BUILDING_NOT_LIVED_IN".equals(f.placeOfPerson())
            || "SHARED_AREA".equals(f.placeOfPerson())
            || "STREET_OR_PUBLIC".equals(f.placeOfPerson())
            || "VEHICLE".equals(f.placeOfPerson()))
        && (("ONLY_DISTRESSED".equals(f.appearsMentallyDisordered())
                || "YES".equals(f.appearsMentallyDisordered()))
            || (ByHand.known(f.abdSigns()) && ByHand.count(f.abdSigns()) >= 1))
        && ("YES".equals(f.agencyInTime()))
        && (!so_riskShown && not_riskShown || so_riskShown == not_riskShown)
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "CW-8c";
    }
    if (("BUILDING_NOT_LIVED_IN".equals(f.placeOfPerson())
            || "SHARED_AREA".equals(f.placeOfPerson())
            || "STREET_OR_PUBLIC".equals(f.placeOfPerson())
            || "VEHICLE".equals(f.placeOfPerson()))
        && (("ONLY_DISTRESSED".equals(f.appearsMentallyDisordered())
                || "YES".equals(f.appearsMentallyDisordered()))
            || (ByHand.known(f.abdSigns()) && ByHand.count(f.abdSigns()) >= 1))
        && (false || f.agencyInTime() == null)
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "CW-8e";
    }
    if ((so_serviceCalls && !not_serviceCalls)
        && (so_goneSilent && !not_goneSilent)
        && (("NO_REPLY".equals(f.lastVisitResult()))
            || ("NO_ANSWER".equals(f.doorAccess()))
            || (ByHand.has(f.enquiriesDone(), "VISITED")))
        && (so_moreWorry && !not_moreWorry || so_moreWorry == not_moreWorry)
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "SW-3";
    }
    if ((f.hoursSinceContact() >= 336)
        && (ByHand.known(f.answeringContact())
                && !("BY_PHONE_OR_TEXT".equals(f.answeringContact())
                    || "SEEN".equals(f.answeringContact()))
            || "NOT_KNOWN".equals(f.answeringContact())
            || f.answeringContact() == null)
        && (ByHand.known(f.outOfCharacter()) && !("NO".equals(f.outOfCharacter()))
            || "NOT_KNOWN".equals(f.outOfCharacter())
            || f.outOfCharacter() == null)
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "SW-9";
    }
    if ((ByHand.has(f.vulnerabilities(), "SELF_NEGLECT"))
        && (ByHand.known(f.answeringContact()) && !("SEEN".equals(f.answeringContact()))
            || "NOT_KNOWN".equals(f.answeringContact())
            || f.answeringContact() == null)
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "SW-9b";
    }
    if ((so_publicCalls && !not_publicCalls)
        && (f.hoursSinceContact() >= 48)
        && (so_goneSilent && !not_goneSilent)
        && (ByHand.known(f.outOfCharacter()) && !("NO".equals(f.outOfCharacter()))
            || "NOT_KNOWN".equals(f.outOfCharacter())
            || f.outOfCharacter() == null)
        && ((ByHand.has(f.enquiriesDone(), "NEIGHBOURS_OR_KEY"))
            || (ByHand.has(f.signsInside(), "ROUTINE_BROKEN")))) {
      return "CW-7b";
    }
    if ((so_goneSilent && !not_goneSilent)
        && (("NO".equals(f.agencyInTime()))
            || ("REFUSED".equals(f.agencyAccepted()) || "UNREACHABLE".equals(f.agencyAccepted())))
        && (so_moreWorry && !not_moreWorry || so_moreWorry == not_moreWorry)
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "SW-19";
    }
    if ((so_publicCalls && !not_publicCalls)
        && (f.hoursSinceContact() >= 48)
        && (so_goneSilent && !not_goneSilent || so_goneSilent == not_goneSilent)
        && (ByHand.known(f.outOfCharacter()) && !("NO".equals(f.outOfCharacter()))
            || "NOT_KNOWN".equals(f.outOfCharacter())
            || f.outOfCharacter() == null)
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "CW-7";
    }
    return null;
  }

  private @Nullable String rows3() {
    if ((so_publicCalls && !not_publicCalls)
        && ("NO_TOO_FAR_OR_UNABLE".equals(f.callerCanCheck())
            || "NO_VIOLENCE_RISK".equals(f.callerCanCheck()))
        && (so_goneSilent && !not_goneSilent || so_goneSilent == not_goneSilent)
        && (so_moreWorry && !not_moreWorry || so_moreWorry == not_moreWorry)
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "CW-10";
    }
    if ((so_serviceCalls && !not_serviceCalls)
        && (so_goneSilent && !not_goneSilent)
        && (so_moreWorry && !not_moreWorry)
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "SW-13";
    }
    if ((so_goneSilent && !not_goneSilent)
        && (so_moreWorry && !not_moreWorry)
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "CW-13";
    }
    if (("CUSTODY_OFFICER".equals(f.callerRole())
            || "OFFICER_AT_SCENE".equals(f.callerRole())
            || "OTHER_FORCE".equals(f.callerRole()))
        && (so_goneSilent && !not_goneSilent)
        && (so_moreWorry && !not_moreWorry || so_moreWorry == not_moreWorry)
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "SW-20";
    }
    if (("CONTACT_LOST".equals(f.answeringContact()))
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "CW-14";
    }
    if (("PERSON".equals(f.callerRole()))
        && (so_goneSilent && !not_goneSilent)
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "CW-14b";
    }
    if (("YES".equals(f.clinicianPredictsHarm()))
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "SW-16";
    }
    if (("LATER_OR_CONDITIONAL".equals(f.statedIntent()))
        && (!so_goneSilent && not_goneSilent)
        && ("NO".equals(f.meansHeld()))
        && ("NONE".equals(f.historyOfSelfHarm()) || "PAST".equals(f.historyOfSelfHarm()))
        && (ByHand.known(f.riskFlags()) && !(ByHand.has(f.riskFlags(), "GIVING_THINGS_AWAY"))
            || ByHand.has(f.riskFlags(), "NOT_KNOWN")
            || f.riskFlags() == null)
        && (ByHand.known(f.someoneStaying()) && !("NO".equals(f.someoneStaying()))
            || "NOT_KNOWN".equals(f.someoneStaying())
            || f.someoneStaying() == null)
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "CW-4";
    }
    if (("LATER_OR_CONDITIONAL".equals(f.statedIntent()))
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "CW-4b";
    }
    if ((so_riskShown && !not_riskShown)
        && (false || f.answeringContact() == null)
        && (so_goneSilent == not_goneSilent)
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)
        && (!so_medicalEmergency && not_medicalEmergency
            || so_medicalEmergency == not_medicalEmergency)) {
      return "SW-18";
    }
    if ((so_riskShown && !not_riskShown)
        && (false || "NOT_KNOWN".equals(f.answeringContact()))
        && (so_goneSilent == not_goneSilent)
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)
        && (!so_medicalEmergency && not_medicalEmergency
            || so_medicalEmergency == not_medicalEmergency)) {
      return "SW-18b";
    }
    if (("ADVICE".equals(f.askedOfPolice()))
        && ("YES".equals(f.handoverAccepted()))
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "SW-17b";
    }
    if ((so_serviceCalls && !not_serviceCalls)
        && ("ADVICE".equals(f.askedOfPolice()))
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "SW-17";
    }
    if ((so_serviceCalls && !not_serviceCalls)
        && ("CLINICAL_CHECK".equals(f.askedOfPolice()))
        && (!so_medicalEmergency && not_medicalEmergency
            || so_medicalEmergency == not_medicalEmergency)
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "SW-4";
    }
    if (("CLINICAL_CHECK".equals(f.askedOfPolice()))
        && (!so_medicalEmergency && not_medicalEmergency
            || so_medicalEmergency == not_medicalEmergency)
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "SW-4b";
    }
    return null;
  }

  private @Nullable String rows4() {
    if (("AMBULANCE".equals(f.serviceResponsible()))
        && (!so_personUnlocated && not_personUnlocated)
        && (!so_medicalEmergency && not_medicalEmergency
            || so_medicalEmergency == not_medicalEmergency)
        && (ByHand.known(f.agencyInTime()) && !("NO".equals(f.agencyInTime()))
            || "NOT_KNOWN".equals(f.agencyInTime())
            || f.agencyInTime() == null)
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "SW-8";
    }
    if (("AMBULANCE".equals(f.callerRole()))
        && ((ByHand.known(f.medicalRedFlags()) && ByHand.count(f.medicalRedFlags()) >= 1)
            || ("AMBULANCE".equals(f.serviceResponsible())))
        && (!so_personUnlocated && not_personUnlocated)
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "CW-6b";
    }
    if (((ByHand.known(f.medicalRedFlags()) && ByHand.count(f.medicalRedFlags()) >= 1)
            || ("AMBULANCE".equals(f.serviceResponsible())))
        && (!so_personUnlocated && not_personUnlocated)
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "CW-6";
    }
    if ((so_serviceCalls && !not_serviceCalls)
        && (("SEEN_OR_HEARD".equals(f.lastVisitResult())
                || "TURNED_AWAY".equals(f.lastVisitResult()))
            || ("REFUSAL_LIKELY".equals(f.doorAccess()) || "REFUSED".equals(f.doorAccess())))
        && (!so_goneSilent && not_goneSilent || so_goneSilent == not_goneSilent)
        && (so_inAHome && !not_inAHome || so_inAHome == not_inAHome)
        && (ByHand.known(f.appearsMentallyDisordered())
                && !("NO".equals(f.appearsMentallyDisordered()))
            || "NOT_KNOWN".equals(f.appearsMentallyDisordered())
            || f.appearsMentallyDisordered() == null)
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "SW-14";
    }
    if ((so_serviceCalls && !not_serviceCalls)
        && ("FORCE_ENTRY".equals(f.askedOfPolice()))
        && (ByHand.known(f.doorAccess())
                && !("AGREED".equals(f.doorAccess())
                    || "KEY_OR_CODE_HELD".equals(f.doorAccess())
                    || "NOT_NEEDED".equals(f.doorAccess()))
            || "NOT_KNOWN".equals(f.doorAccess())
            || f.doorAccess() == null)
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "SW-14b";
    }
    if ((so_publicCalls && !not_publicCalls)
        && (("SEEN_OR_HEARD".equals(f.lastVisitResult())
                || "TURNED_AWAY".equals(f.lastVisitResult()))
            || ("REFUSAL_LIKELY".equals(f.doorAccess()) || "REFUSED".equals(f.doorAccess())))
        && ("YES".equals(f.appearsMentallyDisordered()))
        && (!so_goneSilent && not_goneSilent || so_goneSilent == not_goneSilent)
        && (so_inAHome && !not_inAHome || so_inAHome == not_inAHome)
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "CW-16";
    }
    if (("OFFICER_AT_SCENE".equals(f.callerRole()))
        && ("FORCE_ENTRY".equals(f.askedOfPolice()))
        && ("NO".equals(f.lifeOrLimbInside()))
        && ("NOBODY".equals(f.serviceResponsible()))
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "SW-15";
    }
    if (("OFFICER_AT_SCENE".equals(f.callerRole()))
        && ("FORCE_ENTRY".equals(f.askedOfPolice()))
        && ("NO".equals(f.lifeOrLimbInside()))
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "SW-15b";
    }
    if ((so_serviceCalls && !not_serviceCalls)
        && (ByHand.known(f.enquiriesDone())
                && !(ByHand.has(f.enquiriesDone(), "ALL_REASONABLE_STEPS"))
            || ByHand.has(f.enquiriesDone(), "NOT_KNOWN")
            || f.enquiriesDone() == null)
        && (ByHand.known(f.callerCanCheck())
                && !("NO_STAFF_OR_HOURS".equals(f.callerCanCheck())
                    || "NO_TOO_FAR_OR_UNABLE".equals(f.callerCanCheck()))
            || "NOT_KNOWN".equals(f.callerCanCheck())
            || f.callerCanCheck() == null)
        && (ByHand.known(f.askedOfPolice()) && !("DELIVER_MESSAGE".equals(f.askedOfPolice()))
            || "NOT_KNOWN".equals(f.askedOfPolice())
            || f.askedOfPolice() == null)
        && (!so_riskShown && not_riskShown || so_riskShown == not_riskShown)
        && (so_goneSilent && !not_goneSilent || so_goneSilent == not_goneSilent)
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "SW-5";
    }
    if ((so_serviceCalls && !not_serviceCalls)
        && ("NO_STAFF_OR_HOURS".equals(f.callerCanCheck())
            || "NO_TOO_FAR_OR_UNABLE".equals(f.callerCanCheck()))
        && (ByHand.known(f.askedOfPolice()) && !("DELIVER_MESSAGE".equals(f.askedOfPolice()))
            || "NOT_KNOWN".equals(f.askedOfPolice())
            || f.askedOfPolice() == null)
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "SW-7";
    }
    if ((so_serviceCalls && !not_serviceCalls)
        && ("DELIVER_MESSAGE".equals(f.askedOfPolice()))
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "SW-11";
    }
    if ((so_publicCalls && !not_publicCalls)
        && ("DELIVER_MESSAGE".equals(f.askedOfPolice()))
        && (!so_riskShown && not_riskShown || so_riskShown == not_riskShown)
        && (!so_goneSilent && not_goneSilent || so_goneSilent == not_goneSilent)
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "SW-11b";
    }
    if ((so_publicCalls && !not_publicCalls)
        && (("BY_PHONE_OR_TEXT".equals(f.answeringContact()) || "SEEN".equals(f.answeringContact()))
            || ("PERSON".equals(f.callerRole())))
        && (("YES".equals(f.meansHeld())) || ("RECENT".equals(f.historyOfSelfHarm())))
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "CW-5b";
    }
    if ((so_publicCalls && !not_publicCalls)
        && (("BY_PHONE_OR_TEXT".equals(f.answeringContact()) || "SEEN".equals(f.answeringContact()))
            || ("PERSON".equals(f.callerRole())))
        && (!so_goneSilent && not_goneSilent || so_goneSilent == not_goneSilent)
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "CW-5";
    }
    if ((so_serviceCalls && !not_serviceCalls)
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "SW-12";
    }
    return null;
  }

  private @Nullable String rows5() {
    if ((so_publicCalls && !not_publicCalls)
        && (false || f.answeringContact() == null)
        && (so_goneSilent == not_goneSilent)
        && (ByHand.known(f.askedOfPolice())
                && !("ADVICE".equals(f.askedOfPolice())
                    || "DELIVER_MESSAGE".equals(f.askedOfPolice()))
            || "NOT_KNOWN".equals(f.askedOfPolice())
            || f.askedOfPolice() == null)
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "CW-15";
    }
    if ((so_publicCalls && !not_publicCalls)
        && (so_goneSilent && !not_goneSilent)
        && (so_moreWorry == not_moreWorry)
        && ((false || f.vulnerabilities() == null) || (false || f.outOfCharacter() == null))
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "CW-17";
    }
    if ((so_publicCalls && !not_publicCalls)
        && (so_goneSilent && !not_goneSilent || so_goneSilent == not_goneSilent)
        && (so_moreWorry == not_moreWorry)
        && (ByHand.known(f.askedOfPolice())
                && !("ADVICE".equals(f.askedOfPolice())
                    || "DELIVER_MESSAGE".equals(f.askedOfPolice()))
            || "NOT_KNOWN".equals(f.askedOfPolice())
            || f.askedOfPolice() == null)
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "CW-17b";
    }
    if ((so_publicCalls && !not_publicCalls)
        && ("YES".equals(f.callerCanCheck()))
        && (ByHand.known(f.weaponOrViolence())
                && !(ByHand.has(f.weaponOrViolence(), "PAST_VIOLENCE"))
            || ByHand.has(f.weaponOrViolence(), "NOT_KNOWN")
            || f.weaponOrViolence() == null)
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "CW-12b";
    }
    if ((so_publicCalls && !not_publicCalls)
        && (ByHand.known(f.serviceResponsible()) && !("NOBODY".equals(f.serviceResponsible())))
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "CW-12a";
    }
    if ((so_publicCalls && !not_publicCalls)
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "CW-12";
    }
    if ((false || f.callerRole() == null)
        && (!so_policeGo && not_policeGo || so_policeGo == not_policeGo)) {
      return "SW-98";
    }
    if (("YES".equals(f.lifeOrLimbInside()))
        && ("OUTSIDE".equals(f.officersInside())
            || "NOT_KNOWN".equals(f.officersInside())
            || f.officersInside() == null)
        && (so_inAHome && !not_inAHome || so_inAHome == not_inAHome)) {
      return "PH-20";
    }
    return "SW-99";
  }

  private void workOut_thresholdMet() {
    if (("YES".equals(f.lifeRiskNow()))) {
      so_thresholdMet = true;
    }
    if (("YES".equals(f.seriousHarmNow()))) {
      so_thresholdMet = true;
    }
    if ((ByHand.known(f.selfHarmNow()) && ByHand.count(f.selfHarmNow()) >= 1)) {
      so_thresholdMet = true;
    }
    if (("NOTE_OR_GOODBYE".equals(f.statedIntent()) || "NOW".equals(f.statedIntent()))) {
      so_thresholdMet = true;
    }
    if (("HAPPENING_NOW".equals(f.crime()))) {
      so_thresholdMet = true;
    }
    if ((ByHand.has(f.weaponOrViolence(), "VIOLENCE_NOW"))) {
      so_thresholdMet = true;
    }
    if (("YES".equals(f.lifeOrLimbInside()))) {
      so_thresholdMet = true;
    }
    if (("LIFE_NOW".equals(f.harmIfNothingDone()))) {
      so_thresholdMet = true;
    }
    if (("NO".equals(f.lifeRiskNow()))
        && ("NO".equals(f.seriousHarmNow()))
        && (ByHand.has(f.selfHarmNow(), "NONE"))
        && ("LATER_OR_CONDITIONAL".equals(f.statedIntent()) || "NONE".equals(f.statedIntent()))
        && ("NONE".equals(f.crime()) || "PAST".equals(f.crime()))
        && ((ByHand.has(f.weaponOrViolence(), "NONE"))
            || (ByHand.has(f.weaponOrViolence(), "PAST_VIOLENCE")))
        && (ByHand.known(f.weaponOrViolence())
                && !(ByHand.has(f.weaponOrViolence(), "THREATS")
                    || ByHand.has(f.weaponOrViolence(), "VIOLENCE_NOW")
                    || ByHand.has(f.weaponOrViolence(), "WEAPON"))
            || ByHand.has(f.weaponOrViolence(), "NOT_KNOWN")
            || f.weaponOrViolence() == null)
        && (ByHand.known(f.lifeOrLimbInside()) && !("YES".equals(f.lifeOrLimbInside()))
            || "NOT_KNOWN".equals(f.lifeOrLimbInside())
            || f.lifeOrLimbInside() == null)
        && (ByHand.known(f.harmIfNothingDone()) && !("LIFE_NOW".equals(f.harmIfNothingDone()))
            || "NOT_KNOWN".equals(f.harmIfNothingDone())
            || f.harmIfNothingDone() == null)) {
      not_thresholdMet = true;
    }
  }

  private void workOut_personUnlocated() {
    if (("UNLOCATED".equals(f.whereabouts()))) {
      so_personUnlocated = true;
    }
    if ((false || "NOT_KNOWN".equals(f.whereabouts()))
        && (false || "NOT_KNOWN".equals(f.placeOfPerson()) || f.placeOfPerson() == null)) {
      so_personUnlocated = true;
    }
    if (("BELIEVED_INSIDE".equals(f.whereabouts()) || "KNOWN".equals(f.whereabouts()))) {
      not_personUnlocated = true;
    }
    if ((false || "NOT_KNOWN".equals(f.whereabouts()) || f.whereabouts() == null)
        && (ByHand.known(f.placeOfPerson()))) {
      not_personUnlocated = true;
    }
  }

  private void workOut_disturbanceLikely() {
    if ((ByHand.known(f.abdSigns()) && ByHand.count(f.abdSigns()) >= 2)) {
      so_disturbanceLikely = true;
    }
    if ((ByHand.has(f.abdSigns(), "NONE"))) {
      not_disturbanceLikely = true;
    }
  }

  private void workOut_medicalEmergency() {
    if ((ByHand.has(f.medicalRedFlags(), "BREATHING_OR_CHEST")
        || ByHand.has(f.medicalRedFlags(), "DEEP_WOUND_OR_FRACTURE")
        || ByHand.has(f.medicalRedFlags(), "EXPOSURE")
        || ByHand.has(f.medicalRedFlags(), "FALL_OR_IMPACT")
        || ByHand.has(f.medicalRedFlags(), "FITTING_OR_NOT_ROUSABLE")
        || ByHand.has(f.medicalRedFlags(), "HEAD_INJURY")
        || ByHand.has(f.medicalRedFlags(), "LIGATURE_OR_STRANGULATION")
        || ByHand.has(f.medicalRedFlags(), "OTHER_URGENT_ILLNESS")
        || ByHand.has(f.medicalRedFlags(), "OVERDOSE_OR_POISON")
        || ByHand.has(f.medicalRedFlags(), "SUDDEN_CONFUSION")
        || ByHand.has(f.medicalRedFlags(), "UNRESPONSIVE_OR_NOT_BREATHING"))) {
      so_medicalEmergency = true;
    }
    if ((ByHand.has(f.selfHarmNow(), "TAKEN_SOMETHING"))) {
      so_medicalEmergency = true;
    }
    if ((ByHand.has(f.restraint(), "QUIET_OR_CANNOT_BREATHE"))) {
      so_medicalEmergency = true;
    }
    if ((so_disturbanceLikely && !not_disturbanceLikely)) {
      so_medicalEmergency = true;
    }
    if (((ByHand.has(f.medicalRedFlags(), "NONE")) || (ByHand.has(f.medicalRedFlags(), "SEDATED")))
        && (ByHand.known(f.medicalRedFlags())
                && !(ByHand.has(f.medicalRedFlags(), "BREATHING_OR_CHEST")
                    || ByHand.has(f.medicalRedFlags(), "DEEP_WOUND_OR_FRACTURE")
                    || ByHand.has(f.medicalRedFlags(), "EXPOSURE")
                    || ByHand.has(f.medicalRedFlags(), "FALL_OR_IMPACT")
                    || ByHand.has(f.medicalRedFlags(), "FITTING_OR_NOT_ROUSABLE")
                    || ByHand.has(f.medicalRedFlags(), "HEAD_INJURY")
                    || ByHand.has(f.medicalRedFlags(), "LIGATURE_OR_STRANGULATION")
                    || ByHand.has(f.medicalRedFlags(), "OTHER_URGENT_ILLNESS")
                    || ByHand.has(f.medicalRedFlags(), "OVERDOSE_OR_POISON")
                    || ByHand.has(f.medicalRedFlags(), "SUDDEN_CONFUSION")
                    || ByHand.has(f.medicalRedFlags(), "UNRESPONSIVE_OR_NOT_BREATHING"))
            || ByHand.has(f.medicalRedFlags(), "NOT_KNOWN")
            || f.medicalRedFlags() == null)
        && (ByHand.known(f.selfHarmNow()) && !(ByHand.has(f.selfHarmNow(), "TAKEN_SOMETHING"))
            || ByHand.has(f.selfHarmNow(), "NOT_KNOWN")
            || f.selfHarmNow() == null)
        && (ByHand.known(f.restraint()) && !(ByHand.has(f.restraint(), "QUIET_OR_CANNOT_BREATHE"))
            || ByHand.has(f.restraint(), "NOT_KNOWN")
            || f.restraint() == null)
        && (!so_disturbanceLikely && not_disturbanceLikely
            || so_disturbanceLikely == not_disturbanceLikely)) {
      not_medicalEmergency = true;
    }
  }

  private void workOut_riskShown() {
    if ((so_thresholdMet && !not_thresholdMet)) {
      so_riskShown = true;
    }
    if (("LATER_OR_CONDITIONAL".equals(f.statedIntent()))) {
      so_riskShown = true;
    }
    if (("YES".equals(f.meansHeld()))) {
      so_riskShown = true;
    }
    if (("RECENT".equals(f.historyOfSelfHarm()))) {
      so_riskShown = true;
    }
    if ((so_medicalEmergency && !not_medicalEmergency)) {
      so_riskShown = true;
    }
    if (("AT_RISK".equals(f.childOrDependant()))) {
      so_riskShown = true;
    }
    if ((("SUSPECTED".equals(f.crime()))
        || (ByHand.has(f.weaponOrViolence(), "THREATS")
            || ByHand.has(f.weaponOrViolence(), "WEAPON")))) {
      so_riskShown = true;
    }
    if ((ByHand.has(f.vulnerabilities(), "BAD_WEATHER")
        || ByHand.has(f.vulnerabilities(), "DEMENTIA")
        || ByHand.has(f.vulnerabilities(), "LEARNING_DISABILITY")
        || ByHand.has(f.vulnerabilities(), "VITAL_MEDICINE_MISSED"))) {
      so_riskShown = true;
    }
    if ((("HIGH".equals(f.hospitalRiskGrade()) || "MEDIUM".equals(f.hospitalRiskGrade()))
        || ("HIGH".equals(f.policeRiskGrade()) || "MEDIUM".equals(f.policeRiskGrade())))) {
      so_riskShown = true;
    }
    if ((("YES".equals(f.staffRecordedRisk())) || ("YES".equals(f.clinicianPredictsHarm())))) {
      so_riskShown = true;
    }
    if ((ByHand.has(f.reasonThere(), "HEAD_INJURY_OR_CONFUSED")
            || ByHand.has(f.reasonThere(), "OVERDOSE_OR_TOXIC")
            || ByHand.has(f.reasonThere(), "PSYCHOSIS")
            || ByHand.has(f.reasonThere(), "SUICIDAL_OR_SELF_HARM"))
        && (ByHand.known(f.careStage()) && !("TREATED".equals(f.careStage()))
            || "NOT_KNOWN".equals(f.careStage())
            || f.careStage() == null)) {
      so_riskShown = true;
    }
    if ((ByHand.has(f.vulnerabilities(), "PSYCHOSIS"))
        && ("WALKED_OUT_NOT_DETAINED".equals(f.absenceRoute()))) {
      so_riskShown = true;
    }
    if ((ByHand.has(f.riskFlags(), "GIVING_THINGS_AWAY")
        || ByHand.has(f.riskFlags(), "IMPORTANT_MEETING_MISSED")
        || ByHand.has(f.riskFlags(), "LOSS_OR_EVICTION")
        || ByHand.has(f.riskFlags(), "NOTE_OR_POST"))) {
      so_riskShown = true;
    }
    if ((ByHand.has(f.reportGround(), "DANGEROUS")
        || ByHand.has(f.reportGround(), "ESPECIALLY_VULNERABLE"))) {
      so_riskShown = true;
    }
    if ((("LACKS".equals(f.capacity())) || ("DOLS_OR_COURT_ORDER".equals(f.legalStatus())))) {
      so_riskShown = true;
    }
    if ((!so_thresholdMet && not_thresholdMet)
        && ("NONE".equals(f.statedIntent()))
        && (!so_medicalEmergency && not_medicalEmergency
            || so_medicalEmergency == not_medicalEmergency)
        && (ByHand.known(f.meansHeld()) && !("YES".equals(f.meansHeld()))
            || "NOT_KNOWN".equals(f.meansHeld())
            || f.meansHeld() == null)
        && (ByHand.known(f.historyOfSelfHarm()) && !("RECENT".equals(f.historyOfSelfHarm()))
            || "NOT_KNOWN".equals(f.historyOfSelfHarm())
            || f.historyOfSelfHarm() == null)
        && (ByHand.known(f.childOrDependant()) && !("AT_RISK".equals(f.childOrDependant()))
            || "NOT_KNOWN".equals(f.childOrDependant())
            || f.childOrDependant() == null)
        && (ByHand.known(f.vulnerabilities())
                && !(ByHand.has(f.vulnerabilities(), "BAD_WEATHER")
                    || ByHand.has(f.vulnerabilities(), "DEMENTIA")
                    || ByHand.has(f.vulnerabilities(), "LEARNING_DISABILITY")
                    || ByHand.has(f.vulnerabilities(), "VITAL_MEDICINE_MISSED"))
            || ByHand.has(f.vulnerabilities(), "NOT_KNOWN")
            || f.vulnerabilities() == null)
        && (ByHand.known(f.hospitalRiskGrade())
                && !("HIGH".equals(f.hospitalRiskGrade()) || "MEDIUM".equals(f.hospitalRiskGrade()))
            || "NOT_KNOWN".equals(f.hospitalRiskGrade())
            || f.hospitalRiskGrade() == null)
        && (ByHand.known(f.policeRiskGrade())
                && !("HIGH".equals(f.policeRiskGrade()) || "MEDIUM".equals(f.policeRiskGrade()))
            || "NOT_KNOWN".equals(f.policeRiskGrade())
            || f.policeRiskGrade() == null)
        && (ByHand.known(f.staffRecordedRisk()) && !("YES".equals(f.staffRecordedRisk()))
            || "NOT_KNOWN".equals(f.staffRecordedRisk())
            || f.staffRecordedRisk() == null)
        && (ByHand.known(f.clinicianPredictsHarm()) && !("YES".equals(f.clinicianPredictsHarm()))
            || "NOT_KNOWN".equals(f.clinicianPredictsHarm())
            || f.clinicianPredictsHarm() == null)
        && ((ByHand.known(f.reasonThere())
                    && !(ByHand.has(f.reasonThere(), "HEAD_INJURY_OR_CONFUSED")
                        || ByHand.has(f.reasonThere(), "OVERDOSE_OR_TOXIC")
                        || ByHand.has(f.reasonThere(), "PSYCHOSIS")
                        || ByHand.has(f.reasonThere(), "SUICIDAL_OR_SELF_HARM"))
                || ByHand.has(f.reasonThere(), "NOT_KNOWN")
                || f.reasonThere() == null)
            || ("TREATED".equals(f.careStage())))
        && ((ByHand.known(f.vulnerabilities()) && !(ByHand.has(f.vulnerabilities(), "PSYCHOSIS"))
                || ByHand.has(f.vulnerabilities(), "NOT_KNOWN")
                || f.vulnerabilities() == null)
            || (ByHand.known(f.absenceRoute())
                    && !("WALKED_OUT_NOT_DETAINED".equals(f.absenceRoute()))
                || "NOT_KNOWN".equals(f.absenceRoute())
                || f.absenceRoute() == null))
        && (ByHand.known(f.riskFlags())
                && !(ByHand.has(f.riskFlags(), "GIVING_THINGS_AWAY")
                    || ByHand.has(f.riskFlags(), "IMPORTANT_MEETING_MISSED")
                    || ByHand.has(f.riskFlags(), "LOSS_OR_EVICTION")
                    || ByHand.has(f.riskFlags(), "NOTE_OR_POST"))
            || ByHand.has(f.riskFlags(), "NOT_KNOWN")
            || f.riskFlags() == null)
        && (ByHand.known(f.reportGround())
                && !(ByHand.has(f.reportGround(), "DANGEROUS")
                    || ByHand.has(f.reportGround(), "ESPECIALLY_VULNERABLE"))
            || ByHand.has(f.reportGround(), "NOT_KNOWN")
            || f.reportGround() == null)
        && (ByHand.known(f.capacity()) && !("LACKS".equals(f.capacity()))
            || "NOT_KNOWN".equals(f.capacity())
            || f.capacity() == null)
        && (ByHand.known(f.legalStatus()) && !("DOLS_OR_COURT_ORDER".equals(f.legalStatus()))
            || "NOT_KNOWN".equals(f.legalStatus())
            || f.legalStatus() == null)) {
      not_riskShown = true;
    }
  }

  private void workOut_goneSilent() {
    if (("CONTACT_LOST".equals(f.answeringContact()))) {
      so_goneSilent = true;
    }
    if (("NO_ANSWER".equals(f.answeringContact()))
        && (ByHand.known(f.lastVisitResult())
                && !("SEEN_OR_HEARD".equals(f.lastVisitResult())
                    || "TURNED_AWAY".equals(f.lastVisitResult()))
            || "NOT_KNOWN".equals(f.lastVisitResult())
            || f.lastVisitResult() == null)) {
      so_goneSilent = true;
    }
    if (("NO_REPLY".equals(f.lastVisitResult()))
        && (ByHand.known(f.answeringContact())
                && !("BY_PHONE_OR_TEXT".equals(f.answeringContact())
                    || "SEEN".equals(f.answeringContact()))
            || "NOT_KNOWN".equals(f.answeringContact())
            || f.answeringContact() == null)
        && (ByHand.known(f.callerRole()) && !("PERSON".equals(f.callerRole()))
            || "NOT_KNOWN".equals(f.callerRole())
            || f.callerRole() == null)) {
      so_goneSilent = true;
    }
    if ((("NO_ANSWER".equals(f.doorAccess())) || (ByHand.has(f.signsInside(), "ROUTINE_BROKEN")))
        && (ByHand.known(f.answeringContact())
                && !("BY_PHONE_OR_TEXT".equals(f.answeringContact())
                    || "SEEN".equals(f.answeringContact()))
            || "NOT_KNOWN".equals(f.answeringContact())
            || f.answeringContact() == null)
        && (ByHand.known(f.lastVisitResult())
                && !("SEEN_OR_HEARD".equals(f.lastVisitResult())
                    || "TURNED_AWAY".equals(f.lastVisitResult()))
            || "NOT_KNOWN".equals(f.lastVisitResult())
            || f.lastVisitResult() == null)
        && (ByHand.known(f.callerRole()) && !("PERSON".equals(f.callerRole()))
            || "NOT_KNOWN".equals(f.callerRole())
            || f.callerRole() == null)) {
      so_goneSilent = true;
    }
    if (("BY_PHONE_OR_TEXT".equals(f.answeringContact()) || "SEEN".equals(f.answeringContact()))) {
      not_goneSilent = true;
    }
    if (("PERSON".equals(f.callerRole()))
        && (ByHand.known(f.answeringContact())
                && !("CONTACT_LOST".equals(f.answeringContact())
                    || "NO_ANSWER".equals(f.answeringContact()))
            || "NOT_KNOWN".equals(f.answeringContact())
            || f.answeringContact() == null)) {
      not_goneSilent = true;
    }
    if (("YES".equals(f.someoneStaying()))
        && (ByHand.known(f.answeringContact())
                && !("CONTACT_LOST".equals(f.answeringContact())
                    || "NO_ANSWER".equals(f.answeringContact()))
            || "NOT_KNOWN".equals(f.answeringContact())
            || f.answeringContact() == null)
        && (ByHand.known(f.lastVisitResult()) && !("NO_REPLY".equals(f.lastVisitResult()))
            || "NOT_KNOWN".equals(f.lastVisitResult())
            || f.lastVisitResult() == null)
        && (ByHand.known(f.doorAccess()) && !("NO_ANSWER".equals(f.doorAccess()))
            || "NOT_KNOWN".equals(f.doorAccess())
            || f.doorAccess() == null)
        && (ByHand.known(f.signsInside()) && !(ByHand.has(f.signsInside(), "ROUTINE_BROKEN"))
            || ByHand.has(f.signsInside(), "NOT_KNOWN")
            || f.signsInside() == null)) {
      not_goneSilent = true;
    }
    if (("SEEN_OR_HEARD".equals(f.lastVisitResult()) || "TURNED_AWAY".equals(f.lastVisitResult()))
        && (ByHand.known(f.answeringContact()) && !("CONTACT_LOST".equals(f.answeringContact()))
            || "NOT_KNOWN".equals(f.answeringContact())
            || f.answeringContact() == null)) {
      not_goneSilent = true;
    }
  }

  private void workOut_silenceMayBeDeath() {
    if ((("YES".equals(f.meansHeld())) || ("YES".equals(f.clinicianPredictsHarm())))
        && (so_goneSilent && !not_goneSilent)
        && (!so_personUnlocated && not_personUnlocated)
        && (ByHand.known(f.lifeOrLimbInside()) && !("NO".equals(f.lifeOrLimbInside()))
            || "NOT_KNOWN".equals(f.lifeOrLimbInside())
            || f.lifeOrLimbInside() == null)) {
      so_silenceMayBeDeath = true;
    }
    if ((!so_goneSilent && not_goneSilent)) {
      not_silenceMayBeDeath = true;
    }
    if (("NO".equals(f.meansHeld())) && ("NO".equals(f.clinicianPredictsHarm()))) {
      not_silenceMayBeDeath = true;
    }
  }

  private void workOut_childConcern() {
    if (("AT_RISK".equals(f.childOrDependant()))) {
      so_childConcern = true;
    }
    if (("AGE_16_OR_17".equals(f.ageBand())
            || "UNDER_16".equals(f.ageBand())
            || "UNDER_18".equals(f.ageBand()))
        && (so_personUnlocated && !not_personUnlocated)) {
      so_childConcern = true;
    }
    if (("ADULT".equals(f.ageBand()))
        && ("NONE".equals(f.childOrDependant()) || "PRESENT".equals(f.childOrDependant()))) {
      not_childConcern = true;
    }
    if ((!so_personUnlocated && not_personUnlocated)
        && ("NONE".equals(f.childOrDependant()) || "PRESENT".equals(f.childOrDependant()))) {
      not_childConcern = true;
    }
  }

  private void workOut_gradedBelowHigh() {
    if (("LOW".equals(f.policeRiskGrade())
            || "MEDIUM".equals(f.policeRiskGrade())
            || "NO_APPARENT_RISK".equals(f.policeRiskGrade()))
        && (ByHand.known(f.hospitalRiskGrade())
                && !("HIGH".equals(f.hospitalRiskGrade())
                    || "OUT_OF_DATE".equals(f.hospitalRiskGrade()))
            || "NOT_KNOWN".equals(f.hospitalRiskGrade())
            || f.hospitalRiskGrade() == null)
        && (ByHand.known(f.newInformation()) && !("NEW_FACTS".equals(f.newInformation()))
            || "NOT_KNOWN".equals(f.newInformation())
            || f.newInformation() == null)) {
      so_gradedBelowHigh = true;
    }
    if (("LOW".equals(f.hospitalRiskGrade()) || "MEDIUM".equals(f.hospitalRiskGrade()))
        && (ByHand.known(f.policeRiskGrade()) && !("HIGH".equals(f.policeRiskGrade()))
            || "NOT_KNOWN".equals(f.policeRiskGrade())
            || f.policeRiskGrade() == null)
        && (ByHand.known(f.newInformation()) && !("NEW_FACTS".equals(f.newInformation()))
            || "NOT_KNOWN".equals(f.newInformation())
            || f.newInformation() == null)) {
      so_gradedBelowHigh = true;
    }
    if ((("HIGH".equals(f.policeRiskGrade())) || ("HIGH".equals(f.hospitalRiskGrade())))) {
      not_gradedBelowHigh = true;
    }
  }

  private void workOut_missing() {
    if ((so_personUnlocated && !not_personUnlocated) && (so_riskShown && !not_riskShown)) {
      so_missing = true;
    }
    if ((so_personUnlocated && !not_personUnlocated) && ("YES".equals(f.outOfCharacter()))) {
      so_missing = true;
    }
    if ((!so_personUnlocated && not_personUnlocated)) {
      not_missing = true;
    }
    if (("NO".equals(f.outOfCharacter())) && (!so_riskShown && not_riskShown)) {
      not_missing = true;
    }
  }

  private void workOut_inAHome() {
    if (("OTHER_HOME".equals(f.placeOfPerson()) || "OWN_HOME".equals(f.placeOfPerson()))) {
      so_inAHome = true;
    }
    if (("GARDEN_OR_OUTBUILDING".equals(f.placeOfPerson()))
        && ("NO".equals(f.outsideAreaShared()))) {
      so_inAHome = true;
    }
    if (("GARDEN_OR_OUTBUILDING".equals(f.placeOfPerson()))
        && ("YES".equals(f.outsideAreaShared()))) {
      not_inAHome = true;
    }
    if (("BUILDING_NOT_LIVED_IN".equals(f.placeOfPerson())
        || "CARE_HOME_SHARED".equals(f.placeOfPerson())
        || "EMERGENCY_DEPARTMENT".equals(f.placeOfPerson())
        || "GENERAL_WARD".equals(f.placeOfPerson())
        || "MENTAL_HEALTH_WARD".equals(f.placeOfPerson())
        || "PLACE_OF_SAFETY_SUITE".equals(f.placeOfPerson())
        || "POLICE_STATION".equals(f.placeOfPerson())
        || "ROOF_BRIDGE_OR_RAILWAY".equals(f.placeOfPerson())
        || "SHARED_AREA".equals(f.placeOfPerson())
        || "STREET_OR_PUBLIC".equals(f.placeOfPerson())
        || "VEHICLE".equals(f.placeOfPerson()))) {
      not_inAHome = true;
    }
    if (("CARE_HOME_ROOM".equals(f.placeOfPerson())
            || "HOTEL_HOSTEL_OR_LET".equals(f.placeOfPerson())
            || "TENT_BOAT_OR_CARAVAN".equals(f.placeOfPerson()))
        && ("NO".equals(f.someoneLivesThere()))) {
      not_inAHome = true;
    }
  }

  private void workOut_publicCalls() {
    if (("EDUCATION".equals(f.callerRole())
        || "FAMILY_OR_FRIEND".equals(f.callerRole())
        || "PERSON".equals(f.callerRole())
        || "PUBLIC".equals(f.callerRole()))) {
      so_publicCalls = true;
    }
    if ((ByHand.known(f.callerRole())
        && !("EDUCATION".equals(f.callerRole())
            || "FAMILY_OR_FRIEND".equals(f.callerRole())
            || "PERSON".equals(f.callerRole())
            || "PUBLIC".equals(f.callerRole())))) {
      not_publicCalls = true;
    }
  }

  private void workOut_policeGo() {
    if ((so_thresholdMet && !not_thresholdMet)) {
      so_policeGo = true;
    }
    if (("PROMISED".equals(f.policeCommitment()))) {
      so_policeGo = true;
    }
    if ((so_childConcern && !not_childConcern)) {
      so_policeGo = true;
    }
    if ((so_missing && !not_missing)) {
      so_policeGo = true;
    }
    if ((ByHand.has(f.weaponOrViolence(), "THREATS")
        || ByHand.has(f.weaponOrViolence(), "WEAPON"))) {
      so_policeGo = true;
    }
    if (("ESCAPED_PLACE_OF_SAFETY".equals(f.absenceRoute())
        || "ESCAPED_WHILE_MOVED".equals(f.absenceRoute()))) {
      so_policeGo = true;
    }
    if ((so_disturbanceLikely && !not_disturbanceLikely)) {
      so_policeGo = true;
    }
    if ((so_silenceMayBeDeath && !not_silenceMayBeDeath)) {
      so_policeGo = true;
    }
    if ((!so_thresholdMet && not_thresholdMet)
        && (ByHand.known(f.policeCommitment()) && !("PROMISED".equals(f.policeCommitment())))
        && (!so_childConcern && not_childConcern || so_childConcern == not_childConcern)
        && (!so_missing && not_missing || so_missing == not_missing)
        && (!so_disturbanceLikely && not_disturbanceLikely
            || so_disturbanceLikely == not_disturbanceLikely)
        && (!so_silenceMayBeDeath && not_silenceMayBeDeath
            || so_silenceMayBeDeath == not_silenceMayBeDeath)
        && (ByHand.known(f.weaponOrViolence())
                && !(ByHand.has(f.weaponOrViolence(), "THREATS")
                    || ByHand.has(f.weaponOrViolence(), "WEAPON"))
            || ByHand.has(f.weaponOrViolence(), "NOT_KNOWN")
            || f.weaponOrViolence() == null)
        && (ByHand.known(f.absenceRoute())
                && !("ESCAPED_PLACE_OF_SAFETY".equals(f.absenceRoute())
                    || "ESCAPED_WHILE_MOVED".equals(f.absenceRoute()))
            || "NOT_KNOWN".equals(f.absenceRoute())
            || f.absenceRoute() == null)) {
      not_policeGo = true;
    }
  }

  private void workOut_serviceCalls() {
    if (("AMBULANCE".equals(f.callerRole())
        || "AMHP".equals(f.callerRole())
        || "CARE_PROVIDER".equals(f.callerRole())
        || "DOCTOR".equals(f.callerRole())
        || "EMERGENCY_DEPARTMENT".equals(f.callerRole())
        || "GENERAL_WARD".equals(f.callerRole())
        || "HOUSING".equals(f.callerRole())
        || "MENTAL_HEALTH_TEAM".equals(f.callerRole())
        || "MENTAL_HEALTH_WARD".equals(f.callerRole())
        || "PLACE_OF_SAFETY_STAFF".equals(f.callerRole())
        || "SOCIAL_CARE".equals(f.callerRole()))) {
      so_serviceCalls = true;
    }
    if (("CUSTODY_OFFICER".equals(f.callerRole())
        || "EDUCATION".equals(f.callerRole())
        || "FAMILY_OR_FRIEND".equals(f.callerRole())
        || "OFFICER_AT_SCENE".equals(f.callerRole())
        || "OTHER_FORCE".equals(f.callerRole())
        || "PERSON".equals(f.callerRole())
        || "PUBLIC".equals(f.callerRole()))) {
      not_serviceCalls = true;
    }
  }

  private void workOut_moreWorry() {
    if ((so_riskShown && !not_riskShown)) {
      so_moreWorry = true;
    }
    if ((ByHand.known(f.vulnerabilities()) && ByHand.count(f.vulnerabilities()) >= 1)) {
      so_moreWorry = true;
    }
    if (("PAST".equals(f.historyOfSelfHarm()) || "RECENT".equals(f.historyOfSelfHarm()))) {
      so_moreWorry = true;
    }
    if (("YES".equals(f.outOfCharacter()))) {
      so_moreWorry = true;
    }
    if ((ByHand.has(f.signsInside(), "ROUTINE_BROKEN"))) {
      so_moreWorry = true;
    }
    if ((!so_riskShown && not_riskShown)
        && ("NO".equals(f.outOfCharacter()))
        && (ByHand.has(f.vulnerabilities(), "NONE"))
        && (ByHand.known(f.historyOfSelfHarm())
                && !("PAST".equals(f.historyOfSelfHarm()) || "RECENT".equals(f.historyOfSelfHarm()))
            || "NOT_KNOWN".equals(f.historyOfSelfHarm())
            || f.historyOfSelfHarm() == null)
        && (ByHand.known(f.signsInside()) && !(ByHand.has(f.signsInside(), "ROUTINE_BROKEN"))
            || ByHand.has(f.signsInside(), "NOT_KNOWN")
            || f.signsInside() == null)) {
      not_moreWorry = true;
    }
  }
}
