package org.guideonapage.guidance;

import java.util.List;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.incident.Incident;
import org.guideonapage.rulebook.Condition;
import org.guideonapage.rulebook.Rule;
import org.jspecify.annotations.Nullable;

/**
 * An answer with everything behind it, line by line, for somebody who has to defend it: nothing is
 * left out because it did not come to speak.
 *
 * @param incident what was told, with what follows from it
 * @param picks the rules that chose the guides; empty where a guide was named
 * @param guides the guides read, the opened one first
 */
public record Workings(
    Decision decision, Incident incident, List<Line> picks, List<UnderGuide> guides) {

  /** How a rule stands. */
  public enum State {
    /** It is the row that gives the answer. */
    GOVERNS,
    /** It holds and speaks beside the governing row. */
    HOLDS,
    /** It holds and gives way. */
    OVERRULED,
    /** It does not hold, and some blank fact could still make it hold. */
    OPEN,
    /** It does not hold whatever the blank facts are. */
    FAILS
  }

  /** How one condition stands. */
  public enum Met {
    MET,
    /** Met only while nobody says more: an answer still blank could undo it. */
    MET_SO_FAR,
    /** A blank fact could still meet it. */
    OPEN,
    /** What it asks was answered with not known, or follows from no answer. */
    NOT_KNOWN,
    NOT_MET
  }

  /** One guide: its tables in rank order, what is added, and what the rows rest on. */
  public record UnderGuide(
      String guide,
      List<Table> tables,
      List<Line> riders,
      List<Found> findings,
      List<Claimed> powers) {}

  /**
   * A ranked table.
   *
   * @param everyRowCounts whether rows do not overrule each other, as in the safety gate
   * @param setsDeployment whether it may set what police do
   */
  public record Table(
      String id, String title, boolean everyRowCounts, boolean setsDeployment, List<Line> rows) {}

  /**
   * A rule.
   *
   * @param by id of the rule that overrules it, or null
   * @param openOn blank facts on which it rests while it is open, through findings as well
   */
  public record Line(
      Rule rule, State state, @Nullable String by, List<Part> parts, List<String> openOn) {}

  /**
   * A condition of a rule.
   *
   * @param facts facts that it reads itself
   * @param restsOn the finding or power that it reads, or null
   */
  public record Part(String sentence, Met met, List<String> facts, @Nullable String restsOn) {}

  /** A finding with the rules that speak of it. */
  public record Found(String id, Condition.State state, List<Line> lines) {}

  /** A power with the rules that speak of it; the one that lists its elements is among them. */
  public record Claimed(String provision, PowerVerdict verdict, List<Line> lines) {}
}
