package org.guideonapage.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guideonapage.authoring.LiveRules;
import org.guideonapage.decision.Deployment;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.Guide;
import org.guideonapage.rulebook.LondonTime;
import org.guideonapage.rulebook.Outcomes;
import org.guideonapage.rulebook.Power;
import org.guideonapage.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/** Words for codes, by the rules in force; a code they do not know is shown as it is. */
@Component
class Labels {
  static final int SHORT = 12;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.UK).withZone(LondonTime.LONDON);
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm:ss", Locale.UK).withZone(LondonTime.LONDON);
  private static final String BLANK = "BLANK";
  private static final String NOT_KNOWN = "NOT_KNOWN";
  private static final Map<String, String> ROLES =
      Map.of(
          "SYSTEM", "another system",
          "OPERATOR", "operator at the command line");
  private final LiveRules rules;

  Labels(LiveRules rules) {
    this.rules = rules;
  }

  /** An entry of a list to choose from. */
  record Choice(String code, String label) {}

  Rulebook rulebook() {
    return rules.guidance().rulebook();
  }

  List<Choice> guides() {
    return rulebook().guides().values().stream()
        .sorted(Comparator.comparingInt(Guide::number))
        .map(guide -> new Choice(guide.id(), guide.number() + " " + guide.title()))
        .toList();
  }

  List<Choice> outcomes() {
    return java.util.Arrays.stream(Deployment.values())
        .sorted(Comparator.reverseOrder())
        .map(code -> new Choice(code.name(), outcome(code.name())))
        .toList();
  }

  String guide(String id) {
    return rulebook().guide(id).map(guide -> guide.number() + " " + guide.title()).orElse(id);
  }

  String outcome(String code) {
    return Outcomes.label(rulebook().outcomes().deployment(), code);
  }

  String question(String fact) {
    Fact known = rulebook().facts().get(fact);
    return known == null ? fact : known.question();
  }

  /** Where a question stands in the order of asking. */
  int order(String fact) {
    Fact known = rulebook().facts().get(fact);
    return known == null ? Integer.MAX_VALUE : known.order();
  }

  /** A value of a fact. */
  String value(String fact, String code) {
    if (code.equals(BLANK)) {
      return "not asked";
    }
    if (code.equals(NOT_KNOWN)) {
      return "not known";
    }
    Fact known = rulebook().facts().get(fact);
    Fact.Value value = known == null ? null : known.allValues().get(code);
    return value == null ? code : value.label();
  }

  String power(String provision) {
    Power known = rulebook().powers().get(provision);
    return known == null ? provision : known.name();
  }

  static String role(String role) {
    return ROLES.getOrDefault(role, role.toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  static String version(String rulesVersion) {
    return rulesVersion.substring(0, Math.min(SHORT, rulesVersion.length()));
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String time(Instant at) {
    return TIME.format(at);
  }

  static String second(Instant at) {
    return SECOND.format(at);
  }
}
