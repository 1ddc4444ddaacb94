package org.guideonapage.guidance.reading;

/** What a ranking asks of a reading. */
public interface Held {
  /** Whether a step holds. */
  boolean holds(int step);

  /** Whether a fact is answered "not known", by its place among {@link Program#facts()}. */
  boolean isNotKnown(int fact);
}
