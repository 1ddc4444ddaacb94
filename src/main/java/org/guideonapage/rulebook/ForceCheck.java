package org.guideonapage.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Holds a force against the rules it is laid over: its words belong to rules that exist and keep
 * what saves lives, and no guide in force waits for a value that nobody has given or announced.
 */
final class ForceCheck {
  static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
  private static final String AGENCY = "agency";
  private static final String EMERGENCY = "999";
  private static final int NEAREST = 3;

  /** What a guide needs a parameter for. */
  private enum Need {
    /** A rule or a clock counts with it. */
    NUMBER,
    /** Words show it. */
    TEXT
  }

  private final RulebookReader.Parts parts;
  private final List<Fault> faults;
  private final Force force;
  private final Map<String, Map<String, Need>> needs = new LinkedHashMap<>();

  ForceCheck(RulebookReader.Parts parts, Force force, List<Fault> faults) {
    this.parts = parts;
    this.faults = faults;
    this.force = force;
  }

  void run() {
    words();
    qualifier();
    needs.putAll(needs(parts));
    needs.forEach((guide, byParameter) -> byParameter.forEach((id, n) -> value(guide, id, n)));
  }

  /** Ids of the guides that use each parameter: in a condition, a clock or words. */
  static Map<String, Set<String>> guidesOf(RulebookReader.Parts parts) {
    Map<String, Set<String>> guides = new TreeMap<>();
    needs(parts)
        .forEach(
            (guide, byParameter) ->
                byParameter
                    .keySet()
                    .forEach(id -> guides.computeIfAbsent(id, any -> new TreeSet<>()).add(guide)));
    return guides;
  }

  // ---- words

  private void words() {
    Map<String, Words> known = new LinkedHashMap<>();
    for (Rule rule : parts.rules) {
      if (rule.kind() == Rule.Kind.ROW || rule.kind() == Rule.Kind.RIDER) {
        known.put(rule.id(), parts.words.getOrDefault(rule.id(), Words.NONE));
      }
    }
    for (Outcomes.Entry entry : parts.outcomes.deployment()) {
      known.put(entry.code(), parts.words.getOrDefault(entry.code(), Words.NONE));
    }
    for (List<Force.Wording> all : force.words().values()) {
      for (Force.Wording wording : all) {
        wording(wording, known);
      }
    }
  }

  private void wording(Force.Wording wording, Map<String, Words> known) {
    int line = parts.wordLines.getOrDefault(wording, 0);
    String file = file("words.yaml");
    Words shared = known.get(wording.rule());
    if (shared == null) {
      faults.add(
          new Fault(
              file,
              line,
              "words for " + wording.rule(),
              "the id of a row or rider, or a deployment",
              Dictionary.Nearest.to(wording.rule(), known.keySet(), NEAREST)));
      return;
    }
    Set<String> names = new TreeSet<>(parts.parameters.keySet());
    names.add(AGENCY);
    for (String text : ForceReader.texts(wording)) {
      for (String name : placeholders(text)) {
        if (!names.contains(name)) {
          faults.add(
              new Fault(
                  file,
                  line,
                  "{" + name + "} in the words for " + wording.rule(),
                  "{agency} or a parameter",
                  Dictionary.Nearest.to(name, names, NEAREST)));
        }
      }
      if (PLACEHOLDER.matcher(text).replaceAll("").matches(".*[{}].*")) {
        faults.add(Fault.of(file, line, "a brace without its pair", "{aParameter}"));
      }
    }
    Predicate<String> says999 = text -> text.contains(EMERGENCY);
    if (wording.say() != null
        && shared.say().stream().anyMatch(says999)
        && wording.say().stream().noneMatch(says999)) {
      faults.add(
          Fault.of(
              file,
              line,
              "words for " + wording.rule() + " that no longer say when to ring 999",
              "a sentence with 999, as the shared words have"));
    }
  }

  // ---- the qualifier

  private void qualifier() {
    Qualifier qualifier = parts.qualifier;
    if (qualifier == null) {
      return;
    }
    String file = "qualifiers.yaml";
    if (!parts.findings.containsKey(qualifier.finding())) {
      faults.add(
          new Fault(
              file,
              0,
              "finding " + qualifier.finding(),
              "a finding",
              Dictionary.Nearest.to(qualifier.finding(), parts.findings.keySet(), NEAREST)));
    }
    for (Condition.State state : Condition.State.values()) {
      if (!qualifier.labels().containsKey(state)) {
        faults.add(Fault.of(file, 0, "no label for " + state, "a label for each state"));
      }
    }
    for (String id : qualifier.cites()) {
      if (!parts.sources.containsKey(id)) {
        faults.add(Fault.of(file, 0, "citation " + id, "an id of sources.yaml"));
      }
    }
    for (Qualifier.Closing closing : qualifier.closing()) {
      if (!parts.parameters.containsKey(closing.parameter())) {
        faults.add(
            new Fault(
                file,
                0,
                "closing code " + closing.parameter(),
                "a parameter",
                Dictionary.Nearest.to(closing.parameter(), parts.parameters.keySet(), NEAREST)));
      }
    }
  }

  // ---- values that guides need

  private static Map<String, Map<String, Need>> needs(RulebookReader.Parts parts) {
    Map<String, Map<String, Need>> needs = new LinkedHashMap<>();
    for (Rule rule : parts.rules) {
      Map<String, Need> ofGuide = needs.computeIfAbsent(rule.guide(), any -> new TreeMap<>());
      rule.when().forEach(when -> numbers(when.condition(), ofGuide));
      for (Conclusion.RunClock run : rule.conclusions(Conclusion.RunClock.class)) {
        Clock clock = parts.clocks.get(run.clock());
        if (clock != null) {
          number(clock.length(), ofGuide);
          number(clock.extension() == null ? null : clock.extension().atMost(), ofGuide);
        }
      }
      texts(parts, rule.id(), ofGuide);
    }
    Map<String, Need> ofAll = needs.computeIfAbsent(Guide.SAFETY_GATE, any -> new TreeMap<>());
    parts.outcomes.deployment().forEach(entry -> texts(parts, entry.code(), ofAll));
    if (parts.qualifier != null) {
      parts.qualifier.closing().forEach(c -> ofAll.putIfAbsent(c.parameter(), Need.TEXT));
    }
    return needs;
  }

  private static void numbers(Condition condition, Map<String, Need> needs) {
    if (condition instanceof Condition.FactTest test) {
      number(test.parameter(), needs);
    } else if (condition instanceof Condition.Either either) {
      either.tests().forEach(test -> number(test.parameter(), needs));
    }
  }

  private static void number(@Nullable String parameter, Map<String, Need> needs) {
    if (parameter != null) {
      needs.put(parameter, Need.NUMBER);
    }
  }

  private static void texts(RulebookReader.Parts parts, String id, Map<String, Need> needs) {
    List<String> texts = new ArrayList<>();
    Words shared = parts.words.getOrDefault(id, Words.NONE);
    texts.addAll(shared.say());
    texts.addAll(shared.record());
    texts.addAll(shared.conditions());
    texts.addAll(shared.duties());
    texts.addAll(shared.notLawful());
    shared.review().forEach(review -> texts.addAll(List.of(review.when(), review.why())));
    if (parts.force != null) {
      parts.force.words().getOrDefault(id, List.of()).stream()
          .map(ForceReader::texts)
          .forEach(texts::addAll);
    }
    for (String text : texts) {
      for (String name : placeholders(text)) {
        if (parts.parameters.containsKey(name)) {
          needs.putIfAbsent(name, Need.TEXT);
        }
      }
    }
  }

  private static Set<String> placeholders(String text) {
    Set<String> names = new LinkedHashSet<>();
    Matcher matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  /** A force's parameter has a value, or is announced, on every day on which the guide needs it. */
  private void value(String guideId, String id, Need need) {
    Parameter parameter = parts.parameters.get(id);
    if (parameter == null
        || !parameter.isForces()
        || (need == Need.TEXT && force.isToBeSet(id))
        || parameter.unit() == Parameter.Unit.contacts) {
      return;
    }
    Guide guide = parts.guides.get(guideId);
    Set<LocalDate> days = new TreeSet<>(new HashSet<>(List.of(force.profile().from())));
    if (guide != null && need == Need.NUMBER) {
      days.add(guide.from());
    }
    for (Parameter.Dated dated : parameter.values()) {
      if (dated.from() != null) {
        days.add(dated.from());
      }
      if (dated.to() != null) {
        days.add(dated.to().plusDays(1));
      }
    }
    LocalDate first =
        guide != null && (need == Need.NUMBER || guide.from().isAfter(force.profile().from()))
            ? guide.from()
            : force.profile().from();
    for (LocalDate day : days) {
      boolean asked =
          !day.isBefore(first) && (guide == null || guide.to() == null || !day.isAfter(guide.to()));
      boolean has =
          parameter.on(day).filter(v -> need == Need.TEXT || v instanceof Number).isPresent();
      if (asked && !has) {
        faults.add(
            Fault.of(
                file("parameters.yaml"),
                0,
                "no value from "
                    + day
                    + " for parameter "
                    + id
                    + " ("
                    + parameter.words()
                    + "), which guide "
                    + guideId
                    + (need == Need.NUMBER ? " counts with" : " shows"),
                "an entry with this id under parameters: and a value"
                    + (need == Need.NUMBER ? "" : ", or status toBeSet")));
        return;
      }
    }
  }

  private String file(String name) {
    return RuleFolder.FORCES + force.id() + "/" + name;
  }
}
