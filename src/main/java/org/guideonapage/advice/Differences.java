package org.guideonapage.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.guideonapage.decision.Decision;
import org.guideonapage.guidance.Workings;
import org.guideonapage.incident.Told;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two cases and their answers. An empty side means that there is nothing of
 * it.
 *
 * @param facts by fact id, what was told on either side
 * @param answer parts of the answer in one line each
 * @param powers by provision
 * @param tests by test
 * @param rules states of rules, by rule id
 * @param lines what only one side says: actions, words, duties, deadlines
 */
public record Differences(
    List<Pair> facts,
    List<Pair> answer,
    List<Pair> powers,
    List<Pair> tests,
    List<Pair> rules,
    List<Pair> lines) {

  /** One thing on two sides. */
  public record Pair(String what, String first, String second) {
    static @Nullable Pair of(String what, String first, String second) {
      return first.equals(second) ? null : new Pair(what, first, second);
    }
  }

  /** Whether nothing differs but perhaps the facts. */
  public boolean isSameAnswer() {
    return answer.isEmpty() && powers.isEmpty() && lines.isEmpty() && tests.isEmpty();
  }

  /** How the second case differs from the first. */
  public static Differences of(Case one, Workings first, Case two, Workings second) {
    return new Differences(
        facts(one, two),
        answer(first.decision(), second.decision()),
        pairs(
            first.decision().powers(),
            second.decision().powers(),
            Decision.Power::provision,
            power -> power.verdict().name()),
        pairs(
            List.copyOf(first.decision().tests().entrySet()),
            List.copyOf(second.decision().tests().entrySet()),
            Map.Entry::getKey,
            entry -> entry.getValue().verdict().name()),
        pairs(
            List.copyOf(states(first).entrySet()),
            List.copyOf(states(second).entrySet()),
            Map.Entry::getKey,
            entry -> entry.getValue().name()),
        lines(first.decision(), second.decision()));
  }

  private static List<Pair> facts(Case one, Case two) {
    Set<String> ids = new TreeSet<>(one.told().facts().keySet());
    ids.addAll(two.told().facts().keySet());
    return kept(ids.stream().map(id -> Pair.of(id, plain(one, id), plain(two, id))).toList());
  }

  private static String plain(Case side, String fact) {
    return side.told().told(fact).map(Told::plain).map(String::valueOf).orElse("");
  }

  private static List<Pair> answer(Decision first, Decision second) {
    List<@Nullable Pair> pairs = new ArrayList<>();
    pairs.add(Pair.of("Guide", first.guide(), second.guide()));
    pairs.add(Pair.of("Answer", first.deployment().label(), second.deployment().label()));
    pairs.add(
        Pair.of("So far", first.deployment().soFar().name(), second.deployment().soFar().name()));
    pairs.add(Pair.of("Row", first.deployment().row(), second.deployment().row()));
    pairs.add(Pair.of("Who goes", first.deployment().agency(), second.deployment().agency()));
    pairs.add(
        Pair.of(
            "Speak to", said(first.deployment().referTo()), said(second.deployment().referTo())));
    pairs.add(
        Pair.of(
            "Plan",
            first.planCheck() == null ? "" : first.planCheck().verdict(),
            second.planCheck() == null ? "" : second.planCheck().verdict()));
    pairs.add(
        Pair.of(
            "Settled",
            first.settled() ? "settled" : "open",
            second.settled() ? "settled" : "open"));
    return kept(pairs);
  }

  private static String said(@Nullable Object code) {
    return code == null ? "" : String.valueOf(code);
  }

  private static <T> List<Pair> pairs(
      List<T> first, List<T> second, Function<T, String> key, Function<T, String> value) {
    Map<String, String> one = new LinkedHashMap<>();
    Map<String, String> two = new LinkedHashMap<>();
    first.forEach(item -> one.put(key.apply(item), value.apply(item)));
    second.forEach(item -> two.put(key.apply(item), value.apply(item)));
    Set<String> keys = new LinkedHashSet<>(one.keySet());
    keys.addAll(two.keySet());
    return kept(
        keys.stream()
            .map(what -> Pair.of(what, one.getOrDefault(what, ""), two.getOrDefault(what, "")))
            .toList());
  }

  /** A rule that stands in several guides counts where it says most. */
  static Map<String, Workings.State> states(Workings workings) {
    Map<String, Workings.State> states = new LinkedHashMap<>();
    for (Workings.UnderGuide guide : workings.guides()) {
      guide.tables().forEach(table -> table.rows().forEach(line -> put(states, line)));
      guide.riders().forEach(line -> put(states, line));
      guide.findings().forEach(found -> found.lines().forEach(line -> put(states, line)));
      guide.powers().forEach(claimed -> claimed.lines().forEach(line -> put(states, line)));
    }
    return states;
  }

  private static void put(Map<String, Workings.State> states, Workings.Line line) {
    states.merge(line.rule().id(), line.state(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
  }

  private static List<Pair> lines(Decision first, Decision second) {
    List<Pair> pairs = new ArrayList<>();
    only("Do", labels(first), labels(second), pairs);
    only("Only when", first.conditions(), second.conditions(), pairs);
    only("Duty", first.duties(), second.duties(), pairs);
    only("Not lawful", first.notLawful(), second.notLawful(), pairs);
    only("Say", first.say(), second.say(), pairs);
    only("Deadline", deadlines(first), deadlines(second), pairs);
    return List.copyOf(pairs);
  }

  private static List<String> labels(Decision decision) {
    return decision.actions().stream().map(Decision.Action::label).toList();
  }

  private static List<String> deadlines(Decision decision) {
    return decision.deadlines().stream().map(line -> line.what() + " by " + line.at()).toList();
  }

  private static void only(String what, List<String> one, List<String> two, List<Pair> pairs) {
    one.stream()
        .filter(line -> !two.contains(line))
        .forEach(line -> pairs.add(new Pair(what, line, "")));
    two.stream()
        .filter(line -> !one.contains(line))
        .forEach(line -> pairs.add(new Pair(what, "", line)));
  }

  private static List<Pair> kept(List<@Nullable Pair> pairs) {
    return pairs.stream().filter(Objects::nonNull).map(Objects::requireNonNull).toList();
  }
}
