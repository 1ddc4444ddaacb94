package org.guideonapage.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One answer, whole. Its components are the keys of the API contract, in their order; every key is
 * always there.
 *
 * @param reference null unless the decision was recorded
 * @param asAt the moment judged, ISO date-time with its offset
 * @param lawVerifiedTo the last date to which somebody checked the law, ISO date
 * @param rulesVersion checksum of the rule text
 * @param force id of the force whose values were laid over the shared rules
 * @param guide id of the guide that answered
 * @param settled true when deployment, agency and every power shown come out the same whatever the
 *     blank facts turn out to be
 * @param agencies everyone the answer names
 * @param contacts how the force reaches those agencies, of those that may answer at that moment
 * @param tests the six tests by code
 * @param aims AIM-1 to AIM-6
 * @param because fired rules, the governing one first
 * @param overruled rows that held and gave way
 * @param planCheck null unless a plan was given
 * @param qualifier the national qualifier proposed, or null where the rules propose none
 */
public record Decision(
    @Nullable String reference,
    String asAt,
    String lawVerifiedTo,
    String rulesVersion,
    String force,
    String guide,
    boolean settled,
    Deploy deployment,
    List<Power> powers,
    List<AgencyRole> agencies,
    List<Contact> contacts,
    Map<String, Judged> tests,
    Map<String, Judged> aims,
    List<Action> actions,
    List<String> conditions,
    List<String> duties,
    List<String> notLawful,
    List<String> say,
    List<String> recordThis,
    List<Deadline> deadlines,
    List<Review> review,
    List<Reason> because,
    List<Overruled> overruled,
    List<WhyNot> whyNot,
    List<Question> nextQuestions,
    List<Change> whatWouldChange,
    @Nullable PlanCheck planCheck,
    @Nullable Qualifier qualifier,
    String logText) {

  private static final String UNRECORDED = "ref not recorded";

  /** The same answer under a reference, which its log text then begins with. */
  public Decision withReference(String newReference) {
    return new Decision(
        newReference,
        asAt,
        lawVerifiedTo,
        rulesVersion,
        force,
        guide,
        settled,
        deployment,
        powers,
        agencies,
        contacts,
        tests,
        aims,
        actions,
        conditions,
        duties,
        notLawful,
        say,
        recordThis,
        deadlines,
        review,
        because,
        overruled,
        whyNot,
        nextQuestions,
        whatWouldChange,
        planCheck,
        qualifier,
        logText.replaceFirst(UNRECORDED, "ref " + newReference));
  }

  /** The same answer with more to record. */
  public Decision withMoreToRecord(List<String> more) {
    List<String> all = new ArrayList<>(recordThis);
    all.addAll(more);
    return new Decision(
        reference,
        asAt,
        lawVerifiedTo,
        rulesVersion,
        force,
        guide,
        settled,
        deployment,
        powers,
        agencies,
        contacts,
        tests,
        aims,
        actions,
        conditions,
        duties,
        notLawful,
        say,
        List.copyOf(all),
        deadlines,
        review,
        because,
        overruled,
        whyNot,
        nextQuestions,
        whatWouldChange,
        planCheck,
        qualifier,
        logText);
  }

  /** The same answer with its text for the log. */
  public Decision withLogText(String text) {
    return new Decision(
        reference,
        asAt,
        lawVerifiedTo,
        rulesVersion,
        force,
        guide,
        settled,
        deployment,
        powers,
        agencies,
        contacts,
        tests,
        aims,
        actions,
        conditions,
        duties,
        notLawful,
        say,
        recordThis,
        deadlines,
        review,
        because,
        overruled,
        whyNot,
        nextQuestions,
        whatWouldChange,
        planCheck,
        qualifier,
        text);
  }

  /**
   * What police do.
   *
   * @param code what to do now; {@code ASK_FIRST} in place of a refusal until every question to be
   *     asked before a refusal is answered
   * @param soFar the governing row's deployment on what is known
   * @param referTo who hears it when the code is REFER, else null
   * @param agency the one who goes
   * @param row id of the governing row
   * @param settled whether this can still change by any answer not given yet
   */
  public record Deploy(
      Deployment code,
      Deployment soFar,
      String label,
      @Nullable ReferTo referTo,
      String agency,
      String row,
      String because,
      boolean settled) {}

  /** One power: its provision, verdict, why, and what goes with its use. */
  public record Power(
      String provision,
      String name,
      PowerVerdict verdict,
      String because,
      List<String> conditions,
      List<String> cites,
      boolean settled) {}

  /** An agency named in the answer and what it does: POLICE, INSTEAD, LEADS, HELPS or TOLD. */
  public record AgencyRole(String code, String role) {}

  /**
   * How the force reaches an agency: a service or a role, never a person.
   *
   * @param hours its hours in words
   * @param reach how, in the force's words
   * @param lastChecked day on which the force's entry was last checked
   */
  public record Contact(
      String agency,
      String service,
      String area,
      String hours,
      String reach,
      LocalDate lastChecked) {}

  /** A test or an aim with its reason. */
  public record Judged(Verdict verdict, String because) {}

  /** A step to take, by its code and the words shown. */
  public record Action(String code, String label) {}

  /**
   * A deadline.
   *
   * @param at ISO date-time with offset
   * @param from the start it was worked out from
   * @param hoursLeft whole hours left, rounded down; negative when it has passed
   */
  public record Deadline(String what, String at, String provision, String from, long hoursLeft) {}

  /** When to look again, and why. */
  public record Review(String when, String why) {}

  /** A fired rule: its sentence, the facts it rested on, its citations. */
  public record Reason(String rule, String sentence, List<String> facts, List<String> cites) {}

  /** A row that held and gave way to another. */
  public record Overruled(String rule, String by) {}

  /** A row that did not hold: which condition failed or is open, on which facts. */
  public record WhyNot(
      String rule, String sentence, String state, List<String> conditions, List<String> facts) {}

  /** A question still worth asking, and the deployments and powers it can lead to. */
  public record Question(String fact, String question, String why, List<String> canLeadTo) {}

  /**
   * A smallest change of facts that moves the answer. A changed fact's value is its code, codes or
   * number.
   */
  public record Change(
      Map<String, Object> changes, Deployment deployment, Map<String, PowerVerdict> powers) {}

  /**
   * Whether an intended plan is right.
   *
   * @param verdict AGREES, DOES_NOT_AGREE, NO_POWER or NOT_KNOWN
   * @param better what the guidance would rather see, or null where it agrees
   */
  public record PlanCheck(
      String plan, String verdict, String because, List<String> cites, @Nullable String better) {}

  /**
   * The national qualifier proposed for the incident, and the codes of the force to close it under.
   *
   * @param code the qualifier's, NONE, or NOT_KNOWN while the facts leave it open
   */
  public record Qualifier(
      String code,
      String label,
      String because,
      List<String> cites,
      List<ClosingCode> closingCodes) {}

  /**
   * A code to close the incident under.
   *
   * @param parameter id of the force's parameter that holds it
   * @param code null while to be set by the force
   */
  public record ClosingCode(String parameter, String label, @Nullable String code) {}
}
