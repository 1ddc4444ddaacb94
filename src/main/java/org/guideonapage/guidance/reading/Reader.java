package org.guideonapage.guidance.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.incident.Incident;
import org.guideonapage.incident.Told;
import org.guideonapage.rulebook.Condition;
import org.guideonapage.rulebook.Condition.FactTest;
import org.guideonapage.rulebook.Edition;
import org.guideonapage.rulebook.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A program as bit masks. Every answer a fact can have is a bit: its values, not known, blank; a
 * number has a bit for each interval between the parameters it is held against. A finding has three
 * bits, a power four. A condition is a mask.
 *
 * <p>Two readings. <em>Two-valued</em>: what holds on what is told, blank being one more answer.
 * <em>Three-valued</em>: what surely holds and what may hold under every completion, where a blank
 * fact may turn out to be any value or not known. The three-valued reading never calls sure what is
 * not; it may call possible what is not.
 */
public final class Reader {
  static final int WORD = 64;
  private static final PowerVerdict[] VERDICTS = PowerVerdict.values();
  private static final Condition.State[] STATES = Condition.State.values();

  /** Place of the state by what is said, as bits: claims on a power; is so and is not. */
  private static final int[] OF_POWER =
      IntStream.range(0, 1 << PowerVerdict.Claim.values().length).map(Reader::verdictOf).toArray();

  private static final int[] OF_FINDING = IntStream.range(0, 4).map(Reader::stateOf).toArray();
  private static final long[][] POWER_STATES = states(OF_POWER);
  private static final long[][] FINDING_STATES = states(OF_FINDING);

  /** Where a fact, finding or power has its bits. */
  static final class Slot {
    final int index;
    final String id;
    final @Nullable Fact fact;
    final boolean several;
    final Map<String, Long> bitOf = new LinkedHashMap<>();
    final int[] thresholds;
    int word;
    int shift;
    long all;
    long notKnown;
    long blank;
    Map<Object, Long> answers = Map.of();
    List<Object> answerCodes = List.of();
    long[] answerBits = new long[0];

    /** All of these. */
    long tried;

    Slot(int index, String id, @Nullable Fact fact, int[] thresholds) {
      this.index = index;
      this.id = id;
      this.fact = fact;
      this.several = fact != null && fact.type() == Fact.Type.choices;
      this.thresholds = thresholds;
    }

    long values() {
      return all & ~blank & ~notKnown;
    }
  }

  private final Program program;
  final List<Slot> slots = new ArrayList<>();
  private final Map<String, Slot> slotById = new HashMap<>();
  private final long[] blank;
  final Conditions conditions;
  final int[][] claimSteps;
  final int[][] claimCodes;
  final Slot[] derivedSlots;
  private final int[] rowSteps;
  final int[][] stepsReading;

  /** For each step that reads a finding or power the states of it that it asks for, as bits. */
  final long[][] statesMeeting;

  private final int[][] derivedOfStep;
  final boolean[] isPower;
  private final boolean[][] cones;
  final int[][] derivedBehind;
  private final BitSet[] factsBehind;
  private final BitSet[] factsBehindStep;
  final int factCount;

  /** How many words of a state facts lie in. */
  final int factWords;

  /** Builds the masks of a program. */
  public Reader(Program program) {
    this.program = program;
    layFacts();
    this.factCount = slots.size();
    for (Program.Derived derived : program.derived()) {
      Slot slot = add(derived.id(), null, new int[0]);
      int n = derived.power() ? PowerVerdict.values().length : Condition.State.values().length;
      for (int i = 0; i < n; i++) {
        slot.bitOf.put(
            derived.power() ? PowerVerdict.values()[i].name() : Condition.State.values()[i].name(),
            1L << i);
      }
      slot.all = (1L << n) - 1;
    }
    this.blank = pack();
    this.factWords = factCount == 0 ? 0 : slots.get(factCount - 1).word + 1;
    if (factWords > Integer.SIZE) {
      throw new IllegalStateException("too many answers to read their neighbours: " + slots.size());
    }
    slots.forEach(Reader::layAnswers);
    List<Program.Step> steps = program.steps();
    this.conditions =
        new Conditions(
            steps.stream()
                .map(step -> step.conditions().stream().map(this::compile))
                .map(step -> step.toArray(Mask[][][]::new))
                .toArray(Mask[][][][]::new),
            factCount);
    int n = program.derived().size();
    this.claimSteps = new int[n][];
    this.claimCodes = new int[n][];
    this.derivedSlots = new Slot[n];
    this.isPower = new boolean[n];
    for (int d = 0; d < n; d++) {
      compileDerived(d, program.derived().get(d));
    }
    this.rowSteps = rowSteps();
    this.stepsReading = stepsReading();
    this.statesMeeting = statesMeeting();
    this.derivedOfStep = derivedOfStep();
    this.cones = cones();
    this.derivedBehind = Arrays.stream(claimSteps).map(this::derivedReads).toArray(int[][]::new);
    this.factsBehind = factsBehind();
    this.factsBehindStep = factsBehindStep();
  }

  private void layFacts() {
    Map<String, TreeSet<Integer>> heldAgainst = new HashMap<>();
    for (Program.Step step : program.steps()) {
      for (Condition condition : step.conditions()) {
        for (FactTest test : tests(condition)) {
          if (test.parameter() != null) {
            heldAgainst
                .computeIfAbsent(test.fact(), any -> new TreeSet<>())
                .add(program.edition().number(test.parameter()));
          }
        }
      }
    }
    for (String id : program.facts()) {
      Fact fact = program.edition().rulebook().fact(id);
      TreeSet<Integer> thresholds = heldAgainst.getOrDefault(id, new TreeSet<>());
      Slot slot = add(id, fact, thresholds.stream().mapToInt(Integer::intValue).toArray());
      List<String> codes = new ArrayList<>(fact.codes());
      if (!fact.type().isCoded()) {
        for (int i = 0; i <= slot.thresholds.length; i++) {
          codes.add("#" + i);
        }
      }
      int bit = 0;
      for (String code : codes) {
        slot.bitOf.put(code, 1L << bit++);
      }
      if (fact.type().isCoded()) {
        slot.notKnown = 1L << bit++;
        slot.bitOf.put(Told.NOT_KNOWN_CODE, slot.notKnown);
      }
      slot.blank = 1L << bit++;
      slot.all = (1L << bit) - 1;
    }
  }

  private static List<FactTest> tests(Condition condition) {
    if (condition instanceof FactTest test) {
      return List.of(test);
    }
    if (condition instanceof Condition.Either either) {
      return either.tests();
    }
    return condition instanceof Condition.All all ? all.tests() : List.of();
  }

  private Slot add(String id, @Nullable Fact fact, int[] thresholds) {
    Slot slot = new Slot(slots.size(), id, fact, thresholds);
    slots.add(slot);
    slotById.put(id, slot);
    return slot;
  }

  /**
   * Shifts each slot's bits to a free place in a word.
   *
   * @return the state in which every fact is blank
   */
  private long[] pack() {
    int word = 0;
    int used = 0;
    for (Slot slot : slots) {
      int size = Long.bitCount(slot.all);
      if (used + size > WORD) {
        word++;
        used = 0;
      }
      int shift = used;
      slot.word = word;
      slot.shift = shift;
      slot.bitOf.replaceAll((code, bit) -> bit << shift);
      slot.all <<= shift;
      slot.notKnown <<= shift;
      slot.blank <<= shift;
      used += size;
    }
    long[] allBlank = new long[word + 1];
    slots.forEach(slot -> allBlank[slot.word] |= slot.blank);
    return allBlank;
  }

  private Slot slot(String id) {
    return java.util.Objects.requireNonNull(slotById.get(id), () -> "nothing laid out for " + id);
  }

  /** The masks that must all be met for a condition, each with its alternatives. */
  private Mask[][] compile(Condition condition) {
    if (condition instanceof Condition.Either either) {
      return new Mask[][] {either.tests().stream().map(this::mask).toArray(Mask[]::new)};
    }
    if (condition instanceof Condition.All all) {
      return all.tests().stream().map(test -> new Mask[] {mask(test)}).toArray(Mask[][]::new);
    }
    Mask one =
        condition instanceof Condition.FindingTest test
            ? derivedMask(test.finding(), test.states())
            : condition instanceof Condition.PowerTest test
                ? derivedMask(test.power(), test.verdicts())
                : mask((FactTest) condition);
    return new Mask[][] {{one}};
  }

  private Mask derivedMask(String id, java.util.Collection<? extends Enum<?>> states) {
    Slot slot = slot(id);
    long mask = 0;
    for (Enum<?> state : states) {
      mask |= java.util.Objects.requireNonNull(slot.bitOf.get(state.name()));
    }
    return new Mask(slot.index, slot.word, Mask.Kind.ANY, mask, 0, 0, slot.all, slot.all);
  }

  private Mask mask(FactTest test) {
    Slot slot = slot(test.fact());
    long flags = (test.orNotKnown() ? slot.notKnown : 0) | (test.orBlank() ? slot.blank : 0);
    long listed = 0;
    for (String code : test.values()) {
      listed |=
          java.util.Objects.requireNonNull(
              slot.bitOf.get(code), () -> test.fact() + " has no value " + code);
    }
    long none = slot.bitOf.getOrDefault(Fact.NONE, 0L);
    return switch (test.base()) {
      case ANY -> mask(slot, Mask.Kind.ANY, listed | flags, 0, 0);
      case NONE_OF ->
          slot.several
              ? mask(slot, Mask.Kind.NONE, (listed | slot.notKnown | slot.blank) & ~flags, 0, 0)
              : mask(slot, Mask.Kind.ANY, (slot.values() & ~listed) | flags, 0, 0);
      case KNOWN -> mask(slot, Mask.Kind.ANY, slot.values() | flags, 0, 0);
      case NOTHING -> mask(slot, Mask.Kind.ANY, flags, 0, 0);
      case AT_LEAST -> mask(slot, Mask.Kind.COUNT_FROM, slot.values() & ~none, flags, test.count());
      case FEWER ->
          mask(
              slot,
              Mask.Kind.COUNT_BELOW,
              slot.values() & ~none,
              (slot.notKnown | slot.blank) & ~flags,
              test.count());
      case NUMBER_FROM, NUMBER_BELOW -> {
        int limit = program.edition().number(java.util.Objects.requireNonNull(test.parameter()));
        long mask = 0;
        for (int i = 0; i <= slot.thresholds.length; i++) {
          boolean from = i > 0 && slot.thresholds[i - 1] >= limit;
          if (from == (test.base() == Condition.Base.NUMBER_FROM)) {
            mask |= java.util.Objects.requireNonNull(slot.bitOf.get("#" + i));
          }
        }
        yield mask(slot, Mask.Kind.ANY, mask | flags, 0, 0);
      }
    };
  }

  private static Mask mask(Slot slot, Mask.Kind kind, long mask, long flags, int count) {
    return new Mask(
        slot.index, slot.word, kind, mask, flags, count, slot.all, slot.several ? 0 : slot.all);
  }

  private void compileDerived(int d, Program.Derived derived) {
    derivedSlots[d] = slot(derived.id());
    isPower[d] = derived.power();
    claimSteps[d] = new int[derived.steps().size()];
    claimCodes[d] = new int[derived.steps().size()];
    for (int i = 0; i < derived.steps().size(); i++) {
      Program.Step step = derived.steps().get(i);
      claimSteps[d][i] = step.place();
      for (Program.Said said : step.claims()) {
        claimCodes[d][i] |=
            said instanceof Program.Said.Power power
                ? 1 << power.claim().ordinal()
                : ((Program.Said.Finding) said).established() ? 1 : 2;
      }
    }
  }

  private static int verdictOf(int claims) {
    java.util.EnumSet<PowerVerdict.Claim> set = java.util.EnumSet.noneOf(PowerVerdict.Claim.class);
    for (PowerVerdict.Claim claim : PowerVerdict.Claim.values()) {
      if ((claims & 1 << claim.ordinal()) != 0) {
        set.add(claim);
      }
    }
    return PowerVerdict.of(set).ordinal();
  }

  /** The states that may come out, as bits, by what is surely said and what may be said. */
  private static long[][] states(int[] stateOf) {
    long[][] states = new long[stateOf.length][stateOf.length];
    for (int sure = 0; sure < stateOf.length; sure++) {
      for (int may = 0; may < stateOf.length; may++) {
        for (int said = 0; said < stateOf.length; said++) {
          if ((said & sure) == sure && (said & ~may) == 0) {
            states[sure][may] |= 1L << stateOf[said];
          }
        }
      }
    }
    return states;
  }

  private int[] rowSteps() {
    List<Integer> rows = new ArrayList<>();
    for (int i = 0; i < program.steps().size(); i++) {
      if (program.steps().get(i).claims().isEmpty()) {
        rows.add(i);
      }
    }
    return rows.stream().mapToInt(Integer::intValue).toArray();
  }

  private int[][] stepsReading() {
    List<List<Integer>> reading = new ArrayList<>();
    slots.forEach(slot -> reading.add(new ArrayList<>()));
    for (int i = 0; i < conditions.steps(); i++) {
      for (Mask[] alternatives : conditions.of(i)) {
        for (Mask mask : alternatives) {
          List<Integer> list = reading.get(mask.slot());
          if (list.isEmpty() || list.get(list.size() - 1) != i) {
            list.add(i);
          }
        }
      }
    }
    return reading.stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  /** A finding or power stands alone in its condition, never in an either/or. */
  private long[][] statesMeeting() {
    long[][] meeting = new long[slots.size()][0];
    for (int slot = factCount; slot < meeting.length; slot++) {
      meeting[slot] = new long[stepsReading[slot].length];
      for (int i = 0; i < meeting[slot].length; i++) {
        long states = slots.get(slot).all;
        for (Mask[] alternatives : conditions.of(stepsReading[slot][i])) {
          if (alternatives[0].slot() == slot) {
            states &= alternatives[0].mask();
          }
        }
        meeting[slot][i] = states;
      }
    }
    return meeting;
  }

  /** For each finding and power the steps that it rests on, through others as well. */
  private boolean[][] cones() {
    BitSet[] found = new BitSet[derivedSlots.length];
    Arrays.setAll(found, d -> new BitSet(conditions.steps()));
    for (int d = 0; d < derivedSlots.length; d++) {
      for (int step : claimSteps[d]) {
        found[d].set(step);
        for (Mask[] alternatives : conditions.of(step)) {
          for (Mask mask : alternatives) {
            if (mask.slot() >= factCount) {
              found[d].or(found[mask.slot() - factCount]);
            }
          }
        }
      }
    }
    boolean[][] cones = new boolean[derivedSlots.length][conditions.steps()];
    for (int d = 0; d < cones.length; d++) {
      boolean[] cone = cones[d];
      found[d].stream().forEach(step -> cone[step] = true);
    }
    return cones;
  }

  private BitSet[] factsBehind() {
    BitSet[] behind = new BitSet[derivedSlots.length];
    for (int d = 0; d < behind.length; d++) {
      behind[d] = new BitSet(factCount);
      for (int step : claimSteps[d]) {
        behind[d].or(factsBehind(step, behind));
      }
    }
    return behind;
  }

  private BitSet[] factsBehindStep() {
    BitSet[] behind = new BitSet[conditions.steps()];
    for (int step = 0; step < behind.length; step++) {
      behind[step] = factsBehind(step, factsBehind);
    }
    return behind;
  }

  private BitSet factsBehind(int step, BitSet[] behindDerived) {
    BitSet behind = new BitSet(factCount);
    for (Mask[] alternatives : conditions.of(step)) {
      for (Mask mask : alternatives) {
        if (mask.slot() < factCount) {
          behind.set(mask.slot());
        } else {
          behind.or(behindDerived[mask.slot() - factCount]);
        }
      }
    }
    return behind;
  }

  /** Whether a step rests on any of these facts, through findings and powers as well. */
  public boolean stepRestsOn(int step, int... facts) {
    for (int fact : facts) {
      if (factsBehindStep[step].get(fact)) {
        return true;
      }
    }
    return false;
  }

  private int[][] derivedOfStep() {
    List<List<Integer>> of = new ArrayList<>();
    program.steps().forEach(step -> of.add(new ArrayList<>()));
    for (int d = 0; d < claimSteps.length; d++) {
      for (int step : claimSteps[d]) {
        of.get(step).add(d);
      }
    }
    return of.stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  /** The program it reads. */
  public Program program() {
    return program;
  }

  /** The bits of what has been told, derived facts included. */
  public long[] bits(Incident incident) {
    long[] bits = blank.clone();
    for (Map.Entry<String, Told> told : incident.facts().entrySet()) {
      Slot slot = slotById.get(told.getKey());
      if (slot != null && slot.fact != null) {
        bits[slot.word] ^= slot.blank | bits(slot, told.getValue());
      }
    }
    return bits;
  }

  private static long bits(Slot slot, Told told) {
    if (told instanceof Told.NotKnown) {
      return slot.notKnown;
    }
    if (told instanceof Told.Value value) {
      return java.util.Objects.requireNonNull(
          slot.bitOf.get(value.code()), () -> slot.id + " has no value " + value.code());
    }
    if (told instanceof Told.Values values) {
      long bits = 0;
      for (String code : values.codes()) {
        bits |=
            java.util.Objects.requireNonNull(
                slot.bitOf.get(code), () -> slot.id + " has no value " + code);
      }
      return bits;
    }
    if (told instanceof Told.Amount amount) {
      int interval = 0;
      while (interval < slot.thresholds.length && amount.number() >= slot.thresholds[interval]) {
        interval++;
      }
      return java.util.Objects.requireNonNull(slot.bitOf.get("#" + interval));
    }
    return java.util.Objects.requireNonNull(slot.bitOf.get("#0"));
  }

  /** Two-valued reading. */
  public Reading read(long[] facts) {
    long[] bits = facts.clone();
    boolean[] holds = new boolean[conditions.steps()];
    for (int d = 0; d < derivedSlots.length; d++) {
      for (int step : claimSteps[d]) {
        holds[step] = conditions.hold(step, bits);
      }
      bits[derivedSlots[d].word] |= stated(d, holds);
    }
    for (int step : rowSteps) {
      holds[step] = conditions.hold(step, bits);
    }
    return new Reading(this, bits, holds);
  }

  /** The state of a finding or power that the steps that hold say, as its bit. */
  long stated(int d, boolean[] holds) {
    int said = 0;
    for (int i = 0; i < claimSteps[d].length; i++) {
      said |= holds[claimSteps[d][i]] ? claimCodes[d][i] : 0;
    }
    return 1L << (derivedSlots[d].shift + stateOf(d, said));
  }

  /** Place of the state that a finding or power comes to by what is said of it, as bits. */
  int stateOf(int d, int said) {
    return (isPower[d] ? OF_POWER : OF_FINDING)[said];
  }

  /**
   * Two-valued reading of the same facts with two of them, by their places, answered otherwise:
   * only what rests on these is read again.
   */
  public Reading with(Reading now, int one, long answer, int other, long otherAnswer) {
    long[] bits = now.bits.clone();
    boolean[] holds = now.holds.clone();
    put(one, answer, bits);
    put(other, otherAnswer, bits);
    for (int d = 0; d < derivedSlots.length; d++) {
      if (factsBehind[d].get(one) || factsBehind[d].get(other)) {
        for (int step : claimSteps[d]) {
          holds[step] = conditions.hold(step, bits);
        }
        Slot derived = derivedSlots[d];
        bits[derived.word] = (bits[derived.word] & ~derived.all) | stated(d, holds);
      }
    }
    for (int step : rowSteps) {
      if (stepRestsOn(step, one, other)) {
        holds[step] = conditions.hold(step, bits);
      }
    }
    return new Reading(this, bits, holds);
  }

  private void put(int fact, long answer, long[] bits) {
    Slot slot = slots.get(fact);
    bits[slot.word] = (bits[slot.word] & ~slot.all) | answer;
  }

  /**
   * Steps that will be looked at.
   *
   * @param steps their places
   * @param derived places of the findings and powers that they read
   */
  public record Looked(int[] steps, int[] derived) {}

  /**
   * Answers to several facts.
   *
   * @param words of the state, with a bit for each of them
   */
  public record Answers(long[] words) {}

  /** All answers that can be tried for those of some facts, by their places, that are blank. */
  public Answers answersToBlank(Reading reading, int[] facts) {
    long[] words = new long[factWords];
    for (int fact : facts) {
      if (reading.isBlank(fact)) {
        words[slots.get(fact).word] |= slots.get(fact).tried;
      }
    }
    return new Answers(words);
  }

  /** Prepares to look at steps, by their places. */
  public Looked lookedAt(int... steps) {
    return new Looked(steps, derivedReads(steps));
  }

  /** Places of the findings and powers that any of these steps reads. */
  private int[] derivedReads(int... steps) {
    return Arrays.stream(steps)
        .flatMap(step -> IntStream.range(conditions.first(step), conditions.end(step)))
        .map(conditions::derived)
        .filter(derived -> derived >= 0)
        .distinct()
        .toArray();
  }

  /**
   * Every reading that is one answer away.
   *
   * @param steps those that will be looked at
   * @param powers places of the powers that will be looked at
   */
  public Neighbours neighbours(Reading now, Looked steps, int[] powers) {
    return new Neighbours(this, now, steps, powers);
  }

  private void markDirty(int step, long[] dirty) {
    for (int d : derivedOfStep[step]) {
      dirty[d / WORD] |= 1L << d;
    }
  }

  /** The first place from one on that is marked, or -1. */
  static int next(long[] marked, int from) {
    int word = from / WORD;
    if (word >= marked.length) {
      return -1;
    }
    long rest = marked[word] & (-1L << from);
    while (rest == 0) {
      if (++word == marked.length) {
        return -1;
      }
      rest = marked[word];
    }
    return word * WORD + Long.numberOfTrailingZeros(rest);
  }

  private static int stateOf(int said) {
    return said == 1
        ? Condition.State.ESTABLISHED.ordinal()
        : said == 2 ? Condition.State.EXCLUDED.ordinal() : Condition.State.OPEN.ordinal();
  }

  /** What may be and what must be, for a state in which some facts are blank. */
  public static final class Possible {
    private final List<Slot> slots;
    final long[] can;
    final long[] must;
    private final long[] may;
    private final long[] sure;
    private @Nullable BitSet @Nullable [] openBehind;

    Possible(Reader reader, long[] can, long[] must, long[] may, long[] sure) {
      this.slots = reader.slots;
      this.can = can;
      this.must = must;
      this.may = may;
      this.sure = sure;
    }

    /** Whether a fact, by its place, is not answered yet, and not kept blank either. */
    public boolean isOpen(int fact) {
      Slot slot = slots.get(fact);
      return (can[slot.word] & slot.all) == slot.all;
    }

    /** Whether a fact, by its place, may be blank, or is kept so. */
    public boolean mayBeBlank(int fact) {
      Slot slot = slots.get(fact);
      return (can[slot.word] & slot.blank) != 0;
    }

    /** Whether a fact, by its place, is answered "not known". */
    public boolean isNotKnown(int fact) {
      Slot slot = slots.get(fact);
      return (can[slot.word] & slot.all) == slot.notKnown;
    }

    /** Whether a step may hold under some completion. */
    public boolean may(int step) {
      return (may[step / WORD] & 1L << step) != 0;
    }

    /** Whether a step holds under every completion. */
    public boolean sure(int step) {
      return (sure[step / WORD] & 1L << step) != 0;
    }

    private void put(int step, boolean mayHold, boolean surelyHolds) {
      long bit = 1L << step;
      may[step / WORD] = mayHold ? may[step / WORD] | bit : may[step / WORD] & ~bit;
      sure[step / WORD] = surelyHolds ? sure[step / WORD] | bit : sure[step / WORD] & ~bit;
    }
  }

  /** Both readings of the same facts. */
  public record Both(Reading told, Possible possible) {}

  /**
   * Three-valued reading: a blank fact may stay blank, or turn out to be any value or not known.
   */
  public Possible possible(long[] facts) {
    return both(facts).possible();
  }

  /** Both readings in one pass over the conditions. */
  public Both both(long[] facts) {
    Reading told = new Reading(this, facts.clone(), new boolean[conditions.steps()]);
    Possible possible = untold(facts);
    for (int d = 0; d < derivedSlots.length; d++) {
      for (int step : claimSteps[d]) {
        read(step, told, possible);
      }
      told.bits[derivedSlots[d].word] |= stated(d, told.holds);
      settle(d, possible);
    }
    for (int step : rowSteps) {
      read(step, told, possible);
    }
    return new Both(told, possible);
  }

  private void read(int step, Reading told, Possible possible) {
    boolean holds = true;
    boolean sure = true;
    for (int at = conditions.first(step); at < conditions.end(step); at++) {
      if (!conditions.may(at, possible.can, possible.must)) {
        possible.put(step, false, false);
        return;
      }
      holds = holds && conditions.holds(at, told.bits);
      sure = sure && conditions.sure(at, possible.can, possible.must);
    }
    told.holds[step] = holds;
    possible.put(step, true, sure);
  }

  /** What may be and must be of the facts; of nothing else yet. */
  private Possible untold(long[] facts) {
    long[] can = facts.clone();
    long[] must = facts.clone();
    for (Slot slot : slots) {
      if (slot.fact != null && (facts[slot.word] & slot.blank) != 0) {
        can[slot.word] |= slot.all;
        must[slot.word] &= ~slot.blank;
      }
    }
    int stepWords = conditions.steps() / WORD + 1;
    return new Possible(this, can, must, new long[stepWords], new long[stepWords]);
  }

  /**
   * The three-valued reading with one fact answered, or sure to stay blank where the answer is
   * null: only what rests on that fact is read again.
   */
  public Possible possible(Possible now, int fact, @Nullable Long answer) {
    return possible(now, slots.get(fact), answer, null);
  }

  /**
   * The same as far as one finding or power rests on it; nothing else of the result may be looked
   * at.
   */
  public Possible possible(Possible now, int fact, @Nullable Long answer, int findingOrPower) {
    return possible(now, slots.get(fact), answer, cones[findingOrPower]);
  }

  private Possible possible(
      Possible now, Slot slot, @Nullable Long answer, boolean @Nullable [] only) {
    Possible possible =
        new Possible(this, now.can.clone(), now.must.clone(), now.may.clone(), now.sure.clone());
    long bits = answer == null ? slot.blank : answer;
    possible.can[slot.word] = (possible.can[slot.word] & ~slot.all) | bits;
    possible.must[slot.word] = (possible.must[slot.word] & ~slot.all) | bits;
    long[] dirty = new long[derivedSlots.length / WORD + 1];
    readAgain(slot, possible, only, dirty);
    for (int d = next(dirty, 0); d >= 0; d = next(dirty, d + 1)) {
      Slot derived = derivedSlots[d];
      long could = possible.can[derived.word] & derived.all;
      long had = possible.must[derived.word] & derived.all;
      if (settle(d, possible)) {
        readAgain(derived, could, had, possible, only, dirty);
      }
    }
    return possible;
  }

  private void readAgain(Slot changed, Possible possible, boolean @Nullable [] only, long[] dirty) {
    for (int step : stepsReading[changed.index]) {
      if (only == null || only[step]) {
        readAgain(step, possible, dirty);
      }
    }
  }

  /**
   * Reads again the steps that see a difference in a finding or power.
   *
   * @param could states that it might have had before
   * @param had the state that it surely had before, if any
   */
  private void readAgain(
      Slot changed,
      long could,
      long had,
      Possible possible,
      boolean @Nullable [] only,
      long[] dirty) {
    int[] steps = stepsReading[changed.index];
    long can = possible.can[changed.word] & changed.all;
    long must = possible.must[changed.word] & changed.all;
    for (int i = 0; i < steps.length; i++) {
      long meeting = statesMeeting[changed.index][i];
      boolean differs =
          (could & meeting) != 0 != ((can & meeting) != 0)
              || surely(could, had, meeting) != surely(can, must, meeting);
      if (differs && (only == null || only[steps[i]])) {
        readAgain(steps[i], possible, dirty);
      }
    }
  }

  private static boolean surely(long can, long must, long meeting) {
    return (must & meeting) != 0 || (can & ~meeting) == 0;
  }

  private void readAgain(int step, Possible possible, long[] dirty) {
    boolean may = possible.may(step);
    boolean sure = possible.sure(step);
    read(step, possible);
    if (may != possible.may(step) || sure != possible.sure(step)) {
      markDirty(step, dirty);
    }
  }

  /** Works out what a finding or power may be from its steps; says whether that changed. */
  private boolean settle(int d, Possible possible) {
    int may = 0;
    int sure = 0;
    for (int i = 0; i < claimSteps[d].length; i++) {
      int step = claimSteps[d][i];
      may |= possible.may(step) ? claimCodes[d][i] : 0;
      sure |= possible.sure(step) ? claimCodes[d][i] : 0;
    }
    long states = (isPower[d] ? POWER_STATES : FINDING_STATES)[sure][may];
    Slot slot = derivedSlots[d];
    long can = states << slot.shift;
    long must = Long.bitCount(states) == 1 ? can : 0;
    boolean same =
        (possible.can[slot.word] & slot.all) == can
            && (possible.must[slot.word] & slot.all) == must;
    possible.can[slot.word] = (possible.can[slot.word] & ~slot.all) | can;
    possible.must[slot.word] = (possible.must[slot.word] & ~slot.all) | must;
    return !same;
  }

  private void read(int step, Possible possible) {
    boolean sure = true;
    for (int at = conditions.first(step); at < conditions.end(step); at++) {
      if (!conditions.may(at, possible.can, possible.must)) {
        possible.put(step, false, false);
        return;
      }
      sure = sure && conditions.sure(at, possible.can, possible.must);
    }
    possible.put(step, true, sure);
  }

  /** Whether a fact is read by this program. */
  public boolean reads(String fact) {
    Slot slot = slotById.get(fact);
    return slot != null && slot.fact != null;
  }

  /** Place of a fact among {@link Program#facts()}. */
  public int fact(String id) {
    return slot(id).index;
  }

  /** Place of a finding or power among {@link Program#derived()}. */
  public int derived(String id) {
    return slot(id).index - factCount;
  }

  /**
   * The answers that can be tried for a fact: each code by itself, not known, and a number of each
   * interval.
   *
   * @return what would be written in a request, with the bits it stands for
   */
  public Map<Object, Long> answers(int fact) {
    return slots.get(fact).answers;
  }

  /** The bits of {@link #answers}, in the same order; not to be changed. */
  public long[] answerBits(int fact) {
    return slots.get(fact).answerBits;
  }

  /** What would be written in a request for each of {@link #answerBits}. */
  public List<Object> answerCodes(int fact) {
    return slots.get(fact).answerCodes;
  }

  private static void layAnswers(Slot slot) {
    if (slot.fact == null) {
      return;
    }
    boolean number = slot.fact.type().isNumber();
    Map<Object, Long> answers = new LinkedHashMap<>();
    slot.bitOf.forEach(
        (code, bit) -> {
          if (code.startsWith("#")) {
            int interval = Integer.parseInt(code.substring(1));
            if (number) {
              answers.put(
                  interval == 0
                      ? (slot.thresholds.length > 0 && slot.thresholds[0] == 0 ? -1 : 0)
                      : slot.thresholds[interval - 1],
                  bit);
            }
          } else {
            answers.put(slot.several ? List.of(code) : code, bit);
          }
        });
    answers.remove(-1);
    slot.answers = java.util.Collections.unmodifiableMap(answers);
    slot.answerCodes = List.copyOf(answers.keySet());
    slot.answerBits = answers.values().stream().mapToLong(Long::longValue).toArray();
    slot.tried = Arrays.stream(slot.answerBits).reduce(0, (one, other) -> one | other);
  }

  /**
   * Whether {@link #answers} covers every state an answered fact can be in; not so for several
   * values at once, or for times.
   */
  public boolean canBeSplit(int fact) {
    Slot slot = slots.get(fact);
    return slot.fact != null && !slot.several && slot.fact.type() != Fact.Type.time;
  }

  /**
   * Places of the blank facts that keep a step from being decided, through findings and powers as
   * well; in the order of their ids.
   */
  public BitSet openFacts(int step, Possible possible) {
    BitSet open = new BitSet(factCount);
    openFacts(step, possible, open);
    return open;
  }

  /** Adds the places of {@link #openFacts(int, Possible)} to others. */
  public void openFacts(int step, Possible possible, BitSet open) {
    for (int at = conditions.first(step); at < conditions.end(step); at++) {
      if (!conditions.sure(at, possible.can, possible.must)) {
        for (Mask mask : conditions.alternatives(at)) {
          collectOpen(mask, possible, open);
        }
      }
    }
  }

  private void collectOpen(Mask mask, Possible possible, BitSet open) {
    if (!mask.may(possible.can[mask.word()], possible.must[mask.word()])) {
      return;
    }
    if (mask.slot() >= factCount) {
      open.or(openBehind(mask.slot() - factCount, possible));
    } else if (possible.isOpen(mask.slot())) {
      open.set(mask.slot());
    }
  }

  private BitSet openBehind(int d, Possible possible) {
    @Nullable BitSet[] all = possible.openBehind;
    if (all == null) {
      all = new @Nullable BitSet[derivedSlots.length];
      possible.openBehind = all;
    }
    BitSet known = all[d];
    if (known != null) {
      return known;
    }
    BitSet open = new BitSet(factCount);
    for (int claim : claimSteps[d]) {
      if (possible.may(claim) && !possible.sure(claim)) {
        openFacts(claim, possible, open);
      }
    }
    all[d] = open;
    return open;
  }

  /**
   * Places of the conditions of a step that do not hold, in the rule's order (whole conditions,
   * either/or counted once).
   */
  public List<Integer> failing(int step, Reading reading) {
    List<Integer> failing = new ArrayList<>();
    int last = -1;
    for (int at = conditions.first(step); at < conditions.end(step); at++) {
      if (conditions.written(at) != last && !conditions.holds(at, reading.bits)) {
        last = conditions.written(at);
        failing.add(last);
      }
    }
    return failing;
  }

  /** How many conditions of a step do not hold. */
  public int failingCount(int step, Reading reading) {
    int failing = 0;
    int last = -1;
    for (int at = conditions.first(step); at < conditions.end(step); at++) {
      if (conditions.written(at) != last && !conditions.holds(at, reading.bits)) {
        last = conditions.written(at);
        failing++;
      }
    }
    return failing;
  }

  /** Whether one condition of a step holds, by its place in the rule. */
  public boolean holds(int step, int condition, Reading reading) {
    return all(step, condition, at -> conditions.holds(at, reading.bits));
  }

  /** Whether one condition of a step may hold under some completion. */
  public boolean may(int step, int condition, Possible possible) {
    return all(step, condition, at -> conditions.may(at, possible.can, possible.must));
  }

  /** Whether one condition of a step holds under every completion. */
  public boolean sure(int step, int condition, Possible possible) {
    return all(step, condition, at -> conditions.sure(at, possible.can, possible.must));
  }

  private boolean all(int step, int condition, IntPredicate met) {
    return IntStream.range(conditions.first(step), conditions.end(step))
        .filter(at -> conditions.written(at) == condition)
        .allMatch(met);
  }

  /** Verdicts a power may come to. */
  public java.util.EnumSet<PowerVerdict> verdicts(int power, Possible possible) {
    Slot slot = derivedSlots[power];
    long states = (possible.can[slot.word] & slot.all) >>> slot.shift;
    java.util.EnumSet<PowerVerdict> verdictSet = java.util.EnumSet.noneOf(PowerVerdict.class);
    for (PowerVerdict verdict : PowerVerdict.values()) {
      if ((states & 1L << verdict.ordinal()) != 0) {
        verdictSet.add(verdict);
      }
    }
    return verdictSet;
  }

  PowerVerdict verdict(int power, long[] bits) {
    return VERDICTS[state(derivedSlots[power], bits)];
  }

  Condition.State state(int finding, long[] bits) {
    return STATES[state(derivedSlots[finding], bits)];
  }

  /** Place of the state of a finding or power in a reading. */
  int stateOf(int d, Reading reading) {
    return state(derivedSlots[d], reading.bits);
  }

  private static int state(Slot slot, long[] bits) {
    return Long.numberOfTrailingZeros(bits[slot.word] & slot.all) - slot.shift;
  }

  /** The edition's day and guide, for messages. */
  @Override
  public String toString() {
    Edition edition = program.edition();
    return program.guide().id() + " on " + edition.day();
  }
}
