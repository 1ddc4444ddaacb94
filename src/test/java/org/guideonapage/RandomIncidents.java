package org.guideonapage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.guideonapage.incident.Incident;
import org.guideonapage.incident.Told;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.LondonTime;
import org.guideonapage.rulebook.Rulebook;

/** Incidents made up by chance from the words of a rulebook; the same ones for the same seed. */
public final class RandomIncidents {
  private RandomIncidents() {}

  /** Each of the facts told with a chance of one in {@code sparse} and one more. */
  public static Incident of(
      Rulebook rulebook, Collection<String> facts, Random random, int sparse) {
    Map<String, Told> told = new TreeMap<>();
    for (String id : facts) {
      if (random.nextInt(sparse + 1) == 0) {
        told.put(id, told(rulebook.fact(id), random));
      }
    }
    return new Incident(told);
  }

  private static Told told(Fact fact, Random random) {
    if (fact.type() == Fact.Type.time) {
      return new Told.Moment(LondonTime.midday(LocalDate.of(2026, 2, 1)));
    }
    if (fact.type().isNumber()) {
      return new Told.Amount(random.nextInt(4) == 0 ? random.nextInt(3000) : random.nextInt(100));
    }
    List<String> codes = fact.codes();
    int pick = random.nextInt(codes.size() + 1);
    if (pick == codes.size()) {
      return Told.NOT_KNOWN;
    }
    if (fact.type() != Fact.Type.choices || codes.get(pick).equals(Fact.NONE)) {
      return fact.type() == Fact.Type.choices
          ? new Told.Values(Set.of(Fact.NONE))
          : new Told.Value(codes.get(pick));
    }
    Set<String> several = new TreeSet<>(Set.of(codes.get(pick)));
    while (random.nextBoolean()) {
      String more = codes.get(random.nextInt(codes.size()));
      if (!more.equals(Fact.NONE)) {
        several.add(more);
      }
    }
    return new Told.Values(several);
  }
}
