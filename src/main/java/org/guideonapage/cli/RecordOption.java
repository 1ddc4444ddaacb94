package org.guideonapage.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.guideonapage.record.By;
import org.guideonapage.record.DecisionRecord;
import org.guideonapage.record.RecordSettings;
import org.guideonapage.rulebook.LondonTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine.Option;

/** Which record a command works on, and for whom. */
final class RecordOption {
  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = "The record's SQLite file (default: $RECORD_FILE or ${DEFAULT-VALUE}).",
      defaultValue = "${env:RECORD_FILE:-" + RecordSettings.DEFAULT_FILE + "}")
  private Path file = Path.of(RecordSettings.DEFAULT_FILE);

  @Option(
      names = "--url",
      paramLabel = "JDBC-URL",
      description =
          "The record's PostgreSQL database (default: $RECORD_URL; user and password from"
              + " $RECORD_USERNAME and $RECORD_PASSWORD).")
  private @Nullable String url;

  @Option(
      names = "--anchor",
      paramLabel = "FILE",
      description = "The file with the last entry's hash (default: $RECORD_ANCHOR or FILE.anchor).")
  private @Nullable Path anchor;

  @Option(
      names = "--by",
      paramLabel = "STAFF-ID",
      description = "Who does this; kept in the record (default: the user of this machine).")
  private String by = System.getProperty("user.name");

  /** Works with the record; nothing but what the command says is printed. */
  <T> T with(@Nullable String retention, Function<DecisionRecord, T> work) {
    LoggingSystem.get(RecordOption.class.getClassLoader()).setLogLevel("ROOT", LogLevel.OFF);
    try (DecisionRecord record =
        new DecisionRecord(settings(retention), Clock.system(LondonTime.LONDON))) {
      return work.apply(record);
    }
  }

  <T> T with(Function<DecisionRecord, T> work) {
    return with(null, work);
  }

  By by() {
    return new By(by, "OPERATOR");
  }

  private RecordSettings settings(@Nullable String retention) {
    String database = url != null ? url : System.getenv("RECORD_URL");
    String anchored = System.getenv("RECORD_ANCHOR");
    try {
      return new RecordSettings(
          file,
          database,
          System.getenv("RECORD_USERNAME"),
          System.getenv("RECORD_PASSWORD"),
          anchor != null || anchored == null ? anchor : Path.of(anchored),
          Duration.ofSeconds(10),
          retention == null ? Period.ofYears(7) : Period.parse(retention),
          RecordSettings.DEFAULT_INCIDENT_PATTERN);
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new Commands.BadInput(String.valueOf(e.getMessage()));
    }
  }
}
