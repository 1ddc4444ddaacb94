package org.guideonapage.guidance.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.drools.model.Index.ConstraintType;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.guideonapage.guidance.reading.Program;
import org.guideonapage.incident.Incident;
import org.guideonapage.rulebook.Edition;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.conf.ThreadSafeOption;

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

  /**
   * A session is one decision's and one thread's. What a rule says is noted as soon as its turn
   * comes and not queued first: within a stage no rule reads what another says, so their order is
   * nothing.
   */
  private static final KieSessionConfiguration SESSION = session();

  /**
   * What the rules of one stage see of one incident.
   *
   * @param marks those of the case, which what fires changes
   */
  record Stage(String name, Case facts, long[] marks) {
    Stage(String name, Case facts) {
      this(name, facts, facts.marks());
    }
  }

  private final List<Program> programs;
  private final Vocabulary vocabulary;
  private final Map<String, Integer> stageOf = new HashMap<>();
  private final List<String> stages = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Program, Firing.Places> placesOf = new IdentityHashMap<>();
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

  private static KieSessionConfiguration session() {
    KieSessionConfiguration session = KieServices.get().newKieSessionConfiguration();
    session.setOption(ThreadSafeOption.NO);
    session.setOption(DirectFiringOption.YES);
    return session;
  }

  private KieBase build() {
    Map<String, Map<String, Program.Step>> stepsOfStage = new LinkedHashMap<>();
    int last = 0;
    for (Program program : programs) {
      for (Program.Derived derived : program.derived()) {
        if (!stageOf.containsKey(derived.id())) {
          int stage = stage(derived);
          stageOf.put(derived.id(), stage);
          last = Math.max(last, stage);
          derived.steps().forEach(step -> put(step, derived.id(), nameOf(stage), stepsOfStage));
        }
      }
    }
    for (int stage = 0; stage <= last; stage++) {
      stages.add(nameOf(stage));
    }
    for (Program program : programs) {
      String stage = rowsOf(program);
      program.steps().stream()
          .filter(step -> step.claims().isEmpty())
          .forEach(step -> put(step, stage, stage, stepsOfStage));
      placesOf.put(program, places(program));
    }
    ModelImpl model = new ModelImpl();
    stepsOfStage.forEach(
        (stage, steps) ->
            Looks.paths(vocabulary, steps)
                .forEach(
                    (name, path) ->
                        model.addRule(
                            rule(
                                name,
                                stage,
                                java.util.Objects.requireNonNull(steps.get(name)),
                                path))));
    return KieBaseBuilder.createKieBaseFromModel(model);
  }

  /** Puts a step into a stage. A rule that speaks of two findings is a step of each. */
  private void put(
      Program.Step step,
      String of,
      String stage,
      Map<String, Map<String, Program.Step>> stepsOfStage) {
    String name = nameOf(step, of);
    numbers.put(name, numbers.size());
    stepsOfStage.computeIfAbsent(stage, any -> new LinkedHashMap<>()).put(name, step);
  }

  private Firing.Places places(Program program) {
    int[] steps = new int[program.steps().size()];
    for (int i = 0; i < steps.length; i++) {
      Program.Step step = program.steps().get(i);
      String of = step.claims().isEmpty() ? rowsOf(program) : step.claims().get(0).about();
      steps[i] = java.util.Objects.requireNonNull(numbers.get(nameOf(step, of)));
    }
    return new Firing.Places(
        program,
        steps,
        program.derived().stream().mapToInt(d -> vocabulary.derived(d.id())).toArray());
  }

  private static String nameOf(Program.Step step, String of) {
    return step.name() + " of " + of;
  }

  private static String nameOf(int stage) {
    return "stage " + stage;
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
    Case facts = new Case(vocabulary, incident, programs.indexOf(program));
    KieSession session = base.newKieSession(SESSION, null);
    try {
      for (String stage : stages) {
        session.insert(new Stage(stage, facts));
        session.fireAllRules();
      }
      session.insert(new Stage(rowsOf(program), facts));
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return new Firing(facts, java.util.Objects.requireNonNull(placesOf.get(program)));
  }

  private org.drools.model.Rule rule(
      String name, String stage, Program.Step step, List<Looks.Named> path) {
    Variable<Stage> facts = declarationOf(Stage.class);
    PatternDef<Stage> pattern = pattern(facts);
    pattern.expr(
        stage,
        s -> s.name().equals(stage),
        alphaIndexedBy(String.class, ConstraintType.EQUAL, STAGE_FIELD, Stage::name, stage));
    path.forEach(
        named -> {
          Predicate<long[]> look = named.look();
          pattern.expr(named.name(), s -> look.test(s.marks()));
        });
    int number = java.util.Objects.requireNonNull(numbers.get(name));
    Case.Claim[] claims = step.claims().stream().map(vocabulary::claim).toArray(Case.Claim[]::new);
    return PatternDSL.rule(name)
        .build(
            pattern,
            on(facts)
                .execute(
                    s -> {
                      s.facts().fire(number);
                      for (Case.Claim claim : claims) {
                        s.facts().say(claim);
                      }
                    }));
  }
}
