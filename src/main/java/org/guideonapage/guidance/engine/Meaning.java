package org.guideonapage.guidance.engine;

import java.util.List;
import java.util.Set;
import org.guideonapage.incident.Incident;
import org.guideonapage.incident.Told;
import org.guideonapage.rulebook.Condition.FactTest;
import org.guideonapage.rulebook.Edition;
import org.guideonapage.rulebook.Fact;
import org.jspecify.annotations.Nullable;

/** What a test of a fact means, said plainly: does this answer meet it? */
final class Meaning {
  private Meaning() {}

  static boolean holds(FactTest test, Incident incident, Edition edition) {
    return holds(test, incident.facts().get(test.fact()), edition);
  }

  static boolean all(List<FactTest> tests, Incident incident, Edition edition) {
    for (FactTest test : tests) {
      if (!holds(test, incident, edition)) {
        return false;
      }
    }
    return true;
  }

  static boolean any(List<FactTest> tests, Incident incident, Edition edition) {
    for (FactTest test : tests) {
      if (holds(test, incident, edition)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(FactTest test, @Nullable Told told, Edition edition) {
    if (told == null) {
      return test.orBlank();
    }
    if (told instanceof Told.NotKnown) {
      return test.orNotKnown();
    }
    return switch (test.base()) {
      case ANY -> codes(told).stream().anyMatch(test.values()::contains);
      case NONE_OF -> codes(told).stream().noneMatch(test.values()::contains);
      case KNOWN -> true;
      case NOTHING -> false;
      case AT_LEAST -> counted(told) >= test.count();
      case FEWER -> counted(told) < test.count();
      case NUMBER_FROM -> number(told) >= edition.number(parameter(test));
      case NUMBER_BELOW -> number(told) < edition.number(parameter(test));
    };
  }

  private static Set<String> codes(Told told) {
    if (told instanceof Told.Value value) {
      return Set.of(value.code());
    }
    return told instanceof Told.Values values ? values.codes() : Set.of();
  }

  private static long counted(Told told) {
    return codes(told).stream().filter(code -> !code.equals(Fact.NONE)).count();
  }

  private static int number(Told told) {
    return told instanceof Told.Amount amount ? amount.number() : 0;
  }

  private static String parameter(FactTest test) {
    return java.util.Objects.requireNonNull(test.parameter());
  }
}
