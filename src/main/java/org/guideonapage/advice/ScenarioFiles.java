package org.guideonapage.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.privacy.PersonalDataFound;
import org.guideonapage.rulebook.Rulebook;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Scenarios as JSON, YAML and Gherkin. */
public final class ScenarioFiles {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private ScenarioFiles() {}

  /** How scenarios are written. */
  public enum Format {
    JSON,
    YAML,
    GHERKIN;

    /** The ending of a file's name. */
    public String ending() {
      return this == GHERKIN ? "feature" : name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** What was read: scenarios, and what could not be. */
  public record Read(List<SavedScenario> scenarios, List<String> faults) {}

  /** One scenario as JSON. */
  static String json(SavedScenario scenario) {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(scenario) + "\n";
  }

  static SavedScenario one(String json) {
    return JSON.readValue(json, SavedScenario.class);
  }

  /** Scenarios in a format; as Gherkin in the sentences of these rules. */
  public static String write(List<SavedScenario> scenarios, Format format, Guidance guidance) {
    return switch (format) {
      case JSON -> JSON.writerWithDefaultPrettyPrinter().writeValueAsString(scenarios) + "\n";
      case YAML -> YAML.writeValueAsString(scenarios);
      case GHERKIN -> new Gherkin(guidance).write(scenarios);
    };
  }

  /** The format of a text by how it begins. */
  public static Format formatOf(String text) {
    String start = text.stripLeading();
    if (start.startsWith("[") || start.startsWith("{")) {
      return Format.JSON;
    }
    boolean yaml = start.startsWith("-") || start.startsWith("id:");
    return yaml ? Format.YAML : Format.GHERKIN;
  }

  /**
   * Reads scenarios. What is wrong with one does not keep the others; what was sent is never said
   * back, since it may be about a person.
   */
  public static Read read(String text, Format format, Rulebook rulebook) {
    return read(text, format, () -> rulebook);
  }

  /** The same; the rules are asked for when they are needed, which may be when all else is read. */
  public static Read read(String text, Format format, Supplier<Rulebook> rules) {
    if (format == Format.GHERKIN) {
      return Gherkin.read(text, rules.get());
    }
    try {
      List<SavedScenario> read =
          format == Format.JSON
              ? text.stripLeading().startsWith("{")
                  ? List.of(one(text))
                  : JSON.readValue(text, new TypeReference<List<SavedScenario>>() {})
              : YAML.readValue(text, new TypeReference<List<SavedScenario>>() {});
      return checked(read, rules.get());
    } catch (JacksonException e) {
      Throwable cause = e.getCause();
      if (cause instanceof PersonalDataFound || cause instanceof IllegalArgumentException) {
        return new Read(List.of(), List.of(String.valueOf(cause.getMessage())));
      }
      String where =
          e.getLocation() == null
              ? ""
              : " at line "
                  + e.getLocation().getLineNr()
                  + ", column "
                  + e.getLocation().getColumnNr();
      return new Read(List.of(), List.of("This is not a list of scenarios" + where + "."));
    }
  }

  private static Read checked(List<SavedScenario> read, Rulebook rulebook) {
    List<SavedScenario> scenarios = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (SavedScenario one : read) {
      List<String> own = one.faults(rulebook);
      if (own.isEmpty()) {
        scenarios.add(one);
      } else {
        own.forEach(fault -> faults.add(one.id() + ": " + fault));
      }
    }
    return new Read(List.copyOf(scenarios), List.copyOf(faults));
  }
}
