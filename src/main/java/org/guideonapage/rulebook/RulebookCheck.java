package org.guideonapage.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guideonapage.decision.Deployment;
import org.guideonapage.decision.PowerVerdict;

/**
 * Checks what no single line can show: that everything named exists, and that each row says all
 * that an answer needs.
 */
final class RulebookCheck {
  static final Set<String> NEVER_DROPPED =
      Set.of("lifeRiskNow", "seriousHarmNow", "weaponOrViolence", "crime", "ageBand");

  private final RulebookReader.Parts parts;
  private final List<Fault> faults;
  private final Map<String, Rule> byId = new HashMap<>();

  RulebookCheck(RulebookReader.Parts parts, List<Fault> faults) {
    this.parts = parts;
    this.faults = faults;
  }

  void run() {
    parts.rules.forEach(this::index);
    parts.rules.forEach(this::rule);
    parts.guides.values().forEach(this::guide);
    parts.sheets.forEach(this::sheet);
    powers();
    clocks();
    cycles();
    words();
    askBeforeRefusal();
    facts();
    if (!parts.guides.containsKey(Guide.SAFETY_GATE)) {
      faults.add(Fault.of("guide.yaml", 0, "no guide " + Guide.SAFETY_GATE, "the safety gate"));
    }
  }

  /** A fact that a force sets is answered yes or no by a flag, and nobody is asked. */
  private void facts() {
    for (Fact fact : parts.facts.values()) {
      Parameter flag = fact.setBy() == null ? null : parts.parameters.get(fact.setBy());
      boolean fits =
          flag != null
              && flag.unit() == Parameter.Unit.flag
              && fact.type() == Fact.Type.yesNo
              && !fact.isAsked();
      if (fact.setBy() != null && !fits) {
        faults.add(
            Fault.of(
                "vocabulary.yaml",
                0,
                fact.id() + ": setBy " + fact.setBy(),
                "a parameter with the unit flag, for a yesNo fact with asked: false"));
      }
    }
  }

  private void index(Rule rule) {
    Rule before = byId.putIfAbsent(rule.id(), rule);
    if (before != null && !neverTogether(before, rule)) {
      fault(
          rule,
          "a second rule "
              + rule.id()
              + " (the first is in "
              + before.file()
              + ":"
              + before.line()
              + ")",
          "each id once");
    }
  }

  private static boolean neverTogether(Rule a, Rule b) {
    return (a.to() != null && b.from() != null && a.to().isBefore(b.from()))
        || (b.to() != null && a.from() != null && b.to().isBefore(a.from()));
  }

  private void rule(Rule rule) {
    for (String id : rule.cites()) {
      if (!parts.sources.containsKey(id)) {
        faults.add(
            new Fault(
                rule.file(),
                rule.line(),
                "citation " + id,
                "an id of sources.yaml",
                Dictionary.Nearest.to(id, parts.sources.keySet(), 3)));
      }
    }
    if (rule.contested() != null && rule.cites().size() < 2) {
      fault(rule, "a contested rule with one citation", "both sides cited");
    }
    if (rule.from() != null && rule.to() != null && rule.to().isBefore(rule.from())) {
      fault(rule, "@to before @from", "a span of days");
    }
    long deployments =
        rule.conclusions(Conclusion.Deploy.class).size()
            + (rule.conclusions(Conclusion.AskFirst.class).isEmpty() ? 0 : 1);
    if (deployments > 1) {
      fault(rule, deployments + " deployments", "one at most");
    }
    if (rule.deployment().filter(d -> d == Deployment.DO_NOT_DEPLOY).isPresent()
        && rule.conclusions(Conclusion.Agency.class).stream()
            .noneMatch(a -> a.role() == Conclusion.Role.INSTEAD)) {
      fault(rule, "a refusal that names nobody", "\"... goes instead\"");
    }
    if (rule.kind() == Rule.Kind.ROW) {
      Words words = parts.words.getOrDefault(rule.id(), Words.NONE);
      if (words.say().isEmpty() || words.record().isEmpty() || words.review().isEmpty()) {
        fault(
            rule,
            "row " + rule.id() + " without words",
            "say, record and review in words.yaml of the folder");
      }
    }
  }

  private void sheet(String guide, Sheet sheet) {
    String file = guide + "/page.yaml";
    if (!parts.guides.containsKey(guide)) {
      faults.add(Fault.of(file, 0, "a page without a guide", "a folder with a guide.yaml"));
    }
    known(file, "rule", sheet.stop(), byId.keySet());
    known(file, "rule", sheet.disputes(), byId.keySet());
    sheet
        .sides()
        .forEach(
            (audience, side) -> {
              if (side.decide().size() > Sheet.MOST) {
                faults.add(
                    Fault.of(
                        file,
                        0,
                        side.decide().size() + " decisions for " + audience.address(),
                        "at most " + Sheet.MOST));
              }
              known(file, "fact", side.ask(), parts.facts.keySet());
              known(file, "rule", side.decide(), byId.keySet());
              known(file, "rule", side.words(), byId.keySet());
              known(file, "power", side.powers(), parts.powers.keySet());
            });
  }

  private void known(String file, String what, List<String> ids, Set<String> all) {
    for (String id : ids) {
      if (!all.contains(id)) {
        faults.add(
            Fault.of(
                file,
                0,
                what + " " + id,
                "a known one, such as " + Dictionary.Nearest.to(id, all, 1)));
      }
    }
  }

  private void guide(Guide guide) {
    String file = guide.id() + "/guide.yaml";
    Set<String> tables = new LinkedHashSet<>();
    Map<String, String> borrowedBy = new HashMap<>();
    for (Guide.Table table : guide.tables()) {
      tables.add(table.id());
      for (String id : table.also()) {
        Rule rule = byId.get(id);
        if (rule == null || rule.kind() != Rule.Kind.ROW) {
          faults.add(Fault.of(file, 0, "borrowed row " + id, "a row of another guide"));
        } else {
          borrowedOnce(guide, table, rule, borrowedBy);
        }
      }
    }
    for (String id : guide.borrowedRiders()) {
      Rule rule = byId.get(id);
      if (rule == null || rule.kind() != Rule.Kind.RIDER) {
        faults.add(Fault.of(file, 0, "borrowed rider " + id, "a rider of another guide"));
      }
    }
    for (String table : guide.deploymentFrom()) {
      if (!tables.contains(table)) {
        faults.add(Fault.of(file, 0, "deploymentFrom " + table, "one of its tables"));
      }
    }
    for (String power : guide.powers()) {
      if (!parts.powers.containsKey(power)) {
        faults.add(Fault.of(file, 0, "power " + power, "a provision of powers.yaml"));
      }
    }
    boolean ends =
        parts.rules.stream()
            .anyMatch(
                rule ->
                    rule.kind() == Rule.Kind.ROW
                        && rule.guide().equals(guide.id())
                        && guide.deploymentFrom().contains(rule.table())
                        && rule.alwaysHolds()
                        && rule.deployment().isPresent());
    if (!ends) {
      faults.add(
          Fault.of(
              file,
              0,
              "a guide that can end in silence",
              "a last row without conditions in one of deploymentFrom"));
    }
  }

  /** A row stands in one table of a guide: answers and traces know it by its id alone. */
  private void borrowedOnce(
      Guide guide, Guide.Table table, Rule row, Map<String, String> borrowedBy) {
    String file = guide.id() + "/guide.yaml";
    if (row.guide().equals(guide.id())) {
      faults.add(
          Fault.of(
              file,
              0,
              "borrowed row " + row.id() + ", already in its own table " + row.table(),
              "a row of another guide"));
    }
    String before = borrowedBy.putIfAbsent(row.id(), table.id());
    if (before != null) {
      faults.add(
          Fault.of(
              file,
              0,
              "row "
                  + row.id()
                  + " borrowed by table "
                  + table.id()
                  + " and before it by "
                  + before,
              "each row borrowed once in a guide; for a second table write a row of its own"));
    }
  }

  private void powers() {
    for (Power power : parts.powers.values()) {
      List<Rule> lists =
          parts.rules.stream()
              .filter(
                  rule ->
                      rule.kind() == Rule.Kind.FINDING && rule.listsElementsOf(power.provision()))
              .toList();
      for (int i = 1; i < lists.size(); i++) {
        if (!neverTogether(lists.get(i - 1), lists.get(i))) {
          fault(
              lists.get(i),
              "a second rule that makes " + power.name() + " available",
              "one rule lists the elements of a power");
        }
      }
      boolean claimed =
          parts.rules.stream()
              .flatMap(rule -> rule.conclusions(Conclusion.Claim.class).stream())
              .anyMatch(claim -> claim.power().equals(power.provision()));
      if (!claimed) {
        faults.add(
            Fault.of(
                "powers.yaml",
                0,
                "power " + power.provision() + " that no rule speaks of",
                "a rule with its elements"));
      }
      if (!parts.sources.containsKey(power.provision())) {
        faults.add(
            Fault.of("powers.yaml", 0, "power " + power.provision(), "an id of sources.yaml"));
      }
    }
    for (Rule rule : parts.rules) {
      boolean listsElements =
          rule.conclusions(Conclusion.Claim.class).stream()
              .anyMatch(c -> c.claim() == PowerVerdict.Claim.ELEMENTS_MET);
      if (listsElements && rule.when().isEmpty()) {
        fault(rule, "a power without elements", "its elements under when");
      }
      if (listsElements) {
        for (Rule.When when : rule.when()) {
          if (toleratesUnknown(when.condition())) {
            faults.add(
                Fault.of(
                    rule.file(),
                    when.line(),
                    "an element that the unknown meets: \"" + when.sentence() + "\"",
                    "a plain sentence; bars stand in rules of their own"));
          }
        }
      }
    }
  }

  private static boolean toleratesUnknown(Condition condition) {
    if (condition instanceof Condition.FactTest test) {
      return test.orBlank() || test.orNotKnown();
    }
    if (condition instanceof Condition.Either either) {
      return either.tests().stream().anyMatch(RulebookCheck::toleratesUnknown);
    }
    if (condition instanceof Condition.FindingTest test) {
      return test.states().contains(Condition.State.OPEN);
    }
    return condition instanceof Condition.PowerTest test
        && test.verdicts().contains(PowerVerdict.NOT_KNOWN);
  }

  private void clocks() {
    for (Clock clock : parts.clocks.values()) {
      String file = "clocks.yaml";
      if (!parts.facts.containsKey(clock.starts())) {
        faults.add(
            Fault.of(
                file,
                0,
                "clock " + clock.id() + " from " + clock.starts(),
                "a fact of the vocabulary"));
      }
      if (!parts.sources.containsKey(clock.provision())) {
        faults.add(
            Fault.of(
                file,
                0,
                "clock " + clock.id() + " under " + clock.provision(),
                "an id of sources.yaml"));
      }
      if (clock.length() != null && !parts.parameters.containsKey(clock.length())) {
        faults.add(
            Fault.of(
                file, 0, "clock " + clock.id() + " of length " + clock.length(), "a parameter"));
      }
    }
  }

  private void cycles() {
    Map<String, Set<String>> reads = new HashMap<>();
    for (Rule rule : parts.rules) {
      Set<String> on = Edition.derivedReads(rule);
      rule.conclusions(Conclusion.Find.class)
          .forEach(f -> reads.computeIfAbsent(f.finding(), any -> new HashSet<>()).addAll(on));
      rule.conclusions(Conclusion.Claim.class)
          .forEach(c -> reads.computeIfAbsent(c.power(), any -> new HashSet<>()).addAll(on));
    }
    Set<String> done = new HashSet<>();
    for (String start : reads.keySet()) {
      visit(start, reads, new LinkedHashSet<>(), done);
    }
  }

  private void visit(
      String node, Map<String, Set<String>> reads, Set<String> path, Set<String> done) {
    if (done.contains(node)) {
      return;
    }
    if (!path.add(node)) {
      List<String> circle = new ArrayList<>(path);
      circle.add(node);
      faults.add(
          Fault.of(
              "powers.dslr",
              0,
              "findings that rest on themselves: " + String.join(" <- ", circle),
              "no circle"));
      done.addAll(path);
      return;
    }
    for (String next : reads.getOrDefault(node, Set.of())) {
      visit(next, reads, path, done);
    }
    path.remove(node);
    done.add(node);
  }

  private void words() {
    Set<String> known = new HashSet<>(byId.keySet());
    parts.outcomes.deployment().forEach(entry -> known.add(entry.code()));
    for (String id : parts.words.keySet()) {
      if (!known.contains(id)) {
        faults.add(
            new Fault(
                "words.yaml",
                0,
                "words for " + id,
                "the id of a rule",
                Dictionary.Nearest.to(id, known, 3)));
      }
    }
  }

  private void askBeforeRefusal() {
    Parameter parameter = parts.parameters.get("askBeforeRefusal");
    if (parameter == null) {
      faults.add(
          Fault.of(
              "parameters.yaml",
              0,
              "no parameter askBeforeRefusal",
              "the list of facts to know before a refusal"));
      return;
    }
    for (Parameter.Dated dated : parameter.values()) {
      List<String> list =
          dated.value() instanceof Collection<?> all
              ? all.stream().map(String::valueOf).toList()
              : List.of();
      if (!list.containsAll(NEVER_DROPPED)) {
        faults.add(
            Fault.of(
                "parameters.yaml",
                0,
                "askBeforeRefusal without " + NEVER_DROPPED,
                "at least these five"));
      }
      list.stream()
          .filter(id -> !parts.facts.containsKey(id))
          .forEach(
              id ->
                  faults.add(
                      Fault.of(
                          "parameters.yaml",
                          0,
                          "askBeforeRefusal with " + id,
                          "a fact of the vocabulary")));
    }
  }

  private void fault(Rule rule, String found, String expected) {
    faults.add(Fault.of(rule.file(), rule.line(), found, expected));
  }
}
