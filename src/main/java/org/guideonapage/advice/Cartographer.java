package org.guideonapage.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.guideonapage.decision.Deployment;
import org.guideonapage.guidance.Ask;
import org.guideonapage.guidance.Contradiction;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.guidance.Impossible;
import org.guideonapage.incident.Incident;
import org.guideonapage.incident.Told;
import org.guideonapage.proof.Proofs;
import org.guideonapage.rulebook.Conclusion;
import org.guideonapage.rulebook.Condition;
import org.guideonapage.rulebook.Edition;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.FactReader;
import org.guideonapage.rulebook.Guide;
import org.guideonapage.rulebook.LondonTime;
import org.guideonapage.rulebook.Outcomes;
import org.guideonapage.rulebook.Rule;
import org.guideonapage.rulebook.Rulebook;

/**
 * Draws maps of guides. The facts to each row come from the solver that proves the rules, which
 * also says how many are needed at least; what it found is answered by the rules, and facts are
 * left out one after the other while the row still answers.
 */
public final class Cartographer {
  private static final int KEPT = 24;

  private record Key(String version, LocalDate edition, String guide) {}

  private final Map<Key, GuideMap> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

  /** The map of a guide on a day; empty when there is no such guide then. */
  public Optional<GuideMap> map(Guidance guidance, String id, LocalDate day) {
    Rulebook rulebook = guidance.rulebook();
    Guide guide = rulebook.guide(id).orElse(null);
    if (guide == null
        || day.isBefore(guide.from())
        || (guide.to() != null && day.isAfter(guide.to()))) {
      return Optional.empty();
    }
    Key key = new Key(rulebook.version(), rulebook.on(day).day(), id);
    synchronized (kept) {
      GuideMap known = kept.get(key);
      if (known == null) {
        known = new Drawing(guidance, guide, day).map();
        kept.put(key, known);
        if (kept.size() > KEPT) {
          kept.remove(kept.keySet().iterator().next());
        }
      }
      return Optional.of(known);
    }
  }

  /** Draws one map. */
  private static final class Drawing {
    private final Guidance guidance;
    private final Rulebook rulebook;
    private final Outcomes outcomes;
    private final Edition edition;
    private final Guide guide;
    private final LocalDate day;
    private final Map<String, Incident> shortest = new LinkedHashMap<>();
    private final Map<String, Integer> atLeast = new LinkedHashMap<>();

    Drawing(Guidance guidance, Guide guide, LocalDate day) {
      this.guidance = guidance;
      this.rulebook = guidance.rulebook();
      this.outcomes = rulebook.outcomes();
      this.edition = rulebook.on(day);
      this.guide = guide;
      this.day = day;
    }

    GuideMap map() {
      Proofs.witnesses(rulebook, day, guide, (row, facts) -> answers(row, asked(facts)))
          .forEach(
              (row, witness) -> {
                atLeast.put(row, witness.atLeast());
                witness.facts().stream()
                    .flatMap(facts -> shortened(row, facts).stream())
                    .min(Comparator.comparingInt(few -> few.facts().size()))
                    .ifPresent(few -> shortest.put(row, few));
              });
      List<GuideMap.Table> tables = new ArrayList<>();
      for (Guide.Table table : guide.tables()) {
        List<GuideMap.Row> rows = new ArrayList<>();
        for (Rule rule : edition.rows(guide, table)) {
          rows.add(row(rows.size() + 1, rule));
        }
        boolean sets = guide.deploymentFrom().contains(table.id());
        tables.add(
            new GuideMap.Table(
                table.id(), table.title(), guide.isSafetyGate() && !sets, sets, List.copyOf(rows)));
      }
      return new GuideMap(
          guide.id(), guide.number(), guide.title(), List.copyOf(tables), answers());
    }

    private Ask ask(Incident told) {
      return new Ask(told, LondonTime.midday(day), guide.id(), null);
    }

    private boolean answers(String row, Incident told) {
      try {
        return Impossible.in(told).isEmpty()
            && guidance.rowAtAGlance(ask(told)).filter(row::equals).isPresent();
      } catch (Contradiction e) {
        return false;
      }
    }

    /** As few of these facts as do, with none that can be left out; the fewest of three orders. */
    private Optional<Incident> shortened(String row, Incident facts) {
      Incident asked = asked(facts);
      if (!answers(row, asked)) {
        return Optional.empty();
      }
      List<String> late = new ArrayList<>(asked.facts().keySet());
      late.sort(Comparator.comparingInt((String id) -> -rulebook.fact(id).order()));
      List<String> early = new ArrayList<>(late);
      java.util.Collections.reverse(early);
      List<String> byName = List.copyOf(asked.facts().keySet());
      return List.of(late, early, byName).stream()
          .map(order -> leftOut(row, asked, order))
          .min(Comparator.comparingInt(few -> few.facts().size()));
    }

    /** Only what somebody can be asked; the rest follows. */
    private Incident asked(Incident facts) {
      Incident asked = facts;
      for (String id : facts.facts().keySet()) {
        if (!rulebook.fact(id).isAsked()) {
          asked = asked.without(id);
        }
      }
      return asked;
    }

    private Incident leftOut(String row, Incident start, List<String> order) {
      Incident few = start;
      boolean fewer = true;
      while (fewer) {
        fewer = false;
        for (String id : order) {
          if (few.facts().containsKey(id) && answers(row, few.without(id))) {
            few = few.without(id);
            fewer = true;
          }
        }
      }
      for (String id : List.copyOf(few.facts().keySet())) {
        few = withFewerValues(row, few, id);
      }
      return few;
    }

    /** Of several values told to one fact only those without which the row would not answer. */
    private Incident withFewerValues(String row, Incident start, String id) {
      Incident few = start;
      if (start.facts().get(id) instanceof Told.Values values) {
        Set<String> left = new TreeSet<>(values.codes());
        for (String code : values.codes()) {
          Set<String> without = new TreeSet<>(left);
          without.remove(code);
          if (!without.isEmpty() && answers(row, few.with(id, new Told.Values(without)))) {
            left = without;
            few = few.with(id, new Told.Values(left));
          }
        }
      }
      return few;
    }

    private GuideMap.Row row(int rank, Rule rule) {
      Incident few = shortest.get(rule.id());
      return new GuideMap.Row(
          rank,
          rule.id(),
          rule.proposition(),
          reads(rule),
          leadsTo(rule),
          rule.deployment().orElse(null),
          few == null ? null : plain(few),
          few == null ? null : sentences(few),
          atLeast.getOrDefault(rule.id(), 0));
    }

    private Map<String, Object> plain(Incident incident) {
      Map<String, Object> plain = new LinkedHashMap<>();
      incident
          .facts()
          .forEach((id, told) -> plain.put(id, FactReader.plain(rulebook.fact(id), told)));
      return plain;
    }

    private List<String> sentences(Incident incident) {
      return rulebook.facts().values().stream()
          .filter(fact -> incident.facts().containsKey(fact.id()))
          .map(fact -> fact.sentence(incident.told(fact.id()).orElseThrow()))
          .toList();
    }

    private List<String> reads(Rule rule) {
      Set<String> reads = new LinkedHashSet<>();
      for (Rule.When when : rule.when()) {
        if (when.condition() instanceof Condition.FindingTest test) {
          reads.add(
              "whether "
                  + java.util.Objects.requireNonNull(rulebook.findings().get(test.finding()))
                      .holds());
        } else if (when.condition() instanceof Condition.PowerTest test) {
          reads.add(rulebook.power(test.power()).name());
        } else {
          when.condition().facts().stream()
              .map(rulebook::fact)
              .map(Fact::topic)
              .forEach(reads::add);
        }
      }
      return List.copyOf(reads);
    }

    private String leadsTo(Rule rule) {
      Optional<Deployment> deployment = rule.deployment();
      if (deployment.isEmpty()) {
        return rule.conclusions(Conclusion.Act.class).stream()
            .findFirst()
            .map(act -> Outcomes.label(outcomes.action(), act.action()))
            .orElse("adds to the answer");
      }
      return rule.conclusions(Conclusion.Deploy.class).stream()
          .filter(deploy -> deploy.referTo() != null)
          .findFirst()
          .map(
              deploy ->
                  "Speak to "
                      + Outcomes.entry(outcomes.referTo(), String.valueOf(deploy.referTo()))
                          .map(Outcomes.Entry::says)
                          .orElse("the tactical advisor"))
          .orElse(Outcomes.label(outcomes.deployment(), deployment.get().name()));
    }

    /**
     * The fewest answers with which any row of this guide gives a deployment: its own rows, and for
     * a referral those of a refusal too, which may have to be heard by somebody; for a question the
     * last row too, which asks while another could still speak.
     */
    private int atLeast(Deployment deployment) {
      return guide.tables().stream()
          .flatMap(table -> edition.rows(guide, table).stream())
          .filter(
              rule ->
                  rule.deployment()
                      .filter(
                          own ->
                              own == deployment
                                  || (own == Deployment.DO_NOT_DEPLOY
                                      && deployment == Deployment.REFER)
                                  || (rule.alwaysHolds() && deployment == Deployment.ASK_FIRST))
                      .isPresent())
          .mapToInt(rule -> atLeast.getOrDefault(rule.id(), 0))
          .min()
          .orElse(0);
    }

    /** Rows by the answer they give on their shortest facts; the shortest of all leads there. */
    private List<GuideMap.Reached> answers() {
      Map<String, List<Map.Entry<String, Incident>>> byAnswer = new LinkedHashMap<>();
      Map<String, Deployment> codes = new LinkedHashMap<>();
      shortest.forEach(
          (row, few) -> {
            var deployment = guidance.decide(ask(few)).deployment();
            String label = Outcomes.label(outcomes.deployment(), deployment.soFar().name());
            if (deployment.soFar() == Deployment.REFER && deployment.referTo() != null) {
              label += ": " + Outcomes.label(outcomes.referTo(), deployment.referTo().name());
            } else if (deployment.soFar() == Deployment.DO_NOT_DEPLOY) {
              label +=
                  " - " + Outcomes.label(outcomes.agency(), deployment.agency()) + " should go";
            }
            codes.put(label, deployment.soFar());
            byAnswer.computeIfAbsent(label, any -> new ArrayList<>()).add(Map.entry(row, few));
          });
      return byAnswer.entrySet().stream()
          .map(
              entry -> {
                Map.Entry<String, Incident> first =
                    entry.getValue().stream()
                        .min(Comparator.comparingInt(way -> way.getValue().facts().size()))
                        .orElseThrow();
                return new GuideMap.Reached(
                    entry.getKey(),
                    java.util.Objects.requireNonNull(codes.get(entry.getKey())),
                    entry.getValue().stream().map(Map.Entry::getKey).toList(),
                    sentences(first.getValue()),
                    first.getKey(),
                    atLeast(java.util.Objects.requireNonNull(codes.get(entry.getKey()))));
              })
          .sorted(
              Comparator.comparing(GuideMap.Reached::deployment)
                  .reversed()
                  .thenComparing(GuideMap.Reached::label))
          .toList();
    }
  }
}
