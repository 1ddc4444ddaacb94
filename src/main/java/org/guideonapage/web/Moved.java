package org.guideonapage.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.guidance.Course;
import org.guideonapage.guidance.Difference;
import org.guideonapage.incident.Incident;
import org.guideonapage.rulebook.FactReader;
import org.guideonapage.rulebook.Outcomes;
import org.guideonapage.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** What moved between two answers of one incident, in words. */
final class Moved {
  private final Rulebook rulebook;

  private Moved(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** The words of a stage; null for the first, which changes nothing. */
  static AnswerPage.@Nullable Difference words(Course.Stage stage, Rulebook rulebook) {
    return new Moved(rulebook).words(stage);
  }

  private AnswerPage.@Nullable Difference words(Course.Stage stage) {
    Difference changed = stage.changed();
    if (changed == null) {
      return null;
    }
    List<String> steps = new ArrayList<>();
    changed.newSteps().forEach(step -> steps.add("New step: " + step.label()));
    changed.noLonger().forEach(step -> steps.add("No longer: " + step.label()));
    changed
        .deadlines()
        .forEach(
            deadline -> {
              if (deadline.passedSince()) {
                steps.add("Passed since: " + deadline.what());
              }
            });
    return new AnswerPage.Difference(
        changed.was().label(),
        changed.now().label(),
        changed.now().because(),
        moved(changed),
        stage.lowered(),
        changed.facts().stream().map(this::told).toList(),
        changed.powers().stream().map(this::moved).toList(),
        steps);
  }

  private String moved(Difference changed) {
    if (changed.byTime()) {
      return "Time alone moved it.";
    }
    String topics =
        changed.because().stream()
            .map(id -> rulebook.facts().containsKey(id) ? rulebook.fact(id).topic() : id)
            .collect(Collectors.joining("; "));
    return topics.isEmpty() ? "" : "What moved it: " + topics + ".";
  }

  private String told(Difference.FactChange change) {
    String earlier = said(change.fact(), change.was());
    String later = said(change.fact(), change.now());
    if (earlier.isEmpty()) {
      return "New: " + later;
    }
    return later.isEmpty() ? "No longer said: " + earlier : "Was: " + earlier + ". Now: " + later;
  }

  private String said(String fact, @Nullable Object value) {
    return value == null ? "" : sentences(Map.of(fact, value), rulebook);
  }

  private String moved(Difference.PowerChange power) {
    return power.name() + ": was " + verdict(power.was()) + ", now " + verdict(power.now());
  }

  private String verdict(@Nullable PowerVerdict verdict) {
    return verdict == null
        ? "not in question"
        : Outcomes.label(rulebook.outcomes().powerVerdict(), verdict.name())
            .toLowerCase(Locale.ROOT);
  }

  /** Facts as they would be told, in one line. */
  static String sentences(Map<String, Object> facts, Rulebook rulebook) {
    Incident read = FactReader.read(rulebook, facts).incident();
    return facts.keySet().stream()
        .map(id -> read.told(id).map(told -> rulebook.fact(id).sentence(told)).orElse(id))
        .collect(Collectors.joining(", and "));
  }
}
