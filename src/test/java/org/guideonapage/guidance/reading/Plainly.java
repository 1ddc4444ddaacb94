package org.guideonapage.guidance.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.incident.Incident;
import org.guideonapage.incident.Told;
import org.guideonapage.rulebook.Condition;
import org.guideonapage.rulebook.Condition.FactTest;
import org.guideonapage.rulebook.Fact;

/**
 * What a program's sentences come to, worked out sentence by sentence from the answers that each
 * fact may have: slow, and with nothing in common with the bit masks that are held against it.
 */
final class Plainly {
  private final Program program;
  private final Function<String, List<Optional<Told>>> answers;
  private final Map<String, Set<Enum<?>>> states = new HashMap<>();

  private Plainly(Program program, Function<String, List<Optional<Told>>> answers) {
    this.program = program;
    this.answers = answers;
    program.derived().forEach(derived -> states.put(derived.id(), states(derived)));
  }

  /** On what is told, blank being one more answer. */
  static Plainly told(Program program, Incident incident) {
    return new Plainly(program, fact -> List.of(incident.told(fact)));
  }

  /** Under every completion, where all facts that are blank may turn out to be anything. */
  static Plainly possible(Program program, Incident incident) {
    return new Plainly(
        program,
        fact ->
            incident.told(fact).isPresent()
                ? List.of(incident.told(fact))
                : answers(program.edition().rulebook().fact(fact)));
  }

  /** The same but for one fact that is sure to stay blank. */
  static Plainly possible(Program program, Incident incident, String keptBlank) {
    Plainly open = possible(program, incident);
    return new Plainly(
        program,
        fact -> fact.equals(keptBlank) ? List.of(Optional.empty()) : open.answers.apply(fact));
  }

  /** Every answer to a fact that could make a difference, blank first. */
  static List<Optional<Told>> answers(Fact fact) {
    List<Optional<Told>> all = new ArrayList<>(List.of(Optional.empty()));
    if (fact.type().isNumber()) {
      List.of(0, 11, 12, 23, 24, 25).forEach(n -> all.add(Optional.of(new Told.Amount(n))));
    } else if (fact.type() == Fact.Type.time) {
      all.add(
          Optional.of(
              new Told.Moment(
                  org.guideonapage.rulebook.LondonTime.midday(
                      org.guideonapage.TheRules.CHECKED_DAY))));
    } else {
      all.add(Optional.of(Told.NOT_KNOWN));
      for (String code : fact.codes()) {
        boolean several = fact.type() == Fact.Type.choices;
        all.add(Optional.of(several ? new Told.Values(Set.of(code)) : new Told.Value(code)));
      }
      if (fact.type() == Fact.Type.choices) {
        Set<String> together = new TreeSet<>(fact.codes());
        together.remove(Fact.NONE);
        all.add(Optional.of(new Told.Values(together)));
      }
    }
    return all;
  }

  boolean may(Program.Step step) {
    return step.conditions().stream().allMatch(this::may);
  }

  boolean sure(Program.Step step) {
    return step.conditions().stream().allMatch(this::sure);
  }

  boolean may(Condition condition) {
    return comesTo(true, condition, List.copyOf(condition.facts()), Incident.EMPTY);
  }

  boolean sure(Condition condition) {
    return !comesTo(false, condition, List.copyOf(condition.facts()), Incident.EMPTY);
  }

  /** The states or verdicts that a finding or power may come to. */
  Set<Enum<?>> states(String findingOrPower) {
    return states.get(findingOrPower);
  }

  private boolean comesTo(boolean met, Condition condition, List<String> facts, Incident so) {
    if (condition instanceof Condition.FindingTest test) {
      return comesTo(met, states.get(test.finding()), test.states());
    }
    if (condition instanceof Condition.PowerTest test) {
      return comesTo(met, states.get(test.power()), test.verdicts());
    }
    if (facts.isEmpty()) {
      return met(condition, so) == met;
    }
    String fact = facts.get(0);
    return answers.apply(fact).stream()
        .anyMatch(
            answer ->
                comesTo(
                    met,
                    condition,
                    facts.subList(1, facts.size()),
                    answer.map(told -> so.with(fact, told)).orElse(so)));
  }

  private static boolean comesTo(boolean met, Set<Enum<?>> possible, Set<? extends Enum<?>> asked) {
    return possible.stream().anyMatch(state -> asked.contains(state) == met);
  }

  private boolean met(Condition condition, Incident incident) {
    if (condition instanceof Condition.Either either) {
      return either.tests().stream().anyMatch(test -> met(test, incident));
    }
    if (condition instanceof Condition.All all) {
      return all.tests().stream().allMatch(test -> met(test, incident));
    }
    FactTest test = (FactTest) condition;
    Told told = incident.facts().get(test.fact());
    if (told == null) {
      return test.orBlank();
    }
    if (told instanceof Told.NotKnown) {
      return test.orNotKnown();
    }
    Set<String> codes =
        told instanceof Told.Values several
            ? several.codes()
            : Set.of(told instanceof Told.Value one ? one.code() : "");
    long count = codes.stream().filter(code -> !code.equals(Fact.NONE)).count();
    return switch (test.base()) {
      case ANY -> !Collections.disjoint(codes, test.values());
      case NONE_OF -> Collections.disjoint(codes, test.values());
      case KNOWN -> true;
      case NOTHING -> false;
      case AT_LEAST -> count >= test.count();
      case FEWER -> count < test.count();
      case NUMBER_FROM -> ((Told.Amount) told).number() >= limit(test);
      case NUMBER_BELOW -> ((Told.Amount) told).number() < limit(test);
    };
  }

  private int limit(FactTest test) {
    return program.edition().number(test.parameter());
  }

  private Set<Enum<?>> states(Program.Derived derived) {
    Set<Program.Said> surely = new HashSet<>();
    List<Program.Said> perhaps = new ArrayList<>();
    for (Program.Step step : derived.steps()) {
      if (sure(step)) {
        surely.addAll(step.claims());
      } else if (may(step)) {
        perhaps.addAll(step.claims());
      }
    }
    Set<Enum<?>> found = new HashSet<>();
    for (int some = 0; some < 1 << perhaps.size(); some++) {
      Set<Program.Said> said = new HashSet<>(surely);
      for (int i = 0; i < perhaps.size(); i++) {
        if ((some & 1 << i) != 0) {
          said.add(perhaps.get(i));
        }
      }
      found.add(derived.power() ? verdict(said) : state(said));
    }
    return found;
  }

  private static PowerVerdict verdict(Set<Program.Said> said) {
    Set<PowerVerdict.Claim> claims = EnumSet.noneOf(PowerVerdict.Claim.class);
    said.forEach(one -> claims.add(((Program.Said.Power) one).claim()));
    return PowerVerdict.of(claims);
  }

  private static Condition.State state(Set<Program.Said> said) {
    if (said.size() != 1) {
      return Condition.State.OPEN;
    }
    return ((Program.Said.Finding) said.iterator().next()).established()
        ? Condition.State.ESTABLISHED
        : Condition.State.EXCLUDED;
  }

  /** The blank facts that keep a step from being decided. */
  Set<String> openFacts(Program.Step step) {
    Set<String> open = new TreeSet<>();
    for (Condition condition : step.conditions()) {
      if (!sure(condition)) {
        openFacts(condition, open);
      }
    }
    return open;
  }

  private void openFacts(Condition condition, Set<String> open) {
    if (condition instanceof Condition.Either either) {
      either.tests().forEach(test -> openFacts(test, open));
    } else if (condition instanceof Condition.All all) {
      all.tests().stream().filter(test -> !sure(test)).forEach(test -> openFacts(test, open));
    } else if (may(condition)) {
      if (condition instanceof FactTest test) {
        if (answers.apply(test.fact()).size() > 1) {
          open.add(test.fact());
        }
      } else {
        program.derived().stream()
            .filter(derived -> derived.id().equals(about(condition)))
            .flatMap(derived -> derived.steps().stream())
            .filter(step -> may(step) && !sure(step))
            .forEach(step -> open.addAll(openFacts(step)));
      }
    }
  }

  /** Whether a finding or power rests on a fact, through others as well. */
  boolean restsOn(Program.Derived derived, String fact) {
    return derived.steps().stream().anyMatch(step -> restsOn(step, fact));
  }

  /** Whether a step reads a fact, through findings and powers as well. */
  boolean restsOn(Program.Step step, String fact) {
    return step.conditions().stream()
        .anyMatch(
            condition ->
                condition.facts().contains(fact)
                    || program.derived().stream()
                        .anyMatch(
                            other -> other.id().equals(about(condition)) && restsOn(other, fact)));
  }

  private static String about(Condition condition) {
    if (condition instanceof Condition.FindingTest test) {
      return test.finding();
    }
    return condition instanceof Condition.PowerTest test ? test.power() : "";
  }
}
