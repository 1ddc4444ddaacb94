package org.guideonapage.proof;

import java.util.ArrayList;
import java.util.List;
import org.guideonapage.incident.Incident;
import org.guideonapage.incident.Told;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.Rule;
import org.guideonapage.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * A proof that failed.
 *
 * @param statement what should hold and does not
 * @param rule the rule it is about, or null
 * @param counterexample facts on which it fails; null where what fails is that there are none
 */
public record Failure(
    Proof proof,
    String guide,
    String statement,
    @Nullable Rule rule,
    @Nullable Incident counterexample) {

  /** What a rulebook is proved for. */
  public enum Proof {
    ALWAYS_AN_ANSWER,
    NO_FINDING_BOTH_WAYS,
    NO_POWER_BOTH_WAYS,
    EVERY_ROW_CAN_GOVERN,
    NO_ROW_IS_REDUNDANT,
    NO_REFUSAL_WITH_UNKNOWN_RISK,
    NO_POLICE_STATION_FOR_A_CHILD,
    A_PROMISE_IS_KEPT_OR_REFERRED,
    NO_POWER_ON_AN_UNKNOWN_ELEMENT,
    EVERY_CONCLUSION_CAN_BE_REACHED
  }

  /** The counterexample as a scenario that can be put into a feature file. */
  public String gherkin(Rulebook rulebook) {
    if (counterexample == null) {
      return "";
    }
    List<String> told = new ArrayList<>();
    counterexample.facts().forEach((id, value) -> told.addAll(sentences(rulebook.fact(id), value)));
    return "    Scenario: "
        + statement
        + "\n      Given it is told that "
        + String.join("; ", told)
        + "\n      When advice is asked under the guide \""
        + guide
        + "\"\n      Then "
        + (rule == null
            ? "it should not be that " + statement
            : "row \"" + rule.id() + "\" does not hold")
        + "\n";
  }

  private static List<String> sentences(Fact fact, Told told) {
    if (told instanceof Told.NotKnown) {
      return List.of(fact.topic() + " is not known");
    }
    if (told instanceof Told.Value value) {
      return List.of(fact.sentence(value.code()));
    }
    if (told instanceof Told.Values values) {
      return values.codes().stream().sorted().map(fact::sentence).toList();
    }
    return List.of(fact.topic() + " is " + told.plain());
  }

  @Override
  public String toString() {
    String where = rule == null ? guide : rule.file() + ":" + rule.line() + " (" + rule.id() + ")";
    return where + ": " + proof + ": " + statement;
  }
}
