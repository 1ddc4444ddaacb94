package org.guideonapage.record;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The database behind the record: one SQLite file, or PostgreSQL. Opened when first needed and
 * again after it was away, so that a service can start, and answer, without it. Writers stand in
 * one queue: inside the process, and across processes by the file's lock or an advisory lock.
 */
final class Store implements AutoCloseable {
  /** Any number, the same for all nodes of one record. */
  private static final long LOCK = 0x67756964656F6EL;

  private static final long PAUSE_AFTER_FAILURE = TimeUnit.SECONDS.toNanos(1);
  private static final long PAUSE_BETWEEN_TRIES = TimeUnit.MILLISECONDS.toNanos(20);
  private static final int CONNECTIONS = 6;

  private final RecordSettings settings;
  private final ReentrantLock writing = new ReentrantLock(true);
  private @Nullable Opened opened;
  private @Nullable NotRecorded failure;
  private long failedAt;
  private volatile boolean everFailed;
  private volatile long lastFailure;

  private record Opened(HikariDataSource pool, JdbcClient client) {}

  Store(RecordSettings settings) {
    this.settings = settings;
  }

  RecordSettings settings() {
    return settings;
  }

  /**
   * Does one piece of work that changes the record, all of it or nothing. Nobody else writes
   * meanwhile.
   *
   * @throws NotRecorded when it could not be done
   */
  <T> T write(Function<JdbcClient, T> work) {
    boolean mine = false;
    try {
      Opened store = open();
      mine = writing.tryLock(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
      if (!mine) {
        throw new NotRecorded(NotRecorded.Why.BUSY, null);
      }
      return transaction(store.pool(), work);
    } catch (DataAccessException | SQLException | NotRecorded e) {
      lastFailure = System.nanoTime();
      everFailed = true;
      throw notRecorded(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotRecorded(NotRecorded.Why.BUSY, e);
    } finally {
      if (mine) {
        writing.unlock();
      }
    }
  }

  private <T> T transaction(HikariDataSource pool, Function<JdbcClient, T> work)
      throws SQLException {
    try (Connection connection = pool.getConnection()) {
      try {
        return transaction(connection, settings, work);
      } catch (BrokenConnection e) {
        pool.evictConnection(connection);
        if (e.getCause() instanceof SQLException sql) {
          throw sql;
        }
        throw (RuntimeException) java.util.Objects.requireNonNull(e.getCause());
      }
    }
  }

  /** A connection that could not roll back. It is not used again; closing it rolls back. */
  private static final class BrokenConnection extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenConnection(Exception cause) {
      super(cause);
    }
  }

  /**
   * Begins and ends the transaction by statement. The driver's own way of beginning one leaves a
   * connection behind, when the file is locked, that looks as if it were in a transaction and
   * commits every statement on its own.
   */
  static <T> T transaction(
      Connection connection, RecordSettings settings, Function<JdbcClient, T> work)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(settings.onPostgres() ? "BEGIN" : "BEGIN IMMEDIATE");
      try {
        if (settings.onPostgres()) {
          statement.execute("SET LOCAL lock_timeout = " + settings.patience().toMillis());
          statement.execute("SET LOCAL synchronous_commit = on");
          statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
        }
        T result = work.apply(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        statement.execute("COMMIT");
        return result;
      } catch (SQLException | RuntimeException e) {
        try {
          statement.execute("ROLLBACK");
        } catch (SQLException rollback) {
          e.addSuppressed(rollback);
          throw new BrokenConnection(e);
        }
        throw e;
      }
    }
  }

  /** Whether a piece of writing failed after a moment of {@link System#nanoTime}. */
  boolean failedSince(long nanos) {
    return everFailed && lastFailure - nanos > 0;
  }

  /**
   * Reads.
   *
   * @throws NotRecorded when the record cannot be read
   */
  <T> T read(Function<JdbcClient, T> work) {
    Opened store = open();
    try {
      return work.apply(store.client());
    } catch (DataAccessException e) {
      throw notRecorded(e);
    }
  }

  /** A connection of the pool, for what no transaction may surround. */
  Connection connection() {
    try {
      return open().pool().getConnection();
    } catch (SQLException e) {
      throw new NotRecorded(why(e), e);
    }
  }

  /** Opens the record and brings its tables up to date; cheap once that was done. */
  private synchronized Opened open() {
    if (opened != null) {
      return opened;
    }
    if (failure != null && System.nanoTime() - failedAt < PAUSE_AFTER_FAILURE) {
      throw failure;
    }
    HikariDataSource pool = null;
    try {
      pool = pool(settings);
      migrate(pool);
      opened = new Opened(pool, JdbcClient.create(pool));
      failure = null;
      return opened;
    } catch (RuntimeException | IOException e) {
      if (pool != null) {
        pool.close();
      }
      failure = notRecorded(e);
      failedAt = System.nanoTime();
      throw failure;
    }
  }

  /** Tried again while another process that opens the same new file does the same. */
  private void migrate(DataSource source) {
    long end = System.nanoTime() + settings.patience().toNanos();
    while (true) {
      try {
        migrateOnce(source);
        return;
      } catch (FlywayException e) {
        if (why(e) != NotRecorded.Why.BUSY || System.nanoTime() > end) {
          throw e;
        }
        java.util.concurrent.locks.LockSupport.parkNanos(PAUSE_BETWEEN_TRIES);
      }
    }
  }

  private void migrateOnce(DataSource source) {
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/record/" + (settings.onPostgres() ? "postgresql" : "sqlite"))
        .failOnMissingLocations(true)
        .loggers("slf4j")
        .load()
        .migrate();
  }

  private static HikariDataSource pool(RecordSettings settings) throws IOException {
    HikariConfig config = new HikariConfig();
    config.setPoolName("record");
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(Math.max(250, settings.patience().toMillis()));
    config.setInitializationFailTimeout(-1);
    config.setRegisterMbeans(false);
    config.setDataSource(settings.onPostgres() ? postgres(settings) : sqlite(settings));
    return new HikariDataSource(config);
  }

  private static DataSource postgres(RecordSettings settings) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(java.util.Objects.requireNonNull(settings.url()));
    if (settings.username() != null) {
      source.setUser(settings.username());
    }
    if (settings.password() != null) {
      source.setPassword(settings.password());
    }
    source.setConnectTimeout((int) Math.max(1, settings.patience().toSeconds()));
    source.setTcpKeepAlive(true);
    source.setApplicationName("guide-on-a-page");
    return source;
  }

  /** A file that survives a kill at any moment and the loss of power. */
  static SQLiteDataSource sqlite(RecordSettings settings) throws IOException {
    Path file = settings.file().toAbsolutePath();
    folder(java.util.Objects.requireNonNull(file.getParent()));
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout((int) settings.patience().toMillis());
    config.enforceForeignKeys(true);
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  /** A folder of our own, when we make it, is nobody else's to read. */
  private static void folder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
      if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      }
    }
  }

  static NotRecorded notRecorded(Exception e) {
    if (e instanceof NotRecorded already) {
      return already;
    }
    return new NotRecorded(why(e), e);
  }

  private static NotRecorded.Why why(Exception e) {
    Throwable root = NestedExceptionUtils.getMostSpecificCause(e);
    if (!(root instanceof SQLException sql)) {
      return e instanceof DataAccessException
          ? NotRecorded.Why.BROKEN
          : NotRecorded.Why.UNREACHABLE;
    }
    String state = sql.getSQLState() == null ? "" : sql.getSQLState();
    String message = String.valueOf(sql.getMessage()).toUpperCase(Locale.ROOT);
    if (state.startsWith("53") || message.contains("SQLITE_FULL") || message.contains("NO SPACE")) {
      return NotRecorded.Why.FULL;
    }
    if (state.equals("55P03")
        || state.equals("57014")
        || message.contains("SQLITE_BUSY")
        || message.contains("SQLITE_LOCKED")) {
      return NotRecorded.Why.BUSY;
    }
    boolean away =
        state.startsWith("08")
            || state.startsWith("57P")
            || state.startsWith("28")
            || state.startsWith("3D")
            || message.contains("SQLITE_CANTOPEN")
            || e instanceof FlywayException
            || e instanceof org.springframework.jdbc.CannotGetJdbcConnectionException;
    return away ? NotRecorded.Why.UNREACHABLE : NotRecorded.Why.BROKEN;
  }

  @Override
  public synchronized void close() {
    if (opened != null) {
      opened.pool().close();
      opened = null;
    }
  }
}
