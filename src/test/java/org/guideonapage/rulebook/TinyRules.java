package org.guideonapage.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * A small whole rules folder for tests: the safety gate, one more guide, one finding, one power,
 * one clock.
 */
public final class TinyRules {
  /** Id of its guide beside the safety gate. */
  public static final String GUIDE = "crisis-welfare-checks";

  private static final String VOCABULARY =
      """
      facts:
      """
          + yesNo(
              "lifeRiskNow",
              10,
              true,
              "danger to life now",
              "anyone's life is in danger now",
              "nobody's life is in danger now")
          + yesNo(
              "seriousHarmNow",
              20,
              true,
              "serious harm now",
              "anyone faces serious harm now",
              "nobody faces serious harm now")
          + """
            - id: weaponOrViolence
              order: 30
              group: shared
              guides: [0, 1]
              type: choices
              safetyFact: true
              question: "Any weapon or violence?"
              why: "safety"
              authority: [NPA-T]
              topic: "weapons and violence"
              says: "the violence reported includes {}"
              denies: "the violence reported does not include {}"
              none: "there is no weapon and no violence"
              values:
                WEAPON: {words: "a weapon", label: "weapon"}
                VIOLENCE_NOW: {words: "violence happening now", label: "violence"}
                NONE: {label: "none of these"}
          """
          + choice(
              "crime",
              40,
              "the crime",
              "there is {}",
              "there is not {}",
              "ONGOING: a crime going on",
              "NONE: no crime")
          + choice(
              "ageBand",
              50,
              "the age",
              "the person is {}",
              "the person is not {}",
              "ADULT: an adult",
              "UNDER_18: a child")
          + choice(
              "callerRole",
              60,
              "the caller's role",
              "the caller is {}",
              "the caller is not {}",
              "MENTAL_HEALTH_TEAM: from a mental health team",
              "OFFICER_AT_SCENE: an officer at the scene",
              "PUBLIC: a member of the public")
          + choice(
              "askedOfPolice",
              70,
              "what is asked of police",
              "what is asked of police is {}",
              "what is asked of police is not {}",
              "WELFARE_CHECK: a welfare check",
              "DETAIN_136: to detain under section 136",
              "ADVICE: advice only")
          + choice(
              "placeOfPerson",
              80,
              "the place",
              "the place is {}",
              "the place is not {}",
              "OWN_HOME: their own home",
              "STREET_OR_PUBLIC: a street or other open place",
              "POLICE_STATION: a police station")
          + choice(
              "whereabouts",
              160,
              "the whereabouts",
              "the location is {}",
              "the location is not {}",
              "KNOWN: a confirmed one",
              "UNLOCATED: unknown to everyone")
          + choice(
              "legalStatus",
              250,
              "the legal status",
              "the legal status is {}",
              "the legal status is not {}",
              "NONE: that of somebody under no section",
              "S136: section 136",
              "ARRESTED: that of a person under arrest")
          + choice(
              "policeCommitment",
              340,
              "what police have promised",
              "police are {}",
              "police are not {}",
              "NONE: free of any commitment",
              "PROMISED: bound by a promise to act")
          + """
            - {id: detainedAt, order: 400, group: shared, guides: [0, 1], type: time, safetyFact: false, question: "When did the detention begin?", why: "the clock", authority: [MHA-136-2A], topic: "the start of detention"}
            - {id: hoursHeld, order: 410, group: shared, guides: [0, 1], type: hours, safetyFact: false, question: "How many hours has the person been held?", why: "the clock", authority: [MHA-136-2A], topic: "the time held", derived: {from: [detainedAt], as: HOURS_SINCE}}
            - {id: earlierCalls, order: 420, group: shared, guides: [0, 1], type: count, safetyFact: false, question: "How many earlier calls?", why: "repeats", authority: [NPA-T], topic: "the number of earlier calls"}
          """
          + yesNo(
              "constablePresent",
              570,
              false,
              "the presence of a constable",
              "a constable is with the person",
              "no constable is with the person")
          + choice(
              "custodyReason",
              1200,
              "the reason for custody",
              "as to custody the person is {}",
              "as to custody the person is not {}",
              "OFFENCE: held for an offence",
              "NOT_IN_CUSTODY: outside it");

  private static final String OUTCOMES =
      """
      version: 1
      deployment:
        - {code: DEPLOY_NOW, label: "Send police now", says: "send police now", urgency: 8}
        - {code: DEPLOY_PLANNED, label: "Send police at an agreed time", says: "send police at an agreed time", urgency: 7}
        - {code: DEPLOY_WITH_CONDITIONS, label: "Send police with conditions", says: "send police with conditions", urgency: 6}
        - {code: DO_NOT_DEPLOY, label: "Do not send police", says: "do not send police", urgency: 1}
        - {code: REMAIN, label: "Police stay", says: "police stay", urgency: 5}
        - {code: WITHDRAW_AFTER_HANDOVER, label: "Police leave after handover", says: "police leave after handover", urgency: 2}
        - {code: ASK_FIRST, label: "Ask this first", urgency: 3}
        - {code: REFER, label: "Speak to tactical advisor or supervisor", urgency: 4}
      referTo:
        - {code: TACTICAL_ADVISOR, label: "Tactical advisor", says: "the tactical advisor"}
        - {code: SUPERVISOR, label: "Supervisor", says: "a supervisor"}
        - {code: DUTY_INSPECTOR, label: "Duty inspector", says: "the duty inspector"}
      powerVerdict:
        - {code: AVAILABLE, label: "Power available"}
        - {code: NOT_AVAILABLE, label: "No power"}
        - {code: NOT_KNOWN, label: "Not known yet"}
        - {code: NOT_NEEDED, label: "Power not needed"}
      testVerdict:
        - {code: MET, label: "Met"}
        - {code: NOT_MET, label: "Not met"}
        - {code: NOT_KNOWN, label: "Not known"}
      test:
        - {code: timely, label: "Timely"}
        - {code: necessary, label: "Necessary"}
        - {code: proportionate, label: "Proportionate"}
        - {code: lawful, label: "Lawful"}
        - {code: rightAgency, label: "Right agency"}
        - {code: competence, label: "Within competence"}
      action:
        - {code: CALL_AMBULANCE, label: "Call an ambulance", says: "call an ambulance"}
        - {code: KEEP_LOG_OPEN, label: "Keep the log open", says: "keep the log open"}
        - {code: TELL_CALLER_NOT_ATTENDING, label: "Tell the caller police will not come", says: "tell the caller police will not come"}
      agency:
        - {code: POLICE, label: "Police", says: "the police"}
        - {code: AMBULANCE, label: "Ambulance service", says: "the ambulance service"}
        - {code: MENTAL_HEALTH_TRUST, label: "Mental health trust", says: "the mental health trust"}
        - {code: CALLER, label: "The caller", says: "the caller"}
        - {code: REQUESTING_SERVICE, label: "The service that asked", says: "the service that asked"}
        - {code: NONE, label: "No agency needed", says: "no other agency"}
      callerAgency: {MENTAL_HEALTH_TEAM: MENTAL_HEALTH_TRUST, PUBLIC: CALLER}
      serviceAgency: {}
      """;

  private static final String WORDS =
      "{say: [\"Plain words.\"], record: [\"Reasons and times.\"], review: [{when: \"in an hour\","
          + " why: \"things change\"}]}\n";

  private static final Map<String, String> FILES =
      Map.ofEntries(
          Map.entry("vocabulary.yaml", VOCABULARY),
          Map.entry("outcomes.yaml", OUTCOMES),
          Map.entry(
              "findings.yaml",
              """
              findings:
                - {id: thresholdMet, holds: "the threshold for police is met", fails: "the threshold for police is not met", why: "attendance"}
              """),
          Map.entry(
              "powers.yaml",
              """
              powers:
                - {provision: MHA-136-1, name: "section 136", holder: POLICE, conditions: ["The constable decides."]}
              """),
          Map.entry(
              "parameters.yaml",
              """
              parameters:
                - {id: lawVerifiedTo, words: "the date the law was last checked", unit: date, values: [{from: null, to: null, value: "2026-04-09"}], basis: force}
                - {id: permittedPeriodHours, words: "the permitted period of detention", unit: hours, values: [{from: "1983-09-30", to: "2017-12-10", value: 72}, {from: "2017-12-11", to: null, value: 24}], cites: [MHA-136-2A], basis: statute}
                - {id: askBeforeRefusal, words: "the facts to know before a refusal", unit: list, values: [{from: null, to: null, value: [lifeRiskNow, seriousHarmNow, weaponOrViolence, crime, ageBand]}], basis: design}
              """),
          Map.entry(
              "clocks.yaml",
              """
              clocks:
                - {id: section136, words: "for section 136", what: "Section 136 detention ends", provision: MHA-136-2A, starts: detainedAt, length: permittedPeriodHours}
              """),
          Map.entry(
              "sources.yaml",
              """
              sources:
                - {id: NPA-T, title: "Right care, right person", kind: guidance, from: "2023-07-26", lastChecked: "2026-04-09", confidence: high, summary: "The threshold."}
                - {id: MHA-136-1, title: "Removal to a place of safety", provision: "MHA 1983 s.136(1)", kind: statute, from: "2017-12-11", lastChecked: "2026-04-09", confidence: high, address: "https://www.legislation.gov.uk/ukpga/1983/20/section/136", summary: "The power."}
                - {id: MHA-136-2A, title: "Permitted period", kind: statute, from: "2017-12-11", lastChecked: "2026-04-09", confidence: high, summary: "24 hours."}
                - {id: CASE-ONE, title: "A case", kind: case, from: null, lastChecked: "2026-04-09", confidence: low, summary: "A judgment.", datePrecision: unknown}
              """),
          Map.entry(
              "forces/west-midlands/force.yaml",
              """
              {id: west-midlands, name: "A force", from: "2020-01-01", source: "none", lastChecked: "2026-04-09"}
              """),
          Map.entry(
              "plans.yaml",
              """
              plans:
                - {code: DETAIN_136, anyOf: [MHA-136-1], fits: [DEPLOY_NOW], better: "Agreement first."}
                - {code: WELFARE_CHECK, fits: [DEPLOY_NOW], better: "Leave it to the service that asked."}
              """),
          Map.entry(
              "safety-gate-and-threshold/guide.yaml",
              """
              id: safety-gate-and-threshold
              number: 0
              title: "Safety gate and threshold"
              purpose: "Is anyone in danger?"
              owner: "Policy owner"
              version: "1"
              from: 2008-11-03
              tables:
                - {id: overrides, title: "Overrides"}
                - {id: last-resort, title: "No other guide"}
              deploymentFrom: [last-resort]
              powers: []
              """),
          Map.entry(
              "safety-gate-and-threshold/words.yaml",
              "O-1: " + WORDS + "O-5: " + WORDS + "SG-99: " + WORDS),
          Map.entry(
              "safety-gate-and-threshold/overrides.dslr",
              """
              rule "O-1 Life in danger: go, and call the ambulance"
                @cites( NPA-T )
              when
                anyone's life is in danger now
              then
                send police now
                call an ambulance
                the ambulance service helps
              end

              rule "O-5 A promise is kept, or a supervisor says otherwise"
                @cites( NPA-T )
              when
                police are bound by a promise to act
              then
                a refusal needs a supervisor
              end
              """),
          Map.entry(
              "safety-gate-and-threshold/last-resort.dslr",
              """
              rule "SG-99 No other guide fits: the tactical advisor"
                @cites( NPA-T )
              when
              then
                speak to the tactical advisor
                keep the log open
              end
              """),
          Map.entry(
              "safety-gate-and-threshold/powers.dslr",
              """
              rule "F-01 Danger to life meets the threshold"
                @cites( NPA-T )
              when
                anyone's life is in danger now
              then
                the threshold for police is met
              end

              rule "F-02 Serious harm meets the threshold"
                @cites( NPA-T )
              when
                anyone faces serious harm now
              then
                the threshold for police is met
              end

              rule "F-09 None of these: the threshold is not met"
                @cites( NPA-T )
              when
                nobody's life is in danger now
                nobody faces serious harm now
                there is no weapon and no violence
                there is no crime
              then
                the threshold for police is not met
              end

              rule "P-01 Section 136 in a public place"
                @cites( MHA-136-1 )
              when
                a constable is with the person
                the place is a street or other open place
              then
                section 136 is available
              end

              rule "P-02 Section 136 does not reach a home"
                @cites( MHA-136-1 )
              when
                the place is their own home
              then
                section 136 is not available
              end
              """),
          Map.entry(
              "guide-picker/pick.dslr",
              """
              rule "PK-01 A welfare check"
                @cites( NPA-T )
              when
                what is asked of police is a welfare check
              then
                open the guide crisis-welfare-checks
              end
              """),
          Map.entry(
              GUIDE + "/guide.yaml",
              """
              id: crisis-welfare-checks
              number: 1
              title: "Crisis and welfare checks"
              purpose: "May somebody be at risk, and who goes?"
              owner: "Policy owner"
              version: "1"
              from: 2020-01-01
              tables:
                - {id: welfare, title: "Welfare"}
              deploymentFrom: [welfare]
              powers: [MHA-136-1]
              """),
          Map.entry(GUIDE + "/words.yaml", "SW-4: " + WORDS + "SW-5: " + WORDS + "SW-99: " + WORDS),
          Map.entry(
              GUIDE + "/welfare.dslr",
              """
              rule "SW-4 Police do not attend where the threshold is not met"
                @cites( NPA-T, CASE-ONE )
                @contested( X-01 )
              when
                the threshold for police is not met
              then
                do not send police
                the service that asked goes instead
                tell the caller police will not come
              end

              rule "SW-5 Serious harm: go"
                @cites( NPA-T )
                @design
                @from( 2021-01-01 )
              when
                anyone faces serious harm now
              then
                send police now
              end

              rule "SW-99 Nothing else fits: the tactical advisor"
                @cites( NPA-T )
              when
              then
                speak to the tactical advisor
              end
              """),
          Map.entry(
              GUIDE + "/riders.dslr",
              """
              rule "SW-R1 A detention under section 136 has an end"
                @cites( MHA-136-2A )
              when
                the legal status is section 136
              then
                run the clock for section 136
              end
              """));

  private TinyRules() {}

  /** The folder, not yet written anywhere. */
  public static RuleFolder folder() {
    return RuleFolder.of(new TreeMap<>(FILES));
  }

  /** Writes a folder's texts below a directory. */
  public static Path write(RuleFolder folder, Path directory) {
    folder.texts().forEach((path, text) -> write(directory.resolve(path), text));
    return directory;
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String yesNo(
      String id, int order, boolean safety, String topic, String yes, String no) {
    return "  - {id: %s, order: %d, group: shared, guides: [0, 1], type: yesNo, safetyFact: %s, question: \"%s?\", why: \"it decides\", authority: [NPA-T], topic: \"%s\", \"yes\": \"%s\", \"no\": \"%s\"}\n"
        .formatted(id, order, safety, topic, topic, yes, no);
  }

  private static String choice(
      String id, int order, String topic, String says, String denies, String... values) {
    StringBuilder all = new StringBuilder();
    for (String value : values) {
      String[] parts = value.split(": ", 2);
      all.append(all.isEmpty() ? "" : ", ")
          .append("%s: {words: \"%s\", label: \"%s\"}".formatted(parts[0], parts[1], parts[1]));
    }
    return "  - {id: %s, order: %d, group: shared, guides: [0, 1], type: choice, safetyFact: false, question: \"%s?\", why: \"it decides\", authority: [NPA-T], topic: \"%s\", says: \"%s\", denies: \"%s\", values: {%s}}\n"
        .formatted(id, order, topic, topic, says, denies, all);
  }
}
