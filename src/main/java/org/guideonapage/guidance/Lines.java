package org.guideonapage.guidance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guideonapage.decision.Decision;
import org.guideonapage.guidance.reading.Program;
import org.guideonapage.guidance.reading.Reader;
import org.guideonapage.guidance.reading.Reading;
import org.guideonapage.incident.Incident;
import org.guideonapage.incident.Told;
import org.guideonapage.rulebook.Condition;
import org.guideonapage.rulebook.Rule;
import org.jspecify.annotations.Nullable;

/** Writes down how every rule of one program stands on one incident. */
final class Lines {
  private final Program program;
  private final Reader reader;
  private final Reading reading;
  private final Reader.Possible possible;
  private final Incident incident;
  private final List<String> facts;

  Lines(Reader reader, Reading reading, Reader.Possible possible, Incident incident) {
    this.program = reader.program();
    this.reader = reader;
    this.reading = reading;
    this.possible = possible;
    this.incident = incident;
    this.facts = List.copyOf(program.facts());
  }

  static Lines of(Situation situation) {
    return new Lines(
        situation.page.reader, situation.reading, situation.possible, situation.incident);
  }

  /** Every rule of a program that has no ranks. */
  List<Workings.Line> unranked(List<Program.Step> steps) {
    return steps.stream().map(step -> line(step, Workings.State.HOLDS, null)).toList();
  }

  Workings.UnderGuide underGuide(Decision decision) {
    Map<String, String> gaveWay = new LinkedHashMap<>();
    decision.overruled().forEach(over -> gaveWay.put(over.rule(), over.by()));
    String governing = decision.deployment().row();
    List<Workings.Table> tables = new ArrayList<>();
    for (Program.Ranked table : program.tables()) {
      tables.add(
          new Workings.Table(
              table.table().id(),
              table.table().title(),
              table.additive(),
              table.setsDeployment(),
              rows(table, governing, gaveWay)));
    }
    List<Workings.Found> findings = new ArrayList<>();
    List<Workings.Claimed> powers = new ArrayList<>();
    for (Program.Derived derived : program.derived()) {
      List<Workings.Line> lines =
          unranked(derived.steps().stream().filter(s -> !s.isElementFailure()).toList());
      int place = reader.derived(derived.id());
      if (derived.power()) {
        powers.add(new Workings.Claimed(derived.id(), reading.verdict(place), lines));
      } else {
        findings.add(new Workings.Found(derived.id(), reading.state(place), lines));
      }
    }
    return new Workings.UnderGuide(
        program.guide().id(),
        List.copyOf(tables),
        unranked(program.riders()),
        List.copyOf(findings),
        List.copyOf(powers));
  }

  private List<Workings.Line> rows(
      Program.Ranked table, String governing, Map<String, String> gaveWay) {
    List<Workings.Line> rows = new ArrayList<>();
    String first = null;
    for (Program.Step step : table.rows()) {
      String id = step.rule().id();
      boolean holds = reading.holds(step.place());
      String by = gaveWay.get(id);
      if (holds && !table.additive() && first != null && by == null) {
        by = first;
      }
      boolean governs = id.equals(governing);
      rows.add(
          line(
              step,
              governs
                  ? Workings.State.GOVERNS
                  : by == null ? Workings.State.HOLDS : Workings.State.OVERRULED,
              governs ? null : by));
      if (holds && first == null) {
        first = id;
      }
    }
    return List.copyOf(rows);
  }

  /** A line of a rule; {@code holding} is its state where it holds. */
  private Workings.Line line(Program.Step step, Workings.State holding, @Nullable String by) {
    int index = step.place();
    boolean holds = reading.holds(index);
    boolean open = !holds && possible.may(index);
    Rule rule = step.rule();
    List<Workings.Part> parts = new ArrayList<>();
    for (int i = 0; i < rule.when().size(); i++) {
      parts.add(part(index, i, rule.when().get(i)));
    }
    return new Workings.Line(
        rule,
        holds ? holding : open ? Workings.State.OPEN : Workings.State.FAILS,
        holds ? by : null,
        List.copyOf(parts),
        open
            ? reader.openFacts(index, possible).stream().mapToObj(facts::get).toList()
            : List.of());
  }

  private Workings.Part part(int step, int place, Rule.When when) {
    Condition condition = when.condition();
    String restsOn =
        condition instanceof Condition.FindingTest test
            ? test.finding()
            : condition instanceof Condition.PowerTest test ? test.power() : null;
    return new Workings.Part(
        when.sentence(), met(step, place, condition), List.copyOf(condition.facts()), restsOn);
  }

  private Workings.Met met(int step, int place, Condition condition) {
    if (reader.holds(step, place, reading)) {
      return reader.sure(step, place, possible) ? Workings.Met.MET : Workings.Met.MET_SO_FAR;
    }
    if (reader.may(step, place, possible)) {
      return Workings.Met.OPEN;
    }
    return isNotKnown(condition) ? Workings.Met.NOT_KNOWN : Workings.Met.NOT_MET;
  }

  private boolean isNotKnown(Condition condition) {
    if (condition instanceof Condition.FindingTest test) {
      return reading.state(reader.derived(test.finding())) == Condition.State.OPEN;
    }
    if (condition instanceof Condition.PowerTest test) {
      return reading.verdict(reader.derived(test.power()))
          == org.guideonapage.decision.PowerVerdict.NOT_KNOWN;
    }
    return condition.facts().stream()
        .anyMatch(fact -> incident.told(fact).filter(Told.NotKnown.class::isInstance).isPresent());
  }
}
