package org.guideonapage.record;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.Deployment;
import org.guideonapage.decision.PowerVerdict;
import org.guideonapage.rulebook.LondonTime;
import org.jspecify.annotations.Nullable;

/** What one decision is counted under. */
final class Counting {
  private static final String CALLER = "callerRole";
  private static final String ASKED = "askedOfPolice";
  private static final String BLANK = "BLANK";
  private static final String NO_POWER = "NO_POWER";
  private static final String DOES_NOT_AGREE = "DOES_NOT_AGREE";
  private static final int SHORT = 12;
  private static final int MOST_OPEN = 5;
  private static final int HOUR = 3600;

  private Counting() {}

  /** A value under a heading. */
  record Value(Heading heading, String value) {}

  /** The day of a moment in London, counted from 1970. */
  static long day(Instant at) {
    return at.atZone(LondonTime.LONDON).toLocalDate().toEpochDay();
  }

  /** What the answer itself is counted under. */
  static List<Value> of(Instant at, Rows.Answered said, Decision answer) {
    Question question = said.question();
    Deployment code = answer.deployment().code();
    ZonedDateTime there = at.atZone(LondonTime.LONDON);
    String hour = String.format(Locale.ROOT, "%02d", there.getHour());
    String asked = value(question, ASKED);
    List<Value> values = new ArrayList<>();
    values.add(new Value(Heading.DECISIONS, ""));
    values.add(new Value(Heading.OUTCOME, code.name()));
    values.add(new Value(Heading.CALLER, value(question, CALLER)));
    values.add(new Value(Heading.ASKED, asked));
    values.add(new Value(Heading.HOUR, hour));
    values.add(new Value(Heading.ASKED_HOUR, asked + "|" + hour));
    values.add(new Value(Heading.RULES, version(said.rulesVersion()) + "|" + code));
    if (code.policeAct()) {
      answer.powers().stream()
          .filter(power -> power.verdict() == PowerVerdict.AVAILABLE)
          .forEach(power -> values.add(new Value(Heading.POWER, power.provision())));
    }
    Decision.PlanCheck plan = answer.planCheck();
    if (plan != null) {
      values.add(new Value(Heading.PLAN, plan.plan() + "|" + plan.verdict()));
      if (plan.verdict().equals(NO_POWER)
          || (plan.verdict().equals(DOES_NOT_AGREE) && code == Deployment.DO_NOT_DEPLOY)) {
        values.add(new Value(Heading.PREVENTED, plan.plan()));
      }
    }
    if (code == Deployment.ASK_FIRST) {
      answer.nextQuestions().stream()
          .limit(MOST_OPEN)
          .forEach(next -> values.add(new Value(Heading.ASK_FIRST, next.fact())));
    }
    for (Question.Asked one : question.facts()) {
      if (one.state() == Question.State.NOT_KNOWN) {
        values.add(new Value(Heading.NOT_KNOWN, one.fact()));
      }
    }
    seconds(question, at).ifPresent(s -> values.add(new Value(Heading.SECONDS, s)));
    return values;
  }

  /** Everything a decision is counted under now, with what followed it. */
  static List<Count> of(Recorded recorded) {
    List<Value> values =
        new ArrayList<>(
            of(
                recorded.at(),
                new Rows.Answered(
                    recorded.question(),
                    recorded.guide(),
                    recorded.guideVersion(),
                    recorded.rulesVersion(),
                    recorded.lawVerifiedTo(),
                    recorded.fired(),
                    recorded.answer()),
                recorded.decision()));
    recorded.decided().ifPresent(decided -> values.addAll(of(decided)));
    recorded.told().ifPresent(told -> values.add(of(told)));
    recorded.last(Event.Reviewed.class).ifPresent(reviewed -> values.add(of(reviewed)));
    for (Entry entry : recorded.later()) {
      if (entry.event() instanceof Event.Feedback feedback) {
        values.add(of(feedback));
      }
    }
    long day = day(recorded.at());
    return values.stream()
        .map(value -> new Count(value.heading(), recorded.guide(), day, value.value(), 1))
        .toList();
  }

  static List<Value> of(Event.Decided decided) {
    return choice(
        decided.choice().name(), decided.reason() == null ? null : decided.reason().name());
  }

  static List<Value> choice(String choice, @Nullable String reason) {
    List<Value> values = new ArrayList<>();
    values.add(new Value(Heading.CHOICE, choice));
    if (reason != null) {
      values.add(new Value(Heading.REASON, choice + "|" + reason));
    }
    return values;
  }

  static Value of(Event.Told told) {
    return new Value(Heading.TOLD, told.told() ? "YES" : "NO");
  }

  static Value of(Event.Reviewed reviewed) {
    return new Value(Heading.FINDING, reviewed.finding().name());
  }

  static Value of(Event.Feedback feedback) {
    return new Value(Heading.FEEDBACK, feedback.complaint().name());
  }

  /** As much of a rules version as is counted under. */
  static String version(String rulesVersion) {
    return rulesVersion.substring(0, Math.min(SHORT, rulesVersion.length()));
  }

  private static String value(Question question, String fact) {
    return question.facts().stream()
        .filter(asked -> asked.fact().equals(fact))
        .findFirst()
        .map(
            asked ->
                asked.state() == Question.State.VALUE
                    ? text(Objects.requireNonNull(asked.value()))
                    : asked.state().name())
        .orElse(BLANK);
  }

  private static String text(Object value) {
    return value instanceof Collection<?> several
        ? several.stream().map(String::valueOf).sorted().findFirst().orElse(BLANK)
        : String.valueOf(value);
  }

  /** The class of the time from the first question to the answer, where it is known. */
  private static Optional<String> seconds(Question question, Instant answered) {
    return asking(question, answered)
        .map(asking -> String.format(Locale.ROOT, "%04d", atLeast(asking.toSeconds())));
  }

  /** From the first question to the answer; empty where all came at once. */
  static Optional<Duration> asking(Question question, Instant answered) {
    return question.facts().stream()
        .map(Question.Asked::at)
        .filter(Objects::nonNull)
        .map(Instant::parse)
        .min(Comparator.naturalOrder())
        .map(first -> Duration.between(first, answered))
        .filter(asking -> asking.toSeconds() >= 1);
  }

  /** Classes of 5 s up to two minutes, of 15 s up to ten, of a minute up to an hour. */
  static long atLeast(long seconds) {
    long width = seconds < 120 ? 5 : seconds < 600 ? 15 : 60;
    return Math.min(HOUR, seconds / width * width);
  }
}
