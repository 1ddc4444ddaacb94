package org.guideonapage.guidance;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.Deployment;
import org.guideonapage.incident.Told;
import org.guideonapage.rulebook.Conclusion;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.Rule;

/**
 * The questions still worth asking: blank facts of rows that could still overrule, of powers shown
 * that are not settled, and those that rows and riders raise. Safety first, then by how much an
 * answer can change.
 */
final class Questions {
  private static final int MOST = 12;
  private static final int OPENING = 80;

  /**
   * A fact to ask.
   *
   * @param rank the lowest first
   * @param changes how much it can change
   */
  private record Ranked(int rank, int changes, Page.Asked asked) implements Comparable<Ranked> {
    @Override
    public int compareTo(Ranked other) {
      if (rank != other.rank) {
        return Integer.compare(rank, other.rank);
      }
      return changes != other.changes
          ? Integer.compare(other.changes, changes)
          : Integer.compare(asked.fact().order(), other.asked.fact().order());
    }
  }

  private final Situation situation;

  /** What may still come out, and places of the facts that lead to it: deployments, then powers. */
  private final Map<Deployment, BitSet> deployments = new EnumMap<>(Deployment.class);

  private final Map<String, BitSet> powers = new LinkedHashMap<>();
  private final Set<String> first = new LinkedHashSet<>();
  private final Set<String> raised = new LinkedHashSet<>();

  Questions(Situation situation, List<String> unsettledPowers) {
    this.situation = situation;
    Page page = situation.page;
    for (int row :
        page.ranking.openRows(situation.reading, situation.possible, situation.outcome)) {
      Deployment deployment = page.ranking.deployment(row);
      if (deployment != null) {
        lead(row, leadingTo(deployment));
      }
    }
    for (String power : unsettledPowers) {
      BitSet leading = new BitSet();
      for (int step : page.stepsOfPower.getOrDefault(power, List.of())) {
        if (situation.possible.may(step) && !situation.reading.holds(step)) {
          lead(step, leading);
        }
      }
      powers.put(power, leading);
    }
    if (situation.outcome.soFar() == Deployment.DO_NOT_DEPLOY) {
      BitSet leading = leadingTo(Deployment.DO_NOT_DEPLOY);
      situation.blankBeforeRefusal.forEach(fact -> leading.set(page.reader.fact(fact)));
    }
    if (situation.outcome.row() != null && situation.code == Deployment.ASK_FIRST) {
      situation.outcome.row().rule().conclusions(Conclusion.AskFirst.class).stream()
          .map(Conclusion.AskFirst::fact)
          .filter(this::isUnanswered)
          .forEach(first::add);
    }
    for (Rule rule : situation.speaking()) {
      rule.conclusions(Conclusion.AskFirst.class).forEach(ask -> raise(ask.fact()));
      rule.conclusions(Conclusion.AskAbout.class).forEach(ask -> raise(ask.fact()));
    }
  }

  private BitSet leadingTo(Deployment deployment) {
    return deployments.computeIfAbsent(deployment, any -> new BitSet());
  }

  private void lead(int step, BitSet leading) {
    situation.page.reader.openFacts(step, situation.possible, leading);
  }

  /** Blank, or asked and nobody knew: a row that asks first wants it found out. */
  private boolean isUnanswered(String fact) {
    return situation.incident.told(fact).filter(t -> !(t instanceof Told.NotKnown)).isEmpty();
  }

  private void raise(String fact) {
    if (!isTold(fact)) {
      raised.add(fact);
    }
  }

  private boolean isTold(String fact) {
    return situation.incident.facts().containsKey(fact);
  }

  List<Decision.Question> list() {
    boolean refusing = situation.outcome.soFar() == Deployment.DO_NOT_DEPLOY;
    return wanted().values().stream()
        .filter(asked -> asked.fact().isAsked() && isOpen(asked))
        .map(
            asked -> {
              int rank = rank(asked.fact(), refusing);
              return new Ranked(rank, rank == 0 ? 0 : changes(asked.place()), asked);
            })
        .sorted()
        .limit(MOST)
        .map(Ranked::asked)
        .map(asked -> question(asked.fact(), leadsTo(asked.place())))
        .toList();
  }

  private boolean isOpen(Page.Asked asked) {
    return first.contains(asked.fact().id())
        || (asked.place() < 0
            ? !isTold(asked.fact().id())
            : situation.reading.isBlank(asked.place()));
  }

  private static Decision.Question question(Fact fact, List<String> leadsTo) {
    return new Decision.Question(fact.id(), fact.question(), fact.why(), leadsTo);
  }

  /** Every fact worth asking, by id. */
  private Map<String, Page.Asked> wanted() {
    Map<String, Page.Asked> wanted = new LinkedHashMap<>();
    BitSet leading = new BitSet();
    deployments.values().forEach(leading::or);
    powers.values().forEach(leading::or);
    for (int place = leading.nextSetBit(0); place >= 0; place = leading.nextSetBit(place + 1)) {
      Page.Asked asked = situation.page.askedFor(place);
      wanted.put(asked.fact().id(), asked);
    }
    Stream.concat(first.stream(), raised.stream())
        .map(situation.page::askedFor)
        .forEach(asked -> wanted.put(asked.fact().id(), asked));
    return wanted;
  }

  /** How many deployments and powers a fact can lead to. */
  private int changes(int place) {
    int changes = 0;
    for (BitSet leading : deployments.values()) {
      changes += place >= 0 && leading.get(place) ? 1 : 0;
    }
    for (BitSet leading : powers.values()) {
      changes += place >= 0 && leading.get(place) ? 1 : 0;
    }
    return changes;
  }

  private List<String> leadsTo(int place) {
    Set<String> leads = new TreeSet<>();
    if (place >= 0) {
      deployments.forEach((to, leading) -> add(to.name(), leading.get(place), leads));
      powers.forEach((to, leading) -> add(to, leading.get(place), leads));
    }
    return List.copyOf(leads);
  }

  private static void add(String to, boolean leading, Set<String> leads) {
    if (leading) {
      leads.add(to);
    }
  }

  private int rank(Fact fact, boolean refusing) {
    if (refusing && situation.blankBeforeRefusal.contains(fact.id())) {
      return 0;
    }
    if (fact.safetyFact() && fact.order() <= OPENING) {
      return 0;
    }
    if (first.contains(fact.id())) {
      return 1;
    }
    if (raised.contains(fact.id())) {
      return 2;
    }
    return fact.safetyFact() ? 3 : 4;
  }
}
