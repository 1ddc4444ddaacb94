package org.guideonapage.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.guideonapage.guidance.Workings;
import org.guideonapage.incident.Incident;
import org.guideonapage.incident.Told;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.Rulebook;

/** What an answer rests on beside what was told: what is easily taken for known and is not. */
final class Resting {
  private static final String WHO =
      "Who said each answer is not kept with it, and the answer does not weigh it. Choose it under"
          + " How fragile to see what hangs on whose word.";

  private final Rulebook rulebook;
  private final Incident told;
  private final Incident read;

  Resting(Workings workings, Incident told, Rulebook rulebook) {
    this.rulebook = rulebook;
    this.told = told;
    this.read = workings.incident();
  }

  /**
   * Each in a line with its head; heads of which there is nothing say so.
   *
   * @param assumed ids of facts that somebody assumed
   */
  List<AnswerPage.Line> lines(Set<String> assumed) {
    List<AnswerPage.Line> lines = new ArrayList<>();
    add(
        lines,
        "Asked and not known",
        told(fact -> Told.NOT_KNOWN.equals(told.facts().get(fact))),
        "Nothing: every answer is known.");
    if (!assumed.isEmpty()) {
      add(
          lines,
          "Assumed, not in the story",
          told(assumed::contains),
          "Nothing that was assumed is told here any more.");
    }
    add(lines, "Worked out, not told", workedOut(), "Nothing.");
    add(lines, "Safety questions not asked", safety(), "None: all are answered.");
    lines.add(new AnswerPage.Line("Who said it", WHO));
    return List.copyOf(lines);
  }

  private static void add(
      List<AnswerPage.Line> lines, String head, List<String> words, String nothing) {
    lines.add(
        new AnswerPage.Line(head, words.isEmpty() ? nothing : String.join("; ", words) + "."));
  }

  /** What was told of the facts with these ids. */
  private List<String> told(Predicate<String> which) {
    List<String> sentences = new ArrayList<>();
    for (Fact fact : rulebook.facts().values()) {
      Told answer = told.facts().get(fact.id());
      if (answer != null && which.test(fact.id())) {
        sentences.add(fact.sentence(answer));
      }
    }
    return sentences;
  }

  private List<String> workedOut() {
    List<String> sentences = new ArrayList<>();
    for (Fact fact : rulebook.facts().values()) {
      Told answer = read.facts().get(fact.id());
      if (answer != null && !told.facts().containsKey(fact.id())) {
        sentences.add(
            fact.sentence(answer)
                + (fact.setBy() != null
                    ? " (set by the force)"
                    : fact.derived() != null ? " (from the times told)" : " (from the date)"));
      }
    }
    return sentences;
  }

  private List<String> safety() {
    return rulebook.facts().values().stream()
        .filter(fact -> fact.safetyFact() && fact.isAsked())
        .filter(fact -> !told.facts().containsKey(fact.id()))
        .map(Fact::topic)
        .toList();
  }
}
