package org.guideonapage.guidance.reading;

import java.util.Map;
import org.guideonapage.TheRules;
import org.guideonapage.guidance.SmallGuide;
import org.guideonapage.incident.Incident;
import org.guideonapage.rulebook.FactReader;
import org.guideonapage.rulebook.RuleFolder;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.RulebookReader;

/**
 * Programs of small guides, made anew for each test that asks for one; nothing fires their rules.
 */
final class SmallProgram {
  /** Each a rider with one line of conditions, parted by semicolons. */
  private static final String EVERY_KIND =
      """
      the violence reported does not include a weapon
      the violence reported does not include a weapon, or this is not known
      nobody has said that the violence reported includes a weapon
      nobody has said that the violence reported does not include a weapon
      at least one kind of violence is reported
      at least one kind of violence is reported, or this is not known
      at least two kind of violence is reported, or this is not known or not asked
      nobody has said that at least one kind of violence is reported
      nobody has said that at least two kind of violence is reported
      weapons and violence is known; weapons and violence is known, or this is not known
      weapons and violence is not known
      weapons and violence has not been asked
      the time held is less than the time for a first review
      the time held is less than the permitted period of detention
      the time held is at least the time for a first review; the time held is less than the permitted period of detention
      the time held is at least the permitted period of detention, or this is not known or not asked
      the number of earlier calls is at least the fewest calls
      the start of detention is known
      the start of detention has not been asked
      the caller is not from a mental health team or an officer at the scene
      the caller is not an officer at the scene, or this is not known or not asked
      the place is a police station, or else anyone faces serious harm now, or else the crime is not known or not asked
      the crime is known, or this is not known or not asked
      nobody's life is in danger now; the location is a confirmed one; there is no crime
      it is open whether the threshold for police is met
      nothing rules out that the threshold for police is met
      nothing shows that all is quiet; there is a crime going on
      all is quiet; nothing rules out that all is quiet
      all is not quiet
      the location is unknown to everyone; there is a crime going on
      what is asked of police is a welfare check; nobody has said that the location is unknown to everyone
      all is held; the location is unknown to everyone
      all is not held
      all is held; as to custody the person is held for an offence
      all is held; the reason for custody is not known
      section 136 is not known; the power of the case is not known
      the power to hold is available; section 136 is available
      the power to hold is not available
      the power to hold is not known; nobody has said that police are bound by a promise to act
      """;

  private static final String MORE_POWERS =
      """

      rule "P-10 Held for violence, with an officer there"
        @cites( NPA-T )
      when
        at least one kind of violence is reported
        the caller is an officer at the scene, or else a constable is with the person
        the legal status is section 136
        all is not quiet
      then
        the power to hold is available
      end

      rule "F-10 Without a weapon all is quiet"
        @cites( NPA-T )
      when
        the violence reported does not include a weapon
      then
        all is quiet
      end

      rule "F-12 Held, or nobody knows why"
        @cites( NPA-T )
      when
        as to custody the person is held for an offence, or this is not known
      then
        all is held
      end

      rule "F-13 Unknown to everyone, so not held"
        @cites( NPA-T )
      when
        the location is unknown to everyone
      then
        all is not held
        the power to hold is not available
      end

      rule "F-11 A crime is never quiet, and meets the threshold"
        @cites( NPA-T )
      when
        there is a crime going on
      then
        all is not quiet
        the threshold for police is met
      end
      """;

  /** How many findings of the chain rest on each other: more than fit one word of marks. */
  static final int LINKS = 200;

  private SmallProgram() {}

  /** A program with every kind of condition that a sentence can have. */
  static Program ofEveryKind() {
    RuleFolder folder = SmallGuide.folder();
    return of(
        folder
            .with(
                "findings.yaml",
                folder.texts().get("findings.yaml")
                    + finding("quiet", "quiet")
                    + finding("held", "held"))
            .with(
                "powers.yaml",
                folder.texts().get("powers.yaml")
                    + "  - {provision: NPA-T, name: \"the power to hold\", holder: POLICE,"
                    + " conditions: []}\n")
            .with(
                "parameters.yaml",
                folder.texts().get("parameters.yaml")
                    + parameter("firstReviewHours", "the time for a first review", "hours", 12)
                    + parameter("fewestCalls", "the fewest calls", "count", 0))
            .with(
                SmallGuide.ID + "/powers.dslr",
                folder.texts().get(SmallGuide.ID + "/powers.dslr") + MORE_POWERS)
            .with(SmallGuide.ID + "/riders.dslr", riders(EVERY_KIND)));
  }

  /**
   * A program in which one crime sets off a chain of findings, and more riders than there are links
   * hold for as long as its first link is read and its last is not.
   */
  static Program ofAChain() {
    RuleFolder folder = SmallGuide.folder();
    StringBuilder findings = new StringBuilder(folder.texts().get("findings.yaml"));
    StringBuilder rules =
        new StringBuilder(folder.texts().get(SmallGuide.ID + "/powers.dslr"))
            .append(rule("L-0", "there is a crime going on", "all is link 0"));
    for (int i = 0; i <= LINKS; i++) {
      findings.append(finding("link" + i, "link " + i));
      if (i > 0) {
        rules.append(rule("L-" + i, "all is link " + (i - 1), "all is link " + i));
      }
    }
    String between = "all is link 0; nothing shows that all is link %d\n".formatted(LINKS);
    return of(
        folder
            .with("findings.yaml", findings.toString())
            .with(SmallGuide.ID + "/powers.dslr", rules.toString())
            .with(
                SmallGuide.ID + "/riders.dslr",
                riders(
                    between.repeat(2 * LINKS)
                        + "the number of earlier calls is known\n"
                        + "at least one kind of violence is reported\nall is link "
                        + LINKS)));
  }

  private static Program of(RuleFolder folder) {
    Rulebook rulebook = RulebookReader.read(folder);
    return Program.of(
        rulebook.on(TheRules.CHECKED_DAY), rulebook.guide(SmallGuide.ID).orElseThrow());
  }

  private static String finding(String id, String words) {
    return "  - {id: %s, holds: \"all is %s\", fails: \"all is not %s\", why: \"tests\"}\n"
        .formatted(id, words, words);
  }

  private static String parameter(String id, String words, String unit, int value) {
    return "  - {id: %s, words: \"%s\", unit: %s, values: [{from: null, to: null, value: %d}], basis: force}\n"
        .formatted(id, words, unit, value);
  }

  private static String riders(String lines) {
    StringBuilder riders = new StringBuilder();
    int number = 10;
    for (String line : lines.lines().toList()) {
      riders.append(rule("SW-R" + number++, line, "keep the log open"));
    }
    return riders.toString();
  }

  private static String rule(String id, String when, String then) {
    return "rule \"%s As it says\"\n  @cites( NPA-T )\nwhen\n  %s\nthen\n  %s\nend\n\n"
        .formatted(id, String.join("\n  ", when.split("; ")), then);
  }

  /** The program's step of that name. */
  static Program.Step step(Program program, String name) {
    return program.steps().get(program.indexOf(name));
  }

  /** An incident of answers as they are written in a request. */
  static Incident told(Program program, Map<String, ?> facts) {
    FactReader.Result read = FactReader.read(program.edition().rulebook(), facts);
    if (!read.faults().isEmpty()) {
      throw new AssertionError(read.faults());
    }
    return read.incident();
  }
}
