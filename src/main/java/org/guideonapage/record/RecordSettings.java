package org.guideonapage.record;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where and how decisions are recorded.
 *
 * @param file the SQLite file; used when no {@code url} is set
 * @param url a PostgreSQL database, such as {@code jdbc:postgresql://host/record}, for several
 *     nodes; null for the file
 * @param username of the database, or null
 * @param password of the database, or null
 * @param anchor file that holds number and hash of the last entry; by default the file's name with
 *     {@code .anchor}
 * @param patience the longest a decision waits for the record before it is given as not recorded
 * @param retention how long what was recorded about a decision is kept
 * @param incidentPattern what an incident number looks like; never longer than 24 characters
 */
@Validated
@ConfigurationProperties("record")
public record RecordSettings(
    @NotNull @DefaultValue(DEFAULT_FILE) Path file,
    @Nullable String url,
    @Nullable String username,
    @Nullable String password,
    @Nullable Path anchor,
    @NotNull @DefaultValue("2s") Duration patience,
    @NotNull @DefaultValue("P7Y") Period retention,
    @NotNull @DefaultValue(DEFAULT_INCIDENT_PATTERN) String incidentPattern) {

  /** Where the record is when nothing is set. */
  public static final String DEFAULT_FILE = ".guide-on-a-page/record.db";

  /** Capital letters and digits, with dashes or slashes between them. */
  public static final String DEFAULT_INCIDENT_PATTERN = "[A-Z0-9]+([-/][A-Z0-9]+)*";

  private static final int LONGEST_PATIENCE_MINUTES = 1;

  public RecordSettings {
    if (url != null && url.isBlank()) {
      url = null;
    }
    if (url != null && !url.startsWith("jdbc:postgresql:")) {
      throw new IllegalArgumentException("record.url begins with jdbc:postgresql: or is not set");
    }
    if (patience.isNegative()
        || patience.isZero()
        || patience.toMinutes() >= LONGEST_PATIENCE_MINUTES) {
      throw new IllegalArgumentException("record.patience is more than nothing and under a minute");
    }
    if (retention.isNegative() || retention.isZero()) {
      throw new IllegalArgumentException("record.retention is a period such as P7Y");
    }
    try {
      Pattern.compile(incidentPattern);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("record.incident-pattern is no pattern", e);
    }
  }

  /** A record in a file, everything else as by default. */
  public static RecordSettings inFile(Path file) {
    return new RecordSettings(
        file,
        null,
        null,
        null,
        null,
        Duration.ofSeconds(2),
        Period.ofYears(7),
        DEFAULT_INCIDENT_PATTERN);
  }

  /** A record in PostgreSQL, everything else as by default. */
  public static RecordSettings inDatabase(
      String url, @Nullable String username, @Nullable String password, Path anchor) {
    return new RecordSettings(
        Path.of(DEFAULT_FILE),
        url,
        username,
        password,
        anchor,
        Duration.ofSeconds(2),
        Period.ofYears(7),
        DEFAULT_INCIDENT_PATTERN);
  }

  boolean onPostgres() {
    return url != null;
  }

  Path anchorFile() {
    return anchor != null ? anchor : file.resolveSibling(file.getFileName() + ".anchor");
  }
}
