package org.guideonapage.benchmark;

// Written by ByHandWriter.

import org.jspecify.annotations.Nullable;

/**
 * The table "Who finds, who retakes?" of guide awol as plain Java: findings and powers first, then
 * the rows in rank order.
 */
final class AwolByHand {
  private final ByHand.Facts f;
  private boolean so_absentWithoutLeave;
  private boolean not_absentWithoutLeave;
  private boolean so_detainedPatient;
  private boolean not_detainedPatient;
  private boolean so_extensionRank;
  private boolean not_extensionRank;
  private boolean so_powerRuns;
  private boolean not_powerRuns;
  private boolean so_statusCarriesPower;
  private boolean not_statusCarriesPower;
  private boolean so_datesDisagree;
  private boolean not_datesDisagree;
  private boolean met_MHA_18_1;
  private boolean barred_MHA_18_1;
  private boolean open_MHA_18_1;
  private boolean notNeeded_MHA_18_1;
  private boolean so_recalledCommunityPatient;
  private boolean not_recalledCommunityPatient;
  private boolean met_MHA_18_2A;
  private boolean barred_MHA_18_2A;
  private boolean open_MHA_18_2A;
  private boolean notNeeded_MHA_18_2A;
  private boolean so_awayFromRequiredHome;
  private boolean not_awayFromRequiredHome;
  private boolean met_MHA_18_3;
  private boolean barred_MHA_18_3;
  private boolean open_MHA_18_3;
  private boolean notNeeded_MHA_18_3;
  private boolean so_escapedCustody;
  private boolean not_escapedCustody;
  private boolean met_MHA_138_1;
  private boolean barred_MHA_138_1;
  private boolean open_MHA_138_1;
  private boolean notNeeded_MHA_138_1;
  private boolean so_recallWarrantIssued;
  private boolean not_recallWarrantIssued;
  private boolean met_MHA_42_3;
  private boolean barred_MHA_42_3;
  private boolean open_MHA_42_3;
  private boolean notNeeded_MHA_42_3;
  private boolean so_courtPatient;
  private boolean not_courtPatient;
  private boolean met_MHA_35_10;
  private boolean barred_MHA_35_10;
  private boolean open_MHA_35_10;
  private boolean notNeeded_MHA_35_10;
  private boolean so_applicationInTime;
  private boolean not_applicationInTime;
  private boolean so_applicationReliedOn;
  private boolean not_applicationReliedOn;
  private boolean met_MHA_6;
  private boolean barred_MHA_6;
  private boolean open_MHA_6;
  private boolean notNeeded_MHA_6;
  private boolean so_authorityToRetake;
  private boolean not_authorityToRetake;
  private boolean so_retakingWarrantGood;
  private boolean not_retakingWarrantGood;
  private boolean so_unlawfullyAtLarge;
  private boolean not_unlawfullyAtLarge;
  private boolean met_PACE_17_1_d;
  private boolean barred_PACE_17_1_d;
  private boolean open_PACE_17_1_d;
  private boolean notNeeded_PACE_17_1_d;
  private boolean so_thresholdMet;
  private boolean not_thresholdMet;
  private boolean so_raveShown;
  private boolean not_raveShown;
  private boolean so_personUnlocated;
  private boolean not_personUnlocated;
  private boolean so_disturbanceLikely;
  private boolean not_disturbanceLikely;
  private boolean so_medicalEmergency;
  private boolean not_medicalEmergency;
  private boolean so_riskShown;
  private boolean not_riskShown;
  private boolean so_gradedBelowHigh;
  private boolean not_gradedBelowHigh;
  private boolean so_missing;
  private boolean not_missing;
  private boolean so_entryAgreed;
  private boolean not_entryAgreed;
  private boolean so_enquiriesComplete;
  private boolean not_enquiriesComplete;
  private boolean so_retakingInQuestion;
  private boolean not_retakingInQuestion;

  AwolByHand(ByHand.Facts f) {
    this.f = f;
  }

  /** Id of the row that governs, or null. */
  @Nullable String governs() {
    workOut_absentWithoutLeave();
    workOut_detainedPatient();
    workOut_extensionRank();
    workOut_powerRuns();
    workOut_statusCarriesPower();
    workOut_datesDisagree();
    workOut_MHA_18_1();
    workOut_recalledCommunityPatient();
    workOut_MHA_18_2A();
    workOut_awayFromRequiredHome();
    workOut_MHA_18_3();
    workOut_escapedCustody();
    workOut_MHA_138_1();
    workOut_recallWarrantIssued();
    workOut_MHA_42_3();
    workOut_courtPatient();
    workOut_MHA_35_10();
    workOut_applicationInTime();
    workOut_applicationReliedOn();
    workOut_MHA_6();
    workOut_authorityToRetake();
    workOut_retakingWarrantGood();
    workOut_unlawfullyAtLarge();
    workOut_PACE_17_1_d();
    workOut_thresholdMet();
    workOut_raveShown();
    workOut_personUnlocated();
    workOut_disturbanceLikely();
    workOut_medicalEmergency();
    workOut_riskShown();
    workOut_gradedBelowHigh();
    workOut_missing();
    workOut_entryAgreed();
    workOut_enquiriesComplete();
    workOut_retakingInQuestion();
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
    return row;
  }

  private @Nullable String rows1() {
    if (("S135_1".equals(f.legalStatus()) || "S136".equals(f.legalStatus()))
        && (so_escapedCustody && !not_escapedCustody)
        && (ByHand.known(f.handoverAccepted()) && !("YES".equals(f.handoverAccepted()))
            || "NOT_KNOWN".equals(f.handoverAccepted())
            || f.handoverAccepted() == null)) {
      return "AW-6";
    }
    if ((!so_personUnlocated && not_personUnlocated)
        && (("YES".equals(f.lifeOrLimbInside())) || ("YES".equals(f.lifeRiskNow())))) {
      return "AW-13";
    }
    if (("ROOF_BRIDGE_OR_RAILWAY".equals(f.placeOfPerson()))
        && (ByHand.known(f.callerRole()) && !("OFFICER_AT_SCENE".equals(f.callerRole()))
            || "NOT_KNOWN".equals(f.callerRole())
            || f.callerRole() == null)) {
      return "AW-13b";
    }
    if (("YES".equals(f.staffInSight()))
        && ("NO".equals(f.staffCanHold()) || "NOT_KNOWN".equals(f.staffCanHold()))
        && (so_statusCarriesPower && !not_statusCarriesPower
            || so_statusCarriesPower == not_statusCarriesPower)) {
      return "AW-5";
    }
    if (("YES".equals(f.staffInSight()))
        && (so_riskShown && !not_riskShown)
        && (ByHand.known(f.staffCanHold()) && !("YES".equals(f.staffCanHold()))
            || "NOT_KNOWN".equals(f.staffCanHold())
            || f.staffCanHold() == null)) {
      return "AW-5b";
    }
    if (("CONDITIONAL_DISCHARGE_RECALLED".equals(f.legalStatus())
            || "RESTRICTED".equals(f.legalStatus()))
        && (so_absentWithoutLeave && !not_absentWithoutLeave
            || so_absentWithoutLeave == not_absentWithoutLeave)
        && (!so_personUnlocated && not_personUnlocated)
        && (!so_entryAgreed && not_entryAgreed)
        && (ByHand.known(f.whereabouts()) && !("BELIEVED_INSIDE".equals(f.whereabouts()))
            || "NOT_KNOWN".equals(f.whereabouts())
            || f.whereabouts() == null)
        && (ByHand.known(f.warrantHeld()) && !("S135_2".equals(f.warrantHeld()))
            || "NOT_KNOWN".equals(f.warrantHeld())
            || f.warrantHeld() == null)
        && (ByHand.known(f.immediatePursuit()) && !("YES".equals(f.immediatePursuit()))
            || "NOT_KNOWN".equals(f.immediatePursuit())
            || f.immediatePursuit() == null)) {
      return "AW-2b";
    }
    if (("CONDITIONAL_DISCHARGE_RECALLED".equals(f.legalStatus())
            || "RESTRICTED".equals(f.legalStatus()))
        && (so_absentWithoutLeave && !not_absentWithoutLeave
            || so_absentWithoutLeave == not_absentWithoutLeave)) {
      return "AW-2";
    }
    if (("S35_36_38".equals(f.legalStatus()))
        && (so_absentWithoutLeave && !not_absentWithoutLeave
            || so_absentWithoutLeave == not_absentWithoutLeave)) {
      return "AW-3b";
    }
    if ((("S37".equals(f.legalStatus())) || (ByHand.has(f.reportGround(), "COURT_SECTION")))
        && (so_statusCarriesPower && !not_statusCarriesPower
            || so_statusCarriesPower == not_statusCarriesPower)
        && (so_absentWithoutLeave && !not_absentWithoutLeave
            || so_absentWithoutLeave == not_absentWithoutLeave)) {
      return "AW-3";
    }
    if ((ByHand.has(f.reportGround(), "DANGEROUS")
            || ByHand.has(f.reportGround(), "ESPECIALLY_VULNERABLE"))
        && (so_statusCarriesPower && !not_statusCarriesPower
            || so_statusCarriesPower == not_statusCarriesPower)
        && (so_absentWithoutLeave && !not_absentWithoutLeave
            || so_absentWithoutLeave == not_absentWithoutLeave)) {
      return "AW-4";
    }
    if (("YES".equals(f.staffInSight()))
        && (false || f.staffCanHold() == null)
        && (so_statusCarriesPower && !not_statusCarriesPower
            || so_statusCarriesPower == not_statusCarriesPower)) {
      return "AW-5c";
    }
    if ((!so_powerRuns && not_powerRuns)
        && (so_statusCarriesPower && !not_statusCarriesPower
            || so_statusCarriesPower == not_statusCarriesPower)) {
      return "AW-8";
    }
    if (("SECTION_NOT_SAID".equals(f.legalStatus()) || "NOT_KNOWN".equals(f.legalStatus()))) {
      return "AW-1";
    }
    if (("POSTED_OR_DISPUTED".equals(f.recallNotice()))
        && (("CTO".equals(f.legalStatus()) || "CTO_RECALLED".equals(f.legalStatus()))
            || ("NOT_RETURNED_ON_RECALL".equals(f.absenceRoute())))) {
      return "AW-1b";
    }
    if ((false || f.legalStatus() == null)) {
      return "AW-1c";
    }
    return null;
  }

  private @Nullable String rows2() {
    if (("CONDITIONAL_DISCHARGE".equals(f.legalStatus())
            || "CTO".equals(f.legalStatus())
            || "S17_LEAVE".equals(f.legalStatus()))
        && (!so_statusCarriesPower && not_statusCarriesPower)
        && (!so_personUnlocated && not_personUnlocated)
        && (!so_thresholdMet && not_thresholdMet || so_thresholdMet == not_thresholdMet)
        && (!so_raveShown && not_raveShown || so_raveShown == not_raveShown)) {
      return "AW-16";
    }
    if (("NOT_SERVED".equals(f.recallNotice()))
        && (("CTO_RECALLED".equals(f.legalStatus()))
            || ("NOT_RETURNED_ON_RECALL".equals(f.absenceRoute())))
        && (!so_personUnlocated && not_personUnlocated)
        && (!so_thresholdMet && not_thresholdMet || so_thresholdMet == not_thresholdMet)
        && (!so_raveShown && not_raveShown || so_raveShown == not_raveShown)) {
      return "AW-16b";
    }
    if (("EMERGENCY_DEPARTMENT".equals(f.callerRole()) || "GENERAL_WARD".equals(f.callerRole()))
        && ("INFORMAL".equals(f.legalStatus()) || "NONE".equals(f.legalStatus()))
        && (!so_personUnlocated && not_personUnlocated)
        && (!so_thresholdMet && not_thresholdMet || so_thresholdMet == not_thresholdMet)
        && (!so_raveShown && not_raveShown || so_raveShown == not_raveShown)) {
      return "AW-16h";
    }
    if (("INFORMAL".equals(f.legalStatus()) || "NONE".equals(f.legalStatus()))
        && (!so_personUnlocated && not_personUnlocated)
        && (!so_thresholdMet && not_thresholdMet || so_thresholdMet == not_thresholdMet)
        && (!so_raveShown && not_raveShown || so_raveShown == not_raveShown)) {
      return "AW-16c";
    }
    if (("ASSESSED_NO_APPLICATION".equals(f.legalStatus()))
        && (!so_personUnlocated && not_personUnlocated)
        && (!so_thresholdMet && not_thresholdMet || so_thresholdMet == not_thresholdMet)
        && (!so_raveShown && not_raveShown || so_raveShown == not_raveShown)) {
      return "AW-16f";
    }
    if (("DOLS_OR_COURT_ORDER".equals(f.legalStatus()))
        && (!so_personUnlocated && not_personUnlocated)) {
      return "AW-16g";
    }
    if ((!so_statusCarriesPower && not_statusCarriesPower)
        && (so_personUnlocated && !not_personUnlocated)) {
      return "AW-16d";
    }
    if (("MISSED_APPOINTMENT".equals(f.absenceRoute()) || "NOT_ABSENT".equals(f.absenceRoute()))
        && ("CTO_RECALLED".equals(f.legalStatus())
            || "RESTRICTED".equals(f.legalStatus())
            || "S2".equals(f.legalStatus())
            || "S3".equals(f.legalStatus())
            || "S35_36_38".equals(f.legalStatus())
            || "S37".equals(f.legalStatus())
            || "S4".equals(f.legalStatus())
            || "S5_2".equals(f.legalStatus())
            || "S5_4".equals(f.legalStatus()))
        && (!so_personUnlocated && not_personUnlocated)
        && (!so_thresholdMet && not_thresholdMet || so_thresholdMet == not_thresholdMet)
        && (!so_raveShown && not_raveShown)) {
      return "AW-16e";
    }
    if (("MISSED_APPOINTMENT".equals(f.absenceRoute()) || "NOT_ABSENT".equals(f.absenceRoute()))
        && ("GUARDIANSHIP".equals(f.legalStatus()))
        && (!so_personUnlocated && not_personUnlocated)
        && (!so_thresholdMet && not_thresholdMet || so_thresholdMet == not_thresholdMet)
        && (!so_raveShown && not_raveShown)) {
      return "AW-16i";
    }
    if ((!so_statusCarriesPower && not_statusCarriesPower)
        && (!so_personUnlocated && not_personUnlocated)
        && (so_raveShown && !not_raveShown)) {
      return "AW-16j";
    }
    if ((!barred_PACE_17_1_d && !open_PACE_17_1_d && !notNeeded_PACE_17_1_d && met_PACE_17_1_d)
        && (so_authorityToRetake && !not_authorityToRetake)) {
      return "AW-14b";
    }
    if (("OFFICER_AT_SCENE".equals(f.callerRole()))
        && (so_authorityToRetake && !not_authorityToRetake)
        && (!so_personUnlocated && not_personUnlocated)
        && (ByHand.known(f.whereabouts()) && !("BELIEVED_INSIDE".equals(f.whereabouts()))
            || "NOT_KNOWN".equals(f.whereabouts())
            || f.whereabouts() == null)
        && (so_entryAgreed && !not_entryAgreed || so_entryAgreed == not_entryAgreed)) {
      return "AW-14";
    }
    if ((!so_personUnlocated && not_personUnlocated)
        && (so_raveShown && !not_raveShown)
        && (ByHand.known(f.riskFactsGiven()) && !("NO".equals(f.riskFactsGiven()))
            || "NOT_KNOWN".equals(f.riskFactsGiven())
            || f.riskFactsGiven() == null)
        && (so_authorityToRetake && !not_authorityToRetake)) {
      return "AW-12";
    }
    if ((!so_personUnlocated && not_personUnlocated)
        && (so_raveShown && !not_raveShown)
        && ("NO".equals(f.riskFactsGiven()))) {
      return "AW-12b";
    }
    if (("S135_1".equals(f.legalStatus()) || "S136".equals(f.legalStatus()))
        && (so_escapedCustody && !not_escapedCustody)
        && ("YES".equals(f.handoverAccepted()))
        && (so_personUnlocated && !not_personUnlocated)) {
      return "AW-7";
    }
    return null;
  }

  private @Nullable String rows3() {
    if (("S135_1".equals(f.legalStatus()) || "S136".equals(f.legalStatus()))
        && (so_escapedCustody && !not_escapedCustody)
        && ("YES".equals(f.handoverAccepted()))
        && (!so_personUnlocated && not_personUnlocated)
        && (!so_thresholdMet && not_thresholdMet || so_thresholdMet == not_thresholdMet)
        && (!so_raveShown && not_raveShown)
        && (ByHand.known(f.warrantHeld()) && !("S135_2".equals(f.warrantHeld()))
            || "NOT_KNOWN".equals(f.warrantHeld())
            || f.warrantHeld() == null)) {
      return "AW-7b";
    }
    if ((so_escapedCustody && !not_escapedCustody)
        && ("ESCAPED_WHILE_MOVED".equals(f.absenceRoute()))
        && (so_personUnlocated && !not_personUnlocated)
        && (!so_gradedBelowHigh && not_gradedBelowHigh
            || so_gradedBelowHigh == not_gradedBelowHigh)) {
      return "AW-7c";
    }
    if (("YES".equals(f.otherForceArea()))
        && (!so_personUnlocated && not_personUnlocated)
        && (so_statusCarriesPower && !not_statusCarriesPower
            || so_statusCarriesPower == not_statusCarriesPower)) {
      return "AW-15";
    }
    if (("GUARDIANSHIP".equals(f.legalStatus()))
        && (!so_personUnlocated && not_personUnlocated)
        && (!so_thresholdMet && not_thresholdMet || so_thresholdMet == not_thresholdMet)
        && (!so_raveShown && not_raveShown)
        && (so_entryAgreed && !not_entryAgreed || so_entryAgreed == not_entryAgreed)
        && (ByHand.known(f.warrantHeld()) && !("S135_2".equals(f.warrantHeld()))
            || "NOT_KNOWN".equals(f.warrantHeld())
            || f.warrantHeld() == null)) {
      return "AW-11b";
    }
    if (("GUARDIANSHIP".equals(f.legalStatus()))
        && (so_awayFromRequiredHome && !not_awayFromRequiredHome
            || so_awayFromRequiredHome == not_awayFromRequiredHome)
        && (!so_personUnlocated && not_personUnlocated)
        && (!so_entryAgreed && not_entryAgreed)
        && (ByHand.known(f.warrantHeld()) && !("S135_2".equals(f.warrantHeld()))
            || "NOT_KNOWN".equals(f.warrantHeld())
            || f.warrantHeld() == null)) {
      return "AW-11f";
    }
    if (("APPLICATION_MADE".equals(f.legalStatus()))
        && (!so_personUnlocated && not_personUnlocated)
        && (!so_thresholdMet && not_thresholdMet || so_thresholdMet == not_thresholdMet)
        && (!so_raveShown && not_raveShown)
        && (so_entryAgreed && !not_entryAgreed || so_entryAgreed == not_entryAgreed)
        && (ByHand.known(f.warrantHeld()) && !("S135_2".equals(f.warrantHeld()))
            || "NOT_KNOWN".equals(f.warrantHeld())
            || f.warrantHeld() == null)) {
      return "AW-11c";
    }
    if (("CTO_RECALLED".equals(f.legalStatus())
            || "S17_LEAVE".equals(f.legalStatus())
            || "S2".equals(f.legalStatus())
            || "S3".equals(f.legalStatus())
            || "S4".equals(f.legalStatus())
            || "S5_2".equals(f.legalStatus())
            || "S5_4".equals(f.legalStatus()))
        && (!so_personUnlocated && not_personUnlocated)
        && (!so_thresholdMet && not_thresholdMet || so_thresholdMet == not_thresholdMet)
        && (!so_raveShown && not_raveShown)
        && (("NO".equals(f.staffCanHold()))
            || ("NO".equals(f.receivingContactGiven()))
            || ("REFUSED".equals(f.agencyAccepted())))
        && (so_entryAgreed && !not_entryAgreed || so_entryAgreed == not_entryAgreed)
        && (ByHand.known(f.warrantHeld()) && !("S135_2".equals(f.warrantHeld()))
            || "NOT_KNOWN".equals(f.warrantHeld())
            || f.warrantHeld() == null)) {
      return "AW-11g";
    }
    if (("CTO_RECALLED".equals(f.legalStatus())
            || "S17_LEAVE".equals(f.legalStatus())
            || "S2".equals(f.legalStatus())
            || "S3".equals(f.legalStatus())
            || "S4".equals(f.legalStatus())
            || "S5_2".equals(f.legalStatus())
            || "S5_4".equals(f.legalStatus()))
        && (!so_personUnlocated && not_personUnlocated)
        && (!so_thresholdMet && not_thresholdMet || so_thresholdMet == not_thresholdMet)
        && (!so_raveShown && not_raveShown)
        && (so_entryAgreed && !not_entryAgreed || so_entryAgreed == not_entryAgreed)
        && (ByHand.known(f.warrantHeld()) && !("S135_2".equals(f.warrantHeld()))
            || "NOT_KNOWN".equals(f.warrantHeld())
            || f.warrantHeld() == null)) {
      return "AW-11";
    }
    if ((!so_personUnlocated && not_personUnlocated)
        && (false || f.raveRisk() == null)
        && (so_statusCarriesPower && !not_statusCarriesPower
            || so_statusCarriesPower == not_statusCarriesPower)
        && (so_entryAgreed && !not_entryAgreed || so_entryAgreed == not_entryAgreed)
        && (ByHand.known(f.warrantHeld()) && !("S135_2".equals(f.warrantHeld()))
            || "NOT_KNOWN".equals(f.warrantHeld())
            || f.warrantHeld() == null)) {
      return "AW-11d";
    }
    if ((!so_personUnlocated && not_personUnlocated)
        && (false || ByHand.has(f.raveRisk(), "NOT_KNOWN"))
        && (so_statusCarriesPower && !not_statusCarriesPower
            || so_statusCarriesPower == not_statusCarriesPower)
        && (so_entryAgreed && !not_entryAgreed || so_entryAgreed == not_entryAgreed)
        && (ByHand.known(f.warrantHeld()) && !("S135_2".equals(f.warrantHeld()))
            || "NOT_KNOWN".equals(f.warrantHeld())
            || f.warrantHeld() == null)) {
      return "AW-11e";
    }
    if ((so_missing && !not_missing) && (so_gradedBelowHigh && !not_gradedBelowHigh)) {
      return "AW-9c";
    }
    if ((so_missing && !not_missing)) {
      return "AW-9";
    }
    if ((so_personUnlocated && !not_personUnlocated)
        && (("NOT_GIVEN".equals(f.hospitalRiskGrade())
                || "OUT_OF_DATE".equals(f.hospitalRiskGrade())
                || "NOT_KNOWN".equals(f.hospitalRiskGrade()))
            || ("YES".equals(f.agenciesDisagree())))
        && (!so_gradedBelowHigh && not_gradedBelowHigh
            || so_gradedBelowHigh == not_gradedBelowHigh)) {
      return "AW-9d";
    }
    if ((so_personUnlocated && !not_personUnlocated)
        && (so_enquiriesComplete && !not_enquiriesComplete)
        && ("LOW".equals(f.hospitalRiskGrade()))
        && ("LOW".equals(f.policeRiskGrade()) || "NO_APPARENT_RISK".equals(f.policeRiskGrade()))
        && (!so_riskShown && not_riskShown)) {
      return "AW-9b";
    }
    if ((so_personUnlocated && !not_personUnlocated)
        && (!so_enquiriesComplete && not_enquiriesComplete)
        && ("LOW".equals(f.hospitalRiskGrade()))
        && (!so_riskShown && not_riskShown)
        && ((ByHand.known(f.outOfCharacter()) && !("NO".equals(f.outOfCharacter()))
                || "NOT_KNOWN".equals(f.outOfCharacter())
                || f.outOfCharacter() == null)
            || (ByHand.known(f.agencyAccepted()) && !("ACCEPTED_BY_NAME".equals(f.agencyAccepted()))
                || "NOT_KNOWN".equals(f.agencyAccepted())
                || f.agencyAccepted() == null))) {
      return "AW-10";
    }
    return null;
  }

  private @Nullable String rows4() {
    if ((so_personUnlocated && !not_personUnlocated)
        && ("NO".equals(f.outOfCharacter()))
        && ("ACCEPTED_BY_NAME".equals(f.agencyAccepted()))
        && ("LOW".equals(f.hospitalRiskGrade()))
        && (ByHand.known(f.policeRiskGrade())
                && !("HIGH".equals(f.policeRiskGrade()) || "MEDIUM".equals(f.policeRiskGrade()))
            || "NOT_KNOWN".equals(f.policeRiskGrade())
            || f.policeRiskGrade() == null)
        && (!so_riskShown && not_riskShown)) {
      return "AW-19";
    }
    if ((so_retakingInQuestion && !not_retakingInQuestion)
        && (!so_powerRuns && not_powerRuns)
        && (!so_riskShown && not_riskShown || so_riskShown == not_riskShown)) {
      return "S135B-30";
    }
    if ((so_authorityToRetake && !not_authorityToRetake)
        && (ByHand.known(f.warrantHeld()) && !("S135_2".equals(f.warrantHeld()))
            || "NOT_KNOWN".equals(f.warrantHeld())
            || f.warrantHeld() == null)
        && (so_entryAgreed && !not_entryAgreed)
        && (!so_raveShown && not_raveShown || so_raveShown == not_raveShown)
        && (!so_thresholdMet && not_thresholdMet || so_thresholdMet == not_thresholdMet)) {
      return "S135B-40";
    }
    if ((so_authorityToRetake && !not_authorityToRetake)
        && (ByHand.known(f.warrantHeld()) && !("S135_2".equals(f.warrantHeld()))
            || "NOT_KNOWN".equals(f.warrantHeld())
            || f.warrantHeld() == null)
        && (!so_personUnlocated && not_personUnlocated)
        && (("NO_ANSWER".equals(f.doorAccess())
                || "REFUSAL_LIKELY".equals(f.doorAccess())
                || "REFUSED".equals(f.doorAccess())
                || "NOT_KNOWN".equals(f.doorAccess()))
            || ("ASKED_TO_LEAVE".equals(f.officersInside())))
        && (!so_entryAgreed && not_entryAgreed || so_entryAgreed == not_entryAgreed)) {
      return "S135B-50";
    }
    if (("S135_2".equals(f.warrantHeld()))
        && (so_retakingWarrantGood && !not_retakingWarrantGood)
        && (so_authorityToRetake && !not_authorityToRetake
            || so_authorityToRetake == not_authorityToRetake)) {
      return "S135B-60";
    }
    return "AW-99";
  }

  private void workOut_absentWithoutLeave() {
    if (("ABSENT_WAY_NOT_SAID".equals(f.absenceRoute())
        || "ESCAPED_WHILE_MOVED".equals(f.absenceRoute())
        || "LEFT_WARD".equals(f.absenceRoute())
        || "NOT_AT_REQUIRED_ADDRESS".equals(f.absenceRoute())
        || "NOT_BACK_FROM_LEAVE".equals(f.absenceRoute())
        || "RAN_FROM_ESCORT".equals(f.absenceRoute()))) {
      so_absentWithoutLeave = true;
    }
    if (("NOT_RETURNED_ON_RECALL".equals(f.absenceRoute()))
        && ("SERVED".equals(f.recallNotice()))) {
      so_absentWithoutLeave = true;
    }
    if (("CONDITIONAL_DISCHARGE_RECALLED".equals(f.legalStatus()))) {
      so_absentWithoutLeave = true;
    }
    if (("MISSED_APPOINTMENT".equals(f.absenceRoute()) || "NOT_ABSENT".equals(f.absenceRoute()))
        && (ByHand.known(f.legalStatus())
            && !("CONDITIONAL_DISCHARGE_RECALLED".equals(f.legalStatus())))) {
      not_absentWithoutLeave = true;
    }
    if (("WALKED_OUT_NOT_DETAINED".equals(f.absenceRoute()))
        && (ByHand.known(f.legalStatus())
                && !("CONDITIONAL_DISCHARGE_RECALLED".equals(f.legalStatus()))
            || "NOT_KNOWN".equals(f.legalStatus())
            || f.legalStatus() == null)) {
      not_absentWithoutLeave = true;
    }
    if (("NOT_RETURNED_ON_RECALL".equals(f.absenceRoute()))
        && ("NOT_SERVED".equals(f.recallNotice()))
        && (ByHand.known(f.legalStatus())
            && !("CONDITIONAL_DISCHARGE_RECALLED".equals(f.legalStatus())))) {
      not_absentWithoutLeave = true;
    }
  }

  private void workOut_detainedPatient() {
    if (("CONDITIONAL_DISCHARGE_RECALLED".equals(f.legalStatus())
        || "RESTRICTED".equals(f.legalStatus())
        || "S2".equals(f.legalStatus())
        || "S3".equals(f.legalStatus())
        || "S37".equals(f.legalStatus())
        || "S4".equals(f.legalStatus())
        || "S5_2".equals(f.legalStatus())
        || "S5_4".equals(f.legalStatus()))) {
      so_detainedPatient = true;
    }
    if (("S17_LEAVE".equals(f.legalStatus()))
        && ("NOT_AT_REQUIRED_ADDRESS".equals(f.absenceRoute())
            || "NOT_BACK_FROM_LEAVE".equals(f.absenceRoute()))) {
      so_detainedPatient = true;
    }
    if (("S17_LEAVE".equals(f.legalStatus()))
        && ("NOT_RETURNED_ON_RECALL".equals(f.absenceRoute()))
        && ("SERVED".equals(f.recallNotice()))) {
      so_detainedPatient = true;
    }
    if (("APPLICATION_MADE".equals(f.legalStatus())
        || "ARRESTED".equals(f.legalStatus())
        || "ASSESSED_NO_APPLICATION".equals(f.legalStatus())
        || "CONDITIONAL_DISCHARGE".equals(f.legalStatus())
        || "CTO".equals(f.legalStatus())
        || "CTO_RECALLED".equals(f.legalStatus())
        || "DOLS_OR_COURT_ORDER".equals(f.legalStatus())
        || "GUARDIANSHIP".equals(f.legalStatus())
        || "INFORMAL".equals(f.legalStatus())
        || "NONE".equals(f.legalStatus())
        || "S135_1".equals(f.legalStatus())
        || "S136".equals(f.legalStatus())
        || "S35_36_38".equals(f.legalStatus()))) {
      not_detainedPatient = true;
    }
  }

  private void workOut_extensionRank() {
    if ((ByHand.known(f.placeOfPerson()) && !("POLICE_STATION".equals(f.placeOfPerson())))) {
      so_extensionRank = true;
    }
    if (("POLICE_STATION".equals(f.placeOfPerson()))
        && ("SUPERINTENDENT".equals(f.authorisingRank()))) {
      so_extensionRank = true;
    }
    if (("POLICE_STATION".equals(f.placeOfPerson()))
        && (ByHand.known(f.authorisingRank()) && !("SUPERINTENDENT".equals(f.authorisingRank())))) {
      not_extensionRank = true;
    }
  }

  private void workOut_powerRuns() {
    if (("YES".equals(f.powerStillRuns()))) {
      so_powerRuns = true;
    }
    if (("CONDITIONAL_DISCHARGE_RECALLED".equals(f.legalStatus())
            || "RESTRICTED".equals(f.legalStatus()))
        && (false || "NOT_KNOWN".equals(f.powerStillRuns()) || f.powerStillRuns() == null)) {
      so_powerRuns = true;
    }
    if (("S2".equals(f.legalStatus()))
        && (false || "NOT_KNOWN".equals(f.powerStillRuns()) || f.powerStillRuns() == null)
        && (f.daysUnderSection() >= 0 && f.daysUnderSection() < 29)
        && (f.daysAbsent() >= 0 && f.daysAbsent() < 29
            || f.daysAbsent() == ByHand.NOT_KNOWN
            || f.daysAbsent() == ByHand.BLANK)) {
      so_powerRuns = true;
    }
    if (("S4".equals(f.legalStatus()))
        && (false || "NOT_KNOWN".equals(f.powerStillRuns()) || f.powerStillRuns() == null)
        && ((f.hoursUnderSection() >= 0 && f.hoursUnderSection() < 72)
            || (f.hoursSinceClockStart() >= 0 && f.hoursSinceClockStart() < 72))
        && (f.hoursUnderSection() >= 0 && f.hoursUnderSection() < 72
            || f.hoursUnderSection() == ByHand.NOT_KNOWN
            || f.hoursUnderSection() == ByHand.BLANK)
        && (f.hoursSinceClockStart() >= 0 && f.hoursSinceClockStart() < 72
            || f.hoursSinceClockStart() == ByHand.NOT_KNOWN
            || f.hoursSinceClockStart() == ByHand.BLANK)
        && (f.daysAbsent() >= 0 && f.daysAbsent() < 4
            || f.daysAbsent() == ByHand.NOT_KNOWN
            || f.daysAbsent() == ByHand.BLANK)) {
      so_powerRuns = true;
    }
    if (("S5_2".equals(f.legalStatus()))
        && (false || "NOT_KNOWN".equals(f.powerStillRuns()) || f.powerStillRuns() == null)
        && ((f.hoursUnderSection() >= 0 && f.hoursUnderSection() < 72)
            || (f.hoursSinceClockStart() >= 0 && f.hoursSinceClockStart() < 72))
        && (f.hoursUnderSection() >= 0 && f.hoursUnderSection() < 72
            || f.hoursUnderSection() == ByHand.NOT_KNOWN
            || f.hoursUnderSection() == ByHand.BLANK)
        && (f.hoursSinceClockStart() >= 0 && f.hoursSinceClockStart() < 72
            || f.hoursSinceClockStart() == ByHand.NOT_KNOWN
            || f.hoursSinceClockStart() == ByHand.BLANK)
        && (f.daysAbsent() >= 0 && f.daysAbsent() < 4
            || f.daysAbsent() == ByHand.NOT_KNOWN
            || f.daysAbsent() == ByHand.BLANK)) {
      so_powerRuns = true;
    }
    if (("S5_4".equals(f.legalStatus()))
        && (false || "NOT_KNOWN".equals(f.powerStillRuns()) || f.powerStillRuns() == null)
        && ((f.hoursUnderSection() >= 0 && f.hoursUnderSection() < 6)
            || (f.hoursSinceClockStart() >= 0 && f.hoursSinceClockStart() < 6))
        && (f.hoursUnderSection() >= 0 && f.hoursUnderSection() < 6
            || f.hoursUnderSection() == ByHand.NOT_KNOWN
            || f.hoursUnderSection() == ByHand.BLANK)
        && (f.hoursSinceClockStart() >= 0 && f.hoursSinceClockStart() < 6
            || f.hoursSinceClockStart() == ByHand.NOT_KNOWN
            || f.hoursSinceClockStart() == ByHand.BLANK)
        && (f.daysAbsent() >= 0 && f.daysAbsent() < 4
            || f.daysAbsent() == ByHand.NOT_KNOWN
            || f.daysAbsent() == ByHand.BLANK)) {
      so_powerRuns = true;
    }
    if (("CTO_RECALLED".equals(f.legalStatus())
            || "GUARDIANSHIP".equals(f.legalStatus())
            || "S3".equals(f.legalStatus()))
        && (false || "NOT_KNOWN".equals(f.powerStillRuns()) || f.powerStillRuns() == null)
        && (f.daysAbsent() >= 0 && f.daysAbsent() < 181)) {
      so_powerRuns = true;
    }
    if (("S37".equals(f.legalStatus()))
        && (false || "NOT_KNOWN".equals(f.powerStillRuns()) || f.powerStillRuns() == null)
        && (f.daysAbsent() >= 0 && f.daysAbsent() < 181)) {
      so_powerRuns = true;
    }
    if (("S135_1".equals(f.legalStatus()) || "S136".equals(f.legalStatus()))
        && (false || "NOT_KNOWN".equals(f.powerStillRuns()) || f.powerStillRuns() == null)
        && (f.hoursSinceClockStart() >= 0 && f.hoursSinceClockStart() < 24)
        && (f.hoursSinceEscape() >= 0 && f.hoursSinceEscape() < 24
            || f.hoursSinceEscape() == ByHand.NOT_KNOWN
            || f.hoursSinceEscape() == ByHand.BLANK)) {
      so_powerRuns = true;
    }
    if (("S135_1".equals(f.legalStatus()) || "S136".equals(f.legalStatus()))
        && (false || "NOT_KNOWN".equals(f.powerStillRuns()) || f.powerStillRuns() == null)
        && ("ESCAPED_WHILE_MOVED".equals(f.absenceRoute()))
        && (f.hoursSinceEscape() >= 0 && f.hoursSinceEscape() < 24)
        && (false
            || f.hoursSinceClockStart() == ByHand.NOT_KNOWN
            || f.hoursSinceClockStart() == ByHand.BLANK)
        && (ByHand.known(f.handoverAccepted()) && !("YES".equals(f.handoverAccepted()))
            || "NOT_KNOWN".equals(f.handoverAccepted())
            || f.handoverAccepted() == null)) {
      so_powerRuns = true;
    }
    if (("S135_1".equals(f.legalStatus()) || "S136".equals(f.legalStatus()))
        && (false || "NOT_KNOWN".equals(f.powerStillRuns()) || f.powerStillRuns() == null)
        && ("AUTHORISED_FOR_CONDITION".equals(f.extension()))
        && (f.extensionHours() >= 12)
        && (f.hoursSinceClockStart() >= 0 && f.hoursSinceClockStart() < 36)
        && ((ByHand.known(f.placeOfPerson()) && !("POLICE_STATION".equals(f.placeOfPerson()))
                || "NOT_KNOWN".equals(f.placeOfPerson())
                || f.placeOfPerson() == null)
            || ("SUPERINTENDENT".equals(f.authorisingRank())))
        && ("NOT_ABSENT".equals(f.absenceRoute())
            || "NOT_KNOWN".equals(f.absenceRoute())
            || f.absenceRoute() == null)
        && (false
            || f.hoursSinceEscape() == ByHand.NOT_KNOWN
            || f.hoursSinceEscape() == ByHand.BLANK)) {
      so_powerRuns = true;
    }
    if (("NO".equals(f.powerStillRuns()))
        && (ByHand.known(f.legalStatus())
                && !("CONDITIONAL_DISCHARGE_RECALLED".equals(f.legalStatus())
                    || "RESTRICTED".equals(f.legalStatus()))
            || "NOT_KNOWN".equals(f.legalStatus())
            || f.legalStatus() == null)) {
      not_powerRuns = true;
    }
    if (("S2".equals(f.legalStatus()))
        && (false || "NOT_KNOWN".equals(f.powerStillRuns()) || f.powerStillRuns() == null)
        && ((f.daysUnderSection() >= 29) || (f.daysAbsent() >= 29))) {
      not_powerRuns = true;
    }
    if (("S4".equals(f.legalStatus()))
        && (false || "NOT_KNOWN".equals(f.powerStillRuns()) || f.powerStillRuns() == null)
        && ((f.hoursUnderSection() >= 72)
            || (f.hoursSinceClockStart() >= 72)
            || (f.daysAbsent() >= 4))) {
      not_powerRuns = true;
    }
    if (("S5_2".equals(f.legalStatus()))
        && (false || "NOT_KNOWN".equals(f.powerStillRuns()) || f.powerStillRuns() == null)
        && ((f.hoursUnderSection() >= 72)
            || (f.hoursSinceClockStart() >= 72)
            || (f.daysAbsent() >= 4))) {
      not_powerRuns = true;
    }
    if (("S5_4".equals(f.legalStatus()))
        && (false || "NOT_KNOWN".equals(f.powerStillRuns()) || f.powerStillRuns() == null)
        && ((f.hoursUnderSection() >= 6)
            || (f.hoursSinceClockStart() >= 6)
            || (f.daysAbsent() >= 4))) {
      not_powerRuns = true;
    }
    if (("S135_1".equals(f.legalStatus()) || "S136".equals(f.legalStatus()))
        && (false || "NOT_KNOWN".equals(f.powerStillRuns()) || f.powerStillRuns() == null)
        && (f.hoursSinceClockStart() >= 24)
        && (ByHand.known(f.extension()) && !("AUTHORISED_FOR_CONDITION".equals(f.extension()))
            || "NOT_KNOWN".equals(f.extension())
            || f.extension() == null)
        && ((ByHand.known(f.absenceRoute()) && !("ESCAPED_WHILE_MOVED".equals(f.absenceRoute()))
                || "NOT_KNOWN".equals(f.absenceRoute())
                || f.absenceRoute() == null)
            || (f.hoursSinceEscape() >= 24))) {
      not_powerRuns = true;
    }
    if (("S135_1".equals(f.legalStatus()) || "S136".equals(f.legalStatus()))
        && (false || "NOT_KNOWN".equals(f.powerStillRuns()) || f.powerStillRuns() == null)
        && (f.hoursSinceEscape() >= 24)
        && (false
            || f.hoursSinceClockStart() == ByHand.NOT_KNOWN
            || f.hoursSinceClockStart() == ByHand.BLANK)
        && (ByHand.known(f.extension()) && !("AUTHORISED_FOR_CONDITION".equals(f.extension()))
            || "NOT_KNOWN".equals(f.extension())
            || f.extension() == null)) {
      not_powerRuns = true;
    }
    if (("S135_1".equals(f.legalStatus()) || "S136".equals(f.legalStatus()))
        && (false || "NOT_KNOWN".equals(f.powerStillRuns()) || f.powerStillRuns() == null)
        && (f.hoursSinceClockStart() >= 24)
        && ("AUTHORISED_FOR_CONDITION".equals(f.extension()))
        && (!so_extensionRank && not_extensionRank)
        && ((ByHand.known(f.absenceRoute()) && !("ESCAPED_WHILE_MOVED".equals(f.absenceRoute()))
                || "NOT_KNOWN".equals(f.absenceRoute())
                || f.absenceRoute() == null)
            || (f.hoursSinceEscape() >= 24))) {
      not_powerRuns = true;
    }
    if (("S135_1".equals(f.legalStatus()) || "S136".equals(f.legalStatus()))
        && (false || "NOT_KNOWN".equals(f.powerStillRuns()) || f.powerStillRuns() == null)
        && (f.hoursSinceClockStart() >= 36)
        && ("AUTHORISED_FOR_CONDITION".equals(f.extension()))
        && ((ByHand.known(f.absenceRoute()) && !("ESCAPED_WHILE_MOVED".equals(f.absenceRoute()))
                || "NOT_KNOWN".equals(f.absenceRoute())
                || f.absenceRoute() == null)
            || (f.hoursSinceEscape() >= 24))) {
      not_powerRuns = true;
    }
  }

  private void workOut_statusCarriesPower() {
    if (("APPLICATION_MADE".equals(f.legalStatus())
        || "CONDITIONAL_DISCHARGE_RECALLED".equals(f.legalStatus())
        || "CTO_RECALLED".equals(f.legalStatus())
        || "GUARDIANSHIP".equals(f.legalStatus())
        || "RESTRICTED".equals(f.legalStatus())
        || "S135_1".equals(f.legalStatus())
        || "S136".equals(f.legalStatus())
        || "S2".equals(f.legalStatus())
        || "S3".equals(f.legalStatus())
        || "S35_36_38".equals(f.legalStatus())
        || "S37".equals(f.legalStatus())
        || "S4".equals(f.legalStatus())
        || "S5_2".equals(f.legalStatus())
        || "S5_4".equals(f.legalStatus()))) {
      so_statusCarriesPower = true;
    }
    if (("S17_LEAVE".equals(f.legalStatus()))
        && ("NOT_AT_REQUIRED_ADDRESS".equals(f.absenceRoute())
            || "NOT_BACK_FROM_LEAVE".equals(f.absenceRoute()))) {
      so_statusCarriesPower = true;
    }
    if (("S17_LEAVE".equals(f.legalStatus()))
        && ("NOT_RETURNED_ON_RECALL".equals(f.absenceRoute()))
        && ("SERVED".equals(f.recallNotice()))) {
      so_statusCarriesPower = true;
    }
    if (("ASSESSED_NO_APPLICATION".equals(f.legalStatus())
        || "CONDITIONAL_DISCHARGE".equals(f.legalStatus())
        || "CTO".equals(f.legalStatus())
        || "DOLS_OR_COURT_ORDER".equals(f.legalStatus())
        || "INFORMAL".equals(f.legalStatus())
        || "NONE".equals(f.legalStatus()))) {
      not_statusCarriesPower = true;
    }
    if (("S17_LEAVE".equals(f.legalStatus()))
        && (ByHand.known(f.absenceRoute())
                && !("ABSENT_WAY_NOT_SAID".equals(f.absenceRoute())
                    || "ESCAPED_PLACE_OF_SAFETY".equals(f.absenceRoute())
                    || "ESCAPED_WHILE_MOVED".equals(f.absenceRoute())
                    || "LEFT_WARD".equals(f.absenceRoute())
                    || "NOT_AT_REQUIRED_ADDRESS".equals(f.absenceRoute())
                    || "NOT_BACK_FROM_LEAVE".equals(f.absenceRoute())
                    || "NOT_RETURNED_ON_RECALL".equals(f.absenceRoute())
                    || "RAN_FROM_ESCORT".equals(f.absenceRoute()))
            || "NOT_KNOWN".equals(f.absenceRoute())
            || f.absenceRoute() == null)) {
      not_statusCarriesPower = true;
    }
  }

  private void workOut_datesDisagree() {
    if (("YES".equals(f.powerStillRuns()))
        && ("S2".equals(f.legalStatus()))
        && ((f.daysUnderSection() >= 29) || (f.daysAbsent() >= 29))) {
      so_datesDisagree = true;
    }
    if (("YES".equals(f.powerStillRuns()))
        && ("S4".equals(f.legalStatus()))
        && ((f.hoursUnderSection() >= 72)
            || (f.hoursSinceClockStart() >= 72)
            || (f.daysAbsent() >= 4))) {
      so_datesDisagree = true;
    }
    if (("YES".equals(f.powerStillRuns()))
        && ("S5_2".equals(f.legalStatus()))
        && ((f.hoursUnderSection() >= 72)
            || (f.hoursSinceClockStart() >= 72)
            || (f.daysAbsent() >= 4))) {
      so_datesDisagree = true;
    }
    if (("YES".equals(f.powerStillRuns()))
        && ("S5_4".equals(f.legalStatus()))
        && ((f.hoursUnderSection() >= 6)
            || (f.hoursSinceClockStart() >= 6)
            || (f.daysAbsent() >= 4))) {
      so_datesDisagree = true;
    }
    if (("YES".equals(f.powerStillRuns()))
        && ("S135_1".equals(f.legalStatus()) || "S136".equals(f.legalStatus()))
        && (f.hoursSinceClockStart() >= 24)
        && (ByHand.known(f.extension()) && !("AUTHORISED_FOR_CONDITION".equals(f.extension()))
            || "NOT_KNOWN".equals(f.extension())
            || f.extension() == null)
        && (ByHand.known(f.absenceRoute()) && !("ESCAPED_WHILE_MOVED".equals(f.absenceRoute()))
            || "NOT_KNOWN".equals(f.absenceRoute())
            || f.absenceRoute() == null)) {
      so_datesDisagree = true;
    }
    if (("YES".equals(f.powerStillRuns()))
        && ("S135_1".equals(f.legalStatus()) || "S136".equals(f.legalStatus()))
        && (f.hoursSinceEscape() >= 24)
        && (ByHand.known(f.extension()) && !("AUTHORISED_FOR_CONDITION".equals(f.extension()))
            || "NOT_KNOWN".equals(f.extension())
            || f.extension() == null)) {
      so_datesDisagree = true;
    }
    if (("NO".equals(f.powerStillRuns()))
        && ("CONDITIONAL_DISCHARGE_RECALLED".equals(f.legalStatus())
            || "RESTRICTED".equals(f.legalStatus()))) {
      so_datesDisagree = true;
    }
  }

  private void workOut_MHA_18_1() {
    if ((so_detainedPatient && !not_detainedPatient)
        && (so_absentWithoutLeave && !not_absentWithoutLeave)
        && (so_powerRuns && !not_powerRuns)) {
      met_MHA_18_1 = true;
    }
    if ((!so_detainedPatient && not_detainedPatient)) {
      barred_MHA_18_1 = true;
    }
    if ((!so_absentWithoutLeave && not_absentWithoutLeave)) {
      barred_MHA_18_1 = true;
    }
    if ((!so_powerRuns && not_powerRuns)) {
      barred_MHA_18_1 = true;
    }
    if (("S17_LEAVE".equals(f.legalStatus()))
        && (!so_statusCarriesPower && not_statusCarriesPower)) {
      barred_MHA_18_1 = true;
    }
    if ((so_datesDisagree && !not_datesDisagree)) {
      open_MHA_18_1 = true;
    }
    if (("EMERGENCY_DEPARTMENT".equals(f.callerRole()))
        && ("S5_2".equals(f.legalStatus()) || "S5_4".equals(f.legalStatus()))) {
      open_MHA_18_1 = true;
    }
  }

  private void workOut_recalledCommunityPatient() {
    if (("CTO_RECALLED".equals(f.legalStatus())) && ("SERVED".equals(f.recallNotice()))) {
      so_recalledCommunityPatient = true;
    }
    if (("CTO_RECALLED".equals(f.legalStatus())) && ("NOT_SERVED".equals(f.recallNotice()))) {
      not_recalledCommunityPatient = true;
    }
    if ((ByHand.known(f.legalStatus())
        && !("CTO_RECALLED".equals(f.legalStatus())
            || "SECTION_NOT_SAID".equals(f.legalStatus())))) {
      not_recalledCommunityPatient = true;
    }
  }

  private void workOut_MHA_18_2A() {
    if ((so_recalledCommunityPatient && !not_recalledCommunityPatient)
        && (so_absentWithoutLeave && !not_absentWithoutLeave)
        && (so_powerRuns && !not_powerRuns)) {
      met_MHA_18_2A = true;
    }
    if ((!so_recalledCommunityPatient && not_recalledCommunityPatient)) {
      barred_MHA_18_2A = true;
    }
    if ((!so_absentWithoutLeave && not_absentWithoutLeave)) {
      barred_MHA_18_2A = true;
    }
    if ((!so_powerRuns && not_powerRuns)) {
      barred_MHA_18_2A = true;
    }
  }

  private void workOut_awayFromRequiredHome() {
    if (("ABSENT_WAY_NOT_SAID".equals(f.absenceRoute())
        || "NOT_AT_REQUIRED_ADDRESS".equals(f.absenceRoute())
        || "NOT_BACK_FROM_LEAVE".equals(f.absenceRoute()))) {
      so_awayFromRequiredHome = true;
    }
    if (("MISSED_APPOINTMENT".equals(f.absenceRoute()) || "NOT_ABSENT".equals(f.absenceRoute()))) {
      not_awayFromRequiredHome = true;
    }
  }

  private void workOut_MHA_18_3() {
    if (("GUARDIANSHIP".equals(f.legalStatus()))
        && (so_awayFromRequiredHome && !not_awayFromRequiredHome)
        && (so_powerRuns && !not_powerRuns)) {
      met_MHA_18_3 = true;
    }
    if ((ByHand.known(f.legalStatus()) && !("GUARDIANSHIP".equals(f.legalStatus())))) {
      barred_MHA_18_3 = true;
    }
    if ((!so_awayFromRequiredHome && not_awayFromRequiredHome)) {
      barred_MHA_18_3 = true;
    }
    if ((!so_powerRuns && not_powerRuns)) {
      barred_MHA_18_3 = true;
    }
  }

  private void workOut_escapedCustody() {
    if (("S135_1".equals(f.legalStatus()) || "S136".equals(f.legalStatus()))
        && ("ABSENT_WAY_NOT_SAID".equals(f.absenceRoute())
            || "ESCAPED_PLACE_OF_SAFETY".equals(f.absenceRoute())
            || "ESCAPED_WHILE_MOVED".equals(f.absenceRoute())
            || "LEFT_WARD".equals(f.absenceRoute())
            || "RAN_FROM_ESCORT".equals(f.absenceRoute()))) {
      so_escapedCustody = true;
    }
    if (("APPLICATION_MADE".equals(f.legalStatus()))
        && ("ESCAPED_PLACE_OF_SAFETY".equals(f.absenceRoute())
            || "ESCAPED_WHILE_MOVED".equals(f.absenceRoute())
            || "RAN_FROM_ESCORT".equals(f.absenceRoute()))
        && (ByHand.known(f.applicationComplete()) && !("NO".equals(f.applicationComplete()))
            || "NOT_KNOWN".equals(f.applicationComplete())
            || f.applicationComplete() == null)) {
      so_escapedCustody = true;
    }
    if (("CONDITIONAL_DISCHARGE_RECALLED".equals(f.legalStatus())
            || "GUARDIANSHIP".equals(f.legalStatus())
            || "RESTRICTED".equals(f.legalStatus())
            || "S2".equals(f.legalStatus())
            || "S3".equals(f.legalStatus())
            || "S37".equals(f.legalStatus())
            || "S4".equals(f.legalStatus())
            || "S5_2".equals(f.legalStatus())
            || "S5_4".equals(f.legalStatus()))
        && ("ESCAPED_WHILE_MOVED".equals(f.absenceRoute()))) {
      so_escapedCustody = true;
    }
    if ((so_recalledCommunityPatient && !not_recalledCommunityPatient)
        && ("ESCAPED_WHILE_MOVED".equals(f.absenceRoute()))) {
      so_escapedCustody = true;
    }
    if (("APPLICATION_MADE".equals(f.legalStatus())) && ("NO".equals(f.applicationComplete()))) {
      not_escapedCustody = true;
    }
    if (("MISSED_APPOINTMENT".equals(f.absenceRoute()) || "NOT_ABSENT".equals(f.absenceRoute()))) {
      not_escapedCustody = true;
    }
    if (("WALKED_OUT_NOT_DETAINED".equals(f.absenceRoute()))
        && (ByHand.known(f.legalStatus())
                && !("S135_1".equals(f.legalStatus()) || "S136".equals(f.legalStatus()))
            || "NOT_KNOWN".equals(f.legalStatus())
            || f.legalStatus() == null)) {
      not_escapedCustody = true;
    }
    if (("ARRESTED".equals(f.legalStatus())
        || "ASSESSED_NO_APPLICATION".equals(f.legalStatus())
        || "CONDITIONAL_DISCHARGE".equals(f.legalStatus())
        || "CTO".equals(f.legalStatus())
        || "DOLS_OR_COURT_ORDER".equals(f.legalStatus())
        || "INFORMAL".equals(f.legalStatus())
        || "NONE".equals(f.legalStatus()))) {
      not_escapedCustody = true;
    }
    if (("CONDITIONAL_DISCHARGE_RECALLED".equals(f.legalStatus())
            || "CTO_RECALLED".equals(f.legalStatus())
            || "GUARDIANSHIP".equals(f.legalStatus())
            || "RESTRICTED".equals(f.legalStatus())
            || "S17_LEAVE".equals(f.legalStatus())
            || "S2".equals(f.legalStatus())
            || "S3".equals(f.legalStatus())
            || "S35_36_38".equals(f.legalStatus())
            || "S37".equals(f.legalStatus())
            || "S4".equals(f.legalStatus())
            || "S5_2".equals(f.legalStatus())
            || "S5_4".equals(f.legalStatus()))
        && ("LEFT_WARD".equals(f.absenceRoute())
            || "NOT_AT_REQUIRED_ADDRESS".equals(f.absenceRoute())
            || "NOT_BACK_FROM_LEAVE".equals(f.absenceRoute())
            || "NOT_RETURNED_ON_RECALL".equals(f.absenceRoute())
            || "RAN_FROM_ESCORT".equals(f.absenceRoute()))) {
      not_escapedCustody = true;
    }
  }

  private void workOut_MHA_138_1() {
    if ((so_escapedCustody && !not_escapedCustody) && (so_powerRuns && !not_powerRuns)) {
      met_MHA_138_1 = true;
    }
    if ((!so_escapedCustody && not_escapedCustody)) {
      barred_MHA_138_1 = true;
    }
    if ((!so_powerRuns && not_powerRuns)) {
      barred_MHA_138_1 = true;
    }
    if ((so_datesDisagree && !not_datesDisagree)) {
      open_MHA_138_1 = true;
    }
  }

  private void workOut_recallWarrantIssued() {
    if (("CONDITIONAL_DISCHARGE_RECALLED".equals(f.legalStatus()))) {
      so_recallWarrantIssued = true;
    }
    if (("CONDITIONAL_DISCHARGE".equals(f.legalStatus()) || "RESTRICTED".equals(f.legalStatus()))
        && (ByHand.known(f.warrantHeld()) && !("RECALL_S42".equals(f.warrantHeld()))
            || "NOT_KNOWN".equals(f.warrantHeld())
            || f.warrantHeld() == null)) {
      not_recallWarrantIssued = true;
    }
    if ((ByHand.known(f.legalStatus())
        && !("ARRESTED".equals(f.legalStatus())
            || "CONDITIONAL_DISCHARGE".equals(f.legalStatus())
            || "CONDITIONAL_DISCHARGE_RECALLED".equals(f.legalStatus())
            || "RESTRICTED".equals(f.legalStatus())
            || "SECTION_NOT_SAID".equals(f.legalStatus())))) {
      not_recallWarrantIssued = true;
    }
  }

  private void workOut_MHA_42_3() {
    if ((so_recallWarrantIssued && !not_recallWarrantIssued)) {
      met_MHA_42_3 = true;
    }
    if ((!so_recallWarrantIssued && not_recallWarrantIssued)) {
      barred_MHA_42_3 = true;
    }
  }

  private void workOut_courtPatient() {
    if (("S35_36_38".equals(f.legalStatus()))) {
      so_courtPatient = true;
    }
    if ((ByHand.known(f.legalStatus())
        && !("S35_36_38".equals(f.legalStatus()) || "SECTION_NOT_SAID".equals(f.legalStatus())))) {
      not_courtPatient = true;
    }
  }

  private void workOut_MHA_35_10() {
    if ((so_courtPatient && !not_courtPatient)
        && (so_absentWithoutLeave && !not_absentWithoutLeave)) {
      met_MHA_35_10 = true;
    }
    if ((!so_courtPatient && not_courtPatient)) {
      barred_MHA_35_10 = true;
    }
    if ((!so_absentWithoutLeave && not_absentWithoutLeave)) {
      barred_MHA_35_10 = true;
    }
    if ((!so_powerRuns && not_powerRuns)) {
      barred_MHA_35_10 = true;
    }
  }

  private void workOut_applicationInTime() {
    if (("YES".equals(f.powerStillRuns()))) {
      so_applicationInTime = true;
    }
    if (("NO".equals(f.powerStillRuns()))
        && (ByHand.known(f.legalStatus())
                && !("S135_1".equals(f.legalStatus())
                    || "S136".equals(f.legalStatus())
                    || "S5_2".equals(f.legalStatus())
                    || "S5_4".equals(f.legalStatus()))
            || "NOT_KNOWN".equals(f.legalStatus())
            || f.legalStatus() == null)) {
      not_applicationInTime = true;
    }
  }

  private void workOut_applicationReliedOn() {
    if (("APPLICATION".equals(f.authorityToMove()))) {
      so_applicationReliedOn = true;
    }
    if (("APPLICATION_MADE".equals(f.legalStatus()))) {
      so_applicationReliedOn = true;
    }
    if (("YES".equals(f.applicationComplete()))
        && (false || "NOT_KNOWN".equals(f.authorityToMove()) || f.authorityToMove() == null)
        && ("ARRESTED".equals(f.legalStatus())
            || "INFORMAL".equals(f.legalStatus())
            || "NONE".equals(f.legalStatus())
            || "S135_1".equals(f.legalStatus())
            || "S136".equals(f.legalStatus())
            || "S5_2".equals(f.legalStatus())
            || "S5_4".equals(f.legalStatus()))) {
      so_applicationReliedOn = true;
    }
    if (("ASSESSED_NO_APPLICATION".equals(f.legalStatus())
            || "CONDITIONAL_DISCHARGE".equals(f.legalStatus())
            || "CTO".equals(f.legalStatus())
            || "INFORMAL".equals(f.legalStatus())
            || "NONE".equals(f.legalStatus()))
        && (ByHand.known(f.authorityToMove()) && !("APPLICATION".equals(f.authorityToMove()))
            || "NOT_KNOWN".equals(f.authorityToMove())
            || f.authorityToMove() == null)
        && (ByHand.known(f.applicationComplete()) && !("YES".equals(f.applicationComplete()))
            || "NOT_KNOWN".equals(f.applicationComplete())
            || f.applicationComplete() == null)) {
      not_applicationReliedOn = true;
    }
    if (("NONE".equals(f.authorityToMove()) || "VOLUNTARY".equals(f.authorityToMove()))
        && (ByHand.known(f.applicationComplete()) && !("YES".equals(f.applicationComplete()))
            || "NOT_KNOWN".equals(f.applicationComplete())
            || f.applicationComplete() == null)
        && (ByHand.known(f.legalStatus()) && !("APPLICATION_MADE".equals(f.legalStatus()))
            || "NOT_KNOWN".equals(f.legalStatus())
            || f.legalStatus() == null)) {
      not_applicationReliedOn = true;
    }
    if (("CONDITIONAL_DISCHARGE_RECALLED".equals(f.legalStatus())
            || "CTO_RECALLED".equals(f.legalStatus())
            || "GUARDIANSHIP".equals(f.legalStatus())
            || "RESTRICTED".equals(f.legalStatus())
            || "S17_LEAVE".equals(f.legalStatus())
            || "S2".equals(f.legalStatus())
            || "S3".equals(f.legalStatus())
            || "S35_36_38".equals(f.legalStatus())
            || "S37".equals(f.legalStatus())
            || "S4".equals(f.legalStatus())
            || "SECTION_NOT_SAID".equals(f.legalStatus()))
        && (ByHand.known(f.authorityToMove()) && !("APPLICATION".equals(f.authorityToMove())))) {
      not_applicationReliedOn = true;
    }
    if (("ARRESTED".equals(f.legalStatus())
            || "DOLS_OR_COURT_ORDER".equals(f.legalStatus())
            || "S135_1".equals(f.legalStatus())
            || "S136".equals(f.legalStatus())
            || "S5_2".equals(f.legalStatus())
            || "S5_4".equals(f.legalStatus()))
        && (ByHand.known(f.authorityToMove()) && !("APPLICATION".equals(f.authorityToMove())))
        && (ByHand.known(f.applicationComplete()) && !("YES".equals(f.applicationComplete()))
            || "NOT_KNOWN".equals(f.applicationComplete())
            || f.applicationComplete() == null)) {
      not_applicationReliedOn = true;
    }
  }

  private void workOut_MHA_6() {
    if (("YES".equals(f.applicationComplete()))
        && (so_applicationReliedOn && !not_applicationReliedOn)
        && (so_applicationInTime && !not_applicationInTime)) {
      met_MHA_6 = true;
    }
    if ((ByHand.known(f.applicationComplete()) && !("YES".equals(f.applicationComplete())))) {
      barred_MHA_6 = true;
    }
    if ((!so_applicationReliedOn && not_applicationReliedOn)) {
      barred_MHA_6 = true;
    }
    if ((!so_applicationInTime && not_applicationInTime)) {
      barred_MHA_6 = true;
    }
  }

  private void workOut_authorityToRetake() {
    if ((!barred_MHA_6 && !open_MHA_6 && !notNeeded_MHA_6 && met_MHA_6)) {
      so_authorityToRetake = true;
    }
    if ((!barred_MHA_18_1 && !open_MHA_18_1 && !notNeeded_MHA_18_1 && met_MHA_18_1)) {
      so_authorityToRetake = true;
    }
    if ((!barred_MHA_18_2A && !open_MHA_18_2A && !notNeeded_MHA_18_2A && met_MHA_18_2A)) {
      so_authorityToRetake = true;
    }
    if ((!barred_MHA_18_3 && !open_MHA_18_3 && !notNeeded_MHA_18_3 && met_MHA_18_3)) {
      so_authorityToRetake = true;
    }
    if ((!barred_MHA_42_3 && !open_MHA_42_3 && !notNeeded_MHA_42_3 && met_MHA_42_3)) {
      so_authorityToRetake = true;
    }
    if ((!barred_MHA_138_1 && !open_MHA_138_1 && !notNeeded_MHA_138_1 && met_MHA_138_1)) {
      so_authorityToRetake = true;
    }
    if ((barred_MHA_6)
        && (barred_MHA_18_1)
        && (barred_MHA_18_2A)
        && (barred_MHA_18_3)
        && (barred_MHA_42_3)
        && (barred_MHA_138_1)
        && (barred_MHA_35_10)) {
      not_authorityToRetake = true;
    }
  }

  private void workOut_retakingWarrantGood() {
    if (("S135_2".equals(f.warrantHeld())) && ("VALID".equals(f.warrantState()))) {
      so_retakingWarrantGood = true;
    }
    if (("S135_2".equals(f.warrantHeld()))
        && ("USED".equals(f.warrantState()))
        && ("WARRANT".equals(f.officersInside()))) {
      so_retakingWarrantGood = true;
    }
    if (("S135_2".equals(f.warrantHeld()))
        && ("EXPIRED".equals(f.warrantState()) || "WRONG_ADDRESS".equals(f.warrantState()))) {
      not_retakingWarrantGood = true;
    }
    if (("S135_2".equals(f.warrantHeld()))
        && ("USED".equals(f.warrantState()))
        && (ByHand.known(f.officersInside()) && !("WARRANT".equals(f.officersInside()))
            || "NOT_KNOWN".equals(f.officersInside())
            || f.officersInside() == null)) {
      not_retakingWarrantGood = true;
    }
  }

  private void workOut_unlawfullyAtLarge() {
    if ((!barred_MHA_18_1 && !open_MHA_18_1 && !notNeeded_MHA_18_1 && met_MHA_18_1)) {
      so_unlawfullyAtLarge = true;
    }
    if ((!barred_MHA_18_2A && !open_MHA_18_2A && !notNeeded_MHA_18_2A && met_MHA_18_2A)) {
      so_unlawfullyAtLarge = true;
    }
    if ((!barred_MHA_138_1 && !open_MHA_138_1 && !notNeeded_MHA_138_1 && met_MHA_138_1)) {
      so_unlawfullyAtLarge = true;
    }
    if ((!barred_MHA_35_10 && !open_MHA_35_10 && !notNeeded_MHA_35_10 && met_MHA_35_10)) {
      so_unlawfullyAtLarge = true;
    }
    if ((barred_MHA_18_1)
        && (barred_MHA_18_2A)
        && (barred_MHA_138_1)
        && (barred_MHA_35_10)
        && (ByHand.known(f.legalStatus())
            && !("ARRESTED".equals(f.legalStatus()) || "GUARDIANSHIP".equals(f.legalStatus())))) {
      not_unlawfullyAtLarge = true;
    }
  }

  private void workOut_PACE_17_1_d() {
    if ((so_unlawfullyAtLarge && !not_unlawfullyAtLarge)
        && ("YES".equals(f.immediatePursuit()))
        && ("BELIEVED_INSIDE".equals(f.whereabouts()) || "KNOWN".equals(f.whereabouts()))) {
      met_PACE_17_1_d = true;
    }
    if ((!so_unlawfullyAtLarge && not_unlawfullyAtLarge)) {
      barred_PACE_17_1_d = true;
    }
    if ((ByHand.known(f.immediatePursuit()) && !("YES".equals(f.immediatePursuit())))) {
      barred_PACE_17_1_d = true;
    }
    if ((ByHand.known(f.whereabouts())
        && !("BELIEVED_INSIDE".equals(f.whereabouts()) || "KNOWN".equals(f.whereabouts())))) {
      barred_PACE_17_1_d = true;
    }
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

  private void workOut_raveShown() {
    if ((ByHand.has(f.raveRisk(), "AGGRESSION")
        || ByHand.has(f.raveRisk(), "ESCAPE")
        || ByHand.has(f.raveRisk(), "RESISTANCE")
        || ByHand.has(f.raveRisk(), "VIOLENCE"))) {
      so_raveShown = true;
    }
    if ((ByHand.has(f.raveRisk(), "NONE"))) {
      not_raveShown = true;
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

  private void workOut_entryAgreed() {
    if (("AGREED".equals(f.doorAccess()) || "NOT_NEEDED".equals(f.doorAccess()))
        && (ByHand.known(f.officersInside()) && !("ASKED_TO_LEAVE".equals(f.officersInside()))
            || "NOT_KNOWN".equals(f.officersInside())
            || f.officersInside() == null)) {
      so_entryAgreed = true;
    }
    if (("INVITED".equals(f.officersInside()))) {
      so_entryAgreed = true;
    }
    if (("NO_ANSWER".equals(f.doorAccess())
            || "REFUSAL_LIKELY".equals(f.doorAccess())
            || "REFUSED".equals(f.doorAccess()))
        && (ByHand.known(f.officersInside()) && !("INVITED".equals(f.officersInside()))
            || "NOT_KNOWN".equals(f.officersInside())
            || f.officersInside() == null)) {
      not_entryAgreed = true;
    }
    if (("ASKED_TO_LEAVE".equals(f.officersInside()))) {
      not_entryAgreed = true;
    }
  }

  private void workOut_enquiriesComplete() {
    if ((ByHand.has(f.enquiriesDone(), "ALL_REASONABLE_STEPS"))) {
      so_enquiriesComplete = true;
    }
    if ((ByHand.has(f.enquiriesDone(), "SITE_SEARCHED"))
        && (ByHand.has(f.enquiriesDone(), "FAMILY_ASKED")
            || ByHand.has(f.enquiriesDone(), "PHONED"))) {
      so_enquiriesComplete = true;
    }
    if (("NOT_AT_REQUIRED_ADDRESS".equals(f.absenceRoute())
            || "NOT_BACK_FROM_LEAVE".equals(f.absenceRoute())
            || "NOT_RETURNED_ON_RECALL".equals(f.absenceRoute())
            || "RAN_FROM_ESCORT".equals(f.absenceRoute()))
        && (ByHand.has(f.enquiriesDone(), "FAMILY_ASKED")
            || ByHand.has(f.enquiriesDone(), "PHONED"))) {
      so_enquiriesComplete = true;
    }
    if ((ByHand.known(f.enquiriesDone())
            && !(ByHand.has(f.enquiriesDone(), "ALL_REASONABLE_STEPS")))
        && (ByHand.known(f.enquiriesDone())
            && !(ByHand.has(f.enquiriesDone(), "FAMILY_ASKED")
                || ByHand.has(f.enquiriesDone(), "PHONED")))) {
      not_enquiriesComplete = true;
    }
    if (("ABSENT_WAY_NOT_SAID".equals(f.absenceRoute()) || "LEFT_WARD".equals(f.absenceRoute()))
        && (ByHand.known(f.enquiriesDone())
            && !(ByHand.has(f.enquiriesDone(), "ALL_REASONABLE_STEPS")))
        && (ByHand.known(f.enquiriesDone()) && !(ByHand.has(f.enquiriesDone(), "SITE_SEARCHED")))) {
      not_enquiriesComplete = true;
    }
  }

  private void workOut_retakingInQuestion() {
    if (("RECALL_S42".equals(f.warrantHeld()) || "S135_2".equals(f.warrantHeld()))) {
      so_retakingInQuestion = true;
    }
    if (("RETURN_PERSON".equals(f.askedOfPolice()))
        && (ByHand.known(f.warrantHeld()) && !("S135_1".equals(f.warrantHeld()))
            || "NOT_KNOWN".equals(f.warrantHeld())
            || f.warrantHeld() == null)) {
      so_retakingInQuestion = true;
    }
    if (("ABSENT_WAY_NOT_SAID".equals(f.absenceRoute())
            || "LEFT_WARD".equals(f.absenceRoute())
            || "NOT_AT_REQUIRED_ADDRESS".equals(f.absenceRoute())
            || "NOT_BACK_FROM_LEAVE".equals(f.absenceRoute())
            || "NOT_RETURNED_ON_RECALL".equals(f.absenceRoute())
            || "RAN_FROM_ESCORT".equals(f.absenceRoute()))
        && (ByHand.known(f.warrantHeld()) && !("S135_1".equals(f.warrantHeld()))
            || "NOT_KNOWN".equals(f.warrantHeld())
            || f.warrantHeld() == null)) {
      so_retakingInQuestion = true;
    }
    if (("ESCAPED_PLACE_OF_SAFETY".equals(f.absenceRoute())
        || "ESCAPED_WHILE_MOVED".equals(f.absenceRoute()))) {
      so_retakingInQuestion = true;
    }
    if (("CONVEY".equals(f.askedOfPolice())
            || "EXECUTE_WARRANT".equals(f.askedOfPolice())
            || "FORCE_ENTRY".equals(f.askedOfPolice()))
        && ("APPLICATION_MADE".equals(f.legalStatus())
            || "CONDITIONAL_DISCHARGE_RECALLED".equals(f.legalStatus())
            || "CTO_RECALLED".equals(f.legalStatus())
            || "GUARDIANSHIP".equals(f.legalStatus())
            || "RESTRICTED".equals(f.legalStatus())
            || "S2".equals(f.legalStatus())
            || "S3".equals(f.legalStatus())
            || "S35_36_38".equals(f.legalStatus())
            || "S37".equals(f.legalStatus())
            || "S4".equals(f.legalStatus())
            || "S5_2".equals(f.legalStatus())
            || "S5_4".equals(f.legalStatus())
            || "SECTION_NOT_SAID".equals(f.legalStatus()))
        && (ByHand.known(f.warrantHeld()) && !("S135_1".equals(f.warrantHeld()))
            || "NOT_KNOWN".equals(f.warrantHeld())
            || f.warrantHeld() == null)) {
      so_retakingInQuestion = true;
    }
    if (("S135_1".equals(f.warrantHeld()))
        && (ByHand.known(f.absenceRoute())
                && !("ESCAPED_PLACE_OF_SAFETY".equals(f.absenceRoute())
                    || "ESCAPED_WHILE_MOVED".equals(f.absenceRoute()))
            || "NOT_KNOWN".equals(f.absenceRoute())
            || f.absenceRoute() == null)) {
      not_retakingInQuestion = true;
    }
  }
}
