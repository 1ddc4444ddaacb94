package org.guideonapage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the services of all tests wrote into their logs, looked through after the last of them:
 * nothing of a call, of a caller, or of who of the staff did what.
 */
@Tag("afterwards")
class LogsOfTheWholeRunTest {
  private static final Path LOGS = Path.of(System.getProperty("tests.logs", "target/logs/alone"));

  /** A run of some tests need not have started a service. */
  private static final boolean WHOLE = System.getProperty("tests.groups", "").isEmpty();

  private static final Pattern FACT = Pattern.compile("^  - id: (\\w*[A-Z]\\w*)$");
  private static final Pattern TEN_DIGITS =
      Pattern.compile("(?<![\\w.-])\\d{3}[ -]?\\d{3}[ -]?\\d{4}(?![\\w.-])");

  private static final Map<String, Pattern> NEVER = never();

  private static Map<String, Pattern> never() {
    Map<String, Pattern> never = new LinkedHashMap<>();
    never.put(
        "an incident number of the tests",
        words("ZZ-99417", "WMP-20260301-0456", "WMP-0456/260301", "0456/260301", "4711-010326"));
    never.put(
        "words typed in the tests",
        words("Unit was passing by", "Well reasoned", "Who rings back", "Inquest opened"));
    never.put("who of the staff", Pattern.compile("\\bS-[0-9A-F]{10}\\b|\\bS-[A-Z]{5,}\\b"));
    never.put("staff of the tests", words("handler-4711", "handler-17", "sergeant-9", "to.change"));
    never.put("a password", words("a password for tests", "three green bicycles"));
    never.put("a token", Pattern.compile("gop_[0-9A-F]{10}_"));
    never.put("a mobile number", Pattern.compile("\\b07\\d{3}[ -]?\\d{6}\\b"));
    never.put("an answer", words("MENTAL_HEALTH_TEAM", "MENTAL_HEALTH_WARD", "CLINICAL_CHECK"));
    return never;
  }

  private static Pattern words(String... words) {
    return Pattern.compile(String.join("|", Stream.of(words).map(Pattern::quote).toList()));
  }

  @Test
  void no_log_of_the_run_tells_of_a_call_a_person_or_who_did_what() throws IOException {
    List<String> lines = lines();
    Pattern fact = Pattern.compile("\\b(f\\.)?(" + String.join("|", facts()) + ")\\b[=:\" ]");

    if (WHOLE) {
      assertThat(lines).anyMatch(line -> line.contains("Recorded D-"));
      assertThat(lines).anyMatch(line -> line.contains("A sign-in was refused"));
    }
    List<String> found = new ArrayList<>();
    for (String line : lines) {
      NEVER.forEach(
          (what, pattern) -> {
            if (pattern.matcher(line).find()) {
              found.add(what + ": " + line);
            }
          });
      if (fact.matcher(line).find()) {
        found.add("a fact: " + line);
      }
      if (TEN_DIGITS.matcher(line).results().anyMatch(one -> isNhsNumber(one.group()))) {
        found.add("an NHS number: " + line);
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void what_is_looked_for_would_be_found() {
    assertThat(isNhsNumber("943 476 5919")).isTrue();
    assertThat(isNhsNumber("943 476 5918")).isFalse();
    assertThat(TEN_DIGITS.matcher("number 943-476-5919, said").find()).isTrue();
    assertThat(NEVER.get("who of the staff").matcher("S-HANDLER did it").find()).isTrue();
  }

  private static List<String> lines() throws IOException {
    if (!WHOLE && !Files.isDirectory(LOGS)) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(LOGS)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".log")).toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    return lines;
  }

  private static TreeSet<String> facts() throws IOException {
    TreeSet<String> facts = new TreeSet<>();
    for (String line : Files.readAllLines(Path.of("rules", "vocabulary.yaml"))) {
      FACT.matcher(line).results().forEach(found -> facts.add(found.group(1)));
    }
    assertThat(facts).hasSizeGreaterThan(50);
    return facts;
  }

  /** The last digit checks the nine before it. */
  private static boolean isNhsNumber(String text) {
    String digits = text.replaceAll("\\D", "");
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (10 - i) * (digits.charAt(i) - '0');
    }
    return (11 - sum % 11) % 11 == digits.charAt(9) - '0';
  }
}
