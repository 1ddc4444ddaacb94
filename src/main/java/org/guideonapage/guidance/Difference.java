package org.guideonapage.guidance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.incident.Incident;
import org.guideonapage.incident.Told;
import org.jspecify.annotations.Nullable;

/**
 * How an answer differs from the one before it, and what moved it.
 *
 * @param same true when deployment, agency, powers, steps and deadlines are as before
 * @param facts what was told anew, told otherwise or taken back, in the order of the questions
 * @param because changes that lead to the new deployment by themselves: one or two where so few do
 *     (two looked for among at most twelve), else as many as are needed together, none of which can
 *     be left out; empty when it is the same, or when time alone moved it
 * @param byTime true when the new deployment would have come with no new fact
 * @param powers those whose verdict is another
 * @param newSteps steps only the later answer has
 * @param noLonger steps only the earlier answer had
 * @param deadlines those that are new, moved, gone or passed since
 */
public record Difference(
    boolean same,
    Decision.Deploy was,
    Decision.Deploy now,
    List<FactChange> facts,
    List<String> because,
    boolean byTime,
    List<PowerChange> powers,
    List<Decision.Action> newSteps,
    List<Decision.Action> noLonger,
    List<DeadlineChange> deadlines) {
  private static final int MOST_PAIRED = 12;

  /** A fact as it was told before and after, as in a request; null while blank. */
  public record FactChange(String fact, @Nullable Object was, @Nullable Object now) {}

  /** A power with its verdicts; null where it was not shown. */
  public record PowerChange(
      String provision, String name, @Nullable PowerVerdict was, @Nullable PowerVerdict now) {}

  /** A deadline with its moments, ISO date-times; null where there was or is none. */
  public record DeadlineChange(
      String what, @Nullable String was, @Nullable String now, boolean passedSince) {}

  /** How the answer to one ask differs from the answer to the ask before it. */
  static Difference between(Guidance guidance, Ask earlier, Decision was, Ask later, Decision now) {
    List<FactChange> facts = facts(guidance, earlier.told(), later.told());
    List<PowerChange> powers = powers(was, now);
    List<Decision.Action> newSteps = only(now, was);
    List<Decision.Action> noLonger = only(was, now);
    List<DeadlineChange> deadlines = deadlines(was, now);
    boolean sameDeployment = isSame(was.deployment(), now.deployment());
    boolean byTime = !sameDeployment && leads(guidance, earlier.told(), later, now);
    return new Difference(
        sameDeployment
            && was.deployment().agency().equals(now.deployment().agency())
            && powers.isEmpty()
            && newSteps.isEmpty()
            && noLonger.isEmpty()
            && deadlines.isEmpty(),
        was.deployment(),
        now.deployment(),
        facts,
        sameDeployment || byTime ? List.of() : moving(guidance, earlier, later, now, facts),
        byTime,
        powers,
        newSteps,
        noLonger,
        deadlines);
  }

  private static boolean isSame(Decision.Deploy was, Decision.Deploy now) {
    return was.code() == now.code() && was.soFar() == now.soFar();
  }

  private static List<FactChange> facts(Guidance guidance, Incident before, Incident after) {
    List<FactChange> changes = new ArrayList<>();
    guidance.rulebook().facts().values().stream()
        .sorted(java.util.Comparator.comparingInt(org.guideonapage.rulebook.Fact::order))
        .forEach(
            fact -> {
              Optional<Told> was = before.told(fact.id());
              Optional<Told> now = after.told(fact.id());
              if (!was.equals(now)) {
                changes.add(new FactChange(fact.id(), plain(was), plain(now)));
              }
            });
    return List.copyOf(changes);
  }

  private static @Nullable Object plain(Optional<Told> told) {
    return told.map(Told::plain).orElse(null);
  }

  /**
   * One change that is enough, else two, else as many as are needed together: of those none can be
   * left out. Pairs are tried only where the changes are few.
   */
  private static List<String> moving(
      Guidance guidance, Ask earlier, Ask later, Decision now, List<FactChange> facts) {
    List<String> ids = facts.stream().map(FactChange::fact).toList();
    Predicate<List<String>> enough =
        some -> leads(guidance, changed(earlier, later, some), later, now);
    for (String one : ids) {
      if (enough.test(List.of(one))) {
        return List.of(one);
      }
    }
    for (int i = 0; ids.size() <= MOST_PAIRED && i < ids.size(); i++) {
      for (String other : ids.subList(i + 1, ids.size())) {
        List<String> two = List.of(ids.get(i), other);
        if (enough.test(two)) {
          return two;
        }
      }
    }
    List<String> needed = ids;
    for (int i = ids.size() - 1; i >= 0; i--) {
      List<String> fewer = new ArrayList<>(needed);
      fewer.remove(ids.get(i));
      if (enough.test(fewer)) {
        needed = fewer;
      }
    }
    return List.copyOf(needed);
  }

  private static Incident changed(Ask earlier, Ask later, List<String> facts) {
    Incident incident = earlier.told();
    for (String fact : facts) {
      Optional<Told> told = later.told().told(fact);
      incident = told.isPresent() ? incident.with(fact, told.get()) : incident.without(fact);
    }
    return incident;
  }

  private static boolean leads(Guidance guidance, Incident told, Ask later, Decision to) {
    try {
      Decision reached = guidance.decide(new Ask(told, later.asAt(), later.guide(), later.plan()));
      return isSame(reached.deployment(), to.deployment());
    } catch (Contradiction e) {
      return false; // half of a change may not fit the other half's past
    }
  }

  /** The powers whose verdict is another, by provision. */
  public static List<PowerChange> powers(Decision was, Decision now) {
    Map<String, Decision.Power> before = by(was.powers(), Decision.Power::provision);
    Map<String, Decision.Power> after = by(now.powers(), Decision.Power::provision);
    TreeSet<String> all = new TreeSet<>(before.keySet());
    all.addAll(after.keySet());
    List<PowerChange> changes = new ArrayList<>();
    for (String provision : all) {
      Decision.Power earlier = before.get(provision);
      Decision.Power later = after.get(provision);
      PowerVerdict first = earlier == null ? null : earlier.verdict();
      PowerVerdict second = later == null ? null : later.verdict();
      if (first != second) {
        String name = later != null ? later.name() : earlier != null ? earlier.name() : provision;
        changes.add(new PowerChange(provision, name, first, second));
      }
    }
    return List.copyOf(changes);
  }

  /** The steps that only one of two answers has. */
  public static List<Decision.Action> only(Decision one, Decision other) {
    return one.actions().stream().filter(action -> !other.actions().contains(action)).toList();
  }

  private static List<DeadlineChange> deadlines(Decision was, Decision now) {
    Map<String, Decision.Deadline> before = by(was.deadlines(), Decision.Deadline::what);
    Map<String, Decision.Deadline> after = by(now.deadlines(), Decision.Deadline::what);
    TreeSet<String> all = new TreeSet<>(before.keySet());
    all.addAll(after.keySet());
    List<DeadlineChange> changes = new ArrayList<>();
    for (String what : all) {
      Decision.Deadline earlier = before.get(what);
      Decision.Deadline later = after.get(what);
      String first = earlier == null ? null : earlier.at();
      String second = later == null ? null : later.at();
      boolean passed =
          later != null && later.hoursLeft() < 0 && (earlier == null || earlier.hoursLeft() >= 0);
      if (passed || !java.util.Objects.equals(first, second)) {
        changes.add(new DeadlineChange(what, first, second, passed));
      }
    }
    return List.copyOf(changes);
  }

  private static <T> Map<String, T> by(List<T> all, Function<T, String> key) {
    return all.stream()
        .collect(Collectors.toMap(key, one -> one, (one, other) -> one, LinkedHashMap::new));
  }
}
