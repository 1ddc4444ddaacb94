package org.guideonapage.record;

import java.time.Instant;
import java.util.Optional;

/** When the record was last looked after, and what came of it: kept beside it, not in the chain. */
public final class Upkeep {
  private final DecisionRecord record;

  Upkeep(DecisionRecord record) {
    this.record = record;
  }

  /** What is done from time to time. */
  public enum What {
    /** The whole chain was walked. */
    VERIFIED,
    /** A backup was written and verified. */
    BACKED_UP,
    /** A backup was put back for a trial, verified, and some of it answered again. */
    REHEARSED
  }

  /**
   * How it came out the last time.
   *
   * @param well whether all was well
   * @param words what was found
   */
  public record Done(What what, Instant at, boolean well, String words) {}

  /** The last time; empty when it was never done. */
  public Optional<Done> last(What what) {
    return record
        .store()
        .read(
            client ->
                client
                    .sql("SELECT at, well, words FROM upkeep WHERE what = :what")
                    .param("what", what.name())
                    .query(
                        (row, i) ->
                            new Done(
                                what,
                                Instant.ofEpochMilli(row.getLong(1)),
                                row.getInt(2) != 0,
                                row.getString(3)))
                    .optional());
  }

  /** Notes how it came out now. */
  public Done note(What what, boolean well, String words) {
    Done done = new Done(what, record.clock().instant(), well, words);
    record
        .store()
        .write(
            client -> {
              client
                  .sql("DELETE FROM upkeep WHERE what = :what")
                  .param("what", what.name())
                  .update();
              return client
                  .sql(
                      "INSERT INTO upkeep (what, at, well, words) VALUES (:what, :at, :well, :words)")
                  .param("what", what.name())
                  .param("at", done.at().toEpochMilli())
                  .param("well", well ? 1 : 0)
                  .param("words", words)
                  .update();
            });
    return done;
  }
}
