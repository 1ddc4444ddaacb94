package org.guideonapage.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guideonapage.decision.Deployment;
import org.guideonapage.decision.PowerVerdict;
import org.jspecify.annotations.Nullable;

/**
 * One rule: one proposition with its id, its citations and the days on which it is in force.
 *
 * @param id first word of its name
 * @param proposition the rest of its name
 * @param guide folder it stands in
 * @param table table it is a row of, for rows
 * @param order place in the order of files and lines; ranks rows of one table
 * @param from first day in force, or null
 * @param to last day in force, or null
 * @param contested id of the point on which sources or law differ, or null
 * @param design our own proposal, to be confirmed by the policy owner
 */
public record Rule(
    String id,
    String proposition,
    Kind kind,
    String guide,
    @Nullable String table,
    String file,
    int line,
    int order,
    List<String> cites,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String contested,
    boolean design,
    List<When> when,
    List<Then> then) {

  /** Kinds of rule, by the file they stand in. */
  public enum Kind {
    /** Concludes findings or powers. */
    FINDING,
    /** A ranked row of a table. */
    ROW,
    /** Adds to whatever governs. */
    RIDER,
    /** Picks a guide. */
    PICK
  }

  /** A line under when. */
  public record When(int line, String sentence, Condition condition) {}

  /** A line under then. */
  public record Then(int line, String sentence, Conclusion conclusion) {}

  public Rule {
    cites = List.copyOf(cites);
    when = List.copyOf(when);
    then = List.copyOf(then);
  }

  /** Whether the rule is in force on a day. */
  public boolean isInForceOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** Conclusions of one kind, in the order of the lines. */
  public <C extends Conclusion> List<C> conclusions(Class<C> kind) {
    List<C> found = List.of();
    for (Then line : then) {
      if (kind.isInstance(line.conclusion())) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(kind.cast(line.conclusion()));
      }
    }
    return found;
  }

  /** The deployment this row gives, if it gives one. */
  public Optional<Deployment> deployment() {
    boolean asks = false;
    for (Then line : then) {
      if (line.conclusion() instanceof Conclusion.Deploy deploy) {
        return Optional.of(deploy.deployment());
      }
      asks |= line.conclusion() instanceof Conclusion.AskFirst;
    }
    return asks ? Optional.of(Deployment.ASK_FIRST) : Optional.empty();
  }

  /** Whether it holds whatever the facts: the last row of a table. */
  public boolean alwaysHolds() {
    return when.isEmpty();
  }

  /** Whether this is the rule that lists a power's elements. */
  public boolean listsElementsOf(String power) {
    for (Then line : then) {
      if (line.conclusion() instanceof Conclusion.Claim claim
          && claim.claim() == PowerVerdict.Claim.ELEMENTS_MET
          && claim.power().equals(power)) {
        return true;
      }
    }
    return false;
  }
}
