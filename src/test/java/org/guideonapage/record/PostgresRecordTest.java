package org.guideonapage.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guideonapage.record.TheRecord.keep;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(value = OS.LINUX, disabledReason = "the build fetches PostgreSQL for Linux only")
class PostgresRecordTest extends DecisionRecordContract {
  private int anchors;

  @Override
  RecordSettings settings() {
    return RecordSettings.inDatabase(
        Postgres.newDatabase(), "postgres", null, folder.resolve("anchor" + anchors++));
  }

  @Override
  Connection past() throws SQLException {
    return DriverManager.getConnection(settings.url(), "postgres", "");
  }

  @Override
  String withoutTriggers(String table, String trigger) {
    return "ALTER TABLE " + table + " DISABLE TRIGGER " + trigger;
  }

  @Override
  String entryTrigger() {
    return "entry_stays";
  }

  @Override
  String packTrigger() {
    return "pack_stays";
  }

  @Test
  void a_table_is_not_emptied_either() throws SQLException {
    keep(record);
    try (Connection connection = past();
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("TRUNCATE entry CASCADE"))
          .hasMessageContaining("append-only");
    }
  }

  @Test
  void a_locked_database_is_said_in_time_and_then_goes_on() throws SQLException {
    RecordSettings hasty =
        new RecordSettings(
            settings.file(),
            settings.url(),
            "postgres",
            null,
            settings.anchor(),
            Duration.ofMillis(300),
            Period.ofYears(7),
            RecordSettings.DEFAULT_INCIDENT_PATTERN);
    try (DecisionRecord other = new DecisionRecord(hasty, clock);
        Connection connection = past();
        Statement statement = connection.createStatement()) {
      keep(other);
      connection.setAutoCommit(false);
      statement.execute("LOCK TABLE entry IN ACCESS EXCLUSIVE MODE");
      assertThatThrownBy(() -> keep(other))
          .isInstanceOfSatisfying(
              NotRecorded.class, e -> assertThat(e.why()).isEqualTo(NotRecorded.Why.BUSY));
      connection.rollback();
      keep(other);
      assertThat(other.verify(null).faults()).isEmpty();
    }
  }

  @Test
  void a_database_that_is_away_is_said() {
    RecordSettings nowhere =
        RecordSettings.inDatabase(
            "jdbc:postgresql://127.0.0.1:1/none", "postgres", null, folder.resolve("none"));
    try (DecisionRecord none = new DecisionRecord(nowhere, clock)) {
      assertThatThrownBy(() -> keep(none))
          .isInstanceOfSatisfying(
              NotRecorded.class, e -> assertThat(e.why()).isEqualTo(NotRecorded.Why.UNREACHABLE));
    }
  }
}
