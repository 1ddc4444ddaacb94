package org.guideonapage.advice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.guidance.Brief;
import org.guideonapage.guidance.Contradiction;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.guidance.Impossible;
import org.guideonapage.guidance.NoGuideThen;
import org.guideonapage.guidance.Wanted;
import org.guideonapage.guidance.Ways;
import org.guideonapage.guidance.Workings;
import org.guideonapage.incident.Incident;
import org.guideonapage.incident.Told;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.FactReader;
import org.guideonapage.rulebook.Outcomes;
import org.guideonapage.rulebook.Rulebook;

/** Looks at cases: whole, beside another, and at how near other answers are. */
public final class Workbench {
  private static final Duration LONGEST = Duration.ofSeconds(2);

  private final RuleVersions versions;

  /** A workbench over these rules. */
  public Workbench(RuleVersions versions) {
    this.versions = versions;
  }

  /** The rules that can be chosen. */
  public RuleVersions versions() {
    return versions;
  }

  /** The rulebook that judges a case. */
  public Rulebook rulebook(Case looked) {
    return versions.guidance(looked.rules()).rulebook();
  }

  /**
   * A case with everything behind its answer.
   *
   * @throws NoSuchRules when its rules are not there
   * @throws NoGuideThen when its guide was not in force
   * @throws Contradiction when its facts do not fit together
   */
  public Workings look(Case looked) {
    return versions.guidance(looked.rules()).workings(looked.ask());
  }

  /**
   * A case with the answer that it gets as the one expected: the row and deployment, every power
   * that is decided, and everyone and everything it names.
   *
   * @throws org.guideonapage.privacy.PersonalDataFound when typed words are about a person
   * @throws IllegalArgumentException when they are too long, or missing
   */
  public SavedScenario scenario(Case looked, String name, String theme, String owner) {
    Guidance guidance = versions.guidance(looked.rules());
    Decision decision = guidance.decide(looked.ask());
    Map<String, Object> facts = new LinkedHashMap<>();
    looked
        .told()
        .facts()
        .forEach((id, told) -> facts.put(id, FactReader.plain(guidance.rulebook().fact(id), told)));
    Map<String, List<String>> powers = new LinkedHashMap<>();
    decision.powers().stream()
        .filter(power -> power.verdict() != PowerVerdict.NOT_KNOWN)
        .forEach(power -> powers.put(power.provision(), List.of(power.verdict().name())));
    return new SavedScenario(
        SavedScenario.idOf(name),
        name,
        theme,
        owner,
        looked.guide(),
        looked.asAt().toLocalDateTime().toString(),
        looked.plan(),
        facts,
        new SavedScenario.Expected(
            List.of(decision.deployment().soFar().name()),
            decision.deployment().code().name(),
            decision.deployment().row(),
            powers,
            decision.agencies().stream().map(Decision.AgencyRole::code).toList(),
            decision.actions().stream().map(Decision.Action::code).toList()),
        null);
  }

  /** The nearest facts under which the answer would be the one wanted. */
  public Ways ways(Case looked, Wanted wanted) {
    return versions.guidance(looked.rules()).nearest(looked.ask(), wanted, LONGEST);
  }

  /** What hangs on each fact told: other answers to each, one at a time. */
  public Fragility fragility(Case looked) {
    return fragility(looked, LONGEST);
  }

  Fragility fragility(Case looked, Duration atMost) {
    Guidance guidance = versions.guidance(looked.rules());
    Rulebook rulebook = guidance.rulebook();
    Brief now = guidance.brief(looked.ask());
    long deadline = System.nanoTime() + atMost.toNanos();
    List<Fragility.Weight> weights = new ArrayList<>();
    boolean cut = false;
    for (Fact fact : rulebook.facts().values()) {
      Told said = looked.told().facts().get(fact.id());
      if (said != null) {
        List<Fragility.Move> moves = new ArrayList<>();
        boolean carries = false;
        boolean whole = true;
        for (Told other : others(fact, said)) {
          if (System.nanoTime() - deadline > 0) {
            whole = false;
            break;
          }
          Fragility.Move move = move(guidance, looked, fact, other, now);
          if (move != null) {
            moves.add(move);
            carries |= move.answer() && other.equals(Told.NOT_KNOWN);
          }
        }
        cut |= !whole;
        weights.add(
            new Fragility.Weight(
                fact.id(), fact.sentence(said), kind(moves, carries, whole), List.copyOf(moves)));
      }
    }
    return new Fragility(List.copyOf(weights), cut);
  }

  private static Fragility.Kind kind(List<Fragility.Move> moves, boolean carries, boolean whole) {
    if (carries) {
      return Fragility.Kind.CARRIES;
    }
    if (moves.stream().anyMatch(Fragility.Move::answer)) {
      return Fragility.Kind.TURNS;
    }
    if (!whole) {
      return Fragility.Kind.NOT_TRIED;
    }
    return moves.isEmpty() ? Fragility.Kind.FIRM : Fragility.Kind.POWERS;
  }

  /** Not known first, then every other answer; of several values each alone, and none of them. */
  private static List<Told> others(Fact fact, Told said) {
    List<Told> others = new ArrayList<>(List.of(Told.NOT_KNOWN));
    for (String code : fact.codes()) {
      others.add(
          fact.type() == Fact.Type.choices
              ? new Told.Values(new TreeSet<>(List.of(code)))
              : new Told.Value(code));
    }
    if (said instanceof Told.Amount amount) {
      others.add(new Told.Amount(0));
      others.add(new Told.Amount(amount.number() + 1));
      others.add(new Told.Amount(amount.number() * 2 + 1));
    }
    others.remove(said);
    return others.stream().distinct().toList();
  }

  private static Fragility.@org.jspecify.annotations.Nullable Move move(
      Guidance guidance, Case looked, Fact fact, Told other, Brief now) {
    boolean blank = other.equals(Told.NOT_KNOWN) && !fact.type().isCoded();
    Incident changed =
        blank ? looked.told().without(fact.id()) : looked.told().with(fact.id(), other);
    if (!Impossible.in(changed).isEmpty()) {
      return null;
    }
    try {
      Brief then = guidance.brief(looked.with(changed).ask());
      boolean answer = then.code() != now.code() || then.soFar() != now.soFar();
      List<String> powers = moved(guidance.rulebook(), now, then);
      return answer || !powers.isEmpty()
          ? new Fragility.Move(fact.sentence(other), then.label(), answer, powers)
          : null;
    } catch (Contradiction | NoGuideThen e) {
      return null;
    }
  }

  private static List<String> moved(Rulebook rulebook, Brief now, Brief then) {
    List<String> moved = new ArrayList<>();
    then.powers()
        .forEach(
            (provision, verdict) -> {
              PowerVerdict was = now.powers().get(provision);
              if (was != null && was != verdict) {
                moved.add(
                    rulebook.power(provision).name()
                        + ": "
                        + Outcomes.label(rulebook.outcomes().powerVerdict(), verdict.name())
                            .toLowerCase(Locale.UK));
              }
            });
    return List.copyOf(moved);
  }
}
