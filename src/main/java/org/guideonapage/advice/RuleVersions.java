package org.guideonapage.advice;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.record.DecisionRecord;
import org.guideonapage.record.NotRecorded;
import org.guideonapage.record.RulesUsed;
import org.guideonapage.rulebook.BrokenRulebook;
import org.guideonapage.rulebook.Parameter;
import org.guideonapage.rulebook.RuleFolder;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.RulebookReader;
import org.jspecify.annotations.Nullable;

/**
 * The rules a case can be judged by: those in force, drafts in folders, those of recorded
 * decisions, and those in force with section 48 of the Mental Health Act 2025 taken as begun. Safe
 * for many threads.
 */
public final class RuleVersions {
  /** The rules that answer calls now. */
  public static final String IN_FORCE = "in-force";

  /** The rules in force, with section 48 of the 2025 Act taken as begun today. */
  public static final String SECTION_48 = "section-48";

  private static final String DRAFT = "draft:";
  private static final Pattern RECORDED = Pattern.compile("[0-9a-f]{64}");
  private static final String COMMENCEMENT = "mha2025s48InForceFrom";
  private static final String PARAMETERS = "parameters.yaml";
  private static final String NO_DATE = "value: null";
  private static final String NEXT_PARAMETER = "- id: ";
  private static final int KEPT = 4;
  private static final int SHORT = 12;

  /** A version to choose, and what it is called. */
  public record Choice(String id, String label) {}

  private final Supplier<Guidance> inForce;
  private final @Nullable DecisionRecord record;
  private final Map<String, Path> drafts;
  private final Clock clock;
  private final Map<String, Guidance> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

  /**
   * Versions from several places.
   *
   * @param record recorded decisions, or null where there are none to look at
   * @param drafts folders by name
   */
  public RuleVersions(
      Supplier<Guidance> inForce,
      @Nullable DecisionRecord record,
      Map<String, Path> drafts,
      Clock clock) {
    this.inForce = inForce;
    this.record = record;
    this.drafts = new LinkedHashMap<>(drafts);
    this.clock = clock;
  }

  /** What can be chosen now, the rules in force first. */
  public List<Choice> choices() {
    Rulebook now = inForce.get().rulebook();
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice(IN_FORCE, "In force now, " + shortened(now.version())));
    if (section48(now).isEmpty()) {
      choices.add(
          new Choice(SECTION_48, "In force now, as if section 48 of the 2025 Act had begun today"));
    }
    drafts.keySet().forEach(name -> choices.add(new Choice(DRAFT + name, "Draft " + name)));
    for (RulesUsed used : recorded()) {
      if (!used.version().equals(now.version())) {
        choices.add(
            new Choice(
                used.version(),
                shortened(used.version())
                    + ", recorded, last used "
                    + LocalDate.ofInstant(used.last(), clock.getZone())));
      }
    }
    return List.copyOf(choices);
  }

  private List<RulesUsed> recorded() {
    try {
      return record == null ? List.of() : record.rulesUsed();
    } catch (NotRecorded e) {
      return List.of();
    }
  }

  /** The day on which section 48 begins, where the rules in force know one. */
  public Optional<LocalDate> section48() {
    return section48(inForce.get().rulebook());
  }

  private Optional<LocalDate> section48(Rulebook rulebook) {
    Parameter parameter = rulebook.parameters().get(COMMENCEMENT);
    return parameter == null
        ? Optional.empty()
        : parameter.on(LocalDate.now(clock)).map(value -> LocalDate.parse(String.valueOf(value)));
  }

  /** What a version is called. */
  public String label(String id) {
    return choices().stream()
        .filter(choice -> choice.id().equals(id))
        .map(Choice::label)
        .findFirst()
        .orElse(shortened(id));
  }

  private static String shortened(String version) {
    return version.length() > SHORT ? version.substring(0, SHORT) : version;
  }

  /**
   * The guidance of a version.
   *
   * @throws NoSuchRules when there is none of that name, or its text cannot be used
   */
  public Guidance guidance(String id) {
    Guidance now = inForce.get();
    if (id.equals(IN_FORCE) || id.equals(now.rulebook().version())) {
      return now;
    }
    try {
      RuleFolder text = text(id, now.rulebook());
      if (text.checksum().equals(now.rulebook().version())) {
        return now;
      }
      synchronized (kept) {
        Guidance known = kept.get(text.checksum());
        if (known == null) {
          known = new Guidance(RulebookReader.read(text));
          kept.put(text.checksum(), known);
          if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
          }
        }
        return known;
      }
    } catch (BrokenRulebook | UncheckedIOException e) {
      throw new NoSuchRules("These rules cannot be used: " + e.getMessage());
    } catch (NotRecorded e) {
      throw new NoSuchRules("The record cannot be read: " + e.getMessage());
    }
  }

  private RuleFolder text(String id, Rulebook now) {
    if (id.equals(SECTION_48)) {
      return begun(now.text());
    }
    if (id.startsWith(DRAFT)) {
      Path folder = drafts.get(id.substring(DRAFT.length()));
      if (folder != null) {
        return RuleFolder.read(folder, now.text().force());
      }
    } else if (RECORDED.matcher(id).matches() && record != null) {
      return record
          .rules(id)
          .orElseThrow(() -> new NoSuchRules("The record has no rules " + shortened(id) + "."));
    }
    throw new NoSuchRules("There are no such rules. Choose from the list.");
  }

  private RuleFolder begun(RuleFolder text) {
    String parameters = text.texts().getOrDefault(PARAMETERS, "");
    int at = parameters.indexOf("id: " + COMMENCEMENT);
    int next = at < 0 ? -1 : parameters.indexOf(NEXT_PARAMETER, at);
    int value = at < 0 ? -1 : parameters.indexOf(NO_DATE, at);
    if (value < 0 || (next >= 0 && next < value)) {
      throw new NoSuchRules("Section 48 has a day of its own in these rules: choose a later date.");
    }
    return text.with(
        PARAMETERS,
        parameters.substring(0, value)
            + "value: \""
            + LocalDate.now(clock)
            + "\""
            + parameters.substring(value + NO_DATE.length()));
  }
}
