package org.guideonapage.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guideonapage.advice.ContestedPoints;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.guidance.Workings;
import org.guideonapage.incident.Told;
import org.guideonapage.rulebook.Condition;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.Outcomes;
import org.guideonapage.rulebook.Rule;
import org.guideonapage.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** Writes how every rule stands, in words. */
final class Trace {
  private static final String OPEN = "open";

  private final Workings workings;
  private final Rulebook rulebook;
  private final ContestedPoints points;

  Trace(Workings workings, Rulebook rulebook, ContestedPoints points) {
    this.workings = workings;
    this.rulebook = rulebook;
    this.points = points;
  }

  /** The contested points among all that holds: rows, riders, findings and powers. */
  List<BenchPage.Contested> contested() {
    Map<String, BenchPage.Contested> contested = new LinkedHashMap<>();
    for (Workings.UnderGuide guide : workings.guides()) {
      java.util.stream.Stream.of(
              guide.tables().stream().flatMap(table -> table.rows().stream()),
              guide.riders().stream(),
              guide.findings().stream().flatMap(found -> found.lines().stream()),
              guide.powers().stream().flatMap(claimed -> claimed.lines().stream()))
          .flatMap(lines -> lines)
          .filter(line -> line.state().compareTo(Workings.State.HOLDS) <= 0)
          .map(line -> contested(line.rule()))
          .filter(java.util.Objects::nonNull)
          .map(java.util.Objects::requireNonNull)
          .forEach(point -> contested.putIfAbsent(point.id() + point.rule(), point));
    }
    return List.copyOf(contested.values());
  }

  private BenchPage.@Nullable Contested contested(Rule rule) {
    String id = rule.contested();
    if (id == null) {
      return null;
    }
    ContestedPoints.Point point = points.find(id).orElse(null);
    return new BenchPage.Contested(
        id,
        point == null ? "" : point.question(),
        point == null ? "" : point.here(),
        point == null ? "" : point.decides(),
        rule.id(),
        rule.cites().stream()
            .map(
                cite -> {
                  var source = rulebook.sources().get(cite);
                  return new BenchPage.Side(
                      AnswerPage.Cite.of(cite, rulebook), source == null ? "" : source.summary());
                })
            .toList());
  }

  /** The rules that chose the guides and hold. */
  List<BenchPage.Line> picks() {
    return workings.picks().stream()
        .filter(line -> line.state() == Workings.State.HOLDS)
        .map(line -> line(line, "Choosing the guide"))
        .toList();
  }

  /** Rows and riders by how they stand, the governing row first. */
  List<BenchPage.Group> groups() {
    Map<Workings.State, Map<String, BenchPage.Line>> byState = new LinkedHashMap<>();
    for (Workings.State state : Workings.State.values()) {
      byState.put(state, new LinkedHashMap<>());
    }
    Map<String, Workings.State> strongest = new LinkedHashMap<>();
    for (Workings.UnderGuide guide : workings.guides()) {
      String title = title(guide.guide());
      for (Workings.Table table : guide.tables()) {
        table.rows().forEach(line -> put(byState, strongest, line, title + ": " + table.title()));
      }
      guide
          .riders()
          .forEach(line -> put(byState, strongest, line, title + ": added to any answer"));
    }
    List<BenchPage.Group> groups = new ArrayList<>();
    byState.forEach(
        (state, lines) ->
            groups.add(
                new BenchPage.Group(
                    "rules-" + state.name().toLowerCase(Locale.ROOT),
                    heading(state) + " (" + lines.size() + ")",
                    explained(state),
                    List.copyOf(lines.values()))));
    return groups;
  }

  private void put(
      Map<Workings.State, Map<String, BenchPage.Line>> byState,
      Map<String, Workings.State> strongest,
      Workings.Line line,
      String where) {
    String id = line.rule().id();
    Workings.State before = strongest.get(id);
    if (before != null && before.compareTo(line.state()) <= 0) {
      return;
    }
    if (before != null) {
      of(byState, before).remove(id);
    }
    strongest.put(id, line.state());
    of(byState, line.state()).put(id, line(line, where));
  }

  private static Map<String, BenchPage.Line> of(
      Map<Workings.State, Map<String, BenchPage.Line>> byState, Workings.State state) {
    return java.util.Objects.requireNonNull(byState.get(state));
  }

  private static String heading(Workings.State state) {
    return switch (state) {
      case GOVERNS -> "Governs";
      case HOLDS -> "Hold beside it";
      case OVERRULED -> "Hold and are overruled";
      case OPEN -> "Open";
      case FAILS -> "Do not hold";
    };
  }

  private static String explained(Workings.State state) {
    return switch (state) {
      case GOVERNS -> "The row that gives the answer.";
      case HOLDS ->
          "They speak too: rows of the safety gate and of other tables, and what is added.";
      case OVERRULED -> "They hold on these facts, and a row above them answers.";
      case OPEN -> "They do not hold yet. An answer to one of the questions could make them hold.";
      case FAILS -> "No answer still blank can make them hold.";
    };
  }

  private String title(String guide) {
    return rulebook.guide(guide).map(g -> g.number() + " " + g.title()).orElse(guide);
  }

  /** The titles of the guides read. */
  List<String> guides() {
    return workings.guides().stream().map(guide -> title(guide.guide())).toList();
  }

  private BenchPage.Line line(Workings.Line line, String where) {
    Rule rule = line.rule();
    boolean holds = line.state().compareTo(Workings.State.OVERRULED) <= 0;
    List<BenchPage.Part> parts =
        line.parts().stream()
            .filter(part -> holds || !isMet(part))
            .filter(part -> line.state() != Workings.State.FAILS || part.met() != Workings.Met.OPEN)
            .map(this::part)
            .toList();
    return new BenchPage.Line(
        rule.id(),
        rule.proposition(),
        where,
        word(line.state()),
        line.state().name().toLowerCase(Locale.ROOT),
        line.by(),
        parts,
        line.openOn().stream()
            .map(rulebook.facts()::get)
            .filter(java.util.Objects::nonNull)
            .filter(Fact::isAsked)
            .map(Fact::question)
            .toList(),
        holds
            ? rule.cites().stream().map(cite -> AnswerPage.Cite.of(cite, rulebook)).toList()
            : List.of(),
        contested(rule));
  }

  private static boolean isMet(Workings.Part part) {
    return part.met() == Workings.Met.MET || part.met() == Workings.Met.MET_SO_FAR;
  }

  private static String word(Workings.State state) {
    return switch (state) {
      case GOVERNS -> "governs";
      case HOLDS -> "holds";
      case OVERRULED -> "overruled";
      case OPEN -> OPEN;
      case FAILS -> "does not hold";
    };
  }

  private BenchPage.Part part(Workings.Part part) {
    return new BenchPage.Part(
        part.sentence(),
        switch (part.met()) {
          case MET -> "met";
          case MET_SO_FAR -> "met while nobody says more";
          case OPEN -> OPEN;
          case NOT_KNOWN -> "not known";
          case NOT_MET -> "not met";
        },
        part.met().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        told(part));
  }

  /** What was told of the facts that a condition reads. */
  private String told(Workings.Part part) {
    if (part.restsOn() != null) {
      return "rests on " + what(part.restsOn());
    }
    List<String> told = new ArrayList<>();
    for (String id : part.facts()) {
      Fact fact = rulebook.facts().get(id);
      if (fact != null) {
        told.add(
            workings
                .incident()
                .told(id)
                .map((Told answer) -> "told: " + fact.sentence(answer))
                .orElse("not asked: " + fact.topic()));
      }
    }
    return String.join("; ", told);
  }

  private String what(String findingOrPower) {
    var finding = rulebook.findings().get(findingOrPower);
    return finding == null ? rulebook.power(findingOrPower).name() : "whether " + finding.holds();
  }

  // ---- powers and findings

  /** Powers of which at least one element was told, element by element. */
  List<BenchPage.Power> powers() {
    Map<String, Decision.Power> shown = new LinkedHashMap<>();
    workings.decision().powers().forEach(power -> shown.put(power.provision(), power));
    List<BenchPage.Power> powers = new ArrayList<>();
    claimed()
        .forEach(
            (id, claimed) -> {
              if (!isSilent(claimed)) {
                Decision.Power answered = shown.get(id);
                powers.add(power(claimed, answered == null ? "" : answered.because()));
              }
            });
    powers.sort(
        java.util.Comparator.comparing(power -> shown.containsKey(power.provision()) ? 0 : 1));
    return powers;
  }

  /** Powers of which nothing was told. */
  List<String> silentPowers() {
    return claimed().values().stream()
        .filter(Trace::isSilent)
        .map(claimed -> rulebook.power(claimed.provision()).name())
        .toList();
  }

  private Map<String, Workings.Claimed> claimed() {
    Map<String, Workings.Claimed> claimed = new LinkedHashMap<>();
    workings
        .guides()
        .forEach(guide -> guide.powers().forEach(p -> claimed.putIfAbsent(p.provision(), p)));
    claimed.values().removeIf(power -> power.lines().isEmpty());
    return claimed;
  }

  private static boolean isSilent(Workings.Claimed claimed) {
    return claimed.verdict() == PowerVerdict.NOT_KNOWN
        && claimed.lines().stream()
            .flatMap(line -> line.parts().stream())
            .allMatch(
                part -> part.met() == Workings.Met.OPEN || part.met() == Workings.Met.MET_SO_FAR);
  }

  private BenchPage.Power power(Workings.Claimed claimed, String because) {
    Workings.Line elements =
        claimed.lines().stream()
            .filter(line -> line.rule().listsElementsOf(claimed.provision()))
            .findFirst()
            .orElse(null);
    String name = rulebook.power(claimed.provision()).name();
    return new BenchPage.Power(
        claimed.provision(),
        StringUtils.capitalize(name),
        Outcomes.label(rulebook.outcomes().powerVerdict(), claimed.verdict().name()),
        claimed.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        because,
        elements == null ? null : elements.rule().id(),
        elements == null ? List.of() : elements.parts().stream().map(this::part).toList(),
        claimed.lines().stream()
            .filter(line -> line != elements && line.state() != Workings.State.FAILS)
            .map(line -> line(line, ""))
            .toList());
  }

  /** Findings that are decided, or on which something told bears. */
  List<BenchPage.Finding> findings() {
    Map<String, Workings.Found> found = new LinkedHashMap<>();
    workings
        .guides()
        .forEach(guide -> guide.findings().forEach(one -> found.putIfAbsent(one.id(), one)));
    return found.values().stream()
        .filter(one -> one.state() != Condition.State.OPEN)
        .map(this::finding)
        .toList();
  }

  private BenchPage.Finding finding(Workings.Found one) {
    var finding = java.util.Objects.requireNonNull(rulebook.findings().get(one.id()));
    boolean so = one.state() == Condition.State.ESTABLISHED;
    return new BenchPage.Finding(
        one.id(),
        so ? finding.holds() : finding.fails(),
        so ? "established" : "excluded",
        one.lines().stream()
            .filter(line -> line.state() == Workings.State.HOLDS)
            .map(line -> line(line, ""))
            .toList());
  }

  /** A rule by its sentence, for lists of differences. */
  static String named(Rulebook one, Rulebook two, String rule) {
    return java.util.stream.Stream.of(two, one)
        .flatMap(book -> book.rules().stream())
        .filter(found -> found.id().equals(rule))
        .findFirst()
        .map(found -> rule + " " + found.proposition())
        .orElse(rule);
  }

  /** The state of a rule in words, empty where it is not read. */
  static String word(@Nullable String state) {
    return state == null || state.isEmpty() ? "" : word(Workings.State.valueOf(state));
  }
}
