package org.guideonapage.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.guideonapage.advice.Proving;
import org.guideonapage.authoring.Features;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.rulebook.Rule;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.Source;
import org.guideonapage.rulebook.Words;
import org.jspecify.annotations.Nullable;

/**
 * A rule as its authors wrote it, with what it rests on.
 *
 * @param casesThere whether the cases are on this machine
 */
record RulePage(
    String id,
    String version,
    List<Text> texts,
    List<AnswerPage.Line> words,
    List<Cited> sources,
    boolean casesThere,
    List<Features.Case> cases,
    int moreCases) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final int MOST_CASES = 40;

  /** The rule as it is written for one span of days. */
  record Text(
      String sentence,
      String where,
      String kind,
      List<String> when,
      List<String> then,
      List<String> notes) {}

  /** Something it cites. */
  record Cited(
      String id,
      String title,
      @Nullable String address,
      String summary,
      String inForce,
      String checked) {}

  static RulePage of(Rulebook rulebook, List<Rule> found, Proving proving) {
    String id = found.get(0).id();
    LocalDate today = Guidance.today(null);
    List<Features.Case> cases = proving.of(id);
    return new RulePage(
        id,
        rulebook.version(),
        found.stream().map(rule -> text(rulebook, rule)).toList(),
        words(rulebook.words(id, today), Filled.of(found.get(0), rulebook, today)),
        found.stream()
            .flatMap(rule -> rule.cites().stream())
            .distinct()
            .map(cite -> rulebook.sources().get(cite))
            .filter(java.util.Objects::nonNull)
            .map(RulePage::cited)
            .toList(),
        proving.isThere(),
        cases.stream().limit(MOST_CASES).toList(),
        Math.max(0, cases.size() - MOST_CASES));
  }

  private static Text text(Rulebook rulebook, Rule rule) {
    List<String> notes = new ArrayList<>();
    if (rule.from() != null) {
      notes.add("In force from " + DAY.format(rule.from()) + ".");
    }
    if (rule.to() != null) {
      notes.add("In force to " + DAY.format(rule.to()) + ".");
    }
    if (rule.contested() != null) {
      notes.add(
          "Sources or law differ on this point ("
              + rule.contested()
              + " in the list of open points). The rule stays on the careful side.");
    }
    if (rule.design()) {
      notes.add("Our own proposal, to be confirmed by the policy owner.");
    }
    return new Text(
        rule.proposition(),
        rulebook.guide(rule.guide()).map(g -> g.number() + " " + g.title()).orElse(rule.guide())
            + ", "
            + rule.file()
            + ", line "
            + rule.line(),
        switch (rule.kind()) {
          case FINDING -> "Says what is so";
          case ROW -> "A ranked row";
          case RIDER -> "Added to whatever governs";
          case PICK -> "Chooses the guide";
        },
        rule.when().stream().map(Rule.When::sentence).toList(),
        rule.then().stream().map(Rule.Then::sentence).toList(),
        notes);
  }

  private static List<AnswerPage.Line> words(Words words, Filled filled) {
    List<AnswerPage.Line> lines = new ArrayList<>();
    filled.lines(words.say()).forEach(line -> lines.add(new AnswerPage.Line("Say", line)));
    filled
        .lines(words.conditions())
        .forEach(line -> lines.add(new AnswerPage.Line("Only when", line)));
    filled.lines(words.duties()).forEach(line -> lines.add(new AnswerPage.Line("Duty", line)));
    filled
        .lines(words.notLawful())
        .forEach(line -> lines.add(new AnswerPage.Line("Not lawful", line)));
    filled.lines(words.record()).forEach(line -> lines.add(new AnswerPage.Line("Record", line)));
    words
        .review()
        .forEach(
            review ->
                lines.add(
                    new AnswerPage.Line(
                        "Look again",
                        filled.line(review.when()).replaceFirst("\\.$", "")
                            + ": "
                            + filled.line(review.why()))));
    return lines;
  }

  private static Cited cited(Source source) {
    String address = source.address();
    return new Cited(
        source.id(),
        source.provision() == null ? source.title() : source.title() + ", " + source.provision(),
        address != null && address.startsWith("https://") ? address : null,
        source.summary(),
        (source.from() == null ? "" : "In force from " + DAY.format(source.from()) + ". ")
            + (source.to() == null ? "" : "To " + DAY.format(source.to()) + ". ")
            + (Boolean.FALSE.equals(source.inForce()) ? "Enacted and not begun. " : ""),
        "Last checked "
            + DAY.format(source.lastChecked())
            + ", confidence "
            + source.confidence()
            + ".");
  }
}
