package org.guideonapage.record;

/** What decisions are counted under. */
public enum Heading {
  /** Every decision once; the value is empty. */
  DECISIONS,
  /** The deployment shown. */
  OUTCOME,
  /** Who called; BLANK when that was not asked. */
  CALLER,
  /** What was asked of police; BLANK when that was not asked. */
  ASKED,
  /** The hour of the clock in London, 00 to 23. */
  HOUR,
  /** What was asked of police and the hour: CLINICAL_CHECK|15. */
  ASKED_HOUR,
  /** A power that was available while police act. */
  POWER,
  /** What officers intended and how it was judged: DETAIN_136|NO_POWER. */
  PLAN,
  /** What officers intended where there was no power for it, or police were not to go. */
  PREVENTED,
  /** What the person decided last. */
  CHOICE,
  /** What the person decided last and why: DIFFERED|NEW_FACTS. */
  REASON,
  /** Whether the caller was told, YES or NO. */
  TOLD,
  /** A question that stood open in an answer "ask this first". */
  ASK_FIRST,
  /** A question that nobody could answer. */
  NOT_KNOWN,
  /** From the first question to the answer: the least seconds of its class, four digits. */
  SECONDS,
  /** Twelve characters of the rules' version and the deployment: 0123456789ab|REFER. */
  RULES,
  /** What the last review found. */
  FINDING,
  /** What was wrong with a guide; every complaint counts. */
  FEEDBACK;

  /** Whether it tells hours apart, which are looked at by weekday. */
  boolean byWeekday() {
    return this == HOUR || this == ASKED_HOUR;
  }
}
