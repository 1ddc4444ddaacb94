package org.guideonapage.guidance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.Deployment;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.decision.Verdict;
import org.guideonapage.rulebook.Conclusion;
import org.guideonapage.rulebook.Condition;
import org.guideonapage.rulebook.Rule;

/** The six tests of a deployment and the six aims of the force, each with its reason. */
final class Judging {
  private static final List<String> OF_A_DEPLOYMENT =
      List.of("timely", "necessary", "proportionate", "lawful");
  private static final Map<String, String> FINDING_OF =
      Map.of(
          "timely",
          "timely",
          "necessary",
          "necessary",
          "proportionate",
          "proportionate",
          "rightAgency",
          "rightAgency",
          "competence",
          "withinCompetence");

  private final Situation situation;
  private final List<Rule> speaking;

  Judging(Situation situation, List<Rule> speaking) {
    this.situation = situation;
    this.speaking = speaking;
  }

  Map<String, Decision.Judged> tests() {
    Map<String, Decision.Judged> tests = new LinkedHashMap<>();
    for (String test :
        List.of("timely", "necessary", "proportionate", "lawful", "rightAgency", "competence")) {
      tests.put(
          test,
          test.equals("lawful")
              ? lawful()
              : read(java.util.Objects.requireNonNull(FINDING_OF.get(test))));
    }
    return tests;
  }

  private Decision.Judged read(String finding) {
    boolean known = situation.page.worksOut(finding);
    Condition.State state = known ? situation.state(finding) : Condition.State.OPEN;
    List<String> reasons =
        known ? situation.firedFor(finding).stream().map(Rule::proposition).toList() : List.of();
    String because =
        reasons.isEmpty()
            ? "Not known yet: " + nullToEmpty(finding) + "."
            : String.join(". ", reasons) + ".";
    return switch (state) {
      case ESTABLISHED -> new Decision.Judged(Verdict.MET, because);
      case EXCLUDED -> new Decision.Judged(Verdict.NOT_MET, because);
      case OPEN -> new Decision.Judged(Verdict.NOT_KNOWN, because);
    };
  }

  private String nullToEmpty(String finding) {
    var known = situation.rulebook.findings().get(finding);
    return known == null ? finding : "whether " + known.holds();
  }

  private Decision.Judged lawful() {
    Set<String> relied = new LinkedHashSet<>();
    for (Rule rule : speaking) {
      boolean withTheAnswer =
          rule.deployment().isEmpty() || rule.deployment().get() == situation.outcome.soFar();
      if (withTheAnswer) {
        rule.conclusions(Conclusion.Rely.class).forEach(rely -> relied.add(rely.power()));
      }
    }
    if (relied.isEmpty()) {
      return new Decision.Judged(Verdict.MET, "No power is relied on.");
    }
    List<String> missing = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (String power : relied) {
      PowerVerdict verdict = situation.verdict(power);
      if (verdict == PowerVerdict.NOT_AVAILABLE) {
        missing.add(power);
      } else if (verdict == PowerVerdict.NOT_KNOWN) {
        open.add(power);
      }
    }
    if (!missing.isEmpty()) {
      return new Decision.Judged(
          Verdict.NOT_MET,
          "Relies on a power that is not available: " + String.join(", ", missing) + ".");
    }
    if (!open.isEmpty()) {
      return new Decision.Judged(
          Verdict.NOT_KNOWN,
          "Relies on a power that is not known to be available: " + String.join(", ", open) + ".");
    }
    return new Decision.Judged(
        Verdict.MET, "Every power relied on is available: " + String.join(", ", relied) + ".");
  }

  Map<String, Decision.Judged> aims(
      Map<String, Decision.Judged> tests, List<Decision.AgencyRole> agencies) {
    Map<String, Decision.Judged> aims = new LinkedHashMap<>();
    aims.put("AIM-1", safety());
    aims.put("AIM-2", partnership(agencies));
    aims.put("AIM-3", deployment(tests));
    aims.put("AIM-4", dutiesOfTheAct());
    aims.put("AIM-5", authority(tests));
    aims.put("AIM-6", java.util.Objects.requireNonNull(tests.get("competence")));
    return aims;
  }

  private Decision.Judged safety() {
    boolean asked = situation.blankBeforeRefusal.isEmpty();
    if (situation.outcome.soFar() == Deployment.DO_NOT_DEPLOY && !asked) {
      return new Decision.Judged(
          Verdict.NOT_KNOWN, "Safety questions are still blank: no refusal is shown.");
    }
    return new Decision.Judged(
        Verdict.MET,
        situation.code == Deployment.DO_NOT_DEPLOY
            ? "Every safety question was answered and another agency is named."
            : "The safety gate was read first; this is no refusal.");
  }

  private static Decision.Judged partnership(List<Decision.AgencyRole> agencies) {
    List<String> others =
        agencies.stream()
            .map(Decision.AgencyRole::code)
            .filter(code -> !code.equals(Ranking.POLICE))
            .toList();
    return others.isEmpty()
        ? new Decision.Judged(Verdict.NOT_KNOWN, "No other agency is engaged on the facts told.")
        : new Decision.Judged(
            Verdict.MET,
            "Agencies are named with what they do: " + String.join(", ", others) + ".");
  }

  private static Decision.Judged deployment(Map<String, Decision.Judged> tests) {
    List<String> notMet =
        OF_A_DEPLOYMENT.stream().filter(t -> verdict(tests, t) == Verdict.NOT_MET).toList();
    List<String> open =
        OF_A_DEPLOYMENT.stream().filter(t -> verdict(tests, t) == Verdict.NOT_KNOWN).toList();
    if (!notMet.isEmpty()) {
      return new Decision.Judged(
          Verdict.NOT_MET, "A deployment would not be: " + String.join(", ", notMet) + ".");
    }
    return open.isEmpty()
        ? new Decision.Judged(Verdict.MET, "Timely, necessary, proportionate and lawful.")
        : new Decision.Judged(Verdict.NOT_KNOWN, "Not known: " + String.join(", ", open) + ".");
  }

  private static Verdict verdict(Map<String, Decision.Judged> tests, String test) {
    return java.util.Objects.requireNonNull(tests.get(test)).verdict();
  }

  private Decision.Judged dutiesOfTheAct() {
    Set<String> cites = new LinkedHashSet<>();
    speaking.forEach(
        rule ->
            rule.cites().stream()
                .filter(c -> c.startsWith("MHA-") || c.startsWith("COP-") || c.startsWith("PSR-"))
                .forEach(cites::add));
    return new Decision.Judged(
        Verdict.MET,
        cites.isEmpty()
            ? "No duty of the Mental Health Act is engaged on the facts told."
            : "Duties read: " + String.join(", ", cites) + ".");
  }

  private Decision.Judged authority(Map<String, Decision.Judged> tests) {
    Decision.Judged lawful = java.util.Objects.requireNonNull(tests.get("lawful"));
    return new Decision.Judged(
        lawful.verdict(), lawful.because() + " Powers that are not available are shown as such.");
  }
}
