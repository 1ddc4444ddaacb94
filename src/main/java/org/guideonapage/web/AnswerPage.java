package org.guideonapage.web;

import java.util.List;
import org.guideonapage.decision.Decision;
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
    List<AskPage.Hidden> fields,
    List<AskPage.Hidden> asBefore,
    @Nullable String incidentNumber) {

  /** An agency and what it does. */
  record Party(String code, String label, String role) {}

  /** How a force reaches a service. */
  record Reach(String service, String area, String hours, String how, String lastChecked) {}

  /** The national qualifier proposed for the incident, with the force's closing codes. */
  record Qualifier(String label, String because, List<String> codes) {}

  /** Something cited; the address is where its text can be read, or null. */
  record Cite(String id, String words, @Nullable String address) {}

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

  /** What the handler did with the answer. */
  record Handling(String decision, String reason, String told, String contacted) {}

  /** What is different from the answer before. */
  record Difference(
      String was,
      String now,
      String because,
      boolean lowered,
      List<String> facts,
      List<String> powers) {}
}
