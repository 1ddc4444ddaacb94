package org.guideonapage.record;

/** What an entry is. */
public enum Kind {
  /** An answer was given and kept. */
  DECISION(null),
  /** The person followed, differed or lowered. */
  DECIDED(Event.Decided.class),
  /** The caller was told, or was not. */
  TOLD(Event.Told.class),
  /** A review was done. */
  REVIEWED(Event.Reviewed.class),
  /** Advice was asked for. */
  ADVICE_ASKED(Event.AdviceAsked.class),
  /** An advisor gave advice on it. */
  ADVISED(Event.Advised.class),
  /** Somebody says that the guide was wrong or unclear. */
  FEEDBACK(Event.Feedback.class),
  /** Somebody looked at the record or took something out of it. */
  ACCESSED(Event.Accessed.class),
  /** Nothing about this decision may be removed. */
  HELD(Event.Held.class),
  /** It may be removed again. */
  RELEASED(Event.Released.class),
  /** Content whose time was over was removed. */
  REMOVED(Event.Removed.class),
  /** The identifier of a member of staff was erased. */
  ERASED(Event.Erased.class),
  /** The record was put back from a backup. */
  RESTORED(Event.Restored.class),
  /** Answers were turned off or on. */
  SWITCHED(Event.Switched.class);

  private final @org.jspecify.annotations.Nullable Class<? extends Event> event;

  Kind(@org.jspecify.annotations.Nullable Class<? extends Event> event) {
    this.event = event;
  }

  @org.jspecify.annotations.Nullable
  Class<? extends Event> event() {
    return event;
  }
}
