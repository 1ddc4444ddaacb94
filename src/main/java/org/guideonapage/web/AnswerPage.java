package org.guideonapage.web;

import java.util.List;
import org.guideonapage.decision.Decision;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.Source;
import org.jspecify.annotations.Nullable;

/**
 * An answer as people read it, in the order in which it is acted on.
 *
 * @param parties who the answer names, the one who goes first
 * @param powers those available, and those in question that are not
 * @param noPower other powers that are not available here
 * @param openPowers powers not known to be available
 * @param because the governing rule first
 * @param told what was told, for the print
 * @param record what the record holds of this answer; null when it was not recorded
 * @param fields the facts, carried along for new information and for the log text
 * @param difference what changed since the answer before, or null
 */
record AnswerPage(
    Band band,
    Decision decision,
    String guide,
    int guideNumber,
    String governing,
    List<Party> parties,
    List<Reach> contacts,
    @Nullable Qualifier qualifier,
    List<Power> powers,
    List<Power> noPower,
    List<Power> openPowers,
    List<Judged> tests,
    List<Judged> aims,
    List<Deadline> deadlines,
    List<Line> reviews,
    List<Why> because,
    List<WhyNot> whyNot,
    List<Change> changes,
    List<String> overruled,
    List<Line> model,
    List<Line> told,
    @Nullable Plan plan,
    @Nullable Difference difference,
    String asAt,
    String logText,
    Handling handling,
    @Nullable Record record,
    List<AskPage.Hidden> fields,
    List<AskPage.Hidden> asBefore,
    @Nullable String incidentNumber) {

  /** An agency and what it does. */
  record Party(String code, String label, String role) {}

  /** How a force reaches a service: the way, its hours, when that was last checked. */
  record Reach(String service, String area, String words) {}

  /** The national qualifier proposed for the incident, with the force's closing codes. */
  record Qualifier(String label, String because, List<String> codes) {}

  /** Something cited; the address is where its text can be read, or null. */
  record Cite(String id, String words, @Nullable String address) {
    /** A source of these rules by its id. */
    static Cite of(String id, Rulebook rulebook) {
      Source source = rulebook.sources().get(id);
      if (source == null) {
        return new Cite(id, id, null);
      }
      String address = source.address();
      return new Cite(
          id,
          source.provision() == null ? source.title() : source.title() + ", " + source.provision(),
          address != null && address.startsWith("https://") ? address : null);
    }
  }

  /** A power with its verdict. */
  record Power(
      String name,
      String provision,
      String verdict,
      String style,
      String because,
      boolean settled,
      List<String> conditions,
      List<Cite> cites) {}

  /** A test or an aim with its verdict. */
  record Judged(String name, String verdict, String style, String because) {}

  /** A deadline as clock time and as time left. */
  record Deadline(String what, String clock, String left, boolean passed, String from, Cite cite) {}

  /** A fired rule. */
  record Why(String rule, String sentence, List<String> facts, List<Cite> cites) {}

  /** A row that did not hold, and what it lacks. */
  record WhyNot(String rule, String sentence, boolean open, List<String> lacks) {}

  /** A change of facts and the answer it leads to. */
  record Change(String facts, String answer, List<String> powers) {}

  /** A headed line. */
  record Line(String head, String words) {}

  /** Whether what officers intend is right. */
  record Plan(
      String intent,
      String word,
      String style,
      String because,
      @Nullable String better,
      List<Cite> cites) {}

  /** What the handler did with the answer, as codes of the page; empty where nothing was said. */
  record Handling(
      String decision,
      String reason,
      String words,
      String supervisor,
      String told,
      String contacted) {
    /** The same with this supervisor. */
    Handling with(String agreeing) {
      return new Handling(decision, reason, words, agreeing, told, contacted);
    }
  }

  /**
   * What the record holds of this answer.
   *
   * @param at when it was recorded
   * @param replacedBy reference of the version after it, or null
   * @param otherRules what to know about rules that changed since, or null
   * @param awaitsSupervisor whether it takes back a promise and no supervisor has agreed yet
   * @param versions every version of this answer in its order
   * @param since what was recorded about it since, the oldest first
   */
  record Record(
      String reference,
      String at,
      @Nullable String replacedBy,
      @Nullable String otherRules,
      boolean awaitsSupervisor,
      List<Version> versions,
      List<Line> since) {}

  /** One version of the answer and whether it is the one shown, and the one that stands. */
  record Version(
      String reference, String at, String outcome, String note, boolean shown, boolean stands) {}

  /**
   * What is different from the answer before.
   *
   * @param because why the answer is what it is now
   * @param moved which of the changes moved it
   * @param lowered whether it takes back what stood before
   */
  record Difference(
      String was,
      String now,
      String because,
      String moved,
      boolean lowered,
      List<String> facts,
      List<String> powers,
      List<String> steps) {}
}
