package org.guideonapage.record;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happened to a decision, in the same words on every page and in every file. Names nobody. */
public final class Said {
  private static final Map<Event.Choice, String> CHOICES =
      Map.of(
          Event.Choice.FOLLOWED, "Followed",
          Event.Choice.DIFFERED, "Did something else",
          Event.Choice.LOWERED, "Lowered");
  private static final Map<Event.Reason, String> REASONS =
      Map.of(
          Event.Reason.NEW_FACTS, "new facts known to me",
          Event.Reason.SUPERVISOR_DECISION, "supervisor decision",
          Event.Reason.ADVISOR_DECISION, "advisor decision",
          Event.Reason.RESOURCE_NOT_AVAILABLE, "resource not available",
          Event.Reason.OTHER, "other");
  private static final Map<Event.Finding, String> FINDINGS =
      Map.of(
          Event.Finding.NO_CHANGE, "Looked again, no change",
          Event.Finding.ASKED_AGAIN, "Looked again, asked again",
          Event.Finding.AGREE, "Agree",
          Event.Finding.LEARNING, "Learning",
          Event.Finding.CONCERN, "Concern");
  private static final Map<Event.Access, String> ACCESSES =
      Map.of(
          Event.Access.SEEN, "Looked at",
          Event.Access.SEARCHED, "Found by a search",
          Event.Access.BUNDLED, "Put into a bundle for disclosure",
          Event.Access.EXPORTED, "Exported",
          Event.Access.REPLAYED, "Answered again");
  private static final Map<Event.Contact, String> CONTACTS =
      Map.of(
          Event.Contact.YES, "; agency contacted",
          Event.Contact.NO, "; agency not contacted",
          Event.Contact.REFUSED, "; agency refused");

  private Said() {}

  /** What a person decided. */
  public static String choice(Event.Choice choice) {
    return CHOICES.getOrDefault(choice, choice.name());
  }

  /** Why; to follow a colon. */
  public static String reason(Event.Reason reason) {
    return REASONS.getOrDefault(reason, reason.name());
  }

  /** What a review found. */
  public static String finding(Event.Finding finding) {
    return FINDINGS.getOrDefault(finding, finding.name());
  }

  /** What an entry says, without a full stop. */
  public static String of(Entry entry) {
    Event event = entry.event();
    if (event == null) {
      return "Content removed";
    }
    if (event instanceof Event.Decided decided) {
      return choice(decided.choice())
          + (decided.reason() == null ? "" : ": " + reason(decided.reason()))
          + quoted(decided.words());
    }
    if (event instanceof Event.Told told) {
      return (told.told() ? "Caller told" : "Caller not told")
          + (told.agencyContacted() == null ? "" : CONTACTS.get(told.agencyContacted()));
    }
    if (event instanceof Event.Reviewed reviewed) {
      return "Reviewed: " + finding(reviewed.finding()) + quoted(reviewed.words());
    }
    if (event instanceof Event.AdviceAsked) {
      return "Asked the tactical advisor";
    }
    if (event instanceof Event.Advised advised) {
      return "Advice:" + quoted(advised.words());
    }
    if (event instanceof Event.Feedback feedback) {
      return "Feedback: the guide was "
          + (feedback.complaint() == Event.Complaint.WRONG ? "wrong" : "unclear")
          + (feedback.rule() == null ? "" : ", rule " + feedback.rule())
          + quoted(feedback.words());
    }
    if (event instanceof Event.Accessed accessed) {
      return ACCESSES.get(accessed.what()) + quoted(accessed.words());
    }
    if (event instanceof Event.Held held) {
      return "Legal hold placed:" + quoted(held.words());
    }
    if (event instanceof Event.Released released) {
      return "Legal hold ended:" + quoted(released.words());
    }
    String kind = entry.kind().name().replace('_', ' ');
    return kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT);
  }

  private static String quoted(@Nullable String words) {
    return words == null ? "" : " \"" + words + "\"";
  }
}
