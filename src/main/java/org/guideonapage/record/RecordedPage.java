package org.guideonapage.record;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.LondonTime;
import org.guideonapage.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** A recorded decision as a page of text: asked, answered, decided. Staff are shown by role. */
public final class RecordedPage {
  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm:ss", Locale.UK).withZone(LondonTime.LONDON);

  private final Rulebook rulebook;

  /** Pages in the words of the rules that answered. */
  public RecordedPage(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** The page of a recorded decision. */
  public String of(Recorded recorded) {
    StringBuilder page = new StringBuilder();
    Question question = recorded.question();
    line(page, "Decision " + recorded.reference());
    line(page, "Recorded " + at(recorded.at()) + " by " + role(recorded.by().role()));
    if (question.incident() != null) {
      line(page, "Incident " + question.incident());
    }
    if (question.replaces() != null) {
      line(page, "Replaces " + question.replaces());
    }
    if (recorded.replacedBy() != null) {
      line(page, "Replaced by " + recorded.replacedBy());
    }
    line(page, "Judged as at " + question.asAt());
    line(
        page,
        "Guide "
            + recorded.guide()
            + " version "
            + recorded.guideVersion()
            + (question.guide() == null ? " (picked)" : " (asked for)"));
    line(page, "Rules " + recorded.rulesVersion());
    line(page, "Law checked to " + recorded.lawVerifiedTo());
    line(page, "Software " + recorded.software());
    line(page, "\nAsked and answered");
    for (Question.Asked asked : question.facts()) {
      line(page, "  - " + words(asked.fact()) + " " + answer(asked) + when(asked.at()));
    }
    line(page, "  A question that is not in this list was not asked.");
    line(page, "\nAnswered\n");
    page.append(new DecisionPage(rulebook).of(recorded.decision()));
    line(page, "\nThen");
    for (Entry entry : recorded.later()) {
      line(
          page,
          "  - "
              + at(entry.at())
              + (entry.by() == null ? "" : " by " + role(entry.by().role()))
              + ": "
              + Said.of(entry));
    }
    if (recorded.later().isEmpty()) {
      line(page, "  - nothing more was recorded");
    }
    return page.toString();
  }

  private String words(String fact) {
    Fact known = rulebook.facts().get(fact);
    return known == null ? fact : known.question();
  }

  private static String answer(Question.Asked asked) {
    return switch (asked.state()) {
      case BLANK -> "left blank";
      case NOT_KNOWN -> "NOT KNOWN";
      case VALUE -> String.valueOf(asked.value());
    };
  }

  private static String when(@Nullable String at) {
    return at == null ? "" : " (" + at(Instant.parse(at)) + ")";
  }

  private static String role(String role) {
    return role.toLowerCase(Locale.ROOT);
  }

  private static String at(Instant at) {
    return AT.format(at);
  }

  private static void line(StringBuilder page, String line) {
    page.append(line).append('\n');
  }
}
