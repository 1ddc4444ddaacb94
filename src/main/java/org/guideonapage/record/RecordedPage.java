package org.guideonapage.record;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.guideonapage.rulebook.Fact;
import org.guideonapage.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** A recorded decision as a page of text: asked, answered, decided. Staff are shown by role. */
public final class RecordedPage {
  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm:ss", Locale.UK)
          .withZone(ZoneId.of("Europe/London"));

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
              + " "
              + entry.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')
              + (entry.by() == null ? "" : " by " + role(entry.by().role()))
              + said(entry.event()));
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

  private static String said(@Nullable Event event) {
    if (event instanceof Event.Decided decided) {
      return ": "
          + decided.choice()
          + (decided.reason() == null ? "" : ", " + decided.reason())
          + (decided.words() == null ? "" : ", \"" + decided.words() + "\"");
    }
    if (event instanceof Event.Told told) {
      return (told.told() ? ": caller told" : ": caller not told")
          + (told.agencyContacted() == null ? "" : ", agency contacted " + told.agencyContacted());
    }
    if (event instanceof Event.Reviewed reviewed) {
      return ": " + reviewed.finding() + quoted(reviewed.words());
    }
    if (event instanceof Event.Advised advised) {
      return quoted(advised.words());
    }
    if (event instanceof Event.Feedback feedback) {
      return ": guide " + feedback.complaint() + quoted(feedback.words());
    }
    if (event instanceof Event.Accessed accessed) {
      return ": " + accessed.what() + quoted(accessed.words());
    }
    if (event instanceof Event.Held held) {
      return quoted(held.words());
    }
    if (event instanceof Event.Released released) {
      return quoted(released.words());
    }
    return "";
  }

  private static String quoted(@Nullable String words) {
    return words == null ? "" : ", \"" + words + "\"";
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
