package org.guideonapage.guidance.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.guideonapage.incident.Told;
import org.guideonapage.rulebook.Condition.FactTest;
import org.guideonapage.rulebook.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Which of the tests that rules make of one fact an answer meets: a mark for each test, and the
 * first for being told at all. Answers of one code are looked up, others held against each test.
 */
final class Answers {
  private static final int TOLD = 0;

  private final int slot;
  private final List<FactTest> tests;
  private final List<Meaning> meanings = new ArrayList<>();
  private final Map<Told, long[]> known = new HashMap<>();
  private final long[] blank;

  /**
   * The answers to a fact.
   *
   * @param slot the first word of its marks
   * @param tests every test of it that any rule makes, each once
   * @param limit the number that a test holds it against
   */
  Answers(Fact fact, int slot, List<FactTest> tests, ToIntFunction<FactTest> limit) {
    this.slot = slot;
    this.tests = List.copyOf(tests);
    tests.forEach(test -> meanings.add(new Meaning(test, limit.applyAsInt(test))));
    for (String code : fact.codes()) {
      Told told =
          fact.type() == Fact.Type.choices ? new Told.Values(Set.of(code)) : new Told.Value(code);
      known.put(told, met(told));
    }
    known.put(Told.NOT_KNOWN, met(Told.NOT_KNOWN));
    this.blank = met(null);
  }

  /** How many words its marks take. */
  int words() {
    return meanings.size() / Long.SIZE + 1;
  }

  Mark told() {
    return mark(TOLD);
  }

  Mark of(FactTest test) {
    return mark(1 + tests.indexOf(test));
  }

  private Mark mark(int place) {
    return new Mark(slot + place / Long.SIZE, 1L << place);
  }

  /** Sets the marks of an answer, or of its absence. */
  void mark(@Nullable Told told, long[] marks) {
    long[] met = told == null ? blank : known.get(told);
    if (met == null) {
      met = met(told);
    }
    System.arraycopy(met, 0, marks, slot, met.length);
  }

  private long[] met(@Nullable Told told) {
    long[] met = new long[words()];
    if (told != null) {
      met[0] = 1L << TOLD;
    }
    for (int i = 0; i < meanings.size(); i++) {
      if (meanings.get(i).holds(told)) {
        met[(1 + i) / Long.SIZE] |= 1L << (1 + i);
      }
    }
    return met;
  }
}
