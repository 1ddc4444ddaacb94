package org.guideonapage.guidance;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.guidance.engine.Firing;
import org.guideonapage.guidance.engine.RuleEngine;
import org.guideonapage.guidance.reading.Program;
import org.guideonapage.guidance.reading.Reader;
import org.guideonapage.guidance.reading.Reading;
import org.guideonapage.incident.Incident;
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
  private final Map<LocalDate, Picking> pickers = new ConcurrentHashMap<>();

  /** Guidance from a rulebook. Pages are prepared as they are asked for; see {@link #prepare}. */
  public Guidance(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** The rulebook it answers from. */
  public Rulebook rulebook() {
    return rulebook;
  }

  /** The last day to which somebody checked the law, as it holds on a day. */
  public LocalDate lawVerifiedTo(LocalDate day) {
    return rulebook
        .parameter("lawVerifiedTo")
        .on(day)
        .map(value -> LocalDate.parse(String.valueOf(value)))
        .orElseThrow();
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
    return answered(read(ask), ask);
  }

  /**
   * What an answer comes to, and nothing of why: the same parts as {@link #decide} gives, held
   * against both readings alike, in a fraction of the time.
   *
   * @throws NoGuideThen as {@link #decide} does, like {@link Contradiction} and {@link
   *     EnginesDisagree}
   */
  public Brief brief(Ask ask) {
    Read read = read(ask);
    return read.choice() == null
        ? new Answer(read.situations().get(0), ask.told(), ask.plan()).brief()
        : several(read, read.choice(), ask).brief();
  }

  /** An ask read under every guide that applies, the opened one first. */
  private record Read(List<Situation> situations, Picking.@Nullable Choice choice) {}

  private Read read(Ask ask) {
    Edition edition = edition(ask);
    Incident incident = new Derivation(edition, ask.asAt()).complete(ask.told());
    if (ask.guide() != null) {
      Guide named = guide(ask.guide(), edition.day());
      return new Read(List.of(situation(ask, edition, incident, named)), null);
    }
    Picking.Choice choice = picker(edition).choose(incident);
    List<Situation> situations = new ArrayList<>();
    situations.add(situation(ask, edition, incident, guide(choice.opened(), edition.day())));
    for (String id : choice.beside()) {
      Guide guide = rulebook.guide(id).orElseThrow();
      if (isInForce(guide, edition.day())) {
        situations.add(situation(ask, edition, incident, guide));
      }
    }
    return new Read(List.copyOf(situations), choice);
  }

  private Decision answered(Read read, Ask ask) {
    Decision decision =
        read.choice() == null
            ? new Answer(read.situations().get(0), ask.told(), ask.plan()).decision()
            : several(read, read.choice(), ask).decision();
    return decision.withLogText(LogText.of(decision, ask.told(), rulebook, LogText.Handling.OPEN));
  }

  private SeveralGuides several(Read read, Picking.Choice choice, Ask ask) {
    return new SeveralGuides(read.situations(), choice, ask, told -> masks(with(ask, told)));
  }

  /** Reads an ask both ways; what holds is handed on only when both readings agree. */
  private Situation situation(Ask ask, Edition edition, Incident incident, Guide guide) {
    Page page = page(edition, guide);
    Firing firing = page.fire(incident);
    Situation situation = new Situation(page, incident, ask.asAt());
    agree(page.program, situation.reading, firing);
    return situation;
  }

  /** Answers with the state of every rule, under several guides of every rule of each. */
  public Trace trace(Ask ask) {
    Read read = read(ask);
    Map<String, Trace.RuleState> rules = new LinkedHashMap<>();
    Map<String, Condition.State> findings = new LinkedHashMap<>();
    Map<String, PowerVerdict> powers = new LinkedHashMap<>();
    for (Situation situation : read.situations()) {
      states(situation).forEach((id, state) -> rules.merge(id, state, Guidance::stronger));
      for (Program.Derived derived : situation.page.program.derived()) {
        if (derived.power()) {
          powers.put(derived.id(), situation.verdict(derived.id()));
        } else {
          findings.put(derived.id(), situation.state(derived.id()));
        }
      }
    }
    return new Trace(answered(read, ask), rules, findings, powers);
  }

  /**
   * Answers with everything behind the answer: every rule of every guide read, condition by
   * condition.
   */
  public Workings workings(Ask ask) {
    Read read = read(ask);
    Decision decision = answered(read, ask);
    Incident incident = read.situations().get(0).incident;
    return new Workings(
        decision,
        incident,
        read.choice() == null ? List.of() : picker(edition(ask)).lines(incident),
        read.situations().stream()
            .map(situation -> Lines.of(situation).underGuide(decision))
            .toList());
  }

  /**
   * The nearest facts that would lead to another answer: at most three changes of what is told,
   * each answered in full. The search works back from the guides read now; one change may open
   * another.
   *
   * @param atMost the longest that it may take
   * @throws NoGuideThen as when the ask itself is answered, like {@link Contradiction}
   */
  public Ways nearest(Ask ask, Wanted wanted, Duration atMost) {
    return new Nearest(
            told -> masks(with(ask, told)),
            told -> decide(with(ask, told)),
            rulebook,
            ask.told(),
            wanted,
            atMost.toNanos())
        .ways();
  }

  /**
   * The row that would give the answer, by the bit masks alone: for trying many sets of facts.
   * Whatever is shown must be answered with {@link #decide}. Empty where no row speaks.
   */
  public Optional<String> rowAtAGlance(Ask ask) {
    List<Situation> situations = masks(ask);
    Program.Step row = situations.get(SeveralGuides.governing(situations)).outcome.row();
    return row == null ? Optional.empty() : Optional.of(row.rule().id());
  }

  private static Ask with(Ask ask, Incident told) {
    return new Ask(told, ask.asAt(), ask.guide(), ask.plan());
  }

  /** An ask read by the bit masks alone; what comes of it must be answered by both readings. */
  private List<Situation> masks(Ask ask) {
    Edition edition = edition(ask);
    Incident incident = new Derivation(edition, ask.asAt()).complete(ask.told());
    List<String> guides = new ArrayList<>();
    if (ask.guide() != null) {
      guides.add(guide(ask.guide(), edition.day()).id());
    } else {
      Picking.Choice choice = picker(edition).read(incident);
      guides.add(guide(choice.opened(), edition.day()).id());
      choice.beside().stream()
          .filter(id -> isInForce(rulebook.guide(id).orElseThrow(), edition.day()))
          .forEach(guides::add);
    }
    return guides.stream()
        .map(id -> new Situation(page(edition, guide(id, edition.day())), incident, ask.asAt()))
        .toList();
  }

  /** A row that two guides use counts where it says more. */
  private static Trace.RuleState stronger(Trace.RuleState one, Trace.RuleState two) {
    return one.compareTo(two) <= 0 ? one : two;
  }

  private static Map<String, Trace.RuleState> states(Situation situation) {
    Map<String, Trace.RuleState> rules = new LinkedHashMap<>();
    Program program = situation.page.program;
    for (Program.Step step : program.steps()) {
      if (!step.isElementFailure()) {
        int index = step.place();
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
    return rules;
  }

  /** The guide that an ask without one would be answered from. */
  public String pick(Ask ask) {
    return guidesFor(ask).get(0);
  }

  /** The guides that an ask without one is read under: the one that opens, then those beside it. */
  public List<String> guidesFor(Ask ask) {
    Edition edition = edition(ask);
    Picking.Choice choice =
        picker(edition).choose(new Derivation(edition, ask.asAt()).complete(ask.told()));
    List<String> guides = new ArrayList<>();
    guides.add(guide(choice.opened(), edition.day()).id());
    choice.beside().stream()
        .filter(id -> isInForce(rulebook.guide(id).orElseThrow(), edition.day()))
        .forEach(guides::add);
    return List.copyOf(guides);
  }

  private Edition edition(Ask ask) {
    return rulebook.on(ask.asAt().withZoneSameInstant(Derivation.LONDON).toLocalDate());
  }

  private Guide guide(String id, LocalDate day) {
    Guide guide = rulebook.guide(id).orElseThrow(() -> new NoGuideThen("there is no guide " + id));
    if (!isInForce(guide, day)) {
      throw new NoGuideThen(
          "guide " + id + " was not in force on " + day + "; it runs from " + guide.from());
    }
    return guide;
  }

  private static boolean isInForce(Guide guide, LocalDate day) {
    return !day.isBefore(guide.from()) && (guide.to() == null || !day.isAfter(guide.to()));
  }

  private Picking picker(Edition edition) {
    return pickers.computeIfAbsent(edition.day(), any -> new Picking(edition));
  }

  private Page page(Edition edition, Guide guide) {
    Map<String, Page> ofEdition = pages.computeIfAbsent(edition.day(), any -> pages(edition));
    return java.util.Objects.requireNonNull(ofEdition.get(guide.id()));
  }

  /** The pages of an edition share one engine, which is built beside their other reading. */
  private Map<String, Page> pages(Edition edition) {
    List<Program> programs =
        rulebook.guides().values().stream().map(guide -> Program.of(edition, guide)).toList();
    CompletableFuture<List<Reader>> readers =
        CompletableFuture.supplyAsync(() -> programs.stream().map(Reader::new).toList());
    RuleEngine engine = RuleEngine.of(programs);
    Map<String, Page> prepared = new HashMap<>();
    for (Reader reader : readers.join()) {
      Program program = reader.program();
      prepared.put(program.guide().id(), new Page(program, reader, engine));
    }
    return Map.copyOf(prepared);
  }

  /** Holds the engine's firing against the bit masks' reading. */
  private static void agree(Program program, Reading reading, Firing firing) {
    for (int i = 0; i < program.steps().size(); i++) {
      if (firing.fired(i) != reading.holds(i)) {
        throw new EnginesDisagree(
            "the two readings differ on "
                + program.steps().get(i).name()
                + " of "
                + program.guide().id());
      }
    }
    List<Program.Derived> order = program.derived();
    for (int place = 0; place < order.size(); place++) {
      boolean same =
          order.get(place).power()
              ? firing.verdict(place) == reading.verdict(place)
              : firing.state(place) == reading.state(place);
      if (!same) {
        throw new EnginesDisagree(
            "the two readings differ on " + order.get(place).id() + " of " + program.guide().id());
      }
    }
  }

  /**
   * Both readings of one incident, for tests that hold them against each other on many incidents at
   * once: what fires holds by the bit masks; what surely holds fires, and nothing fires that may
   * not hold.
   */
  public boolean readingsAgree(Incident told, LocalDate day, String guide) {
    Page page =
        page(
            rulebook.on(day),
            rulebook.guide(guide).orElseThrow(() -> new NoGuideThen("there is no guide " + guide)));
    long[] facts = page.reader.bits(told);
    Firing firing = page.fire(told);
    try {
      agree(page.program, page.reader.read(facts), firing);
    } catch (EnginesDisagree e) {
      return false;
    }
    Reader.Possible possible = page.reader.possible(facts);
    for (int i = 0; i < page.program.steps().size(); i++) {
      if (firing.fired(i) ? !possible.may(i) : possible.sure(i)) {
        return false;
      }
    }
    return true;
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

    /** One incident read against this page. */
    Situation situation(Incident incident, java.time.ZonedDateTime asAt) {
      return new Situation(page, incident, asAt);
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
