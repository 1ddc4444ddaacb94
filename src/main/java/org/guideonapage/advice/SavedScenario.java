package org.guideonapage.advice;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.guideonapage.privacy.PersonalData;
import org.guideonapage.privacy.PersonalDataFound;
import org.guideonapage.rulebook.FactReader;
import org.guideonapage.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * A case kept with the answer it should get. Typed words pass the blocker when it is made: {@link
 * PersonalDataFound} is thrown before anything is kept.
 *
 * @param id small letters, figures and hyphens, at most 60
 * @param name at most 100 characters
 * @param theme at most 40 characters
 * @param owner a role or a team, never a person's name; at most 60 characters
 * @param guide id, or null to have it picked
 * @param asAt the moment judged, ISO, local to Europe/London unless it has an offset
 * @param plan what officers intend, or null
 * @param facts by id, as in a request
 * @param contested informed people differ: reported, never failed
 */
@JsonPropertyOrder({
  "id",
  "name",
  "theme",
  "owner",
  "guide",
  "asAt",
  "plan",
  "facts",
  "expected",
  "contested"
})
public record SavedScenario(
    String id,
    String name,
    String theme,
    String owner,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String guide,
    String asAt,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String plan,
    Map<String, Object> facts,
    Expected expected,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean contested) {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+){0,29}");
  private static final int LONGEST_ID = 60;
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_THEME = 40;
  private static final int LONGEST_OWNER = 60;
  private static final int MOST_FACTS = 400;

  /**
   * The answer it should get. Empty and null say nothing.
   *
   * @param deployment codes of which one must be the answer, on what is known
   * @param shown the code shown now, which before a refusal may be to ask first
   * @param row id of the row that gives the answer
   * @param powers verdicts of which one must come out, by provision
   * @param agencies codes that must all be named
   * @param actions codes that must all be given
   */
  @JsonPropertyOrder({"deployment", "shown", "row", "powers", "agencies", "actions"})
  public record Expected(
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> deployment,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String shown,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String row,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, List<String>> powers,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> agencies,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> actions) {
    public Expected(
        @Nullable List<String> deployment,
        @Nullable String shown,
        @Nullable String row,
        @Nullable Map<String, List<String>> powers,
        @Nullable List<String> agencies,
        @Nullable List<String> actions) {
      this.deployment = deployment == null ? List.of() : List.copyOf(deployment);
      this.shown = shown;
      this.row = row;
      this.powers =
          java.util.Collections.unmodifiableMap(new TreeMap<>(powers == null ? Map.of() : powers));
      this.agencies = agencies == null ? List.of() : List.copyOf(agencies);
      this.actions = actions == null ? List.of() : List.copyOf(actions);
    }
  }

  public SavedScenario {
    if (id.length() > LONGEST_ID || !ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "the id of a scenario has small letters, figures and hyphens, at most " + LONGEST_ID);
    }
    name = typed("name", name, LONGEST_NAME);
    theme = typed("theme", theme, LONGEST_THEME);
    owner = typed("owner", owner, LONGEST_OWNER);
    contested = Boolean.TRUE.equals(contested) ? Boolean.TRUE : null;
    if (facts.size() > MOST_FACTS) {
      throw new IllegalArgumentException("a scenario has at most " + MOST_FACTS + " facts");
    }
    facts = java.util.Collections.unmodifiableMap(new TreeMap<>(facts));
  }

  private static String typed(String what, @Nullable String words, int longest) {
    String stripped = words == null ? "" : words.strip().replaceAll("\\s+", " ");
    if (stripped.isEmpty() || stripped.codePointCount(0, stripped.length()) > longest) {
      throw new IllegalArgumentException(
          "the " + what + " of a scenario has 1 to " + longest + " characters");
    }
    PersonalData.refuseIn(stripped);
    return stripped;
  }

  /** Whether informed people differ on it. */
  public boolean peopleDiffer() {
    return Boolean.TRUE.equals(contested);
  }

  /** An id made of a name. */
  public static String idOf(String name) {
    String id =
        name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    id = id.length() > LONGEST_ID - 4 ? id.substring(0, LONGEST_ID - 4) : id;
    id = id.replaceAll("-+$", "");
    return id.isEmpty() ? "scenario" : id;
  }

  /** The same scenario under another id. */
  SavedScenario withId(String other) {
    return new SavedScenario(
        other, name, theme, owner, guide, asAt, plan, facts, expected, contested);
  }

  /** What these rules cannot read of it; empty when they can run it. */
  List<String> faults(Rulebook rulebook) {
    List<String> faults = new ArrayList<>();
    if (guide != null && rulebook.guide(guide).isEmpty()) {
      faults.add("there is no guide " + guide);
    }
    FactReader.read(rulebook, facts)
        .faults()
        .forEach(fault -> faults.add(fault.pointer().substring(1) + ": " + fault.allowed()));
    return faults;
  }

  /** One value or several, as text. */
  static List<String> list(@Nullable Object value) {
    if (value instanceof Collection<?> several) {
      return several.stream().map(String::valueOf).toList();
    }
    return value == null ? List.of() : List.of(String.valueOf(value));
  }
}
