package org.guideonapage.guidance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guideonapage.guidance.engine.RuleEngine;
import org.guideonapage.guidance.reading.Program;
import org.guideonapage.guidance.reading.Reader;
import org.guideonapage.rulebook.Edition;
import org.guideonapage.rulebook.Guide;

/** One guide on one day, ready to answer: its program, both readings of it, and its ranking. */
final class Page {
  final Program program;
  final Reader reader;
  final RuleEngine engine;
  final Ranking ranking;
  final Map<String, List<Integer>> stepsOfPower = new HashMap<>();

  Page(Edition edition, Guide guide) {
    this.program = Program.of(edition, guide);
    this.reader = new Reader(program);
    this.engine = RuleEngine.of(program);
    this.ranking = new Ranking(reader, edition.rulebook().askBeforeRefusal(edition.day()));
    for (Program.Derived derived : program.derived()) {
      if (derived.power()) {
        List<Integer> steps = new ArrayList<>();
        derived.steps().forEach(step -> steps.add(program.indexOf(step.name())));
        stepsOfPower.put(derived.id(), steps);
      }
    }
  }
}
