package org.guideonapage.authoring;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.Deployment;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.guidance.Ask;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.incident.Incident;
import org.guideonapage.incident.Told;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.Guide;
import org.guideonapage.rulebook.LondonTime;
import org.guideonapage.rulebook.Rulebook;

/**
 * A few answers that must come out of any rulebook before it goes live, put to the finished
 * guidance as a caller would.
 */
final class SelfCheck {
  private static final int RANDOM_INCIDENTS = 20;
  private static final int TOLD_ONE_IN = 4;

  private final Guidance guidance;
  private final LocalDate day;
  private final List<String> faults = new ArrayList<>();

  private SelfCheck(Guidance guidance, LocalDate day) {
    this.guidance = guidance;
    this.day = day;
  }

  /** What is wrong; empty when all is well. */
  static List<String> run(Guidance guidance, LocalDate day) {
    SelfCheck check = new SelfCheck(guidance, day);
    for (Guide guide : guidance.rulebook().guides().values()) {
      check.guide(guide.id());
    }
    return check.faults;
  }

  private void guide(String guide) {
    Decision silent = decide(guide, Incident.EMPTY);
    expect(
        guide,
        "nothing told is no refusal",
        silent.deployment().code() != Deployment.DO_NOT_DEPLOY);
    Incident danger = Incident.EMPTY.with("lifeRiskNow", new Told.Value("YES"));
    expect(
        guide,
        "danger to life sends police",
        decide(guide, danger).deployment().code() == Deployment.DEPLOY_NOW);
    Incident child = Incident.EMPTY.with("ageBand", new Told.Value("UNDER_18"));
    expect(
        guide,
        "no police station for a child",
        decide(guide, child).powers().stream()
            .noneMatch(
                p -> p.provision().equals("PSR-2017-2") && p.verdict() == PowerVerdict.AVAILABLE));
    Random random = new Random(guide.hashCode());
    for (int i = 0; i < RANDOM_INCIDENTS; i++) {
      Incident incident = incident(guidance.rulebook(), random);
      if (!guidance.readingsAgree(incident, day, guide)) {
        expect(guide, "both readings of the rules agree on " + incident.facts(), false);
        return;
      }
    }
  }

  private Decision decide(String guide, Incident incident) {
    ZonedDateTime noon = LondonTime.midday(day);
    return guidance.decide(new Ask(incident, noon, guide, null));
  }

  private void expect(String guide, String what, boolean so) {
    if (!so) {
      faults.add("guide " + guide + ": " + what);
    }
  }

  /** A random incident: each coded fact told now and then, numbers near the limits. */
  static Incident incident(Rulebook rulebook, Random random) {
    Map<String, Told> told = new TreeMap<>();
    for (Fact fact : rulebook.facts().values()) {
      if (random.nextInt(TOLD_ONE_IN) == 0 && fact.type() != Fact.Type.time) {
        told.put(fact.id(), told(fact, random));
      }
    }
    return new Incident(told);
  }

  private static Told told(Fact fact, Random random) {
    if (fact.type().isNumber()) {
      return new Told.Amount(random.nextInt(3) == 0 ? random.nextInt(2000) : random.nextInt(80));
    }
    List<String> codes = fact.codes();
    int pick = random.nextInt(codes.size() + 1);
    if (pick == codes.size()) {
      return Told.NOT_KNOWN;
    }
    if (fact.type() != Fact.Type.choices) {
      return new Told.Value(codes.get(pick));
    }
    java.util.Set<String> several = new java.util.TreeSet<>();
    several.add(codes.get(pick));
    if (!codes.get(pick).equals(Fact.NONE)) {
      while (random.nextBoolean()) {
        String more = codes.get(random.nextInt(codes.size()));
        if (!more.equals(Fact.NONE)) {
          several.add(more);
        }
      }
    }
    return new Told.Values(several);
  }
}
