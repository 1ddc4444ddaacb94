package org.guideonapage.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.guideonapage.TheCases;
import org.guideonapage.TheRules;
import org.guideonapage.authoring.Scenario;
import org.guideonapage.authoring.Scenarios;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.Deployment;
import org.guideonapage.guidance.Ask;
import org.guideonapage.rulebook.LondonTime;

/** Real cases from the public scenarios, and ways to send one to the service. */
final class Cases {
  private static final List<Scenario> ALL =
      Scenarios.read(Path.of("features", "scenarios", "public.yaml"));

  private static final Map<Deployment, Map<String, Object>> ANSWERED =
      new EnumMap<>(Deployment.class);

  private Cases() {}

  /** The scenario with this id. */
  static Scenario scenario(String id) {
    return ALL.stream().filter(found -> found.id().equals(id)).findFirst().orElseThrow();
  }

  /** All scenarios. */
  static List<Scenario> all() {
    return ALL;
  }

  /** What a scenario says, and what its answer takes for granted. */
  static Map<String, Object> facts(Scenario scenario) {
    Map<String, Object> facts = new LinkedHashMap<>(scenario.facts());
    if (scenario.assumed() != null) {
      facts.putAll(scenario.assumed());
    }
    return facts;
  }

  /** A request that is refused once everything was asked. */
  static Map<String, Object> refused() {
    return TheCases.clinicalCheck();
  }

  /** The facts of the first case that is answered like this when no guide is chosen. */
  static Map<String, Object> answered(Deployment code) {
    return ANSWERED.computeIfAbsent(code, Cases::firstAnswered);
  }

  private static Map<String, Object> firstAnswered(Deployment code) {
    return Stream.concat(ALL.stream().map(Cases::facts), Stream.of(refused()))
        .filter(facts -> decide(facts).deployment().code() == code)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no scenario is answered with " + code));
  }

  /** What the guidance answers when it picks the guide itself. */
  static Decision decide(Map<String, Object> facts) {
    return TheRules.guidance()
        .decide(
            new Ask(TheRules.incident(facts), LondonTime.midday(TheRules.CHECKED_DAY), null, null));
  }

  /** Facts as fields of the form. */
  static Map<String, List<String>> fields(Map<String, Object> facts) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    facts.forEach((fact, value) -> fields.put("f." + fact, values(value)));
    return fields;
  }

  /** One value or several, as codes. */
  static List<String> values(Object value) {
    return value instanceof Collection<?> several
        ? several.stream().map(String::valueOf).toList()
        : List.of(String.valueOf(value));
  }

  /** Posts a form from a page that is open, as the browser does it, without its script. */
  static void post(Page page, String address, Map<String, List<String>> fields) {
    List<List<String>> pairs = new ArrayList<>();
    fields.forEach((name, values) -> values.forEach(value -> pairs.add(List.of(name, value))));
    Handler.going(
        page,
        () ->
            page.evaluate(
                """
                ([address, pairs]) => {
                  const form = document.createElement('form');
                  form.method = 'post';
                  form.action = address;
                  for (const [name, value] of pairs) {
                    const field = document.createElement('input');
                    field.type = 'hidden'; field.name = name; field.value = value;
                    form.append(field);
                  }
                  const token = document.querySelector('input[name=_csrf]');
                  if (token) form.append(token.cloneNode());
                  document.body.append(form);
                  form.submit();
                }""",
                List.of(address, pairs)));
  }
}
