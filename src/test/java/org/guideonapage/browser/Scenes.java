package org.guideonapage.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.guideonapage.decision.Deployment;

/** Every page in every state, by a name that sorts. */
final class Scenes {
  private static final Map<String, Consumer<Page>> ALL = all();

  private Scenes() {}

  /** The names of all scenes, in their order. */
  static List<String> names() {
    return List.copyOf(ALL.keySet());
  }

  /** Brings a page into a state. */
  static void open(Page page, String name) {
    ALL.get(name).accept(page);
  }

  private static Map<String, Consumer<Page>> all() {
    Map<String, Consumer<Page>> all = new LinkedHashMap<>();
    all.put("ask-1-empty", page -> page.navigate("/ask"));
    all.put("ask-2-part", page -> asked(page, part()));
    all.put("ask-3-ask-first", page -> asked(page, askFirst()));
    all.put("ask-4-danger", page -> asked(page, Map.of("lifeRiskNow", "YES")));
    all.put("ask-5-conflict", page -> asked(page, conflict()));
    all.put("ask-6-problem", page -> sent(page, "/answer", fields(conflict())));
    all.put("ask-7-no-answers", page -> sent(page, "/answer", Map.of()));
    all.put("ask-8-rules-changed", page -> sent(page, "/ask", stale()));
    for (Deployment code : Deployment.values()) {
      all.put(
          "outcome-" + code.name().toLowerCase(Locale.ROOT).replace('_', '-'),
          page -> sent(page, "/answer", fields(Cases.answered(code))));
    }
    all.put("outcome-with-difference", page -> sent(page, "/answer", difference()));
    all.put("outcome-with-plan", page -> sent(page, "/answer", plan()));
    all.put("guides", page -> page.navigate("/guides"));
    for (String reader : List.of("contact", "officers", "supervisors", "partners")) {
      all.put(
          "guides-sheet-" + reader,
          page -> page.navigate("/guides/s136-place-of-safety/" + reader));
    }
    all.put("guides-all", page -> page.navigate("/guides/all/contact"));
    all.put("guides-paper-form", page -> page.navigate("/guides/form"));
    all.put("advisor-1-blank", page -> page.navigate("/advisor"));
    all.put("advisor-2-beside", page -> sent(page, "/advisor", beside()));
    all.put("advisor-3-rule", page -> page.navigate("/advisor/rules/SW-4"));
    all.put("advisor-4-scenarios", page -> page.navigate("/advisor/scenarios"));
    all.put("advisor-5-queue", page -> page.navigate("/advisor/queue"));
    all.put(
        "advisor-6-map",
        page -> sent(page, "/advisor/maps/crisis-welfare-checks", fields(Cases.refused())));
    all.put("help", page -> page.navigate("/help"));
    all.put("about", page -> page.navigate("/about"));
    all.put("wrong-404", page -> page.navigate("/nowhere"));
    all.put("wrong-405", page -> page.navigate("/theme"));
    all.put("wrong-500", page -> page.navigate("/help?" + BrowserTest.BREAK));
    return all;
  }

  static Map<String, Object> part() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("lifeRiskNow", "NO");
    facts.put("seriousHarmNow", "NO");
    facts.put("ageBand", "ADULT");
    facts.put("callerRole", "MENTAL_HEALTH_TEAM");
    return facts;
  }

  static Map<String, Object> askFirst() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("callerRole", "MENTAL_HEALTH_TEAM");
    facts.put("askedOfPolice", "CLINICAL_CHECK");
    return facts;
  }

  /** Answers that cannot both be so: none of these, and one of them. */
  static Map<String, Object> conflict() {
    Map<String, Object> facts = new LinkedHashMap<>(part());
    facts.put("weaponOrViolence", List.of("WEAPON", "NONE"));
    return facts;
  }

  private static Map<String, List<String>> stale() {
    Map<String, List<String>> fields = fields(part());
    fields.put("rulesVersion", List.of("0".repeat(64)));
    return fields;
  }

  static Map<String, List<String>> difference() {
    Map<String, Object> facts = Cases.answered(Deployment.DO_NOT_DEPLOY);
    Map<String, List<String>> fields = fields(facts);
    facts.forEach(
        (fact, value) ->
            fields.put(
                "b." + fact, fact.equals("lifeRiskNow") ? List.of("YES") : Cases.values(value)));
    fields.put("beforeAt", List.of("2026-03-01T11:50"));
    return fields;
  }

  /** A refusal, and what an overdose makes of it, with how fragile that is. */
  static Map<String, List<String>> beside() {
    Map<String, Object> facts = Cases.refused();
    Map<String, List<String>> fields = new LinkedHashMap<>();
    facts.forEach((fact, value) -> fields.put("b." + fact, Cases.values(value)));
    fields.put("beforeAt", List.of("2026-03-01T11:50"));
    facts.put("medicalRedFlags", List.of("OVERDOSE_OR_POISON"));
    fields.putAll(fields(facts));
    fields.put("asAt", List.of("2026-03-01T11:50"));
    fields.put("do", List.of("FRAGILE"));
    return fields;
  }

  private static Map<String, List<String>> plan() {
    Map<String, List<String>> fields = fields(Cases.facts(Cases.scenario("SC-006")));
    fields.put("plan", List.of("DETAIN_136"));
    return fields;
  }

  private static Map<String, List<String>> fields(Map<String, Object> facts) {
    return new LinkedHashMap<>(Cases.fields(facts));
  }

  private static void asked(Page page, Map<String, Object> facts) {
    sent(page, "/ask", fields(facts));
  }

  private static void sent(Page page, String address, Map<String, List<String>> fields) {
    page.navigate("/help");
    Cases.post(page, address, fields);
  }

  /** Scenes by the beginning of their names. */
  static List<String> beginning(String... starts) {
    List<String> names = new ArrayList<>();
    for (String name : names()) {
      for (String start : starts) {
        if (name.startsWith(start)) {
          names.add(name);
        }
      }
    }
    return names;
  }
}
