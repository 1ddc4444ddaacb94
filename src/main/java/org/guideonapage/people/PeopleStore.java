package org.guideonapage.people;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The database behind accounts and tokens: a small SQLite file, or PostgreSQL for several nodes.
 * Opened when first needed, so that a service whose accounts are away still shows its guides.
 */
final class PeopleStore implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(PeopleStore.class);

  /** In PostgreSQL apart from the record, which may live in the same database. */
  private static final String SCHEMA = "people";

  private static final int CONNECTIONS = 4;
  private static final int PATIENCE = 2_000;

  private final PeopleSettings settings;
  private @Nullable Opened opened;

  private record Opened(HikariDataSource pool, JdbcClient client) {}

  PeopleStore(PeopleSettings settings) {
    this.settings = settings;
  }

  /**
   * Reads.
   *
   * @throws PeopleAway when it cannot be read
   */
  <T extends @Nullable Object> T read(Function<JdbcClient, T> work) {
    try {
      return work.apply(open().client());
    } catch (DataAccessException e) {
      throw new PeopleAway(e);
    }
  }

  /**
   * Changes, all of it or nothing.
   *
   * @throws PeopleAway when it cannot be done
   */
  <T extends @Nullable Object> T write(Function<JdbcClient, T> work) {
    HikariDataSource pool = open().pool();
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(settings.url() == null ? "BEGIN IMMEDIATE" : "BEGIN");
      try {
        T result = work.apply(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        statement.execute("COMMIT");
        return result;
      } catch (RuntimeException e) {
        statement.execute("ROLLBACK");
        throw e;
      }
    } catch (SQLException | DataAccessException e) {
      throw new PeopleAway(e);
    }
  }

  /** Changes what can be done without: a full disk keeps nobody out who may come in. */
  void writeIfItCan(Function<JdbcClient, Integer> work) {
    try {
      write(work);
    } catch (PeopleAway e) {
      LOG.warn("When accounts and tokens were last used cannot be kept now");
    }
  }

  private synchronized Opened open() {
    if (opened != null) {
      return opened;
    }
    HikariDataSource pool = null;
    try {
      pool = pool();
      FluentConfiguration tables =
          Flyway.configure()
              .dataSource(pool)
              .locations("classpath:db/people")
              .failOnMissingLocations(true)
              .loggers("slf4j");
      if (settings.url() != null) {
        tables.schemas(SCHEMA);
      }
      tables.load().migrate();
      opened = new Opened(pool, JdbcClient.create(pool));
      return opened;
    } catch (RuntimeException | IOException e) {
      if (pool != null) {
        pool.close();
      }
      throw new PeopleAway(e);
    }
  }

  private HikariDataSource pool() throws IOException {
    HikariConfig config = new HikariConfig();
    config.setPoolName("people");
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(PATIENCE);
    config.setInitializationFailTimeout(-1);
    config.setDataSource(settings.url() == null ? sqlite() : postgres());
    return new HikariDataSource(config);
  }

  private DataSource postgres() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(Objects.requireNonNull(settings.url()));
    if (settings.username() != null) {
      source.setUser(settings.username());
    }
    if (settings.password() != null) {
      source.setPassword(settings.password());
    }
    source.setCurrentSchema(SCHEMA);
    source.setApplicationName("guide-on-a-page");
    return source;
  }

  private DataSource sqlite() throws IOException {
    Path file = settings.file().toAbsolutePath();
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    Path folder = Objects.requireNonNull(file.getParent());
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
      if (posix) {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      }
    }
    if (posix && !Files.exists(file)) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(PATIENCE);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  @Override
  public synchronized void close() {
    if (opened != null) {
      opened.pool().close();
      opened = null;
    }
  }
}
