package org.guideonapage.guidance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.guidance.engine.Firing;
import org.guideonapage.guidance.engine.RuleEngine;
import org.guideonapage.guidance.reading.Program;
import org.guideonapage.guidance.reading.Reader;
import org.guideonapage.guidance.reading.Reading;
import org.guideonapage.incident.Incident;
import org.guideonapage.rulebook.Conclusion;
import org.guideonapage.rulebook.Condition;
import org.guideonapage.rulebook.Edition;
import org.guideonapage.rulebook.Guide;
import org.guideonapage.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * Answers from one rulebook. Safe for many threads; the same ask gets the same answer, byte for
 * byte.
 *
 * <p>The rules are fired by the engine for every answer, and read a second time as bit masks; an
 * answer is given only when both readings agree on every rule, finding and power.
 */
public final class Guidance {
  private final Rulebook rulebook;
  private final Map<LocalDate, Map<String, Page>> pages = new ConcurrentHashMap<>();
  private final Map<LocalDate, RuleEngine> pickers = new ConcurrentHashMap<>();

  /** Guidance from a rulebook. Pages are prepared as they are asked for; see {@link #prepare}. */
  public Guidance(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** The rulebook it answers from. */
  public Rulebook rulebook() {
    return rulebook;
  }

  /** Prepares every guide for a day, so that no call waits for it. */
  public void prepare(LocalDate day) {
    Edition edition = rulebook.on(day);
    rulebook.guides().values().forEach(guide -> page(edition, guide));
    picker(edition);
  }

  /**
   * Answers.
   *
   * @throws NoGuideThen when the guide does not exist or was not in force on the date asked
   * @throws Contradiction when facts do not fit together
   * @throws EnginesDisagree when the two readings differ
   */
  public Decision decide(Ask ask) {
    Edition edition = edition(ask);
    Incident incident = new Derivation(edition, ask.asAt()).complete(ask.told());
    Guide opened = guide(ask, edition, incident);
    Situation situation = situation(ask, edition, incident, opened);
    List<Guide> beside = ask.guide() == null ? beside(edition, incident, opened) : List.of();
    if (beside.isEmpty()) {
      return new Answer(situation, ask.told(), ask.plan()).decision();
    }
    List<Situation> all = new ArrayList<>();
    all.add(situation);
    beside.forEach(guide -> all.add(situation(ask, edition, incident, guide)));
    return new SeveralGuides(all, ask).decision();
  }

  private Situation situation(Ask ask) {
    Edition edition = edition(ask);
    Incident incident = new Derivation(edition, ask.asAt()).complete(ask.told());
    return situation(ask, edition, incident, guide(ask, edition, incident));
  }

  /** Reads an ask both ways; what holds is handed on only when both readings agree. */
  private Situation situation(Ask ask, Edition edition, Incident incident, Guide guide) {
    Page page = page(edition, guide);
    Firing firing = page.fire(incident);
    Situation situation = new Situation(page, incident, ask.asAt());
    agree(situation, firing);
    return situation;
  }

  /** Answers with the state of every rule. */
  public Trace trace(Ask ask) {
    Situation situation = situation(ask);
    Decision decision = new Answer(situation, ask.told(), ask.plan()).decision();
    Map<String, Trace.RuleState> rules = new LinkedHashMap<>();
    Program program = situation.page.program;
    for (Program.Step step : program.steps()) {
      if (!step.isElementFailure()) {
        int index = program.indexOf(step.name());
        rules.put(
            step.name(),
            situation.reading.holds(index)
                ? Trace.RuleState.GOVERNS
                : situation.possible.may(index) ? Trace.RuleState.OPEN : Trace.RuleState.FAILS);
      }
    }
    for (Program.Ranked table : program.tables()) {
      boolean governed = false;
      for (Program.Step step : table.rows()) {
        if (!table.additive() && governed && rules.get(step.name()) == Trace.RuleState.GOVERNS) {
          rules.put(step.name(), Trace.RuleState.OVERRULED);
        }
        governed |= rules.get(step.name()) == Trace.RuleState.GOVERNS;
      }
    }
    Map<String, Condition.State> findings = new LinkedHashMap<>();
    Map<String, PowerVerdict> powers = new LinkedHashMap<>();
    for (Program.Derived derived : program.derived()) {
      if (derived.power()) {
        powers.put(derived.id(), situation.verdict(derived.id()));
      } else {
        findings.put(derived.id(), situation.state(derived.id()));
      }
    }
    return new Trace(decision, rules, findings, powers);
  }

  /** The guide that an ask without one would be answered from. */
  public String pick(Ask ask) {
    Edition edition = edition(ask);
    return guide(
            new Ask(ask.told(), ask.asAt(), null, null),
            edition,
            new Derivation(edition, ask.asAt()).complete(ask.told()))
        .id();
  }

  private Edition edition(Ask ask) {
    return rulebook.on(ask.asAt().withZoneSameInstant(Derivation.LONDON).toLocalDate());
  }

  private Guide guide(Ask ask, Edition edition, Incident incident) {
    String id = ask.guide() == null ? picked(edition, incident) : ask.guide();
    Guide guide = rulebook.guide(id).orElseThrow(() -> new NoGuideThen("there is no guide " + id));
    LocalDate day = ask.asAt().withZoneSameInstant(Derivation.LONDON).toLocalDate();
    if (!isInForce(guide, day)) {
      throw new NoGuideThen(
          "guide " + id + " was not in force on " + day + "; it runs from " + guide.from());
    }
    return guide;
  }

  private String picked(Edition edition, Incident incident) {
    RuleEngine picker = picker(edition);
    Set<String> fired = new TreeSet<>(picker.fire(incident).fired());
    return picker.program().tables().get(0).rows().stream()
        .filter(step -> fired.contains(step.name()))
        .flatMap(step -> step.rule().conclusions(Conclusion.OpenGuide.class).stream())
        .map(Conclusion.OpenGuide::guide)
        .findFirst()
        .orElse(Guide.SAFETY_GATE);
  }

  /** The guides that the picker reads beside the one that opens, in their number's order. */
  private List<Guide> beside(Edition edition, Incident incident, Guide opened) {
    RuleEngine picker = picker(edition);
    Set<String> fired = picker.fire(incident).fired().stream().collect(Collectors.toSet());
    return picker.program().tables().get(0).rows().stream()
        .filter(step -> fired.contains(step.name()))
        .flatMap(step -> step.rule().conclusions(Conclusion.AlsoRead.class).stream())
        .map(Conclusion.AlsoRead::guide)
        .distinct()
        .flatMap(id -> rulebook.guide(id).stream())
        .filter(guide -> !guide.equals(opened) && isInForce(guide, edition.day()))
        .sorted(Comparator.comparingInt(Guide::number))
        .toList();
  }

  private static boolean isInForce(Guide guide, LocalDate day) {
    return !day.isBefore(guide.from()) && (guide.to() == null || !day.isAfter(guide.to()));
  }

  private RuleEngine picker(Edition edition) {
    return pickers.computeIfAbsent(edition.day(), any -> RuleEngine.of(Program.picker(edition)));
  }

  private Page page(Edition edition, Guide guide) {
    Map<String, Page> ofEdition = pages.computeIfAbsent(edition.day(), any -> pages(edition));
    return java.util.Objects.requireNonNull(ofEdition.get(guide.id()));
  }

  /** The pages of an edition share one engine. */
  private Map<String, Page> pages(Edition edition) {
    List<Program> programs =
        rulebook.guides().values().stream().map(guide -> Program.of(edition, guide)).toList();
    RuleEngine engine = RuleEngine.of(programs);
    return programs.stream()
        .collect(
            Collectors.toUnmodifiableMap(
                program -> program.guide().id(), program -> new Page(program, engine)));
  }

  /** Holds the engine's firing against the bit masks' reading. */
  private static void agree(Situation situation, Firing firing) {
    Program program = situation.page.program;
    Set<String> fired = new HashSet<>(firing.fired());
    List<Program.Step> steps = program.steps();
    for (int i = 0; i < steps.size(); i++) {
      if (fired.contains(steps.get(i).name()) != situation.reading.holds(i)) {
        throw new EnginesDisagree(
            "the two readings differ on " + steps.get(i).name() + " of " + program.guide().id());
      }
    }
    for (Program.Derived derived : program.derived()) {
      boolean same =
          derived.power()
              ? firing.powers().get(derived.id()) == situation.verdict(derived.id())
              : firing.findings().get(derived.id()) == situation.state(derived.id());
      if (!same) {
        throw new EnginesDisagree(
            "the two readings differ on " + derived.id() + " of " + program.guide().id());
      }
    }
    if (!firing.withdrawn().isEmpty()) {
      throw new EnginesDisagree("a conclusion was withdrawn: " + firing.withdrawn());
    }
  }

  /**
   * Both readings of one incident, for tests that hold them against each other on many incidents at
   * once.
   */
  public boolean readingsAgree(Incident told, LocalDate day, String guide) {
    Edition edition = rulebook.on(day);
    Page page =
        page(
            edition,
            rulebook.guide(guide).orElseThrow(() -> new NoGuideThen("there is no guide " + guide)));
    try {
      agree(new Situation(page, told, day.atStartOfDay(Derivation.LONDON)), page.fire(told));
      return true;
    } catch (EnginesDisagree e) {
      return false;
    }
  }

  /** The two readings of a guide on a day, for measuring each alone. */
  public Readings readings(LocalDate day, String guide) {
    Page page =
        page(
            rulebook.on(day),
            rulebook.guide(guide).orElseThrow(() -> new NoGuideThen("there is no guide " + guide)));
    return new Readings(page);
  }

  /** The engine and the bit masks of one page, each alone. */
  public static final class Readings {
    private final Page page;

    private Readings(Page page) {
      this.page = page;
    }

    /** What the engine fires. */
    public List<String> fire(Incident incident) {
      return page.fire(incident).fired();
    }

    /** What the bit masks read: names of the steps that hold. */
    public List<String> read(Incident incident) {
      Reader reader = page.reader;
      Reading reading = reader.read(reader.bits(incident));
      List<String> holding = new ArrayList<>();
      List<Program.Step> steps = page.program.steps();
      for (int i = 0; i < steps.size(); i++) {
        if (reading.holds(i)) {
          holding.add(steps.get(i).name());
        }
      }
      return holding;
    }

    /** Ids of the facts that this page reads. */
    public Set<String> facts() {
      return page.program.facts();
    }
  }

  /** The day of a moment in the zone of the rules; for callers that prepare pages. */
  public static LocalDate today(java.time.@Nullable Clock clock) {
    return LocalDate.now(
        clock == null
            ? java.time.Clock.system(Derivation.LONDON)
            : clock.withZone(Derivation.LONDON));
  }
}
