package org.guideonapage.advice;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guideonapage.authoring.Features;
import org.guideonapage.authoring.Telling;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.incident.Incident;
import org.guideonapage.incident.Told;
import org.guideonapage.privacy.PersonalDataFound;
import org.guideonapage.rulebook.Condition;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.FactReader;
import org.guideonapage.rulebook.LondonTime;
import org.guideonapage.rulebook.Outcomes;
import org.guideonapage.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * Scenarios as a feature in the sentences of the rules. What a feature cannot say, such as "one of
 * two answers", stands in it as a comment.
 */
final class Gherkin {
  private static final Pattern TIME = Pattern.compile("the (?:date|time) is (\\S+)");
  private static final Pattern TOLD = Pattern.compile("it is told that (.*)");
  private static final Pattern GUIDE =
      Pattern.compile("advice is asked under the guide \"([^\"]+)\"");
  private static final Pattern ANSWER = Pattern.compile("(so far )?the answer is \"([^\"]+)\"");
  private static final Pattern ROW = Pattern.compile("the answer is that of row \"([^\"]+)\"");
  private static final Pattern FOLLOWS = Pattern.compile("it follows that (.+)");
  private static final Pattern ACTION = Pattern.compile("the actions include \"([^\"]+)\"");
  private static final Pattern AGENCY = Pattern.compile("the answer names \"([^\"]+)\"");
  private static final String LAW_DATE = "2026-03-01T12:00";
  private static final String IMPORTED = "Imported";

  private final Guidance guidance;
  private final Rulebook rulebook;
  private final Outcomes outcomes;

  Gherkin(Guidance guidance) {
    this.guidance = guidance;
    this.rulebook = guidance.rulebook();
    this.outcomes = rulebook.outcomes();
  }

  // ---- writing

  String write(List<SavedScenario> scenarios) {
    StringBuilder feature = new StringBuilder();
    feature.append("Feature: Scenarios of the library\n");
    feature.append("  Written by the workbench from the answers that were kept with them.\n");
    scenarios.forEach(one -> write(one, feature));
    return feature.toString();
  }

  private void write(SavedScenario one, StringBuilder feature) {
    feature
        .append("\n  # ")
        .append(one.id())
        .append(". Theme: ")
        .append(one.theme())
        .append(". Owner: ")
        .append(one.owner())
        .append("\n  Scenario: ")
        .append(one.name())
        .append("\n    Given the time is ")
        .append(one.asAt())
        .append('\n');
    String told = told(one);
    if (!told.isEmpty()) {
      feature.append("    And it is told that ").append(told).append('\n');
    }
    feature
        .append("    When advice is asked")
        .append(one.guide() == null ? "" : " under the guide \"" + one.guide() + "\"")
        .append('\n');
    String keyword = "Then";
    for (String step : expected(one, feature)) {
      feature.append("    ").append(keyword).append(' ').append(step).append('\n');
      keyword = "And";
    }
  }

  private String told(SavedScenario one) {
    Incident incident = FactReader.read(rulebook, one.facts()).incident();
    return incident.facts().entrySet().stream()
        .flatMap(entry -> sentences(rulebook.fact(entry.getKey()), entry.getValue()).stream())
        .collect(Collectors.joining("; "));
  }

  private static List<String> sentences(Fact fact, Told told) {
    if (told instanceof Told.Value value) {
      return List.of(fact.sentence(value.code()));
    }
    if (told instanceof Told.Values values) {
      return values.codes().stream().sorted().map(fact::sentence).toList();
    }
    return List.of(
        told instanceof Told.NotKnown
            ? fact.topic() + " is not known"
            : fact.topic() + " is " + told.plain());
  }

  private List<String> expected(SavedScenario one, StringBuilder feature) {
    SavedScenario.Expected expected = one.expected();
    List<String> steps = new ArrayList<>();
    if (expected.shown() != null) {
      steps.add("the answer is \"" + label(outcomes.deployment(), expected.shown()) + "\"");
    }
    if (expected.deployment().size() == 1) {
      String code = expected.deployment().get(0);
      if (!code.equals(expected.shown())) {
        steps.add(
            (isShown(one, code) ? "" : "so far ")
                + "the answer is \""
                + label(outcomes.deployment(), code)
                + "\"");
      }
    } else if (!expected.deployment().isEmpty()) {
      comment(feature, "the answer is one of " + String.join(", ", expected.deployment()));
    }
    if (expected.row() != null) {
      steps.add("the answer is that of row \"" + expected.row() + "\"");
    }
    expected
        .powers()
        .forEach(
            (provision, verdicts) -> {
              if (verdicts.size() == 1 && rulebook.powers().containsKey(provision)) {
                steps.add("it follows that " + sentence(provision, verdicts.get(0)));
              } else {
                comment(feature, provision + " is one of " + String.join(", ", verdicts));
              }
            });
    expected
        .agencies()
        .forEach(code -> steps.add("the answer names \"" + label(outcomes.agency(), code) + "\""));
    expected
        .actions()
        .forEach(
            code -> steps.add("the actions include \"" + label(outcomes.action(), code) + "\""));
    return steps;
  }

  /** Whether a code is shown as it is, and not only so far, by the rules that write this. */
  private boolean isShown(SavedScenario one, String code) {
    try {
      return guidance
          .decide(
              new org.guideonapage.guidance.Ask(
                  FactReader.read(rulebook, one.facts()).incident(),
                  LondonTime.parse(one.asAt()).at(),
                  one.guide(),
                  null))
          .deployment()
          .code()
          .name()
          .equals(code);
    } catch (org.guideonapage.guidance.Contradiction
        | org.guideonapage.guidance.NoGuideThen
        | DateTimeException e) {
      return true;
    }
  }

  private static void comment(StringBuilder feature, String words) {
    feature.append("    # ").append(words).append('\n');
  }

  private static String label(List<Outcomes.Entry> list, String code) {
    return Outcomes.label(list, code);
  }

  private String sentence(String provision, String verdict) {
    String name = rulebook.power(provision).name();
    return switch (PowerVerdict.valueOf(verdict)) {
      case AVAILABLE -> name + " is available";
      case NOT_AVAILABLE -> name + " is not available";
      case NOT_NEEDED -> name + " is not needed";
      case NOT_KNOWN -> name + " is not known";
    };
  }

  // ---- reading

  static ScenarioFiles.Read read(String text, Rulebook rulebook) {
    List<Features.Case> cases;
    try {
      cases = Features.cases("imported.feature", text);
    } catch (RuntimeException e) {
      return new ScenarioFiles.Read(List.of(), List.of("This is no feature in Gherkin."));
    }
    List<SavedScenario> scenarios = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (Features.Case one : cases) {
      try {
        scenarios.add(new Steps(rulebook).read(one));
      } catch (PersonalDataFound e) {
        faults.add("line " + one.line() + ": " + e.getMessage());
      } catch (AssertionError | IllegalArgumentException | DateTimeException e) {
        faults.add("line " + one.line() + ": " + e.getMessage());
      }
    }
    if (cases.isEmpty()) {
      faults.add("There is no scenario in this text.");
    }
    return new ScenarioFiles.Read(List.copyOf(scenarios), List.copyOf(faults));
  }

  /** Reads the steps of one case. */
  private static final class Steps {
    private final Rulebook rulebook;
    private final Telling telling;
    private String asAt = LAW_DATE;
    private @Nullable String guide;
    private @Nullable String shown;
    private @Nullable String row;
    private final List<String> deployment = new ArrayList<>();
    private final Map<String, List<String>> powers = new LinkedHashMap<>();
    private final List<String> agencies = new ArrayList<>();
    private final List<String> actions = new ArrayList<>();

    Steps(Rulebook rulebook) {
      this.rulebook = rulebook;
      this.telling = new Telling(rulebook);
    }

    SavedScenario read(Features.Case one) {
      one.steps().forEach(this::step);
      return new SavedScenario(
          SavedScenario.idOf(one.scenario()),
          one.scenario(),
          IMPORTED,
          IMPORTED,
          guide,
          asAt,
          null,
          telling.facts(),
          new SavedScenario.Expected(deployment, shown, row, powers, agencies, actions),
          null);
    }

    private void step(String step) {
      Outcomes outcomes = rulebook.outcomes();
      Matcher matcher = TIME.matcher(step);
      if (step.equals("a quiet call")) {
        telling.quietCall(LondonTime.parse(asAt).at().toLocalDate());
      } else if (matcher.matches()) {
        asAt = matcher.group(1).contains("T") ? matcher.group(1) : matcher.group(1) + "T12:00";
        LondonTime.parse(asAt);
      } else if ((matcher = TOLD.matcher(step)).matches()) {
        telling.tell(matcher.group(1));
      } else if ((matcher = GUIDE.matcher(step)).matches()) {
        guide = matcher.group(1);
      } else if ((matcher = ROW.matcher(step)).matches()) {
        row = matcher.group(1);
      } else if ((matcher = ANSWER.matcher(step)).matches()) {
        String code = code(outcomes.deployment(), matcher.group(2));
        if (matcher.group(1) == null) {
          shown = code;
        } else {
          deployment.add(code);
        }
      } else if ((matcher = FOLLOWS.matcher(step)).matches()) {
        follows(matcher.group(1));
      } else if ((matcher = ACTION.matcher(step)).matches()) {
        actions.add(code(outcomes.action(), matcher.group(1)));
      } else if ((matcher = AGENCY.matcher(step)).matches()) {
        agencies.add(code(outcomes.agency(), matcher.group(1)));
      } else if (!step.equals("advice is asked")) {
        throw new IllegalArgumentException(
            "a scenario of the library cannot keep one of its steps");
      }
    }

    private void follows(String sentence) {
      Optional<Condition> condition = rulebook.dictionary().condition(sentence);
      if (condition.isPresent()
          && condition.get() instanceof Condition.PowerTest test
          && test.verdicts().size() == 1) {
        powers.put(test.power(), List.of(test.verdicts().iterator().next().name()));
      } else {
        throw new IllegalArgumentException("a scenario of the library keeps powers only");
      }
    }

    private static String code(List<Outcomes.Entry> list, String label) {
      return list.stream()
          .filter(entry -> entry.label().equals(label))
          .map(Outcomes.Entry::code)
          .findFirst()
          .orElseThrow(
              () -> new IllegalArgumentException("an answer of the closed lists is needed"));
    }
  }
}
