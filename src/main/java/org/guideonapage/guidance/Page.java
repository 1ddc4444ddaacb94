package org.guideonapage.guidance;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guideonapage.guidance.engine.Firing;
import org.guideonapage.guidance.engine.RuleEngine;
import org.guideonapage.guidance.reading.Program;
import org.guideonapage.guidance.reading.Reader;
import org.guideonapage.incident.Incident;
import org.guideonapage.rulebook.Edition;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.Rule;
import org.guideonapage.rulebook.Rulebook;

/** One guide on one day, ready to answer: its program, both readings of it, and its ranking. */
final class Page {
  final Program program;
  final Reader reader;
  final RuleEngine engine;
  final Ranking ranking;
  final Map<String, List<Integer>> stepsOfPower = new HashMap<>();

  final List<String> facts;

  final int[] asked;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Asked> askedFor;

  /**
   * A fact to ask.
   *
   * @param place among {@link #facts}, or -1 where no rule reads it
   */
  record Asked(Fact fact, int place) {}

  private final Map<String, Program.Derived> derivedById = new HashMap<>();
  private final Map<String, Behind> behind = new HashMap<>();

  private record Behind(BitSet facts, List<String> derived) {}

  Page(Program program, Reader reader, RuleEngine engine) {
    Edition edition = program.edition();
    this.program = program;
    this.reader = reader;
    this.engine = engine;
    this.ranking = new Ranking(reader, edition.rulebook().askBeforeRefusal(edition.day()));
    this.facts = List.copyOf(program.facts());
    facts.forEach(fact -> places.put(fact, places.size()));
    this.askedFor = facts.stream().map(this::askedFor).toList();
    this.asked =
        java.util.stream.IntStream.range(0, facts.size())
            .filter(place -> edition.rulebook().fact(facts.get(place)).isAsked())
            .toArray();
    for (Program.Step step : program.steps()) {
      behind.computeIfAbsent(step.rule().id(), any -> readBehind(step.rule()));
    }
    for (Program.Derived derived : program.derived()) {
      derivedById.put(derived.id(), derived);
      if (derived.power()) {
        List<Integer> steps = new ArrayList<>();
        derived.steps().forEach(step -> steps.add(step.place()));
        stepsOfPower.put(derived.id(), steps);
      }
    }
  }

  private Behind readBehind(Rule rule) {
    BitSet read = new BitSet();
    rule.when()
        .forEach(
            when ->
                when.condition()
                    .facts()
                    .forEach(fact -> read.set(requireNonNull(places.get(fact)))));
    return new Behind(read, List.copyOf(Edition.derivedReads(rule)));
  }

  /** What is asked for a fact: itself, or what it is worked out from. */
  Asked askedFor(String id) {
    Rulebook rulebook = program.edition().rulebook();
    Fact fact = rulebook.askedFor(rulebook.fact(id));
    return new Asked(fact, places.getOrDefault(fact.id(), -1));
  }

  /** The same by the fact's place. */
  Asked askedFor(int place) {
    return askedFor.get(place);
  }

  /** The steps that speak of a finding or power, in their order. */
  List<Program.Step> stepsOf(String findingOrPower) {
    Program.Derived derived = derivedById.get(findingOrPower);
    return derived == null ? List.of() : derived.steps();
  }

  /** Whether a finding or power is worked out on this page. */
  boolean worksOut(String findingOrPower) {
    return derivedById.containsKey(findingOrPower);
  }

  /** Findings and powers that a rule's conditions read. */
  List<String> derivedReads(Rule rule) {
    return behind(rule).derived();
  }

  /** Places, among {@link #facts}, of the facts that a rule's conditions read. */
  BitSet factsRead(Rule rule) {
    return behind(rule).facts();
  }

  private Behind behind(Rule rule) {
    return requireNonNull(behind.get(rule.id()), () -> "no rule " + rule.id() + " on this page");
  }

  /** What the engine fires for this page. */
  Firing fire(Incident incident) {
    return engine.fire(program, incident);
  }
}
