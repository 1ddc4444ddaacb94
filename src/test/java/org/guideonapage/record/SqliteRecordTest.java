package org.guideonapage.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guideonapage.record.TheRecord.keep;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqliteRecordTest extends DecisionRecordContract {
  private int files;

  @Override
  RecordSettings settings() {
    return RecordSettings.inFile(folder.resolve("record" + files++ + ".db"));
  }

  @Override
  Connection past() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + settings.file());
  }

  @Override
  String withoutTriggers(String table, String trigger) {
    return "DROP TRIGGER IF EXISTS " + trigger;
  }

  @Test
  void the_file_is_written_through() {
    String mode =
        record
            .store()
            .read(client -> client.sql("PRAGMA journal_mode").query(String.class).single());
    int synchronous =
        record
            .store()
            .read(client -> client.sql("PRAGMA synchronous").query(Integer.class).single());

    assertThat(mode).isEqualTo("wal");
    assertThat(synchronous).isEqualTo(2);
  }

  @Test
  void a_full_disk_is_said_and_what_was_kept_stays() throws Exception {
    List<String> kept = new ArrayList<>(List.of(keep(record).reference()));
    limit("PRAGMA page_count");

    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 200; i++) {
                kept.add(keep(record).reference());
              }
            })
        .isInstanceOfSatisfying(
            NotRecorded.class, e -> assertThat(e.why()).isEqualTo(NotRecorded.Why.FULL));
    assertThatThrownBy(() -> record.probe()).isInstanceOf(NotRecorded.class);

    assertThat(record.verify(null).faults()).isEmpty();
    assertThat(record.verify(null).entries()).isEqualTo(kept.size());
    limit("SELECT 1000000");
    record.probe();
    keep(record);
    assertThat(record.verify(null).faults()).isEmpty();
  }

  /** The limit is one of each connection, so all of them are asked. */
  private void limit(String pages) {
    int most = record.store().read(client -> client.sql(pages).query(Integer.class).single());
    List<Connection> connections = new ArrayList<>();
    try {
      for (int i = 0; i < 6; i++) {
        Connection connection = record.store().connection();
        connections.add(connection);
        try (Statement statement = connection.createStatement()) {
          statement.execute("PRAGMA max_page_count = " + most);
        }
      }
      for (Connection connection : connections) {
        connection.close();
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void a_locked_database_is_said_in_time_and_then_goes_on() throws SQLException {
    RecordSettings hasty =
        new RecordSettings(
            settings.file(),
            null,
            null,
            null,
            null,
            Duration.ofMillis(300),
            Period.ofYears(7),
            RecordSettings.DEFAULT_INCIDENT_PATTERN);
    try (DecisionRecord other = new DecisionRecord(hasty, clock)) {
      keep(other);
      try (Connection connection = past();
          Statement statement = connection.createStatement()) {
        statement.execute("BEGIN IMMEDIATE");
        long start = System.nanoTime();
        assertThatThrownBy(() -> keep(other))
            .isInstanceOfSatisfying(
                NotRecorded.class, e -> assertThat(e.why()).isEqualTo(NotRecorded.Why.BUSY));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        statement.execute("ROLLBACK");
      }
      keep(other);
      assertThat(other.verify(null).faults()).isEmpty();
      assertThat(other.verify(null).entries()).isEqualTo(2);
    }
  }

  @Test
  void a_file_that_cannot_be_opened_or_is_no_record_is_said() throws Exception {
    Path blocked = Files.writeString(folder.resolve("blocked"), "a file where a folder should be");
    try (DecisionRecord none =
        new DecisionRecord(RecordSettings.inFile(blocked.resolve("record.db")), clock)) {
      assertThatThrownBy(() -> keep(none))
          .isInstanceOfSatisfying(
              NotRecorded.class, e -> assertThat(e.why()).isEqualTo(NotRecorded.Why.UNREACHABLE));
    }
    Path text = Files.writeString(folder.resolve("text.db"), "not a database ".repeat(100));
    try (DecisionRecord none = new DecisionRecord(RecordSettings.inFile(text), clock)) {
      assertThatThrownBy(() -> keep(none)).isInstanceOf(NotRecorded.class);
    }
  }

  @Test
  void an_erased_identifier_is_not_in_the_file_any_more() throws Exception {
    keep(record);
    record.keeping().erase(TheRecord.HANDLER.id(), TheRecord.AUDITOR);
    record.close();

    String bytes =
        new String(
            Files.readAllBytes(settings.file()), java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(bytes).contains("auditor-3").doesNotContain("handler-17");
  }
}
