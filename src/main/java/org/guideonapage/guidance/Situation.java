package org.guideonapage.guidance;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.jspecify.annotations.Nullable;

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
  final Reading reading;
  final Reader.Possible possible;
  final Ranking.Outcome outcome;
  final Deployment code;
  final List<String> blankBeforeRefusal;
  private final Map<String, BitSet> factsBehind = new HashMap<>();
  private final Map<String, List<Rule>> fired = new HashMap<>();
  private @Nullable List<Rule> speaking;

  Situation(Page page, Incident incident, ZonedDateTime asAt) {
    this.page = page;
    this.edition = page.program.edition();
    this.rulebook = edition.rulebook();
    this.incident = incident;
    this.asAt = asAt;
    long[] facts = page.reader.bits(incident);
    Reader.Both both = page.reader.both(facts);
    this.reading = both.told();
    this.possible = both.possible();
    this.outcome = page.ranking.outcome(reading, possible);
    this.blankBeforeRefusal = page.ranking.blankBeforeRefusal(reading);
    this.code =
        outcome.soFar() == Deployment.DO_NOT_DEPLOY && !blankBeforeRefusal.isEmpty()
            ? Deployment.ASK_FIRST
            : outcome.soFar();
  }

  boolean holds(Program.Step step) {
    return reading.holds(step.place());
  }

  PowerVerdict verdict(String power) {
    return reading.verdict(page.reader.derived(power));
  }

  /** Governing rows and riders, the governing one first: everything that speaks in the answer. */
  List<Rule> speaking() {
    if (speaking == null) {
      speaking = List.copyOf(findSpeaking());
    }
    return speaking;
  }

  private Collection<Rule> findSpeaking() {
    Map<String, Rule> rules = new LinkedHashMap<>();
    if (outcome.row() != null) {
      rules.put(outcome.row().rule().id(), outcome.row().rule());
    }
    for (Program.Ranked table : page.program.tables()) {
      for (Program.Step step : table.rows()) {
        if (holds(step)) {
          boolean unusedLast =
              step.rule().alwaysHolds()
                  && (outcome.guideRow() == null || !outcome.guideRow().name().equals(step.name()));
          if (!unusedLast) {
            rules.putIfAbsent(step.rule().id(), step.rule());
          }
          if (!table.additive()) {
            break;
          }
        }
      }
    }
    page.program.riders().stream()
        .filter(this::holds)
        .forEach(step -> rules.putIfAbsent(step.rule().id(), step.rule()));
    return rules.values();
  }

  /** Told facts that a rule rests on, through findings and powers as well. */
  List<String> factsBehind(Rule rule) {
    BitSet read = collect(rule);
    List<String> told = new ArrayList<>();
    for (int at = read.nextSetBit(0); at >= 0; at = read.nextSetBit(at + 1)) {
      String fact = page.facts.get(at);
      if (incident.facts().containsKey(fact)) {
        told.add(fact);
      }
    }
    return List.copyOf(told);
  }

  private BitSet collect(Rule rule) {
    BitSet places = (BitSet) page.factsRead(rule).clone();
    for (String on : page.derivedReads(rule)) {
      BitSet behind = factsBehind.get(on);
      if (behind == null) {
        behind = new BitSet();
        for (Rule fired : firedFor(on)) {
          behind.or(collect(fired));
        }
        factsBehind.put(on, behind);
      }
      places.or(behind);
    }
    return places;
  }

  /** The rules that fired for a finding or power. */
  List<Rule> firedFor(String findingOrPower) {
    return fired.computeIfAbsent(findingOrPower, this::findFired);
  }

  private List<Rule> findFired(String findingOrPower) {
    List<Rule> rules = new ArrayList<>();
    for (Program.Step step : page.stepsOf(findingOrPower)) {
      if (holds(step) && rules.stream().noneMatch(rule -> rule.id().equals(step.rule().id()))) {
        rules.add(step.rule());
      }
    }
    return List.copyOf(rules);
  }

  Condition.State state(String finding) {
    return reading.state(page.reader.derived(finding));
  }
}
