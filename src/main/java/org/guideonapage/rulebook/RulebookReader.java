package org.guideonapage.rulebook;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.guideonapage.incident.Told;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads a rules folder into a {@link Rulebook}, or says everything that is wrong with it. Files are
 * text of authors: data files must have exactly the fields known, rule files exactly the sentences
 * known.
 */
public final class RulebookReader {
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final TypeReference<Map<String, Words>> WORDS = new TypeReference<>() {};
  private static final String PICKER = "guide-picker";

  /** What is being put together. */
  static final class Parts {
    RuleFolder text = RuleFolder.of(Map.of());
    Map<String, Fact> facts = new LinkedHashMap<>();
    Map<String, Finding> findings = new LinkedHashMap<>();
    Map<String, Power> powers = new LinkedHashMap<>();
    Map<String, Parameter> parameters = new LinkedHashMap<>();
    Map<String, Clock> clocks = new LinkedHashMap<>();
    Map<String, Source> sources = new LinkedHashMap<>();
    Map<String, Plan> plans = new LinkedHashMap<>();
    Outcomes outcomes =
        new Outcomes(
            0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            Map.of(), Map.of());
    Map<String, Guide> guides = new LinkedHashMap<>();
    List<Rule> rules = new ArrayList<>();
    Map<String, Words> words = new HashMap<>();
    Map<String, Sheet> sheets = new LinkedHashMap<>();
    @Nullable Qualifier qualifier;
    @Nullable Force force;
    Map<Force.Wording, Integer> wordLines = new HashMap<>();
    Map<String, String> abbreviations = new LinkedHashMap<>();
    Dictionary dictionary =
        new Dictionary(List.of(), List.of(), List.of(), List.of(), List.of(), outcomes, List.of());
  }

  record FactsFile(List<Fact> facts) {}

  record FindingsFile(List<Finding> findings) {}

  record PowersFile(List<Power> powers) {}

  record ParametersFile(List<Parameter> parameters) {}

  record ClocksFile(List<Clock> clocks) {}

  record SourcesFile(List<Source> sources, @JsonProperty("note") @Nullable String note) {}

  record QualifierFile(Qualifier qualifier) {}

  record PlansFile(List<Plan> plans) {}

  record AbbreviationsFile(Map<String, String> abbreviations) {}

  private final RuleFolder folder;
  private final Parts parts = new Parts();
  private final List<Fault> faults = new ArrayList<>();

  private RulebookReader(RuleFolder folder) {
    this.folder = folder;
  }

  /**
   * Reads and checks a folder.
   *
   * @throws BrokenRulebook with every fault found
   */
  public static Rulebook read(RuleFolder folder) {
    return new RulebookReader(folder).read();
  }

  /**
   * Makes the means of reading data ready. The first time that takes longer than reading the files
   * of a folder, so it is done beside it.
   */
  static void ready() {
    YAML.readerFor(WORDS);
  }

  private Rulebook read() {
    parts.text = folder;
    readData();
    stopOnFaults();
    new ForceReader(folder, parts, faults).read();
    stopOnFaults();
    parts.dictionary =
        new Dictionary(
            parts.facts.values(),
            parts.findings.values(),
            parts.powers.values(),
            parts.parameters.values(),
            parts.clocks.values(),
            parts.outcomes,
            parts.guides.keySet());
    faults.addAll(parts.dictionary.clashes());
    readRules();
    stopOnFaults();
    new RulebookCheck(parts, faults).run();
    stopOnFaults();
    new ForceCheck(parts, java.util.Objects.requireNonNull(parts.force), faults).run();
    stopOnFaults();
    return new Rulebook(parts);
  }

  private void stopOnFaults() {
    if (!faults.isEmpty()) {
      throw new BrokenRulebook(faults);
    }
  }

  private void readData() {
    String forceFolder = RuleFolder.FORCES + folder.force() + "/";
    List<String> paths =
        folder.texts().keySet().stream()
            .filter(path -> path.endsWith(".yaml") && !path.startsWith(forceFolder))
            .toList();
    paths.parallelStream().map(this::readYaml).toList().forEach(Runnable::run);
    List<Guide> byNumber = new ArrayList<>(parts.guides.values());
    byNumber.sort(Comparator.comparingInt(Guide::number));
    parts.guides.clear();
    byNumber.forEach(guide -> parts.guides.put(guide.id(), guide));
    List<Fact> byOrder = new ArrayList<>(parts.facts.values());
    byOrder.sort(Comparator.comparingInt(Fact::order));
    parts.facts.clear();
    byOrder.forEach(fact -> parts.facts.put(fact.id(), fact));
  }

  /** Reads one file, in any thread; what comes back puts its entries in, or its fault. */
  private Runnable readYaml(String path) {
    try {
      Runnable put = parsed(path, java.util.Objects.requireNonNull(folder.texts().get(path)));
      return () -> {
        try {
          put.run();
        } catch (IllegalArgumentException | NullPointerException | ArithmeticException e) {
          faults.add(missing(path));
        }
      };
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
      return () ->
          faults.add(
              Fault.of(
                  path,
                  line,
                  firstLine(e.getOriginalMessage()),
                  "the fields of the authoring guide"));
    } catch (IllegalArgumentException | NullPointerException | ArithmeticException e) {
      return () -> faults.add(missing(path));
    }
  }

  private static Fault missing(String path) {
    return Fault.of(
        path,
        0,
        "an entry with a missing or impossible field",
        "the fields of the authoring guide");
  }

  private Runnable parsed(String path, String text) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (name.startsWith("words")) {
      Map<String, Words> more = YAML.readValue(text, WORDS);
      return () -> {
        if (more != null) {
          more.forEach(
              (id, words) -> put(parts.words, id, words == null ? Words.NONE : words, path));
        }
      };
    }
    if (name.startsWith("findings")) {
      List<Finding> findings = YAML.readValue(text, FindingsFile.class).findings();
      return () -> putAll(parts.findings, findings, Finding::id, path);
    }
    if (name.equals("page.yaml")) {
      String guide = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
      Sheet sheet = YAML.readValue(text, Sheet.class);
      return () -> put(parts.sheets, guide, sheet, path);
    }
    if (name.equals("guide.yaml")) {
      Guide guide = YAML.readValue(text, Guide.class);
      return () -> put(parts.guides, guide.id(), guide, path);
    }
    return parsedOfTop(path, text);
  }

  private Runnable parsedOfTop(String path, String text) {
    switch (path) {
      case "vocabulary.yaml":
        List<Fact> facts = YAML.readValue(text, FactsFile.class).facts();
        return () -> putAll(parts.facts, facts, Fact::id, path);
      case "powers.yaml":
        List<Power> powers = YAML.readValue(text, PowersFile.class).powers();
        return () -> putAll(parts.powers, powers, Power::provision, path);
      case "parameters.yaml":
        List<Parameter> parameters = YAML.readValue(text, ParametersFile.class).parameters();
        return () -> putAll(parts.parameters, parameters, Parameter::id, path);
      case "clocks.yaml":
        List<Clock> clocks = YAML.readValue(text, ClocksFile.class).clocks();
        return () -> putAll(parts.clocks, clocks, Clock::id, path);
      case "sources.yaml":
        List<Source> sources = YAML.readValue(text, SourcesFile.class).sources();
        return () -> putAll(parts.sources, sources, Source::id, path);
      case "plans.yaml":
        List<Plan> plans = YAML.readValue(text, PlansFile.class).plans();
        return () -> putAll(parts.plans, plans, Plan::code, path);
      case "qualifiers.yaml":
        Qualifier qualifier = YAML.readValue(text, QualifierFile.class).qualifier();
        return () -> parts.qualifier = qualifier;
      case "abbreviations.yaml":
        Map<String, String> abbreviations =
            YAML.readValue(text, AbbreviationsFile.class).abbreviations();
        return () -> parts.abbreviations = abbreviations;
      case "outcomes.yaml":
        Outcomes outcomes = YAML.readValue(text, Outcomes.class);
        return () -> parts.outcomes = outcomes;
      default:
        return () ->
            faults.add(
                Fault.of(
                    path, 0, "an unknown data file", "one of the files of the authoring guide"));
    }
  }

  private <T> void putAll(Map<String, T> map, List<T> more, Function<T, String> id, String path) {
    more.forEach(entry -> put(map, id.apply(entry), entry, path));
  }

  private <T> void put(Map<String, T> map, String id, T entry, String path) {
    if (map.putIfAbsent(id, entry) != null) {
      faults.add(Fault.of(path, 0, "a second entry " + id, "each id once"));
    }
  }

  private void readRules() {
    List<String> order = new ArrayList<>();
    order.add(PICKER);
    order.addAll(parts.guides.keySet());
    Set<String> seen = new HashSet<>();
    for (String guide : order) {
      List<String> paths =
          folder.texts().keySet().stream()
              .filter(path -> path.endsWith(".dslr") && path.startsWith(guide + "/"))
              .sorted(
                  Comparator.comparing((String path) -> tableRank(guide, path))
                      .thenComparing(path -> path))
              .toList();
      for (String path : paths) {
        seen.add(path);
        readRuleFile(guide, path);
      }
    }
    folder.texts().keySet().stream()
        .filter(path -> path.endsWith(".dslr") && !seen.contains(path))
        .forEach(
            path ->
                faults.add(
                    Fault.of(
                        path, 0, "a rule file outside a guide", "a folder with a guide.yaml")));
  }

  private int tableRank(String guide, String path) {
    String name = baseName(path);
    List<Guide.Table> tables = tables(guide);
    for (int i = 0; i < tables.size(); i++) {
      if (tables.get(i).id().equals(name)) {
        return i + 1;
      }
    }
    return name.startsWith("riders") ? tables.size() + 1 : 0;
  }

  private List<Guide.Table> tables(String guide) {
    Guide known = parts.guides.get(guide);
    return known == null ? List.of() : known.tables();
  }

  private static String baseName(String path) {
    return path.substring(path.lastIndexOf('/') + 1, path.length() - ".dslr".length());
  }

  private void readRuleFile(String guide, String path) {
    String name = baseName(path);
    Rule.Kind kind;
    String table = null;
    if (guide.equals(PICKER)) {
      kind = Rule.Kind.PICK;
    } else if (name.startsWith("powers")) {
      kind = Rule.Kind.FINDING;
    } else if (name.startsWith("riders")) {
      kind = Rule.Kind.RIDER;
    } else if (tableRank(guide, path) > 0) {
      kind = Rule.Kind.ROW;
      table = name;
    } else {
      List<String> tables = tables(guide).stream().map(Guide.Table::id).toList();
      faults.add(
          new Fault(
              path,
              0,
              "a rule file that is no table of the guide",
              "powers, riders or a table of guide.yaml",
              tables));
      return;
    }
    SentenceReader reader = new SentenceReader(parts.dictionary, path, guide, kind, table, faults);
    parts.rules.addAll(
        reader.read(
            java.util.Objects.requireNonNull(folder.texts().get(path)), parts.rules.size()));
  }

  static String firstLine(@Nullable String message) {
    String text =
        message == null ? "text that is not YAML" : message.lines().findFirst().orElse("");
    return text.length() > 200 ? text.substring(0, 200) : text;
  }

  /** The codes a fact accepts, NOT_KNOWN included. */
  static List<String> accepted(Fact fact) {
    List<String> codes = new ArrayList<>(fact.codes());
    if (fact.type().isCoded()) {
      codes.add(Told.NOT_KNOWN_CODE);
    }
    return codes;
  }
}
