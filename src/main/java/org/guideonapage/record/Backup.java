package org.guideonapage.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies of the whole record. A backup is always one SQLite file, whatever database the record is
 * in, so it can be verified alone and put back into either. It holds identifiers of staff.
 */
public final class Backup {
  /** In the order in which one may be filled after the other. */
  private static final List<String> TABLES =
      List.of("entry", "content", "removal", "pack", "staff", "mention", "decision");

  private static final Logger LOG = LoggerFactory.getLogger(Backup.class);
  private static final int REHEARSED = 20;
  private static final int BATCH = 500;
  private static final int REPEATABLE_READ = Connection.TRANSACTION_REPEATABLE_READ;

  private final DecisionRecord record;

  /** Backups of a record. */
  public Backup(DecisionRecord record) {
    this.record = record;
  }

  /** A backup could not be made or put back; nothing was changed. */
  public static final class BackupRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BackupRefused(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  /**
   * Writes a backup while the service goes on, and verifies it.
   *
   * @param file must not exist
   * @throws BackupRefused when it could not be written or does not hold
   */
  public Verification write(Path file) {
    if (Files.exists(file)) {
      throw new BackupRefused(file + " exists", null);
    }
    Path next = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.deleteIfExists(next);
      if (record.store().settings().onPostgres()) {
        fromPostgres(next);
      } else {
        try (Connection connection = record.store().connection();
            PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
          copy.setString(1, next.toAbsolutePath().toString());
          copy.execute();
        }
      }
      Verification verification = verify(next);
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
      note(
          Upkeep.What.BACKED_UP,
          true,
          verification.entries() + " entries were backed up. The chain in the backup holds.");
      return verification;
    } catch (BackupRefused e) {
      note(Upkeep.What.BACKED_UP, false, "The backup does not hold and was thrown away.");
      throw e;
    } catch (SQLException | IOException e) {
      note(Upkeep.What.BACKED_UP, false, "The backup could not be written.");
      throw new BackupRefused("the backup could not be written: " + e.getMessage(), e);
    } finally {
      clear(next);
    }
  }

  /** A note that cannot be kept stops nothing. */
  private void note(Upkeep.What what, boolean well, String words) {
    try {
      record.upkeep().note(what, well, words);
    } catch (NotRecorded e) {
      LOG.warn("What came of the backup could not be noted");
    }
  }

  /**
   * What came of putting a backup back for a trial.
   *
   * @param answered how many of the newest decisions in it were answered again
   * @param same how many of them came out with the same bytes
   */
  public record Rehearsal(long entries, int answered, int same) {
    /** Whether all was well. */
    public boolean holds() {
      return answered == same;
    }
  }

  /**
   * Puts a backup back beside the record, verifies it and answers the newest decisions in it again,
   * so that somebody knows before the day it is needed. The record itself is not touched.
   *
   * @throws BackupRefused when the backup is not there or does not hold
   */
  public Rehearsal rehearse(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new BackupRefused(file + " is not there", null);
    }
    Path copy = working(file);
    try {
      long entries = verify(copy).entries();
      Rehearsal rehearsal;
      try (DecisionRecord put =
          new DecisionRecord(RecordSettings.inFile(copy), Clock.systemUTC())) {
        Replay replay = new Replay(put);
        List<Boolean> same =
            put.between(Instant.EPOCH, Instant.now().plus(Duration.ofDays(1)), REHEARSED).stream()
                .map(version -> replay.of(version.reference()).same())
                .toList();
        rehearsal =
            new Rehearsal(
                entries, same.size(), (int) same.stream().filter(Boolean::booleanValue).count());
      }
      note(
          Upkeep.What.REHEARSED,
          rehearsal.holds(),
          entries
              + " entries were put back for a trial. The chain holds. Of the newest "
              + rehearsal.answered()
              + " decisions "
              + rehearsal.same()
              + " were answered again with the same bytes.");
      return rehearsal;
    } catch (BackupRefused e) {
      note(Upkeep.What.REHEARSED, false, "The backup tried does not hold.");
      throw e;
    } finally {
      clear(copy);
    }
  }

  /** Walks the chain of a backup. Its own last entry is its anchor. */
  private Verification verify(Path file) {
    try (DecisionRecord copy = new DecisionRecord(RecordSettings.inFile(file), Clock.systemUTC())) {
      Verification verification = copy.verify(copy.head());
      if (!verification.holds()) {
        throw new BackupRefused(
            "the chain in it does not hold: " + String.join("; ", verification.faults()), null);
      }
      return verification;
    } catch (NotRecorded e) {
      throw new BackupRefused("it is no backup of a record", e);
    }
  }

  private void fromPostgres(Path file) throws SQLException {
    try (DecisionRecord copy = new DecisionRecord(RecordSettings.inFile(file), Clock.systemUTC())) {
      copy.head();
      try (Connection from = record.store().connection();
          Connection to = copy.store().connection()) {
        from.setTransactionIsolation(REPEATABLE_READ);
        from.setReadOnly(true);
        copy(from, to);
      }
    }
  }

  private static void copy(Connection from, Connection to) throws SQLException {
    from.setAutoCommit(false);
    to.setAutoCommit(false);
    try {
      for (String table : TABLES) {
        copy(table, from, to);
      }
      to.commit();
    } finally {
      to.rollback();
      from.rollback();
    }
  }

  private static void copy(String table, Connection from, Connection to) throws SQLException {
    try (Statement select = from.createStatement()) {
      select.setFetchSize(BATCH);
      boolean numbered = !table.equals("pack") && !table.equals("staff");
      String order = numbered ? " ORDER BY seq" : "";
      try (ResultSet rows = select.executeQuery("SELECT * FROM " + table + order)) {
        List<String> columns = columns(rows.getMetaData());
        String marks = String.join(", ", columns.stream().map(column -> "?").toList());
        String names = String.join(", ", columns);
        try (PreparedStatement insert =
            to.prepareStatement(
                "INSERT INTO " + table + " (" + names + ") VALUES (" + marks + ")")) {
          int waiting = 0;
          while (rows.next()) {
            for (int i = 1; i <= columns.size(); i++) {
              insert.setObject(i, rows.getObject(i));
            }
            insert.addBatch();
            if (++waiting == BATCH) {
              insert.executeBatch();
              waiting = 0;
            }
          }
          insert.executeBatch();
        }
      }
    }
  }

  private static List<String> columns(ResultSetMetaData data) throws SQLException {
    List<String> columns = new ArrayList<>();
    for (int i = 1; i <= data.getColumnCount(); i++) {
      columns.add(data.getColumnName(i));
    }
    return columns;
  }

  /**
   * What putting back came to.
   *
   * @param entries how many entries there are now, with the one that says so
   * @param lost how many entries were anchored after the end of the backup: they are gone
   * @param aside where the record that was there before lies now, or null when there was none
   */
  public record Restored(long entries, long lost, @Nullable Path aside) {}

  /**
   * Puts a backup back. A file that was there is laid aside, never overwritten; a PostgreSQL
   * database must be empty. That it was done is recorded.
   *
   * @throws BackupRefused when the backup does not hold, or the record is in use or not empty
   */
  public Restored restore(Path file, By by) {
    if (!Files.isRegularFile(file)) {
      throw new BackupRefused(file + " is not there", null);
    }
    Path copy = working(file);
    try {
      Head end = verify(copy).head();
      Path aside = null;
      if (record.store().settings().onPostgres()) {
        intoPostgres(copy);
      } else {
        aside = intoFile(copy);
      }
      record.replaced();
      long anchored = record.anchor().read().map(Head::sequence).orElse(0L);
      long lost = Math.max(0, anchored - end.sequence());
      Head head =
          record
              .store()
              .write(
                  client ->
                      new Chain(client, record.clock())
                          .append(by, null, new Event.Restored(end.sequence(), end.hash(), lost)));
      record.anchor().set(head);
      return new Restored(head.sequence(), lost, aside);
    } catch (SQLException | IOException e) {
      throw new BackupRefused("the backup could not be put back: " + e.getMessage(), e);
    } finally {
      clear(copy);
    }
  }

  /** The backup itself is only read: opening a file of this kind may write to it. */
  private static Path working(Path file) {
    try {
      Path copy = Files.createTempFile("record-", ".db");
      return Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void intoPostgres(Path copy) throws SQLException {
    if (record.head().sequence() > 0) {
      throw new BackupRefused("the database is not empty; give it a new one", null);
    }
    try (DecisionRecord backup =
            new DecisionRecord(RecordSettings.inFile(copy), Clock.systemUTC());
        Connection from = backup.store().connection();
        Connection to = record.store().connection()) {
      copy(from, to);
    }
  }

  private @Nullable Path intoFile(Path copy) throws IOException, SQLException {
    Path file = record.store().settings().file().toAbsolutePath();
    record.close();
    Path aside = null;
    if (Files.exists(file)) {
      alone(file);
      String now =
          DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss")
              .withZone(ZoneOffset.UTC)
              .format(record.clock().instant());
      aside = file.resolveSibling(file.getFileName() + ".before-" + now);
      Files.move(file, aside);
    }
    Path next = file.resolveSibling(file.getFileName() + ".part");
    Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
    Files.copy(copy, next, StandardCopyOption.REPLACE_EXISTING);
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    return aside;
  }

  /** Takes everything out of the log beside the file; refused while anybody has it open. */
  private static void alone(Path file) throws SQLException {
    try (Connection connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout = 500");
      statement.execute("PRAGMA journal_mode = DELETE");
    } catch (SQLException e) {
      if (String.valueOf(e.getMessage()).contains("SQLITE_BUSY")
          || String.valueOf(e.getMessage()).contains("locked")) {
        throw new BackupRefused("the record is in use; stop the service first", e);
      }
      if (String.valueOf(e.getMessage()).contains("SQLITE_NOTADB")
          || String.valueOf(e.getMessage()).contains("SQLITE_CORRUPT")) {
        return; // damaged: laid aside as it is
      }
      throw e;
    }
  }

  private static void clear(Path file) {
    for (String more : List.of("", "-wal", "-shm", "-journal", ".anchor")) {
      try {
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + more));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
