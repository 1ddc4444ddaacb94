package org.guideonapage.guidance;

import java.util.Map;
import org.guideonapage.rulebook.FactReader;
import org.guideonapage.rulebook.LondonTime;
import org.guideonapage.rulebook.RuleFolder;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.RulebookReader;
import org.guideonapage.rulebook.TinyRules;

/**
 * A guide of two tables with one condition of every kind: one of several, at least so many, one or
 * else another, known, not known, a number from a limit on, a finding, a power. Everything about it
 * is made anew for each test that asks for it.
 */
public final class SmallGuide {
  /** Its id. */
  public static final String ID = TinyRules.GUIDE;

  private static final String WORDS =
      "{say: [\"Words of %s.\"], record: [\"Record of %s.\"], conditions: [\"Condition of %s.\"],"
          + " duties: [\"Duty of %s.\"], notLawful: [\"Not lawful by %s.\"],"
          + " review: [{when: \"when of %s\", why: \"why of %s\"}]}\n";

  private SmallGuide() {}

  static Guidance guidance() {
    return new Guidance(rulebook());
  }

  static Rulebook rulebook() {
    return RulebookReader.read(folder());
  }

  /** Its rules folder, not yet written anywhere. */
  public static RuleFolder folder() {
    String vocabulary = TinyRules.folder().texts().get("vocabulary.yaml");
    return TinyRules.folder()
        .with(
            "vocabulary.yaml",
            vocabulary.replace(
                "denies: \"the violence reported does not include {}\"",
                "denies: \"the violence reported does not include {}\"\n"
                    + "    atLeast: \"at least {} kind of violence is reported\""))
        .with(
            "powers.yaml",
            """
            powers:
              - {provision: MHA-136-1, name: "section 136", holder: POLICE, conditions: ["The constable decides."]}
              - {provision: CASE-ONE, name: "the power of the case", holder: POLICE, conditions: []}
            """)
        .with(ID + "/guide.yaml", GUIDE)
        .with(ID + "/words.yaml", words("SW-1", "SW-2", "SW-3", "SW-4", "SW-5", "SW-6", "SW-99"))
        .with(ID + "/welfare.dslr", FIRST_TABLE)
        .with(ID + "/later.dslr", SECOND_TABLE)
        .with(ID + "/powers.dslr", POWERS)
        .with(ID + "/riders.dslr", RIDERS);
  }

  private static String words(String... ids) {
    StringBuilder text = new StringBuilder();
    for (String id : ids) {
      text.append(id).append(": ").append(WORDS.replace("%s", id));
    }
    return text.toString();
  }

  static Ask ask(Rulebook rulebook, Map<String, ?> facts) {
    FactReader.Result read = FactReader.read(rulebook, facts);
    if (!read.faults().isEmpty()) {
      throw new AssertionError(read.faults());
    }
    return new Ask(read.incident(), LondonTime.parse("2026-03-01T16:40").at(), ID, null);
  }

  private static final String GUIDE =
      """
      id: crisis-welfare-checks
      number: 1
      title: "Crisis and welfare checks"
      purpose: "May somebody be at risk, and who goes?"
      owner: "Policy owner"
      version: "1"
      from: 2020-01-01
      tables:
        - {id: later, title: "Later"}
        - {id: welfare, title: "Welfare"}
      deploymentFrom: [welfare, later]
      powers: [MHA-136-1]
      """;

  private static final String FIRST_TABLE =
      """
      rule "SW-1 A crime at home: go with conditions"
        @cites( NPA-T )
      when
        there is a crime going on
        the place is their own home
      then
        send police with conditions
        rely on section 136
        call an ambulance
        the ambulance service helps
      end

      rule "SW-2 At a police station nothing is sent anywhere"
        @cites( NPA-T )
      when
        the place is a police station
        the age is known
      then
        keep the log open
      end

      rule "SW-4 Police do not attend where the threshold is not met"
        @cites( NPA-T, CASE-ONE )
      when
        the threshold for police is not met
      then
        do not send police
        the service that asked goes instead
        tell the caller police will not come
      end
      """;

  private static final String SECOND_TABLE =
      """
      rule "SW-3 Two kinds of violence: the supervisor"
        @cites( NPA-T )
      when
        at least two kind of violence is reported
        the age is not known or not asked
      then
        speak to a supervisor
      end

      rule "SW-5 A weapon or a crime: stay"
        @cites( NPA-T )
      when
        the violence reported includes a weapon, or else there is a crime going on, or this is not known
        section 136 is not available
      then
        police stay
        the mental health trust leads
      end

      rule "SW-6 Without a promise the age comes first"
        @cites( NPA-T )
      when
        nobody has said that police are bound by a promise to act
        nothing shows that the threshold for police is met
        the violence reported does not include violence happening now
        the age is not known or not asked
      then
        ask first about the age
      end

      rule "SW-99 Nothing else fits: the tactical advisor"
        @cites( NPA-T )
      when
      then
        speak to the tactical advisor
      end
      """;

  private static final String POWERS =
      """
      rule "P-03 Somebody at home may agree"
        @cites( MHA-136-1 )
      when
        police are free of any commitment
        the place is a street or other open place
      then
        section 136 is not needed
      end

      rule "P-04 With violence the law is open"
        @cites( MHA-136-1 )
      when
        the violence reported includes violence happening now
      then
        section 136 is not known
      end

      rule "P-05 The case needs the section"
        @cites( CASE-ONE )
      when
        section 136 is available
        the threshold for police is met
      then
        the power of the case is available
      end
      """;

  private static final String RIDERS =
      """
      rule "SW-R1 A detention under section 136 has an end"
        @cites( MHA-136-2A )
      when
        the legal status is section 136
      then
        run the clock for section 136
      end

      rule "SW-R2 Held as long as may be"
        @cites( MHA-136-2A )
      when
        the time held is at least the permitted period of detention
      then
        call an ambulance
        tell the mental health trust
      end

      rule "SW-R3 The case stands"
        @cites( CASE-ONE )
      when
        the power of the case is available
      then
        keep the log open
        ask about the presence of a constable
      end
      """;
}
