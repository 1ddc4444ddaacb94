package org.guideonapage.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.guideonapage.TheRules;
import org.guideonapage.decision.Deployment;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What is said to callers can be followed by a reader of twelve, and must, should and may mean what
 * they mean in law.
 */
class PlainWordsTest {
  private static final double OLDEST = 12;

  /** One short sentence with one long word swings far, so a single line is given more room. */
  private static final double OLDEST_LINE = 16;

  private static final int SHORTEST_LINE = 8;
  private static final int LONGEST_SENTENCE = 30;
  private static final int AGE_OF_FIRST_GRADE = 5;
  private static final double WORDS = 0.39;
  private static final double SYLLABLES = 11.8;
  private static final double BASE = 15.59;
  private static final Pattern WORD = Pattern.compile("[A-Za-z']+|\\d+");

  /** Terms that the law or the field needs; each counts as one short word. */
  private static final List<String> TERMS =
      List.of(
          "approved mental health professional",
          "mental health act",
          "mental capacity act",
          "place of safety",
          "mental health",
          "health professional",
          "police station",
          "section",
          "warrant",
          "ambulance",
          "hospital",
          "police",
          "supervisor",
          "tactical advisor",
          "tactical adviser",
          "emergency",
          "assessment",
          "detained",
          "medical",
          "paramedic",
          "occupational therapist",
          "officer",
          "officers",
          "amhp");

  @TestFactory
  Stream<DynamicTest> what_is_said_to_callers_reads_at_twelve() {
    return said().entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(),
                    () -> {
                      SoftAssertions softly = new SoftAssertions();
                      double all = age(String.join(" ", file.getValue().values()));
                      softly.assertThat(all).as(file.getKey()).isLessThanOrEqualTo(OLDEST);
                      file.getValue()
                          .forEach(
                              (where, line) -> {
                                if (words(line) >= SHORTEST_LINE) {
                                  softly
                                      .assertThat(age(line))
                                      .as("%s: %s", where, line)
                                      .isLessThanOrEqualTo(OLDEST_LINE);
                                }
                                for (String sentence : line.split("(?<=[.?!])\\s+")) {
                                  softly
                                      .assertThat(words(sentence))
                                      .as("%s: words of: %s", where, sentence)
                                      .isLessThanOrEqualTo(LONGEST_SENTENCE);
                                }
                              });
                      softly.assertAll();
                    }));
  }

  /** Must stands on an Act or a regulation; should on those, or on what advises. */
  @Test
  void must_and_should_stand_on_what_the_rule_cites() {
    SoftAssertions softly = new SoftAssertions();
    for (Rule rule : TheRules.rulebook().rules()) {
      Words words = TheRules.rulebook().words(rule.id());
      List<String> kinds = kinds(rule);
      Stream.of(words.conditions(), words.duties())
          .flatMap(List::stream)
          .forEach(
              line -> {
                if (has(line, "must")) {
                  softly
                      .assertThat(kinds)
                      .as("%s says must: %s", rule.id(), line)
                      .containsAnyOf("statute", "regulation");
                } else if (has(line, "should")) {
                  softly
                      .assertThat(kinds)
                      .as("%s says should: %s", rule.id(), line)
                      .containsAnyOf(
                          "statute", "regulation", "case", "code", "guidance", "policy", "report");
                }
              });
    }
    softly.assertAll();
  }

  @Test
  void the_labels_of_outcomes_are_closed() {
    List<String> codes =
        TheRules.rulebook().outcomes().deployment().stream().map(Outcomes.Entry::code).toList();

    assertThat(codes)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Deployment.values()).map(Deployment::name).toList());
    assertThat(TheRules.rulebook().outcomes().deployment())
        .extracting(Outcomes.Entry::label)
        .doesNotHaveDuplicates();
  }

  @Test
  void nobody_is_told_that_a_machine_decides_and_no_word_hurts() {
    Set<String> never =
        Set.of(
            "computer",
            "system decided",
            "recommended by ai",
            "committed suicide",
            "sectioned",
            "treat as urgent");
    said()
        .forEach(
            (file, lines) ->
                lines.forEach(
                    (where, line) ->
                        assertThat(line.toLowerCase(Locale.ROOT)).as(where).doesNotContain(never)));
  }

  /** Lines for callers by file: those of the rules by guide, and the questions. */
  private static Map<String, Map<String, String>> said() {
    Map<String, Map<String, String>> said = new TreeMap<>();
    for (Rule rule : TheRules.rulebook().rules()) {
      int at = 0;
      for (String line : TheRules.rulebook().words(rule.id()).say()) {
        said.computeIfAbsent(folder(rule), none -> new LinkedHashMap<>())
            .put(rule.id() + " " + ++at, line.replaceAll("\\{[^}]*}", "team"));
      }
    }
    Map<String, String> questions = new LinkedHashMap<>();
    for (Fact fact : TheRules.rulebook().facts().values()) {
      if (fact.isAsked()) {
        questions.put(fact.id(), fact.question());
      }
    }
    said.put("vocabulary.yaml", questions);
    return said;
  }

  private static String folder(Rule rule) {
    return rule.file().contains("/") ? rule.file().replaceAll("/[^/]*$", "") : rule.file();
  }

  private static List<String> kinds(Rule rule) {
    List<String> kinds = new ArrayList<>();
    for (String id : rule.cites()) {
      Source source = TheRules.rulebook().sources().get(id);
      if (source != null) {
        kinds.add(source.kind().name().replace("_", ""));
      }
    }
    return kinds;
  }

  private static boolean has(String line, String word) {
    return Pattern.compile("\\b" + word + "\\b").matcher(line.toLowerCase(Locale.ROOT)).find();
  }

  /** Flesch and Kincaid's grade, and the age of its first class. */
  private static double age(String text) {
    String plain = plain(text);
    long sentences = Stream.of(plain.split("[.?!:;]+")).filter(s -> words(s) > 0).count();
    Matcher words = WORD.matcher(plain);
    int count = 0;
    int syllables = 0;
    while (words.find()) {
      count++;
      syllables += syllables(words.group());
    }
    return WORDS * count / Math.max(1, sentences)
        + SYLLABLES * syllables / Math.max(1, count)
        - BASE
        + AGE_OF_FIRST_GRADE;
  }

  private static String plain(String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    for (String term : TERMS) {
      plain = plain.replaceAll("\\b" + term + "\\b", "term");
    }
    return plain;
  }

  private static int words(String text) {
    return (int) WORD.matcher(text).results().count();
  }

  private static int syllables(String word) {
    String letters = word.replaceAll("[^a-z]", "").replaceAll("(?<=[^aeiouy])e(s|d)?$", "");
    int count = (int) Pattern.compile("[aeiouy]+").matcher(letters).results().count();
    return Math.max(1, count);
  }
}
