package org.guideonapage.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guideonapage.rulebook.Rule;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.Source;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The hazard log: what went wrong before, who found it, which rules prevent it here and which cases
 * show it. Joined from {@code hazards.yaml} of the features folder, the rules, and the cases tagged
 * {@code @hazard:<id>}.
 */
public final class HazardLog {
  /** The file of findings, in the features folder. */
  public static final String FILE = "hazards.yaml";

  private static final String TAG = "@hazard:";
  private static final Pattern HOLDS = Pattern.compile("row \"([^\"]+)\" (?:governs|holds)");
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /**
   * A finding.
   *
   * @param from its number in the lists the guides were written from
   * @param happened what happened, in a sentence or two
   * @param sources ids of sources
   * @param rules ids of the rules that prevent it here
   * @param notByRules what no rule can prevent, or null
   */
  public record Hazard(
      String id,
      String from,
      String title,
      String happened,
      List<String> sources,
      List<String> rules,
      @Nullable NotByRules notByRules) {}

  /**
   * What no rule can prevent.
   *
   * @param why why not
   * @param instead what does
   */
  public record NotByRules(String why, String instead) {}

  /** A finding with all that belongs to it. */
  public record Entry(
      Hazard hazard, List<Source> sources, List<Rule> rules, List<Features.Case> cases) {}

  private record File(List<Hazard> hazards) {}

  private final List<Entry> entries = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private HazardLog(List<Hazard> hazards, Map<String, List<Features.Case>> cases, Rulebook rules) {
    Map<String, Rule> byId = new LinkedHashMap<>();
    rules.rules().forEach(rule -> byId.putIfAbsent(rule.id(), rule));
    Set<String> known = new LinkedHashSet<>();
    for (Hazard hazard : hazards) {
      if (!known.add(hazard.id())) {
        faults.add(hazard.id() + " is there twice");
      }
      List<Features.Case> own = cases.getOrDefault(hazard.id(), List.of());
      entries.add(
          new Entry(
              hazard,
              found(hazard, "source", hazard.sources(), rules.sources()),
              found(hazard, "rule", hazard.rules(), byId),
              own));
      judge(hazard, own);
    }
    cases.forEach(
        (id, tagged) -> {
          if (!known.contains(id)) {
            tagged.forEach(c -> faults.add(c.where() + " is tagged " + id + ", no such hazard"));
          }
        });
  }

  /** The log of a features folder; empty where the folder has none. */
  public static HazardLog read(Path features, Rulebook rules) {
    Path file = features.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return new HazardLog(List.of(), Map.of(), rules);
    }
    Map<String, List<Features.Case>> cases = new TreeMap<>();
    try {
      for (Path feature : Features.files(features)) {
        if (Files.readString(feature).contains(TAG)) {
          for (Features.Case one : Features.cases(feature)) {
            for (String tag : one.tags()) {
              if (tag.startsWith(TAG)) {
                cases
                    .computeIfAbsent(tag.substring(TAG.length()), id -> new ArrayList<>())
                    .add(one);
              }
            }
          }
        }
      }
      return new HazardLog(
          YAML.readValue(Files.readString(file), File.class).hazards(), cases, rules);
    } catch (IOException e) {
      throw new UncheckedIOException("the hazard log cannot be read from " + file, e);
    } catch (JacksonException e) {
      throw new IllegalStateException(file + ": " + e.getOriginalMessage(), e);
    }
  }

  /** The findings in their order. */
  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** What is wrong: a name that leads nowhere, or a finding that nothing answers. */
  public List<String> faults() {
    return List.copyOf(faults);
  }

  /** How many findings are answered by rules, and how many have a part that no rule answers. */
  public String summary() {
    long byRules = entries.stream().filter(entry -> !entry.hazard().rules().isEmpty()).count();
    long notByRules = entries.stream().filter(entry -> entry.hazard().notByRules() != null).count();
    int cases = entries.stream().mapToInt(entry -> entry.cases().size()).sum();
    return entries.size()
        + " findings, "
        + byRules
        + " answered by rules in "
        + cases
        + " cases, "
        + notByRules
        + " with a part that rules cannot prevent";
  }

  /** The log as a Markdown page. */
  public String page() {
    StringBuilder page = new StringBuilder();
    page.append("# Hazard log\n\n")
        .append("Written from `features/hazards.yaml`, the rules and the tagged cases; ")
        .append("not by hand. ")
        .append(summary())
        .append(".\n\nNone of these rules says that another answer would have changed what ")
        .append("happened.\n");
    for (Entry entry : entries) {
      Hazard hazard = entry.hazard();
      page.append("\n## ")
          .append(hazard.id())
          .append(' ')
          .append(hazard.title())
          .append("\n\n")
          .append(hazard.happened())
          .append("\n\n- Source: ");
      page.append(
          String.join(
              "; ",
              entry.sources().stream()
                  .map(source -> named(source) + " (`" + source.id() + "`)")
                  .toList()));
      page.append('\n');
      entry.rules().stream()
          .map(rule -> "- Rule: " + rule.id() + " " + rule.proposition() + "\n")
          .forEach(page::append);
      entry.cases().stream()
          .map(c -> "- Case: " + c.scenario() + " (`" + c.where() + "`)\n")
          .forEach(page::append);
      NotByRules not = hazard.notByRules();
      if (not != null) {
        page.append("- Not by rules: ")
            .append(not.why())
            .append(" Instead: ")
            .append(not.instead())
            .append('\n');
      }
    }
    return page.toString();
  }

  /** What a source is called on the page. */
  public static String named(Source source) {
    return Objects.requireNonNullElse(source.provision(), source.title());
  }

  private <T> List<T> found(Hazard hazard, String what, List<String> ids, Map<String, T> all) {
    List<T> found = new ArrayList<>();
    for (String id : ids) {
      T one = all.get(id);
      if (one == null) {
        faults.add(hazard.id() + ": no such " + what + " " + id);
      } else {
        found.add(one);
      }
    }
    return found;
  }

  private void judge(Hazard hazard, List<Features.Case> own) {
    if (hazard.sources().isEmpty()) {
      faults.add(hazard.id() + ": no source");
    }
    if (hazard.rules().isEmpty() && hazard.notByRules() == null) {
      faults.add(hazard.id() + ": neither rules nor notByRules");
    }
    Set<String> hold = new LinkedHashSet<>();
    for (Features.Case one : own) {
      for (String step : one.steps()) {
        Matcher matcher = HOLDS.matcher(step);
        if (matcher.find()) {
          hold.add(matcher.group(1));
        }
      }
    }
    for (String rule : hazard.rules()) {
      if (!hold.contains(rule)) {
        faults.add(hazard.id() + ": no case tagged " + TAG + hazard.id() + " shows " + rule);
      }
    }
  }
}
