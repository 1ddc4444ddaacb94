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

  /** States of one screen that look like one another in the dark, narrow and in forced colours. */
  private static final List<String> LIKE_ANOTHER =
      List.of(
          "outcome-ask",
          "outcome-deploy",
          "outcome-re",
          "outcome-with",
          "outcome-older",
          "outcome-done",
          "guides-sheet-o",
          "guides-sheet-s",
          "guides-sheet-p",
          "oversight-3",
          "oversight-4",
          "oversight-5",
          "oversight-7",
          "oversight-9",
          "advisor-1",
          "advisor-3",
          "advisor-5",
          "people-2",
          "people-4",
          "people-5",
          "people-6",
          "wrong-405",
          "wrong-500");

  /** Whether a state has pictures in the dark, narrow and in forced colours too. */
  static boolean hasEveryPicture(String scene) {
    return LIKE_ANOTHER.stream().noneMatch(scene::startsWith);
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
    all.put("outcome-with-difference", page -> lowered(page));
    all.put("outcome-older-version", page -> page.navigate("/decisions/" + lowered(page)));
    all.put("outcome-lowered", Scenes::agreed);
    all.put("outcome-done", Scenes::done);
    all.put("outcome-problem", page -> doing(page, Map.of("decision", "DIFFER")));
    all.put("outcome-with-plan", page -> sent(page, "/answer", plan()));
    all.put("guides", page -> page.navigate("/guides"));
    for (String reader : List.of("contact", "officers", "supervisors", "partners")) {
      all.put(
          "guides-sheet-" + reader,
          page -> page.navigate("/guides/s136-place-of-safety/" + reader));
    }
    all.put("guides-cases", page -> page.navigate("/guides/no-beds/cases"));
    all.put("guides-all", page -> page.navigate("/guides/all/contact"));
    all.put("guides-paper-form", page -> page.navigate("/guides/form"));
    all.put("oversight-1-log", page -> reviewed(overseen(page), "/log"));
    all.put("oversight-2-decision", page -> reviewed(overseen(page), null));
    all.put("oversight-3-sample", page -> overseen(page).navigate("/log/sample"));
    all.put("oversight-4-verify", page -> sent(overseen(page), "/log/verify", Map.of()));
    all.put("oversight-5-bundle", page -> sent(overseen(page), "/log/bundle", Map.of()));
    all.put("oversight-6-feedback-form", page -> complained(overseen(page), false));
    all.put("oversight-7-feedback", page -> complained(overseen(page), true));
    all.put("oversight-8-demand", page -> reviewed(overseen(page), "/analytics"));
    all.put("oversight-9-health", page -> overseen(page).navigate("/admin/health"));
    all.put("oversight-switch", page -> overseen(page).navigate("/admin/switch"));
    all.put("advisor-1-blank", page -> overseen(page).navigate("/advisor"));
    all.put("advisor-2-beside", page -> sent(overseen(page), "/advisor", beside()));
    all.put("advisor-3-rule", page -> overseen(page).navigate("/advisor/rules/SW-4"));
    all.put("advisor-4-scenarios", page -> overseen(page).navigate("/advisor/scenarios"));
    all.put("advisor-5-queue", page -> overseen(page).navigate("/advisor/queue"));
    all.put(
        "advisor-6-map",
        page ->
            sent(overseen(page), "/advisor/maps/crisis-welfare-checks", fields(Cases.refused())));
    all.put("help", page -> page.navigate("/help"));
    all.put("about", page -> page.navigate("/about"));
    all.put("people-1-sign-in", page -> signedOut(page, "/sign-in"));
    all.put("people-2-wrong-password", Scenes::wrongPassword);
    all.put("people-3-answers-kept", Scenes::answersKept);
    all.put("people-4-go-on", Scenes::goOn);
    all.put("people-5-signed-out", page -> signedOut(page, "/signed-out"));
    all.put("people-6-another-role", page -> page.navigate("/admin/people"));
    all.put("people-7-accounts", page -> administered(page, "/admin/people", "Set roles"));
    all.put("people-8-tokens", page -> administered(page, "/admin/tokens", "Make"));
    all.put("people-9-new-password", page -> page.navigate("/new-password"));
    all.put("wrong-404", page -> page.navigate("/nowhere"));
    all.put("wrong-405", page -> page.navigate("/theme"));
    all.put("wrong-500", page -> page.navigate("/help?" + BrowserTest.BREAK));
    return all;
  }

  /** Somebody who may see what supervisors, auditors and administrators see. */
  private static Page overseen(Page page) {
    signedOut(page, "/sign-in");
    BrowserTest.signIn(page, "overseer", BrowserTest.PASSWORD);
    return page;
  }

  private static void signedOut(Page page, String address) {
    page.context().clearCookies();
    page.navigate(address);
  }

  private static void wrongPassword(Page page) {
    signedOut(page, "/sign-in");
    BrowserTest.signIn(page, "nobody." + System.nanoTime(), "wrong");
  }

  private static void answersKept(Page page) {
    signedOut(page, "/help");
    Cases.post(page, "/answer", fields(part()));
  }

  private static void goOn(Page page) {
    answersKept(page);
    BrowserTest.signIn(page, "handler", BrowserTest.PASSWORD);
  }

  /** A page of an administrator after a form on it was sent as it stood. */
  private static void administered(Page page, String address, String button) {
    signedOut(page, "/sign-in");
    BrowserTest.signIn(page, "admin", BrowserTest.PASSWORD);
    page.navigate(address);
    Handler.going(
        page,
        () -> page.locator("button", new Page.LocatorOptions().setHasText(button)).first().click());
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

  /** Police were to go, and then nobody is in danger; the reference of the first answer. */
  static String lowered(Page page) {
    Map<String, Object> facts = new LinkedHashMap<>(Cases.answered(Deployment.DO_NOT_DEPLOY));
    facts.put("lifeRiskNow", "YES");
    sent(page, "/answer", fields(facts));
    String first = reference(page);
    Map<String, List<String>> later = fields(Cases.answered(Deployment.DO_NOT_DEPLOY));
    later.put("replaces", List.of(first));
    sent(page, "/answer", later);
    return first;
  }

  private static void agreed(Page page) {
    lowered(page);
    page.check("#decision-lower");
    page.selectOption("#reason", "NEW_FACTS");
    page.fill("#supervisor", "S1234");
    page.check("#told-yes");
    Handler.going(page, () -> page.click("#record-this"));
  }

  private static void done(Page page) {
    doing(
        page,
        Map.of("decision", "DIFFER", "reason", "RESOURCE_NOT_AVAILABLE", "words", "unit diverted"));
  }

  private static void doing(Page page, Map<String, String> done) {
    sent(page, "/answer", fields(Cases.answered(Deployment.DO_NOT_DEPLOY)));
    Map<String, List<String>> fields = new LinkedHashMap<>();
    done.forEach((name, value) -> fields.put(name, List.of(value)));
    Cases.post(page, "/decisions/" + reference(page), fields);
  }

  /** A decision that was reviewed and is held; then this page, or its own with a problem. */
  private static void reviewed(Page page, String then) {
    done(page);
    String log = "/log/" + reference(page);
    Cases.post(page, log + "/review", Map.of("finding", List.of("LEARNING")));
    Cases.post(page, log + "/hold", Map.of("words", List.of("Inquest opened")));
    if (then == null) {
      Cases.post(page, log + "/review", Map.of("words", List.of("Rang 07700 900123")));
    } else {
      page.navigate(then);
    }
  }

  /** Feedback with a problem, or the list with feedback in it. */
  private static void complained(Page page, boolean list) {
    done(page);
    String address = "/decisions/" + reference(page) + "/feedback";
    Cases.post(page, address, Map.of("rule", List.of("no rule")));
    if (list) {
      page.check("#feedback-complaint");
      page.selectOption("#feedback-from", "OFFICER");
      page.fill("#feedback-rule", "");
      page.fill("#feedback-words", "It does not say who rings back.");
      page.evaluate("() => document.querySelector('main form').submit()");
      page.waitForURL("**/feedback/sent");
      page.navigate("/feedback");
    }
  }

  /** The reference of the answer that is open. */
  static String reference(Page page) {
    return page.url().replaceAll(".*/decisions/", "");
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
