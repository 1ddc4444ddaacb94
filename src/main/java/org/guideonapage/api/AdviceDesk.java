package org.guideonapage.api;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.guideonapage.advice.BulkRun;
import org.guideonapage.advice.Case;
import org.guideonapage.advice.Differences;
import org.guideonapage.advice.Library;
import org.guideonapage.advice.NoSuchRules;
import org.guideonapage.advice.RuleVersions;
import org.guideonapage.advice.Runs;
import org.guideonapage.advice.SavedScenario;
import org.guideonapage.advice.ScenarioFiles;
import org.guideonapage.advice.Workbench;
import org.guideonapage.decision.Deployment;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.guidance.Contradiction;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.guidance.NoGuideThen;
import org.guideonapage.guidance.Wanted;
import org.guideonapage.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes a body for the workbench, reads it against the rules it names, and puts it to them. */
@Component
class AdviceDesk {
  static final String RULES = "rules";
  static final String WANTED = "wanted";
  static final String WHICH = "which";
  static final String BESIDE = "beside";
  static final String DAY = "day";
  static final String SCENARIOS = "scenarios";
  static final List<String> SHELVES = List.of("all", "own", "public");
  private static final List<String> OF_A_CASE =
      List.of(AskReader.GUIDE, AskReader.AS_AT, AskReader.FACTS, AskReader.PLAN, RULES);
  private static final List<String> OF_WANTING =
      List.of(AskReader.GUIDE, AskReader.AS_AT, AskReader.FACTS, AskReader.PLAN, RULES, WANTED);
  private static final List<String> OF_A_RUN = List.of(WHICH, RULES, BESIDE, DAY);
  private static final long A_MOMENT = 500;

  private final Workbench bench;
  private final Library library;
  private final Runs runs;
  private final Clock clock;
  private final JsonMapper json;

  AdviceDesk(Workbench bench, Library library, Runs runs, Clock clock, JsonMapper json) {
    this.bench = bench;
    this.library = library;
    this.runs = runs;
    this.clock = clock;
    this.json = json;
  }

  /** What can be wanted: every deployment, and every power to be available. */
  static List<String> wanted(Rulebook rulebook) {
    List<String> wanted =
        new ArrayList<>(Arrays.stream(Deployment.values()).map(Enum::name).toList());
    wanted.addAll(rulebook.powers().keySet());
    return wanted;
  }

  /** Puts one case to something. */
  <T> T one(byte @Nullable [] bytes, java.util.function.Function<Case, T> to) {
    Faults faults = new Faults();
    Case read = read(Body.read(bytes, faults), "", OF_A_CASE, faults);
    return put(List.of(read), faults, () -> to.apply(read));
  }

  /** Puts two cases side by side. */
  AdviceView.DifferencesView two(byte @Nullable [] bytes) {
    return both(
        bytes,
        (left, right) ->
            AdviceView.DifferencesView.of(
                Differences.of(left, bench.look(left), right, bench.look(right))));
  }

  private <T> T both(byte @Nullable [] bytes, BiFunction<Case, Case, T> to) {
    Faults faults = new Faults();
    Map<String, Object> body = Body.read(bytes, faults);
    unknown(body, Comparison.SIDES, faults);
    List<Case> cases = new ArrayList<>();
    for (String side : Comparison.SIDES) {
      if (body.get(side) instanceof Map<?, ?> members) {
        cases.add(read(named(members), "/" + side, OF_A_CASE, faults));
      } else {
        faults.add("/" + side, "nothing", "an object with " + OF_A_CASE, List.of());
      }
    }
    faults.stopIfAny();
    return put(cases, faults, () -> to.apply(cases.get(0), cases.get(1)));
  }

  /** The nearest facts to what is wanted. */
  AdviceView.WaysView ways(byte @Nullable [] bytes) {
    Faults faults = new Faults();
    Map<String, Object> body = Body.read(bytes, faults);
    Case read = read(body, "", OF_WANTING, faults);
    List<String> known = wanted(now());
    if (!(body.get(WANTED) instanceof String code) || !known.contains(code)) {
      faults.add(
          "/" + WANTED,
          body.containsKey(WANTED) ? body.get(WANTED) : "nothing",
          "one of " + known,
          List.of());
      faults.stopIfAny();
      throw new IllegalStateException("a fault was said");
    }
    Wanted wanted =
        now().powers().containsKey(code)
            ? Wanted.power(code, PowerVerdict.AVAILABLE)
            : Wanted.deployment(Deployment.valueOf(code));
    return put(List.of(read), faults, () -> AdviceView.WaysView.of(bench.ways(read, wanted)));
  }

  private Rulebook now() {
    return bench.versions().guidance(RuleVersions.IN_FORCE).rulebook();
  }

  private Case read(Map<String, Object> body, String pointer, List<String> members, Faults faults) {
    String rules = rules(body.get(RULES), pointer + "/" + RULES, faults);
    Rulebook rulebook = now();
    try {
      rulebook = bench.versions().guidance(rules).rulebook();
    } catch (NoSuchRules e) {
      faults.add(pointer + "/" + RULES, rules, String.valueOf(e.getMessage()), List.of());
    }
    AskReader reader = new AskReader(rulebook, clock, faults, number -> {});
    reader.unknown(body, pointer, members);
    Map<String, Object> asked = new LinkedHashMap<>(body);
    asked.keySet().retainAll(AskReader.OF_A_COMPARISON);
    var ask = reader.read(asked, pointer, AskReader.OF_A_COMPARISON).ask();
    return new Case(ask.told(), ask.asAt(), ask.guide(), ask.plan(), rules);
  }

  private static String rules(@Nullable Object sent, String pointer, Faults faults) {
    if (sent == null) {
      return RuleVersions.IN_FORCE;
    }
    if (sent instanceof String rules) {
      return rules;
    }
    faults.add(pointer, sent, "in-force, section-48, draft:NAME or a checksum", List.of());
    return RuleVersions.IN_FORCE;
  }

  private static <T> T put(List<Case> cases, Faults faults, java.util.function.Supplier<T> answer) {
    faults.stopIfAny();
    try {
      return answer.get();
    } catch (Contradiction e) {
      e.facts()
          .forEach(
              fact ->
                  faults.add(
                      cases.size() == 1 ? "/" + AskReader.FACTS + "/" + Body.escape(fact) : "",
                      fact,
                      "facts that fit together: " + e.getMessage(),
                      List.of()));
    } catch (NoGuideThen e) {
      faults.add(
          cases.size() == 1 ? "/" + AskReader.AS_AT : "",
          "this date",
          "a date on which a guide was in force: " + e.getMessage(),
          List.of());
    }
    faults.stopIfAny();
    throw new IllegalStateException("a fault was said");
  }

  private static void unknown(Map<String, Object> body, List<String> members, Faults faults) {
    body.keySet().stream()
        .filter(name -> !members.contains(name))
        .forEach(name -> faults.add("/" + Body.escape(name), name, "one of " + members, List.of()));
  }

  @SuppressWarnings("unchecked") // the body is read from JSON, whose names are strings
  private static Map<String, Object> named(Map<?, ?> members) {
    return (Map<String, Object>) members;
  }

  // ---- scenarios

  /** Every scenario at hand. */
  AdviceView.ScenarioList scenarios() {
    Library.Found own = library.own();
    return new AdviceView.ScenarioList(own.scenarios(), library.shipped(), own.faults());
  }

  /** Keeps scenarios: all of a body, or none. */
  AdviceView.Kept keep(byte @Nullable [] bytes) {
    Faults faults = new Faults();
    Map<String, Object> body = Body.read(bytes, faults);
    unknown(body, List.of(SCENARIOS), faults);
    if (!(body.get(SCENARIOS) instanceof List<?> list) || list.isEmpty()) {
      faults.add("/" + SCENARIOS, "nothing", "a list of one or more scenarios", List.of());
      faults.stopIfAny();
      throw new IllegalStateException("a fault was said");
    }
    ScenarioFiles.Read read =
        ScenarioFiles.read(json.writeValueAsString(list), ScenarioFiles.Format.JSON, now());
    read.faults()
        .forEach(
            fault -> faults.add("/" + SCENARIOS, "(not repeated)", Echo.clean(fault), List.of()));
    faults.stopIfAny();
    return new AdviceView.Kept(
        read.scenarios().stream().map(library::keep).map(SavedScenario::id).toList());
  }

  // ---- runs

  /** Begins a run, and waits a moment for it. */
  AdviceView.RunView run(byte @Nullable [] bytes) {
    Faults faults = new Faults();
    Map<String, Object> body = Body.read(bytes, faults);
    unknown(body, OF_A_RUN, faults);
    Object which = body.getOrDefault(WHICH, SHELVES.get(0));
    if (!(which instanceof String shelf) || !SHELVES.contains(shelf)) {
      faults.add("/" + WHICH, which, "one of " + SHELVES, List.of());
    }
    Guidance rules = guidance(body.get(RULES), RULES, faults);
    Guidance beside = body.get(BESIDE) == null ? null : guidance(body.get(BESIDE), BESIDE, faults);
    LocalDate day = day(body.get(DAY), faults);
    faults.stopIfAny();
    List<SavedScenario> scenarios =
        Stream.concat(
                which.equals("public") ? Stream.empty() : library.own().scenarios().stream(),
                which.equals("own") ? Stream.empty() : library.shipped().stream())
            .toList();
    String id = runs.start(new BulkRun.Order(scenarios, rules, beside, day));
    return shown(id, true);
  }

  private Guidance guidance(@Nullable Object sent, String name, Faults faults) {
    String rules = rules(sent, "/" + name, faults);
    try {
      return bench.versions().guidance(rules);
    } catch (NoSuchRules e) {
      faults.add("/" + name, rules, String.valueOf(e.getMessage()), List.of());
      return bench.versions().guidance(RuleVersions.IN_FORCE);
    }
  }

  private static @Nullable LocalDate day(@Nullable Object sent, Faults faults) {
    if (sent == null) {
      return null;
    }
    try {
      return LocalDate.parse(String.valueOf(sent));
    } catch (DateTimeException e) {
      faults.add("/" + DAY, sent, "a day such as 2026-11-22", List.of());
      return null;
    }
  }

  /** How far a run is. */
  AdviceView.RunView shown(String id, boolean wait) {
    BulkRun run = found(id);
    if (wait) {
      await(run);
    }
    return AdviceView.RunView.of(id, run);
  }

  /** Stops a run. */
  AdviceView.RunView cancelled(String id) {
    BulkRun run = found(id);
    run.cancel();
    await(run);
    return AdviceView.RunView.of(id, run);
  }

  private static void await(BulkRun run) {
    try {
      run.await(A_MOMENT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private BulkRun found(String id) {
    return runs.find(id)
        .orElseThrow(
            () ->
                new Refused(
                    Problem.of(
                        Problem.Kind.NOT_FOUND,
                        "There is no such run; only the last few are kept.")));
  }
}
