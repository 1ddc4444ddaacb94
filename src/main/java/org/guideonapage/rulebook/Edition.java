package org.guideonapage.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rulebook as it stands on one day: the rules in force and the parameters' values then. All
 * days between two changes share one edition.
 */
public final class Edition {
  private final Rulebook rulebook;
  private final LocalDate day;
  private final Map<String, Rule> rules;
  private final Map<String, List<Rule>> concluding = new HashMap<>();
  private final Map<String, Rule> elements = new HashMap<>();

  Edition(Rulebook rulebook, LocalDate day) {
    this.rulebook = rulebook;
    this.day = day;
    Map<String, Rule> inForce = new LinkedHashMap<>();
    rulebook.rules().stream()
        .filter(rule -> rule.isInForceOn(day))
        .forEach(rule -> inForce.put(rule.id(), rule));
    this.rules = java.util.Collections.unmodifiableMap(inForce);
    inForce.values().stream().filter(rule -> rule.kind() == Rule.Kind.FINDING).forEach(this::index);
    concluding.replaceAll((id, concludingRules) -> List.copyOf(concludingRules));
    concluding.forEach(
        (id, all) ->
            all.stream()
                .filter(rule -> rule.listsElementsOf(id))
                .findFirst()
                .ifPresent(rule -> elements.put(id, rule)));
  }

  private void index(Rule rule) {
    Set<String> about = new LinkedHashSet<>();
    rule.conclusions(Conclusion.Find.class).forEach(find -> about.add(find.finding()));
    rule.conclusions(Conclusion.Claim.class).forEach(claim -> about.add(claim.power()));
    about.forEach(id -> concluding.computeIfAbsent(id, any -> new ArrayList<>()).add(rule));
  }

  /** The rulebook it is taken from. */
  public Rulebook rulebook() {
    return rulebook;
  }

  /** A day on which it holds. */
  public LocalDate day() {
    return day;
  }

  /** Rules in force, by id, in the rulebook's order. */
  public Map<String, Rule> rules() {
    return rules;
  }

  /** The words of a rule, or of a deployment code, on this day. */
  public Words words(String ruleOrCode) {
    return rulebook.words(ruleOrCode, day);
  }

  /** A parameter's number on this day. */
  public int number(String parameter) {
    return rulebook.parameter(parameter).numberOn(day);
  }

  /**
   * The rows of a table of a guide, in rank order: its own, then the borrowed ones, then its
   * always-holding last.
   */
  public List<Rule> rows(Guide guide, Guide.Table table) {
    List<Rule> own = new ArrayList<>();
    List<Rule> last = new ArrayList<>();
    for (Rule rule : rules.values()) {
      if (rule.kind() == Rule.Kind.ROW
          && rule.guide().equals(guide.id())
          && table.id().equals(rule.table())) {
        (rule.alwaysHolds() ? last : own).add(rule);
      }
    }
    for (String id : table.also()) {
      Rule borrowed = rules.get(id);
      if (borrowed != null) {
        own.add(borrowed);
      }
    }
    own.addAll(last);
    return own;
  }

  /** The riders that a guide uses: those of the safety gate, its own, and the borrowed ones. */
  public List<Rule> riders(Guide guide) {
    List<Rule> riders = new ArrayList<>();
    for (Rule rule : rules.values()) {
      if (rule.kind() == Rule.Kind.RIDER
          && (rule.guide().equals(guide.id())
              || rule.guide().equals(Guide.SAFETY_GATE)
              || guide.borrowedRiders().contains(rule.id()))) {
        riders.add(rule);
      }
    }
    return riders;
  }

  /** The rules that pick a guide, in order. */
  public List<Rule> picks() {
    return rules.values().stream().filter(rule -> rule.kind() == Rule.Kind.PICK).toList();
  }

  /** The rules that conclude a finding or claim something of a power. */
  public List<Rule> concluding(String findingOrPower) {
    return concluding.getOrDefault(findingOrPower, List.of());
  }

  /** The rule that lists a power's elements, if it is in force. */
  public Optional<Rule> elements(String power) {
    return Optional.ofNullable(elements.get(power));
  }

  /** Findings and powers a rule's conditions read. */
  public static Set<String> derivedReads(Rule rule) {
    Set<String> ids = new TreeSet<>();
    for (Rule.When when : rule.when()) {
      if (when.condition() instanceof Condition.FindingTest test) {
        ids.add(test.finding());
      } else if (when.condition() instanceof Condition.PowerTest test) {
        ids.add(test.power());
      }
    }
    return ids;
  }
}
