package org.guideonapage.rulebook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A whole rules folder, read and checked. Immutable. */
public final class Rulebook {
  private final RuleFolder text;
  private final String version;
  private final Map<String, Fact> facts;
  private final List<Fact> workedOut;
  private final Map<String, Finding> findings;
  private final Map<String, Power> powers;
  private final Map<String, Parameter> parameters;
  private final Map<String, Clock> clocks;
  private final Map<String, Source> sources;
  private final Map<String, Plan> plans;
  private final Outcomes outcomes;
  private final Map<String, Guide> guides;
  private final List<Rule> rules;
  private final Map<String, Words> words;
  private final Map<String, Sheet> sheets;
  private final Map<String, String> abbreviations;
  private final Dictionary dictionary;
  private final Force force;
  private final @Nullable Qualifier qualifier;
  private final Map<String, Set<String>> guidesOfParameter;
  private final TreeSet<LocalDate> changes = new TreeSet<>();
  private final Map<LocalDate, Edition> editions = new ConcurrentHashMap<>();

  Rulebook(RulebookReader.Parts parts) {
    this.text = parts.text;
    this.version = parts.text.checksum();
    this.facts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parts.facts));
    this.workedOut =
        facts.values().stream()
            .filter(fact -> fact.derived() != null || fact.setBy() != null)
            .toList();
    this.findings = Map.copyOf(parts.findings);
    this.powers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parts.powers));
    this.parameters = Map.copyOf(parts.parameters);
    this.clocks = Map.copyOf(parts.clocks);
    this.sources = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parts.sources));
    this.plans = Map.copyOf(parts.plans);
    this.outcomes = parts.outcomes;
    this.guides = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parts.guides));
    this.rules = List.copyOf(parts.rules);
    this.words = Map.copyOf(parts.words);
    this.sheets = Map.copyOf(parts.sheets);
    this.abbreviations =
        java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parts.abbreviations));
    this.dictionary = parts.dictionary;
    this.force = java.util.Objects.requireNonNull(parts.force);
    this.qualifier = parts.qualifier;
    this.guidesOfParameter = ForceCheck.guidesOf(parts);
    changes.addAll(force.changes());
    changes.add(LocalDate.MIN);
    for (Rule rule : rules) {
      if (rule.from() != null) {
        changes.add(rule.from());
      }
      if (rule.to() != null) {
        changes.add(rule.to().plusDays(1));
      }
    }
    for (Parameter parameter : parameters.values()) {
      for (Parameter.Dated value : parameter.values()) {
        if (value.from() != null) {
          changes.add(value.from());
        }
        if (value.to() != null) {
          changes.add(value.to().plusDays(1));
        }
      }
    }
  }

  /** The edition for a day. */
  public Edition on(LocalDate day) {
    LocalDate since = java.util.Objects.requireNonNull(changes.floor(day));
    return editions.computeIfAbsent(
        since, any -> new Edition(this, since.equals(LocalDate.MIN) ? day : since));
  }

  /** The text it was read from. */
  public RuleFolder text() {
    return text;
  }

  /** Checksum of the rule text. */
  public String version() {
    return version;
  }

  /** Facts by id, in asking order. */
  public Map<String, Fact> facts() {
    return facts;
  }

  /** Facts that follow from others, and those that a force sets; in asking order. */
  public List<Fact> workedOut() {
    return workedOut;
  }

  /** A fact that must exist. */
  public Fact fact(String id) {
    return java.util.Objects.requireNonNull(facts.get(id), () -> "no fact " + id);
  }

  /** The fact that is asked for a fact: itself, or the first of those it is worked out from. */
  public Fact askedFor(Fact fact) {
    return fact.isAsked() || fact.derived() == null ? fact : fact(fact.derived().from().get(0));
  }

  /** Findings by id. */
  public Map<String, Finding> findings() {
    return findings;
  }

  /** Powers by provision. */
  public Map<String, Power> powers() {
    return powers;
  }

  /** A power that must exist. */
  public Power power(String provision) {
    return java.util.Objects.requireNonNull(powers.get(provision), () -> "no power " + provision);
  }

  /** What a guide's printed page holds; empty where its authors have not chosen. */
  public Optional<Sheet> sheet(String guide) {
    return Optional.ofNullable(sheets.get(guide));
  }

  /** Abbreviations and their words, in the order of the file. */
  public Map<String, String> abbreviations() {
    return abbreviations;
  }

  /** Parameters by id. */
  public Map<String, Parameter> parameters() {
    return parameters;
  }

  /** A parameter that must exist. */
  public Parameter parameter(String id) {
    return java.util.Objects.requireNonNull(parameters.get(id), () -> "no parameter " + id);
  }

  /** Clocks by id. */
  public Map<String, Clock> clocks() {
    return clocks;
  }

  /** Sources by id. */
  public Map<String, Source> sources() {
    return sources;
  }

  /** Plans by code. */
  public Map<String, Plan> plans() {
    return plans;
  }

  /** The closed lists of an answer. */
  public Outcomes outcomes() {
    return outcomes;
  }

  /** Guides by id, by number. */
  public Map<String, Guide> guides() {
    return guides;
  }

  /** A guide, if there is one of that id. */
  public Optional<Guide> guide(String id) {
    return Optional.ofNullable(guides.get(id));
  }

  /** The safety gate. */
  public Guide safetyGate() {
    return java.util.Objects.requireNonNull(guides.get(Guide.SAFETY_GATE));
  }

  /** Every rule of every day, in the order of guides, files and lines. */
  public List<Rule> rules() {
    return rules;
  }

  /** The force that these rules speak for. */
  public Force force() {
    return force;
  }

  /** The national qualifier, where the rules propose one. */
  public Optional<Qualifier> qualifier() {
    return Optional.ofNullable(qualifier);
  }

  /** Ids of the guides whose rules, clocks or words use a parameter. */
  public Set<String> guidesUsing(String parameter) {
    return guidesOfParameter.getOrDefault(parameter, Set.of());
  }

  /** The words of a rule, or of a deployment code, as the force has them on a day. */
  public Words words(String ruleOrCode, LocalDate day) {
    Words shared = words(ruleOrCode);
    return force.wording(ruleOrCode, day).map(wording -> wording.over(shared)).orElse(shared);
  }

  /** The shared words of a rule, or of a deployment code. */
  public Words words(String ruleOrCode) {
    return words.getOrDefault(ruleOrCode, Words.NONE);
  }

  /** The sentences. */
  public Dictionary dictionary() {
    return dictionary;
  }

  /** The facts that must be known before a refusal is shown, in asking order. */
  public List<String> askBeforeRefusal(LocalDate day) {
    Object list = parameter("askBeforeRefusal").on(day).orElse(List.of());
    return ((Collection<?>) list).stream().map(String::valueOf).toList();
  }
}
