package org.guideonapage.guidance.engine;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.guidance.reading.Program;
import org.guideonapage.incident.Incident;
import org.guideonapage.incident.Told;
import org.guideonapage.rulebook.Condition;
import org.guideonapage.rulebook.Condition.FactTest;
import org.guideonapage.rulebook.Edition;
import org.guideonapage.rulebook.Fact;

/**
 * Where the facts, findings and powers of programs have their marks, so that a rule finds them
 * without looking up a name. A fact has a mark for each test that rules make of it; a finding or
 * power one for each state.
 */
final class Vocabulary {
  private static final int PROGRAM = 0;
  private static final int[] STATE_OF =
      IntStream.rangeClosed(0, Case.Claim.ESTABLISHED | Case.Claim.EXCLUDED)
          .map(said -> stateOf(said).ordinal())
          .toArray();
  private static final int[] VERDICT_OF =
      IntStream.range(0, 1 << PowerVerdict.Claim.values().length)
          .map(said -> verdictOf(said).ordinal())
          .toArray();

  private final Edition edition;
  private final Map<String, Answers> facts = new LinkedHashMap<>();
  private final Map<String, Integer> derived = new HashMap<>();
  private final Map<String, Set<Integer>> workedOutBy = new HashMap<>();
  private final boolean[] isPower;
  private final long[] blank;
  private final int programs;
  private final int factSlots;

  Vocabulary(List<Program> programs) {
    this.edition = programs.get(0).edition();
    this.programs = programs.size();
    if (this.programs > Long.SIZE) {
      throw new IllegalArgumentException("more guides than marks: " + this.programs);
    }
    Map<String, Set<FactTest>> tests = new LinkedHashMap<>();
    Set<String> powers = new LinkedHashSet<>();
    for (int number = 0; number < programs.size(); number++) {
      Program program = programs.get(number);
      for (Program.Derived known : program.derived()) {
        derived.putIfAbsent(known.id(), derived.size());
        workedOutBy.computeIfAbsent(known.id(), any -> new TreeSet<>()).add(number);
        if (known.power()) {
          powers.add(known.id());
        }
        known.steps().forEach(step -> gather(step.conditions(), tests));
      }
      program.steps().forEach(step -> gather(step.conditions(), tests));
    }
    int slot = PROGRAM + 1;
    for (Map.Entry<String, Set<FactTest>> made : tests.entrySet()) {
      Answers answers =
          new Answers(fact(made.getKey()), slot, made.getValue().stream().toList(), this::limit);
      facts.put(made.getKey(), answers);
      slot += answers.words();
    }
    this.factSlots = slot;
    this.isPower = new boolean[derived.size()];
    this.blank = new long[slot + derived.size()];
    facts.values().forEach(answers -> answers.mark(null, blank));
    derived.forEach(
        (id, place) -> {
          isPower[place] = powers.contains(id);
          blank[slotOfDerived(place)] = 1L << stated(place, 0);
        });
  }

  private static void gather(Collection<Condition> conditions, Map<String, Set<FactTest>> tests) {
    for (Condition condition : conditions) {
      for (FactTest test : tests(condition)) {
        tests.computeIfAbsent(test.fact(), any -> new LinkedHashSet<>()).add(test);
      }
    }
  }

  private static List<FactTest> tests(Condition condition) {
    if (condition instanceof FactTest test) {
      return List.of(test);
    }
    if (condition instanceof Condition.Either either) {
      return either.tests();
    }
    return condition instanceof Condition.All every ? every.tests() : List.of();
  }

  private int limit(FactTest test) {
    return test.parameter() == null ? 0 : edition.number(test.parameter());
  }

  private static Condition.State stateOf(int said) {
    return switch (said) {
      case Case.Claim.ESTABLISHED -> Condition.State.ESTABLISHED;
      case Case.Claim.EXCLUDED -> Condition.State.EXCLUDED;
      default -> Condition.State.OPEN;
    };
  }

  private static PowerVerdict verdictOf(int said) {
    Set<PowerVerdict.Claim> claims = EnumSet.noneOf(PowerVerdict.Claim.class);
    for (PowerVerdict.Claim claim : PowerVerdict.Claim.values()) {
      if ((said & 1 << claim.ordinal()) != 0) {
        claims.add(claim);
      }
    }
    return PowerVerdict.of(claims);
  }

  private Answers answers(String fact) {
    return java.util.Objects.requireNonNull(facts.get(fact), () -> "no fact " + fact);
  }

  Fact fact(String id) {
    return edition.rulebook().fact(id);
  }

  /** Place of a finding or power. */
  int derived(String id) {
    return java.util.Objects.requireNonNull(derived.get(id), () -> "no finding or power " + id);
  }

  int derivedCount() {
    return derived.size();
  }

  int slotOfDerived(int place) {
    return factSlots + place;
  }

  /** The state of a finding, or the verdict of a power, that all said of it comes to: its place. */
  int stated(int place, int said) {
    return (isPower[place] ? VERDICT_OF : STATE_OF)[said];
  }

  /** What is so when one of the programs that work out a finding or power is fired. */
  Mark workedOut(String findingOrPower) {
    long bits = 0;
    for (int program : workedOutBy.getOrDefault(findingOrPower, Set.of())) {
      bits |= 1L << program;
    }
    return new Mark(PROGRAM, bits);
  }

  /** The share of programs under which a mark for programs is set. */
  double share(Mark ofPrograms) {
    return (double) Long.bitCount(ofPrograms.bits()) / programs;
  }

  /** What is so when a fact is told. */
  Mark told(String fact) {
    return answers(fact).told();
  }

  /** What is so when a fact meets a test. */
  Mark of(FactTest test) {
    return answers(test.fact()).of(test);
  }

  /** What is so when a finding or power is in one of some states. */
  Mark of(String findingOrPower, Set<? extends Enum<?>> states) {
    long bits = 0;
    for (Enum<?> state : states) {
      bits |= 1L << state.ordinal();
    }
    return new Mark(slotOfDerived(derived(findingOrPower)), bits);
  }

  Case.Claim claim(Program.Said said) {
    if (said instanceof Program.Said.Finding finding) {
      return Case.Claim.ofFinding(derived(finding.about()), finding.established());
    }
    return Case.Claim.ofPower(derived(said.about()), ((Program.Said.Power) said).claim());
  }

  /** The marks of an incident under a program; facts that no rule reads are left out. */
  long[] marks(Incident incident, int program) {
    long[] marks = blank.clone();
    marks[PROGRAM] = 1L << program;
    for (Map.Entry<String, Told> told : incident.facts().entrySet()) {
      Answers answers = facts.get(told.getKey());
      if (answers != null) {
        answers.mark(told.getValue(), marks);
      }
    }
    return marks;
  }
}
