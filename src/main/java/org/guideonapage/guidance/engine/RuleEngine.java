package org.guideonapage.guidance.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Index.ConstraintType;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.guidance.reading.Program;
import org.guideonapage.incident.Incident;
import org.guideonapage.rulebook.Condition;
import org.guideonapage.rulebook.Condition.FactTest;
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
    speakers.forEach(
        (name, speaker) -> {
          String stage =
              stages.get(java.util.Objects.requireNonNull(stageOf.get(speaker.derived().id())));
          model.addRule(speaking(name, speaker.step(), stage));
        });
    for (Program program : programs) {
      String stage = rowsOf(program);
      for (Program.Step step : program.steps()) {
        if (step.claims().isEmpty()) {
          String name = names.add(step.name()) ? step.name() : step.name() + " (" + stage + ")";
          rowOf.put(name, step.name());
          model.addRule(noting(name, step, stage));
        }
      }
    }
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

  private org.drools.model.Rule speaking(String name, Program.Step step, String stage) {
    Variable<Stage> facts = declarationOf(Stage.class);
    List<Case.Claim> claims = step.claims().stream().map(vocabulary::claim).toList();
    return rule(name)
        .build(
            conditions(facts, step.conditions(), stage),
            on(facts).execute(s -> claims.forEach(s.facts()::say)));
  }

  private org.drools.model.Rule noting(String name, Program.Step step, String stage) {
    Variable<Stage> facts = declarationOf(Stage.class);
    return rule(name)
        .build(conditions(facts, step.conditions(), stage), on(facts).execute(s -> {}));
  }

  /**
   * The conditions as one pattern. The stage comes first, looked up by its name; then that the fact
   * of the first test is told at all, which most facts are not, so that whole groups of rules are
   * passed over by one look.
   */
  private PatternDef<Stage> conditions(
      Variable<Stage> facts, List<Condition> conditions, String stage) {
    PatternDef<Stage> told = pattern(facts);
    told.expr(
        stage,
        s -> s.name().equals(stage),
        alphaIndexedBy(String.class, ConstraintType.EQUAL, STAGE_FIELD, Stage::name, stage));
    for (Condition condition : conditions) {
      if (condition instanceof FactTest test && !test.orBlank()) {
        int place = vocabulary.fact(test.fact());
        told.expr("told " + test.fact(), s -> s.facts().told(place) != null);
        break;
      }
    }
    for (Condition condition : conditions) {
      String name = condition.toString();
      if (condition instanceof FactTest test) {
        Meaning meaning = vocabulary.meaning(test);
        told.expr(name, s -> meaning.holds(s.facts()));
      } else if (condition instanceof Condition.Either either) {
        Meaning[] any = vocabulary.meanings(either.tests());
        told.expr(name, s -> Meaning.any(any, s.facts()));
      } else if (condition instanceof Condition.All every) {
        Meaning[] all = vocabulary.meanings(every.tests());
        told.expr(name, s -> Meaning.all(all, s.facts()));
      } else if (condition instanceof Condition.FindingTest test) {
        int place = vocabulary.derived(test.finding());
        Set<Condition.State> states = test.states();
        told.expr(name, s -> states.contains(s.facts().state(place)));
      } else if (condition instanceof Condition.PowerTest test) {
        int place = vocabulary.derived(test.power());
        Set<PowerVerdict> verdicts = test.verdicts();
        told.expr(name, s -> verdicts.contains(s.facts().verdict(place)));
      }
    }
    return told;
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
