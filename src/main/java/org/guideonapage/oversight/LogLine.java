package org.guideonapage.oversight;

import java.util.ArrayList;
import java.util.List;
import org.guideonapage.record.DecisionLog;
import org.guideonapage.record.Said;

/**
 * One line of the log as people read it.
 *
 * @param marks what stands out: held, a new version of another
 */
record LogLine(
    String reference,
    String at,
    String guide,
    String outcome,
    String rules,
    String incident,
    String choice,
    String told,
    String review,
    List<String> marks) {

  static LogLine of(DecisionLog.Line line, Labels labels) {
    List<String> marks = new ArrayList<>();
    if (line.held()) {
      marks.add("legal hold");
    }
    if (line.replaces() != null) {
      marks.add("new version of " + line.replaces());
    }
    Boolean told = line.told();
    return new LogLine(
        line.reference(),
        Labels.time(line.at()),
        labels.guide(line.guide()),
        line.label(),
        Labels.version(line.rulesVersion()),
        line.incident() == null ? "" : line.incident(),
        line.choice() == null
            ? "not said"
            : Said.choice(line.choice())
                + (line.reason() == null ? "" : ": " + Said.reason(line.reason())),
        told == null ? "not said" : told ? "yes" : "no",
        line.finding() == null ? "" : Said.finding(line.finding()),
        marks);
  }
}
