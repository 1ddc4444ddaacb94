package org.guideonapage.guidance.engine;

import java.util.Set;
import org.guideonapage.incident.Told;
import org.guideonapage.rulebook.Condition.FactTest;
import org.guideonapage.rulebook.Fact;
import org.jspecify.annotations.Nullable;

/** What a test of a fact means, said plainly: does this answer meet it? */
final class Meaning {
  private final FactTest test;
  private final Set<String> values;
  private final int limit;

  /**
   * The meaning of a test.
   *
   * @param limit number of its parameter; 0 where it has none
   */
  Meaning(FactTest test, int limit) {
    this.test = test;
    this.values = Set.copyOf(test.values());
    this.limit = limit;
  }

  /** Whether an answer, or null for a fact that is blank, meets it. */
  boolean holds(@Nullable Told told) {
    if (told == null) {
      return test.orBlank();
    }
    if (told instanceof Told.NotKnown) {
      return test.orNotKnown();
    }
    return switch (test.base()) {
      case ANY -> anyListed(told);
      case NONE_OF -> !anyListed(told);
      case KNOWN -> true;
      case NOTHING -> false;
      case AT_LEAST -> counted(told) >= test.count();
      case FEWER -> counted(told) < test.count();
      case NUMBER_FROM -> number(told) >= limit;
      case NUMBER_BELOW -> number(told) < limit;
    };
  }

  private boolean anyListed(Told told) {
    if (told instanceof Told.Value value) {
      return values.contains(value.code());
    }
    if (told instanceof Told.Values several) {
      for (String code : several.codes()) {
        if (values.contains(code)) {
          return true;
        }
      }
    }
    return false;
  }

  private static int counted(Told told) {
    if (told instanceof Told.Value value) {
      return value.code().equals(Fact.NONE) ? 0 : 1;
    }
    if (told instanceof Told.Values several) {
      return several.codes().size() - (several.codes().contains(Fact.NONE) ? 1 : 0);
    }
    return 0;
  }

  private static int number(Told told) {
    return told instanceof Told.Amount amount ? amount.number() : 0;
  }
}
