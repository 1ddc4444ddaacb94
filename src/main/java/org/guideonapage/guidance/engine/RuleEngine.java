package org.guideonapage.guidance.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.execute;
import static org.drools.model.DSL.exists;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Drools;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule.Attribute;
import org.drools.model.RuleItemBuilder;
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
 * Fires a program's rules with Drools. The rules are handed over as Drools' executable model, built
 * straight from the parsed sentences: no rule text, no generated source and no compiler stands
 * between a sentence and the network, so text can never become code. One shared rule base; a new
 * session for each decision.
 *
 * <p>Findings and powers are settled one after another, each after those it rests on, before any
 * row is looked at. So nothing that fired is ever withdrawn, and the reasons of an answer are the
 * rules that fired.
 */
public final class RuleEngine {
  private static final String SETTLE = "settle ";
  private static final int ROWS = 0;

  /** What the rules see of one incident. */
  static final class Case {
    final Incident incident;
    final Map<String, Set<Boolean>> found = new HashMap<>();
    final Map<String, Set<PowerVerdict.Claim>> claimed = new HashMap<>();

    Case(Incident incident) {
      this.incident = incident;
    }

    void say(Program.Said said) {
      if (said instanceof Program.Said.Finding finding) {
        found.computeIfAbsent(finding.about(), any -> new HashSet<>()).add(finding.established());
      } else if (said instanceof Program.Said.Power power) {
        claimed
            .computeIfAbsent(power.about(), any -> EnumSet.noneOf(PowerVerdict.Claim.class))
            .add(power.claim());
      }
    }

    Condition.State state(String finding) {
      Set<Boolean> said = found.getOrDefault(finding, Set.of());
      if (said.size() != 1) {
        return Condition.State.OPEN;
      }
      return said.contains(true) ? Condition.State.ESTABLISHED : Condition.State.EXCLUDED;
    }

    PowerVerdict verdict(String power) {
      return PowerVerdict.of(claimed.getOrDefault(power, Set.of()));
    }
  }

  /** A settled finding. */
  record Found(String id, Condition.State state) {}

  /** A settled power. */
  record Judged(String id, PowerVerdict verdict) {}

  private final Program program;
  private final KieBase base;

  private RuleEngine(Program program, KieBase base) {
    this.program = program;
    this.base = base;
  }

  /** Builds the rule base of a program. */
  public static RuleEngine of(Program program) {
    ModelImpl model = new ModelImpl();
    int salience = 2 * program.derived().size() + 1;
    Set<String> named = new HashSet<>();
    for (Program.Derived derived : program.derived()) {
      for (Program.Step step : derived.steps()) {
        String name =
            named.add(step.name()) ? step.name() : step.name() + " (" + derived.id() + ")";
        model.addRule(claiming(name, step, program.edition(), salience));
      }
      model.addRule(settling(derived, salience - 1));
      salience -= 2;
    }
    for (Program.Step step : program.steps()) {
      if (step.claims().isEmpty()) {
        model.addRule(noting(step, program.edition()));
      }
    }
    return new RuleEngine(program, KieBaseBuilder.createKieBaseFromModel(model));
  }

  /** The program it fires. */
  public Program program() {
    return program;
  }

  /** Fires the rules on what has been told, derived facts included. */
  public Firing fire(Incident incident) {
    Case facts = new Case(incident);
    List<String> fired = new ArrayList<>();
    List<String> withdrawn = new ArrayList<>();
    KieSession session = base.newKieSession();
    try {
      session.addEventListener(new Listener(fired, withdrawn));
      session.insert(facts);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    Map<String, Condition.State> findings = new LinkedHashMap<>();
    Map<String, PowerVerdict> powers = new LinkedHashMap<>();
    for (Program.Derived derived : program.derived()) {
      if (derived.power()) {
        powers.put(derived.id(), facts.verdict(derived.id()));
      } else {
        findings.put(derived.id(), facts.state(derived.id()));
      }
    }
    return new Firing(fired, findings, powers, withdrawn);
  }

  private static org.drools.model.Rule claiming(
      String name, Program.Step step, Edition edition, int salience) {
    Variable<Case> facts = declarationOf(Case.class);
    List<RuleItemBuilder<?>> items = conditions(facts, step.conditions(), edition);
    List<Program.Said> claims = step.claims();
    items.add(on(facts).execute((Case c) -> claims.forEach(c::say)));
    return rule(name)
        .attribute(Attribute.SALIENCE, salience)
        .build(items.toArray(new RuleItemBuilder<?>[0]));
  }

  private static org.drools.model.Rule settling(Program.Derived derived, int salience) {
    Variable<Case> facts = declarationOf(Case.class);
    String id = derived.id();
    boolean power = derived.power();
    return rule(SETTLE + id)
        .attribute(Attribute.SALIENCE, salience)
        .build(
            pattern(facts),
            on(facts)
                .execute(
                    (Drools drools, Case c) ->
                        drools.insert(
                            power ? new Judged(id, c.verdict(id)) : new Found(id, c.state(id)))));
  }

  private static org.drools.model.Rule noting(Program.Step step, Edition edition) {
    Variable<Case> facts = declarationOf(Case.class);
    List<RuleItemBuilder<?>> items = conditions(facts, step.conditions(), edition);
    items.add(execute(() -> {}));
    return rule(step.name())
        .attribute(Attribute.SALIENCE, ROWS)
        .build(items.toArray(new RuleItemBuilder<?>[0]));
  }

  private static List<RuleItemBuilder<?>> conditions(
      Variable<Case> facts, List<Condition> conditions, Edition edition) {
    PatternDef<Case> told = pattern(facts);
    List<RuleItemBuilder<?>> items = new ArrayList<>();
    items.add(told);
    for (Condition condition : conditions) {
      String name = condition.toString();
      if (condition instanceof Condition.FactTest test) {
        told.expr(name, c -> Meaning.holds(test, c.incident, edition));
      } else if (condition instanceof Condition.Either either) {
        told.expr(name, c -> Meaning.any(either.tests(), c.incident, edition));
      } else if (condition instanceof Condition.All all) {
        told.expr(name, c -> Meaning.all(all.tests(), c.incident, edition));
      } else if (condition instanceof Condition.FindingTest test) {
        items.add(exists(pattern(declarationOf(Found.class)).expr(name, f -> matches(test, f))));
      } else if (condition instanceof Condition.PowerTest test) {
        items.add(exists(pattern(declarationOf(Judged.class)).expr(name, j -> matches(test, j))));
      }
    }
    return items;
  }

  private static boolean matches(Condition.FindingTest test, Found found) {
    return found.id().equals(test.finding()) && test.states().contains(found.state());
  }

  private static boolean matches(Condition.PowerTest test, Judged judged) {
    return judged.id().equals(test.power()) && test.verdicts().contains(judged.verdict());
  }

  private static final class Listener extends DefaultAgendaEventListener {
    private final List<String> fired;
    private final List<String> withdrawn;

    Listener(List<String> fired, List<String> withdrawn) {
      this.fired = fired;
      this.withdrawn = withdrawn;
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
      String name = event.getMatch().getRule().getName();
      if (!name.startsWith(SETTLE)) {
        fired.add(name);
      }
    }

    @Override
    public void matchCancelled(MatchCancelledEvent event) {
      withdrawn.add(event.getMatch().getRule().getName());
    }
  }
}
