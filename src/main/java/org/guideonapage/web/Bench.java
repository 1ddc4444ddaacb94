package org.guideonapage.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.guideonapage.advice.Case;
import org.guideonapage.advice.ContestedPoints;
import org.guideonapage.advice.Differences;
import org.guideonapage.advice.Fragility;
import org.guideonapage.advice.Library;
import org.guideonapage.advice.NoSuchRules;
import org.guideonapage.advice.Published;
import org.guideonapage.advice.RuleVersions;
import org.guideonapage.advice.SavedScenario;
import org.guideonapage.advice.Workbench;
import org.guideonapage.decision.Deployment;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.guidance.Contradiction;
import org.guideonapage.guidance.NoGuideThen;
import org.guideonapage.guidance.Wanted;
import org.guideonapage.guidance.Workings;
import org.guideonapage.incident.Incident;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.FactReader;
import org.guideonapage.rulebook.Guide;
import org.guideonapage.rulebook.LondonTime;
import org.guideonapage.rulebook.Outcomes;
import org.guideonapage.rulebook.Power;
import org.guideonapage.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Builds the workbench from what was posted. Keeps nothing between two posts. */
@Component
class Bench {
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.UK);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final LocalDate EARLIER_LAW = LocalDate.of(2016, 3, 1);
  private static final String SHARED = "shared";
  private static final String WHO = "who.";
  private static final String ASSUMED = "ASSUMED";
  private static final String SCENARIO = "scenario";
  private static final String POWER = "power:";
  private static final String NOT_THERE = "not read, or not in force";
  private static final Set<String> SPEAKING =
      Set.of(
          Workings.State.GOVERNS.name(),
          Workings.State.HOLDS.name(),
          Workings.State.OVERRULED.name());

  /** Who said a fact: the vocabulary does not say, so the advisor does. */
  private static final Map<String, String> TELLERS = tellers();

  private final Workbench bench;
  private final Library library;
  private final ContestedPoints points;
  private final Clock clock;

  Bench(Workbench bench, Library library, ContestedPoints points, Clock clock) {
    this.bench = bench;
    this.library = library;
    this.points = points;
    this.clock = clock;
  }

  private static Map<String, String> tellers() {
    Map<String, String> tellers = new LinkedHashMap<>();
    tellers.put("", "Nobody named yet");
    tellers.put("SERVICE", "A service");
    tellers.put("CALLER", "The caller or family");
    tellers.put("OFFICER", "An officer there");
    tellers.put("PERSON", "The person");
    tellers.put("RECORDS", "Police or health records");
    tellers.put(ASSUMED, "Assumed");
    return java.util.Collections.unmodifiableMap(tellers);
  }

  /** What a post asks beside the answer. */
  enum Do {
    /** Answer. */
    ANSWER,
    /** Keep this as the first case, to compare what is changed next. */
    KEEP,
    /** Let go of the first case. */
    DROP,
    /** Beside the law of 2016. */
    EARLIER,
    /** Beside today. */
    TODAY,
    /** Beside section 48. */
    SECTION_48,
    /** How much hangs on each fact. */
    FRAGILE,
    /** What would have to be true. */
    WAYS;

    static Do of(@Nullable String text) {
      for (Do each : values()) {
        if (each.name().equals(text)) {
          return each;
        }
      }
      return ANSWER;
    }
  }

  /** The page for a post. */
  BenchPage page(MultiValueMap<String, String> sent, BenchPage.@Nullable From from) {
    Do what = Do.of(sent.getFirst("do"));
    MultiValueMap<String, String> fields = new LinkedMultiValueMap<>(sent);
    BenchForm second = read(fields, BenchForm.Names.SECOND);
    if (what == Do.EARLIER || what == Do.TODAY || what == Do.SECTION_48) {
      keep(fields, second);
      move(fields, what);
      second = read(fields, BenchForm.Names.SECOND);
    } else if (what == Do.KEEP) {
      keep(fields, second);
    } else if (what == Do.DROP) {
      drop(fields);
    }
    List<AskPage.Problem> problems = new ArrayList<>(problems(second));
    Look look = look(second, problems);
    SavedScenario scenario =
        java.util.Optional.ofNullable(fields.getFirst(SCENARIO))
            .flatMap(library::find)
            .orElse(null);
    Set<String> assumed = assumed(scenario);
    BenchForm first = read(fields, BenchForm.Names.FIRST);
    boolean comparing = !first.form().isEmpty() || fields.containsKey("beforeAt");
    Look before = comparing && look != null ? look(first, problems) : null;
    return new BenchPage(
        problems,
        rows(second.form(), true),
        themes(second.form()),
        Choices.guides(rulebook(), second.guide()),
        plans(second.plan()),
        rules(second.rules()),
        second.asAt(),
        notes(second),
        look == null ? null : seen(look, assumed),
        before == null || look == null ? null : beside(before, look),
        comparing ? first.as(BenchForm.Names.FIRST, first.asAt()) : List.of(),
        wanted(sent.getFirst("wanted")),
        look != null && what == Do.WAYS ? ways(look, sent.getFirst("wanted")) : null,
        look != null && what == Do.FRAGILE ? fragile(look, sent, assumed) : null,
        from,
        scenario == null ? null : card(scenario, look));
  }

  private BenchForm read(MultiValueMap<String, String> fields, BenchForm.Names names) {
    return BenchForm.read(fields, names, bench, clock);
  }

  /** The moment is kept as the one it was, so that time going on is no difference. */
  private void keep(MultiValueMap<String, String> fields, BenchForm second) {
    drop(fields);
    String at = second.asAt().isEmpty() ? BenchForm.field(now()) : second.asAt();
    second
        .as(BenchForm.Names.FIRST, at)
        .forEach(hidden -> fields.add(hidden.name(), hidden.value()));
  }

  private static void drop(MultiValueMap<String, String> fields) {
    fields.keySet().removeIf(name -> name.startsWith(Form.BEFORE) || name.startsWith("before"));
  }

  private void move(MultiValueMap<String, String> fields, Do what) {
    switch (what) {
      case EARLIER ->
          fields.set("asAt", BenchForm.field(EARLIER_LAW.atTime(12, 0).atZone(clock.getZone())));
      case SECTION_48 -> {
        LocalDate begins = bench.versions().section48().orElse(null);
        if (begins == null) {
          fields.set("rules", RuleVersions.SECTION_48);
          fields.set("asAt", BenchForm.field(now()));
        } else {
          fields.set("asAt", BenchForm.field(begins.atTime(12, 0).atZone(clock.getZone())));
        }
      }
      default -> {
        fields.set("asAt", BenchForm.field(now()));
        fields.set("rules", RuleVersions.IN_FORCE);
      }
    }
  }

  private ZonedDateTime now() {
    return ZonedDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
  }

  // ---- looking

  private record Look(BenchForm form, Case looked, Workings workings, Rulebook rulebook) {}

  private @Nullable Look look(BenchForm side, List<AskPage.Problem> problems) {
    Case looked = side.looked();
    if (looked == null || (side.form().isEmpty() && side.guide().isEmpty())) {
      return null;
    }
    try {
      return new Look(side, looked, bench.look(looked), bench.rulebook(looked));
    } catch (Contradiction e) {
      e.facts()
          .forEach(
              fact ->
                  problems.add(
                      new AskPage.Problem(
                          "These answers do not fit together: " + e.getMessage() + ".",
                          "f-" + fact)));
    } catch (NoGuideThen e) {
      problems.add(new AskPage.Problem("On this date " + e.getMessage() + ".", "asAt"));
    } catch (NoSuchRules e) {
      problems.add(new AskPage.Problem(String.valueOf(e.getMessage()), "rules"));
    }
    return null;
  }

  private static List<AskPage.Problem> problems(BenchForm side) {
    return side.form().faults().stream()
        .flatMap(
            fault ->
                fault.facts().stream()
                    .map(
                        fact ->
                            new AskPage.Problem(
                                fault.words(),
                                fact.equals("asAt") || fact.equals("rules") ? fact : "f-" + fact)))
        .toList();
  }

  private List<String> notes(BenchForm side) {
    List<String> notes = new ArrayList<>();
    if (!side.unknown().isEmpty()) {
      Rulebook now = rulebook();
      notes.add(
          "The rules chosen do not know these answers and leave them out: "
              + String.join("; ", side.unknown().stream().map(id -> now.fact(id).topic()).toList())
              + ".");
    }
    return List.copyOf(notes);
  }

  /** Facts that the published answer of a scenario takes for granted. */
  private Set<String> assumed(@Nullable SavedScenario scenario) {
    return scenario == null
        ? Set.of()
        : library.published(scenario.id()).map(Published::assumed).orElse(Set.of());
  }

  private BenchPage.Card card(SavedScenario scenario, @Nullable Look look) {
    return new ScenarioCard(scenario, library.published(scenario.id()).orElse(null), rulebook())
        .card(look == null ? null : look.workings().decision());
  }

  private BenchPage.Seen seen(Look look, Set<String> assumed) {
    Trace trace = new Trace(look.workings(), look.rulebook(), points);
    boolean inForce = look.rulebook().version().equals(rulebook().version());
    return new BenchPage.Seen(
        Answering.words(look.workings().decision(), look.form().form(), look.rulebook()),
        by(look),
        DAY.format(LocalDate.parse(look.workings().decision().lawVerifiedTo())),
        trace.contested(),
        new Resting(look.workings(), look.looked().told(), look.rulebook()).lines(assumed),
        inForce ? null : look.looked().rules(),
        trace.guides(),
        trace.picks(),
        trace.groups(),
        trace.powers(),
        trace.silentPowers(),
        trace.findings());
  }

  private String by(Look look) {
    return "As at "
        + CLOCK.format(look.looked().asAt())
        + ", rules: "
        + bench.versions().label(look.looked().rules());
  }

  // ---- side by side

  private BenchPage.Beside beside(Look first, Look second) {
    Differences differences =
        Differences.of(first.looked(), first.workings(), second.looked(), second.workings());
    Outcomes outcomes = second.rulebook().outcomes();
    List<BenchPage.Compared> parts = new ArrayList<>();
    add(
        parts,
        "Facts",
        differences.facts().stream()
            .map(
                pair ->
                    new BenchPage.Pair(
                        fact(pair.what()).map(Fact::question).orElse(pair.what()),
                        said(first, pair.what()),
                        said(second, pair.what())))
            .toList());
    add(
        parts,
        "Answer",
        differences.answer().stream()
            .map(pair -> worded(pair, first.rulebook(), second.rulebook()))
            .toList());
    add(
        parts,
        "Powers",
        differences.powers().stream()
            .map(
                pair ->
                    new BenchPage.Pair(
                        pair.what() + " " + powerName(second.rulebook(), pair.what()),
                        verdict(first, pair.what(), pair.first()),
                        verdict(second, pair.what(), pair.second())))
            .toList());
    add(
        parts,
        "Tests",
        differences.tests().stream()
            .map(
                pair ->
                    new BenchPage.Pair(
                        Outcomes.label(outcomes.test(), pair.what()),
                        label(outcomes.testVerdict(), pair.first()),
                        label(outcomes.testVerdict(), pair.second())))
            .toList());
    add(parts, "What is said and done", pairs(differences.lines()));
    List<Differences.Pair> rules =
        differences.rules().stream().filter(pair -> holds(pair) || isInBoth(pair)).toList();
    add(
        parts,
        "Rules",
        rules.stream()
            .map(
                pair ->
                    new BenchPage.Pair(
                        Trace.named(first.rulebook(), second.rulebook(), pair.what()),
                        pair.first().isEmpty() ? NOT_THERE : Trace.word(pair.first()),
                        pair.second().isEmpty() ? NOT_THERE : Trace.word(pair.second())))
            .toList());
    return new BenchPage.Beside(
        by(first),
        by(second),
        differences.isSameAnswer(),
        differences.rules().size() - rules.size(),
        List.of(
            Band.of(first.workings().decision(), first.rulebook(), List.of()),
            Band.of(second.workings().decision(), second.rulebook(), List.of())),
        parts);
  }

  private static boolean isInBoth(Differences.Pair pair) {
    return !pair.first().isEmpty() && !pair.second().isEmpty();
  }

  /** Whether the rule says something on either side. */
  private static boolean holds(Differences.Pair pair) {
    return SPEAKING.contains(pair.first()) || SPEAKING.contains(pair.second());
  }

  private static void add(
      List<BenchPage.Compared> parts, String title, List<BenchPage.Pair> pairs) {
    if (!pairs.isEmpty()) {
      parts.add(new BenchPage.Compared(title, pairs));
    }
  }

  private static List<BenchPage.Pair> pairs(List<Differences.Pair> pairs) {
    return pairs.stream()
        .map(pair -> new BenchPage.Pair(pair.what(), pair.first(), pair.second()))
        .toList();
  }

  private static BenchPage.Pair worded(Differences.Pair pair, Rulebook one, Rulebook two) {
    return new BenchPage.Pair(
        pair.what(),
        worded(pair.what(), pair.first(), one),
        worded(pair.what(), pair.second(), two));
  }

  private static String worded(String what, String code, Rulebook rulebook) {
    Outcomes outcomes = rulebook.outcomes();
    return switch (what) {
      case "Guide" -> rulebook.guide(code).map(g -> g.number() + " " + g.title()).orElse(code);
      case "So far" -> Outcomes.label(outcomes.deployment(), code);
      case "Who goes" -> Outcomes.label(outcomes.agency(), code);
      case "Speak to" -> code.isEmpty() ? "" : Outcomes.label(outcomes.referTo(), code);
      case "Plan" -> code.toLowerCase(Locale.ROOT).replace('_', ' ');
      case "Row" -> Trace.named(rulebook, rulebook, code);
      default -> code;
    };
  }

  private static String label(List<Outcomes.Entry> list, String code) {
    return code.isEmpty() ? "" : Outcomes.label(list, code);
  }

  /** A verdict, or why there is none: law that did not stand that day is no missing power. */
  private static String verdict(Look look, String provision, String code) {
    if (!code.isEmpty()) {
      return Outcomes.label(look.rulebook().outcomes().powerVerdict(), code);
    }
    var source = look.rulebook().sources().get(provision);
    LocalDate day = look.looked().asAt().withZoneSameInstant(LondonTime.LONDON).toLocalDate();
    boolean law =
        source == null
            || ((source.from() == null || !day.isBefore(source.from()))
                && (source.to() == null || !day.isAfter(source.to())));
    return law ? "not shown: nothing told bears on it" : "not the law on that day";
  }

  private static String powerName(Rulebook rulebook, String provision) {
    Power power = rulebook.powers().get(provision);
    return power == null ? "" : power.name();
  }

  private java.util.Optional<Fact> fact(String id) {
    return java.util.Optional.ofNullable(rulebook().facts().get(id));
  }

  private static String said(Look side, String id) {
    Fact fact = side.rulebook().facts().get(id);
    return fact == null ? "" : side.looked().told().told(id).map(fact::sentence).orElse("");
  }

  // ---- what would have to be true

  private List<AskPage.Choice> wanted(@Nullable String chosen) {
    Outcomes outcomes = rulebook().outcomes();
    List<AskPage.Choice> wanted = new ArrayList<>();
    for (Deployment code : Deployment.values()) {
      wanted.add(
          new AskPage.Choice(
              code.name(),
              Outcomes.label(outcomes.deployment(), code.name()),
              code.name().equals(chosen)));
    }
    rulebook()
        .powers()
        .values()
        .forEach(
            power ->
                wanted.add(
                    new AskPage.Choice(
                        POWER + power.provision(),
                        "Power available: " + power.name(),
                        (POWER + power.provision()).equals(chosen))));
    return wanted;
  }

  private BenchPage.@Nullable Ways ways(Look look, @Nullable String chosen) {
    AskPage.Choice choice =
        wanted(chosen).stream().filter(AskPage.Choice::chosen).findFirst().orElse(null);
    if (choice == null) {
      return null;
    }
    Wanted wanted =
        choice.code().startsWith(POWER)
            ? Wanted.power(choice.code().substring(POWER.length()), PowerVerdict.AVAILABLE)
            : Wanted.deployment(Deployment.valueOf(choice.code()));
    var found = bench.ways(look.looked(), wanted);
    Outcomes outcomes = look.rulebook().outcomes();
    return new BenchPage.Ways(
        choice.label(),
        found.all().stream()
            .map(
                way ->
                    new BenchPage.Way(
                        changes(look, way.changes()),
                        Outcomes.label(outcomes.deployment(), way.soFar().name()),
                        Trace.named(look.rulebook(), look.rulebook(), way.row()),
                        way.code() == way.soFar()
                            ? ""
                            : "Shown as \""
                                + Outcomes.label(outcomes.deployment(), way.code().name())
                                + "\" until every question before a refusal is answered.",
                        way.alike().stream()
                            .map(other -> String.join("; and ", sentences(look, other)))
                            .toList()))
            .toList(),
        found.more(),
        found.cut(),
        found.tried());
  }

  private static List<String> sentences(Look look, Map<String, Object> changes) {
    Incident read = FactReader.read(look.rulebook(), changes).incident();
    return changes.keySet().stream()
        .map(id -> read.told(id).map(look.rulebook().fact(id)::sentence).orElse(id))
        .toList();
  }

  private static List<String> changes(Look look, Map<String, Object> changes) {
    Incident read = FactReader.read(look.rulebook(), changes).incident();
    List<String> lines = new ArrayList<>();
    changes
        .keySet()
        .forEach(
            id -> {
              Fact fact = look.rulebook().fact(id);
              String then = read.told(id).map(fact::sentence).orElse(id);
              String now = said(look, id);
              lines.add(now.isEmpty() ? then : then + " (told now: " + now + ")");
            });
    return lines;
  }

  // ---- how fragile

  private BenchPage.Fragile fragile(
      Look look, MultiValueMap<String, String> sent, Set<String> assumed) {
    Fragility fragility = bench.fragility(look.looked());
    Map<String, List<BenchPage.Weight>> byTeller = new LinkedHashMap<>();
    TELLERS.keySet().forEach(teller -> byTeller.put(teller, new ArrayList<>()));
    List<BenchPage.Teller> tellers = new ArrayList<>();
    for (Fragility.Weight weight : fragility.facts()) {
      String sentTeller = sent.getFirst(WHO + weight.fact());
      String unsaid = assumed.contains(weight.fact()) ? ASSUMED : "";
      String teller = sentTeller != null && TELLERS.containsKey(sentTeller) ? sentTeller : unsaid;
      byTeller.computeIfAbsent(teller, any -> new ArrayList<>()).add(weight(weight));
      tellers.add(
          new BenchPage.Teller(
              weight.fact(),
              weight.said(),
              WHO + weight.fact(),
              TELLERS.entrySet().stream()
                  .map(
                      entry ->
                          new AskPage.Choice(
                              entry.getKey(), entry.getValue(), entry.getKey().equals(teller)))
                  .toList()));
    }
    List<BenchPage.Said> by = new ArrayList<>();
    byTeller.forEach(
        (teller, weights) -> {
          if (!weights.isEmpty()) {
            long carry = weights.stream().filter(w -> w.style().equals("carries")).count();
            by.add(
                new BenchPage.Said(
                    TELLERS.getOrDefault(teller, teller),
                    carry + " of " + weights.size() + " carry the answer",
                    weights));
          }
        });
    return new BenchPage.Fragile(by, tellers, fragility.cut());
  }

  private static BenchPage.Weight weight(Fragility.Weight weight) {
    String kind =
        switch (weight.kind()) {
          case CARRIES -> "carries the answer: not known would change it";
          case TURNS -> "could turn the answer: another answer would change it";
          case POWERS -> "moves powers only";
          case FIRM -> "changes nothing by itself";
          case NOT_TRIED -> "was not tried to the end";
        };
    return new BenchPage.Weight(
        weight.fact(),
        weight.said(),
        kind,
        weight.kind().name().toLowerCase(Locale.ROOT),
        moves(weight.moves()));
  }

  /** Answers that lead to the same stand in one line. */
  private static List<String> moves(List<Fragility.Move> moves) {
    Map<String, List<String>> byEffect = new LinkedHashMap<>();
    for (Fragility.Move move : moves) {
      String effect =
          (move.answer() ? move.label() : "same answer")
              + (move.powers().isEmpty() ? "" : ". " + String.join("; ", move.powers()));
      byEffect.computeIfAbsent(effect, any -> new ArrayList<>()).add(move.instead());
    }
    return byEffect.entrySet().stream()
        .map(entry -> "If " + String.join(", or if ", entry.getValue()) + ": " + entry.getKey())
        .toList();
  }

  // ---- the form

  private Rulebook rulebook() {
    return bench.versions().guidance(RuleVersions.IN_FORCE).rulebook();
  }

  private List<Row> rows(Form form, boolean told) {
    List<Row> rows = new ArrayList<>();
    for (Fact fact : rulebook().facts().values()) {
      if (fact.isAsked() && form.answers(fact.id()) == told) {
        rows.add(Row.of(fact.order(), fact, form, null));
      }
    }
    return rows;
  }

  private List<BenchPage.Theme> themes(Form form) {
    Map<String, List<Row>> byGroup = new LinkedHashMap<>();
    for (Row row : rows(form, false)) {
      byGroup.computeIfAbsent(rulebook().fact(row.id()).group(), any -> new ArrayList<>()).add(row);
    }
    Set<String> order = new LinkedHashSet<>(List.of(SHARED));
    order.addAll(rulebook().guides().keySet());
    order.addAll(byGroup.keySet());
    List<BenchPage.Theme> themes = new ArrayList<>();
    for (String group : order) {
      List<Row> rows = byGroup.get(group);
      if (rows != null) {
        themes.add(
            new BenchPage.Theme(
                group,
                group.equals(SHARED)
                    ? "Every call"
                    : rulebook().guide(group).map(Guide::title).orElse(group),
                rows));
      }
    }
    return themes;
  }

  private List<AskPage.Choice> plans(String chosen) {
    List<AskPage.Choice> plans = new ArrayList<>();
    plans.add(new AskPage.Choice("", "No plan to check", chosen.isEmpty()));
    plans.addAll(Choices.plans(rulebook(), chosen));
    return plans;
  }

  private List<AskPage.Choice> rules(String chosen) {
    return bench.versions().choices().stream()
        .map(choice -> new AskPage.Choice(choice.id(), choice.label(), choice.id().equals(chosen)))
        .toList();
  }
}
