package org.guideonapage.guidance.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Index.ConstraintType;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.guidance.reading.Program;
import org.guideonapage.incident.Incident;
import org.guideonapage.rulebook.Condition;
import org.guideonapage.rulebook.Edition;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.MatchCancelledEvent;
import org.kie.api.runtime.KieSession;

/**
 * Fires the rules of programs with Drools. The rules are handed over as Drools' executable model,
 * built straight from the parsed sentences: no rule text, no generated source and no compiler
 * stands between a sentence and the network, so text can never become code. One shared rule base
 * for all programs of an edition; a new session for each decision.
 *
 * <p>Findings and powers are settled stage by stage, each in a later stage than those it rests on,
 * before any row is looked at. So nothing that fired is ever withdrawn, and the reasons of an
 * answer are the rules that fired.
 */
public final class RuleEngine {
  private static final int STAGE_FIELD = 0;

  /** What the rules of one stage see of one incident. */
  record Stage(String name, Case facts) {}

  private record Speaker(Program.Step step, Program.Derived derived) {}

  private final List<Program> programs;
  private final Vocabulary vocabulary;
  private final Map<String, Integer> stageOf = new HashMap<>();
  private final List<String> stages = new ArrayList<>();
  private final Map<String, String> rowOf = new HashMap<>();
  private final KieBase base;

  private RuleEngine(List<Program> programs) {
    this.programs = List.copyOf(programs);
    this.vocabulary = new Vocabulary(programs);
    this.base = build();
  }

  /** Builds the rule base of one program. */
  public static RuleEngine of(Program program) {
    return of(List.of(program));
  }

  /** Builds one rule base for several programs of one edition. */
  public static RuleEngine of(List<Program> programs) {
    return new RuleEngine(programs);
  }

  private KieBase build() {
    ModelImpl model = new ModelImpl();
    Set<String> names = new HashSet<>();
    int last = 0;
    Map<String, Speaker> speakers = new LinkedHashMap<>();
    for (Program program : programs) {
      for (Program.Derived derived : program.derived()) {
        if (!stageOf.containsKey(derived.id())) {
          int stage = stage(derived);
          stageOf.put(derived.id(), stage);
          last = Math.max(last, stage);
          for (Program.Step step : derived.steps()) {
            String name =
                names.add(step.name()) ? step.name() : step.name() + " (" + derived.id() + ")";
            speakers.put(name, new Speaker(step, derived));
          }
        }
      }
    }
    for (int stage = 0; stage <= last; stage++) {
      stages.add("stage " + stage);
    }
    Map<String, Map<String, Program.Step>> stepsOfStage = new LinkedHashMap<>();
    speakers.forEach(
        (name, speaker) ->
            stepsOfStage
                .computeIfAbsent(
                    stages.get(
                        java.util.Objects.requireNonNull(stageOf.get(speaker.derived().id()))),
                    any -> new LinkedHashMap<>())
                .put(name, speaker.step()));
    for (Program program : programs) {
      String stage = rowsOf(program);
      for (Program.Step step : program.steps()) {
        if (step.claims().isEmpty()) {
          String name = names.add(step.name()) ? step.name() : step.name() + " (" + stage + ")";
          rowOf.put(name, step.name());
          stepsOfStage.computeIfAbsent(stage, any -> new LinkedHashMap<>()).put(name, step);
        }
      }
    }
    Looks looks = new Looks(vocabulary);
    stepsOfStage.forEach(
        (stage, steps) ->
            looks
                .ordered(steps)
                .forEach(
                    (name, ordered) ->
                        model.addRule(
                            rule(
                                name,
                                stage,
                                java.util.Objects.requireNonNull(steps.get(name)),
                                ordered))));
    return KieBaseBuilder.createKieBaseFromModel(model);
  }

  private int stage(Program.Derived derived) {
    int stage = 0;
    for (Program.Step step : derived.steps()) {
      for (String on : Edition.derivedReads(step.rule())) {
        stage =
            Math.max(
                stage,
                1
                    + java.util.Objects.requireNonNull(
                        stageOf.get(on), () -> derived.id() + " stands before " + on));
      }
    }
    return stage;
  }

  private static String rowsOf(Program program) {
    return "rows of " + program.guide().id();
  }

  /** The program it fires, the first of several. */
  public Program program() {
    return programs.get(0);
  }

  /** Fires its only program. */
  public Firing fire(Incident incident) {
    return fire(program(), incident);
  }

  /** Fires the rules of a program on what has been told, derived facts included. */
  public Firing fire(Program program, Incident incident) {
    Case facts = new Case(vocabulary, incident);
    List<String> fired = new ArrayList<>();
    List<String> withdrawn = new ArrayList<>();
    KieSession session = base.newKieSession();
    try {
      session.addEventListener(new Listener(rowOf, fired, withdrawn));
      for (String stage : stages) {
        session.insert(new Stage(stage, facts));
        session.fireAllRules();
      }
      session.insert(new Stage(rowsOf(program), facts));
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    Map<String, Condition.State> findings = new LinkedHashMap<>();
    Map<String, PowerVerdict> powers = new LinkedHashMap<>();
    for (Program.Derived derived : program.derived()) {
      int place = vocabulary.derived(derived.id());
      if (derived.power()) {
        powers.put(derived.id(), facts.verdict(place));
      } else {
        findings.put(derived.id(), facts.state(place));
      }
    }
    return new Firing(fired, findings, powers, withdrawn);
  }

  private org.drools.model.Rule rule(
      String name, String stage, Program.Step step, List<Looks.Look> looks) {
    Variable<Stage> facts = declarationOf(Stage.class);
    PatternDef<Stage> pattern = pattern(facts);
    pattern.expr(
        stage,
        s -> s.name().equals(stage),
        alphaIndexedBy(String.class, ConstraintType.EQUAL, STAGE_FIELD, Stage::name, stage));
    looks.forEach(look -> pattern.expr(look.name(), s -> look.holds().test(s)));
    Case.Claim[] claims = step.claims().stream().map(vocabulary::claim).toArray(Case.Claim[]::new);
    return PatternDSL.rule(name)
        .build(
            pattern,
            on(facts)
                .execute(
                    s -> {
                      for (Case.Claim claim : claims) {
                        s.facts().say(claim);
                      }
                    }));
  }

  private static final class Listener extends DefaultAgendaEventListener {
    private final Map<String, String> rowOf;
    private final List<String> fired;
    private final List<String> withdrawn;

    Listener(Map<String, String> rowOf, List<String> fired, List<String> withdrawn) {
      this.rowOf = rowOf;
      this.fired = fired;
      this.withdrawn = withdrawn;
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
      String name = event.getMatch().getRule().getName();
      fired.add(rowOf.getOrDefault(name, name));
    }

    @Override
    public void matchCancelled(MatchCancelledEvent event) {
      withdrawn.add(event.getMatch().getRule().getName());
    }
  }
}
