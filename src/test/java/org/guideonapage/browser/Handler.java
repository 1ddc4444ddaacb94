package org.guideonapage.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A call handler who answers by keys alone. Every key is counted, modifiers too. What the case does
 * not say is passed over; what is not asked is not answered.
 */
final class Handler {
  private static final String ROW =
      "() => { const row = document.activeElement.closest('[data-row]');"
          + " return row ? row.dataset.row : ''; }";
  private static final String ROWS =
      "() => [...document.querySelectorAll('[data-row]')].map(row => row.dataset.row)";
  private static final String KIND = "id => document.getElementById('row-' + id).dataset.kind";
  private static final String PLACE =
      "([id, code]) => [...document.querySelectorAll('#row-' + id + ' input')]"
          + ".findIndex(box => box.value === code)";
  private static final String HERE =
      "id => [...document.querySelectorAll('#row-' + id + ' input')]"
          + ".indexOf(document.activeElement)";
  private static final String OPTIONS =
      "id => [...document.querySelectorAll('#row-' + id + ' option')].map(o => o.text)";
  private static final String CODES =
      "id => [...document.querySelectorAll('#row-' + id + ' option')].map(o => o.value)";
  private static final String KEY =
      "([id, code]) => [...document.querySelectorAll('#row-' + id + ' input')]"
          + ".find(box => box.value === code).dataset.key || ''";
  private static final int MOST_MOVES = 200;
  private static final int REDIRECT = 3;

  private final Page page;
  private final boolean scripts;
  private final Set<String> given = new LinkedHashSet<>();
  private int keys;

  Handler(Page page, boolean scripts) {
    this.page = page;
    this.scripts = scripts;
  }

  /** How many keys were pressed. */
  int keys() {
    return keys;
  }

  /** How many questions were answered. */
  int answers() {
    return given.size();
  }

  /** Presses one key, perhaps with others held. */
  void press(String key) {
    keys += key.length() == 1 ? 1 : key.split("\\+").length;
    if (key.startsWith("Alt+")) {
      withAlt(page, key.substring(key.length() - 1));
    } else {
      page.keyboard().press(key);
    }
  }

  /** Answers what is asked, then asks for the answer. */
  void answer(Map<String, Object> facts) {
    walk(facts);
    int before = 0;
    while (shown() > before && given.size() < facts.size() && !isSettled()) {
      before = shown();
      going(page, () -> press("Alt+q"));
      walk(facts);
    }
    going(page, () -> press(isInList() ? "Alt+a" : "Enter"));
  }

  /** Playwright's own keys leave out the letter that an accesskey is found by. */
  static void withAlt(Page page, String letter) {
    CDPSession session = page.context().newCDPSession(page);
    for (String type : List.of("rawKeyDown", "char", "keyUp")) {
      JsonObject event = new JsonObject();
      event.addProperty("type", type);
      event.addProperty("modifiers", 1);
      event.addProperty("key", letter);
      event.addProperty("code", "Key" + letter.toUpperCase(Locale.ROOT));
      if (type.equals("char")) {
        event.addProperty("text", letter);
        event.addProperty("unmodifiedText", letter);
      }
      event.addProperty("windowsVirtualKeyCode", (int) letter.toUpperCase(Locale.ROOT).charAt(0));
      session.send("Input.dispatchKeyEvent", event);
    }
    session.detach();
  }

  private int shown() {
    return page.locator("[data-row]").count();
  }

  private boolean isSettled() {
    return page.locator(".gp-band").innerText().contains("Settled: no further question");
  }

  /** Enter opens a list, so that it cannot ask for the answer there. */
  private boolean isInList() {
    return (boolean) page.evaluate("() => document.activeElement.tagName === 'SELECT'");
  }

  /** From the focused question to the last one shown that the case answers. */
  private void walk(Map<String, Object> facts) {
    page.waitForCondition(
        () -> (boolean) page.evaluate("() => document.activeElement !== document.body"));
    for (int move = 0; move < MOST_MOVES; move++) {
      String row = focused();
      if (row.isEmpty()) {
        return;
      }
      if (facts.containsKey(row) && given.add(row)) {
        give(row, Cases.values(facts.get(row)));
        settle();
      }
      List<String> rows = strings(page.evaluate(ROWS));
      List<String> below = rows.subList(rows.indexOf(row) + 1, rows.size());
      if (below.stream().noneMatch(id -> facts.containsKey(id) && !given.contains(id))) {
        return;
      }
      next(row);
    }
    throw new AssertionError("going round in circles at " + focused());
  }

  private void next(String row) {
    if (scripts && !kind(row).equals("select")) {
      press("n");
      return;
    }
    for (int tab = 0; tab < MOST_MOVES && focused().equals(row); tab++) {
      press("Tab");
    }
  }

  private void give(String row, List<String> codes) {
    switch (kind(row)) {
      case "radios" -> radio(row, codes.get(0));
      case "checkboxes" -> codes.forEach(code -> box(row, code));
      case "select" -> typeAhead(row, codes.get(0));
      default -> codes.get(0).chars().forEach(digit -> press(String.valueOf((char) digit)));
    }
  }

  private void radio(String row, String code) {
    int place = place(row, code);
    if (scripts) {
      press(key(row, code));
      return;
    }
    int last = place(row, "NOT_KNOWN");
    if (place == 0) {
      press("Space");
    } else if (place <= last + 1 - place) {
      repeat(place, "ArrowDown");
    } else {
      repeat(last + 1 - place, "ArrowUp");
    }
  }

  private void box(String row, String code) {
    int place = place(row, code);
    if (scripts && !key(row, code).isEmpty()) {
      press(key(row, code));
      return;
    }
    int here = ((Number) page.evaluate(HERE, row)).intValue();
    repeat(Math.max(0, place - here), "Tab");
    repeat(Math.max(0, here - place), "Shift+Tab");
    press("Space");
  }

  /** Letters of the answer until the list stands on it, or its first letter again and again. */
  private void typeAhead(String row, String code) {
    List<String> options =
        strings(page.evaluate(OPTIONS, row)).stream().map(o -> o.toLowerCase(Locale.ROOT)).toList();
    int wanted = strings(page.evaluate(CODES, row)).indexOf(code);
    String first = options.get(wanted).substring(0, 1);
    int again = 0;
    for (int at = 1; at <= wanted; at++) {
      again += options.get(at).startsWith(first) ? 1 : 0;
    }
    int letters = 1;
    while (firstFrom(options, options.get(wanted).substring(0, letters)) != wanted) {
      letters++;
    }
    String typed =
        again <= letters ? first.repeat(again) : options.get(wanted).substring(0, letters);
    typed.chars().forEach(letter -> press(String.valueOf((char) letter)));
    Object stands = page.evaluate("id => document.getElementById('f-' + id).value", row);
    if (!code.equals(stands)) {
      throw new AssertionError(typed + " chose " + stands + " in place of " + code);
    }
  }

  private static int firstFrom(List<String> options, String letters) {
    for (int at = 1; at < options.size(); at++) {
      if (options.get(at).startsWith(letters)) {
        return at;
      }
    }
    return -1;
  }

  private void repeat(int times, String key) {
    for (int time = 0; time < times; time++) {
      press(key);
    }
  }

  /** Waits until the page has taken over what the service said. */
  private void settle() {
    if (scripts) {
      settled(page);
    }
  }

  /** Does something that leads to another page, perhaps by way of a third, and waits for it. */
  static void going(Page page, Runnable act) {
    page.waitForResponse(
            response ->
                response.request().isNavigationRequest() && response.status() / 100 != REDIRECT,
            act)
        .finished();
    page.waitForLoadState();
  }

  /** Waits until no answer is on its way. */
  static void settled(Page page) {
    page.waitForCondition(() -> page.locator(".gp-band[aria-busy]").count() == 0);
  }

  private String focused() {
    return (String) page.evaluate(ROW);
  }

  private String kind(String row) {
    return (String) page.evaluate(KIND, row);
  }

  private String key(String row, String code) {
    return (String) page.evaluate(KEY, List.of(row, code));
  }

  private int place(String row, String code) {
    int place = ((Number) page.evaluate(PLACE, List.of(row, code))).intValue();
    if (place < 0) {
      throw new AssertionError(code + " is no answer of " + row);
    }
    return place;
  }

  private static List<String> strings(Object list) {
    return Arrays.stream(((List<?>) list).toArray()).map(String::valueOf).toList();
  }
}
