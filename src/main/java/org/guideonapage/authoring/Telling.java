package org.guideonapage.authoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.guideonapage.incident.Told;
import org.guideonapage.rulebook.Condition;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.Rulebook;

/** Reads what is told in the sentences of the rules. Not for several threads. */
public final class Telling {
  private final Rulebook rulebook;
  private final Map<String, Object> told = new LinkedHashMap<>();

  /** Nothing told yet. */
  public Telling(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** What was told, as it would be written in a request. */
  public Map<String, Object> facts() {
    return java.util.Collections.unmodifiableMap(told);
  }

  /** Answers every question that is asked before a refusal with the answer that shows no risk. */
  public void quietCall(LocalDate day) {
    for (String id : rulebook.askBeforeRefusal(day)) {
      Fact fact = rulebook.fact(id);
      Object quiet =
          switch (fact.type()) {
            case yesNo -> "NO";
            case choices -> List.of(Fact.NONE);
            case choice -> fact.codes().contains(Fact.NONE) ? Fact.NONE : "ADULT";
            default -> 0;
          };
      told.put(id, quiet);
    }
  }

  /**
   * Tells one sentence or several, parted by semicolons.
   *
   * @throws AssertionError when one of them is none of the rules, or not one answer to a fact
   */
  public void tell(String sentences) {
    for (String sentence : sentences.split(";", -1)) {
      if (!sentence.isBlank()) {
        tellOne(sentence.strip());
      }
    }
  }

  private void tellOne(String sentence) {
    for (Fact fact : rulebook.facts().values()) {
      String amount = fact.topic() + " is ";
      if ((fact.type().isNumber() || fact.type() == Fact.Type.time)
          && sentence.startsWith(amount)) {
        String value = sentence.substring(amount.length());
        told.put(fact.id(), fact.type() == Fact.Type.time ? value : Integer.valueOf(value));
        return;
      }
    }
    Condition condition =
        rulebook
            .dictionary()
            .condition(sentence)
            .orElseThrow(() -> new AssertionError("no such sentence: \"" + sentence + "\""));
    if (!(condition instanceof Condition.FactTest test)) {
      throw new AssertionError("not a sentence about a fact: \"" + sentence + "\"");
    }
    Fact fact = rulebook.fact(test.fact());
    if (test.base() == Condition.Base.NOTHING && test.orNotKnown() && !test.orBlank()) {
      told.put(
          fact.id(),
          fact.type() == Fact.Type.choices ? List.of(Told.NOT_KNOWN_CODE) : Told.NOT_KNOWN_CODE);
    } else if (test.base() == Condition.Base.NOTHING && test.orBlank() && !test.orNotKnown()) {
      told.remove(fact.id());
    } else if (test.base() == Condition.Base.ANY && !test.orBlank() && !test.orNotKnown()) {
      tellValues(fact, test, sentence);
    } else {
      throw new AssertionError("not one answer to a fact: \"" + sentence + "\"");
    }
  }

  private void tellValues(Fact fact, Condition.FactTest test, String sentence) {
    if (fact.type() == Fact.Type.choices) {
      TreeSet<String> codes = new TreeSet<>(test.values());
      if (told.get(fact.id()) instanceof Collection<?> before && !codes.contains(Fact.NONE)) {
        before.stream()
            .map(String::valueOf)
            .filter(c -> !c.equals(Fact.NONE) && !c.equals(Told.NOT_KNOWN_CODE))
            .forEach(codes::add);
      }
      told.put(fact.id(), List.copyOf(codes));
    } else if (test.values().size() == 1) {
      told.put(fact.id(), test.values().iterator().next());
    } else {
      throw new AssertionError("more than one answer to a fact: \"" + sentence + "\"");
    }
  }
}
