package org.guideonapage.guidance;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.Deployment;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.incident.Incident;
import org.guideonapage.incident.Told;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.Outcomes;
import org.guideonapage.rulebook.Rulebook;

/**
 * The text a call handler pastes into the incident log: plain ASCII, lines of at most 78
 * characters, at most 900 characters in all. Facts give way first when it would grow longer, and
 * the text then says how many it left out.
 */
public final class LogText {
  /** The longest text, in characters. */
  public static final int LONGEST = 900;

  /** The longest line, in characters. */
  public static final int WIDTH = 78;

  private static final List<String> RISK =
      List.of("lifeRiskNow", "seriousHarmNow", "weaponOrViolence", "crime", "ageBand");
  private static final int REVIEW = 110;
  private static final int POWERS = 2;

  /**
   * What the handler did with the answer, in coded words; blank parts have not been said yet.
   *
   * @param decision "followed", or "differed: " and the coded reason
   * @param callerTold whether the caller was told, and that police are coming or not
   * @param contacted whether the agency that goes instead was reached
   */
  public record Handling(String decision, String callerTold, String contacted) {
    /** Nothing said yet. */
    public static final Handling OPEN = new Handling("not yet made", "not yet", "not yet");
  }

  private final Decision decision;
  private final Incident told;
  private final Rulebook rulebook;

  private LogText(Decision decision, Incident told, Rulebook rulebook) {
    this.decision = decision;
    this.told = told;
    this.rulebook = rulebook;
  }

  /** Writes the text. */
  public static String of(Decision decision, Incident told, Rulebook rulebook, Handling handling) {
    return new LogText(decision, told, rulebook).write(handling);
  }

  private String write(Handling handling) {
    String reference = decision.reference() == null ? "not recorded" : decision.reference();
    String head =
        line(
            "MH GUIDANCE ref "
                + reference
                + " "
                + decision.asAt().substring(0, 10)
                + " "
                + decision.asAt().substring(11, 16)
                + " rules "
                + decision.rulesVersion().substring(0, 12));
    String tail =
        line("RISK: " + risk())
            + line("GUIDANCE: " + guidance())
            + line("LAW: as at " + decision.asAt().substring(0, 10) + ", " + lawChecked())
            + qualifier()
            + line("WHO INSTEAD: " + whoInstead(handling))
            + line("DECISION: " + handling.decision() + " by call handler")
            + line("CALLER TOLD: " + handling.callerTold())
            + line("REVIEW: " + review());
    int room = LONGEST - head.length() - tail.length();
    return (head + facts(room) + tail).stripTrailing();
  }

  private String qualifier() {
    return decision.qualifier() == null
        ? ""
        : line("QUALIFIER: " + decision.qualifier().label() + " (proposed)");
  }

  private String lawChecked() {
    return "law checked to " + decision.lawVerifiedTo() + ", rules for " + decision.force();
  }

  private String facts(int room) {
    List<String> said = new ArrayList<>();
    List<String> notKnown = new ArrayList<>();
    told.facts()
        .forEach(
            (id, answer) -> {
              Fact fact = rulebook.facts().get(id);
              if (fact != null && !RISK.contains(id)) {
                if (answer instanceof Told.NotKnown) {
                  notKnown.add(ascii(fact.topic()));
                } else {
                  said.add(ascii(fact.sentence(answer)));
                }
              }
            });
    List<String> all = new ArrayList<>(said);
    if (!notKnown.isEmpty()) {
      all.add("NOT KNOWN: " + String.join(", ", notKnown));
    }
    int length = String.join("; ", all).length();
    for (int kept = all.size(); kept > 0; kept--) {
      int left = all.size() - kept;
      if (length <= room) {
        String more = left == 0 ? "" : "; and " + left + " more";
        String text = line("FACTS: " + String.join("; ", all.subList(0, kept)) + more + ".");
        if (text.length() <= room) {
          return text;
        }
      }
      length -= all.get(kept - 1).length() + "; ".length();
    }
    return all.isEmpty() ? line("FACTS: none told yet.") : line("FACTS: see the record.");
  }

  private String risk() {
    return "life "
        + code("lifeRiskNow")
        + "; serious harm "
        + code("seriousHarmNow")
        + "; weapon or violence "
        + code("weaponOrViolence")
        + "; crime "
        + code("crime")
        + "; age "
        + code("ageBand");
  }

  private String code(String fact) {
    return told.told(fact)
        .map(
            answer ->
                answer instanceof Told.Values values
                    ? values.codes().stream().sorted().collect(Collectors.joining(" and "))
                    : String.valueOf(answer.plain()))
        .map(code -> code.replace('_', ' '))
        .orElse("not asked");
  }

  private String guidance() {
    Decision.Deploy deployment = decision.deployment();
    Outcomes outcomes = rulebook.outcomes();
    StringBuilder text = new StringBuilder(deployment.label());
    if (deployment.referTo() != null) {
      text.append(" (")
          .append(Outcomes.label(outcomes.referTo(), deployment.referTo().name()))
          .append(')');
    }
    List<String> available =
        decision.powers().stream()
            .filter(power -> power.verdict() == PowerVerdict.AVAILABLE)
            .map(Decision.Power::provision)
            .limit(POWERS)
            .toList();
    text.append(". POWER: ").append(available.isEmpty() ? "none" : String.join(", ", available));
    text.append(". REF: guide ")
        .append(rulebook.guide(decision.guide()).map(g -> String.valueOf(g.number())).orElse("?"))
        .append(", row ")
        .append(deployment.row());
    decision.because().stream()
        .filter(reason -> reason.rule().equals(deployment.row()))
        .findFirst()
        .ifPresent(
            reason ->
                text.append(" (")
                    .append(String.join(", ", reason.cites().stream().limit(2).toList()))
                    .append(')'));
    return text.append('.').toString();
  }

  private String whoInstead(Handling handling) {
    Deployment soFar = decision.deployment().soFar();
    if (soFar.policeAct()) {
      return "nobody; police act";
    }
    if (soFar != Deployment.DO_NOT_DEPLOY) {
      return soFar == Deployment.REFER ? "not decided; no refusal" : "not decided; ask on";
    }
    return decision.agencies().stream()
            .filter(agency -> agency.role().equals("INSTEAD"))
            .map(agency -> Outcomes.label(rulebook.outcomes().agency(), agency.code()))
            .collect(Collectors.joining(", "))
        + ", contacted "
        + handling.contacted();
  }

  private String review() {
    String first =
        decision.review().stream()
            .findFirst()
            .map(review -> review.when() + ": " + review.why())
            .orElse("when anything changes");
    String trigger = first.length() > REVIEW ? first.substring(0, REVIEW) + "..." : first;
    return decision.deadlines().stream()
        .map(Decision.Deadline::at)
        .sorted()
        .findFirst()
        .map(at -> trigger + " By " + at.substring(0, 10) + " " + at.substring(11, 16))
        .orElse(trigger);
  }

  /** One entry, wrapped; what follows the first line is set in. */
  private static String line(String text) {
    String plain = ascii(text);
    StringBuilder wrapped = new StringBuilder(plain.length() + WIDTH);
    int lineFrom = 0;
    int from = 0;
    while (from < plain.length()) {
      int space = plain.indexOf(' ', from);
      int to = space < 0 ? plain.length() : space;
      int length = wrapped.length() - lineFrom;
      if (length > 0 && length + 1 + to - from > WIDTH) {
        wrapped.append('\n');
        lineFrom = wrapped.length();
        wrapped.append("  ");
      } else if (length > 0) {
        wrapped.append(' ');
      }
      wrapped.append(plain, from, to);
      from = to + 1;
    }
    return wrapped.append('\n').toString();
  }

  private static final Map<String, String> SIGNS =
      Map.of("\u2013", "-", "\u2014", "-", "\u2018", "'", "\u2019", "'", "\u2026", "...");

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x20-\\x7e]");

  private static String ascii(String text) {
    if (isPlain(text)) {
      return text.trim();
    }
    String plain = text;
    for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
      plain = plain.replace(sign.getKey(), sign.getValue());
    }
    String apart = Normalizer.normalize(plain, Normalizer.Form.NFD);
    return NOT_ASCII.matcher(SPACES.matcher(apart).replaceAll(" ")).replaceAll("").trim();
  }

  /** Whether every sign may stay and no two spaces stand together. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      boolean twoSpaces = sign == ' ' && i > 0 && text.charAt(i - 1) == ' ';
      if (sign < ' ' || sign > '~' || twoSpaces) {
        return false;
      }
    }
    return true;
  }
}
