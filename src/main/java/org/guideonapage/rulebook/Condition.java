package org.guideonapage.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.guideonapage.decision.PowerVerdict;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a rule: what a sentence under {@code when} means. The closed set below is all a
 * rule can say.
 */
public sealed interface Condition {

  /** Ids of the facts it reads, none for findings and powers. */
  Set<String> facts();

  /**
   * The condition that holds exactly when this one is known not to be met: for a fact, when it has
   * a value that does not fit; for a finding, when it is excluded; for a power, when it is not
   * available. Blank and not known meet neither.
   */
  Condition knownNotMet();

  /** Which answers to a fact meet a test. */
  enum Base {
    /** The value, or one of the values, is in the list. */
    ANY,
    /** It has a value and none is in the list. */
    NONE_OF,
    /** It has a value. */
    KNOWN,
    /** No value at all meets it; only the flags count. */
    NOTHING,
    /** At least so many values other than NONE. */
    AT_LEAST,
    /** Fewer than so many values other than NONE, and it is answered. */
    FEWER,
    /** The number is the parameter's or more. */
    NUMBER_FROM,
    /** The number is less than the parameter's. */
    NUMBER_BELOW
  }

  /**
   * A test of one fact.
   *
   * @param values codes, for ANY and NONE_OF
   * @param count how many, for AT_LEAST and FEWER
   * @param parameter id, for NUMBER_FROM and NUMBER_BELOW
   * @param orNotKnown met as well when nobody knows
   * @param orBlank met as well when it was not asked
   */
  record FactTest(
      String fact,
      Base base,
      Set<String> values,
      int count,
      @Nullable String parameter,
      boolean orNotKnown,
      boolean orBlank)
      implements Condition {

    public FactTest {
      values = java.util.Collections.unmodifiableSet(new TreeSet<>(values));
    }

    static FactTest of(String fact, Base base, Collection<String> values) {
      return new FactTest(fact, base, new TreeSet<>(values), 0, null, false, false);
    }

    FactTest allowing(boolean notKnown, boolean blank) {
      return new FactTest(fact, base, values, count, parameter, notKnown, blank);
    }

    /** Met by exactly the answers that do not meet this test, blank and not known included. */
    public FactTest negated() {
      return new FactTest(fact, opposite(), values, count, parameter, !orNotKnown, !orBlank);
    }

    private Base opposite() {
      return switch (base) {
        case ANY -> Base.NONE_OF;
        case NONE_OF -> Base.ANY;
        case KNOWN -> Base.NOTHING;
        case NOTHING -> Base.KNOWN;
        case AT_LEAST -> Base.FEWER;
        case FEWER -> Base.AT_LEAST;
        case NUMBER_FROM -> Base.NUMBER_BELOW;
        case NUMBER_BELOW -> Base.NUMBER_FROM;
      };
    }

    @Override
    public Set<String> facts() {
      return Set.of(fact);
    }

    @Override
    public Condition knownNotMet() {
      return new FactTest(fact, opposite(), values, count, parameter, false, false);
    }
  }

  /** Any one of several tests of facts. */
  record Either(List<FactTest> tests) implements Condition {
    public Either {
      tests = List.copyOf(tests);
    }

    @Override
    public Set<String> facts() {
      Set<String> ids = new TreeSet<>();
      tests.forEach(test -> ids.add(test.fact()));
      return ids;
    }

    @Override
    public Condition knownNotMet() {
      List<FactTest> all = new ArrayList<>();
      tests.forEach(test -> all.add((FactTest) test.knownNotMet()));
      return new All(all);
    }
  }

  /** Every one of several tests of facts. Arises only as the opposite of {@link Either}. */
  record All(List<FactTest> tests) implements Condition {
    public All {
      tests = List.copyOf(tests);
    }

    @Override
    public Set<String> facts() {
      Set<String> ids = new TreeSet<>();
      tests.forEach(test -> ids.add(test.fact()));
      return ids;
    }

    @Override
    public Condition knownNotMet() {
      List<FactTest> any = new ArrayList<>();
      tests.forEach(test -> any.add((FactTest) test.knownNotMet()));
      return new Either(any);
    }
  }

  /** The state of a finding. */
  enum State {
    ESTABLISHED,
    EXCLUDED,
    OPEN
  }

  /** A test of a finding. */
  record FindingTest(String finding, Set<State> states) implements Condition {
    public FindingTest {
      states = java.util.Collections.unmodifiableSet(EnumSet.copyOf(states));
    }

    @Override
    public Set<String> facts() {
      return Set.of();
    }

    @Override
    public Condition knownNotMet() {
      if (states.contains(State.ESTABLISHED) && !states.contains(State.EXCLUDED)) {
        return new FindingTest(finding, EnumSet.of(State.EXCLUDED));
      }
      if (states.contains(State.EXCLUDED) && !states.contains(State.ESTABLISHED)) {
        return new FindingTest(finding, EnumSet.of(State.ESTABLISHED));
      }
      return new FindingTest(finding, EnumSet.complementOf(EnumSet.copyOf(states)));
    }
  }

  /** A test of a power's verdict. */
  record PowerTest(String power, Set<PowerVerdict> verdicts) implements Condition {
    public PowerTest {
      verdicts = java.util.Collections.unmodifiableSet(EnumSet.copyOf(verdicts));
    }

    @Override
    public Set<String> facts() {
      return Set.of();
    }

    @Override
    public Condition knownNotMet() {
      if (verdicts.equals(EnumSet.of(PowerVerdict.AVAILABLE))) {
        return new PowerTest(power, EnumSet.of(PowerVerdict.NOT_AVAILABLE));
      }
      return new PowerTest(power, EnumSet.complementOf(EnumSet.copyOf(verdicts)));
    }
  }
}
