package org.guideonapage.oversight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.guideonapage.record.By;
import org.guideonapage.record.Entry;
import org.guideonapage.record.Event;
import org.guideonapage.record.Recorded;
import org.guideonapage.record.Said;
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
    if (!(entry.event() instanceof Event.Decided decided)) {
      return Said.of(entry);
    }
    return Said.of(entry)
        + (decided.choice() == Event.Choice.LOWERED ? ". Supervisor to see" : "")
        + (staff && decided.supervisor() != null
            ? ", with supervisor " + decided.supervisor()
            : "");
  }
}
