package org.guideonapage.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects every fault of one body, so that they are said in one answer. */
final class Faults {
  private final List<Problem.Entry> entries = new ArrayList<>();
  private boolean malformed;

  /** The JSON itself is wrong. */
  void malformed(String pointer, @Nullable Object sent, String allowed) {
    malformed = true;
    add(pointer, sent, allowed, List.of());
  }

  /** The JSON itself is so wrong that nothing more can be read. */
  Refused malformedBeyondReading(String pointer, @Nullable Object sent, String allowed) {
    malformed(pointer, sent, allowed);
    return refusal();
  }

  void add(String pointer, @Nullable Object sent, String allowed, List<String> nearest) {
    entries.add(new Problem.Entry(pointer, String.valueOf(sent), allowed, nearest));
  }

  boolean any() {
    return !entries.isEmpty();
  }

  /**
   * Goes on when there was no fault.
   *
   * @throws Refused with all of them
   */
  void stopIfAny() {
    if (any()) {
      throw refusal();
    }
  }

  private Refused refusal() {
    String detail =
        entries.size() == 1
            ? entries.get(0).allowed()
            : entries.size() + " faults; each is in errors.";
    return new Refused(
        Problem.of(
            malformed ? Problem.Kind.MALFORMED_BODY : Problem.Kind.NOT_ACCEPTED, detail, entries));
  }
}
