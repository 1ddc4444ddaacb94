package org.guideonapage.guidance.engine;

import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.rulebook.Condition;
import org.guideonapage.rulebook.Condition.FactTest;
import org.guideonapage.rulebook.Fact;

/**
 * How often a condition holds, guessed from calls as they come: safety facts are mostly told, of
 * the others few are, and most findings and powers stay open. It decides in which order the network
 * looks, never what holds.
 */
final class Chance {
  private static final double SAFETY_FACT_TOLD = 0.6;
  private static final double OTHER_FACT_TOLD = 0.06;
  private static final double NOT_KNOWN = 0.05;
  private static final double COUNT_OR_NUMBER = 0.3;

  private final Vocabulary vocabulary;

  Chance(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  double told(String fact) {
    return vocabulary.fact(fact).safetyFact() ? SAFETY_FACT_TOLD : OTHER_FACT_TOLD;
  }

  double of(Condition condition) {
    if (condition instanceof FactTest test) {
      double told = told(test.fact());
      return told * ((1 - NOT_KNOWN) * met(test) + (test.orNotKnown() ? NOT_KNOWN : 0))
          + (test.orBlank() ? 1 - told : 0);
    }
    if (condition instanceof Condition.Either either) {
      double none = 1;
      for (FactTest test : either.tests()) {
        none *= 1 - of(test);
      }
      return 1 - none;
    }
    double chance = 0;
    if (condition instanceof Condition.FindingTest test) {
      for (Condition.State state : test.states()) {
        chance +=
            switch (state) {
              case ESTABLISHED -> 0.15;
              case EXCLUDED -> 0.2;
              case OPEN -> 0.65;
            };
      }
    } else if (condition instanceof Condition.PowerTest test) {
      for (PowerVerdict verdict : test.verdicts()) {
        chance +=
            switch (verdict) {
              case AVAILABLE, NOT_NEEDED -> 0.05;
              case NOT_AVAILABLE -> 0.4;
              case NOT_KNOWN -> 0.5;
            };
      }
    }
    return chance;
  }

  /** How often an answer that says something meets a test. */
  private double met(FactTest test) {
    Fact fact = vocabulary.fact(test.fact());
    double listed = (double) test.values().size() / Math.max(1, fact.codes().size());
    return switch (test.base()) {
      case ANY -> listed;
      case NONE_OF -> 1 - listed;
      case KNOWN -> 1;
      case NOTHING -> 0;
      case AT_LEAST, FEWER, NUMBER_FROM, NUMBER_BELOW -> COUNT_OR_NUMBER;
    };
  }
}
