package org.guideonapage.advice;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.guideonapage.privacy.PersonalData;
import org.guideonapage.privacy.PersonalDataFound;
import org.guideonapage.rulebook.FactReader;
import org.guideonapage.rulebook.LondonTime;
import org.guideonapage.rulebook.Outcomes;
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
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_+-]{1,40}");

  /** Words that passed the blocker: themes and owners come again and again. */
  private static final Set<String> HARMLESS = ConcurrentHashMap.newKeySet();

  private static final int MOST_HARMLESS = 1000;
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
      this.deployment = codes(deployment);
      this.shown = shown == null ? null : code(shown);
      this.row = row == null ? null : code(row);
      Map<String, List<String>> verdicts = new TreeMap<>();
      if (powers != null) {
        powers.forEach((provision, any) -> verdicts.put(code(provision), codes(any)));
      }
      this.powers = java.util.Collections.unmodifiableMap(verdicts);
      this.agencies = codes(agencies);
      this.actions = codes(actions);
    }

    private static List<String> codes(@Nullable List<String> codes) {
      return codes == null ? List.of() : codes.stream().map(Expected::code).toList();
    }

    private static String code(@Nullable String code) {
      if (code == null || !CODE.matcher(code).matches()) {
        throw new IllegalArgumentException(
            "what is expected is said in codes: letters, figures, + - and _, at most 40");
      }
      return code;
    }

    /** Every code with the list it must stand in, for whoever wrote it wrongly. */
    private List<String> faults(Rulebook rulebook) {
      List<String> faults = new ArrayList<>();
      Outcomes outcomes = rulebook.outcomes();
      deployment.forEach(code -> unknown("deployment", code, outcomes.deployment(), faults));
      if (shown != null) {
        unknown("deployment", shown, outcomes.deployment(), faults);
      }
      powers.forEach(
          (provision, any) -> {
            if (!rulebook.powers().containsKey(provision)) {
              faults.add("there is no power " + provision);
            }
            any.forEach(code -> unknown("verdict", code, outcomes.powerVerdict(), faults));
          });
      agencies.forEach(code -> unknown("agency", code, outcomes.agency(), faults));
      actions.forEach(code -> unknown("action", code, outcomes.action(), faults));
      return faults;
    }

    private static void unknown(
        String what, String code, List<Outcomes.Entry> list, List<String> faults) {
      if (Outcomes.entry(list, code).isEmpty()) {
        faults.add("there is no " + what + " " + code);
      }
    }
  }

  private static final Expected NOTHING = new Expected(null, null, null, null, null, null);

  public SavedScenario(
      @Nullable String id,
      @Nullable String name,
      @Nullable String theme,
      @Nullable String owner,
      @Nullable String guide,
      @Nullable String asAt,
      @Nullable String plan,
      @Nullable Map<String, Object> facts,
      @Nullable Expected expected,
      @Nullable Boolean contested) {
    if (id == null || !isId(id)) {
      throw new IllegalArgumentException(
          "the id of a scenario has small letters, figures and hyphens, at most " + LONGEST_ID);
    }
    if ((guide != null && !ID.matcher(guide).matches())
        || (plan != null && !CODE.matcher(plan).matches())) {
      throw new IllegalArgumentException("the guide and the plan of a scenario are their ids");
    }
    if (facts == null || facts.size() > MOST_FACTS) {
      throw new IllegalArgumentException("a scenario has facts, at most " + MOST_FACTS);
    }
    this.id = id;
    this.name = typed("name", name, LONGEST_NAME);
    this.theme = typed("theme", theme, LONGEST_THEME);
    this.owner = typed("owner", owner, LONGEST_OWNER);
    this.guide = guide;
    this.asAt = moment(asAt);
    this.plan = plan;
    this.facts = java.util.Collections.unmodifiableMap(new TreeMap<>(facts));
    this.expected = expected == null ? NOTHING : expected;
    this.contested = Boolean.TRUE.equals(contested) ? Boolean.TRUE : null;
  }

  /** Whether a text can be the id of a scenario, and so the name of a file. */
  static boolean isId(String text) {
    return text.length() <= LONGEST_ID && ID.matcher(text).matches();
  }

  private static String moment(@Nullable String asAt) {
    try {
      LondonTime.parse(asAt == null ? "" : asAt);
      return String.valueOf(asAt);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("the moment of a scenario is " + LondonTime.EXPECTED, e);
    }
  }

  private static String typed(String what, @Nullable String words, int longest) {
    String stripped = words == null ? "" : words.strip().replaceAll("\\s+", " ");
    if (stripped.isEmpty() || stripped.codePointCount(0, stripped.length()) > longest) {
      throw new IllegalArgumentException(
          "the " + what + " of a scenario has 1 to " + longest + " characters");
    }
    if (!HARMLESS.contains(stripped)) {
      PersonalData.refuseIn(stripped);
      if (HARMLESS.size() < MOST_HARMLESS) {
        HARMLESS.add(stripped);
      }
    }
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
  public SavedScenario withId(String other) {
    return new SavedScenario(
        other, name, theme, owner, guide, asAt, plan, facts, expected, contested);
  }

  /** What these rules cannot read of it; empty when they can run it. */
  List<String> faults(Rulebook rulebook) {
    return faults(rulebook, FactReader.read(rulebook, facts));
  }

  /** The same, with its facts read already. */
  List<String> faults(Rulebook rulebook, FactReader.Result read) {
    List<String> faults = new ArrayList<>();
    if (guide != null && rulebook.guide(guide).isEmpty()) {
      faults.add("there is no guide " + guide);
    }
    if (plan != null && !rulebook.plans().containsKey(plan)) {
      faults.add("there is no plan " + plan);
    }
    faults.addAll(expected.faults(rulebook));
    read.faults()
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
