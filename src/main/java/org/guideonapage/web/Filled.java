package org.guideonapage.web;

import java.time.LocalDate;
import java.util.List;
import org.guideonapage.rulebook.Conclusion;
import org.guideonapage.rulebook.Force;
import org.guideonapage.rulebook.Outcomes;
import org.guideonapage.rulebook.Rule;
import org.guideonapage.rulebook.Rulebook;
import org.guideonapage.rulebook.Words;

/**
 * Words of the rules outside an answer: with the force's figures of a day in them, and the agency
 * as far as a rule by itself says it.
 */
final class Filled {
  private static final String AGENCY = "agency";
  private static final String SOME_AGENCY = "the service that should go";

  private final Rulebook rulebook;
  private final LocalDate day;
  private final String agency;

  private Filled(Rulebook rulebook, LocalDate day, String agency) {
    this.rulebook = rulebook;
    this.day = day;
    this.agency = agency;
  }

  /** Words that belong to no rule. */
  static Filled on(Rulebook rulebook, LocalDate day) {
    return new Filled(rulebook, day, SOME_AGENCY);
  }

  /** Words of a rule. */
  static Filled of(Rule rule, Rulebook rulebook, LocalDate day) {
    return new Filled(
        rulebook,
        day,
        rule.conclusions(Conclusion.Agency.class).stream()
            .filter(named -> named.role() == Conclusion.Role.INSTEAD)
            .findFirst()
            .flatMap(named -> Outcomes.entry(rulebook.outcomes().agency(), named.agency()))
            .map(entry -> entry.says() == null ? entry.label() : entry.says())
            .orElse(SOME_AGENCY));
  }

  String line(String line) {
    return Words.filled(line, this::value);
  }

  List<String> lines(List<String> lines) {
    return lines.stream().map(this::line).toList();
  }

  private String value(String name) {
    if (name.equals(AGENCY)) {
      return agency;
    }
    var parameter = rulebook.parameters().get(name);
    return parameter == null
        ? Force.TO_BE_SET
        : parameter.on(day).map(String::valueOf).orElse(Force.TO_BE_SET);
  }
}
