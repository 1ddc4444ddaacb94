package org.guideonapage.guidance;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.guideonapage.decision.Deployment;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.guidance.reading.Program;
import org.guideonapage.guidance.reading.Reader;
import org.guideonapage.guidance.reading.Reading;
import org.guideonapage.incident.Incident;
import org.guideonapage.rulebook.Condition;
import org.guideonapage.rulebook.Edition;
import org.guideonapage.rulebook.Rule;
import org.guideonapage.rulebook.Rulebook;

/**
 * One incident read against one page: what holds, what may, what governs. Everything else in an
 * answer is read off this.
 */
final class Situation {
  final Page page;
  final Edition edition;
  final Rulebook rulebook;
  final Incident incident;
  final ZonedDateTime asAt;
  final long[] facts;
  final Reading reading;
  final Reader.Possible possible;
  final Ranking.Outcome outcome;
  final Deployment code;
  final List<String> blankBeforeRefusal;

  Situation(Page page, Incident incident, ZonedDateTime asAt) {
    this.page = page;
    this.edition = page.program.edition();
    this.rulebook = edition.rulebook();
    this.incident = incident;
    this.asAt = asAt;
    this.facts = page.reader.bits(incident);
    this.reading = page.reader.read(facts);
    this.possible = page.reader.possible(facts);
    this.outcome = page.ranking.outcome(reading, possible, facts);
    this.blankBeforeRefusal = page.ranking.blankBeforeRefusal(facts);
    this.code =
        outcome.soFar() == Deployment.DO_NOT_DEPLOY && !blankBeforeRefusal.isEmpty()
            ? Deployment.ASK_FIRST
            : outcome.soFar();
  }

  boolean holds(Program.Step step) {
    return reading.holds(page.program.indexOf(step.name()));
  }

  PowerVerdict verdict(String power) {
    return reading.verdict(power);
  }

  /** Governing rows and riders, the governing one first: everything that speaks in the answer. */
  List<Rule> speaking() {
    Set<Rule> rules = new LinkedHashSet<>();
    if (outcome.row() != null) {
      rules.add(outcome.row().rule());
    }
    for (Program.Ranked table : page.program.tables()) {
      for (Program.Step step : table.rows()) {
        if (holds(step)) {
          boolean unusedLast =
              step.rule().alwaysHolds()
                  && (outcome.guideRow() == null || !outcome.guideRow().name().equals(step.name()));
          if (!unusedLast) {
            rules.add(step.rule());
          }
          if (!table.additive()) {
            break;
          }
        }
      }
    }
    page.program.riders().stream().filter(this::holds).forEach(step -> rules.add(step.rule()));
    return new ArrayList<>(rules);
  }

  /** Told facts that a rule rests on, through findings and powers as well. */
  List<String> factsBehind(Rule rule) {
    TreeSet<String> ids = new TreeSet<>();
    collect(rule, ids, new TreeSet<>());
    return ids.stream().filter(id -> incident.facts().containsKey(id)).toList();
  }

  private void collect(Rule rule, Set<String> ids, Set<String> seen) {
    for (Rule.When when : rule.when()) {
      ids.addAll(when.condition().facts());
    }
    for (String on : Edition.derivedReads(rule)) {
      if (seen.add(on)) {
        firedFor(on).forEach(behind -> collect(behind, ids, seen));
      }
    }
  }

  /** The rules that fired for a finding or power. */
  List<Rule> firedFor(String findingOrPower) {
    List<Rule> fired = new ArrayList<>();
    for (Program.Derived derived : page.program.derived()) {
      if (derived.id().equals(findingOrPower)) {
        derived.steps().stream()
            .filter(this::holds)
            .map(Program.Step::rule)
            .distinct()
            .forEach(fired::add);
      }
    }
    return fired;
  }

  Condition.State state(String finding) {
    return reading.state(finding);
  }
}
