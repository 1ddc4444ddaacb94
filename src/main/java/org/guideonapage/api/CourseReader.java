package org.guideonapage.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the steps of an incident that moves. Each step says only what is new. */
final class CourseReader {
  static final String STEPS = "steps";
  static final String AGREED = "agreed";
  static final List<String> MEMBERS = List.of(AskReader.GUIDE, STEPS);
  static final List<String> OF_A_STEP =
      List.of(AskReader.AS_AT, AskReader.FACTS, AskReader.PLAN, AGREED);
  static final Set<String> OF_AN_AGREEMENT = Set.of("supervisor", "reason");

  /** Most steps of one course. */
  static final int MOST = 20;

  private static final int LONGEST = 40;

  /**
   * What was read, one entry a step.
   *
   * @param agreed whether a supervisor agreed to the step
   */
  record Read(List<AskReader.Asked> asked, List<Boolean> agreed) {}

  private final AskReader asks;
  private final Faults faults;

  CourseReader(AskReader asks, Faults faults) {
    this.asks = asks;
    this.faults = faults;
  }

  Read read(Map<String, Object> body) {
    asks.unknown(body, "", MEMBERS);
    List<AskReader.Asked> asked = new ArrayList<>();
    List<Boolean> agreed = new ArrayList<>();
    Object sent = body.containsKey(STEPS) ? body.get(STEPS) : "nothing";
    if (!(sent instanceof List<?> steps) || steps.isEmpty() || steps.size() > MOST) {
      faults.add("/" + STEPS, sent, "a list of 1 to " + MOST + " steps", List.of());
      return new Read(asked, agreed);
    }
    Map<String, Object> told = new LinkedHashMap<>();
    for (int i = 0; i < steps.size(); i++) {
      String at = "/" + STEPS + "/" + i;
      if (!(steps.get(i) instanceof Map<?, ?> members)) {
        faults.add(at, steps.get(i), "an object with " + OF_A_STEP, List.of());
        continue;
      }
      @SuppressWarnings("unchecked") // the body is read from JSON, whose names are strings
      Map<String, Object> step = new LinkedHashMap<>((Map<String, Object>) members);
      asks.unknown(step, at, OF_A_STEP);
      agreed.add(agreed(step.remove(AGREED), at));
      if (step.get(AskReader.FACTS) instanceof Map<?, ?> facts) {
        facts.forEach((fact, value) -> lay(told, String.valueOf(fact), value));
        step.put(AskReader.FACTS, told);
      }
      step.put(AskReader.GUIDE, body.get(AskReader.GUIDE));
      asked.add(asks.read(step, at, AskReader.OF_A_COMPARISON));
    }
    return new Read(asked, agreed);
  }

  /** A later answer takes the place of an earlier one; null takes it back. */
  private static void lay(Map<String, Object> told, String fact, @Nullable Object value) {
    if (value == null) {
      told.remove(fact);
    } else {
      told.put(fact, value);
    }
  }

  /** An agreement names who agreed and why; anything less is none. */
  private boolean agreed(@Nullable Object sent, String pointer) {
    if (sent == null) {
      return false;
    }
    String at = pointer + "/" + AGREED;
    if (sent instanceof Map<?, ?> members && members.keySet().equals(OF_AN_AGREEMENT)) {
      boolean said =
          members.values().stream()
              .allMatch(
                  value ->
                      value instanceof String text && !text.isBlank() && text.length() <= LONGEST);
      if (said) {
        return true;
      }
    }
    faults.add(
        at,
        "(not repeated)",
        "an object with supervisor and reason, each in quotes, at most " + LONGEST + " characters",
        List.of());
    return false;
  }
}
