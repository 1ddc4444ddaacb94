package org.guideonapage.guidance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.guideonapage.decision.Deployment;
import org.guideonapage.decision.ReferTo;
import org.guideonapage.guidance.reading.Held;
import org.guideonapage.guidance.reading.Program;
import org.guideonapage.guidance.reading.Reader;
import org.guideonapage.guidance.reading.Reading;
import org.guideonapage.rulebook.Conclusion;
import org.guideonapage.rulebook.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Which row governs. Inside a table the first row that holds; of the guide's tables the first whose
 * governing row names a deployment; above both the safety gate, of which every row that holds
 * counts and the most urgent wins.
 */
final class Ranking {
  /** The agency of an answer in which police act. */
  static final String POLICE = "POLICE";

  /**
   * What governs.
   *
   * @param soFar the deployment on what is known
   * @param referTo who hears it, for REFER
   * @param agency code of who goes, not yet resolved
   * @param row the governing row, or null where nothing speaks
   * @param guideRow the guide's own governing row, or null
   * @param refusedTo who must hear a refusal, if the guide's own row refuses and that was raised
   */
  record Outcome(
      Deployment soFar,
      @Nullable ReferTo referTo,
      String agency,
      Program.@Nullable Step row,
      Program.@Nullable Step guideRow,
      @Nullable ReferTo refusedTo) {
    Key key() {
      return new Key(soFar, agency);
    }
  }

  /** What must stay the same for an answer to be settled. */
  record Key(Deployment deployment, String agency) {}

  /** Whether an answer stays as it is. */
  enum Always {
    YES,
    NO,
    MAYBE
  }

  /**
   * A row with what ranking reads of it.
   *
   * @param named the agency that goes instead, or leads, or null
   * @param place of that agency among all that rows name, 0 for none
   */
  private record Row(
      int index,
      Program.Step step,
      @Nullable Deployment deployment,
      boolean always,
      @Nullable ReferTo referTo,
      @Nullable String named,
      int place) {}

  private record Table(Row[] rows) {
    /** Its always-holding row with a deployment, or null. */
    @Nullable Row last() {
      for (Row row : rows) {
        if (row.always() && row.deployment() != null) {
          return row;
        }
      }
      return null;
    }
  }

  private final List<Row> gate = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private final List<Integer> refusers = new ArrayList<>();
  private final List<ReferTo> refusedTo = new ArrayList<>();
  private final List<String> agencies = new ArrayList<>(List.of(POLICE));
  private final List<Integer> rankedRows = new ArrayList<>();
  private final @Nullable Deployment[] deployments;
  private final Reader.Looked deciding;
  private final List<String> askBeforeRefusal;
  private final int[] askedBefore;
  private final boolean[] asksBefore;
  private final Reader reader;

  Ranking(Reader reader, List<String> askBeforeRefusal) {
    this.reader = reader;
    this.askBeforeRefusal = askBeforeRefusal.stream().filter(reader::reads).toList();
    this.askedBefore = this.askBeforeRefusal.stream().mapToInt(reader::fact).toArray();
    Program program = reader.program();
    this.asksBefore = new boolean[program.facts().size()];
    for (int fact : askedBefore) {
      asksBefore[fact] = true;
    }
    this.deployments = new Deployment[program.steps().size()];
    List<String> order = program.guide().deploymentFrom();
    program.tables().stream()
        .filter(Program.Ranked::additive)
        .forEach(table -> table.rows().forEach(step -> gate.add(row(step))));
    program.tables().stream()
        .filter(table -> !table.additive() && table.setsDeployment())
        .sorted(Comparator.comparingInt(table -> order.indexOf(table.table().id())))
        .forEach(
            table ->
                tables.add(
                    new Table(table.rows().stream().map(step -> row(step)).toArray(Row[]::new))));
    gate.forEach(row -> rankedRows.add(row.index()));
    for (Table table : tables) {
      for (Row row : table.rows()) {
        rankedRows.add(row.index());
      }
    }
    for (int i = 0; i < program.steps().size(); i++) {
      Rule rule = program.steps().get(i).rule();
      if (rule.kind() == Rule.Kind.RIDER || rule.kind() == Rule.Kind.ROW) {
        for (Conclusion.RefusalNeeds needs : rule.conclusions(Conclusion.RefusalNeeds.class)) {
          refusers.add(i);
          refusedTo.add(needs.referTo());
        }
      }
    }
    this.deciding =
        reader.lookedAt(
            Stream.concat(rankedRows.stream(), refusers.stream())
                .distinct()
                .mapToInt(step -> step)
                .toArray());
  }

  /** The steps that the outcome reads. */
  Reader.Looked deciding() {
    return deciding;
  }

  /**
   * Whether a fact, by its place, must be known before a refusal, so that the outcome reads it
   * directly.
   */
  boolean asksBeforeRefusal(int fact) {
    return asksBefore[fact];
  }

  private Row row(Program.Step step) {
    Rule rule = step.rule();
    String named = named(rule);
    int place = 0;
    if (named != null) {
      if (!agencies.contains(named)) {
        agencies.add(named);
      }
      place = agencies.indexOf(named);
    }
    deployments[step.place()] = rule.deployment().orElse(null);
    return new Row(
        step.place(),
        step,
        rule.deployment().orElse(null),
        rule.alwaysHolds(),
        referTo(rule),
        named,
        place);
  }

  /** What governs on what is told. */
  Outcome outcome(Held reading, Reader.Possible possible) {
    Row mostUrgent = null;
    for (Row row : gate) {
      if (row.deployment() != null
          && reading.holds(row.index())
          && (mostUrgent == null || row.deployment().compareTo(deployment(mostUrgent)) > 0)) {
        mostUrgent = row;
      }
    }
    Row own = ownRow(reading);
    Deployment ownDeployment = own == null ? Deployment.REFER : deployment(own);
    ReferTo ownReferTo = own == null ? ReferTo.TACTICAL_ADVISOR : own.referTo();
    if ((own == null || own.always()) && anyOpen(reading, possible)) {
      ownDeployment = Deployment.ASK_FIRST;
      ownReferTo = null;
    }
    ReferTo refused = null;
    if (ownDeployment == Deployment.DO_NOT_DEPLOY) {
      refused = refused(reading);
      if (refused != null) {
        ownDeployment = Deployment.REFER;
        ownReferTo = refused;
      }
    }
    if (mostUrgent != null && deployment(mostUrgent).compareTo(ownDeployment) >= 0) {
      Deployment deployment = deployment(mostUrgent);
      ReferTo to =
          deployment == Deployment.REFER
              ? highest(mostUrgent.referTo(), ownDeployment == Deployment.REFER ? ownReferTo : null)
              : null;
      return new Outcome(
          deployment,
          to,
          agency(deployment, mostUrgent, own),
          mostUrgent.step(),
          own == null ? null : own.step(),
          refused);
    }
    return new Outcome(
        ownDeployment,
        ownReferTo,
        agency(ownDeployment, own, null),
        own == null ? null : own.step(),
        own == null ? null : own.step(),
        refused);
  }

  /**
   * The guide's own governing row, its always-holding last one where no other speaks. A row without
   * a deployment leaves the deployment to the other tables and, where they are silent, to that last
   * row.
   */
  private @Nullable Row ownRow(Held reading) {
    Row last = null;
    for (Table table : tables) {
      for (Row row : table.rows()) {
        if (reading.holds(row.index())) {
          if (row.deployment() != null && !row.always()) {
            return row;
          }
          break;
        }
      }
      last = last == null ? table.last() : last;
    }
    return last;
  }

  private boolean anyOpen(Held reading, Reader.Possible possible) {
    for (Table table : tables) {
      for (Row row : table.rows()) {
        if (row.deployment() != null
            && !row.always()
            && possible.may(row.index())
            && !reading.holds(row.index())) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether a row may still come to hold whatever the answers to some facts, by their places: one
   * that does not rest on them.
   */
  boolean staysOpen(Reading reading, Reader.Possible possible, int... facts) {
    for (Table table : tables) {
      for (Row row : table.rows()) {
        if (row.deployment() != null
            && !row.always()
            && possible.may(row.index())
            && !reading.holds(row.index())
            && !reader.stepRestsOn(row.index(), facts)) {
          return true;
        }
      }
    }
    return false;
  }

  private @Nullable ReferTo refused(Held reading) {
    ReferTo to = null;
    for (int i = 0; i < refusers.size(); i++) {
      if (reading.holds(refusers.get(i))) {
        to = highest(to, refusedTo.get(i));
      }
    }
    for (int fact : askedBefore) {
      if (reading.isNotKnown(fact)) {
        to = highest(to, ReferTo.TACTICAL_ADVISOR);
      }
    }
    return to;
  }

  private static @Nullable ReferTo highest(@Nullable ReferTo a, @Nullable ReferTo b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.compareTo(b) >= 0 ? a : b;
  }

  private static Deployment deployment(Row row) {
    return java.util.Objects.requireNonNull(row.deployment());
  }

  static @Nullable ReferTo referTo(Rule rule) {
    return rule.conclusions(Conclusion.Deploy.class).stream()
        .map(Conclusion.Deploy::referTo)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static String agency(Deployment deployment, @Nullable Row first, @Nullable Row second) {
    if (deployment.policeAct()) {
      return POLICE;
    }
    if (first != null && first.named() != null) {
      return first.named();
    }
    return second != null && second.named() != null ? second.named() : POLICE;
  }

  private static @Nullable String named(Rule rule) {
    String leads = null;
    for (Conclusion.Agency agency : rule.conclusions(Conclusion.Agency.class)) {
      if (agency.role() == Conclusion.Role.INSTEAD) {
        return agency.agency();
      }
      if (agency.role() == Conclusion.Role.LEADS && leads == null) {
        leads = agency.agency();
      }
    }
    return leads;
  }

  /**
   * Whether every completion of the blank facts leads to this outcome. The outcomes held possible
   * may be more than there are, never fewer: YES and NO are proved, MAYBE is not.
   */
  Always always(Reader.Possible possible, Key now) {
    Possibilities found = new Possibilities(agencies.size());
    int key = now.deployment().ordinal() * agencies.size() + agencies.indexOf(now.agency());
    Deployment floor = null;
    List<Row> mayGate = new ArrayList<>();
    Set<Deployment> taken = EnumSet.noneOf(Deployment.class);
    for (Row row : gate) {
      if (row.deployment() != null
          && possible.may(row.index())
          && !taken.contains(row.deployment())) {
        mayGate.add(row);
        if (possible.sure(row.index())) {
          taken.add(row.deployment());
          floor = floor == null || row.deployment().compareTo(floor) > 0 ? row.deployment() : floor;
        }
      }
    }
    boolean mayRefuse = true;
    boolean mayRaise = false;
    for (int index : refusers) {
      mayRaise |= possible.may(index);
      mayRefuse &= !possible.sure(index);
    }
    for (int fact : askedBefore) {
      boolean notKnown = possible.isNotKnown(fact);
      mayRaise |= notKnown || possible.mayBeBlank(fact);
      mayRefuse &= !notKnown;
    }
    boolean[] seen = new boolean[DEPLOYMENTS.length * agencies.size()];
    for (Row row : possibleOwn(possible)) {
      Deployment deployment = row == null ? Deployment.REFER : deployment(row);
      int alike = deployment.ordinal() * agencies.size() + (row == null ? 0 : row.place());
      if (seen[alike]) {
        continue;
      }
      seen[alike] = true;
      if (deployment == Deployment.DO_NOT_DEPLOY) {
        if (mayRefuse) {
          combine(Deployment.DO_NOT_DEPLOY, row, mayGate, floor, found);
        }
        if (mayRaise) {
          combine(Deployment.REFER, row, mayGate, floor, found);
        }
      } else {
        combine(deployment, row, mayGate, floor, found);
      }
    }
    if (!found.has[key]) {
      return Always.NO;
    }
    return found.count == 1 ? Always.YES : Always.MAYBE;
  }

  private static final Deployment[] DEPLOYMENTS = Deployment.values();

  /** The outcomes found possible, each counted once. */
  private static final class Possibilities {
    final int agencies;
    final boolean[] has;
    int count;

    Possibilities(int agencies) {
      this.agencies = agencies;
      this.has = new boolean[DEPLOYMENTS.length * agencies];
    }

    void add(Deployment deployment, int agency) {
      int key = deployment.ordinal() * agencies + agency;
      if (!has[key]) {
        has[key] = true;
        count++;
      }
    }
  }

  private static void combine(
      Deployment own,
      @Nullable Row row,
      List<Row> mayGate,
      @Nullable Deployment floor,
      Possibilities found) {
    int place = row == null ? 0 : row.place();
    if (floor == null || floor.compareTo(own) < 0) {
      found.add(own, own.policeAct() ? 0 : place);
    }
    for (Row gateRow : mayGate) {
      Deployment deployment = deployment(gateRow);
      if (deployment.compareTo(own) >= 0 && (floor == null || deployment.compareTo(floor) >= 0)) {
        found.add(
            deployment,
            deployment.policeAct() ? 0 : gateRow.place() == 0 ? place : gateRow.place());
      }
    }
  }

  /**
   * Place of the first blank fact of the first row that is not decided, or of those that must be
   * known before a refusal; -1 when there is none.
   */
  int firstOpenFact(Reader.Possible possible) {
    for (int row : rankedRows) {
      if (possible.may(row) && !possible.sure(row)) {
        int open = reader.openFacts(row, possible).nextSetBit(0);
        if (open >= 0) {
          return open;
        }
      }
    }
    return Arrays.stream(askedBefore).filter(possible::isOpen).min().orElse(-1);
  }

  private List<@Nullable Row> possibleOwn(Reader.Possible possible) {
    List<@Nullable Row> own = new ArrayList<>();
    Row last = null;
    for (Table table : tables) {
      boolean mayBeLeftToOthers = false;
      for (Row row : table.rows()) {
        if (!possible.may(row.index())) {
          continue;
        }
        if (row.deployment() == null) {
          mayBeLeftToOthers = true;
        } else if (!row.always()) {
          own.add(row);
          if (possible.sure(row.index()) && !mayBeLeftToOthers) {
            return own;
          }
        }
        if (possible.sure(row.index())) {
          break;
        }
      }
      last = last == null ? table.last() : last;
    }
    own.add(last);
    return own;
  }

  /**
   * Rows above the governing one, or all of them, that may still come to hold: places in the
   * program, in rank order.
   */
  List<Integer> openRows(Reading reading, Reader.Possible possible, Outcome outcome) {
    List<Integer> open = new ArrayList<>();
    for (Row row : gate) {
      if (possible.may(row.index())
          && !reading.holds(row.index())
          && row.deployment() != null
          && row.deployment().compareTo(outcome.soFar()) > 0) {
        open.add(row.index());
      }
    }
    for (Table table : tables) {
      for (Row row : table.rows()) {
        if (outcome.guideRow() != null && row.index() == outcome.guideRow().place()) {
          if (!row.always()) {
            return open;
          }
        } else if (possible.may(row.index()) && !reading.holds(row.index())) {
          open.add(row.index());
        }
        if (reading.holds(row.index())) {
          break;
        }
      }
    }
    return open;
  }

  /** The deployment that a row names, by its place in the program, or null. */
  @Nullable Deployment deployment(int row) {
    return deployments[row];
  }

  /** Every row that could set the deployment, in rank order: places in the program. */
  List<Integer> rankedRows() {
    return rankedRows;
  }

  /** The facts that must be known before a refusal and are blank. */
  List<String> blankBeforeRefusal(Reading reading) {
    return askBeforeRefusal.stream().filter(fact -> reading.isBlank(reader.fact(fact))).toList();
  }
}
