package org.guideonapage.record;

import org.jspecify.annotations.Nullable;

/**
 * Something could not be put into the record. Nothing of it counts as recorded. Only after a
 * connection broke at the last moment may the entry be found in the record all the same.
 */
public class NotRecorded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why not. */
  public enum Why {
    /** No room on the disk, or the database may not grow. */
    FULL("there is no room left for the record"),
    /** Somebody else held the record for too long. */
    BUSY("the record is locked"),
    /** The file or the database cannot be opened or reached. */
    UNREACHABLE("the record cannot be opened"),
    /** The record is damaged, read-only or not of this version. */
    BROKEN("the record cannot be written");

    private final String words;

    Why(String words) {
      this.words = words;
    }

    /** For people: half a sentence. */
    public String words() {
      return words;
    }
  }

  /** What the person at the desk is told. */
  public static final String NOTE =
      "This answer could not be saved. Copy it into the incident log now and tell your supervisor.";

  private final Why why;

  NotRecorded(Why why, @Nullable Throwable cause) {
    super(why.words, cause);
    this.why = why;
  }

  /** Why not. */
  public Why why() {
    return why;
  }
}
