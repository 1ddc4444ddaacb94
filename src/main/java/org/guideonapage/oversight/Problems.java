package org.guideonapage.oversight;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a form that was sent, for the summary and beside each field. */
final class Problems {
  private final List<Line> lines = new ArrayList<>();

  /** What is wrong with one field. */
  record Line(String field, String words) {}

  Problems add(String field, String words) {
    lines.add(new Line(field, words));
    return this;
  }

  boolean any() {
    return !lines.isEmpty();
  }

  /** Read by the pages. */
  public List<Line> getLines() {
    return List.copyOf(lines);
  }

  /** What is wrong with a field, or empty. Read by the pages. */
  public String of(String field) {
    return lines.stream()
        .filter(line -> line.field().equals(field))
        .map(Line::words)
        .findFirst()
        .orElse("");
  }
}
