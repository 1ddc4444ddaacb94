package org.guideonapage.oversight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.guideonapage.record.By;
import org.guideonapage.record.Entry;
import org.guideonapage.record.Event;
import org.guideonapage.record.Recorded;
import org.jspecify.annotations.Nullable;

/** What happened to a decision, the newest first, in words. */
final class TimeLine {
  private final boolean staff;

  /** Time lines with or without staff ids. */
  TimeLine(boolean staff) {
    this.staff = staff;
  }

  /** One thing that happened. */
  record Moment(String at, String what, String who, long entry) {}

  List<Moment> of(Recorded recorded) {
    List<Moment> moments = new ArrayList<>();
    moments.add(
        new Moment(
            Labels.second(recorded.at()),
            "Guidance said: "
                + recorded.decision().deployment().label()
                + (recorded.question().replaces() == null
                    ? ""
                    : ". A new version of " + recorded.question().replaces()),
            who(recorded.by()),
            recorded.sequence()));
    for (Entry entry : recorded.later()) {
      moments.add(
          new Moment(Labels.second(entry.at()), words(entry), who(entry.by()), entry.sequence()));
    }
    Collections.reverse(moments);
    return moments;
  }

  private String who(@Nullable By by) {
    if (by == null) {
      return "removed";
    }
    return Labels.role(by.role()) + (staff && by.id() != null ? ", " + by.id() : "");
  }

  private String words(Entry entry) {
    Event event = entry.event();
    if (event instanceof Event.Decided decided) {
      return Labels.choice(decided.choice())
          + (decided.reason() == null ? "" : ": " + Labels.reason(decided.reason()))
          + Labels.quoted(decided.words())
          + (decided.choice() == Event.Choice.LOWERED ? ". Supervisor to see" : "")
          + (staff && decided.supervisor() != null
              ? ", with supervisor " + decided.supervisor()
              : "");
    }
    if (event instanceof Event.Told told) {
      return (told.told() ? "Caller told" : "Caller not told")
          + (told.agencyContacted() == null
              ? ""
              : switch (told.agencyContacted()) {
                case YES -> "; agency contacted";
                case NO -> "; agency not contacted";
                case REFUSED -> "; agency refused";
              });
    }
    if (event instanceof Event.Reviewed reviewed) {
      return "Reviewed: " + Labels.finding(reviewed.finding()) + Labels.quoted(reviewed.words());
    }
    if (event instanceof Event.AdviceAsked) {
      return "Asked the tactical advisor";
    }
    if (event instanceof Event.Advised advised) {
      return "Advice:" + Labels.quoted(advised.words());
    }
    if (event instanceof Event.Feedback feedback) {
      return (feedback.complaint() == Event.Complaint.WRONG
              ? "Feedback: the guide was wrong"
              : "Feedback: the guide was unclear")
          + (feedback.rule() == null ? "" : ", rule " + feedback.rule())
          + Labels.quoted(feedback.words());
    }
    if (event instanceof Event.Accessed accessed) {
      return switch (accessed.what()) {
            case SEEN -> "Looked at";
            case SEARCHED -> "Found by a search";
            case BUNDLED -> "Put into a bundle for disclosure";
            case EXPORTED -> "Exported";
            case REPLAYED -> "Answered again";
          }
          + Labels.quoted(accessed.words());
    }
    if (event instanceof Event.Held held) {
      return "Legal hold placed:" + Labels.quoted(held.words());
    }
    if (event instanceof Event.Released released) {
      return "Legal hold ended:" + Labels.quoted(released.words());
    }
    return event == null ? "Content removed" : Labels.role(entry.kind().name());
  }
}
