package org.guideonapage.guidance.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guideonapage.guidance.reading.Program;
import org.guideonapage.incident.Incident;
import org.guideonapage.incident.Told;
import org.guideonapage.rulebook.Condition.FactTest;
import org.guideonapage.rulebook.Edition;
import org.jspecify.annotations.Nullable;

/**
 * Places of the facts, findings and powers of programs, so that a rule finds them without looking
 * up a name.
 */
final class Vocabulary {
  private final Edition edition;
  private final Map<String, Integer> facts = new HashMap<>();
  private final Map<String, Integer> derived = new HashMap<>();

  Vocabulary(List<Program> programs) {
    this.edition = programs.get(0).edition();
    for (Program program : programs) {
      program.facts().forEach(id -> facts.putIfAbsent(id, facts.size()));
      program.derived().forEach(known -> derived.putIfAbsent(known.id(), derived.size()));
    }
  }

  int fact(String id) {
    return java.util.Objects.requireNonNull(facts.get(id), () -> "no fact " + id);
  }

  /** Whether a fact is asked about in nearly every call. */
  boolean isSafetyFact(String id) {
    return edition.rulebook().fact(id).safetyFact();
  }

  int derived(String id) {
    return java.util.Objects.requireNonNull(derived.get(id), () -> "no finding or power " + id);
  }

  int derivedCount() {
    return derived.size();
  }

  Meaning meaning(FactTest test) {
    return new Meaning(
        test, fact(test.fact()), test.parameter() == null ? 0 : edition.number(test.parameter()));
  }

  Meaning[] meanings(List<FactTest> tests) {
    return tests.stream().map(this::meaning).toArray(Meaning[]::new);
  }

  Case.Claim claim(Program.Said said) {
    if (said instanceof Program.Said.Finding finding) {
      return new Case.Claim.OfFinding(derived(finding.about()), finding.established());
    }
    return new Case.Claim.OfPower(derived(said.about()), ((Program.Said.Power) said).claim());
  }

  /** Answers by the place of their fact; facts that no rule reads are left out. */
  @Nullable Told[] told(Incident incident) {
    @Nullable Told[] told = new Told[facts.size()];
    incident
        .facts()
        .forEach(
            (id, answer) -> {
              Integer place = facts.get(id);
              if (place != null) {
                told[place] = answer;
              }
            });
    return told;
  }
}
