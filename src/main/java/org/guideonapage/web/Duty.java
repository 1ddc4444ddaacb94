package org.guideonapage.web;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.guideonapage.rulebook.Force;
import org.guideonapage.rulebook.Parameter;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.Words;

/**
 * How an advisor is reached, and what a handler reads while none is: the words of the rules for a
 * referral.
 *
 * @param contact the force's, or that it is to be set
 * @param isSet whether the force has set it
 */
record Duty(
    String contact,
    boolean isSet,
    List<String> say,
    List<String> duties,
    List<String> record,
    List<AnswerPage.Line> review) {
  private static final String CONTACT = "tacticalAdvisorContact";
  private static final String REFER = "REFER";
  private static final Pattern NAME = Pattern.compile("\\{(\\w+)\\}");

  static Duty of(Rulebook rulebook, LocalDate day) {
    Parameter parameter = rulebook.parameters().get(CONTACT);
    String contact =
        parameter == null
            ? Force.TO_BE_SET
            : parameter.on(day).map(String::valueOf).orElse(Force.TO_BE_SET);
    Words words = rulebook.words(REFER, day);
    return new Duty(
        contact,
        !contact.equals(Force.TO_BE_SET),
        filled(words.say(), rulebook, day),
        filled(words.duties(), rulebook, day),
        filled(words.record(), rulebook, day),
        words.review().stream()
            .map(
                review ->
                    new AnswerPage.Line(
                        filled(List.of(review.when()), rulebook, day).get(0), review.why()))
            .toList());
  }

  /** Lines with the force's figures in them. */
  private static List<String> filled(List<String> lines, Rulebook rulebook, LocalDate day) {
    return lines.stream()
        .map(
            line ->
                NAME.matcher(line)
                    .replaceAll(
                        name ->
                            java.util.regex.Matcher.quoteReplacement(
                                java.util.Optional.ofNullable(
                                        rulebook.parameters().get(name.group(1)))
                                    .flatMap(parameter -> parameter.on(day))
                                    .map(String::valueOf)
                                    .orElse(Force.TO_BE_SET))))
        .toList();
  }
}
