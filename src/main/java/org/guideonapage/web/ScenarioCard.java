package org.guideonapage.web;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.guideonapage.advice.BulkRun;
import org.guideonapage.advice.Published;
import org.guideonapage.advice.SavedScenario;
import org.guideonapage.decision.Decision;
import org.guideonapage.guidance.Brief;
import org.guideonapage.rulebook.LondonTime;
import org.guideonapage.rulebook.Outcomes;
import org.guideonapage.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** A scenario in words, and where an answer is not the one it expects. */
final class ScenarioCard {
  private static final String EARLIER = "before-2017";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final SavedScenario scenario;
  private final @Nullable Published published;
  private final Outcomes outcomes;

  /**
   * A card.
   *
   * @param published what was published with it, or null for one of the force's own
   */
  ScenarioCard(SavedScenario scenario, @Nullable Published published, Rulebook rulebook) {
    this.scenario = scenario;
    this.published = published;
    this.outcomes = rulebook.outcomes();
  }

  /** The card beside an answer, or beside none. */
  BenchPage.Card card(@Nullable Decision decision) {
    return new BenchPage.Card(
        scenario.id(),
        published == null ? scenario.name() : "",
        contested(),
        lines(),
        decision == null ? List.of() : differs(decision));
  }

  private @Nullable String contested() {
    if (!scenario.peopleDiffer()) {
      return null;
    }
    String why = published == null ? null : published.contestedWhy();
    return why == null ? "why is not said" : why;
  }

  private List<AnswerPage.Line> lines() {
    List<AnswerPage.Line> lines = new ArrayList<>();
    Published said = published;
    if (said == null) {
      add(lines, "Theme, owner", scenario.theme() + ", " + scenario.owner());
      add(lines, "Judged as at", asAt());
      add(lines, "Expected", expected(scenario.expected(), outcomes));
      return List.copyOf(lines);
    }
    add(lines, "Story", said.story());
    add(lines, "Question", said.question());
    add(
        lines,
        "Published answer",
        expected(scenario.expected(), outcomes)
            + (said.referTo().isEmpty()
                ? ""
                : "; speak to "
                    + String.join(
                        " or ",
                        said.referTo().stream()
                            .map(code -> Outcomes.label(outcomes.referTo(), code))
                            .toList())));
    add(lines, "It rests on", said.basis());
    add(lines, "It stresses", String.join("; ", said.points()));
    add(
        lines,
        "How strong",
        StringUtils.capitalize(said.strength())
            + ". "
            + (said.read().equals("read")
                ? "The source was read"
                : "The source was not read for this case (" + said.read() + ")")
            + "; confidence "
            + said.confidence());
    add(lines, "Time of the story", when(said.when()) + ". Judged here by the law of " + asAt());
    add(lines, "The law since", said.lawNote());
    add(lines, "Source", said.source() + origin(said.origin()));
    return List.copyOf(lines);
  }

  private static String origin(String origin) {
    return switch (origin) {
      case "source" -> "";
      case "variant" -> " (the case is a variant of the one published)";
      default -> " (the case illustrates what was published)";
    };
  }

  private String asAt() {
    return DAY.format(LondonTime.parse(scenario.asAt()).at());
  }

  /** The time of a story as people say it. */
  private static String when(String when) {
    return when.startsWith(EARLIER) ? "before December 2017, under the earlier law" : when;
  }

  private static void add(List<AnswerPage.Line> lines, String head, @Nullable String words) {
    if (words != null && !words.isBlank()) {
      String text = words.strip();
      lines.add(
          new AnswerPage.Line(head, text.endsWith(".") || text.endsWith("?") ? text : text + "."));
    }
  }

  private List<String> differs(Decision decision) {
    List<String> differs =
        new ArrayList<>(BulkRun.faults(scenario.expected(), Brief.of(decision), outcomes));
    var to = decision.deployment().referTo();
    if (published != null
        && to != null
        && !published.referTo().isEmpty()
        && !published.referTo().contains(to.name())) {
      differs.add("it refers to " + Outcomes.label(outcomes.referTo(), to.name()));
    }
    return List.copyOf(differs);
  }

  /** What is expected, in the words of the closed lists. */
  static String expected(SavedScenario.Expected expected, Outcomes outcomes) {
    List<String> said = new ArrayList<>();
    if (expected.shown() != null && !expected.deployment().contains(expected.shown())) {
      said.add(Outcomes.label(outcomes.deployment(), expected.shown()));
    }
    if (!expected.deployment().isEmpty()) {
      said.add(Outcomes.either(outcomes.deployment(), expected.deployment()));
    }
    expected
        .powers()
        .forEach((id, any) -> said.add(id + ": " + Outcomes.either(outcomes.powerVerdict(), any)));
    if (!expected.agencies().isEmpty()) {
      said.add("names " + all(outcomes.agency(), expected.agencies()));
    }
    if (!expected.actions().isEmpty()) {
      said.add("actions: " + all(outcomes.action(), expected.actions()));
    }
    return said.isEmpty() ? "nothing but its words" : String.join("; ", said);
  }

  private static String all(List<Outcomes.Entry> list, List<String> codes) {
    return String.join(", ", codes.stream().map(code -> Outcomes.label(list, code)).toList());
  }
}
